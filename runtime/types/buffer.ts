/**
 * The buffer protocol: objects whose bytes others may read and write in place.
 * An object takes part by its `buffer` slot; {@linkcode BufferTraits} says more
 * about it where it is not plain writable bytes.
 *
 * @module
 */

import { typeError } from "../core/errors.ts";
import type { PyObject, Value } from "../core/object.ts";
import { encodeUtf8 } from "../core/text/utf8.ts";

/** What an object with a buffer may say about it. */
export interface BufferTraits {
  /** The type code of its items; `B` where absent. */
  readonly typecode?: string;
  /** True where nobody may write to it. */
  readonly isReadonly?: boolean;
}

/** An object's bytes and what they are. */
export interface BufferInfo {
  readonly bytes: Uint8Array;
  readonly typecode: string;
  readonly isReadonly: boolean;
}

/** The bytes of an object for reading; undefined where it has none. */
export function bufferOf(v: Value): Uint8Array | undefined {
  if (typeof v === "object") return v.buffer();
  return typeof v === "string" ? encodeUtf8(v) : undefined;
}

/** The TypeError for an object without a fitting buffer. */
export function noBuffer(): Error {
  return typeError("object with buffer protocol required");
}

/** The bytes of an object for reading. @throws TypeError where it has none */
export function readBuffer(v: Value): Uint8Array {
  const b = bufferOf(v);
  if (b === undefined) throw noBuffer();
  return b;
}

/** The bytes of an object for writing. @throws TypeError where it has none */
export function writeBuffer(v: Value): Uint8Array {
  const b = typeof v === "object" ? v.buffer() : undefined;
  if (b === undefined || traits(v as PyObject).isReadonly === true) {
    throw noBuffer();
  }
  return b;
}

/** The bytes of an object with their traits. @throws TypeError */
export function bufferInfo(v: Value): BufferInfo {
  const bytes = readBuffer(v);
  if (typeof v !== "object") {
    return { bytes, typecode: "B", isReadonly: true };
  }
  const { typecode = "B", isReadonly = false } = traits(v);
  return { bytes, typecode, isReadonly };
}

function traits(v: PyObject): BufferTraits {
  return v as BufferTraits;
}

/** Where a run of bytes begins in others, from a position on; -1 if nowhere. */
export function findBytes(
  hay: Uint8Array,
  needle: Uint8Array,
  from = 0,
  to: number = hay.length,
): number {
  const last = to - needle.length;
  if (needle.length === 0) return from <= to ? from : -1;
  const first = needle[0]!;
  for (let at = hay.indexOf(first, from); at >= 0 && at <= last;) {
    if (bytesAt(hay, needle, at)) return at;
    at = hay.indexOf(first, at + 1);
  }
  return -1;
}

/** As {@linkcode findBytes}: the last place within the bounds. */
export function findLastBytes(
  hay: Uint8Array,
  needle: Uint8Array,
  from = 0,
  to: number = hay.length,
): number {
  for (let at = to - needle.length; at >= from; at--) {
    if (bytesAt(hay, needle, at)) return at;
  }
  return -1;
}

/** Whether a run of bytes stands at a position. */
export function bytesAt(
  hay: Uint8Array,
  needle: Uint8Array,
  at: number,
): boolean {
  if (at < 0 || at + needle.length > hay.length) return false;
  for (let i = 0; i < needle.length; i++) {
    if (hay[at + i] !== needle[i]) return false;
  }
  return true;
}

/** Lexicographic order of bytes: negative, zero or positive. */
export function compareBytes(a: Uint8Array, b: Uint8Array): number {
  const n = Math.min(a.length, b.length);
  for (let i = 0; i < n; i++) {
    if (a[i] !== b[i]) return a[i]! - b[i]!;
  }
  return a.length - b.length;
}

/** Whether both are the same bytes. */
export function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && bytesAt(a, b, 0);
}

/** A hash of bytes: 31 bits, the same in every run. */
export function hashBytes(b: Uint8Array): number {
  let h = 5381;
  for (let i = 0; i < b.length; i++) h = Math.imul(h, 33) ^ b[i]!;
  return (h ^ h >>> 15) & 0x7fffffff;
}
