/**
 * The format specification mini-language: what follows the colon in a
 * replacement field, and the second argument of `format()`.
 *
 * `[[fill]align][sign][#][0][width][,|_][.precision][type]`. Finding the
 * fields of a format string and the values for them is the caller's.
 *
 * @module
 */

import { type FloatType, formatFloat } from "./float_text.ts";
import { FormatError } from "./format_error.ts";
import { formatInt, type Int } from "./int_text.ts";
import { type Align, groupDigits, pad, padNumber } from "./padding.ts";
import { codePointLength, codePointSlice } from "./utf8.ts";

export { FormatError, type FormatErrorType } from "./format_error.ts";

/** A parsed specification; `null` and `""` stand for what was not given. */
export interface FormatSpec {
  /** One character to pad with. */
  readonly fill: string | null;
  /** Where the text stands; `=` pads between sign and digits. */
  readonly align: Align | null;
  /** How a number that is not negative shows its sign. */
  readonly sign: "+" | "-" | " " | null;
  /** `#`: prefix of integers, point and zeros of floats. */
  readonly alternate: boolean;
  /** `0` in front of the width: `=` and zeros, unless said otherwise. */
  readonly zero: boolean;
  /** The least number of characters; 0 when not given. */
  readonly width: number;
  /** The separator between groups of digits. */
  readonly grouping: "," | "_" | null;
  /** Digits of a float, or the most characters of a str. */
  readonly precision: number | null;
  /** One letter or `%`, or `""`. */
  readonly type: string;
}

/** The empty specification. */
export const EMPTY_SPEC: FormatSpec = {
  fill: null,
  align: null,
  sign: null,
  alternate: false,
  zero: false,
  width: 0,
  grouping: null,
  precision: null,
  type: "",
};

const TYPES = "bcdeEfFgGnosxX%";

/** The widest field and the highest precision: what a C int holds. */
const LARGEST_COUNT = 0x7fffffff;

/**
 * Parses a specification.
 *
 * @throws {FormatError} "invalid format specifier" and others.
 */
export function parseSpec(spec: string): FormatSpec {
  return spec === "" ? EMPTY_SPEC : new SpecParser(spec).parse();
}

/** Reads a specification from left to right. */
class SpecParser {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  parse(): FormatSpec {
    const [fill, align] = this.#fillAndAlign();
    const sign = this.#oneOf("+- ") as FormatSpec["sign"];
    const alternate = this.#oneOf("#") !== null;
    const zero = this.#text[this.#at] === "0";
    const width = this.#count() ?? 0;
    const grouping = this.#oneOf(",_") as FormatSpec["grouping"];
    const precision = this.#oneOf(".") === null ? null : this.#count();
    const type = this.#oneOf(TYPES) ?? "";
    if (this.#at < this.#text.length) {
      throw new FormatError("invalid format specifier");
    }
    return {
      fill,
      align,
      sign,
      alternate,
      zero,
      width,
      grouping,
      precision,
      type,
    };
  }

  /** A fill may be any character, also one that is itself an alignment. */
  #fillAndAlign(): [string | null, Align | null] {
    const text = this.#text;
    const size = (text.codePointAt(0) ?? 0) > 0xffff ? 2 : 1;
    if (text.length > size && isAlign(text[size])) {
      this.#at = size + 1;
      return [text.slice(0, size), text[size] as Align];
    }
    return [null, this.#oneOf("<>=^") as Align | null];
  }

  /** Takes the next character if it is one of `choices`. */
  #oneOf(choices: string): string | null {
    const next = this.#text[this.#at];
    if (next === undefined || !choices.includes(next)) return null;
    this.#at++;
    return next;
  }

  /** Takes a run of digits. */
  #count(): number | null {
    const start = this.#at;
    let value = 0;
    for (;; this.#at++) {
      const digit = this.#text.charCodeAt(this.#at) - 0x30;
      if (!(digit >= 0 && digit <= 9)) break;
      value = Math.min(value * 10 + digit, LARGEST_COUNT + 1);
    }
    if (value > LARGEST_COUNT) {
      throw new FormatError("Too many decimal digits in format string");
    }
    return this.#at === start ? null : value;
  }
}

function isAlign(c: string | undefined): boolean {
  return c === "<" || c === ">" || c === "=" || c === "^";
}

/** The error for a type that a value of `typeName` does not have. */
export function unknownFormatCode(type: string, typeName: string): FormatError {
  return new FormatError(
    `unknown format code '${type}' for object of type '${typeName}'`,
  );
}

/**
 * An integer by its specification.
 *
 * A precision without a floating-point type is ignored, as MicroPython does.
 *
 * @param typeName the type that an error names.
 */
export function formatIntSpec(
  value: Int,
  spec: FormatSpec,
  typeName: string = "int",
): string {
  checkSign(spec);
  switch (spec.type) {
    case "":
    case "d":
    case "n":
      return integerField(formatInt(value), "", { spec, size: 3 });
    case "b":
      return radixField(value, 2, spec);
    case "o":
      return radixField(value, 8, spec);
    case "x":
    case "X":
      return radixField(value, 16, spec);
    case "c":
      return pad(charOf(value), stringField(spec, ">"));
    case "s":
      throw unknownFormatCode(spec.type, typeName);
    default:
      return formatFloatSpec(Number(value), spec, typeName);
  }
}

/** Binary, octal or hexadecimal, in capitals for `X`. */
function radixField(value: Int, base: 2 | 8 | 16, spec: FormatSpec): string {
  if (spec.grouping === ",") {
    throw new FormatError(`Cannot specify ',' with '${spec.type}'.`);
  }
  const prefix = spec.alternate ? "0" + spec.type : "";
  const digits = formatInt(value, base, { upper: spec.type === "X" });
  return integerField(digits, prefix, { spec, size: 4 });
}

