/**
 * Simple statements: those that fit on a line, several with semicolons.
 *
 * @module
 */

import type { Expr, Stmt } from "./ast.ts";
import { parseTargets } from "./comprehensions.ts";
import type { Cursor } from "./cursor.ts";
import { parseFrom, parseImport } from "./imports.ts";
import {
  parseStarList,
  parseTestlist,
  parseValue,
  parseYield,
} from "./lists.ts";
import * as T from "./tokens.ts";

/**
 * `simple_stmt: small_stmt (';' small_stmt)* [';'] NEWLINE`.
 *
 * @param p At the first statement.
 * @param body Where the statements go.
 */
export function parseSimpleLine(p: Cursor, body: Stmt[]): void {
  do {
    body.push(parseSmall(p));
  } while (p.accept(T.SEMICOLON) && p.kind !== T.NEWLINE);
  p.expect(T.NEWLINE);
}

function parseSmall(p: Cursor): Stmt {
  const line = p.line;
  switch (p.kind) {
    case T.DEL:
      return parseDelete(p, line);
    case T.PASS:
      p.advance();
      return { kind: "Pass", line };
    case T.BREAK:
      p.advance();
      return { kind: "Break", line };
    case T.CONTINUE:
      p.advance();
      return { kind: "Continue", line };
    case T.RETURN:
      return parseReturn(p, line);
    case T.RAISE:
      return parseRaise(p, line);
    case T.YIELD:
      return { kind: "ExprStmt", line, value: parseYield(p) };
    case T.IMPORT:
      return parseImport(p);
    case T.FROM:
      return parseFrom(p);
    case T.GLOBAL:
      p.advance();
      return { kind: "Global", line, names: parseNames(p) };
    case T.NONLOCAL:
      p.advance();
      return { kind: "Nonlocal", line, names: parseNames(p) };
    case T.ASSERT:
      return parseAssert(p, line);
    default:
      return parseExpressionStatement(p, line);
  }
}

function parseDelete(p: Cursor, line: number): Stmt {
  p.advance();
  const target = parseTargets(p);
  const bare = target.kind === "Tuple" && !target.parenthesized;
  return { kind: "Delete", line, targets: bare ? target.elts : [target] };
}

function parseReturn(p: Cursor, line: number): Stmt {
  p.advance();
  const value = T.startsExpression(p.kind) ? parseTestlist(p) : null;
  return { kind: "Return", line, value };
}

/** `raise_stmt: 'raise' [test ['from' test]]`. */
function parseRaise(p: Cursor, line: number): Stmt {
  p.advance();
  if (!T.startsExpression(p.kind)) {
    return { kind: "Raise", line, exc: null, cause: null };
  }
  const exc = p.rules.test(p);
  const cause = p.accept(T.FROM) ? p.rules.test(p) : null;
  return { kind: "Raise", line, exc, cause };
}

function parseNames(p: Cursor): string[] {
  const names = [p.name()];
  while (p.accept(T.COMMA)) names.push(p.name());
  return names;
}

/** `assert_stmt: 'assert' test [',' test]`. */
function parseAssert(p: Cursor, line: number): Stmt {
  p.advance();
  const test = p.rules.test(p);
  const msg = p.accept(T.COMMA) ? p.rules.test(p) : null;
  return { kind: "Assert", line, test, msg };
}

/** `expr_stmt: testlist_star_expr [annassign | augassign | assignments]`. */
function parseExpressionStatement(p: Cursor, line: number): Stmt {
  const first = parseStarList(p);
  const kind = p.kind;
  if (kind === T.EQUAL) return parseAssign(p, line, first);
  if (kind === T.COLON) return parseAnnotation(p, line, first);
  if (kind >= T.PIPE_EQUAL && kind <= T.DBL_STAR_EQUAL) {
    p.advance();
    const op = T.BINARY_OPERATORS[kind - T.PIPE_EQUAL] as "+";
    return { kind: "AugAssign", line, target: first, op, value: parseValue(p) };
  }
  return { kind: "ExprStmt", line, value: first };
}

function parseAssign(p: Cursor, line: number, first: Expr): Stmt {
  const targets = [first];
  p.advance();
  let value = parseValue(p);
  while (p.accept(T.EQUAL)) {
    targets.push(value);
    value = parseValue(p);
  }
  return { kind: "Assign", line, targets, value };
}

/** `annassign: ':' test ['=' (yield_expr | testlist_star_expr)]`. */
function parseAnnotation(p: Cursor, line: number, target: Expr): Stmt {
  p.advance();
  const annotation = p.rules.test(p);
  const value = p.accept(T.EQUAL) ? parseValue(p) : null;
  return { kind: "AnnAssign", line, target, annotation, value };
}
