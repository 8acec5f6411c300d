/**
 * The built-in functions that need no interpreter.
 *
 * @module
 */

import {
  callSpecial,
  delattr,
  getattr,
  lookupOrNothing,
  setattr,
} from "../core/attributes.ts";
import {
  between,
  builtin,
  fixed,
  type MethodTable,
  params,
  withKeywords,
} from "../core/define.ts";
import {
  overflowError,
  runtimeError,
  stopIteration,
  typeError,
  valueError,
} from "../core/errors.ts";
import { PyBuiltin } from "../core/function.ts";
import { integer, toInt, toSmall } from "../core/integer.ts";
import {
  identityHash,
  type Iterator_,
  None,
  PyObject,
  typeName,
  type Value,
} from "../core/object.ts";
import { DIVMOD } from "../core/op.ts";
import {
  hash,
  iter,
  iterate,
  len,
  repr,
  str,
  truth,
} from "../core/protocols.ts";
import { iteratorObject } from "../core/slots.ts";
import { PyType } from "../core/type.ts";
import { noteAstral } from "../core/text/astral.ts";
import { formatInt } from "../core/text/int_text.ts";
import { isTooLong, NAME_TOO_LONG } from "../core/text/name_limit.ts";
import { absolute, add, binary, pow, powMod } from "../types/arithmetic.ts";
import { greater, less } from "../types/compare.ts";
import { isA } from "../types/exception.ts";
import { PyFloat } from "../types/float.ts";
import { iterators } from "../types/later.ts";
import { alsoKeywords } from "../types/keywords.ts";
import { arrayOf, PyList, PyListIterator } from "../types/list.ts";
import { isInstance } from "../types/object.ts";
import { asciiRepr } from "../types/text_class.ts";
import { formatValue } from "../types/str_format.ts";
import { PyUnion } from "../types/generic_alias.ts";
import { PyTuple } from "../types/tuple.ts";
import { selfText } from "../types/text_value.ts";
import { readBuffer } from "../types/buffer.ts";

function next(it: Value, fallback?: Value): Value {
  const v = fallback === undefined ? advance(it) : advanceOr(it, fallback);
  if (v !== undefined) return v;
  const ended = it as { result?: Value };
  const { result } = ended;
  if (result === undefined || result === None) throw stopIteration();
  ended.result = None;
  throw stopIteration(result);
}

function advanceOr(it: Value, fallback: Value): Value {
  try {
    return advance(it) ?? fallback;
  } catch (e) {
    if (isA(e, "StopIteration")) return fallback;
    throw e;
  }
}

function advance(it: Value): Value | undefined {
  const native = it as PyObject & Partial<Iterator_>;
  if (typeof it === "object" && typeof native.next === "function") {
    return native.next();
  }
  const r = callSpecial(it, "$__next__");
  if (r !== undefined) return r;
  throw typeError(`'${typeName(it)}' object isn't an iterator`);
}

function all(v: Value): boolean {
  const it = iter(v);
  for (let x = it.next(); x !== undefined; x = it.next()) {
    if (!truth(x)) return false;
  }
  return true;
}

function any(v: Value): boolean {
  const it = iter(v);
  for (let x = it.next(); x !== undefined; x = it.next()) {
    if (truth(x)) return true;
  }
  return false;
}

function sum(v: Value, start: Value = 0): Value {
  const items = arrayOf(v);
  if (items !== undefined && typeof start === "number") {
    return sumOfItems(items, start);
  }
  return sumOf(iter(v), start);
}

function sumOf(it: Iterator_, start: Value): Value {
  let total = start;
  for (let x = it.next(); x !== undefined; x = it.next()) {
    total = add(total, x);
  }
  return total;
}

/** Ints are added here, from the first other item or big sum on by `add`. */
function sumOfItems(items: readonly Value[], start: number): Value {
  let total = start;
  let i = 0;
  for (; i < items.length; i++) {
    const x = items[i]!;
    if (typeof x !== "number" || !Number.isSafeInteger(total + x)) break;
    total += x;
  }
  return i === items.length
    ? total
    : sumOf(new PyListIterator(items, i), total);
}

