/**
 * `bytearray`. The methods that it shares with bytes are in `bytes_methods.ts`, its
 * own in `bytearray_methods.ts`.
 *
 * @module
 */

import { between, bindParameters, defineType } from "../core/define.ts";
import { typeError } from "../core/errors.ts";
import { callSpecial } from "../core/attributes.ts";
import {
  integer,
  position,
  repeatCount,
  toInt,
  toSmall,
} from "../core/integer.ts";
import { type Iterator_, None, type Value } from "../core/object.ts";
import { ADD, MOD, MUL, type Op } from "../core/op.ts";
import { iter } from "../core/protocols.ts";
import type { PyType } from "../core/type.ts";
import { bytesRepr } from "../core/text/str_repr.ts";
import { newBytes, outOfMemory, repeatBytes } from "./allocation.ts";
import { bufferOf, readBuffer } from "./buffer.ts";
import {
  bytesContain,
  type ByteString,
  concatenated,
  PyByteIterator,
  sliceItems,
} from "./byte_string.ts";
import { bytearrayMethods } from "./bytearray_methods.ts";
import { PyBytes, sourceParameters } from "./bytes.ts";
import { byteClassMethods, byteMethods } from "./bytes_methods.ts";
import { bytesMod } from "./bytes_percent.ts";
import { encodeText } from "./encoding.ts";
import { PyGrowable } from "./growable.ts";
import { PySlice } from "./slice.ts";
import { assignSlice, deleteItems } from "./slice_assign.ts";
import { textOf } from "./text_value.ts";
import { typedEqual, typedOrder } from "./typed_compare.ts";

/** What stays of an int in one byte: MicroPython cuts off, without an error. */
export function cutToByte(v: Value): number {
  if (typeof v === "number") return v & 255;
  const i = toInt(v);
  return typeof i === "number" ? i & 255 : Number(BigInt.asUintN(8, i));
}

/** A Python bytearray. */
export class PyByteArray extends PyGrowable implements ByteString {
  /** @param b its bytes; not copied */
  constructor(b: Uint8Array) {
    super();
    this.take(b);
  }

  like(b: Uint8Array): PyByteArray {
    return new PyByteArray(b);
  }
  override repr(): string {
    return `bytearray(${bytesRepr(this.b)})`;
  }
  override truth(): boolean {
    return this.size !== 0;
  }
  override len(): number {
    return this.size;
  }
  override hash(): number {
    throw typeError(`unsupported type for __hash__: '${this.T.name}'`);
  }
  override iter(): Iterator_ {
    return new PyByteIterator(this);
  }
  override eq(other: Value): Value | undefined {
    return typedEqual(this, other);
  }
  override order(op: Op, other: Value): Value | undefined {
    return typedOrder(op, this, other);
  }
  override contains(item: Value): boolean {
    return bytesContain(this.b, item);
  }
  override getitem(key: Value): Value {
    if (typeof key === "number" && key >= 0 && key < this.size) {
      return this.store[key]!;
    }
    if (key instanceof PySlice) {
      return new PyByteArray(sliceItems(this.b, key, 1));
    }
    return this.store[position(key, this.size, "bytearray")]!;
  }
  override setitem(key: Value, value: Value): void {
    if (key instanceof PySlice) {
      assignSlice(this, key, value, { size: 1, itemsOf: bytesFromItems });
    } else {
      const at = position(key, this.size, "bytearray");
      this.store[at] = cutToByte(value);
    }
  }
  override delitem(key: Value): void {
    deleteItems(this, key, { size: 1, name: "bytearray" });
  }
  override binop(op: Op, other: Value): Value | undefined {
    if (op === ADD) {
      return new PyByteArray(concatenated(this.b, readBuffer(other)));
    }
    if (op === MOD) return new PyByteArray(bytesMod(this.b, other));
    return this.rbinop(op, other);
  }
  override rbinop(op: Op, other: Value): Value | undefined {
    const n = op === MUL ? repeatCount(other) : undefined;
    return n === undefined
      ? undefined
      : new PyByteArray(repeatBytes(this.b, n));
  }
  override iop(op: Op, other: Value): Value | undefined {
    if (op === ADD) {
      this.extend(other);
      return this;
    }
    const n = op === MUL ? repeatCount(other) : undefined;
    if (n === undefined) return undefined;
    this.take(repeatBytes(this.b, n));
    return this;
  }

  /** `append(v)` */
  append(v: Value): void {
    const byte = cutToByte(v);
    if (this.size === this.store.length) this.reserve(1);
    this.store[this.size++] = byte;
  }

  /** `extend(v)`: with a buffer's bytes, or with ints. */
  extend(v: Value): void {
    const b = bufferOf(v);
    if (b !== undefined) {
      this.splice(this.size, this.size, b);
      return;
    }
    const it = iter(v);
    for (let x = it.next(); x !== undefined; x = it.next()) this.append(x);
  }
}

/** The bytes of an iterable of ints. */
export function bytesFromItems(v: Value): Uint8Array {
  const out = new PyByteArray(new Uint8Array(0));
  out.extend(v);
  return out.b;
}

function zeros(count: Value): Uint8Array {
  const n = toSmall(count);
  if (n < 0) throw outOfMemory(BigInt.asUintN(64, BigInt(n)));
  return newBytes(n);
}

/** `bytearray(...)`: a str with its encoding, a size, a buffer, or ints. */
function sourceBytes(
  source?: Value,
  encoding?: Value,
  errors?: Value,
): Uint8Array {
  if (source === undefined) return new Uint8Array(0);
  const text = textOf(source);
  if (text !== undefined) {
    if (encoding === undefined) {
      throw typeError("string argument without an encoding");
    }
    return encodeText(text, encoding, errors);
  }
  const own = callSpecial(source, "$__bytes__");
  if (own instanceof PyBytes) return own.b.slice();
  if (integer(source) !== undefined) return zeros(source);
  return bufferOf(source)?.slice() ?? bytesFromItems(source);
}

const checkCount = between(0, 3, () => None);

/** `bytearray`. */
export const bytearrayType: PyType = defineType("bytearray", {
  js: PyByteArray,
  make: (args, names, values) => {
    if (names.length === 0) checkCount(...args as [Value]);
    const bound = bindParameters(sourceParameters, args, names, values);
    return new PyByteArray(sourceBytes(...bound));
  },
  allocate: (o) => {
    (o as PyByteArray).take(new Uint8Array(0));
  },
  init: between(
    1,
    4,
    (self: PyByteArray, source?: Value, encoding?: Value, errors?: Value) => {
      self.take(sourceBytes(source, encoding, errors));
      return None;
    },
  ),
  methods: { ...byteMethods, ...bytearrayMethods },
  classMethods: byteClassMethods,
});
