/**
 * `%` formatting of str and bytes: a format string as segments, and one
 * value as the text of its field. Taking the values from the tuple or dict,
 * and their conversion by type, is the caller's.
 *
 * A bytes format is passed as a string of one character a byte.
 *
 * @module
 */

import { isDigit } from "./ascii.ts";
import { FormatError } from "./format_error.ts";
import { formatInt, type Int } from "./int_text.ts";
import { pad, padNumber } from "./padding.ts";
import { formatFloatLimited, truncate } from "./spec.ts";
import { unitIndexToCodePoint } from "./utf8.ts";

/** The flags of a field. */
export interface PercentFlags {
  /** `-`: to the left; overrides `zero`. */
  readonly left: boolean;
  /** `+`: a sign also for numbers that are not negative. */
  readonly plus: boolean;
  /** A space where `+` puts a sign, which overrides it. */
  readonly space: boolean;
  /** `#`: prefix of integers, point and zeros of floats. */
  readonly alternate: boolean;
  /** `0`: zeros between sign and digits. */
  readonly zero: boolean;
}

/** No flags: the usual case. */
const NO_FLAGS: PercentFlags = {
  left: false,
  plus: false,
  space: false,
  alternate: false,
  zero: false,
};

/** A field as written; `*` stands for a number taken from the values. */
export interface PercentField {
  /** Tells a field from a text. */
  readonly kind: "field";
  /** The name in `%(name)s`, or `null`. */
  readonly key: string | null;
  /** The flags. */
  readonly flags: PercentFlags;
  /** The least number of characters. */
  readonly width: number | "*" | null;
  /** Digits, or the most characters of a text. */
  readonly precision: number | "*" | null;
  /** The conversion, any character; `""` when the format ends before it. */
  readonly conversion: string;
  /** What is wrong with the field, whatever its value. */
  readonly error: FormatError | null;
}

/** Characters that stand for themselves, `%%` already undone. */
export interface PercentText {
  /** Tells a text from a field. */
  readonly kind: "text";
  /** The characters. */
  readonly text: string;
}

/**
 * A part of a format string. A caller goes through them in order, and for a
 * field takes: the dict (a key needs one), `error` when the key itself is
 * incomplete (`key` is then `""` and `conversion` too), the keyed value, the
 * numbers for `*`, `error` when `conversion` is `""`, the next value unless
 * keyed, `error` for an unsupported conversion. So do MicroPython's errors
 * come in MicroPython's order.
 */
export type PercentSegment =
  | PercentText
  | PercentField;

/** A field with its numbers known; negative ones as `*` may give them. */
export interface ResolvedField {
  /** The flags. */
  readonly flags: PercentFlags;
  /** The least number of characters; to the left when negative. */
  readonly width: number | null;
  /** Digits, or the most characters of a text; 0 when negative. */
  readonly precision: number | null;
  /** One of the conversions that the function is for. */
  readonly conversion: string;
}

const CONVERSIONS = "cdiuoxXeEfFgGrs";
const LARGEST_COUNT = 0x7fffffff;

/**
 * Splits a format string. Errors are reported in the segments, so that they
 * come when their field is reached.
 *
 * @throws {FormatError} only for numbers that do not fit a C int.
 */
export function parsePercent(format: string): PercentSegment[] {
  return new PercentParser(format).parse();
}

/** Reads a format string from left to right. */
class PercentParser {
  readonly #text: string;
  readonly #segments: PercentSegment[] = [];
  #at = 0;
  #literal = "";

  constructor(text: string) {
    this.#text = text;
  }

  parse(): PercentSegment[] {
    for (;;) {
      const mark = this.#text.indexOf("%", this.#at);
      if (mark < 0) break;
      this.#literal += this.#text.slice(this.#at, mark);
      this.#at = mark + 1;
      if (this.#text[this.#at] === "%") {
        this.#literal += "%";
        this.#at++;
      } else {
        this.#flush();
        this.#segments.push(this.#field());
      }
    }
    this.#literal += this.#text.slice(this.#at);
    this.#flush();
    return this.#segments;
  }

  #flush(): void {
    if (this.#literal === "") return;
    this.#segments.push({ kind: "text", text: this.#literal });
    this.#literal = "";
  }

