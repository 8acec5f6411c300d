/**
 * The methods that bytes and bytearray share: MicroPython's, and those that CPython
 * has besides. They work on one character a byte, by the functions that str uses.
 *
 * @module
 */

import { between, fixed, type MethodTable } from "../core/define.ts";
import { typeError, valueError } from "../core/errors.ts";
import { type Entry, type KeywordEntry, PyBuiltin } from "../core/function.ts";
import { toInt } from "../core/integer.ts";
import { type Method, None, type Value } from "../core/object.ts";
import { iterate, truth } from "../core/protocols.ts";
import type { PyType } from "../core/type.ts";
import { decodeUtf8, encodeUtf8 } from "../core/text/utf8.ts";
import { copyBytes, freshBytes } from "./allocation.ts";
import { bytesAt, findBytes, findLastBytes } from "./buffer.ts";
import {
  bytesArgument,
  type ByteString,
  concatenated,
  fromLatin1,
  latin1,
  needleOf,
  selfBytes as self,
} from "./byte_string.ts";
import { bytesFromHex, hexOf } from "./bytes_hex.ts";
import { decodeBytes } from "./encoding.ts";
import { alsoKeywords } from "./keywords.ts";
import { PyList } from "./list.ts";
import { formatText, type Named } from "./str_format.ts";
import * as ops from "./text_ops.ts";
import { spanOf } from "./text_value.ts";
import { PyTuple } from "./tuple.ts";

const letters = ops.asciiLetters;

function limitOf(v: Value | undefined): number {
  return v === undefined ? -1 : Number(toInt(v));
}

/** Text of one character a byte as an object like `like`. */
function back(like: ByteString, s: string): Value {
  return like.like(fromLatin1(s));
}

/** The object itself where it is a plain bytes, else a copy. */
function unchanged(o: ByteString): Value {
  return o.T.name === "bytes" && !o.T.isUser ? o : o.like(copyBytes(o.b));
}

function listOf(like: ByteString, pieces: string[]): Value {
  return new PyList(pieces.map((p) => back(like, p)));
}

function argument(v: Value): string {
  return latin1(bytesArgument(v));
}

function separator(v: Value): string {
  const s = argument(v);
  if (s === "") throw valueError("empty separator");
  return s;
}

type Search = (v: Value, sub: Value, start?: Value, stop?: Value) => number;

function search(find: typeof findBytes): Search {
  return (v, sub, start, stop) => {
    const { b } = self(v);
    const needle = needleOf(sub);
    const { from, to } = spanOf(
      b.length,
      start,
      stop,
      (v as ByteString).T.name,
    );
    return from + needle.length > to ? -1 : find(b, needle, from, to);
  };
}

const find = search(findBytes);
const rfind = search(findLastBytes);

function orFail(search: Search): Search {
  return (v, sub, start, stop) => {
    const at = search(v, sub, start, stop);
    if (at < 0) throw valueError("substring not found");
    return at;
  };
}

function count(v: Value, sub: Value, start?: Value, stop?: Value): number {
  const o = self(v);
  const needle = latin1(needleOf(sub));
  const { from, to } = spanOf(o.b.length, start, stop, o.T.name);
  if (from > to) return 0;
  if (needle === "") return to - from + 1;
  return ops.countIn(latin1(o.b.subarray(from, to)), needle);
}

/** `startswith` and `endswith`: one, or any of a tuple's. */
function affix(place: (length: number, affix: number) => number): Method {
  return between(
    2,
    4,
    (v: Value, which: Value, start?: Value, stop?: Value) => {
      const o = self(v);
      const { from, to } = spanOf(o.b.length, start, stop, o.T.name);
      if (from > to) return false;
      const b = o.b.subarray(from, to);
      const test = (w: Value) => {
        const a = bytesArgument(w);
        return bytesAt(b, a, place(b.length, a.length));
      };
      return which instanceof PyTuple ? which.items.some(test) : test(which);
    },
  );
}

