/**
 * The methods of array. MicroPython has `append` and `extend`; the others are
 * CPython's.
 *
 * @module
 */

import { between, fixed, type MethodTable, none } from "../core/define.ts";
import { indexError, valueError } from "../core/errors.ts";
import { position, toInt } from "../core/integer.ts";
import type { Value } from "../core/object.ts";
import { iterate } from "../core/protocols.ts";
import type { PyArray } from "./array.ts";
import { readBuffer } from "./buffer.ts";
import { PyBytes } from "./bytes.ts";
import { same } from "./compare.ts";
import { PyList } from "./list.ts";
import { spanOf } from "./text_value.ts";

const NOTHING = new Uint8Array(0);

/** The items as a JavaScript array. */
function itemsOf(a: PyArray): Value[] {
  return Array.from({ length: a.length }, (_, i) => a.get(i));
}

function index(a: PyArray, v: Value, start?: Value, stop?: Value): Value {
  const { from, to } = spanOf(a.length, start, stop, "array");
  for (let i = from; i < to; i++) if (same(a.get(i), v)) return i;
  throw valueError("array.index(x): x not in array");
}

function insert(a: PyArray, at: Value, v: Value): void {
  const { length } = a;
  const i = Number(toInt(at));
  const place = i < 0 ? Math.max(i + length, 0) : Math.min(i, length);
  const one = a.alike(NOTHING);
  one.append(v);
  const offset = place * a.items.size;
  a.splice(offset, offset, one.b);
}

function removeAt(a: PyArray, i: number): Value {
  const v = a.get(i);
  const { size } = a.items;
  a.splice(i * size, (i + 1) * size, NOTHING);
  return v;
}

function pop(a: PyArray, at?: Value): Value {
  const { length } = a;
  if (length === 0) throw indexError("pop from empty array");
  return removeAt(
    a,
    at === undefined ? length - 1 : position(at, length, "array"),
  );
}

function remove(a: PyArray, v: Value): void {
  const i = a.find(v);
  if (i < 0) throw valueError("array.remove(x): x not in array");
  removeAt(a, i);
}

function reverse(a: PyArray): void {
  const { size } = a.items;
  const { b } = a;
  const copy = b.slice();
  for (let i = 0, j = b.length - size; j >= 0; i += size, j -= size) {
    b.set(copy.subarray(j, j + size), i);
  }
}

function swapBytes(a: PyArray): void {
  const { size } = a.items;
  for (let i = 0; i < a.size; i += size) {
    a.store.subarray(i, i + size).reverse();
  }
}

function fromBytes(a: PyArray, v: Value): void {
  const b = readBuffer(v);
  if (b.length % a.items.size !== 0) {
    throw valueError("bytes length not a multiple of item size");
  }
  a.splice(a.size, a.size, b);
}

/** Every method of array. */
export const arrayMethods: MethodTable = {
  append: fixed(2, none((a: PyArray, v: Value) => a.append(v))),
  byteswap: fixed(1, none(swapBytes)),
  count: fixed(
    2,
    (a: PyArray, v: Value) => itemsOf(a).filter((x) => same(x, v)).length,
  ),
  extend: fixed(2, none((a: PyArray, v: Value) => a.extend(v))),
  frombytes: fixed(2, none(fromBytes)),
  fromlist: fixed(
    2,
    none((a: PyArray, v: Value) => iterate(v).forEach((x) => a.append(x))),
  ),
  index: between(2, 4, index),
  insert: fixed(3, none(insert)),
  pop: between(1, 2, pop),
  remove: fixed(2, none(remove)),
  reverse: fixed(1, none(reverse)),
  tobytes: fixed(1, (a: PyArray) => new PyBytes(a.b.slice())),
  tolist: fixed(1, (a: PyArray) => new PyList(itemsOf(a))),
};
