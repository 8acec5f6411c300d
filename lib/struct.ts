/**
 * `struct`: MicroPython's codes and its rules (missing values stay zero, surplus ones
 * are ignored, integers are cut off), and CPython's codes `? c n N p`, `iter_unpack`
 * and `Struct`.
 *
 * @module
 */

import {
  between,
  exceptionTypes,
  fixed,
  type Interpreter,
  None,
  type PyBuiltinModule,
  PyBytes,
  PyObject,
  PyTuple,
  readBuffer,
  strOf,
  toSmall,
  type Value,
  valueError,
  writeBuffer,
} from "../runtime/mod.ts";
import { textAt } from "./memory.ts";
import { Formats, type Layout } from "./struct/layout.ts";
import { iteratorOf, makeModule, perInterpreter } from "./module.ts";
import { defineType } from "../runtime/mod.ts";

function viewOf(b: Uint8Array): DataView {
  return new DataView(b.buffer, b.byteOffset, b.byteLength);
}

function tooSmall(): Error {
  return valueError("buffer too small");
}

function packInto(
  layout: Layout,
  bytes: Uint8Array,
  at: number,
  values: readonly Value[],
): void {
  const view = viewOf(bytes);
  const { items } = layout;
  const n = Math.min(items.length, values.length);
  for (let i = 0; i < n; i++) {
    const item = items[i]!;
    item.set(view, at + item.offset, values[i]!);
  }
}

function pack(layout: Layout, values: readonly Value[]): Value {
  const bytes = new Uint8Array(layout.size);
  packInto(layout, bytes, 0, values);
  return new PyBytes(bytes);
}

/** A position in a buffer; a negative one counts from the end. */
function offsetIn(bytes: Uint8Array, offset: Value | undefined): number {
  let at = offset === undefined ? 0 : toSmall(offset);
  if (at < 0) at += bytes.length;
  if (at < 0) throw tooSmall();
  return at;
}

function unpack(layout: Layout, buffer: Value, offset?: Value): Value {
  const bytes = readBuffer(buffer);
  const at = offsetIn(bytes, offset);
  if (at + layout.size > bytes.length) throw tooSmall();
  return unpackAt(layout, viewOf(bytes), at);
}

function unpackAt(layout: Layout, view: DataView, at: number): PyTuple {
  const { items } = layout;
  const out: Value[] = [];
  for (let i = 0; i < items.length; i++) {
    const item = items[i]!;
    out.push(item.get(view, at + item.offset));
  }
  return new PyTuple(out);
}

function packIntoBuffer(
  layout: Layout,
  buffer: Value,
  offset: Value,
  values: readonly Value[],
): Value {
  const bytes = writeBuffer(buffer);
  const at = offsetIn(bytes, offset);
  if (at + layout.size > bytes.length) throw tooSmall();
  packInto(layout, bytes, at, values);
  return None;
}

function iterUnpack(layout: Layout, buffer: Value): Value {
  const bytes = readBuffer(buffer);
  if (layout.size === 0 || bytes.length % layout.size !== 0) {
    throw valueError(
      "iterative unpacking requires a buffer of a multiple of the item size",
    );
  }
  const view = viewOf(bytes);
  const count = bytes.length / layout.size;
  const starts = Array.from({ length: count }, (_, i) => i * layout.size);
  return iteratorOf(starts, (at) => unpackAt(layout, view, at));
}

/** `struct.Struct(format)`: CPython's. */
class PyStruct extends PyObject {
  constructor(readonly format_: string, readonly layout: Layout) {
    super();
  }
  override attr(name: string): Value | undefined {
    if (name === "size") return this.layout.size;
    return name === "format" ? this.format_ : undefined;
  }
}

function structType(formats: Formats) {
  const js = class extends PyStruct {};
  return defineType("Struct", {
    js,
    make: (args) => {
      const format = strOf(args[0] ?? "");
      return new js(format, formats.get(format));
    },
    methods: {
      iter_unpack: fixed(2, (s: PyStruct, b: Value) => iterUnpack(s.layout, b)),
      pack: between(
        1,
        Infinity,
        (s: PyStruct, ...v: Value[]) => pack(s.layout, v),
      ),
      pack_into: between(
        3,
        Infinity,
        (s: PyStruct, b: Value, at: Value, ...v: Value[]) =>
          packIntoBuffer(s.layout, b, at, v),
      ),
      unpack: fixed(2, (s: PyStruct, b: Value) => unpack(s.layout, b)),
      unpack_from: between(
        2,
        3,
        (s: PyStruct, b: Value, at?: Value) => unpack(s.layout, b, at),
      ),
    },
  });
}

/** Makes the module. */
export function struct(vm: Interpreter): PyBuiltinModule {
  const formats = perInterpreter(
    vm,
    "struct",
    () => new Formats({ objects: [], textAt: (at) => textAt(vm, at) }),
  );
  const layout = (v: Value) =>
    formats.get(v instanceof PyBytes ? asciiOf(v.b) : strOf(v));
  const unpackFrom = between(
    2,
    3,
    (f: Value, b: Value, at?: Value) => unpack(layout(f), b, at),
  );
  const m = makeModule("struct", {
    functions: {
      calcsize: fixed(1, (f: Value) => layout(f).size),
      iter_unpack: fixed(2, (f: Value, b: Value) => iterUnpack(layout(f), b)),
      pack: between(
        1,
        Infinity,
        (f: Value, ...v: Value[]) => pack(layout(f), v),
      ),
      pack_into: between(
        3,
        Infinity,
        (f: Value, b: Value, at: Value, ...v: Value[]) =>
          packIntoBuffer(layout(f), b, at, v),
      ),
      unpack: unpackFrom,
      unpack_from: unpackFrom,
    },
    values: { error: exceptionTypes.ValueError! },
  });
  m.dynamic = (name) => {
    if (name !== "Struct") return undefined;
    const type = structType(formats);
    m.$Struct = type;
    return type;
  };
  return m;
}

function asciiOf(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}