function strip(sides: ops.Sides): Method {
  return between(1, 2, (v: Value, chars?: Value) => {
    const o = self(v);
    const s = latin1(o.b);
    const stripped = chars === undefined || chars === None
      ? ops.stripWhere(s, ops.isAsciiSpace, sides)
      : ops.stripUnits(s, argument(chars), sides);
    return stripped === s ? unchanged(o) : back(o, stripped);
  });
}

function split(v: Value, sep?: Value, limit?: Value): Value {
  const o = self(v);
  const s = latin1(o.b);
  const n = limitOf(limit);
  return listOf(
    o,
    sep === undefined || sep === None
      ? ops.splitSpace(s, n, ops.isAsciiSpace)
      : ops.splitOn(s, separator(sep), n),
  );
}

function rsplit(v: Value, sep?: Value, limit?: Value): Value {
  const o = self(v);
  const s = latin1(o.b);
  const n = limitOf(limit);
  return listOf(
    o,
    sep === undefined || sep === None
      ? ops.rsplitSpace(s, n, ops.isAsciiSpace)
      : ops.rsplitOn(s, separator(sep), n),
  );
}

function join(v: Value, items: Value): Value {
  const o = self(v);
  const parts = joinable(items).map((item) => {
    const b = typeof item === "object" ? item.buffer() : undefined;
    if (b === undefined) {
      throw typeError(
        "join expects a list of str/bytes objects consistent with self object",
      );
    }
    return b;
  });
  const between = o.b.length * Math.max(parts.length - 1, 0);
  const out = freshBytes(parts.reduce((n, p) => n + p.length, between));
  let at = 0;
  for (const [i, part] of parts.entries()) {
    if (i > 0) {
      out.set(o.b, at);
      at += o.b.length;
    }
    out.set(part, at);
    at += part.length;
  }
  return o.like(out);
}

function joinable(items: Value): readonly Value[] {
  if (items instanceof PyList) return items.a;
  return items instanceof PyTuple ? items.items : iterate(items);
}

function map(f: (s: string) => string): Method {
  return fixed(1, (v: Value) => {
    const o = self(v);
    return back(o, f(latin1(o.b)));
  });
}

function ask(f: (s: string) => boolean): Method {
  return fixed(1, (v: Value) => f(latin1(self(v).b)));
}

function partition(f: (s: string, by: string) => string[]): Method {
  return fixed(2, (v: Value, by: Value) => {
    const o = self(v);
    return new PyTuple(f(latin1(o.b), separator(by)).map((p) => back(o, p)));
  });
}

/** `center`, `ljust`, `rjust`. */
function padded(leftShare: ops.LeftShare): Method {
  return between(2, 3, (v: Value, width: Value, fill?: Value) => {
    const o = self(v);
    const columns = Number(toInt(width));
    const missing = columns - o.b.length;
    const by = fill === undefined ? " " : argument(fill);
    if (by.length !== 1) {
      throw typeError("The fill character must be exactly one character long");
    }
    if (missing <= 0) return unchanged(o);
    const left = leftShare(missing, columns);
    const text = by.repeat(left) + latin1(o.b) + by.repeat(missing - left);
    return back(o, text);
  });
}

function replace(v: Value, old: Value, by: Value, limit?: Value): Value {
  const o = self(v);
  const s = latin1(o.b);
  const out = ops.replaceIn(s, argument(old), argument(by), limitOf(limit));
  return out === s ? unchanged(o) : back(o, out);
}

function affixRemoved(
  place: (length: number, affix: number) => number,
): Method {
  return fixed(2, (v: Value, affix: Value) => {
    const o = self(v);
    const a = bytesArgument(affix);
    const at = place(o.b.length, a.length);
    if (a.length === 0 || !bytesAt(o.b, a, at)) return unchanged(o);
    const rest = concatenated(
      o.b.subarray(0, at),
      o.b.subarray(at + a.length),
    );
    return o.like(rest);
  });
}

function translate(v: Value, table: Value, remove?: Value): Value {
  const o = self(v);
  const map = table === None ? null : bytesArgument(table);
  if (map !== null && map.length !== 256) {
    throw valueError("translation table must be 256 characters long");
  }
  const drop = remove === undefined ? null : bytesArgument(remove);
  const kept = drop === null ? o.b : o.b.filter((x) => !drop.includes(x));
  return o.like(map === null ? kept.slice() : kept.map((x) => map[x]!));
}

