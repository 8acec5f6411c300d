/**
 * The methods of str: MicroPython's, and those that CPython has besides. The work on
 * the text is in `text_ops.ts`, `text_class.ts` and `str_format.ts`.
 *
 * @module
 */

import { between, builtin, fixed, type MethodTable } from "../core/define.ts";
import { typeError, valueError } from "../core/errors.ts";
import { type Entry, type KeywordEntry, PyBuiltin } from "../core/function.ts";
import { toInt } from "../core/integer.ts";
import { type Method, None, type Value } from "../core/object.ts";
import { iterate, truth } from "../core/protocols.ts";
import { isAstral, textLength } from "../core/text/astral.ts";
import {
  codePointIndexToUnit,
  unitIndexToCodePoint,
} from "../core/text/utf8.ts";
import { PyBytes } from "./bytes.ts";
import { encodeText } from "./encoding.ts";
import { alsoKeywords } from "./keywords.ts";
import { PyList } from "./list.ts";
import { formatText } from "./str_format.ts";
import { getNamed, makeTrans, translate } from "./str_translate.ts";
import { caseFold, textClasses } from "./text_class.ts";
import * as ops from "./text_ops.ts";
import { selfText as self, type Span, spanOf, strOf } from "./text_value.ts";
import { PyTuple } from "./tuple.ts";

/** An optional count: absent is -1, for all. */
export function limitOf(v: Value | undefined): number {
  return v === undefined ? -1 : Number(toInt(v));
}

function listOf(pieces: string[]): PyList {
  return new PyList(pieces);
}

/** The positions in units of a span in characters. */
function unitSpan(s: string, start?: Value, stop?: Value): Span {
  if (!isAstral(s)) return spanOf(s.length, start, stop, "string");
  const length = textLength(s);
  const { from, to } = spanOf(length, start, stop, "string");
  if (from > length) return { from: s.length + 1, to: s.length };
  return {
    from: codePointIndexToUnit(s, from),
    to: codePointIndexToUnit(s, to),
  };
}

/** The result of a search, in characters. */
function found(s: string, unit: number): number {
  return unit > 0 && isAstral(s) ? unitIndexToCodePoint(s, unit) : unit;
}

function find(v: Value, sub: Value, start?: Value, stop?: Value): number {
  const s = self(v);
  const needle = strOf(sub);
  if (start === undefined) return found(s, s.indexOf(needle));
  const { from, to } = unitSpan(s, start, stop);
  if (from + needle.length > to) return -1;
  const at = s.indexOf(needle, from);
  return at + needle.length > to ? -1 : found(s, at);
}

function rfind(v: Value, sub: Value, start?: Value, stop?: Value): number {
  const s = self(v);
  const needle = strOf(sub);
  const { from, to } = unitSpan(s, start, stop);
  if (from + needle.length > to) return -1;
  const at = s.lastIndexOf(needle, to - needle.length);
  return at < from ? -1 : found(s, at);
}

type Search = (v: Value, sub: Value, start?: Value, stop?: Value) => number;

function orFail(search: Search): Search {
  return (v, sub, start, stop) => {
    const at = search(v, sub, start, stop);
    if (at < 0) throw valueError("substring not found");
    return at;
  };
}

function count(v: Value, sub: Value, start?: Value, stop?: Value): number {
  const s = self(v);
  const needle = strOf(sub);
  const { from, to } = unitSpan(s, start, stop);
  if (from > to) return 0;
  const part = from === 0 && to === s.length ? s : s.slice(from, to);
  return needle === "" ? textLength(part) + 1 : ops.countIn(part, needle);
}

type AffixTest = (s: string, affix: string) => boolean;

/** `startswith` and `endswith`: one text, or any of a tuple's. */
function affix(test: AffixTest): Method {
  return between(
    2,
    4,
    (v: Value, which: Value, start?: Value, stop?: Value) => {
      let s = self(v);
      if (start !== undefined) {
        const { from, to } = unitSpan(s, start, stop);
        if (from > to) return false;
        s = s.slice(from, to);
      }
      if (!(which instanceof PyTuple)) return test(s, strOf(which));
      return which.items.some((w) => test(s, strOf(w)));
    },
  );
}

