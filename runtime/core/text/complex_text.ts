/**
 * Complex numbers from their text: `complex()` of a str. Their `repr()` is
 * in `float_text.ts`.
 *
 * @module
 */

import { isSpace } from "./ascii.ts";
import { scanFloat } from "./float_text.ts";

/** The parts of a complex number. */
export interface ComplexParts {
  /** The real part. */
  readonly re: number;
  /** The imaginary part. */
  readonly im: number;
}

/**
 * The value of a text as `complex()` reads it, `null` when it is none: a
 * real part, an imaginary part, or both with a sign and no space between;
 * brackets and ASCII white space around are allowed.
 *
 * MicroPython knows no brackets and reads `1 2j` as `1+2j`; CPython's rules
 * are followed.
 */
export function parseComplex(text: string): ComplexParts | null {
  const { start, end } = contents(text);
  const first = scanFloat(text, start, end);
  if (first.end === end) return { re: first.value, im: 0 };
  if (first.end < 0) return imaginaryUnit(text, { re: 0, start, end });
  if (isUnit(text, first.end, end)) return { re: 0, im: first.value };
  const sign = text.charCodeAt(first.end);
  if (sign !== 0x2b && sign !== 0x2d) return null;
  const re = first.value;
  const second = scanFloat(text, first.end, end);
  if (second.end < 0) return imaginaryUnit(text, { re, start: first.end, end });
  return isUnit(text, second.end, end) ? { re, im: second.value } : null;
}

/** Without white space, one pair of brackets, and white space in them. */
function contents(text: string): { start: number; end: number } {
  const { start, end } = trimmed(text, 0, text.length);
  const open = text.charCodeAt(start) === 0x28;
  const close = text.charCodeAt(end - 1) === 0x29;
  return open && close && end - start >= 2
    ? trimmed(text, start + 1, end - 1)
    : { start, end };
}

function trimmed(
  text: string,
  from: number,
  to: number,
): { start: number; end: number } {
  let start = from;
  let end = to;
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  return { start, end };
}

/** Whether the text from `at` to `end` is a `j`. */
function isUnit(text: string, at: number, end: number): boolean {
  return at + 1 === end && (text.charCodeAt(at) | 0x20) === 0x6a;
}

/** `j`, `+j` or `-j`, after the real part. */
function imaginaryUnit(
  text: string,
  rest: { readonly re: number; readonly start: number; readonly end: number },
): ComplexParts | null {
  const { re, start, end } = rest;
  const first = text.charCodeAt(start);
  const signed = first === 0x2b || first === 0x2d;
  if (!isUnit(text, signed ? start + 1 : start, end)) return null;
  return { re, im: first === 0x2d ? -1 : 1 };
}
