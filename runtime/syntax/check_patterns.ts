/**
 * The rules for patterns (PEP 634): what they bind, and what they make
 * unreachable. MicroPython has no `match`, so the texts are CPython's.
 *
 * @module
 */

import type { Expr, MatchCase, Pattern, Stmt } from "./ast.ts";
import { checkExpr, checkOptional } from "./check_expressions.ts";
import type { Checker } from "./checker.ts";
import { unhandled } from "./exhaustive.ts";

/**
 * Checks the cases of a match statement.
 *
 * @param c The checks' state.
 * @param cases The cases in order.
 * @param checkBody Checks a case's statements.
 */
export function checkCases(
  c: Checker,
  cases: readonly MatchCase[],
  checkBody: (body: readonly Stmt[]) => void,
): void {
  cases.forEach(({ pattern, guard, body }, i) => {
    if (guard === null && i + 1 < cases.length) checkRefutable(c, pattern);
    const names = new Set<string>();
    checkPattern(c, pattern, names);
    for (const name of names) c.scope.store(name);
    checkOptional(c, guard);
    checkBody(body);
  });
}

/** Complains if the pattern matches everything. */
function checkRefutable(c: Checker, pattern: Pattern): void {
  const last = pattern.kind === "MatchOr" ? pattern.patterns.at(-1) : pattern;
  if (last?.kind !== "MatchAs") return;
  if (last.pattern !== null) return checkRefutable(c, last.pattern);
  const what = last.name === null ? "wildcard" : `name capture '${last.name}'`;
  c.fail(`${what} makes remaining patterns unreachable`, pattern.line);
}

/** Checks a pattern and adds the names that it binds. */
function checkPattern(c: Checker, pattern: Pattern, names: Set<string>): void {
  switch (pattern.kind) {
    case "MatchValue":
      return checkExpr(c, pattern.value);
    case "MatchSingleton":
      return;
    case "MatchSequence":
      checkStars(c, pattern.patterns);
      return checkPatterns(c, pattern.patterns, names);
    case "MatchStar":
      return bind(c, pattern, pattern.name, names);
    case "MatchMapping":
      checkKeys(c, pattern.keys);
      checkPatterns(c, pattern.patterns, names);
      return bind(c, pattern, pattern.rest, names);
    case "MatchClass":
      checkExpr(c, pattern.cls);
      checkAttributes(c, pattern.kwdAttrs, pattern.line);
      checkPatterns(c, pattern.patterns, names);
      return checkPatterns(c, pattern.kwdPatterns, names);
    case "MatchAs":
      if (pattern.pattern !== null) checkPattern(c, pattern.pattern, names);
      return bind(c, pattern, pattern.name, names);
    case "MatchOr":
      return checkAlternatives(c, pattern, names);
    default:
      return unhandled(pattern);
  }
}

function checkPatterns(
  c: Checker,
  patterns: readonly Pattern[],
  names: Set<string>,
): void {
  for (const pattern of patterns) checkPattern(c, pattern, names);
}

function bind(
  c: Checker,
  pattern: Pattern,
  name: string | null,
  names: Set<string>,
): void {
  if (name === null) return;
  if (names.has(name)) {
    c.fail(`multiple assignments to name '${name}' in pattern`, pattern.line);
  }
  names.add(name);
}

function checkStars(c: Checker, patterns: readonly Pattern[]): void {
  const stars = patterns.filter((pattern) => pattern.kind === "MatchStar");
  const second = stars[1];
  if (second === undefined) return;
  c.fail("multiple starred expressions in sequence pattern", second.line);
}

/** A literal key may stand only once. */
function checkKeys(c: Checker, keys: readonly Expr[]): void {
  const seen = new Set<string>();
  for (const key of keys) {
    checkExpr(c, key);
    const text = literalText(key);
    if (text === null) continue;
    if (seen.has(text)) {
      c.fail(`mapping pattern checks duplicate key (${text})`, key.line);
    }
    seen.add(text);
  }
}

/** The key as CPython's message shows it; null for a dotted name. */
function literalText(key: Expr): string | null {
  switch (key.kind) {
    case "Int":
    case "Float":
      return String(key.value);
    case "Constant":
      return key.value;
    case "Str":
      return `'${key.value}'`;
    default:
      return null;
  }
}

function checkAttributes(
  c: Checker,
  names: readonly string[],
  line: number,
): void {
  const seen = new Set<string>();
  for (const name of names) {
    if (seen.has(name)) {
      c.fail(`attribute name repeated in class pattern: ${name}`, line);
    }
    seen.add(name);
  }
}

/** Each alternative but the last must be refutable and bind the same names. */
function checkAlternatives(
  c: Checker,
  pattern: Extract<Pattern, { kind: "MatchOr" }>,
  names: Set<string>,
): void {
  const { patterns, line } = pattern;
  let first: Set<string> | null = null;
  patterns.forEach((alternative, i) => {
    if (i + 1 < patterns.length) checkRefutable(c, alternative);
    const bound = new Set<string>();
    checkPattern(c, alternative, bound);
    first ??= bound;
    if (bound.symmetricDifference(first).size > 0) {
      c.fail("alternative patterns bind different names", line);
    }
  });
  for (const name of first ?? []) bind(c, pattern, name, names);
}