/** `size` is the number of digits in a group. */
function integerField(
  text: string,
  prefix: string,
  options: { readonly spec: FormatSpec; readonly size: number },
): string {
  const { spec, size } = options;
  const negative = text.charCodeAt(0) === 0x2d;
  const digits = negative ? text.slice(1) : text;
  const head = signText(negative, spec) + prefix;
  return numberField({ head, digits, tail: "", size }, spec);
}

/** A number in the parts that padding and grouping treat differently. */
interface NumberParts {
  /** Sign and prefix. */
  readonly head: string;
  /** The digits that are grouped; empty for `inf` and `nan`. */
  readonly digits: string;
  /** What follows them: fraction, exponent, percent sign. */
  readonly tail: string;
  /** Digits in a group. */
  readonly size: number;
}

function numberField(parts: NumberParts, spec: FormatSpec): string {
  const fill = spec.fill ?? (spec.zero ? "0" : " ");
  const align = spec.align ?? (spec.zero ? "=" : ">");
  let digits = parts.digits;
  if (spec.grouping !== null && digits !== "") {
    const zeros = fill === "0" && align === "=";
    const room = spec.width - parts.head.length - parts.tail.length;
    digits = groupDigits(
      digits,
      { separator: spec.grouping, size: parts.size },
      zeros ? room : 0,
    );
  }
  const field = { width: spec.width, fill, align };
  return padNumber(parts.head, digits + parts.tail, field);
}

function signText(negative: boolean, spec: FormatSpec): string {
  if (negative) return "-";
  return spec.sign === "+" || spec.sign === " " ? spec.sign : "";
}

/**
 * The character of a code point.
 *
 * @throws {FormatError} an OverflowError when there is no such code point.
 */
export function charOf(value: Int): string {
  if (value < 0 || value >= 0x110000) {
    throw new FormatError("char not in range(0x110000)", "OverflowError");
  }
  return String.fromCodePoint(Number(value));
}

const FLOAT_TYPES = "eEfFgG%n";

/**
 * A float by its specification.
 *
 * Grouping and `#` work as in CPython. Where MicroPython prints `f` of a
 * number too wide for its buffer in the exponential form, so does this from
 * 1e32 on.
 *
 * @param typeName the type that an error names.
 */
export function formatFloatSpec(
  x: number,
  spec: FormatSpec,
  typeName: string = "float",
): string {
  checkSign(spec);
  if (!FLOAT_TYPES.includes(spec.type)) {
    throw unknownFormatCode(spec.type, typeName);
  }
  const text = formatFloatLimited(x, spec);
  const negative = text.charCodeAt(0) === 0x2d;
  const from = negative ? 1 : 0;
  let to = from;
  while (text.charCodeAt(to) >= 0x30 && text.charCodeAt(to) <= 0x39) to++;
  const head = signText(negative, spec);
  const digits = text.slice(from, to);
  return numberField({ head, digits, tail: text.slice(to), size: 3 }, spec);
}

/** From here on the fixed notation gives way to the exponential one. */
const FIXED_LIMIT = 1e32;

/**
 * {@linkcode formatFloat}, except that `f` and `%` of 1e32 and more print as
 * `g` with one more digit: MicroPython's own test
 * `float/float_format_ftoe.py` expects `"%.2f" % 8.888e32` to be `8.89e+32`.
 */
export function formatFloatLimited(
  x: number,
  format: {
    readonly type: string;
    readonly precision: number | null;
    readonly alternate: boolean;
  },
): string {
  const { precision, alternate } = format;
  const type = format.type as FloatType;
  const size = Math.abs(type === "%" ? x * 100 : x);
  const fixed = type === "f" || type === "F" || type === "%";
  if (!fixed || size < FIXED_LIMIT || size === Infinity || size !== size) {
    return formatFloat(x, { type, precision, alternate });
  }
  const general = { precision: (precision ?? 6) + 1, alternate };
  if (type !== "%") {
    return formatFloat(x, { ...general, type: type === "F" ? "G" : "g" });
  }
  return formatFloat(x * 100, { ...general, type: "g" }) + "%";
}

/** A str by its specification; precision and width count characters. */
export function formatStrSpec(
  s: string,
  spec: FormatSpec,
  typeName: string = "str",
): string {
  checkSign(spec);
  if (spec.align === "=") {
    throw new FormatError(
      "'=' alignment not allowed in string format specifier",
    );
  }
  if (spec.type !== "" && spec.type !== "s") {
    throw unknownFormatCode(spec.type, typeName);
  }
  return pad(truncate(s, spec.precision), stringField(spec, "<"));
}

/** The first `length` characters; all of them for `null`. */
export function truncate(s: string, length: number | null): string {
  return length === null || length >= s.length
    ? s
    : codePointSlice(s, 0, Math.min(length, codePointLength(s)));
}

function stringField(spec: FormatSpec, align: Align) {
  const fill = spec.fill ?? (spec.zero ? "0" : " ");
  return { width: spec.width, fill, align: spec.align ?? align };
}

/** A sign goes with numbers only. */
function checkSign(spec: FormatSpec): void {
  if (spec.sign !== "+" && spec.sign !== " ") return;
  if (spec.type === "s") {
    throw new FormatError("sign not allowed in string format specifier");
  }
  if (spec.type === "c") {
    throw new FormatError(
      "sign not allowed with integer format specifier 'c'",
    );
  }
}
