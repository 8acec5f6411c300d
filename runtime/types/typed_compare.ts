/**
 * Comparison of arrays, bytearrays and memoryviews with anything that has a buffer:
 * by their bytes where items of both compare as their bytes do, else item by item, as
 * in CPython. MicroPython compares by bytes only, and raises NotImplementedError
 * where it cannot; so does this where there are no items to compare.
 *
 * @module
 */

import { exceptions } from "../core/errors.ts";
import type { PyObject, Value } from "../core/object.ts";
import type { Op } from "../core/op.ts";
import { truth } from "../core/protocols.ts";
import { bufferInfo, compareBytes, sameBytes } from "./buffer.ts";
import { compareNumbers, order, same } from "./compare.ts";

/** Typed items. */
interface Items {
  readonly length: number;
  get(i: number): Value;
}

/** `a == other`. */
export function typedEqual(a: PyObject, other: Value): boolean {
  if (!hasBuffer(other)) return false;
  const x = bufferInfo(a);
  const y = bufferInfo(other);
  if (compareAsBytes(x.typecode, y.typecode)) {
    return sameBytes(x.bytes, y.bytes);
  }
  const [p, q] = bothItems(a, other);
  if (p.length !== q.length) return false;
  for (let i = 0; i < p.length; i++) {
    if (!same(p.get(i), q.get(i))) return false;
  }
  return true;
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
  if (x.typecode === y.typecode && x.typecode === "B") {
    return compareNumbers(op, compareBytes(x.bytes, y.bytes), 0);
  }
  const [p, q] = bothItems(a, other);
  const n = Math.min(p.length, q.length);
  for (let i = 0; i < n; i++) {
    const v = p.get(i);
    const w = q.get(i);
    if (!same(v, w)) return truth(order(op, v, w));
  }
  return compareNumbers(op, p.length, q.length);
}

/** A str is not compared, although it has a buffer. */
function hasBuffer(v: Value): v is PyObject {
  return typeof v === "object" && v.buffer() !== undefined;
}

/** Items of the same size, signed or not, and no floats. */
function compareAsBytes(a: string, b: string): boolean {
  const x = a.toLowerCase();
  return x === b.toLowerCase() && x !== "f" && x !== "d";
}

/** The items of both. @throws NotImplementedError where there are none */
function bothItems(a: PyObject, b: PyObject): [Items, Items] {
  const p = a as PyObject & Partial<Items>;
  const q = b as PyObject & Partial<Items>;
  if (
    p.get === undefined || q.get === undefined ||
    (p.length === 0 && q.length === 0)
  ) throw exceptions.make("NotImplementedError", []);
  return [p as unknown as Items, q as unknown as Items];
}
