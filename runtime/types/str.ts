/**
 * `str`. A plain string is a JavaScript string: {@linkcode PyStr} is never made for
 * one, its slots are called with the string as `this`. Instances of Python classes
 * derived from str are PyStr objects that carry the string in `native`. The methods
 * are in `str_methods.ts`.
 *
 * @module
 */

import { between, bindParameters, defineType, params } from "../core/define.ts";
import { position, repeatCount } from "../core/integer.ts";
import {
  type Iterator_,
  None,
  primitives,
  PyObject,
  type Value,
} from "../core/object.ts";
import { ADD, MOD, MUL, type Op } from "../core/op.ts";
import { str } from "../core/protocols.ts";
import type { PyType } from "../core/type.ts";
import { astral, isAstral, textLength } from "../core/text/astral.ts";
import {
  codePointCharAt,
  codePointSlice,
  encodeUtf8,
} from "../core/text/utf8.ts";
import { strRepr } from "../core/text/str_repr.ts";
import { repeatText } from "./allocation.ts";
import { readBuffer } from "./buffer.ts";
import { compareNumbers } from "./compare.ts";
import { decodeBytes, implicitConversion } from "./encoding.ts";
import { PySlice, sliceRange } from "./slice.ts";
import { strClassMethods, strMethods } from "./str_methods.ts";
import { strMod } from "./str_percent.ts";
import { textOf } from "./text_value.ts";

export { formatValue } from "./str_format.ts";
export { strMod } from "./str_percent.ts";
export { strOf } from "./text_value.ts";

/** The string behind `this` of a slot. */
function own(self: unknown): string {
  return typeof self === "string" ? self : (self as PyStr).native;
}

/** The slots of str: `this` is a JavaScript string, or an instance of a subclass. */
export class PyStr extends PyObject {
  declare native: string;

  override repr(): string {
    return strRepr(own(this));
  }
  override str(): string {
    return own(this);
  }
  override truth(): boolean {
    return own(this) !== "";
  }
  override hash(): number {
    return hashText(own(this));
  }
  override len(): number {
    return textLength(own(this));
  }
  override iter(): Iterator_ {
    return new PyStrIterator(own(this));
  }
  override buffer(): Uint8Array {
    return encodeUtf8(own(this));
  }
  get isReadonly(): boolean {
    return true;
  }
  override eq(other: Value): Value | undefined {
    const s = textOf(other);
    return s === undefined ? undefined : own(this) === s;
  }
  override order(op: Op, other: Value): Value | undefined {
    if (typeof other === "string" && !astral.seen) {
      return compareNumbers(op, own(this), other);
    }
    const s = textOf(other);
    return s === undefined ? undefined : compareText(op, own(this), s);
  }
  override contains(item: Value): boolean {
    const s = textOf(item);
    if (s === undefined) throw implicitConversion(item);
    return own(this).includes(s);
  }
  override getitem(key: Value): Value {
    const s = own(this);
    if (typeof key === "number" && !isAstral(s)) {
      const c = s[key < 0 ? key + s.length : key];
      if (c !== undefined) return c;
    }
    if (key instanceof PySlice) return slice(s, key);
    return codePointCharAt(s, position(key, textLength(s), "string"))!;
  }
  override binop(op: Op, other: Value): Value | undefined {
    if (op === ADD) {
      const s = textOf(other);
      return s === undefined ? undefined : own(this) + s;
    }
    if (op === MOD) return strMod(own(this), other);
    return op === MUL ? repeated(own(this), other) : undefined;
  }
  override rbinop(op: Op, other: Value): Value | undefined {
    return op === MUL ? repeated(own(this), other) : undefined;
  }
}
primitives.str = PyStr.prototype;

function repeated(s: string, count: Value): string | undefined {
  const n = repeatCount(count);
  return n === undefined ? undefined : repeatText(s, n);
}

function slice(s: string, key: PySlice): string {
  const { start, stop, step } = sliceRange(key, textLength(s));
  if (step === 1) {
    if (stop <= start) return "";
    return isAstral(s) ? codePointSlice(s, start, stop) : s.slice(start, stop);
  }
  const items: ArrayLike<string> = isAstral(s) ? [...s] : s;
  let out = "";
  for (let i = start; step > 0 ? i < stop : i > stop; i += step) {
    out += items[i];
  }
  return out;
}

/** A hash of a string: 31 bits, the same in every run. */
export function hashText(s: string): number {
  let h = 5381;
  for (let i = 0; i < s.length; i++) h = Math.imul(h, 33) ^ s.charCodeAt(i);
  return (h ^ h >>> 15) & 0x7fffffff;
}

/** `a op b` for `< <= > >=`, by code points. */
export function compareText(op: Op, a: string, b: string): boolean {
  if (!isAstral(a) && !isAstral(b)) return compareNumbers(op, a, b);
  return compareNumbers(op, orderOf(a, b), 0);
}

/** Negative, zero or positive as `a` comes before `b` by code points. */
function orderOf(a: string, b: string): number {
  const n = Math.min(a.length, b.length);
  for (let i = 0; i < n; i++) {
    if (a.charCodeAt(i) === b.charCodeAt(i)) continue;
    return a.codePointAt(i)! - b.codePointAt(i)!;
  }
  return a.length - b.length;
}

/** Iterates over the characters of a str. */
export class PyStrIterator extends PyObject implements Iterator_ {
  /** What it goes through. */
  declare readonly text: string;
  declare private at: number;

  constructor(text: string) {
    super();
    this.text = text;
    this.at = 0;
  }
  override iter(): Iterator_ {
    return this;
  }
  next(): Value | undefined {
    const s = this.text;
    const i = this.at;
    if (i >= s.length) return undefined;
    const unit = s.charCodeAt(i);
    if ((unit & 0xfc00) === 0xd800) {
      const c = String.fromCodePoint(s.codePointAt(i)!);
      this.at += c.length;
      return c;
    }
    this.at = i + 1;
    return s[i];
  }
}
defineType("iterator", { js: PyStrIterator });

/** `str(object)` or `str(bytes, encoding, errors)`. */
function makeStr(source?: Value, encoding?: Value, errors?: Value): string {
  if (source === undefined) return "";
  if (encoding === undefined && errors === undefined) return str(source);
  return decodeBytes(readBuffer(source), encoding, errors);
}

const parameters = params("object=", "encoding=", "errors=");
const checked = between(0, 3, makeStr);

/** `str`. */
export const strType: PyType = defineType("str", {
  js: PyStr,
  immutable: true,
  make: (args, names, values) => {
    if (names.length === 0) return checked(...args as [Value]);
    const [source, encoding, errors] = bindParameters(
      parameters,
      args,
      names,
      values,
    );
    return makeStr(source, encoding, errors);
  },
  allocate: (o) => {
    (o as PyStr).native = "";
  },
  init: between(
    1,
    4,
    (self: PyStr, source?: Value, encoding?: Value, errors?: Value) => {
      self.native = makeStr(source, encoding, errors);
      return None;
    },
  ),
  methods: strMethods,
  statics: strClassMethods,
});
