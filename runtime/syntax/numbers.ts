/**
 * Numeric literals: text in, value out. The lexer has already gathered every
 * letter, digit and period that touches the number; what is no number here
 * gets the message of MicroPython's `py/parsenum.c`.
 *
 * @module
 */

/** A literal's value, or why it has none. */
export type NumberValue =
  | { readonly kind: "Int"; readonly value: number | bigint }
  | { readonly kind: "Float" | "Imaginary"; readonly value: number }
  | { readonly kind: "Error"; readonly msg: string };

const DECIMAL = /^[0-9]+$/;
const FLOAT = /^(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][+-]?[0-9]+)?$/;
const BAD_FLOAT: NumberValue = {
  kind: "Error",
  msg: "invalid syntax for number",
};

/** The digits that each prefix letter allows, and the base it stands for. */
const BASES: Readonly<Record<string, { base: number; digits: RegExp }>> = {
  x: { base: 16, digits: /^[0-9a-fA-F]+$/ },
  o: { base: 8, digits: /^[0-7]+$/ },
  b: { base: 2, digits: /^[01]+$/ },
};

/**
 * Returns the value of a numeric literal.
 *
 * @param literal The literal as written.
 */
export function numberValue(literal: string): NumberValue {
  const text = literal.includes("_") ? literal.replaceAll("_", "") : literal;
  if (DECIMAL.test(text)) return decimalValue(text);
  const based = text.charCodeAt(0) === 48
    ? BASES[text.charAt(1).toLowerCase()]
    : undefined;
  if (isFloatText(text, based !== undefined)) return floatValue(text);
  if (based === undefined) {
    const zero = text.length > 1 && text.charCodeAt(0) === 48;
    return badInteger(zero ? 0 : 10, text);
  }
  const digits = text.slice(2);
  if (!based.digits.test(digits)) return badInteger(based.base, digits);
  return integer(text, parseInt(digits, based.base));
}

/** Whether MicroPython's lexer takes the text for a float. */
function isFloatText(text: string, based: boolean): boolean {
  return based ? /[.jJ]/.test(text) : /[.eEjJ]/.test(text);
}

function decimalValue(text: string): NumberValue {
  const zero = text.charCodeAt(0) === 48;
  if (zero && /[1-9]/.test(text)) return badInteger(0, text);
  return integer(text, Number(text));
}

/** An integer: the number if it is exact, else the text as a bigint. */
function integer(text: string, value: number): NumberValue {
  const exact = value <= Number.MAX_SAFE_INTEGER;
  return { kind: "Int", value: exact ? value : BigInt(text) };
}

function badInteger(base: number, digits: string): NumberValue {
  const msg = `invalid syntax for integer with base ${base}: '${digits}'`;
  return { kind: "Error", msg };
}

function floatValue(text: string): NumberValue {
  const imaginary = /[jJ]$/.test(text);
  const real = imaginary ? text.slice(0, -1) : text;
  if (!FLOAT.test(real)) return BAD_FLOAT;
  return { kind: imaginary ? "Imaginary" : "Float", value: Number(real) };
}