type Better = (a: Value, b: Value) => boolean;

function best(items: readonly Value[], better: Better): Value {
  let found = items[0]!;
  for (let i = 1; i < items.length; i++) {
    if (better(items[i]!, found)) found = items[i]!;
  }
  return found;
}

/** `min` and `max`: of one iterable or of the arguments. */
function extreme(name: string, better: Better) {
  const pick = (args: Value[], key?: Value, fallback?: Value): Value => {
    const items = args.length === 1
      ? arrayOf(args[0]!) ?? iterate(args[0]!)
      : args;
    if (items.length === 0) {
      if (fallback !== undefined) return fallback;
      throw valueError("arg is an empty sequence");
    }
    if (key === undefined || key === None) return best(items, better);
    const score = (v: Value) => (key as PyObject).call(v);
    let found = items[0]!;
    let highest = score(found);
    for (let i = 1; i < items.length; i++) {
      const s = score(items[i]!);
      if (better(s, highest)) {
        found = items[i]!;
        highest = s;
      }
    }
    return found;
  };
  return keywordsAfter(
    name,
    1,
    ["key", "default"],
    (args, [key, fallback]) => pick(args, key, fallback),
  );
}

/** A function of any number of arguments and some keywords. */
export function keywordsAfter(
  name: string,
  min: number,
  allowed: readonly string[],
  f: (args: Value[], keywords: (Value | undefined)[]) => Value,
) {
  const check = (n: number) => {
    if (n < min) {
      throw typeError(
        `function missing ${min - n} required positional arguments`,
      );
    }
  };
  const run = (args: Value[], names: string[], values: Value[]): Value => {
    check(args.length);
    const unknown = names.find((n) => !allowed.includes(n));
    if (unknown !== undefined) {
      throw typeError("extra keyword arguments given");
    }
    return f(
      args,
      allowed.map((a) => {
        const i = names.indexOf(a);
        return i < 0 ? undefined : values[i];
      }),
    );
  };
  return Object.assign(
    (...args: Value[]) => run(args, [], []),
    { py: new PyBuiltin(name, (...args) => run(args, [], []), run) },
  );
}

function classes(v: Value, f: (t: PyType) => boolean): boolean {
  if (v instanceof PyType) return f(v);
  if (v instanceof PyUnion) v = v.args;
  if (v instanceof PyTuple) {
    return v.items.some((t) => t instanceof PyType && f(t));
  }
  throw typeError("issubclass() arg 2 must be a class or a tuple of classes");
}

/** `isinstance(o, t)`, by the metaclass's word where it has one. */
function checked(o: Value, t: PyType): boolean {
  if (!t.T.isUser) return isInstance(o, t);
  const r = callSpecial(t, "$__instancecheck__", o);
  return r === undefined ? isInstance(o, t) : truth(r);
}

/** `issubclass(c, t)`, likewise. */
function subclassOf(c: PyType, t: PyType): boolean {
  const r = t.T.isUser ? callSpecial(t, "$__subclasscheck__", c) : undefined;
  return r === undefined ? c === t || c.mro.includes(t) : truth(r);
}

function issubclass(c: Value, of: Value): boolean {
  if (!(c instanceof PyType)) {
    throw typeError("issubclass() arg 1 must be a class");
  }
  return classes(of, (t) => subclassOf(c, t));
}

/** An int in a base with its prefix. */
function inBase(v: Value, base: number, prefix: string): string {
  const i = toInt(v);
  const text = formatInt(i < 0 ? -i : i, base);
  return `${i < 0 ? "-" : ""}${prefix}${text}`;
}

function chr(v: Value): string {
  if (typeof v === "number" && v >= 0 && v < 0xd800) {
    return String.fromCharCode(v);
  }
  const c = toSmall(v);
  if (c < 0 || c > 0x10ffff) {
    throw valueError("char not in range(0x110000)");
  }
  return noteAstral(String.fromCodePoint(c));
}

