/**
 * The ABI's displays, subscripts, unpacking, names and formatting.
 *
 * @module
 */

import { lookupOrNothing } from "../core/attributes.ts";
import {
  exceptions,
  nameError,
  typeError,
  valueError,
} from "../core/errors.ts";
import { type PyObject, typeName, type Value } from "../core/object.ts";
import { iter, iterate, slotsOf, str } from "../core/protocols.ts";
import { astral as hint, noteAstral } from "../core/text/astral.ts";
import { PyBytes } from "../types/bytes.ts";
import { PyDict } from "../types/dict.ts";
import { PyList } from "../types/list.ts";
import { sets } from "../types/later.ts";
import type { PySet } from "../types/set.ts";
import { PySlice } from "../types/slice.ts";
import { formatValue } from "../types/str_format.ts";
import { PyTuple } from "../types/tuple.ts";

/** A bytes literal. */
export function bytes(items: number[]): PyBytes {
  return new PyBytes(new Uint8Array(items));
}

/** A str literal with characters beyond the basic plane. */
export function astral(s: string): string {
  return noteAstral(s);
}

/** `{a, b}` */
export function set(items: Value[]): PySet {
  const s = new (sets().PySet)();
  for (const x of items) s.add(x);
  return s;
}

/** `{k: v}`: values and keys in turn (MicroPython evaluates the value first). */
export function dict(parts: Value[]): PyDict {
  return extended(new PyDict(), parts);
}

/** More of a display, after what it has so far. */
export function extended(d: PyDict, parts: Value[]): PyDict {
  for (let i = 0; i < parts.length; i += 2) d.set(parts[i + 1]!, parts[i]!);
  return d;
}

/** `**mapping` in a display, after what it has so far. */
export function merged(d: PyDict, mapping: Value): PyDict {
  const keys = lookupOrNothing(mapping, "keys") as PyObject | undefined;
  if (keys === undefined) {
    throw typeError(`'${typeName(mapping)}' object isn't a mapping`);
  }
  for (const k of iterate(keys.call())) {
    d.set(k, (mapping as PyObject).getitem(k));
  }
  return d;
}

/** `o[k]` */
export function getitem(o: Value, k: Value): Value {
  if (o instanceof PyTuple && typeof k === "number") {
    const v = o.items[k < 0 ? k + o.items.length : k];
    if (v !== undefined && !o.T.isUser) return v;
  } else if (typeof o === "string" && !(k instanceof PySlice)) {
    return stringItem(o, k);
  }
  return typeof o === "object" ? o.getitem(k) : primitiveItem(o, k);
}

function primitiveItem(o: Value, k: Value): Value {
  return slotsOf(o).getitem.call(o, k);
}

function stringItem(s: string, k: Value): Value {
  if (typeof k === "number") {
    const c = s.charCodeAt(k < 0 ? k + s.length : k);
    // Latin letters never are halves of a pair; anything else goes the long way.
    if (c < 0x250 && !hint.seen) return String.fromCharCode(c);
  }
  return primitiveItem(s, k);
}

/** The n items of `a, b, ... = v`. */
export function unpack(v: Value, n: number): Value[] {
  const items = v instanceof PyTuple
    ? v.items
    : v instanceof PyList
    ? v.a
    : undefined;
  if (items === undefined || (v as PyObject).T.isUser) return unpackIter(v, n);
  if (items.length === n) return items;
  throw wrongCount(items.length, n);
}

function wrongCount(given: number, n: number): Error {
  return given < n
    ? valueError(`need more than ${given} values to unpack`)
    : valueError(`too many values to unpack (expected ${n})`);
}

function unpackIter(v: Value, n: number): Value[] {
  const it = iter(v);
  const out: Value[] = [];
  for (let x = it.next(); x !== undefined; x = it.next()) {
    if (out.length === n) throw wrongCount(n + 1, n);
    out.push(x);
  }
  if (out.length < n) throw wrongCount(out.length, n);
  return out;
}

/** The items of `a, *b, c = v`: `before`, a list, `after`. */
export function unpackStar(
  v: Value,
  before: number,
  after: number,
): Value[] {
  const all = iterate(v);
  if (all.length < before + after) {
    throw valueError(`need more than ${all.length} values to unpack`);
  }
  const end = all.length - after;
  return [
    ...all.slice(0, before),
    new PyList(all.slice(before, end)),
    ...all.slice(end),
  ];
}

/** The NameError of a local read before assignment. */
export function unbound(): never {
  throw nameError("local variable referenced before assignment");
}

/** The NameError of an enclosing function's variable that is not bound (yet). */
export function unboundFree(_name: string): never {
  throw nameError("local variable referenced before assignment");
}

/** A name among the built-ins. @throws NameError */
export function global(builtins: PyObject, name: string): Value {
  const v = builtins[`$${name}`];
  if (v === undefined) throw nameError(`name '${name}' isn't defined`);
  return v as Value;
}

/** `del name` of a global or class-body name. */
export function deleteGlobal(holder: PyObject, name: string): void {
  if (!Object.hasOwn(holder, `$${name}`)) {
    throw nameError(`name '${name}' isn't defined`);
  }
  delete holder[`$${name}`];
}

/** `{v}` in an f-string. */
export function formatPlain(v: Value): string {
  if (typeof v === "string") return v;
  return typeof v === "object" && v.T.isUser ? formatValue(v, "") : str(v);
}

/** `assert` failed. */
export function assertion(...args: Value[]): Error {
  return exceptions.make("AssertionError", args);
}

/** `__init__` returned something. */
export function initResult(): Error {
  return typeError("__init__() should return None");
}
