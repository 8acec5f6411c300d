/**
 * The making of large values: what does not fit is MemoryError before anything
 * is allocated.
 *
 * @module
 */

import { memoryError } from "../core/errors.ts";

/** The most bytes that one object may hold. */
const MAX_BYTES = 2 ** 32;

/** The most units of a JavaScript string. */
const MAX_TEXT = 2 ** 29 - 24;

/** The MemoryError for a request of so many bytes. */
export function outOfMemory(bytes: number | bigint): Error {
  return memoryError(
    `memory allocation failed, allocating ${BigInt(bytes)} bytes`,
  );
}

/**
 * So many zero bytes.
 *
 * @param extra what MicroPython allocates besides, for the message
 * @throws MemoryError where that is too much
 */
export function newBytes(size: number, extra = 0): Uint8Array<ArrayBuffer> {
  if (size > MAX_BYTES) throw outOfMemory(size + extra);
  try {
    return new Uint8Array(size);
  } catch {
    throw outOfMemory(size + extra);
  }
}

/** Making a typed array of its own costs much more than a window on another. */
const POOL = 16384;
const SMALL = 256;

/** What is left of the pool that small runs of bytes are cut from; all zero. */
const pool = { bytes: new Uint8Array(POOL), at: 0 };

/** So many zero bytes of a size that is known to be available. */
export function freshBytes(size: number): Uint8Array {
  if (size > SMALL) return newBytes(size);
  if (pool.at + size > POOL) {
    pool.bytes = new Uint8Array(POOL);
    pool.at = 0;
  }
  const start = pool.at;
  // Keeps runs on boundaries of 8 bytes, where items of arrays stand best.
  pool.at = (start + size + 7) & ~7;
  return pool.bytes.subarray(start, start + size);
}

/** A copy of the bytes between two positions. */
export function copyBytes(
  b: Uint8Array,
  from = 0,
  to: number = b.length,
): Uint8Array {
  const size = to > from ? to - from : 0;
  if (size > SMALL) return b.slice(from, to);
  const out = freshBytes(size);
  for (let i = 0; i < size; i++) out[i] = b[from + i]!;
  return out;
}

/** Bytes, `count` times over. */
export function repeatBytes(b: Uint8Array, count: number): Uint8Array {
  const out = newBytes(checkedSize(b.length, count), 1);
  if (b.length === 1) return out.fill(b[0]!);
  for (let at = 0; at < out.length; at += b.length) out.set(b, at);
  return out;
}

/** A string, `count` times over. */
export function repeatText(s: string, count: number): string {
  if (checkedSize(s.length, count) > MAX_TEXT) {
    throw outOfMemory(s.length * count + 1);
  }
  return s.repeat(s === "" ? 0 : count);
}

function checkedSize(length: number, count: number): number {
  if (length === 0) return 0;
  const size = length * count;
  if (size > 2 ** 63) throw memoryError();
  return size;
}
