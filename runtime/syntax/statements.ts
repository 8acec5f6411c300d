/**
 * Compound statements, blocks, and the choice between the statement kinds.
 *
 * @module
 */

import type {
  ExceptHandler,
  Expr,
  FunctionDef,
  If,
  Keyword,
  Stmt,
  WithItem,
} from "./ast.ts";
import { EMPTY, exact } from "./arrays.ts";
import { parseArguments } from "./calls.ts";
import { parseTargets } from "./comprehensions.ts";
import type { Cursor } from "./cursor.ts";
import { isItemGroup, isMatchStatement } from "./lookahead.ts";
import { parseTestlist } from "./lists.ts";
import { parseParameters } from "./parameters.ts";
import { parseCasePattern } from "./patterns.ts";
import { parseSimpleLine } from "./simple.ts";
import * as T from "./tokens.ts";

/**
 * `stmt: compound_stmt | simple_stmt`.
 *
 * @param p At the statement.
 * @param body Where it goes; a line of simple statements adds several.
 */
export function parseStatement(p: Cursor, body: Stmt[]): void {
  const compound = parseCompound(p);
  if (compound === null) parseSimpleLine(p, body);
  else body.push(compound);
}

/** `compound_stmt`, or null if none starts here. */
export function parseCompound(p: Cursor): Stmt | null {
  switch (p.kind) {
    case T.IF:
      return parseIf(p);
    case T.WHILE:
      return parseWhile(p);
    case T.FOR:
      return parseFor(p, p.line, false);
    case T.TRY:
      return parseTry(p);
    case T.WITH:
      return parseWith(p, p.line, false);
    case T.DEF:
      return parseFunction(p, {
        line: p.line,
        isAsync: false,
        decorators: EMPTY,
      });
    case T.CLASS:
      return parseClass(p, EMPTY);
    case T.AT:
      return parseDecorated(p);
    case T.ASYNC:
      return parseAsync(p);
    case T.NAME:
      return isMatchStatement(p) ? parseMatch(p) : null;
    default:
      return null;
  }
}

/** `':' suite`: a line of simple statements or an indented block. */
function parseSuite(p: Cursor): readonly Stmt[] {
  const body: Stmt[] = [];
  p.expect(T.COLON);
  if (p.kind !== T.NEWLINE) {
    parseSimpleLine(p, body);
    return exact(body);
  }
  p.advance();
  p.expect(T.INDENT);
  p.enter();
  do parseStatement(p, body); while (p.kind !== T.DEDENT);
  p.leave();
  p.advance();
  return exact(body);
}

function parseElse(p: Cursor): readonly Stmt[] {
  return p.accept(T.ELSE) ? parseSuite(p) : EMPTY;
}

/** One `if` or `elif` with its block. */
interface Branch {
  readonly line: number;
  readonly test: Expr;
  readonly body: readonly Stmt[];
}

/** `if_stmt`; the chain of `elif` is built from its end, without recursion. */
function parseIf(p: Cursor): If {
  const first = parseBranch(p);
  const rest: Branch[] = [];
  while (p.kind === T.ELIF) rest.push(parseBranch(p));
  let orelse = parseElse(p);
  for (let branch = rest.pop(); branch !== undefined; branch = rest.pop()) {
    orelse = [makeIf(branch, orelse)];
  }
  return makeIf(first, orelse);
}

function parseBranch(p: Cursor): Branch {
  const line = p.line;
  p.advance();
  const test = p.rules.namedTest(p);
  return { line, test, body: parseSuite(p) };
}

function makeIf({ line, test, body }: Branch, orelse: readonly Stmt[]): If {
  return { kind: "If", line, test, body, orelse };
}

function parseWhile(p: Cursor): Stmt {
  const line = p.line;
  p.advance();
  const test = p.rules.namedTest(p);
  const body = parseSuite(p);
  return { kind: "While", line, test, body, orelse: parseElse(p) };
}

function parseFor(p: Cursor, line: number, isAsync: boolean): Stmt {
  p.advance();
  const target = parseTargets(p);
  p.expect(T.IN);
  const iter = parseTestlist(p);
  const body = parseSuite(p);
  const orelse = parseElse(p);
  return { kind: "For", line, target, iter, body, orelse, isAsync };
}

/** `try_stmt`. */
function parseTry(p: Cursor): Stmt {
  const line = p.line;
  p.advance();
  const body = parseSuite(p);
  const handlers: ExceptHandler[] = [];
  while (p.kind === T.EXCEPT) handlers.push(parseHandler(p));
  const orelse = handlers.length > 0 ? parseElse(p) : EMPTY;
  let finalbody: readonly Stmt[] = EMPTY;
  if (p.accept(T.FINALLY)) finalbody = parseSuite(p);
  else if (handlers.length === 0) p.fail();
  return {
    kind: "Try",
    line,
    body,
    handlers: exact(handlers),
    orelse,
    finalbody,
  };
}

