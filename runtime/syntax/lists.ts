/**
 * Comma-separated expressions outside brackets, and `yield`, which takes one.
 *
 * @module
 */

import type { Expr } from "./ast.ts";
import type { Cursor } from "./cursor.ts";
import * as T from "./tokens.ts";

/** `testlist_star_expr: (test | star_expr) (',' (test | star_expr))* [',']`. */
export function parseStarList(p: Cursor): Expr {
  const line = p.line;
  const first = parseItem(p);
  if (p.kind !== T.COMMA) return first;
  const elts = [first];
  while (p.accept(T.COMMA) && T.startsExpression(p.kind)) {
    elts.push(parseItem(p));
  }
  return { kind: "Tuple", line, elts, parenthesized: false, folded: line };
}

/**
 * `testlist: test (',' test)* [',']`. MicroPython has no stars here; CPython
 * allows them among several items, but neither takes one alone.
 */
export function parseTestlist(p: Cursor): Expr {
  const list = parseStarList(p);
  if (list.kind === "Starred") p.raise("invalid syntax", list.line);
  return list;
}

function parseItem(p: Cursor): Expr {
  return p.kind === T.STAR ? p.rules.starred(p) : p.rules.test(p);
}

/** What may stand right of `=`: a yield or a list. */
export function parseValue(p: Cursor): Expr {
  return p.kind === T.YIELD ? parseYield(p) : parseStarList(p);
}

/** `yield_expr: 'yield' ['from' test | testlist]`. */
export function parseYield(p: Cursor): Expr {
  const line = p.line;
  p.expect(T.YIELD);
  if (p.accept(T.FROM)) {
    return { kind: "YieldFrom", line, value: p.rules.test(p) };
  }
  const value = T.startsExpression(p.kind) ? parseTestlist(p) : null;
  return { kind: "Yield", line, value };
}
