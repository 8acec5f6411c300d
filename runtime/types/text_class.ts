/**
 * The classes of characters that the `is...` methods of str ask for, Unicode's as in
 * CPython; and characters as ASCII escapes.
 *
 * @module
 */

import { lazy } from "../core/lazy.ts";
import { isTextSpace } from "./text_ops.ts";

/** Digits that are not decimal: superscripts, circled ones and their like. */
const DIGITS =
  "\\xb2\\xb3\\xb9\\u2070\\u2074-\\u2079\\u2080-\\u2089\\u2460-\\u2468" +
  "\\u2474-\\u247c\\u2488-\\u2490\\u24ea\\u24f5-\\u24fd\\u24ff" +
  "\\u2776-\\u277e\\u2780-\\u2788\\u278a-\\u2792\\u1369-\\u1371\\u19da";

/** Ideographs that are numbers. */
const IDEOGRAPHS =
  "一丁七万三九二五亖亿什仟仨伍佰億兆两八六十千卄卅卌叁参參叄四壱壹幺廾廿弌弍弎弐" +
  "拾捌柒漆玖百肆萬貮貳贰阡陆陌陸零";

/** The patterns: V8 looks all of a class's characters up when it makes one. */
const alpha = lazy(() => /^\p{L}+$/u);
const decimal = lazy(() => /^\p{Nd}+$/u);
const digit = lazy(() => new RegExp(`^[\\p{Nd}${DIGITS}]+$`, "u"));
const numeric = lazy(() => new RegExp(`^[\\p{N}${IDEOGRAPHS}]+$`, "u"));
const alnum = lazy(() => new RegExp(`^[\\p{L}\\p{N}${IDEOGRAPHS}]+$`, "u"));
const identifier = lazy(() => /^[\p{XID_Start}_]\p{XID_Continue}*$/u);
const unprintable = lazy(() => /[\p{C}\p{Zl}\p{Zp}]|(?! )\p{Zs}/u);
const BEYOND_ASCII = /[^\0-\x7f]/u;
const ALL_BEYOND_ASCII = /[^\0-\x7f]/gu;

/** Classes of ASCII characters, as bits. */
const LETTER = 1;
const DIGIT_BIT = 2;

const asciiClasses = lazy(() =>
  Uint8Array.from({ length: 128 }, (_, unit) => {
    const c = String.fromCharCode(unit);
    return (/[A-Za-z]/.test(c) ? LETTER : 0) |
      (/[0-9]/.test(c) ? DIGIT_BIT : 0);
  })
);

/** A test by a pattern, with a short cut for ASCII. */
function classTest(
  bits: number,
  pattern: () => RegExp,
): (s: string) => boolean {
  return (s) => {
    const classes = asciiClasses();
    for (let i = 0; i < s.length; i++) {
      const unit = s.charCodeAt(i);
      if (unit >= 128) return pattern().test(s);
      if ((classes[unit]! & bits) === 0) return false;
    }
    return s !== "";
  };
}

/** The `is...` methods that look at characters one by one. */
export const textClasses: { readonly [name: string]: (s: string) => boolean } =
  {
    isalpha: classTest(LETTER, alpha),
    isdigit: classTest(DIGIT_BIT, digit),
    isdecimal: classTest(DIGIT_BIT, decimal),
    isnumeric: classTest(DIGIT_BIT, numeric),
    isalnum: classTest(LETTER | DIGIT_BIT, alnum),
    isspace: (s) => s !== "" && everyUnit(s, isTextSpace),
    isidentifier: (s) => identifier().test(s),
    isprintable: (s) => !unprintable().test(s),
    isascii: (s) => !BEYOND_ASCII.test(s),
  };

function everyUnit(s: string, test: (unit: number) => boolean): boolean {
  for (let i = 0; i < s.length; i++) if (!test(s.charCodeAt(i))) return false;
  return true;
}

/** The text with everything beyond ASCII as escapes: `ascii()` of its `repr()`. */
export function asciiRepr(text: string): string {
  if (!BEYOND_ASCII.test(text)) return text;
  return text.replace(ALL_BEYOND_ASCII, (c) => {
    const point = c.codePointAt(0)!;
    const digits = point.toString(16);
    if (point < 0x100) return "\\x" + digits.padStart(2, "0");
    return point < 0x10000
      ? "\\u" + digits.padStart(4, "0")
      : "\\U" + digits.padStart(8, "0");
  });
}

/** `casefold()`: small letters, with those that have none spelt out. */
export function caseFold(s: string): string {
  if (!BEYOND_ASCII.test(s)) return s.toLowerCase();
  let out = "";
  for (const c of s) {
    // The dotless i alone is a small letter whose capital has another one.
    out += c === "\u0131" ? c : c.toUpperCase().toLowerCase();
  }
  return out;
}
