/**
 * Atoms and what trails them: literals, names, brackets of each sort, calls,
 * subscripts, attributes, `await`.
 *
 * @module
 */

import type { Expr, Name, Slice } from "./ast.ts";
import { EMPTY } from "./arrays.ts";
import { parseArguments } from "./calls.ts";
import { isComprehension, parseGenerators } from "./comprehensions.ts";
import type { Cursor } from "./cursor.ts";
import { parseBraces } from "./braces.ts";
import { parseStrings } from "./fstring.ts";
import { numberValue } from "./numbers.ts";
import * as T from "./tokens.ts";

/** `atom_expr: ['await'] atom trailer*`. */
export function parsePostfix(p: Cursor): Expr {
  if (p.kind !== T.AWAIT) return parseTrailers(p, p.line, parseAtom(p));
  const line = p.line;
  p.advance();
  const value = parseTrailers(p, p.line, parseAtom(p));
  return { kind: "Await", line, value };
}

/** `trailer: '(' [arglist] ')' | '[' subscriptlist ']' | '.' NAME`. */
function parseTrailers(p: Cursor, line: number, atom: Expr): Expr {
  let value = atom;
  for (;;) {
    switch (p.kind) {
      case T.PERIOD: {
        const at = p.line;
        p.advance();
        value = { kind: "Attribute", line, value, attr: p.name(), at };
        break;
      }
      case T.PAREN_OPEN:
        value = parseCall(p, line, value);
        break;
      case T.BRACKET_OPEN: {
        const at = p.line;
        p.advance();
        value = { kind: "Subscript", line, value, index: parseIndex(p), at };
        p.expect(T.BRACKET_CLOSE);
        break;
      }
      default:
        return value;
    }
  }
}

function parseCall(p: Cursor, line: number, func: Expr): Expr {
  const at = p.line;
  const { args, keywords, misuse } = parseArguments(p);
  const call: Expr = { kind: "Call", line, func, args, keywords, at };
  if (misuse !== null) p.misuse(call, misuse.msg, misuse.line);
  return call;
}

/** `subscriptlist: subscript (',' subscript)* [',']`. */
function parseIndex(p: Cursor): Expr {
  const line = p.line;
  const first = parseSubscript(p);
  if (p.kind !== T.COMMA && first.kind !== "Starred") return first;
  const elts = [first];
  while (p.accept(T.COMMA) && p.kind !== T.BRACKET_CLOSE) {
    elts.push(parseSubscript(p));
  }
  return { kind: "Tuple", line, elts, parenthesized: false, folded: line };
}

/** `subscript: test | [test] ':' [test] [':' [test]]`. */
function parseSubscript(p: Cursor): Expr {
  const line = p.line;
  if (p.kind === T.STAR) return p.rules.starred(p);
  const lower = p.kind === T.COLON ? null : p.rules.namedTest(p);
  if (lower !== null && p.kind !== T.COLON) return lower;
  p.expect(T.COLON);
  const upper = sliceBound(p);
  const step = p.accept(T.COLON) ? sliceBound(p) : null;
  const slice: Slice = { kind: "Slice", line, lower, upper, step };
  return slice;
}

function sliceBound(p: Cursor): Expr | null {
  switch (p.kind) {
    case T.COLON:
    case T.COMMA:
    case T.BRACKET_CLOSE:
      return null;
    default:
      return p.rules.test(p);
  }
}

/** `atom`: a name, a literal or a bracketed form. */
function parseAtom(p: Cursor): Expr {
  switch (p.kind) {
    case T.NAME:
      return parseName(p);
    case T.NUMBER:
      return parseNumber(p);
    case T.STRING:
    case T.BYTES:
    case T.FSTRING:
    case T.TSTRING:
      return parseStrings(p, parseInside);
    case T.PAREN_OPEN:
      return parseParentheses(p);
    case T.BRACKET_OPEN:
      return parseBrackets(p);
    case T.BRACE_OPEN:
      return parseBraces(p);
    case T.NONE:
      return constant(p, "None");
    case T.TRUE:
      return constant(p, "True");
    case T.FALSE:
      return constant(p, "False");
    case T.ELLIPSIS:
      return constant(p, "Ellipsis");
    default:
      return p.fail();
  }
}