function separator(v: Value): string {
  const s = strOf(v);
  if (s === "") throw valueError("empty separator");
  return s;
}

function split(v: Value, sep?: Value, limit?: Value): Value {
  const s = self(v);
  if (sep === undefined || sep === None) {
    if (limit === undefined) return listOf(ops.words(s));
    return listOf(ops.splitSpace(s, limitOf(limit), ops.isTextSpace));
  }
  const by = separator(sep);
  return listOf(
    limit === undefined ? s.split(by) : ops.splitOn(s, by, limitOf(limit)),
  );
}

function rsplit(v: Value, sep?: Value, limit?: Value): Value {
  const s = self(v);
  const n = limitOf(limit);
  return listOf(
    sep === undefined || sep === None
      ? ops.rsplitSpace(s, n, ops.isTextSpace)
      : ops.rsplitOn(s, separator(sep), n),
  );
}

function strip(sides: ops.Sides): Method {
  return between(1, 2, (v: Value, chars?: Value) => {
    const s = self(v);
    if (chars === undefined || chars === None) {
      return ops.stripWhere(s, ops.isTextSpace, sides);
    }
    const set = strOf(chars);
    return isAstral(s) || isAstral(set)
      ? ops.stripPoints(s, set, sides)
      : ops.stripUnits(s, set, sides);
  });
}

/** The items of the argument of `join`. */
export function itemsToJoin(v: Value): readonly Value[] {
  if (v instanceof PyList) return v.a;
  return v instanceof PyTuple ? v.items : iterate(v);
}

/** The TypeError for an item of another type. */
export function cannotJoin(): Error {
  return typeError(
    "join expects a list of str/bytes objects consistent with self object",
  );
}

function join(v: Value, items: Value): Value {
  const by = self(v);
  const list = itemsToJoin(items);
  const n = list.length;
  if (n > 0 && n <= FEW) return joinFew(by, list);
  for (let i = 0; i < n; i++) {
    if (typeof list[i] !== "string") return joinMixed(by, list);
  }
  return list.join(by);
}

/** So many strings are joined faster one by one than all at once. */
const FEW = 64;

function joinFew(by: string, list: readonly Value[]): string {
  const first = list[0];
  if (typeof first !== "string") return joinMixed(by, list);
  let out = first;
  for (let i = 1; i < list.length; i++) {
    const s = list[i];
    if (typeof s !== "string") return joinMixed(by, list);
    out = by === "" ? out + s : out + by + s;
  }
  return out;
}

function joinMixed(by: string, items: readonly Value[]): string {
  return items.map((item) => {
    if (typeof item === "string") return item;
    const s = (item as { native?: Value }).native;
    if (typeof s !== "string") throw cannotJoin();
    return s;
  }).join(by);
}

/** `center`, `ljust`, `rjust`. */
function padded(leftShare: ops.LeftShare): Method {
  return between(2, 3, (v: Value, width: Value, fill?: Value) => {
    const s = self(v);
    const columns = Number(toInt(width));
    const missing = columns - textLength(s);
    const by = fill === undefined ? " " : strOf(fill);
    if (textLength(by) !== 1) {
      throw typeError("The fill character must be exactly one character long");
    }
    if (missing <= 0) return s;
    const left = leftShare(missing, columns);
    return by.repeat(left) + s + by.repeat(missing - left);
  });
}

function map(f: (s: string) => Value): Method {
  return fixed(1, (v: Value) => f(self(v)));
}

function partition(f: (s: string, by: string) => string[]): Method {
  return fixed(
    2,
    (v: Value, by: Value) => new PyTuple(f(self(v), separator(by))),
  );
}

const splitLines = alsoKeywords(
  "splitlines",
  ["self", "keepends="],
  between(1, 2, (v: Value, keep?: Value) => {
    // MicroPython's parameter is a flag: any true value keeps the ends.
    const keepEnds = keep !== undefined && truth(keep);
    return listOf(ops.splitLines(self(v), keepEnds, ops.isTextLineEnd));
  }),
);

