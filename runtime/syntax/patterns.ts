/**
 * Patterns of `case` (PEP 634). What a pattern may bind, and how often, is
 * for `pattern_checks.ts`.
 *
 * @module
 */

import type { Expr, MatchClass, MatchMapping, Pattern } from "./ast.ts";
import type { Cursor } from "./cursor.ts";
import { parseStrings } from "./fstring.ts";
import { numberValue } from "./numbers.ts";
import * as T from "./tokens.ts";

/** `patterns: open_sequence_pattern | pattern`, after `case`. */
export function parseCasePattern(p: Cursor): Pattern {
  const line = p.line;
  const first = parseMaybeStar(p);
  if (p.kind !== T.COMMA) return first.kind === "MatchStar" ? p.fail() : first;
  const patterns = parseSequenceRest(p, first);
  return { kind: "MatchSequence", line, patterns };
}

/** The patterns after the first, with an optional comma at the end. */
function parseSequenceRest(p: Cursor, first: Pattern): Pattern[] {
  const patterns = [first];
  while (p.accept(T.COMMA) && T.startsExpression(p.kind)) {
    patterns.push(parseMaybeStar(p));
  }
  return patterns;
}

/** `maybe_star_pattern: '*' NAME | as_pattern`. */
function parseMaybeStar(p: Cursor): Pattern {
  const line = p.line;
  if (!p.accept(T.STAR)) return parsePattern(p);
  const name = p.name();
  return { kind: "MatchStar", line, name: name === "_" ? null : name };
}

/** `pattern: or_pattern ['as' NAME]`. */
function parsePattern(p: Cursor): Pattern {
  p.enter();
  const line = p.line;
  const pattern = parseOr(p);
  p.leave();
  if (!p.accept(T.AS)) return pattern;
  const name = p.name();
  if (name === "_") p.raise("cannot use '_' as a target");
  return { kind: "MatchAs", line, pattern, name };
}

/** `or_pattern: closed_pattern ('|' closed_pattern)*`. */
function parseOr(p: Cursor): Pattern {
  const line = p.line;
  const first = parseClosed(p);
  if (p.kind !== T.PIPE) return first;
  const patterns = [first];
  while (p.accept(T.PIPE)) patterns.push(parseClosed(p));
  return { kind: "MatchOr", line, patterns };
}

function parseClosed(p: Cursor): Pattern {
  switch (p.kind) {
    case T.NAME:
      return parseNamed(p);
    case T.NONE:
      return singleton(p, "None");
    case T.TRUE:
      return singleton(p, "True");
    case T.FALSE:
      return singleton(p, "False");
    case T.PAREN_OPEN:
      return parseGroup(p);
    case T.BRACKET_OPEN:
      return parseList(p);
    case T.BRACE_OPEN:
      return parseMapping(p);
    default: {
      const line = p.line;
      return { kind: "MatchValue", line, value: parseLiteral(p) };
    }
  }
}

function singleton(p: Cursor, value: "None" | "True" | "False"): Pattern {
  const line = p.line;
  p.advance();
  return { kind: "MatchSingleton", line, value };
}

/** A capture, the wildcard, a dotted value or a class pattern. */
function parseNamed(p: Cursor): Pattern {
  const line = p.line;
  const name = p.name();
  if (p.kind !== T.PERIOD && p.kind !== T.PAREN_OPEN) {
    const captured = name === "_" ? null : name;
    return { kind: "MatchAs", line, pattern: null, name: captured };
  }
  const value = parseDotted(p, { kind: "Name", line, id: name });
  if (p.kind === T.PAREN_OPEN) return parseClass(p, value, line);
  return { kind: "MatchValue", line, value };
}

function parseDotted(p: Cursor, base: Expr): Expr {
  let value = base;
  while (p.accept(T.PERIOD)) {
    const { line } = base;
    value = { kind: "Attribute", line, value, attr: p.name(), at: line };
  }
  return value;
}

