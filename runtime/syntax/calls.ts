/**
 * Argument lists of calls and class headers.
 *
 * @module
 */

import type { Expr, Keyword } from "./ast.ts";
import { EMPTY, exact } from "./arrays.ts";
import { isComprehension, parseGenerators } from "./comprehensions.ts";
import type { Cursor, Misuse } from "./cursor.ts";
import { lineOf } from "./places.ts";
import * as T from "./tokens.ts";

/** A parsed argument list, with the first mistake in it. */
export interface ArgumentList {
  readonly args: readonly Expr[];
  readonly keywords: readonly Keyword[];
  readonly misuse: Misuse | null;
}

/** The lists as they grow. */
interface Draft {
  readonly args: Expr[];
  readonly keywords: Keyword[];
  misuse: Misuse | null;
}

const NO_ARGUMENTS: ArgumentList = {
  args: EMPTY,
  keywords: EMPTY,
  misuse: null,
};

/** `'(' [arglist] ')'`, from its opening parenthesis. */
export function parseArguments(p: Cursor): ArgumentList {
  p.expect(T.PAREN_OPEN);
  if (p.accept(T.PAREN_CLOSE)) return NO_ARGUMENTS;
  const list: Draft = { args: [], keywords: [], misuse: null };
  while (p.kind !== T.PAREN_CLOSE) {
    parseArgument(p, list);
    if (!p.accept(T.COMMA)) break;
  }
  p.expect(T.PAREN_CLOSE);
  const { args, keywords, misuse } = list;
  return { args: exact(args), keywords: exact(keywords), misuse };
}

/** `argument: test [comp_for] | test '=' test | '*' test | '**' test`. */
function parseArgument(p: Cursor, list: Draft): void {
  const line = p.line;
  switch (p.kind) {
    case T.STAR:
      p.advance();
      noteStar(list, line);
      list.args.push({ kind: "Starred", line, value: p.rules.test(p) });
      return;
    case T.DBL_STAR:
      p.advance();
      list.keywords.push({ line, name: null, value: p.rules.test(p) });
      return;
  }
  const value = p.rules.namedTest(p);
  if (p.kind === T.EQUAL) {
    p.advance();
    if (value.kind !== "Name") {
      note(list, "LHS of keyword arg must be an id", line);
    }
    const name = value.kind === "Name" ? value.id : "";
    list.keywords.push({ line, name, value: p.rules.test(p) });
    return;
  }
  notePositional(list, value);
  if (isComprehension(p)) {
    const generators = parseGenerators(p);
    list.args.push({
      kind: "GeneratorExp",
      line,
      elt: value,
      generators,
      start: line,
      isBare: true,
    });
  } else list.args.push(value);
}

/** MicroPython wants `*x` before keywords; CPython lets it follow them. */
function noteStar(list: Draft, line: number): void {
  if (list.misuse !== null) return;
  if (list.keywords.some((keyword) => keyword.name === null)) {
    note(list, "* arg after **", line);
  } else if (list.keywords.length > 0) {
    note(list, "* arg after kwarg", line);
  }
}

function notePositional(list: Draft, value: Expr): void {
  if (list.keywords.length === 0 || list.misuse !== null) return;
  const doubleStar = list.keywords.some((keyword) => keyword.name === null);
  const msg = doubleStar
    ? "positional arg after **"
    : "positional arg after keyword arg";
  note(list, msg, lineOf(value));
}

function note(list: Draft, msg: string, line: number): void {
  list.misuse ??= { msg, line };
}