  #field(): PercentField {
    const key = this.#key();
    if (key === undefined) return this.#incompleteKey();
    const flags = this.#flags();
    const width = this.#count("width too big");
    let precision: number | "*" | null = null;
    if (this.#text[this.#at] === ".") {
      this.#at++;
      precision = this.#count("precision too big") ?? 0;
    }
    const conversion = this.#conversion();
    const error = this.#conversionError(conversion);
    return { kind: "field", key, flags, width, precision, conversion, error };
  }

  /** The name in brackets, `null` without, `undefined` if it never ends. */
  #key(): string | null | undefined {
    if (this.#text[this.#at] !== "(") return null;
    const start = this.#at + 1;
    let depth = 1;
    for (let i = start; i < this.#text.length; i++) {
      const c = this.#text[i];
      if (c === "(") depth++;
      if (c !== ")" || --depth > 0) continue;
      this.#at = i + 1;
      return this.#text.slice(start, i);
    }
    return undefined;
  }

  #incompleteKey(): PercentField {
    this.#at = this.#text.length;
    return {
      kind: "field",
      key: "",
      flags: NO_FLAGS,
      width: null,
      precision: null,
      conversion: "",
      error: new FormatError("incomplete format key"),
    };
  }

  #flags(): PercentFlags {
    const start = this.#at;
    while (isFlag(this.#text[this.#at])) this.#at++;
    if (this.#at === start) return NO_FLAGS;
    const given = this.#text.slice(start, this.#at);
    return {
      left: given.includes("-"),
      plus: given.includes("+"),
      space: given.includes(" "),
      alternate: given.includes("#"),
      zero: given.includes("0"),
    };
  }

  #count(tooBig: string): number | "*" | null {
    if (this.#text[this.#at] === "*") {
      this.#at++;
      return "*";
    }
    const start = this.#at;
    while (isDigit(this.#text.charCodeAt(this.#at))) this.#at++;
    if (this.#at === start) return null;
    const value = Number(this.#text.slice(start, this.#at));
    if (value > LARGEST_COUNT) throw new FormatError(tooBig);
    return value;
  }

  /** Takes the conversion, any character; `""` at the end. */
  #conversion(): string {
    const next = this.#text.charCodeAt(this.#at);
    const size = (next & 0xfc00) === 0xd800 ? 2 : 1;
    this.#at += size;
    return this.#text.slice(this.#at - size, this.#at);
  }

  #conversionError(conversion: string): FormatError | null {
    if (conversion === "") return new FormatError("incomplete format");
    if (CONVERSIONS.includes(conversion)) return null;
    const unit = this.#at - conversion.length;
    return unsupported(conversion, unitIndexToCodePoint(this.#text, unit));
  }
}

function isFlag(c: string | undefined): boolean {
  return c === "-" || c === "+" || c === " " || c === "#" || c === "0";
}

function unsupported(conversion: string, index: number): FormatError {
  const code = (conversion.codePointAt(0) ?? 0).toString(16);
  return new FormatError(
    `unsupported format character '${conversion}' (0x${code}) at index ${index}`,
  );
}

/** An integer for `d i u o x X`. */
export function formatPercentInt(value: Int, field: ResolvedField): string {
  const base = intBase(field.conversion);
  const upper = field.conversion === "X";
  const text = formatInt(value, base, { upper });
  const negative = text.charCodeAt(0) === 0x2d;
  const prefix = field.flags.alternate && base !== 10
    ? "0" + field.conversion
    : "";
  const digits = (negative ? text.slice(1) : text)
    .padStart(field.precision ?? 0, "0");
  return numberField(signText(negative, field.flags) + prefix, digits, field);
}

function intBase(conversion: string): 8 | 10 | 16 {
  if (conversion === "o") return 8;
  return conversion === "x" || conversion === "X" ? 16 : 10;
}

/** A float for `e E f F g G`. */
export function formatPercentFloat(x: number, field: ResolvedField): string {
  const text = formatFloatLimited(x, {
    type: field.conversion,
    precision: field.precision === null ? null : Math.max(field.precision, 0),
    alternate: field.flags.alternate,
  });
  const negative = text.charCodeAt(0) === 0x2d;
  const sign = signText(negative, field.flags);
  return numberField(sign, negative ? text.slice(1) : text, field);
}

/** A text for `s`, `r` and `c`; `c` has no precision. */
export function formatPercentStr(s: string, field: ResolvedField): string {
  const precision = field.conversion === "c" || field.precision === null
    ? null
    : Math.max(field.precision, 0);
  const { width, left } = fieldWidth(field);
  const align = left ? "<" : ">";
  return pad(truncate(s, precision), { width, fill: " ", align });
}

function signText(negative: boolean, flags: PercentFlags): string {
  if (negative) return "-";
  return flags.plus ? "+" : flags.space ? " " : "";
}

function numberField(head: string, body: string, field: ResolvedField): string {
  const { width, left } = fieldWidth(field);
  if (left) return pad(head + body, { width, fill: " ", align: "<" });
  const zero = field.flags.zero;
  const align = zero ? "=" : ">";
  return padNumber(head, body, { width, fill: zero ? "0" : " ", align });
}

/** A negative width from `*` means to the left. */
function fieldWidth(field: ResolvedField): { width: number; left: boolean } {
  const width = field.width ?? 0;
  return { width: Math.abs(width), left: field.flags.left || width < 0 };
}
