/**
 * Comparison of arrays, bytearrays and memoryviews with anything that has a buffer:
 * of the bytes, where both have items of the same size that compare as their bytes do.
 *
 * @module
 */

import { exceptions } from "../core/errors.ts";
import type { PyObject, Value } from "../core/object.ts";
import type { Op } from "../core/op.ts";
import { bufferInfo, compareBytes, sameBytes } from "./buffer.ts";
import { compareNumbers } from "./compare.ts";

/** `a == other`. @throws NotImplementedError for items that do not compare */
export function typedEqual(a: PyObject, other: Value): boolean {
  if (!hasBuffer(other)) return false;
  const x = bufferInfo(a);
  const y = bufferInfo(other);
  checkCodes(x.typecode, y.typecode);
  return sameBytes(x.bytes, y.bytes);
}

/** `a op other`; undefined where the other has no buffer. */
export function typedOrder(
  op: Op,
  a: PyObject,
  other: Value,
): Value | undefined {
  if (!hasBuffer(other)) return undefined;
  const x = bufferInfo(a);
  const y = bufferInfo(other);
  checkCodes(x.typecode, y.typecode);
  if (!isUnsigned(x.typecode) && !isUnsigned(y.typecode)) throw incomparable();
  return compareNumbers(op, compareBytes(x.bytes, y.bytes), 0);
}

/** A str is not compared, although it has a buffer. */
function hasBuffer(v: Value): boolean {
  return typeof v === "object" && v.buffer() !== undefined;
}

function isUnsigned(code: string): boolean {
  return code <= "Z";
}

function checkCodes(a: string, b: string): void {
  const x = a.toLowerCase();
  if (x !== b.toLowerCase() || x === "f" || x === "d") throw incomparable();
}

function incomparable(): Error {
  return exceptions.make("NotImplementedError", []);
}
