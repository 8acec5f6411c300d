/**
 * The ABI's structural pattern matching (PEP 634): each function gives the parts to
 * match further, or null.
 *
 * @module
 */

import { lookupOrNothing } from "../core/attributes.ts";
import { typeError } from "../core/errors.ts";
import { typeOf, type Value } from "../core/object.ts";
import { iterate } from "../core/protocols.ts";
import { isSubtype, PyType } from "../core/type.ts";
import { PyDict } from "../types/dict.ts";
import { PyList } from "../types/list.ts";
import { PyTuple } from "../types/tuple.ts";

/** Built-in types that match a sequence pattern besides list and tuple. */
const sequences = new Set(["range", "array", "deque", "memoryview"]);

/** The items of a sequence of n parts, one of them a star at `star` (-1: none). */
export function matchSequence(
  v: Value,
  n: number,
  star: number,
): Value[] | null {
  const items = itemsOf(v);
  if (items === null) return null;
  if (star < 0) return items.length === n ? items : null;
  if (items.length < n - 1) return null;
  const end = items.length - (n - star - 1);
  return [
    ...items.slice(0, star),
    new PyList(items.slice(star, end)),
    ...items.slice(end),
  ];
}

function itemsOf(v: Value): Value[] | null {
  if (v instanceof PyList) return v.a;
  if (v instanceof PyTuple) return v.items;
  return typeof v === "object" && sequences.has(typeOf(v).native.name)
    ? iterate(v)
    : null;
}

/** The values of these keys, then the rest as a dict where asked. */
export function matchMapping(
  v: Value,
  keys: Value[],
  rest: boolean,
): Value[] | null {
  if (!(v instanceof PyDict)) return null;
  const out: Value[] = [];
  for (const k of keys) {
    const x = v.get(k);
    if (x === undefined) return null;
    out.push(x);
  }
  if (rest) {
    const others = PyDict.fromEntries(v.entries());
    for (const k of keys) others.delete(k);
    out.push(others);
  }
  return out;
}

/** Types whose one positional sub-pattern matches the whole object. */
const selfMatching = new Set([
  "bool",
  "bytearray",
  "bytes",
  "dict",
  "float",
  "frozenset",
  "int",
  "list",
  "set",
  "str",
  "tuple",
]);

/** The attributes that a class pattern's sub-patterns match. */
export function matchClass(
  v: Value,
  cls: Value,
  positional: number,
  names: string[],
): Value[] | null {
  if (!(cls instanceof PyType)) {
    throw typeError("called match pattern must be a class");
  }
  if (!isSubtype(typeOf(v), cls)) return null;
  if (positional === 1 && selfMatches(cls)) {
    return attributes(v, names, [v]);
  }
  const all = [...positionalNames(cls, positional), ...names];
  return attributes(v, all, []);
}

function selfMatches(cls: PyType): boolean {
  return cls.$__match_args__ === undefined &&
    cls.mro.some((t) => selfMatching.has(t.name) && !t.isUser);
}

function positionalNames(cls: PyType, n: number): string[] {
  if (n === 0) return [];
  const args = cls.$__match_args__;
  const names = args instanceof PyTuple ? args.items as string[] : [];
  if (names.length < n) {
    throw typeError(
      `${cls.name}() accepts ${names.length} positional sub-patterns (${n} given)`,
    );
  }
  return names.slice(0, n);
}

function attributes(
  v: Value,
  names: string[],
  out: Value[],
): Value[] | null {
  for (const n of names) {
    const x = lookupOrNothing(v, n);
    if (x === undefined) return null;
    out.push(x);
  }
  return out;
}