function replace(v: Value, old: Value, by: Value, limit?: Value): string {
  const s = self(v);
  return ops.replaceIn(s, strOf(old), strOf(by), limitOf(limit));
}

function removePrefix(v: Value, prefix: Value): string {
  const s = self(v);
  const p = strOf(prefix);
  return s.startsWith(p) ? s.slice(p.length) : s;
}

function removeSuffix(v: Value, suffix: Value): string {
  const s = self(v);
  const p = strOf(suffix);
  return p !== "" && s.endsWith(p) ? s.slice(0, -p.length) : s;
}

/** `format` of str; its keyword form finds the named fields. */
function formatMethod(): Method {
  const m: Method = (v, ...args) => formatText(self(v), args, () => undefined);
  const kw: KeywordEntry = ([v, ...args], names, values) =>
    formatText(self(v!), args, (name) => values[names.indexOf(name)]);
  m.py = new PyBuiltin("format", m as Entry, kw);
  return m;
}

const letters = ops.textLetters;

/** The methods that ask for a class of characters. */
function classMethods(): { [name: string]: Method } {
  const out: { [name: string]: Method } = {};
  for (const name in textClasses) out[name] = map(textClasses[name]!);
  return out;
}

/** Every method of str. */
export const strMethods: MethodTable = {
  ...classMethods(),
  capitalize: map((s) => ops.capitalized(s, letters)),
  casefold: map(caseFold),
  center: padded(ops.centerShare),
  count: between(2, 4, count),
  encode: alsoKeywords(
    "encode",
    ["self", "encoding=", "errors="],
    between(
      1,
      3,
      (v: Value, encoding?: Value, errors?: Value) =>
        new PyBytes(encodeText(self(v), encoding, errors)),
    ),
  ),
  endswith: affix((s, suffix) => s.endsWith(suffix)),
  expandtabs: alsoKeywords(
    "expandtabs",
    ["self", "tabsize="],
    between(
      1,
      2,
      (v: Value, size?: Value) =>
        ops.expandTabs(self(v), size === undefined ? 8 : Number(toInt(size))),
    ),
  ),
  find: between(2, 4, find),
  format: formatMethod(),
  format_map: fixed(
    2,
    (v: Value, mapping: Value) =>
      formatText(self(v), [], (name) => getNamed(mapping, name)),
  ),
  index: between(2, 4, orFail(find)),
  islower: map((s) => ops.isLower(s, letters)),
  istitle: map((s) => ops.isTitle(s, letters)),
  isupper: map((s) => ops.isUpper(s, letters)),
  join: fixed(2, join),
  ljust: padded(() => 0),
  lower: map(letters.lower),
  lstrip: strip({ left: true, right: false }),
  partition: partition(ops.partition),
  removeprefix: fixed(2, removePrefix),
  removesuffix: fixed(2, removeSuffix),
  replace: alsoKeywords(
    "replace",
    ["self", "old", "new", "count="],
    between(3, 4, replace),
  ),
  rfind: between(2, 4, rfind),
  rindex: between(2, 4, orFail(rfind)),
  rjust: padded((missing) => missing),
  rpartition: partition(ops.rpartition),
  rsplit: alsoKeywords(
    "rsplit",
    ["self", "sep=", "maxsplit="],
    between(1, 3, rsplit),
  ),
  rstrip: strip({ left: false, right: true }),
  split: alsoKeywords(
    "split",
    ["self", "sep=", "maxsplit="],
    between(1, 3, split),
  ),
  splitlines: splitLines,
  startswith: affix((s, prefix) => s.startsWith(prefix)),
  strip: strip({ left: true, right: true }),
  swapcase: map((s) => ops.swapCase(s, letters)),
  title: map((s) => ops.titleCase(s, letters)),
  translate: fixed(2, (v: Value, table: Value) => translate(self(v), table)),
  upper: map(letters.upper),
  zfill: fixed(2, (v: Value, width: Value) => {
    const s = self(v);
    return ops.zeroFill(s, Number(toInt(width)) - textLength(s));
  }),
};

/** What stands on the class alone. */
export const strClassMethods: { readonly [name: string]: Value } = {
  maketrans: builtin("maketrans", between(1, 3, makeTrans)),
};
