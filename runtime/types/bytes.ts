/**
 * `bytes`.
 *
 * @module
 */

import { between, bindParameters, defineType, params } from "../core/define.ts";
import { exceptions, typeError } from "../core/errors.ts";
import { callSpecial } from "../core/attributes.ts";
import {
  integer,
  position,
  repeatCount,
  toInt,
  toSmall,
} from "../core/integer.ts";
import { type Iterator_, None, PyObject, type Value } from "../core/object.ts";
import { ADD, MOD, MUL, type Op } from "../core/op.ts";
import { iter } from "../core/protocols.ts";
import type { PyType } from "../core/type.ts";
import { bytesRepr } from "../core/text/str_repr.ts";
import { newBytes, repeatBytes } from "./allocation.ts";
import { bufferOf, hashBytes } from "./buffer.ts";
import {
  byteOf,
  bytesContain,
  bytesEqual,
  bytesOrder,
  type ByteString,
  concatenated,
  PyByteIterator,
  sliceItems,
} from "./byte_string.ts";
import { byteClassMethods, byteMethods } from "./bytes_methods.ts";
import { bytesMod } from "./bytes_percent.ts";
import { encodeText } from "./encoding.ts";
import { PySlice } from "./slice.ts";
import { textOf } from "./text_value.ts";

/** A Python bytes object. */
export class PyBytes extends PyObject implements ByteString {
  /** The bytes; nobody changes them. */
  declare b: Uint8Array;

  constructor(b: Uint8Array) {
    super();
    this.b = b;
  }

  like(b: Uint8Array): PyBytes {
    return new PyBytes(b);
  }
  get isReadonly(): boolean {
    return true;
  }
  byteAt(i: number): number | undefined {
    return this.b[i];
  }
  override repr(): string {
    return bytesRepr(this.b);
  }
  override truth(): boolean {
    return this.b.length !== 0;
  }
  override len(): number {
    return this.b.length;
  }
  override hash(): number {
    return hashBytes(this.b);
  }
  override buffer(): Uint8Array {
    return this.b;
  }
  override iter(): Iterator_ {
    return new PyByteIterator(this);
  }
  override eq(other: Value): Value | undefined {
    return bytesEqual(this.b, other);
  }
  override order(op: Op, other: Value): Value | undefined {
    return bytesOrder(op, this.b, other);
  }
  override contains(item: Value): boolean {
    return bytesContain(this.b, item);
  }
  override getitem(key: Value): Value {
    const { b } = this;
    if (typeof key === "number" && key >= 0 && key < b.length) return b[key]!;
    if (key instanceof PySlice) return new PyBytes(sliceItems(b, key, 1));
    return b[position(key, b.length, "bytes")]!;
  }
  override binop(op: Op, other: Value): Value | undefined {
    if (op === ADD) {
      const b = bufferOf(other);
      return b === undefined ? undefined : new PyBytes(concatenated(this.b, b));
    }
    if (op === MOD) return new PyBytes(bytesMod(this.b, other));
    return this.rbinop(op, other);
  }
  override rbinop(op: Op, other: Value): Value | undefined {
    const n = op === MUL ? repeatCount(other) : undefined;
    return n === undefined ? undefined : new PyBytes(repeatBytes(this.b, n));
  }
}

/** The bytes of an iterable of ints. */
function bytesFromItems(v: Value): Uint8Array {
  const out: number[] = [];
  const it = iter(v);
  for (let x = it.next(); x !== undefined; x = it.next()) {
    out.push(byteOf(toInt(x)));
  }
  return Uint8Array.from(out);
}

/** So many zero bytes. */
function zeros(count: Value): Uint8Array {
  const n = toSmall(count);
  if (n < 0) throw exceptions.make("ValueError", []);
  return newBytes(n, 1);
}

/** `bytes(...)`: a str with its encoding, a size, a buffer, or ints. */
function makeBytes(
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
  if (encoding !== undefined) throw typeError("wrong number of arguments");
  const own = callSpecial(source, "$__bytes__");
  if (own instanceof PyBytes) return own.b;
  if (integer(source) !== undefined) return zeros(source);
  return bufferOf(source)?.slice() ?? bytesFromItems(source);
}

/** Binds the arguments of `bytes` and `bytearray`. */
export const sourceParameters: ReturnType<typeof params> = params(
  "source=",
  "encoding=",
  "errors=",
);

/** `bytes`. */
export const bytesType: PyType = defineType("bytes", {
  js: PyBytes,
  immutable: true,
  make: (args, names, values) => {
    const first = args[0];
    if (first instanceof PyBytes && !first.T.isUser) return first;
    if (textOf(first ?? None) !== undefined && args.length > 3) {
      throw typeError("string argument without an encoding");
    }
    if (args.length > 3) throw typeError("wrong number of arguments");
    const bound = bindParameters(sourceParameters, args, names, values);
    return new PyBytes(makeBytes(...bound));
  },
  allocate: (o) => {
    (o as PyBytes).b = new Uint8Array(0);
  },
  init: between(
    1,
    4,
    (self: PyBytes, source?: Value, encoding?: Value, errors?: Value) => {
      self.b = makeBytes(source, encoding, errors);
      return None;
    },
  ),
  methods: byteMethods,
  classMethods: byteClassMethods,
});
