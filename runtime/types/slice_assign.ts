/**
 * Assignment to slices of bytearray, array and memoryview, and deletion.
 *
 * @module
 */

import { notImplementedError, valueError } from "../core/errors.ts";
import { position } from "../core/integer.ts";
import { PyObject, type Value } from "../core/object.ts";
import { type BufferTraits } from "./buffer.ts";
import { positionsOf } from "./byte_string.ts";
import { type PyGrowable } from "./growable.ts";
import { itemFormat } from "./item_format.ts";
import { PySlice, sliceRange } from "./slice.ts";

/** The items that the target of an assignment has. */
export interface TargetItems {
  /** Bytes in an item. */
  readonly size: number;
  /** The bytes of an iterable's items, as this target would hold them. */
  itemsOf(v: Value): Uint8Array;
}

/** The ValueError for items of another size, or too many. */
export function incompatible(): Error {
  return valueError("lhs and rhs should be compatible");
}

/** The bytes that are to be put in: of a buffer with items of the same size. */
export function sourceItems(v: Value, target: TargetItems): Uint8Array {
  const b = typeof v === "object" ? v.buffer() : undefined;
  if (b !== undefined) {
    const { typecode = "B" } = v as BufferTraits;
    if (itemFormat(typecode).size !== target.size) throw incompatible();
    return b;
  }
  if (!isIterable(v)) {
    throw notImplementedError("array/bytes required on right side");
  }
  return target.itemsOf(v);
}

function isIterable(v: Value): boolean {
  return typeof v === "object" && v.iter !== PyObject.prototype.iter;
}

/** `o[key] = value` for a slice. */
export function assignSlice(
  o: PyGrowable,
  key: PySlice,
  value: Value,
  target: TargetItems,
): void {
  const source = sourceItems(value, target);
  const { size } = target;
  const range = sliceRange(key, o.size / size);
  const { start, stop, step } = range;
  if (step === 1) {
    o.splice(start * size, Math.max(start, stop) * size, source);
    return;
  }
  // As in CPython, nothing in the place of some items takes them away.
  if (source.length === 0) return deleteSlice(o, key, size);
  const places = positionsOf(range);
  const count = source.length / size;
  if (count !== places.length) {
    throw valueError(
      `attempt to assign bytes of size ${count} to extended slice of size ${places.length}`,
    );
  }
  const items = source.slice();
  places.forEach((p, i) =>
    o.store.set(items.subarray(i * size, i * size + size), p * size)
  );
}

/** `del o[key]` for an index or a slice: CPython's, MicroPython has none. */
export function deleteItems(
  o: PyGrowable,
  key: Value,
  items: { readonly size: number; readonly name: string },
): void {
  const { size, name } = items;
  if (key instanceof PySlice) return deleteSlice(o, key, size);
  const at = position(key, o.size / size, name) * size;
  o.splice(at, at + size, NOTHING);
}

const NOTHING = new Uint8Array(0);

function deleteSlice(o: PyGrowable, key: PySlice, size: number): void {
  const range = sliceRange(key, o.size / size);
  const { start, stop, step } = range;
  if (step === 1) {
    o.splice(start * size, Math.max(start, stop) * size, NOTHING);
    return;
  }
  const places = positionsOf(range).sort((a, b) => a - b);
  if (places.length === 0) return;
  // What lies between two of the places moves down, over what is taken away.
  let write = places[0]! * size;
  for (let i = 0; i < places.length; i++) {
    const from = (places[i]! + 1) * size;
    const to = i + 1 < places.length ? places[i + 1]! * size : o.size;
    o.store.copyWithin(write, from, to);
    write += to - from;
  }
  o.size = write;
}