function ord(v: Value): number {
  if (typeof v === "string" && v.length === 1) return v.charCodeAt(0);
  if (typeof v === "object" && v.buffer() !== undefined) {
    const b = readBuffer(v);
    if (b.length === 1) return b[0]!;
    throw wrongLength(b.length);
  }
  if (
    typeof v !== "string" &&
    typeof (v as { native?: Value }).native !== "string"
  ) {
    throw typeError(
      `can't convert '${typeName(v)}' object to str implicitly`,
    );
  }
  const s = selfText(v);
  const n = len(s);
  if (n !== 1) throw wrongLength(n);
  return s.codePointAt(0)!;
}

function wrongLength(n: number): Error {
  return typeError(
    `ord() expected a character, but string of length ${n} found`,
  );
}

/** `round(v, digits)`: to even. */
function round(v: Value, digits?: Value): Value {
  const i = integer(v);
  if (i !== undefined) {
    if (digits === undefined || digits === None) return i;
    const n = toSmall(digits);
    if (n >= 0) return i;
    return roundInt(BigInt(i), 10n ** BigInt(-n));
  }
  if (v instanceof PyFloat) return roundFloat(v.v, digits);
  const r = callSpecial(
    v,
    "$__round__",
    ...(digits === undefined ? [] : [digits]),
  );
  if (r !== undefined) return r;
  throw typeError(`can't convert ${typeName(v)} to float`);
}

function roundInt(i: bigint, unit: bigint): Value {
  return toInt(normal(nearest(i, unit) * unit));
}

/** The whole number nearest to `i / unit`, the even one of two. */
function nearest(i: bigint, unit: bigint): bigint {
  let q = i / unit;
  let r = i - q * unit;
  if (r < 0n) {
    r += unit;
    q -= 1n;
  }
  const isUp = 2n * r > unit || 2n * r === unit && q % 2n !== 0n;
  return isUp ? q + 1n : q;
}

function normal(b: bigint): number | bigint {
  return b >= -9007199254740991n && b <= 9007199254740991n ? Number(b) : b;
}

function roundFloat(x: number, digits?: Value): Value {
  if (digits === undefined || digits === None) {
    return toInt(toWhole(halfEven(x)));
  }
  const n = toSmall(digits);
  const size = Math.abs(x);
  if (!Number.isFinite(x) || n > 323 || n >= 0 && size >= 2 ** 52) {
    return new PyFloat(x);
  }
  if (n < -308) return new PyFloat(x * 0);
  if (n < 0 || n > 22) return new PyFloat(roundExact(x, n));
  // Decimal rounding of the exact value, as the text formatting does it.
  return new PyFloat(Number(formatValue(new PyFloat(x), `.${n}f`)));
}

/** Rounds what the double stands for exactly, a whole number by a power of two. */
function roundExact(x: number, digits: number): number {
  let whole = Math.abs(x);
  let halvings = 0n;
  for (; !Number.isInteger(whole); halvings++) whole *= 2;
  const unit = 10n ** BigInt(Math.abs(digits));
  const top = BigInt(whole) * (digits > 0 ? unit : 1n);
  const q = nearest(top, (digits < 0 ? unit : 1n) << halvings);
  const r = Number(`${q}e${-digits}`);
  if (!Number.isFinite(r)) {
    throw overflowError("rounded value too large to represent");
  }
  return x < 0 || Object.is(x, -0) ? -r : r;
}

function halfEven(x: number): number {
  const floor = Math.floor(x);
  const d = x - floor;
  if (d < 0.5) return floor;
  if (d > 0.5) return floor + 1;
  return floor % 2 === 0 ? floor : floor + 1;
}

function toWhole(x: number): number | bigint {
  if (Number.isNaN(x)) throw valueError("can't convert NaN to int");
  if (!Number.isFinite(x)) {
    throw overflowError("can't convert inf to int");
  }
  return Number.isSafeInteger(x) ? x + 0 : BigInt(x);
}