/** `except_clause: 'except' [test ['as' NAME]]`. */
function parseHandler(p: Cursor): ExceptHandler {
  const line = p.line;
  p.advance();
  let type: Expr | null = null;
  let name: string | null = null;
  if (p.kind !== T.COLON) {
    type = p.rules.test(p);
    if (p.accept(T.AS)) name = p.name();
  }
  return { line, type, name, body: parseSuite(p) };
}

/** `with_stmt: 'with' with_item (',' with_item)* ':' suite`. */
function parseWith(p: Cursor, line: number, isAsync: boolean): Stmt {
  p.advance();
  const grouped = isItemGroup(p);
  if (grouped) p.advance();
  const items = [parseWithItem(p)];
  while (p.accept(T.COMMA) && !(grouped && p.kind === T.PAREN_CLOSE)) {
    items.push(parseWithItem(p));
  }
  if (grouped) p.expect(T.PAREN_CLOSE);
  return { kind: "With", line, items, body: parseSuite(p), isAsync };
}

/** `with_item: test ['as' expr]`. */
function parseWithItem(p: Cursor): WithItem {
  const context = p.rules.test(p);
  const target = p.accept(T.AS) ? p.rules.expr(p) : null;
  return { context, target };
}

/** What stands before `def`. */
interface FunctionHead {
  readonly line: number;
  readonly isAsync: boolean;
  readonly decorators: readonly Expr[];
}

/** `funcdef: 'def' NAME parameters ['->' test] ':' suite`. */
function parseFunction(p: Cursor, head: FunctionHead): FunctionDef {
  const { line, isAsync, decorators } = head;
  p.expect(T.DEF);
  const name = p.name();
  p.expect(T.PAREN_OPEN);
  const args = parseParameters(p, T.PAREN_CLOSE);
  p.expect(T.PAREN_CLOSE);
  const returns = p.accept(T.ARROW) ? p.rules.test(p) : null;
  const body = parseSuite(p);
  return {
    kind: "FunctionDef",
    line,
    name,
    args,
    body,
    decorators,
    isAsync,
    returns,
  };
}

/** `classdef: 'class' NAME ['(' [arglist] ')'] ':' suite`. */
function parseClass(p: Cursor, decorators: readonly Expr[]): Stmt {
  const line = p.line;
  p.advance();
  const name = p.name();
  let bases: readonly Expr[] = EMPTY;
  let keywords: readonly Keyword[] = EMPTY;
  let misuse = null;
  if (p.kind === T.PAREN_OPEN) {
    ({ args: bases, keywords, misuse } = parseArguments(p));
  }
  const body = parseSuite(p);
  const node: Stmt = {
    kind: "ClassDef",
    line,
    name,
    bases,
    keywords,
    body,
    decorators,
  };
  if (misuse !== null) p.misuse(node, misuse.msg, misuse.line);
  return node;
}

/** `decorated: ('@' namedexpr_test NEWLINE)+ (classdef | [async] funcdef)`. */
function parseDecorated(p: Cursor): Stmt {
  const decorators: Expr[] = [];
  while (p.accept(T.AT)) {
    decorators.push(p.rules.namedTest(p));
    p.expect(T.NEWLINE);
  }
  if (p.kind === T.CLASS) return parseClass(p, decorators);
  const line = p.line;
  const isAsync = p.accept(T.ASYNC);
  return parseFunction(p, { line, isAsync, decorators });
}

/** `async_stmt: 'async' (funcdef | with_stmt | for_stmt)`. */
function parseAsync(p: Cursor): Stmt {
  const line = p.line;
  p.advance();
  switch (p.kind) {
    case T.DEF:
      return parseFunction(p, { line, isAsync: true, decorators: EMPTY });
    case T.WITH:
      return parseWith(p, line, true);
    case T.FOR:
      return parseFor(p, line, true);
    default:
      return p.fail();
  }
}

/** `match_stmt: "match" subject ':' NEWLINE INDENT case_block+ DEDENT`. */
function parseMatch(p: Cursor): Stmt {
  const line = p.line;
  p.advance();
  const subject = parseSubject(p);
  p.expect(T.COLON);
  p.expect(T.NEWLINE);
  p.expect(T.INDENT);
  const cases = [];
  do {
    const caseLine = p.line;
    if (p.kind !== T.NAME || p.text() !== "case") p.fail();
    p.advance();
    const pattern = parseCasePattern(p);
    const guard = p.accept(T.IF) ? p.rules.namedTest(p) : null;
    cases.push({ line: caseLine, pattern, guard, body: parseSuite(p) });
  } while (p.kind !== T.DEDENT);
  p.advance();
  return { kind: "Match", line, subject, cases };
}

/** `subject_expr: star_named_expressions | named_expression`. */
function parseSubject(p: Cursor): Expr {
  const line = p.line;
  const first = subjectItem(p);
  if (p.kind !== T.COMMA) return first;
  const elts = [first];
  while (p.accept(T.COMMA) && T.startsExpression(p.kind)) {
    elts.push(subjectItem(p));
  }
  return { kind: "Tuple", line, elts, parenthesized: false, folded: line };
}

function subjectItem(p: Cursor): Expr {
  return p.kind === T.STAR ? p.rules.starred(p) : p.rules.namedTest(p);
}
