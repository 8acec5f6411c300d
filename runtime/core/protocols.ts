/**
 * The protocols that work on any value: truth, length, iteration, subscripts,
 * membership, equality, hash, repr, str. Primitives are answered here; everything
 * else by its slots.
 *
 * @module
 */

import { typeError } from "./errors.ts";
import {
  type Iterator_,
  primitives,
  PyObject,
  typeName,
  type Value,
} from "./object.ts";

/** Truth value of anything. */
export function truth(v: Value): boolean {
  switch (typeof v) {
    case "boolean":
      return v;
    case "number":
      return v !== 0;
    case "string":
      return v.length !== 0;
    case "bigint":
      return v !== 0n;
    default:
      return v.truth();
  }
}

/** The slots of a value: itself, or its primitive type's with the value as `this`. */
export function slotsOf(v: Value): PyObject {
  if (typeof v === "object") return v;
  if (typeof v === "string") return primitives.str;
  return typeof v === "boolean" ? primitives.bool : primitives.int;
}

/** `iter(v)` as the internal iterator. */
export function iter(v: Value): Iterator_ {
  return typeof v === "object" ? v.iter() : slotsOf(v).iter.call(v);
}

/** All items of an iterable. */
export function iterate(v: Value): Value[] {
  const it = iter(v);
  const out: Value[] = [];
  for (let x = it.next(); x !== undefined; x = it.next()) out.push(x);
  return out;
}

/** `len(v)`. */
export function len(v: Value): number {
  return typeof v === "object" ? v.len() : slotsOf(v).len.call(v);
}

/** `repr(v)`. */
export function repr(v: Value): string {
  return typeof v === "object" ? v.repr() : slotsOf(v).repr.call(v);
}

/** `str(v)`. */
export function str(v: Value): string {
  if (typeof v === "string") return v;
  return typeof v === "object" ? v.str() : slotsOf(v).repr.call(v);
}

/** `hash(v)`. */
export function hash(v: Value): number {
  return typeof v === "object" ? v.hash() : slotsOf(v).hash.call(v);
}

/** `v[key]`. */
export function getitem(v: Value, key: Value): Value {
  return typeof v === "object"
    ? v.getitem(key)
    : slotsOf(v).getitem.call(v, key);
}

/** `v[key] = value`. */
export function setitem(v: Value, key: Value, value: Value): void {
  if (typeof v === "object") v.setitem(key, value);
  else {throw typeError(
      `'${typeName(v)}' object doesn't support item assignment`,
    );}
}

/** `del v[key]`. */
export function delitem(v: Value, key: Value): void {
  if (typeof v === "object") v.delitem(key);
  else {throw typeError(
      `'${typeName(v)}' object doesn't support item deletion`,
    );}
}