function sorted(v: Value, key: Value | undefined, reverse: Value | undefined) {
  const l = new PyList(iterate(v));
  const sort = (l as PyObject).$sort as (self: Value) => Value;
  const names: string[] = [];
  const values: Value[] = [];
  if (key !== undefined) {
    names.push("key");
    values.push(key);
  }
  if (reverse !== undefined) {
    names.push("reverse");
    values.push(reverse);
  }
  if (names.length === 0) sort(l);
  else (sort as { py?: PyObject }).py!.callKw([l], names, values);
  return l;
}

function getattribute(o: Value, name: Value, fallback?: Value): Value {
  const n = attributeName(name);
  if (fallback === undefined) return getattr(o, n);
  return lookupOrNothing(o, n) ?? fallback;
}

const MISSING = new PyObject();

/** An attribute name given as a value. */
function attributeName(v: Value): string {
  const name = plainText(v);
  if (isTooLong(name)) throw runtimeError(NAME_TOO_LONG);
  return name;
}

function plainText(v: Value): string {
  if (typeof v === "string") return v;
  const s = (v as { native?: Value }).native;
  if (typeof s === "string") return s;
  throw typeError(`can't convert '${typeName(v)}' object to str implicitly`);
}

/** `iter(v)`, or `iter(callable, sentinel)`. */
function iterOf(v: Value, sentinel?: Value): Value {
  if (sentinel !== undefined) return iterators().iterateCalls(v, sentinel);
  return iteratorObject(iter(v));
}

function callable(v: Value): boolean {
  return v instanceof PyObject && v.call !== PyObject.prototype.call;
}

function idOf(v: Value): Value {
  if (typeof v === "object") return identityHash(v);
  if (typeof v === "number") return v * 2 + 1;
  return hash(typeof v === "bigint" ? v : str(v)) * 8 + 6;
}

/** The functions by name. */
export const pureBuiltins: MethodTable = {
  abs: fixed(1, absolute),
  all: fixed(1, all),
  any: fixed(1, any),
  ascii: fixed(1, (v: Value) => asciiRepr(repr(v))),
  bin: fixed(1, (v: Value) => inBase(v, 2, "0b")),
  callable: fixed(1, callable),
  chr: fixed(1, chr),
  delattr: fixed(2, (o: Value, name: Value) => {
    delattr(o, attributeName(name));
    return None;
  }),
  divmod: fixed(2, (a: Value, b: Value) => binary(DIVMOD, a, b)),
  format: between(
    1,
    2,
    (v: Value, spec: Value = "") => formatValue(v, plainText(spec)),
  ),
  getattr: between(2, 3, getattribute),
  hasattr: fixed(
    2,
    (o: Value, name: Value) => getattribute(o, name, MISSING) !== MISSING,
  ),
  hash: fixed(1, (v: Value) => hash(v)),
  hex: fixed(1, (v: Value) => inBase(v, 16, "0x")),
  id: fixed(1, idOf),
  isinstance: fixed(
    2,
    (o: Value, c: Value) => classes(c, (t) => checked(o, t)),
  ),
  issubclass: fixed(2, issubclass),
  iter: between(1, 2, iterOf),
  len: fixed(1, len),
  max: extreme("max", greater),
  min: extreme("min", less),
  next: between(1, 2, next),
  oct: fixed(1, (v: Value) => inBase(v, 8, "0o")),
  ord: fixed(1, ord),
  pow: alsoKeywords(
    "pow",
    ["base", "exp", "mod="],
    between(
      2,
      3,
      (a: Value, b: Value, m?: Value) =>
        m === undefined || m === None ? pow(a, b) : powMod(a, b, m),
    ),
  ),
  repr: fixed(1, (v: Value) => repr(v)),
  round: alsoKeywords(
    "round",
    ["number", "ndigits="],
    between(1, 2, round),
  ),
  setattr: fixed(3, (o: Value, name: Value, v: Value) => {
    setattr(o, attributeName(name), v);
    return None;
  }),
  sorted: withKeywords(
    "sorted",
    params("iterable", "*", "key=", "reverse="),
    sorted,
  ),
  sum: withKeywords("sum", params("iterable", "start="), sum),
};

/** A function object for a name of the table. */
export function pureBuiltin(name: string): PyBuiltin {
  return builtin(name, pureBuiltins[name]!);
}
