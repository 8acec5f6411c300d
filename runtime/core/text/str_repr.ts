/**
 * Strings and bytes as Python source text (`repr()`), and strings as JSON
 * text. Pure text; which characters are shown follows CPython for the
 * unprintable ones beyond ASCII, which MicroPython prints as they are.
 *
 * @module
 */

import { lazy } from "../lazy.ts";

const BACKSLASH = 0x5c;
const SINGLE_QUOTE = 0x27;
const DOUBLE_QUOTE = 0x22;

/**
 * Characters beyond ASCII that `repr()` escapes: controls, formats,
 * surrogates, private use, unassigned, and separators.
 */
const unprintable = lazy(() => /[\p{C}\p{Z}]/u);

/** All of them, to replace. */
const unprintableAll = lazy(() => /[\p{C}\p{Z}]/gu);

/**
 * `repr()` of a str: single quotes unless it has those and no double ones;
 * backslashes, the quote, control characters and unprintable characters are
 * escaped, everything else is printed as it is.
 *
 * @example
 * ```ts
 * strRepr("it's\n"); // `"it's\\n"`
 * ```
 */
export function strRepr(s: string): string {
  const quote = s.includes("'") && !s.includes('"') ? '"' : "'";
  const quoteUnit = quote.charCodeAt(0);
  let out = quote;
  let plainFrom = 0;
  let plain = true;
  for (let i = 0; i < s.length; i++) {
    const unit = s.charCodeAt(i);
    if (
      unit >= 0x20 && unit < 0x7f && unit !== quoteUnit && unit !== BACKSLASH
    ) continue;
    if (unit > 0x7f) {
      plain &&= isCommonLetter(unit);
      continue;
    }
    out += s.slice(plainFrom, i) + asciiEscape(unit);
    plainFrom = i + 1;
  }
  out += s.slice(plainFrom);
  return (plain ? out : escapeUnprintable(out)) + quote;
}

/**
 * Whether a unit beyond ASCII is surely printable: Latin, kana, Chinese and
 * Korean, without a look into Unicode's tables.
 */
function isCommonLetter(unit: number): boolean {
  return (unit > 0xad && unit < 0x300) || (unit > 0xa0 && unit < 0xad) ||
    (unit > 0x3040 && unit < 0x3097) || (unit > 0x30a0 && unit < 0x3100) ||
    (unit >= 0x4e00 && unit < 0x9fa6) || (unit >= 0xac00 && unit < 0xd7a4);
}

/** The escape of a quote, a backslash or an ASCII control character. */
function asciiEscape(unit: number): string {
  switch (unit) {
    case 0x09:
      return "\\t";
    case 0x0a:
      return "\\n";
    case 0x0d:
      return "\\r";
    case BACKSLASH:
    case SINGLE_QUOTE:
    case DOUBLE_QUOTE:
      return "\\" + String.fromCharCode(unit);
    default:
      return "\\x" + hex(unit, 2);
  }
}

function escapeUnprintable(s: string): string {
  if (!unprintable().test(s)) return s;
  return s.replace(unprintableAll(), (c) => {
    const point = c.codePointAt(0) ?? 0;
    if (point === 0x20) return c;
    if (point < 0x100) return "\\x" + hex(point, 2);
    return point < 0x10000 ? "\\u" + hex(point, 4) : "\\U" + hex(point, 8);
  });
}

function hex(value: number, digits: number): string {
  return value.toString(16).padStart(digits, "0");
}

/** Each byte between quotes that it is not. */
const byteTexts = lazy(() =>
  Array.from({ length: 256 }, (_, byte) => {
    const plain = byte >= 0x20 && byte < 0x7f && byte !== BACKSLASH;
    return plain ? String.fromCharCode(byte) : asciiEscape(byte);
  })
);

/** `repr()` of a bytes object, with its `b` and quotes. */
export function bytesRepr(bytes: Uint8Array): string {
  const texts = byteTexts();
  const double = bytes.includes(SINGLE_QUOTE) && !bytes.includes(DOUBLE_QUOTE);
  const quote = double ? '"' : "'";
  let out = "b" + quote;
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i] ?? 0;
    // Between double quotes there is no double quote to escape.
    if (byte === SINGLE_QUOTE && !double) out += "\\'";
    else out += texts[byte] ?? "";
  }
  return out + quote;
}

/**
 * A str as JSON text, as MicroPython's json module writes it: characters
 * beyond ASCII are written as they are, and `\b` and `\f` have no short
 * form.
 */
export function jsonQuote(s: string): string {
  let out = '"';
  let plainFrom = 0;
  for (let i = 0; i < s.length; i++) {
    const unit = s.charCodeAt(i);
    if (unit >= 0x20 && unit !== DOUBLE_QUOTE && unit !== BACKSLASH) continue;
    out += s.slice(plainFrom, i);
    out += unit === DOUBLE_QUOTE || unit === BACKSLASH || isShort(unit)
      ? asciiEscape(unit)
      : "\\u" + hex(unit, 4);
    plainFrom = i + 1;
  }
  return out + s.slice(plainFrom) + '"';
}

function isShort(unit: number): boolean {
  return unit === 0x0a || unit === 0x0d || unit === 0x09;
}
