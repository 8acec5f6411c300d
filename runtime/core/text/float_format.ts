/**
 * Floating-point numbers as text of a chosen kind and precision: what C's
 * `printf` and Python's `format()` print for `e`, `f`, `g`, `%` and no type.
 *
 * The digits are those of the exact binary value, rounded half to even, at
 * any precision. This file knows nothing of width, fill, sign flags or
 * grouping (`spec.ts`, `percent.ts`), nor of the shortest form without any
 * options (`float_text.ts`).
 *
 * @module
 */

/** The kinds of presentation; `""` is Python's "no type". */
export type FloatType = "e" | "E" | "f" | "F" | "g" | "G" | "%" | "n" | "";

/** How {@linkcode formatFloat} writes a number. */
export interface FloatFormat {
  /** The kind of presentation. */
  readonly type: FloatType;
  /**
   * Digits after the point (`e`, `f`, `%`) or significant digits (`g`, `n`).
   * Absent or `null`: 6, except that no type then means the shortest digits
   * that read back as the same number.
   */
  readonly precision?: number | null;
  /** Whether the point and the trailing zeros of `g` are kept (`#`). */
  readonly alternate?: boolean;
}

/** Significant digits (no point) and the power of ten of the first of them. */
interface Decimal {
  readonly digits: string;
  readonly exponent: number;
}

/** The most digits that `toFixed` and `toExponential` of ECMAScript give. */
const NATIVE_PRECISION = 100;

/** From here on `toFixed` falls back to the exponential form. */
const NATIVE_FIXED_LIMIT = 1e21;

/** The largest power of ten that a double holds exactly. */
const EXACT_POWER_OF_TEN = 22;

/**
 * The text of `x`, with a leading `-` for negative numbers and `-0.0`, never
 * a `+`. Infinities and NaN are `inf` and `nan`, in capitals for `E F G`.
 *
 * @example
 * ```ts
 * formatFloat(2.5, { type: "f", precision: 0 }); // "2"
 * formatFloat(1e22, { type: "g" }); // "1e+22"
 * formatFloat(0.1, { type: "f", precision: 20 }); // "0.10000000000000000555"
 * ```
 */
export function formatFloat(x: number, format: FloatFormat): string {
  const type = format.type;
  const value = type === "%" ? x * 100 : x;
  const text = withSign(value, finiteText(Math.abs(value), format));
  if (type === "E" || type === "F" || type === "G") return text.toUpperCase();
  return type === "%" ? text + "%" : text;
}

function withSign(x: number, text: string): string {
  return x < 0 || Object.is(x, -0) ? "-" + text : text;
}

/** The text of the magnitude `a` in lower case, without sign or percent. */
function finiteText(a: number, format: FloatFormat): string {
  if (a !== a) return "nan";
  if (a === Infinity) return "inf";
  const alternate = format.alternate === true;
  const precision = format.precision ?? null;
  switch (format.type) {
    case "f":
    case "F":
    case "%":
      return fixed(a, precision ?? 6, alternate);
    case "e":
    case "E":
      return exponential(roundTo(a, precision ?? 6), alternate);
    case "":
      return untyped(a, precision, alternate);
    default:
      return general(a, precision ?? 6, alternate);
  }
}

function fixed(a: number, precision: number, alternate: boolean): string {
  const text = fixedDigits(a, precision);
  return alternate && precision === 0 ? text + "." : text;
}

/** `a` with `precision` digits after the point, half to even. */
function fixedDigits(a: number, precision: number): string {
  if (a >= NATIVE_FIXED_LIMIT) {
    const whole = BigInt(a).toString();
    return precision === 0 ? whole : whole + "." + "0".repeat(precision);
  }
  if (precision > NATIVE_PRECISION) return fixedExact(a, precision);
  const text = a.toFixed(precision);
  return isTie(a, precision) ? lastDigitEven(text) : text;
}

/** `g` and `n`: the shorter of the two notations, trailing zeros dropped. */
function general(a: number, precision: number, alternate: boolean): string {
  const significant = precision === 0 ? 1 : precision;
  let { digits, exponent } = roundTo(a, significant - 1);
  if (!alternate) digits = withoutTrailingZeros(digits);
  return exponent < -4 || exponent >= significant
    ? exponential({ digits, exponent }, alternate)
    : positional({ digits, exponent }, alternate);
}

/**
 * No type. With a precision it is `g` that keeps one digit after the point
 * and so turns to the exponential form one digit earlier; without, `repr()`.
 */
function untyped(
  a: number,
  precision: number | null,
  alternate: boolean,
): string {
  let decimal = precision === null
    ? shortestDecimal(a)
    : roundTo(a, Math.max(precision, 1) - 1);
  const limit = precision === null ? 16 : Math.max(precision, 1) - 1;
  if (precision === null || !alternate) {
    const digits = withoutTrailingZeros(decimal.digits);
    decimal = { digits, exponent: decimal.exponent };
  }
  if (decimal.exponent < -4 || decimal.exponent >= limit) {
    return exponential(decimal, alternate);
  }
  const text = positional(decimal, alternate);
  if (text.endsWith(".")) return text + "0";
  return text.includes(".") ? text : text + ".0";
}

