/**
 * `format % values` of str and bytes: takes the values from the tuple or dict and
 * converts them. The format string's syntax and the layout of fields are in
 * `core/text/percent.ts`.
 *
 * @module
 */

import {
  overflowError,
  runtimeError,
  typeError,
  valueError,
} from "../core/errors.ts";
import {
  type Int,
  integer,
  intFromDouble,
  toInt,
  toSmall,
} from "../core/integer.ts";
import { PyObject, type Value } from "../core/object.ts";
import { getitem, repr, str } from "../core/protocols.ts";
import { noteAstral, textLength } from "../core/text/astral.ts";
import { isTooLong, NAME_TOO_LONG } from "../core/text/name_limit.ts";
import {
  formatPercentFloat,
  formatPercentInt,
  formatPercentStr,
  parsePercent,
  type PercentField,
  type ResolvedField,
} from "../core/text/percent.ts";
import { charOf } from "../core/text/spec.ts";
import { PyFloat, toDouble } from "./float.ts";
import { Memo } from "./memo.ts";
import { textOf } from "./text_value.ts";
import { PyTuple } from "./tuple.ts";

/** A part of a format string, ready for use. */
type Part = string | PercentField | SimpleField;

/** A field without flags or numbers, which most are. */
interface SimpleField {
  readonly kind: "simple";
  readonly field: PercentField;
}

const formats = new Memo(parts);

function parts(format: string): Part[] {
  return parsePercent(format).map((segment) => {
    if (segment.kind === "text") return segment.text;
    return isSimple(segment) ? { kind: "simple", field: segment } : segment;
  });
}

function isSimple(field: PercentField): boolean {
  const { flags, width, precision, key, conversion } = field;
  return key === null && width === null && precision === null &&
    !flags.left && !flags.plus && !flags.space && !flags.alternate &&
    !flags.zero && (conversion === "s" || conversion === "d");
}

/** The text of a simple field. */
function simple(v: Value, field: PercentField, style: PercentStyle): string {
  if (field.conversion === "s") return style.text(v);
  if (typeof v === "number") return String(v);
  return convert(v, field as ResolvedField, style);
}

/** How values become text, which differs between str and bytes. */
export interface PercentStyle {
  /** For `%s`. */
  text(v: Value): string;
  /** For `%r`. */
  quoted(v: Value): string;
  /** For `%c`; undefined where the value is neither a character nor an int. */
  char(v: Value): string | undefined;
}

/** The one character of a str for `%c`; undefined for other types. */
export function oneChar(v: Value): string | undefined {
  const s = textOf(v);
  if (s === undefined) return undefined;
  if (textLength(s) !== 1) throw typeError("%c needs int or char");
  return s;
}

const textStyle: PercentStyle = {
  text: str,
  quoted: repr,
  char: (v) => {
    const i = integer(v);
    return i === undefined ? oneChar(v) : noteAstral(charOf(i));
  },
};

/** `format % args` of str. */
export function strMod(format: string, args: Value): string {
  return percent(format, args, textStyle);
}

/** `format % args`. @throws TypeError, ValueError, KeyError */
export function percent(
  format: string,
  args: Value,
  style: PercentStyle,
): string {
  const values = new Values(args);
  let out = "";
  for (const part of formats.get(format)) {
    if (typeof part === "string") out += part;
    else if (part.kind === "field") out += formatField(part, values, style);
    else out += simple(values.next(), part.field, style);
  }
  values.finish();
  return out;
}

/** The right-hand side of the operator. */
class Values {
  readonly #items: readonly Value[];
  readonly #mapping: PyObject | undefined;
  #at = 0;

  constructor(args: Value) {
    const isTuple = args instanceof PyTuple;
    this.#items = isTuple ? args.items : [args];
    this.#mapping = !isTuple && isMapping(args) ? args : undefined;
  }

  next(): Value {
    const v = this.#items[this.#at++];
    if (v === undefined) {
      throw typeError("format string needs more arguments");
    }
    return v;
  }

  /** Where a field has a key there must be a dict, which is then used up. */
  needMapping(): PyObject {
    if (this.#mapping === undefined) throw typeError("format needs a dict");
    this.#at = 1;
    return this.#mapping;
  }

  finish(): void {
    if (this.#mapping === undefined && this.#at < this.#items.length) {
      throw typeError("format string didn't convert all arguments");
    }
  }
}

/** A dict, or anything that looks like one. */
function isMapping(v: Value): v is PyObject {
  return v instanceof PyObject &&
    (v.$keys !== undefined || (v.T.isUser && v.$__getitem__ !== undefined));
}

function formatField(
  field: PercentField,
  values: Values,
  style: PercentStyle,
): string {
  let v: Value | undefined;
  if (field.key !== null) {
    const mapping = values.needMapping();
    if (field.error !== null && field.conversion === "") throw field.error;
    if (isTooLong(field.key)) throw runtimeError(NAME_TOO_LONG);
    v = getitem(mapping, field.key);
  }
  const { width, precision } = field;
  const resolved: ResolvedField = width === "*" || precision === "*"
    ? {
      flags: field.flags,
      width: width === "*" ? toSmall(values.next()) : width,
      precision: precision === "*" ? toSmall(values.next()) : precision,
      conversion: field.conversion,
    }
    : field as ResolvedField;
  if (field.error !== null && field.conversion === "") throw field.error;
  v ??= values.next();
  if (field.error !== null) throw field.error;
  return convert(v, resolved, style);
}

function convert(v: Value, field: ResolvedField, style: PercentStyle): string {
  switch (field.conversion) {
    case "s":
      return formatPercentStr(style.text(v), field);
    case "r":
      return formatPercentStr(style.quoted(v), field);
    case "c":
      return formatPercentStr(charFor(v, style), field);
    case "d":
    case "i":
    case "u":
      return formatPercentInt(decimalOf(v), field);
    case "x":
    case "X":
    case "o":
      return formatPercentInt(toInt(v), field);
    default:
      return formatPercentFloat(toDouble(v), field);
  }
}

function charFor(v: Value, style: PercentStyle): string {
  const c = style.char(v);
  if (c === undefined) throw typeError("integer needed");
  return c;
}

/** The int for `%d`: a float is cut off. */
function decimalOf(v: Value): Int {
  if (!(v instanceof PyFloat)) return toInt(v);
  if (Number.isNaN(v.v)) throw valueError("can't convert NaN to int");
  if (!Number.isFinite(v.v)) throw overflowError("can't convert inf to int");
  return intFromDouble(Math.trunc(v.v));
}
