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