/** `class_pattern: name_or_attr '(' [patterns and keyword patterns] ')'`. */
function parseClass(p: Cursor, cls: Expr, line: number): MatchClass {
  const patterns: Pattern[] = [];
  const kwdAttrs: string[] = [];
  const kwdPatterns: Pattern[] = [];
  p.expect(T.PAREN_OPEN);
  while (p.kind !== T.PAREN_CLOSE) {
    if (p.kind === T.NAME && p.kindAt(p.index + 1) === T.EQUAL) {
      kwdAttrs.push(p.name());
      p.advance();
      kwdPatterns.push(parsePattern(p));
    } else {
      if (kwdAttrs.length > 0) {
        p.raise("positional patterns follow keyword patterns");
      }
      patterns.push(parsePattern(p));
    }
    if (!p.accept(T.COMMA)) break;
  }
  p.expect(T.PAREN_CLOSE);
  return { kind: "MatchClass", line, cls, patterns, kwdAttrs, kwdPatterns };
}

/** `'(' pattern ')'` or a sequence in parentheses. */
function parseGroup(p: Cursor): Pattern {
  const line = p.line;
  p.advance();
  if (p.accept(T.PAREN_CLOSE)) {
    return { kind: "MatchSequence", line, patterns: [] };
  }
  const first = parseMaybeStar(p);
  if (p.kind !== T.COMMA && first.kind !== "MatchStar") {
    p.expect(T.PAREN_CLOSE);
    return first;
  }
  if (p.kind !== T.COMMA) p.fail();
  const patterns = parseSequenceRest(p, first);
  p.expect(T.PAREN_CLOSE);
  return { kind: "MatchSequence", line, patterns };
}

function parseList(p: Cursor): Pattern {
  const line = p.line;
  p.advance();
  const empty = p.kind === T.BRACKET_CLOSE;
  const patterns = empty ? [] : parseSequenceRest(p, parseMaybeStar(p));
  p.expect(T.BRACKET_CLOSE);
  return { kind: "MatchSequence", line, patterns };
}

/** `mapping_pattern: '{' [key ':' pattern, ...] ['**' NAME] '}'`. */
function parseMapping(p: Cursor): MatchMapping {
  const line = p.line;
  const keys: Expr[] = [];
  const patterns: Pattern[] = [];
  let rest: string | null = null;
  p.advance();
  while (p.kind !== T.BRACE_CLOSE) {
    if (rest !== null) p.fail();
    if (p.accept(T.DBL_STAR)) {
      if (p.text() === "_") p.fail();
      rest = p.name();
    } else {
      keys.push(parseKey(p));
      p.expect(T.COLON);
      patterns.push(parsePattern(p));
    }
    if (!p.accept(T.COMMA)) break;
  }
  p.expect(T.BRACE_CLOSE);
  return { kind: "MatchMapping", line, keys, patterns, rest };
}

/** A key: a literal or a dotted name. */
function parseKey(p: Cursor): Expr {
  const line = p.line;
  switch (p.kind) {
    case T.NAME: {
      const base: Expr = { kind: "Name", line, id: p.name() };
      if (p.kind !== T.PERIOD) p.fail();
      return parseDotted(p, base);
    }
    case T.NONE:
    case T.TRUE:
    case T.FALSE: {
      const value = p.text() as "None";
      p.advance();
      return { kind: "Constant", line, value };
    }
    default:
      return parseLiteral(p);
  }
}

/** `literal_expr`: strings, signed numbers, complex sums. */
function parseLiteral(p: Cursor): Expr {
  if (p.kind === T.STRING || p.kind === T.BYTES) return parsePlainStrings(p);
  const line = p.line;
  const left = parseSigned(p);
  if (p.kind !== T.PLUS && p.kind !== T.MINUS) return left;
  const op = p.kind === T.PLUS ? "+" : "-";
  p.advance();
  const right = parseNumber(p);
  if (right.kind !== "Imaginary") {
    p.raise("imaginary number required in complex literal");
  }
  return { kind: "BinOp", line, op, left, right };
}

function parsePlainStrings(p: Cursor): Expr {
  const value = parseStrings(p, (inner) => inner.fail());
  if (value.kind !== "Str" && value.kind !== "Bytes") {
    p.raise("patterns may only match literals and attribute lookups");
  }
  return value;
}

function parseSigned(p: Cursor): Expr {
  const line = p.line;
  if (!p.accept(T.MINUS)) return parseNumber(p);
  return { kind: "UnaryOp", line, op: "-", operand: parseNumber(p) };
}

function parseNumber(p: Cursor): Expr {
  const line = p.line;
  if (p.kind !== T.NUMBER) p.fail();
  const number = numberValue(p.text());
  if (number.kind === "Error") p.raise(number.msg);
  p.advance();
  if (number.kind === "Int") return { kind: "Int", line, value: number.value };
  return { kind: number.kind, line, value: number.value };
}
