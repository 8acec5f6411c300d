/**
 * The two places where one token does not tell what comes: whether `match`
 * starts a statement, and whether the parenthesis after `with` groups items.
 * Both look through the tokens of one line and build nothing.
 *
 * @module
 */

import type { Cursor } from "./cursor.ts";
import * as T from "./tokens.ts";

/** Whether the name at the cursor is `match` and heads a match statement. */
export function isMatchStatement(p: Cursor): boolean {
  if (p.end - p.start !== 5 || p.text() !== "match") return false;
  switch (p.kindAt(p.index + 1)) {
    case T.PAREN_OPEN:
    case T.BRACKET_OPEN:
    case T.MINUS:
    case T.PLUS:
    case T.STAR:
    case T.NOT:
      return lineEndsInBlock(p);
    default:
      return T.startsExpression(p.kindAt(p.index + 1));
  }
}

/** Whether the logical line ends with an unbracketed colon. */
function lineEndsInBlock(p: Cursor): boolean {
  let i = p.index;
  while (p.kindAt(i) !== T.NEWLINE && p.kindAt(i) > T.MALFORMED_FSTRING) i += 1;
  return p.kindAt(i) === T.NEWLINE && p.kindAt(i - 1) === T.COLON;
}

/**
 * Whether the cursor, after `with`, is at a parenthesis around the items
 * rather than one that belongs to the first item's expression.
 */
export function isItemGroup(p: Cursor): boolean {
  if (p.kind !== T.PAREN_OPEN) return false;
  let depth = 0;
  let separated = false;
  for (let i = p.index;; i++) {
    const kind = p.kindAt(i);
    if (kind <= T.MALFORMED_FSTRING) return false;
    if (isOpen(kind)) depth += 1;
    else if (isClose(kind)) {
      depth -= 1;
      if (depth === 0) return separated && p.kindAt(i + 1) === T.COLON;
    } else if (depth === 1) {
      if (kind === T.AS || kind === T.COMMA) separated = true;
      else if (rulesOutItems(p, i)) return false;
    }
  }
}

/** Whether a token makes the parentheses an expression's. */
function rulesOutItems(p: Cursor, index: number): boolean {
  switch (p.kindAt(index)) {
    case T.FOR:
    case T.WALRUS:
    case T.YIELD:
      return true;
    case T.STAR: {
      const before = p.kindAt(index - 1);
      return before === T.COMMA || before === T.PAREN_OPEN;
    }
    default:
      return false;
  }
}

function isOpen(kind: number): boolean {
  return kind === T.PAREN_OPEN || kind === T.BRACKET_OPEN ||
    kind === T.BRACE_OPEN;
}

function isClose(kind: number): boolean {
  return kind === T.PAREN_CLOSE || kind === T.BRACKET_CLOSE ||
    kind === T.BRACE_CLOSE;
}
