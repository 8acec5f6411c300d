/**
 * Floats to and from their plain text: `repr()`/`str()` and `float()`, and
 * the `repr()` of complex numbers, which are read in `complex_text.ts`.
 * Formatting with a type and precision is in `float_format.ts`.
 *
 * The digits of `repr()` are the fewest that read back as the same number,
 * as CPython prints them. MicroPython tries 16 significant digits first and
 * then more, so it prints 0.07 as 0.07000000000000001 and 5e-324 as
 * 4.940656458412465e-324; its own tests expect CPython's digits.
 *
 * @module
 */

import { isDigit, isSpace } from "./ascii.ts";

export {
  type FloatFormat,
  type FloatType,
  formatFloat,
} from "./float_format.ts";

/** From here on a float is written with an exponent. */
const EXPONENT_FROM = 1e16;

/** Below this, a float other than zero is written with an exponent. */
const EXPONENT_BELOW = 1e-4;

/**
 * `repr()` and `str()` of a float.
 *
 * @example
 * ```ts
 * floatRepr(1); // "1.0"
 * floatRepr(1e16); // "1e+16"
 * floatRepr(0.00001); // "1e-05"
 * ```
 */
export function floatRepr(x: number): string {
  const a = x < 0 ? -x : x;
  if (a < EXPONENT_FROM) {
    if (x === Math.trunc(x)) {
      return x === 0 && 1 / x < 0 ? "-0.0" : String(x) + ".0";
    }
    if (a >= EXPONENT_BELOW) return String(x);
    return shortestExponential(x);
  }
  if (x === Infinity) return "inf";
  if (x === -Infinity) return "-inf";
  return x !== x ? "nan" : shortestExponential(x);
}

/** The fewest digits, with an exponent of at least two digits. */
function shortestExponential(x: number): string {
  const text = x.toExponential();
  const tens = text.charCodeAt(text.length - 2);
  if (isDigit(tens)) return text;
  return text.slice(0, -1) + "0" + text.charAt(text.length - 1);
}

/**
 * `repr()` of a complex number: both parts in brackets, the imaginary part
 * alone when the real part is positive zero. A part that is a whole number
 * has no `.0`.
 *
 * MicroPython leaves out a negative zero as well, so that `-1j` prints as
 * `-1j`; CPython's `(-0-1j)` is followed.
 */
export function complexRepr(re: number, im: number): string {
  const imaginary = partRepr(im) + "j";
  if (Object.is(re, 0)) return imaginary;
  const sign = imaginary.startsWith("-") ? "" : "+";
  return "(" + partRepr(re) + sign + imaginary + ")";
}

function partRepr(x: number): string {
  const text = floatRepr(x);
  return text.endsWith(".0") ? text.slice(0, -2) : text;
}

/**
 * The value of a text as `float()` reads it, `null` when it is not a number.
 *
 * ASCII white space around it is ignored; single underscores may stand
 * between digits. MicroPython also reads texts such as `.`, `e5` and `_`,
 * as zero; CPython's rule is followed there.
 */
export function parseFloat(text: string): number | null {
  let start = 0;
  let end = text.length;
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  const scan = scanFloat(text, start, end);
  return scan.end === end ? scan.value : null;
}

/** What {@linkcode scanFloat} read; `end` is -1 when that is nothing. */
export interface FloatScan {
  /** The number. */
  readonly value: number;
  /** Where reading stopped. */
  readonly end: number;
}

const NO_FLOAT: FloatScan = { value: 0, end: -1 };

/** Reads the longest signed number that starts at `start`. */
export function scanFloat(text: string, start: number, end: number): FloatScan {
  const first = text.charCodeAt(start);
  const signed = start < end && (first === 0x2b || first === 0x2d);
  const from = signed ? start + 1 : start;
  const scan = scanUnsigned(text, from, end);
  return signed && first === 0x2d && scan.end >= 0
    ? { value: -scan.value, end: scan.end }
    : scan;
}

function scanUnsigned(text: string, start: number, end: number): FloatScan {
  let at = digitsEnd(text, start, end);
  let digits = at > start;
  if (at < end && text.charCodeAt(at) === 0x2e) {
    const fraction = digitsEnd(text, at + 1, end);
    digits ||= fraction > at + 1;
    at = fraction;
  }
  if (!digits) return scanWord(text, start, end);
  at = exponentEnd(text, at, end);
  let literal = text.slice(start, at);
  if (literal.includes("_")) literal = literal.replaceAll("_", "");
  return { value: Number(literal), end: at };
}

/** The end of a run of digits in which single underscores may stand. */
function digitsEnd(text: string, start: number, end: number): number {
  let at = start;
  while (at < end) {
    const unit = text.charCodeAt(at);
    if (isDigit(unit)) at++;
    else if (unit === 0x5f && at > start && isDigitAt(text, at + 1, end)) at++;
    else break;
  }
  return at;
}

function isDigitAt(text: string, at: number, end: number): boolean {
  return at < end && isDigit(text.charCodeAt(at));
}

/** The end of an exponent at `at`, or `at` when there is none. */
function exponentEnd(text: string, at: number, end: number): number {
  if (at >= end || (text.charCodeAt(at) | 0x20) !== 0x65) return at;
  let from = at + 1;
  const sign = text.charCodeAt(from);
  if (from < end && (sign === 0x2b || sign === 0x2d)) from++;
  const stop = digitsEnd(text, from, end);
  return stop > from ? stop : at;
}

function scanWord(text: string, start: number, end: number): FloatScan {
  const word = text.slice(start, Math.min(end, start + 8)).toLowerCase();
  if (word === "infinity") return { value: Infinity, end: start + 8 };
  if (word.startsWith("inf")) return { value: Infinity, end: start + 3 };
  if (word.startsWith("nan")) return { value: NaN, end: start + 3 };
  return NO_FLOAT;
}
