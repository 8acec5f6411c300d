/**
 * The ABI's calls: making function objects, calling with keywords and stars, methods
 * that the direct path did not find.
 *
 * @module
 */

import { loadAttr, lookup, notCallable } from "../core/attributes.ts";
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
  None,
  protoOf,
  typeName,
  type Value,
} from "../core/object.ts";
import { getitem, iterate } from "../core/protocols.ts";
import { PyType } from "../core/type.ts";
import { initResult, set } from "./data.ts";
import { PyDict } from "../types/dict.ts";
import { PyGeneratorFunction } from "../types/generator.ts";
import { listType, PyList } from "../types/list.ts";
import { objectType } from "../types/object.ts";
import { sets } from "../types/later.ts";
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
  return isShort(args, names) ? o.call(...args) : o.callKw(args, names, values);
}

/** True for so few arguments that any function counts those that are too many. */
function isShort(args: Value[], names: string[]): boolean {
  return names.length === 0 && args.length < 4;
}

/**
 * A call with keywords as it is written: what it found out about its callee is kept,
 * as the next call most likely has the same one.
 */
export class KeywordSite {
  /** Whose parameters `order` and `rest` belong to. */
  code: Code | null = null;
  /** For each named parameter, where its value stands among what is given. */
  order: readonly number[] = [];
  /** Which names go to `**kwargs`. */
  rest: readonly number[] = [];
  /** The same call of the `__init__` of a class. */
  init: KeywordSite | null = null;

  /**
   * @param names the keywords
   * @param given how many positional arguments come before them, self included
   */
  constructor(readonly names: string[], readonly given: number) {}

  /** Arranges the arguments for a callee; false where binding them would fail. */
  fits(code: Code): boolean {
    if (code === this.code) return true;
    const found = arrangement(code, this.names, this.given);
    if (found === null) return false;
    this.code = code;
    this.order = found.order;
    this.rest = found.rest;
    return true;
  }
}

/** Where the values of all parameters are among positional values, keywords, nothing. */
function arrangement(code: Code, names: readonly string[], given: number) {
  const { params, kwonly, posonly, defaults, kwdefaults } = code;
  const n = params.length;
  if (given > n && !code.vararg) return null;
  const nothing = given + names.length;
  const order = [...params, ...kwonly].map(() => nothing);
  for (let i = 0; i < Math.min(n, given); i++) order[i] = i;
  const rest: number[] = [];
  for (const [k, name] of names.entries()) {
    let i = params.indexOf(name, posonly);
    if (i < 0 && kwonly.includes(name)) i = n + kwonly.indexOf(name);
    if (i < 0) {
      if (!code.kwarg) return null;
      rest.push(k);
    } else if (order[i] !== nothing) return null;
    else order[i] = given + k;
  }
  const isMissing = order.some((at, i) =>
    at === nothing && (i < n ? i < n - defaults : !kwdefaults[i - n])
  );
  return isMissing ? null : { order, rest };
}

/**
 * Calls a function with keywords.
 *
 * @param all positional values, those of the keywords, and `undefined`
 */
export function callNamed(f: Value, all: Value[], site: KeywordSite): Value {
  if (f instanceof PyFunction && site.fits(f.code)) {
    return callArranged(f, all, site);
  }
  if (f instanceof PyType && isPlainClass(f)) {
    const o = makeNamed(f, all, site);
    if (o !== null) return o;
  }
  const { names, given } = site;
  const o = typeof f === "object" ? f : notCallable(f);
  return o.callKw(all.slice(0, given), names, all.slice(given, -1));
}

/** True where an instance is blank until `__init__` runs, and nothing else happens. */
function isPlainClass(cls: PyType): boolean {
  return cls.native === objectType && cls.isUser && !cls.T.isUser &&
    cls.$__new__ === undefined && cls.callKw === PyType.prototype.callKw;
}

/** Makes an instance with keywords; null where its `__init__` is no plain function. */
function makeNamed(
  cls: PyType,
  all: Value[],
  site: KeywordSite,
): Value | null {
  const o = new cls.blank();
  const m = o.$__init__;
  const f = typeof m === "function" ? m.py : undefined;
  if (!(f instanceof PyFunction)) return null;
  const init = site.init ??= new KeywordSite(site.names, site.given + 1);
  if (!init.fits(f.code)) return null;
  if (callArranged(f, [o, ...all], init) !== None) throw initResult();
  return o;
}

/** Calls a method that was found, with keywords; `all` begins with its object. */
export function callNamedMethod(
  m: Value | Method,
  all: Value[],
  site: KeywordSite,
): Value {
  const f = typeof m === "function" ? m.py : undefined;
  if (f instanceof PyFunction && site.fits(f.code)) {
    return callArranged(f, all, site);
  }
  const { names, given } = site;
  const values = all.slice(given, -1);
  return callMethodNamed(m, all[0]!, all.slice(1, given), names, values);
}

function callArranged(f: PyFunction, all: Value[], site: KeywordSite): Value {
  const { order } = site;
  const { code, raw } = f;
  if (code.vararg || code.kwarg) return raw(...collected(code, all, site));
  switch (order.length) {
    case 1:
      return raw(all[order[0]!]!);
    case 2:
      return raw(all[order[0]!]!, all[order[1]!]!);
    case 3:
      return raw(all[order[0]!]!, all[order[1]!]!, all[order[2]!]!);
    case 4:
      return raw(
        all[order[0]!]!,
        all[order[1]!]!,
        all[order[2]!]!,
        all[order[3]!]!,
      );
    default:
      return raw(...order.map((i) => all[i]!));
  }
}

/** The values of all parameters, with the `*args` tuple and the `**kwargs` dict. */
function collected(code: Code, all: Value[], site: KeywordSite): Value[] {
  const { order, rest, given, names } = site;
  const n = code.params.length;
  const out: Value[] = [];
  for (let i = 0; i < n; i++) out.push(all[order[i]!]!);
  if (code.vararg) out.push(new PyTuple(given > n ? all.slice(n, given) : []));
  for (let i = n; i < order.length; i++) out.push(all[order[i]!]!);
  if (code.kwarg) {
    const d = new PyDict();
    for (const k of rest) d.set(names[k]!, all[given + k]!);
    out.push(d);
  }
  return out;
}

/** `f(items)` for a built-in that takes an iterable: a fresh array of its items. */
export function consume(f: Value, items: Value[]): Value {
  if (f === listType) return new PyList(items);
  if (f === tupleType) return new PyTuple(items);
  if (f === sets().setType) return set(items);
  return callable(f).call(new PyTupleIterator(items));
}

/** `o.join(items)` for a method `m` that takes an iterable: a fresh array of its items. */
export function joinItems(
  o: Value,
  m: Value | Method,
  items: Value[],
): Value {
  if (typeof m !== "function") {
    return callable(m).call(new PyTupleIterator(items));
  }
  return m(
    o,
    typeof o === "string" ? new PyList(items) : new PyTupleIterator(items),
  );
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

/** Calls a method that was found on `o`, or what was found instead of one. */
export function callMethodNamed(
  m: Value | Method,
  o: Value,
  args: Value[],
  names: string[],
  values: Value[],
): Value {
  if (typeof m !== "function") return callKw(m, args, names, values);
  if (isShort(args, names)) return m(o, ...args);
  return callMethodKw(m, [o, ...args], names, values);
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
