/**
 * The ABI's calls: making function objects, calling with keywords and stars, methods
 * that the direct path did not find.
 *
 * @module
 */

import { callee, loadAttr, lookup, notCallable } from "../core/attributes.ts";
import { attributeError, typeError } from "../core/errors.ts";
import {
  callMethodKw,
  type Code,
  type Entry,
  PyFunction,
} from "../core/function.ts";
import {
  type Method,
  missingAttribute,
  protoOf,
  typeName,
  type Value,
} from "../core/object.ts";
import { getitem, iterate } from "../core/protocols.ts";
import type { PyType } from "../core/type.ts";
import { PyDict } from "../types/dict.ts";
import { PyGeneratorFunction } from "../types/generator.ts";
import { listType, PyList } from "../types/list.ts";
import { PyTuple, PyTupleIterator, tupleType } from "../types/tuple.ts";
import { superLookup } from "../types/super.ts";

/** No keyword names. */
export const NO_NAMES: string[] = [];
/** Marks a `**mapping` among pairs. */
export const SPREAD: unique symbol = Symbol("**");

/** A function whose entry is its raw form too. */
export function fn(f: Entry, code: Code): PyFunction {
  return new PyFunction(f, code, f);
}

/** A function with `*args`, `**kwargs` or keyword-only parameters. */
export function fnRaw(
  code: Code,
  raw: Entry,
  entry: (raw: Entry) => Entry,
): PyFunction {
  return new PyFunction(entry(raw), code, raw);
}

/** A generator function with positional parameters only. */
export function generatorFn<G>(
  code: Code,
  generator: G,
  entry: (generator: G) => Entry,
): PyFunction {
  const f = entry(generator);
  return new PyGeneratorFunction(f, code, f);
}

/** A generator function with any parameters. */
export function generatorFnRaw<G>(
  code: Code,
  generator: G,
  makeRaw: (generator: G) => Entry,
  entry: (raw: Entry) => Entry,
): PyFunction {
  const raw = makeRaw(generator);
  return new PyGeneratorFunction(entry(raw), code, raw);
}

/** `f` where it is an object; else an object that raises when called. */
export function callable(f: Value): { call: Entry } {
  return typeof f === "object" ? f : notCallable(f);
}

/** `f(v)`: a decorator's call. */
export function callOne(f: Value, v: Value): Value {
  return callable(f).call(v);
}

/** `f(*args, **dict(zip(names, values)))` */
export function callKw(
  f: Value,
  args: Value[],
  names: string[],
  values: Value[],
): Value {
  const o = typeof f === "object" ? f : notCallable(f);
  return names.length === 0 ? o.call(...args) : o.callKw(args, names, values);
}

/** `f(items)` for a built-in that takes an iterable: a fresh array of its items. */
export function consume(f: Value, items: Value[]): Value {
  if (f === listType) return new PyList(items);
  if (f === tupleType) return new PyTuple(items);
  return callable(f).call(new PyTupleIterator(items));
}

/**
 * The method `name` of `o` where no property was found on it: a bare function, or a
 * callable object.
 */
export function method(o: Value, name: string): Value | Method {
  const found = protoOf(o)[`$${name}`];
  if (found !== undefined) return found;
  const v = lookup(o, name);
  if (v === undefined) throw missingAttribute(o, name);
  return v;
}

/** `super().name` in a method of `cls`, bare where it is a method. */
export function superMethod(
  cls: PyType,
  self: Value,
  name: string,
): Value | Method {
  const found = superLookup(cls, self, name);
  if (found === undefined) {
    throw attributeError(`'super' object has no attribute '${name}'`);
  }
  return found;
}

/** `o.name(*args, **keywords)` */
export function callMethodNamed(
  o: Value,
  name: string,
  args: Value[],
  names: string[],
  values: Value[],
): Value {
  const m = protoOf(o)[`$${name}`];
  if (typeof m === "function") {
    if (names.length === 0) return m(o, ...args);
    return callMethodKw(m, [o, ...args], names, values);
  }
  return callKw(callee(m, o, name), args, names, values);
}

/** Keyword arguments with `**mappings` among them, in order. */
export function keywordPairs(
  pairs: (Value | typeof SPREAD)[],
): { names: string[]; values: Value[] } {
  const names: string[] = [];
  const values: Value[] = [];
  for (let i = 0; i < pairs.length; i += 2) {
    const name = pairs[i]!;
    const value = pairs[i + 1] as Value;
    if (name === SPREAD) spread(value, names, values);
    else addKeyword(name as string, value, names, values);
  }
  return { names, values };
}

function addKeyword(
  name: Value,
  value: Value,
  names: string[],
  values: Value[],
): void {
  const text = typeof name === "string"
    ? name
    : (name as { native?: Value }).native;
  if (typeof text !== "string") {
    throw typeError(
      `can't convert '${typeName(name)}' object to str implicitly`,
    );
  }
  if (names.includes(text)) {
    throw typeError(`function got multiple values for argument '${text}'`);
  }
  names.push(text);
  values.push(value);
}

function spread(mapping: Value, names: string[], values: Value[]): void {
  if (mapping instanceof PyDict) {
    for (const [k, v] of mapping.entries()) addKeyword(k, v, names, values);
    return;
  }
  const keys = loadAttr(undefined, mapping, "keys");
  for (const k of iterate(callable(keys).call())) {
    addKeyword(k, getitem(mapping, k), names, values);
  }
}
