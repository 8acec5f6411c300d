/**
 * The `for` and `if` clauses of comprehensions, and target lists.
 *
 * @module
 */

import type { Comprehension, Expr } from "./ast.ts";
import { exact } from "./arrays.ts";
import type { Cursor } from "./cursor.ts";
import * as T from "./tokens.ts";

/** Whether a comprehension's first clause starts here. */
export function isComprehension(p: Cursor): boolean {
  if (p.kind === T.FOR) return true;
  return p.kind === T.ASYNC && p.kindAt(p.index + 1) === T.FOR;
}

/** `comp_for: ['async'] 'for' exprlist 'in' or_test [comp_iter]`. */
export function parseGenerators(p: Cursor): readonly Comprehension[] {
  const generators: Comprehension[] = [];
  while (isComprehension(p)) {
    const isAsync = p.accept(T.ASYNC);
    p.expect(T.FOR);
    const target = parseTargets(p);
    p.expect(T.IN);
    const iter = p.rules.orTest(p);
    const ifs: Expr[] = [];
    while (p.accept(T.IF)) ifs.push(parseCondition(p));
    generators.push({ target, iter, ifs: exact(ifs), isAsync });
  }
  return exact(generators);
}

/** `test_nocond: or_test | lambdef_nocond`. */
function parseCondition(p: Cursor): Expr {
  return p.kind === T.LAMBDA ? p.rules.test(p) : p.rules.orTest(p);
}

/** `exprlist: (expr | star_expr) (',' (expr | star_expr))* [',']`. */
export function parseTargets(p: Cursor): Expr {
  const line = p.line;
  const first = parseTarget(p);
  if (p.kind !== T.COMMA) return first;
  const elts = [first];
  while (p.accept(T.COMMA) && T.startsExpression(p.kind)) {
    elts.push(parseTarget(p));
  }
  return { kind: "Tuple", line, elts, parenthesized: false, folded: line };
}

function parseTarget(p: Cursor): Expr {
  return p.kind === T.STAR ? p.rules.starred(p) : p.rules.expr(p);
}
