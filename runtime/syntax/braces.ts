/**
 * Set and dict displays and comprehensions.
 *
 * @module
 */

import type { Expr } from "./ast.ts";
import { EMPTY } from "./arrays.ts";
import { isComprehension, parseGenerators } from "./comprehensions.ts";
import type { Cursor } from "./cursor.ts";
import * as T from "./tokens.ts";

/** One item: `key: value`, `**value` (key null), or an element (value null). */
interface Item {
  readonly key: Expr | null;
  readonly value: Expr | null;
}

/** `'{' [dictorsetmaker] '}'`, from its opening brace. */
export function parseBraces(p: Cursor): Expr {
  const line = p.line;
  p.advance();
  if (p.accept(T.BRACE_CLOSE)) {
    return { kind: "Dict", line, keys: EMPTY, values: EMPTY };
  }
  const firstLine = p.line;
  const first = parseItem(p);
  if (isComprehension(p)) return parseComprehension(p, line, firstLine, first);
  const items = [first];
  const isSet = first.value === null;
  while (p.accept(T.COMMA) && p.kind !== T.BRACE_CLOSE) {
    if (p.kind === (isSet ? T.DBL_STAR : T.STAR)) p.fail();
    items.push(parseItem(p));
  }
  p.expect(T.BRACE_CLOSE);
  return isSet
    ? setDisplay(p, line, firstLine, items)
    : dictDisplay(p, line, firstLine, items);
}

function parseComprehension(
  p: Cursor,
  line: number,
  start: number,
  item: Item,
): Expr {
  const { key, value } = item;
  if (key === null) p.fail();
  const generators = parseGenerators(p);
  p.expect(T.BRACE_CLOSE);
  return value === null
    ? { kind: "SetComp", line, elt: key, generators, start, isBare: false }
    : { kind: "DictComp", line, key, value, generators, start };
}

/** `test [':' test] | star_expr | '**' expr`. */
function parseItem(p: Cursor): Item {
  if (p.accept(T.DBL_STAR)) return { key: null, value: p.rules.expr(p) };
  if (p.kind === T.STAR) return { key: p.rules.starred(p), value: null };
  const key = p.rules.namedTest(p);
  const value = p.accept(T.COLON) ? p.rules.test(p) : null;
  return { key, value };
}

function setDisplay(
  p: Cursor,
  line: number,
  firstLine: number,
  items: readonly Item[],
): Expr {
  const elts: Expr[] = [];
  for (const { key } of items) if (key !== null) elts.push(key);
  const set: Expr = { kind: "Set", line, elts };
  if (items.some((item) => item.value !== null)) {
    p.misuse(set, "expecting just a value for set", firstLine);
  }
  return set;
}

function dictDisplay(
  p: Cursor,
  line: number,
  firstLine: number,
  items: readonly Item[],
): Expr {
  const keys: (Expr | null)[] = [];
  const values: Expr[] = [];
  for (const { key, value } of items) {
    keys.push(key);
    if (value !== null) values.push(value);
  }
  const dict: Expr = { kind: "Dict", line, keys, values };
  if (keys.length !== values.length) {
    p.misuse(dict, "expecting key:value for dict", firstLine);
  }
  return dict;
}
