/**
 * Strings as values: a JavaScript string, or an instance of a Python class derived
 * from str, which carries one. What methods of str do with their arguments.
 *
 * @module
 */

import { typeError } from "../core/errors.ts";
import { integer } from "../core/integer.ts";
import { callSpecial } from "../core/attributes.ts";
import { None, typeName, type Value } from "../core/object.ts";
import { implicitConversion } from "./encoding.ts";

/** The string of a str or of an instance of a subclass; else undefined. */
export function textOf(v: Value): string | undefined {
  if (typeof v === "string") return v;
  if (typeof v !== "object") return undefined;
  const s = (v as { native?: Value }).native;
  return typeof s === "string" ? s : undefined;
}

/** The string of a str. @throws TypeError "can't convert 'int' object to str ..." */
export function strOf(v: Value): string {
  if (typeof v === "string") return v;
  const s = textOf(v);
  if (s === undefined) throw implicitConversion(v);
  return s;
}

/** The string behind `self` of a str method. @throws TypeError */
export function selfText(v: Value): string {
  if (typeof v === "string") return v;
  const s = textOf(v);
  if (s === undefined) throw wrongSelf("str", v);
  return s;
}

/** The TypeError for a method called on an object of another type. */
export function wrongSelf(type: string, v: Value): Error {
  return typeError(
    `argument should be a '${type}' not a '${typeName(v)}'`,
  );
}

/** A part of a sequence: positions within it. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/**
 * The optional bounds of `find` and its like. `from` may be beyond `to`, and beyond
 * the length: then nothing is found, not even the empty text.
 */
export function spanOf(
  length: number,
  start: Value | undefined,
  stop: Value | undefined,
  name: string,
): Span {
  const from = bound(start, 0, length, name);
  const to = Math.min(bound(stop, length, length, name), length);
  return { from, to };
}

function bound(
  v: Value | undefined,
  absent: number,
  length: number,
  name: string,
): number {
  if (v === undefined || v === None) return absent;
  const i = integer(v) ?? indexOf(v);
  if (i === undefined) {
    throw typeError(`${name} indices must be integers, not ${typeName(v)}`);
  }
  const n = Number(i);
  return n < 0 ? Math.max(n + length, 0) : n;
}

function indexOf(v: Value): number | bigint | undefined {
  const r = callSpecial(v, "$__index__");
  return r === undefined ? undefined : integer(r);
}
