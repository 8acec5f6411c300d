/**
 * What bytes and bytearray have in common: their slots, and what their methods do
 * with arguments. The methods themselves are in `bytes_methods.ts`.
 *
 * @module
 */

import { valueError } from "../core/errors.ts";
import { integer } from "../core/integer.ts";
import { type Iterator_, PyObject, type Value } from "../core/object.ts";
import type { Op } from "../core/op.ts";
import { defineType } from "../core/define.ts";
import { copyBytes, freshBytes } from "./allocation.ts";
import { bufferOf, compareBytes, findBytes, sameBytes } from "./buffer.ts";
import { compareNumbers } from "./compare.ts";
import { implicitConversion } from "./encoding.ts";
import { type PySlice, type SliceRange, sliceRange } from "./slice.ts";
import { wrongSelf } from "./text_value.ts";

/** A bytes or bytearray. */
export interface ByteString extends PyObject {
  readonly b: Uint8Array;
  /** One byte, undefined beyond the end. */
  byteAt(i: number): number | undefined;
  /** Bytes as an object of the same type. */
  like(b: Uint8Array): PyObject;
}

/** The object behind `self` of a method. @throws TypeError */
export function selfBytes(v: Value): ByteString {
  if (isByteString(v)) return v;
  throw wrongSelf("bytes", v);
}

function isByteString(v: Value): v is ByteString {
  return typeof v === "object" && typeof (v as ByteString).like === "function";
}

/** The bytes of an argument: any buffer, but no str. @throws TypeError */
export function bytesArgument(v: Value): Uint8Array {
  const b = typeof v === "object" ? v.buffer() : undefined;
  if (b === undefined || (v as { native?: Value }).native !== undefined) {
    throw implicitConversion(v);
  }
  return b;
}

/** What `find` and its like look for: bytes, or one byte as an int. */
export function needleOf(v: Value): Uint8Array {
  const i = integer(v);
  return i === undefined ? bytesArgument(v) : Uint8Array.of(byteOf(i));
}

/** An int as a byte. @throws ValueError "bytes value out of range" */
export function byteOf(i: number | bigint): number {
  if (i < 0 || i > 255) throw valueError("bytes value out of range");
  return Number(i);
}

const PIECE = 8192;

/** Bytes as a string of one character a byte. */
export function latin1(b: Uint8Array): string {
  if (b.length <= PIECE) return piece(b);
  let out = "";
  for (let i = 0; i < b.length; i += PIECE) {
    out += piece(b.subarray(i, i + PIECE));
  }
  return out;
}

/** Typed arrays do for `apply`, and are faster there than spread. */
function piece(b: Uint8Array): string {
  return String.fromCharCode.apply(null, b as unknown as number[]);
}

/** The bytes of such a string. */
export function fromLatin1(s: string): Uint8Array {
  const b = freshBytes(s.length);
  for (let i = 0; i < s.length; i++) b[i] = s.charCodeAt(i);
  return b;
}

/** Equality of bytes with bytes; bytearray and memoryview themselves know more. */
export function bytesEqual(b: Uint8Array, other: Value): Value | undefined {
  return isByteString(other) ? sameBytes(b, other.b) : undefined;
}

/** Order against anything that has bytes, except a str. */
export function bytesOrder(
  op: Op,
  b: Uint8Array,
  other: Value,
): Value | undefined {
  const o = typeof other === "object" ? other.buffer() : undefined;
  if (o === undefined) return undefined;
  return compareNumbers(op, compareBytes(b, o), 0);
}

/** Both runs of bytes, one after the other. */
export function concatenated(a: Uint8Array, b: Uint8Array): Uint8Array {
  const n = a.length;
  const out = freshBytes(n + b.length);
  if (out.length > 64) {
    out.set(a);
    out.set(b, n);
    return out;
  }
  for (let i = 0; i < n; i++) out[i] = a[i]!;
  for (let i = 0; i < b.length; i++) out[n + i] = b[i]!;
  return out;
}

/** `item in bytes`. */
export function bytesContain(b: Uint8Array, item: Value): boolean {
  const i = integer(item);
  if (i !== undefined) return i >= 0 && i <= 255 && b.includes(Number(i));
  const o = bufferOf(item);
  return o !== undefined && findBytes(b, o) >= 0;
}

/** The items of `size` bytes each that a slice selects, copied. */
export function sliceItems(
  b: Uint8Array,
  key: PySlice,
  size: number,
): Uint8Array {
  const range = sliceRange(key, b.length / size);
  const { start, stop, step } = range;
  if (step === 1) return copyBytes(b, start * size, stop * size);
  const positions = positionsOf(range);
  const out = freshBytes(positions.length * size);
  positions.forEach((p, i) =>
    out.set(b.subarray(p * size, p * size + size), i * size)
  );
  return out;
}

/** The positions that a slice selects. */
export function positionsOf({ start, stop, step }: SliceRange): number[] {
  const out: number[] = [];
  for (let i = start; step > 0 ? i < stop : i > stop; i += step) out.push(i);
  return out;
}

/** Iterates over the bytes of an object that may grow meanwhile. */
export class PyByteIterator extends PyObject implements Iterator_ {
  #at = 0;

  constructor(readonly source: { byteAt(i: number): number | undefined }) {
    super();
  }
  override iter(): Iterator_ {
    return this;
  }
  next(): Value | undefined {
    return this.source.byteAt(this.#at++);
  }
}
defineType("iterator", { js: PyByteIterator });
