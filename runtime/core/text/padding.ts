/**
 * Width, fill and grouping: the last step of every kind of formatting.
 * Widths are counted in characters, not in UTF-16 units.
 *
 * @module
 */

import { codePointLength } from "./utf8.ts";

/** Where the text stands in its field; `=` pads between sign and digits. */
export type Align = "<" | ">" | "=" | "^";

/** A field to fill. */
export interface Field {
  /** The least number of characters. */
  readonly width: number;
  /** The character to fill with. */
  readonly fill: string;
  /** Where the text stands. */
  readonly align: Align;
}

/** Pads `text` to the width of the field; `=` counts as `>` here. */
export function pad(text: string, field: Field): string {
  const missing = field.width - codePointLength(text);
  if (missing <= 0) return text;
  if (field.align === "<") return text + field.fill.repeat(missing);
  if (field.align !== "^") return field.fill.repeat(missing) + text;
  const left = missing >> 1;
  return field.fill.repeat(left) + text + field.fill.repeat(missing - left);
}

/** Pads a number given as its sign with prefix, and the rest. */
export function padNumber(head: string, body: string, field: Field): string {
  if (field.align !== "=") return pad(head + body, field);
  return head + pad(body, { ...field, width: field.width - head.length });
}

/** How digits are grouped. */
export interface Grouping {
  /** What stands between groups. */
  readonly separator: string;
  /** Digits between separators: 3, or 4 in binary, octal and hexadecimal. */
  readonly size: number;
}

/**
 * `digits` with separators, and zeros in front to reach `width` characters;
 * one more than `width` rather than a separator in front.
 */
export function groupDigits(
  digits: string,
  grouping: Grouping,
  width: number = 0,
): string {
  const { separator, size } = grouping;
  const padded = digits.padStart(zeroPaddedLength(width, size), "0");
  const first = padded.length % size || Math.min(size, padded.length);
  let out = padded.slice(0, first);
  for (let at = first; at < padded.length; at += size) {
    out += separator + padded.slice(at, at + size);
  }
  return out;
}

/** How many digits, grouped, take at least `width` characters. */
function zeroPaddedLength(width: number, size: number): number {
  const whole = Math.floor(width / (size + 1));
  return whole * size + Math.max(width - whole * (size + 1), 0) +
    (width % (size + 1) === 0 && width > 0 ? 1 : 0);
}