/** `format`, which MicroPython has for bytes too. */
function formatMethod(): Method {
  const format = (v: Value, args: Value[], named: Named) => {
    const o = self(v);
    const text = decodeUtf8(o.b) ?? latin1(o.b);
    return o.like(encodeUtf8(formatText(text, args, named)));
  };
  const m: Method = (v, ...args) => format(v, args, () => undefined);
  const kw: KeywordEntry = ([v, ...args], names, values) =>
    format(v!, args, (name) => values[names.indexOf(name)]);
  m.py = new PyBuiltin("format", m as Entry, kw);
  return m;
}

const atStart = () => 0;
const atEnd = (length: number, affix: number) => length - affix;

/** Every method that bytes and bytearray share. */
export const byteMethods: MethodTable = {
  capitalize: map((s) => ops.capitalized(s, letters)),
  center: padded(ops.centerShare),
  count: between(2, 4, count),
  decode: alsoKeywords(
    "decode",
    ["self", "encoding=", "errors="],
    between(
      1,
      3,
      (v: Value, encoding?: Value, errors?: Value) =>
        decodeBytes(self(v).b, encoding, errors),
    ),
  ),
  endswith: affix(atEnd),
  expandtabs: alsoKeywords(
    "expandtabs",
    ["self", "tabsize="],
    between(1, 2, (v: Value, size?: Value) => {
      const n = size === undefined ? 8 : Number(toInt(size));
      return back(self(v), ops.expandTabs(latin1(self(v).b), n));
    }),
  ),
  find: between(2, 4, find),
  format: formatMethod(),
  hex: alsoKeywords(
    "hex",
    ["self", "sep=", "bytes_per_sep="],
    between(
      1,
      3,
      (v: Value, sep?: Value, group?: Value) => hexOf(self(v).b, sep, group),
    ),
  ),
  index: between(2, 4, orFail(find)),
  isalnum: ask((s) => /^[A-Za-z0-9]+$/.test(s)),
  isalpha: ask((s) => /^[A-Za-z]+$/.test(s)),
  isascii: ask((s) => !/[^\0-\x7f]/.test(s)),
  isdigit: ask((s) => /^[0-9]+$/.test(s)),
  islower: ask((s) => ops.isLower(s, letters)),
  isspace: ask((s) => /^[ \t\n\r\v\f]+$/.test(s)),
  istitle: ask((s) => ops.isTitle(s, letters)),
  isupper: ask((s) => ops.isUpper(s, letters)),
  join: fixed(2, join),
  ljust: padded(() => 0),
  lower: map(letters.lower),
  lstrip: strip({ left: true, right: false }),
  partition: partition(ops.partition),
  removeprefix: affixRemoved(atStart),
  removesuffix: affixRemoved(atEnd),
  replace: between(3, 4, replace),
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
  splitlines: alsoKeywords(
    "splitlines",
    ["self", "keepends="],
    between(1, 2, (v: Value, keep?: Value) => {
      const o = self(v);
      const ends = keep !== undefined && truth(keep);
      return listOf(o, ops.splitLines(latin1(o.b), ends, ops.isAsciiLineEnd));
    }),
  ),
  startswith: affix(atStart),
  strip: strip({ left: true, right: true }),
  swapcase: map((s) => ops.swapCase(s, letters)),
  title: map((s) => ops.titleCase(s, letters)),
  translate: alsoKeywords(
    "translate",
    ["self", "table", "delete="],
    between(2, 3, translate),
  ),
  upper: map(letters.upper),
  zfill: fixed(2, (v: Value, width: Value) => {
    const o = self(v);
    const missing = Number(toInt(width)) - o.b.length;
    return back(o, ops.zeroFill(latin1(o.b), missing));
  }),
};

/** Methods of the class: their first argument is the class. */
export const byteClassMethods: MethodTable = {
  fromhex: fixed(2, (cls: PyType, text: Value) => {
    const b = bytesFromHex(text);
    const { like } = cls.native.proto as unknown as ByteString;
    const plain = like(b);
    return cls.isUser ? cls.call(plain) : plain;
  }),
};
