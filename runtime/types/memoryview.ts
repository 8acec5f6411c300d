/**
 * `memoryview`: a window on the bytes of another object, with items of its type code.
 *
 * @module
 */

import {
  between,
  defineType,
  fixed,
  type MethodTable,
} from "../core/define.ts";
import { notImplementedError, typeError } from "../core/errors.ts";
import { position } from "../core/integer.ts";
import { type Iterator_, None, PyObject, type Value } from "../core/object.ts";
import type { Op } from "../core/op.ts";
import type { PyType } from "../core/type.ts";
import { PyItemIterator } from "./array.ts";
import { bufferInfo, bufferOf } from "./buffer.ts";
import { PyBytes } from "./bytes.ts";
import { hexOf } from "./bytes_hex.ts";
import { same } from "./compare.ts";
import { type ItemFormat, itemFormat, viewOf } from "./item_format.ts";
import { alsoKeywords } from "./keywords.ts";
import { PyList } from "./list.ts";
import { PySlice, sliceRange } from "./slice.ts";
import { incompatible, sourceItems } from "./slice_assign.ts";
import { strOf } from "./text_value.ts";
import { PyTuple } from "./tuple.ts";
import { typedEqual, typedOrder } from "./typed_compare.ts";

/** What a memoryview shows. */
export interface Window {
  readonly bytes: Uint8Array;
  readonly format: ItemFormat;
  readonly isReadonly: boolean;
  /** The object whose bytes they are. */
  readonly source: Value;
}

/** A Python memoryview. */
export class PyMemoryView extends PyObject {
  declare window: Window;
  declare view: DataView;

  constructor(window: Window) {
    super();
    this.show(window);
  }

  /** Sets the state of a blank instance. */
  show(window: Window): void {
    this.window = window;
    this.view = viewOf(window.bytes);
  }

  get typecode(): string {
    return this.window.format.code;
  }
  get isReadonly(): boolean {
    return this.window.isReadonly;
  }
  /** How many items there are. */
  get length(): number {
    const { bytes, format } = this.window;
    return Math.floor(bytes.length / format.size);
  }

  /** The item at a position within the view. */
  get(i: number): Value {
    const { format } = this.window;
    return format.get(this.view, i * format.size);
  }

  override truth(): boolean {
    return this.length !== 0;
  }
  override len(): number {
    return this.length;
  }
  override hash(): number {
    throw typeError(`unsupported type for __hash__: '${this.T.name}'`);
  }
  override iter(): Iterator_ {
    return new PyItemIterator(this);
  }
  override buffer(): Uint8Array {
    return this.window.bytes;
  }
  override eq(other: Value): Value | undefined {
    return typedEqual(this, other);
  }
  override order(op: Op, other: Value): Value | undefined {
    return typedOrder(op, this, other);
  }
  override contains(item: Value): boolean {
    if (bufferOf(item) !== undefined) return false;
    for (let i = 0; i < this.length; i++) {
      if (same(this.get(i), item)) return true;
    }
    return false;
  }
  override attr(name: string): Value | undefined {
    return attributes[name]?.(this);
  }
  override getitem(key: Value): Value {
    if (!(key instanceof PySlice)) {
      return this.get(position(key, this.length, "memoryview"));
    }
    const { bytes, format } = this.window;
    const [from, to] = byteRange(this, key);
    return new PyMemoryView({
      ...this.window,
      bytes: bytes.subarray(from, to),
      format,
    });
  }
  override setitem(key: Value, value: Value): void {
    if (!(key instanceof PySlice)) {
      const i = position(key, this.length, "memoryview");
      if (this.isReadonly) return super.setitem(key, value);
      const { format } = this.window;
      format.set(this.view, i * format.size, value);
      return;
    }
    const [from, to] = byteRange(this, key);
    const { bytes, format } = this.window;
    const source = sourceItems(value, { size: format.size, itemsOf: refuse });
    if (this.isReadonly) return super.setitem(key, value);
    if (source.length !== to - from) throw incompatible();
    bytes.set(source, from);
  }
}

function refuse(): never {
  throw notImplementedError("array/bytes required on right side");
}

/** The bytes that a slice selects; steps are not supported, as in MicroPython. */
function byteRange(m: PyMemoryView, key: PySlice): [number, number] {
  const { start, stop, step } = sliceRange(key, m.length);
  if (step !== 1) {
    throw notImplementedError(
      "only slices with step=1 (aka None) are supported",
    );
  }
  const { size } = m.window.format;
  return [start * size, Math.max(start, stop) * size];
}

/** Its attributes: MicroPython has `itemsize`, the others are CPython's. */
const attributes: {
  [name: string]: ((m: PyMemoryView) => Value) | undefined;
} = {
  itemsize: (m) => m.window.format.size,
  format: (m) => m.typecode,
  nbytes: (m) => m.window.bytes.length,
  readonly: (m) => m.isReadonly,
  obj: (m) => m.window.source,
  ndim: () => 1,
  shape: (m) => new PyTuple([m.length]),
  strides: (m) => new PyTuple([m.window.format.size]),
  contiguous: () => true,
};

/** `m.cast(format)` */
function cast(m: PyMemoryView, code: Value): Value {
  const format = itemFormat(strOf(code));
  const { bytes } = m.window;
  if (bytes.length % format.size !== 0) {
    throw typeError("memoryview: length is not a multiple of itemsize");
  }
  return new PyMemoryView({ ...m.window, format });
}

const methods: MethodTable = {
  cast: fixed(2, cast),
  hex: alsoKeywords(
    "hex",
    ["self", "sep=", "bytes_per_sep="],
    between(
      1,
      3,
      (m: PyMemoryView, sep?: Value, group?: Value) =>
        hexOf(m.window.bytes, sep, group),
    ),
  ),
  release: fixed(1, () => None),
  tobytes: fixed(
    1,
    (m: PyMemoryView) => new PyBytes(m.window.bytes.slice()),
  ),
  tolist: fixed(
    1,
    (m: PyMemoryView) =>
      new PyList(Array.from({ length: m.length }, (_, i) => m.get(i))),
  ),
  __enter__: fixed(1, (m: PyMemoryView) => m),
  __exit__: between(1, 4, () => None),
};

function windowOn(source: Value): Window {
  const { bytes, typecode, isReadonly } = bufferInfo(source);
  const format = itemFormat(typecode);
  return { bytes, format, isReadonly, source };
}

const checkCount = fixed(1, () => None);

/** `memoryview`. */
export const memoryviewType: PyType = defineType("memoryview", {
  js: PyMemoryView,
  make: (args, names) => {
    if (names.length > 0) {
      throw typeError("function doesn't take keyword arguments");
    }
    checkCount(...args as [Value]);
    return new PyMemoryView(windowOn(args[0]!));
  },
  allocate: (o) => {
    (o as PyMemoryView).show(windowOn(""));
  },
  init: fixed(2, (self: PyMemoryView, source: Value) => {
    self.show(windowOn(source));
    return None;
  }),
  methods,
});
