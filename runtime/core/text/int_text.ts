/**
 * Integers to and from text: digits in a base, and `int()` of a string.
 * Width, signs and prefixes are added elsewhere (`spec.ts`, `percent.ts`).
 *
 * @module
 */

import { digitValue, isSpace } from "./ascii.ts";
import { bytesRepr } from "./str_repr.ts";
import { encodeUtf8 } from "./utf8.ts";

/** A Python int: a safe integer, or a bigint beyond. */
export type Int = number | bigint;

/** How {@linkcode formatInt} writes digits. */
export interface IntFormat {
  /** Whether the digits above 9 are capitals. */
  readonly upper?: boolean;
}

/**
 * The digits of `value` in `base` (2 to 36), after a `-` when negative,
 * without a prefix.
 */
export function formatInt(
  value: Int,
  base: number = 10,
  format?: IntFormat,
): string {
  if (base === 10) return String(value);
  const text = value.toString(base);
  return format?.upper === true ? text.toUpperCase() : text;
}

/** The value as a number when it is a safe integer. */
export function normalizeInt(value: bigint): Int {
  const near = Number(value);
  return Number.isSafeInteger(near) ? near : value;
}

/** A text split as `int()` sees it; the digits are still unchecked. */
interface IntParts {
  readonly negative: boolean;
  /** The base after looking at the prefix; 1 stands for "zeros only". */
  readonly base: number;
  /** Where the digits start. */
  readonly start: number;
}

/**
 * The value of a text as `int(text, base)` reads it, `null` when it is not
 * an integer. `base` is 2 to 36, or 0 to go by the prefix.
 *
 * ASCII white space around it is ignored; single underscores may stand
 * between digits and after a prefix. MicroPython takes underscores anywhere
 * in small numbers and nowhere in large ones; CPython's rule is followed.
 */
export function parseInt(text: string, base: number = 10): Int | null {
  const parts = splitInt(text, base);
  let end = text.length;
  while (end > parts.start && isSpace(text.charCodeAt(end - 1))) end--;
  const digits = digitsOf(text, parts, end);
  if (digits === null) return null;
  const value = digitsValue(digits, parts.base === 1 ? 10 : parts.base);
  if (!parts.negative || value === 0) return value;
  return typeof value === "number" ? -value : normalizeInt(-value);
}

/** Skips white space and the sign, and settles the base by the prefix. */
function splitInt(text: string, base: number): IntParts {
  let at = 0;
  while (at < text.length && isSpace(text.charCodeAt(at))) at++;
  const sign = text.charCodeAt(at);
  const negative = sign === 0x2d;
  if (negative || sign === 0x2b) at++;
  if (text.charCodeAt(at) !== 0x30 || at + 1 >= text.length) {
    return { negative, base: base === 0 ? 10 : base, start: at };
  }
  const named = prefixBase(text.charCodeAt(at + 1) | 0x20);
  if (named !== 0 && (base === 0 || base === named)) {
    return { negative, base: named, start: at + 2 };
  }
  return { negative, base: base === 0 ? 1 : base, start: at };
}

/** The base that a lower-case prefix letter names, or 0. */
function prefixBase(letter: number): number {
  if (letter === 0x78) return 16;
  if (letter === 0x6f) return 8;
  return letter === 0x62 ? 2 : 0;
}

/** The checked digits without underscores, or `null`. */
function digitsOf(text: string, parts: IntParts, end: number): string | null {
  const prefixed = parts.start > 0 &&
    prefixBase(text.charCodeAt(parts.start - 1) | 0x20) !== 0;
  let at = parts.start;
  let underscores = false;
  let afterDigit = prefixed;
  for (; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 0x5f) {
      if (!afterDigit) return null;
      underscores = true;
      afterDigit = false;
      continue;
    }
    if (digitValue(unit) >= parts.base) return null;
    afterDigit = true;
  }
  if (!afterDigit || at === parts.start) return null;
  const digits = text.slice(parts.start, end);
  return underscores ? digits.replaceAll("_", "") : digits;
}

/** Digits that surely fit a safe integer, for each base up to 36. */
function safeDigits(base: number): number {
  return base === 10 ? 15 : base === 16 ? 13 : base === 2 ? 53 : 10;
}

/** The value of valid digits. */
function digitsValue(digits: string, base: number): Int {
  if (digits.length <= safeDigits(base)) return Number.parseInt(digits, base);
  if (base === 10) return normalizeInt(BigInt(digits));
  if (base === 16) return normalizeInt(BigInt("0x" + digits));
  if (base === 8) return normalizeInt(BigInt("0o" + digits));
  if (base === 2) return normalizeInt(BigInt("0b" + digits));
  return normalizeInt(digitsInBase(digits, base));
}

/** Digits of a chunk that `Number.parseInt` reads exactly in any base. */
const CHUNK = 10;

/**
 * The value of digits in a base that `BigInt()` cannot read: chunks are
 * combined pairwise, so that the numbers multiplied are of equal size.
 */
function digitsInBase(digits: string, base: number): bigint {
  let values: bigint[] = [];
  for (let end = digits.length; end > 0; end -= CHUNK) {
    const chunk = digits.slice(Math.max(0, end - CHUNK), end);
    values.push(BigInt(Number.parseInt(chunk, base)));
  }
  let unit = BigInt(base) ** BigInt(CHUNK);
  while (values.length > 1) {
    const next: bigint[] = [];
    for (let i = 0; i < values.length; i += 2) {
      next.push((values[i] ?? 0n) + (values[i + 1] ?? 0n) * unit);
    }
    values = next;
    if (values.length > 1) unit *= unit;
  }
  return values[0] ?? 0n;
}

/**
 * MicroPython's message for a text that {@linkcode parseInt} refuses: it
 * names the base after the prefix and quotes what follows sign and prefix,
 * as bytes.
 */
export function intSyntaxMessage(text: string, base: number = 10): string {
  const parts = splitInt(text, base);
  const rest = bytesRepr(encodeUtf8(text.slice(parts.start))).slice(1);
  const shown = parts.base === 1 ? 0 : parts.base;
  return `invalid syntax for integer with base ${shown}: ${rest}`;
}