/** `d.ddde+XX`, with at least two digits of exponent. */
function exponential(decimal: Decimal, alternate: boolean): string {
  const { digits, exponent } = decimal;
  const point = digits.length > 1 || alternate ? "." : "";
  return digits.charAt(0) + point + digits.slice(1) + exponentText(exponent);
}

/** An exponent as Python writes it: `e`, a sign, at least two digits. */
function exponentText(exponent: number): string {
  const size = Math.abs(exponent);
  return (exponent < 0 ? "e-" : "e+") + (size < 10 ? "0" : "") + size;
}

/** The digits with the point where the exponent puts it, zeros as needed. */
function positional(decimal: Decimal, alternate: boolean): string {
  const { digits, exponent } = decimal;
  if (exponent < 0) return "0." + "0".repeat(-exponent - 1) + digits;
  const whole = exponent + 1;
  if (digits.length > whole) {
    return digits.slice(0, whole) + "." + digits.slice(whole);
  }
  return digits.padEnd(whole, "0") + (alternate ? "." : "");
}

function withoutTrailingZeros(digits: string): string {
  let end = digits.length;
  while (end > 1 && digits.charCodeAt(end - 1) === 0x30) end--;
  return end === digits.length ? digits : digits.slice(0, end);
}

/** The fewest digits that read back as `a`. */
function shortestDecimal(a: number): Decimal {
  return splitExponential(a.toExponential());
}

/** `a` rounded to `precision + 1` significant digits, half to even. */
function roundTo(a: number, precision: number): Decimal {
  if (precision > NATIVE_PRECISION) return roundExact(a, precision);
  const rounded = splitExponential(a.toExponential(precision));
  if (!isTie(a, precision - rounded.exponent)) return rounded;
  // With a single digit, a 1 can only come from 9.5 carried to 10: even.
  if (precision === 0 && rounded.digits === "1") return rounded;
  const digits = lastDigitEven(rounded.digits);
  return { digits, exponent: rounded.exponent };
}

function splitExponential(text: string): Decimal {
  const mark = text.indexOf("e");
  const digits = text.charAt(0) + text.slice(2, mark);
  return { digits, exponent: Number(text.slice(mark + 1)) };
}

/**
 * Whether `a` lies exactly between two decimals of `places` digits after the
 * point (before it, when negative). ECMAScript rounds such numbers up.
 *
 * With k bits after the binary point a number has k decimals, the last of
 * which is 5; so it is a tie exactly when k is `places + 1`.
 */
function isTie(a: number, places: number): boolean {
  if (places >= 0) return (a * 2 ** (places + 1)) % 2 === 1;
  if (-places > EXACT_POWER_OF_TEN) return false;
  const unit = Number("1e" + -places);
  return a % unit === unit / 2;
}

/** Undoes the rounding up of a tie when it left an odd last digit. */
function lastDigitEven(text: string): string {
  const last = text.charCodeAt(text.length - 1) - 0x30;
  return last % 2 === 0 ? text : text.slice(0, -1) + (last - 1);
}

/** A double as `units / 10 ** scale`, exactly. */
function exactDecimal(a: number): { units: bigint; scale: number } {
  const bits = new BigUint64Array(new Float64Array([a]).buffer)[0] ?? 0n;
  const biased = Number(bits >> 52n);
  const fraction = bits & 0xfffffffffffffn;
  const mantissa = biased === 0 ? fraction : fraction | 0x10000000000000n;
  const exponent = (biased === 0 ? 1 : biased) - 1075;
  return exponent >= 0
    ? { units: mantissa << BigInt(exponent), scale: 0 }
    : { units: mantissa * 5n ** BigInt(-exponent), scale: -exponent };
}

/** `units / 10 ** drop`, half to even. */
function dropDigits(units: bigint, drop: number): bigint {
  const unit = 10n ** BigInt(drop);
  const quotient = units / unit;
  const twice = (units % unit) * 2n;
  const up = twice > unit || (twice === unit && (quotient & 1n) === 1n);
  return up ? quotient + 1n : quotient;
}

/** `fixedDigits` for more digits than ECMAScript gives. */
function fixedExact(a: number, precision: number): string {
  const { units, scale } = exactDecimal(a);
  const kept = scale <= precision
    ? units
    : dropDigits(units, scale - precision);
  const places = Math.min(scale, precision);
  const text = kept.toString().padStart(places + 1, "0");
  const point = text.length - places;
  return text.slice(0, point) + "." +
    text.slice(point).padEnd(precision, "0");
}

/** `roundTo` for more digits than ECMAScript gives. */
function roundExact(a: number, precision: number): Decimal {
  const wanted = precision + 1;
  if (a === 0) return { digits: "0".repeat(wanted), exponent: 0 };
  const { units, scale } = exactDecimal(a);
  const all = units.toString();
  const exponent = all.length - 1 - scale;
  if (all.length <= wanted) {
    return { digits: all.padEnd(wanted, "0"), exponent };
  }
  const digits = dropDigits(units, all.length - wanted).toString();
  return digits.length > wanted
    ? { digits: digits.slice(0, wanted), exponent: exponent + 1 }
    : { digits, exponent };
}
