/**
 * `str.translate()` and `str.maketrans()`, which CPython has, and the looking up of
 * `format_map()`.
 *
 * @module
 */

import { typeError, valueError } from "../core/errors.ts";
import { integer } from "../core/integer.ts";
import { None, PyObject, type Value } from "../core/object.ts";
import { getitem } from "../core/protocols.ts";
import { noteAstral } from "../core/text/astral.ts";
import { charOf } from "../core/text/spec.ts";
import { PyDict } from "./dict.ts";
import { strOf, textOf } from "./text_value.ts";

/** Whether an exception is a LookupError. */
function isLookupError(e: unknown): boolean {
  return e instanceof PyObject && e.T.mro.some((t) => t.name === "LookupError");
}

/** The value for a field name in the mapping of `format_map()`. */
export function getNamed(mapping: Value, name: string): Value {
  return getitem(mapping, name);
}

/** The text with each character replaced by what the table has for its number. */
export function translate(s: string, table: Value): string {
  const known = new Map<string, string>();
  let out = "";
  for (const c of s) {
    let by = known.get(c);
    if (by === undefined) {
      by = translated(c, table);
      known.set(c, by);
    }
    out += by;
  }
  return out;
}

function translated(c: string, table: Value): string {
  let v: Value;
  try {
    v = getitem(table, c.codePointAt(0)!);
  } catch (e) {
    if (isLookupError(e)) return c;
    throw e;
  }
  if (v === None) return "";
  const s = textOf(v);
  if (s !== undefined) return s;
  const i = integer(v);
  if (i === undefined) {
    throw typeError("character mapping must return integer, None or str");
  }
  return noteAstral(charOf(i));
}

/** `str.maketrans(dict)` or `str.maketrans(from, to, delete)`. */
export function makeTrans(from: Value, to?: Value, remove?: Value): Value {
  const table = new PyDict();
  if (to === undefined) {
    if (!(from instanceof PyDict)) {
      throw typeError(
        "if you give only one argument to maketrans it must be a dict",
      );
    }
    for (const [key, v] of from.entries()) table.set(transKey(key), v);
    return table;
  }
  const source = [...strOf(from)];
  const target = [...strOf(to)];
  if (source.length !== target.length) {
    throw valueError(
      "the first two maketrans arguments must have equal length",
    );
  }
  source.forEach((c, i) =>
    table.set(c.codePointAt(0)!, target[i]!.codePointAt(0)!)
  );
  for (const c of remove === undefined ? "" : strOf(remove)) {
    table.set(c.codePointAt(0)!, None);
  }
  return table;
}

function transKey(key: Value): Value {
  const s = textOf(key);
  if (s === undefined) return key;
  if ([...s].length !== 1) {
    throw valueError("string keys in translate table must be of length 1");
  }
  return s.codePointAt(0)!;
}
