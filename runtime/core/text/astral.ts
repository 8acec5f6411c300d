/**
 * Whether any text of this process may hold a character beyond U+FFFF, which
 * takes two units of a JavaScript string. While none was seen, positions in
 * characters are positions in units, and no string need be looked at.
 *
 * Whoever makes text from numbers or from bytes says so here: the literals of a
 * source, `chr()`, decoding, `\u` escapes, names and arguments from the host.
 * Joining and slicing cannot make such a character, except from two surrogates:
 * therefore surrogates count as well.
 *
 * @module
 */

import { codePointLength, hasAstral } from "./code_points.ts";

/** Goes from false to true once, and never back. */
export const astral: { seen: boolean } = { seen: false };

/** Any surrogate, in a pair or alone. */
const SURROGATE = /[\ud800-\udfff]/;

/** Hands text in that comes from outside; returns it. */
export function noteAstral(s: string): string {
  if (!astral.seen && hasSurrogate(s)) astral.seen = true;
  return s;
}

function hasSurrogate(s: string): boolean {
  if (s.length > 8) return SURROGATE.test(s);
  for (let i = 0; i < s.length; i++) {
    if ((s.charCodeAt(i) & 0xf800) === 0xd800) return true;
  }
  return false;
}

/** Whether positions in this string differ from positions in its units. */
export function isAstral(s: string): boolean {
  return astral.seen && hasAstral(s);
}

/** `len()` of a str. */
export function textLength(s: string): number {
  return astral.seen ? codePointLength(s) : s.length;
}
