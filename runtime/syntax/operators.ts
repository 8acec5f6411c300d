/**
 * Expressions from `test` (conditional, lambda) down to powers: everything
 * that operators join. What they join is in `atoms.ts`.
 *
 * Chains of one precedence are loops, so a sum of 100,000 terms needs no
 * stack; its tree leans left just as deeply, which later phases must expect
 * of `BinOp.left`, `Call.func`, `Attribute.value` and `Subscript.value`.
 *
 * @module
 */

import type {
  CompareOperator,
  Expr,
  Name,
  Starred,
  UnaryOperator,
} from "./ast.ts";
import { parsePostfix } from "./atoms.ts";
import type { Cursor } from "./cursor.ts";
import { parseParameters } from "./parameters.ts";
import * as T from "./tokens.ts";

/** Binding strength of binary operators by token kind; 0 for the others. */
const PRECEDENCE = buildPrecedence();

function buildPrecedence(): Uint8Array {
  const table = new Uint8Array(T.KIND_COUNT);
  const levels = [
    [T.PIPE],
    [T.CARET],
    [T.AMPERSAND],
    [T.DBL_LESS, T.DBL_MORE],
    [T.PLUS, T.MINUS],
    [T.STAR, T.AT, T.SLASH, T.PERCENT, T.DBL_SLASH],
  ];
  levels.forEach((kinds, level) => {
    for (const kind of kinds) table[kind] = level + 1;
  });
  return table;
}

/** `namedexpr_test: test [':=' test]`. */
export function parseNamedTest(p: Cursor): Expr {
  const line = p.line;
  const target = parseTest(p);
  if (p.kind !== T.WALRUS) return target;
  p.advance();
  const value = parseTest(p);
  // A target other than a name is for checks.ts to refuse.
  return { kind: "NamedExpr", line, target: target as Name, value };
}

/** `test: or_test ['if' or_test 'else' test] | lambdef`. */
export function parseTest(p: Cursor): Expr {
  p.enter();
  const result = p.kind === T.LAMBDA ? parseLambda(p) : parseConditional(p);
  p.leave();
  return result;
}

function parseConditional(p: Cursor): Expr {
  const line = p.line;
  const body = parseOrTest(p);
  if (p.kind !== T.IF) return body;
  p.advance();
  const test = parseOrTest(p);
  p.expect(T.ELSE);
  const orelse = parseTest(p);
  return { kind: "IfExp", line, test, body, orelse };
}

/** `lambdef: 'lambda' [varargslist] ':' test`. */
function parseLambda(p: Cursor): Expr {
  const line = p.line;
  p.advance();
  const args = parseParameters(p, T.COLON);
  p.expect(T.COLON);
  const body = parseTest(p);
  return { kind: "Lambda", line, args, body };
}

/** `star_expr: '*' expr`. */
export function parseStarred(p: Cursor): Starred {
  const line = p.line;
  p.expect(T.STAR);
  return { kind: "Starred", line, value: parseExpr(p) };
}

/** `or_test: and_test ('or' and_test)*`. */
export function parseOrTest(p: Cursor): Expr {
  const line = p.line;
  const first = parseAndTest(p);
  if (p.kind !== T.OR) return first;
  const values = [first];
  while (p.accept(T.OR)) values.push(parseAndTest(p));
  return { kind: "BoolOp", line, op: "or", values };
}

/** `and_test: not_test ('and' not_test)*`. */
function parseAndTest(p: Cursor): Expr {
  const line = p.line;
  const first = parseNotTest(p);
  if (p.kind !== T.AND) return first;
  const values = [first];
  while (p.accept(T.AND)) values.push(parseNotTest(p));
  return { kind: "BoolOp", line, op: "and", values };
}

/** `not_test: 'not' not_test | comparison`. */
function parseNotTest(p: Cursor): Expr {
  if (p.kind !== T.NOT) return parseComparison(p);
  const line = p.line;
  p.advance();
  p.enter();
  const operand = parseNotTest(p);
  p.leave();
  return { kind: "UnaryOp", line, op: "not", operand };
}

/** `comparison: expr (comp_op expr)*`. */
function parseComparison(p: Cursor): Expr {
  const line = p.line;
  const left = parseExpr(p);
  let op = comparisonAt(p);
  if (op === null) return left;
  const ops = [op];
  const comparators = [parseExpr(p)];
  while ((op = comparisonAt(p)) !== null) {
    ops.push(op);
    comparators.push(parseExpr(p));
  }
  return { kind: "Compare", line, left, ops, comparators };
}

/** Goes past a comparison operator and returns it; null if there is none. */
function comparisonAt(p: Cursor): CompareOperator | null {
  switch (p.kind) {
    case T.LESS:
      return past(p, "<");
    case T.MORE:
      return past(p, ">");
    case T.DBL_EQUAL:
      return past(p, "==");
    case T.LESS_EQUAL:
      return past(p, "<=");
    case T.MORE_EQUAL:
      return past(p, ">=");
    case T.NOT_EQUAL:
      return past(p, "!=");
    case T.IN:
      return past(p, "in");
    case T.NOT:
      p.advance();
      p.expect(T.IN);
      return "not in";
    case T.IS:
      p.advance();
      return p.accept(T.NOT) ? "is not" : "is";
    default:
      return null;
  }
}

function past(p: Cursor, op: CompareOperator): CompareOperator {
  p.advance();
  return op;
}

/** `expr`: binary operators from `|` up. */
export function parseExpr(p: Cursor): Expr {
  return parseBinary(p, 1);
}

/** Binary operators that bind at least as strongly as `strength`. */
function parseBinary(p: Cursor, strength: number): Expr {
  const line = p.line;
  let left = parseFactor(p);
  for (;;) {
    const kind = p.kind;
    const found = PRECEDENCE[kind] as number;
    if (found < strength || found === 0) return left;
    p.advance();
    const right = parseBinary(p, found + 1);
    const op = T.BINARY_OPERATORS[kind - T.PIPE] as "+";
    left = { kind: "BinOp", line, op, left, right };
  }
}

/** `factor: ('+' | '-' | '~') factor | power`. */
function parseFactor(p: Cursor): Expr {
  const op = unaryAt(p.kind);
  if (op === null) return parsePower(p);
  const line = p.line;
  p.advance();
  p.enter();
  const operand = parseFactor(p);
  p.leave();
  return { kind: "UnaryOp", line, op, operand };
}

function unaryAt(kind: number): UnaryOperator | null {
  switch (kind) {
    case T.PLUS:
      return "+";
    case T.MINUS:
      return "-";
    case T.TILDE:
      return "~";
    default:
      return null;
  }
}

/** `power: atom_expr ['**' factor]`. */
function parsePower(p: Cursor): Expr {
  const line = p.line;
  const left = parsePostfix(p);
  if (p.kind !== T.DBL_STAR) return left;
  p.advance();
  p.enter();
  const right = parseFactor(p);
  p.leave();
  return { kind: "BinOp", line, op: "**", left, right };
}
