/**
 * The methods of bytearray that change it. MicroPython has `append` and `extend`;
 * the others are CPython's.
 *
 * @module
 */

import { between, fixed, type MethodTable, none } from "../core/define.ts";
import { indexError, valueError } from "../core/errors.ts";
import { position, toInt } from "../core/integer.ts";
import type { Value } from "../core/object.ts";
import type { PyByteArray } from "./bytearray.ts";

const NOTHING = new Uint8Array(0);

function insert(self: PyByteArray, index: Value, v: Value): void {
  const i = Number(toInt(index));
  const at = i < 0 ? Math.max(i + self.size, 0) : Math.min(i, self.size);
  self.splice(at, at, Uint8Array.of(Number(toInt(v))));
}

function pop(self: PyByteArray, index?: Value): Value {
  if (self.size === 0) throw indexError("pop from empty bytearray");
  const at = index === undefined
    ? self.size - 1
    : position(index, self.size, "bytearray");
  const v = self.store[at]!;
  self.splice(at, at + 1, NOTHING);
  return v;
}

function remove(self: PyByteArray, v: Value): void {
  const at = self.b.indexOf(Number(toInt(v)));
  if (at < 0) throw valueError("value not found in bytearray");
  self.splice(at, at + 1, NOTHING);
}

/** Methods beyond those of bytes. */
export const bytearrayMethods: MethodTable = {
  append: fixed(2, none((self: PyByteArray, v: Value) => self.append(v))),
  clear: fixed(1, none((self: PyByteArray) => self.take(new Uint8Array(0)))),
  copy: fixed(1, (self: PyByteArray) => self.like(self.b.slice())),
  extend: fixed(2, none((self: PyByteArray, v: Value) => self.extend(v))),
  insert: fixed(3, none(insert)),
  pop: between(1, 2, pop),
  remove: fixed(2, none(remove)),
  reverse: fixed(
    1,
    none((self: PyByteArray) => {
      self.b.reverse();
    }),
  ),
};