function constant(
  p: Cursor,
  value: "None" | "True" | "False" | "Ellipsis",
): Expr {
  const line = p.line;
  p.advance();
  return { kind: "Constant", line, value };
}

/** A name; `__debug__` is a constant, as in MicroPython's lexer. */
function parseName(p: Cursor): Expr {
  const line = p.line;
  const id = p.name();
  if (id === "__debug__") {
    return {
      kind: "Constant",
      line,
      value: p.context.debug ? "True" : "False",
    };
  }
  const name: Name = { kind: "Name", line, id };
  return name;
}

function parseNumber(p: Cursor): Expr {
  const line = p.line;
  const number = numberValue(p.text());
  if (number.kind === "Error") p.raise(number.msg);
  p.advance();
  if (number.kind === "Int") return { kind: "Int", line, value: number.value };
  return { kind: number.kind, line, value: number.value };
}

/** `'(' [yield_expr | testlist_comp] ')'`. */
function parseParentheses(p: Cursor): Expr {
  const line = p.line;
  p.advance();
  if (p.accept(T.PAREN_CLOSE)) {
    return {
      kind: "Tuple",
      line,
      elts: EMPTY,
      parenthesized: true,
      folded: line,
    };
  }
  const inside = parseInside(p, line);
  p.expect(T.PAREN_CLOSE);
  if (inside.kind === "Starred") {
    p.misuse(inside, "*x must be assignment target", inside.line);
  }
  return inside;
}

/**
 * What stands between parentheses, or in a replacement field: a yield, a
 * tuple, a generator expression or one expression.
 */
function parseInside(p: Cursor, line = p.line): Expr {
  if (p.kind === T.YIELD) return p.rules.yieldExpr(p);
  const start = p.line;
  const first = parseElement(p);
  if (isComprehension(p)) {
    const generators = parseGenerators(p);
    return {
      kind: "GeneratorExp",
      line,
      elt: first,
      generators,
      start,
      isBare: false,
    };
  }
  if (p.kind !== T.COMMA) return first;
  const rest = parseRest(p, first);
  const isPair = rest.elts.length === 2 && !rest.isOpen;
  const folded = isPair || rest.second < 0 ? start : rest.second;
  return { kind: "Tuple", line, elts: rest.elts, parenthesized: true, folded };
}

/** `'[' [testlist_comp] ']'`. */
function parseBrackets(p: Cursor): Expr {
  const line = p.line;
  p.advance();
  if (p.accept(T.BRACKET_CLOSE)) return { kind: "List", line, elts: EMPTY };
  const start = p.line;
  const first = parseElement(p);
  if (isComprehension(p)) {
    const generators = parseGenerators(p);
    p.expect(T.BRACKET_CLOSE);
    return {
      kind: "ListComp",
      line,
      elt: first,
      generators,
      start,
      isBare: false,
    };
  }
  const { elts } = parseRest(p, first);
  p.expect(T.BRACKET_CLOSE);
  return { kind: "List", line, elts };
}

/** The elements of a display from the first on. */
interface Elements {
  readonly elts: Expr[];
  /** The line where the second one begins, or -1. */
  readonly second: number;
  /** True where a comma stands before the closing bracket. */
  readonly isOpen: boolean;
}

/** The elements after the first, up to the closing bracket. */
function parseRest(p: Cursor, first: Expr): Elements {
  const elts = [first];
  let second = -1;
  while (p.accept(T.COMMA)) {
    if (!T.startsExpression(p.kind)) return { elts, second, isOpen: true };
    if (second < 0) second = p.line;
    elts.push(parseElement(p));
  }
  return { elts, second, isOpen: false };
}

/** `star_expr | namedexpr_test`. */
function parseElement(p: Cursor): Expr {
  return p.kind === T.STAR ? p.rules.starred(p) : p.rules.namedTest(p);
}
