/**
 * Parameter lists of functions and lambdas. Whether names repeat and whether
 * defaults come in the right order is for `checks.ts`.
 *
 * @module
 */

import type { Arg, Arguments, Expr } from "./ast.ts";
import { exact } from "./arrays.ts";
import type { Cursor } from "./cursor.ts";
import * as T from "./tokens.ts";

/** The lists as they grow. */
interface Draft {
  posonly: Arg[];
  args: Arg[];
  vararg: Arg | null;
  readonly kwonly: Arg[];
  kwarg: Arg | null;
  /** Whether `*` or `*name` has been seen. */
  starred: boolean;
  /** The line of a parameter that MicroPython's compiler refuses, or -1. */
  misplaced: number;
}

/**
 * `typedargslist` or, before a lambda's colon, `varargslist`.
 *
 * @param p At the first parameter.
 * @param close The kind that ends the list; parentheses allow annotations.
 */
export function parseParameters(p: Cursor, close: number): Arguments {
  const draft: Draft = {
    posonly: [],
    args: [],
    vararg: null,
    kwonly: [],
    kwarg: null,
    starred: false,
    misplaced: -1,
  };
  const annotated = close === T.PAREN_CLOSE;
  while (p.kind !== close) {
    parseParameter(p, draft, annotated);
    if (!p.accept(T.COMMA)) break;
  }
  const { vararg, kwarg } = draft;
  const posonly = exact(draft.posonly);
  const args = exact(draft.args);
  const kwonly = exact(draft.kwonly);
  const result = { posonly, args, vararg, kwonly, kwarg };
  if (draft.misplaced >= 0) p.misuse(result, "invalid syntax", draft.misplaced);
  return result;
}

function parseParameter(p: Cursor, draft: Draft, annotated: boolean): void {
  const line = p.line;
  // Nothing may follow **name; the first offence is the one reported.
  if (draft.kwarg !== null) misplace(draft, p.kind === T.NAME ? 0 : line);
  switch (p.kind) {
    case T.STAR:
      p.advance();
      if (draft.starred) misplace(draft, line);
      draft.starred = true;
      if (p.kind === T.NAME) draft.vararg = parseArg(p, annotated, false);
      return;
    case T.DBL_STAR:
      p.advance();
      draft.kwarg = parseArg(p, annotated, false);
      return;
    case T.SLASH:
      if (
        draft.starred || draft.posonly.length > 0 || draft.args.length === 0
      ) {
        p.fail();
      }
      p.advance();
      draft.posonly = draft.args;
      draft.args = [];
      return;
    default:
      (draft.starred ? draft.kwonly : draft.args)
        .push(parseArg(p, annotated, true));
  }
}

function misplace(draft: Draft, line: number): void {
  if (draft.misplaced < 0) draft.misplaced = line;
}

/** `NAME [':' test] ['=' test]`. */
function parseArg(p: Cursor, annotated: boolean, defaulted: boolean): Arg {
  const line = p.line;
  const name = p.name();
  let annotation: Expr | null = null;
  let value: Expr | null = null;
  if (annotated && p.accept(T.COLON)) annotation = p.rules.test(p);
  if (defaulted && p.accept(T.EQUAL)) value = p.rules.test(p);
  return { line, name, annotation, default: value };
}
