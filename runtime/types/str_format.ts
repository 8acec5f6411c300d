/**
 * `format()`, and `str.format()`: values by their format specifications, and the
 * fields of a format string. The specifications themselves are in
 * `core/text/spec.ts`, `%` formatting is in `str_percent.ts`.
 *
 * @module
 */

import { getattr } from "../core/attributes.ts";
import {
  indexError,
  keyError,
  notImplementedError,
  runtimeError,
  valueError,
} from "../core/errors.ts";
import { integer } from "../core/integer.ts";
import { typeName, type Value } from "../core/object.ts";
import { getitem, repr, str } from "../core/protocols.ts";
import { isDigit } from "../core/text/ascii.ts";
import { isTooLong, NAME_TOO_LONG } from "../core/text/name_limit.ts";
import {
  EMPTY_SPEC,
  formatFloatSpec,
  formatIntSpec,
  type FormatSpec,
  formatStrSpec,
  parseSpec,
} from "../core/text/spec.ts";
import { PyComplex } from "./complex.ts";
import { implicitConversion } from "./encoding.ts";
import { PyFloat } from "./float.ts";
import { Memo } from "./memo.ts";
import { asciiRepr } from "./text_class.ts";
import { textOf } from "./text_value.ts";

const specs = new Memo(parseSpec);

/** `format(v, spec)`; also what an f-string does with each of its fields. */
export function formatValue(v: Value, spec: string): string {
  if (typeof v === "string" && spec === "") return v;
  if (typeof v === "object") {
    const own = v.format(spec);
    if (own !== undefined) return own;
  }
  return spec === "" ? str(v) : formatBuiltin(v, specs.get(spec));
}

function formatBuiltin(v: Value, spec: FormatSpec): string {
  const i = integer(v);
  if (i !== undefined) return formatIntSpec(i, spec, typeName(v));
  if (v instanceof PyFloat) return formatFloatSpec(v.v, spec, typeName(v));
  const s = textOf(v);
  if (s !== undefined) return formatStrSpec(s, spec, typeName(v));
  if (v instanceof PyComplex) return formatComplex(v, spec);
  // An error of the specification comes before that of the value.
  formatStrSpec("", spec, typeName(v));
  throw implicitConversion(v);
}

/** A complex number as CPython formats it; MicroPython does not. */
function formatComplex(z: PyComplex, spec: FormatSpec): string {
  if (spec.align === "=" || (spec.zero && spec.align === null)) {
    throw valueError(
      "zero padding is not allowed in complex format specifier",
    );
  }
  const { sign, precision, grouping, alternate, type } = spec;
  const part = { ...EMPTY_SPEC, precision, grouping, alternate, type };
  const plain = type === "";
  const real = formatFloatSpec(z.re, { ...part, sign }, "complex");
  const imaginary = formatFloatSpec(z.im, { ...part, sign: "+" }, "complex");
  let text = plain && Object.is(z.re, 0)
    ? formatFloatSpec(z.im, { ...part, sign }, "complex")
    : real + imaginary;
  if (plain) text = text.replace(/\.0(?=[+-]|$)/g, "");
  text += "j";
  if (plain && !Object.is(z.re, 0)) text = `(${text})`;
  const { fill, width } = spec;
  const field = { ...EMPTY_SPEC, fill, width, align: spec.align ?? ">" };
  return formatStrSpec(text, field);
}

// ------------------------------------------------------------- format strings

/** A field between braces. */
interface Field {
  /** What stands before `!` and `:`; empty for the next argument. */
  readonly name: string;
  /** `r`, `s`, `a`, or empty. */
  readonly conversion: string;
  /** The specification, itself a template; null where there is none. */
  readonly spec: Template | null;
}

/** A mistake: raised when formatting comes to it. */
interface Mistake {
  readonly mistake: string;
}

type Part = string | Field | Mistake;
type Template = readonly Part[];

const templates = new Memo(parseTemplate);

function parseTemplate(text: string): Template {
  return new TemplateParser(text).parse();
}

/** Reads a format string from left to right. */
class TemplateParser {
  readonly #text: string;
  readonly #parts: Part[] = [];
  #at = 0;
  #literal = "";

  constructor(text: string) {
    this.#text = text;
  }

  parse(): Template {
    while (this.#at < this.#text.length) {
      const next = this.#brace();
      this.#literal += this.#text.slice(this.#at, next);
      this.#at = next + 1;
      if (next < this.#text.length) this.#field(this.#text[next]!);
    }
    this.#flush();
    return this.#parts;
  }

  #brace(): number {
    for (let i = this.#at; i < this.#text.length; i++) {
      const unit = this.#text.charCodeAt(i);
      if (unit === 0x7b || unit === 0x7d) return i;
    }
    return this.#text.length;
  }

  #flush(): void {
    if (this.#literal !== "") this.#parts.push(this.#literal);
    this.#literal = "";
  }

  /** After a brace: it was doubled, begins a field, or is a mistake. */
  #field(brace: string): void {
    if (this.#text[this.#at] === brace) {
      this.#literal += brace;
      this.#at++;
      return;
    }
    this.#flush();
    if (brace === "}") {
      return this.#fail("single '}' encountered in format string");
    }
    const name = this.#name();
    const conversion = this.#conversion();
    if (conversion === undefined) return;
    const spec = this.#spec();
    if (this.#at >= this.#text.length) {
      return this.#fail("unmatched '{' in format");
    }
    if (this.#text[this.#at] !== "}") {
      return this.#fail("expected ':' after format specifier");
    }
    this.#at++;
    this.#parts.push({ name, conversion, spec });
  }

  #fail(mistake: string): void {
    this.#parts.push({ mistake });
    this.#at = this.#text.length;
  }

  #name(): string {
    const start = this.#at;
    while (this.#at < this.#text.length) {
      const c = this.#text[this.#at]!;
      if (c === "}" || c === "!" || c === ":") break;
      this.#at++;
    }
    return this.#text.slice(start, this.#at);
  }

  /** The conversion, empty without; undefined after a mistake. */
  #conversion(): string | undefined {
    if (this.#text[this.#at] !== "!") return "";
    const c = this.#text[++this.#at];
    if (c === undefined) {
      this.#fail("end of format while looking for conversion specifier");
    } else if (c === "r" || c === "s" || c === "a") {
      this.#at++;
      return c;
    } else {
      this.#fail(`unknown conversion specifier ${c}`);
    }
    return undefined;
  }

  #spec(): Template | null {
    if (this.#text[this.#at] !== ":") return null;
    const start = ++this.#at;
    for (let depth = 1; this.#at < this.#text.length; this.#at++) {
      const c = this.#text[this.#at];
      if (c === "{") depth++;
      if (c === "}" && --depth === 0) break;
    }
    const text = this.#text.slice(start, this.#at);
    return text === "" ? null : templates.get(text);
  }
}

/** Finds a named argument; undefined where there is none. */
export type Named = (name: string) => Value | undefined;

/** `text.format(*args, **named)`. */
export function formatText(
  text: string,
  args: readonly Value[],
  named: Named,
): string {
  const template = templates.get(text);
  if (template.length === 1 && typeof template[0] === "string") {
    return template[0];
  }
  return new Formatter(args, named).fill(template);
}

/** The arguments of one call. */
class Formatter {
  /** The next automatic number, or -1 once fields gave their own. */
  #next = 0;

  constructor(readonly args: readonly Value[], readonly named: Named) {}

  fill(template: Template): string {
    let out = "";
    for (const part of template) {
      if (typeof part === "string") out += part;
      else if ("mistake" in part) throw valueError(part.mistake);
      else out += this.#format(part);
    }
    return out;
  }

  #format(field: Field): string {
    let v = field.name === "" ? this.#automatic() : this.#value(field.name);
    if (field.conversion === "r") v = repr(v);
    else if (field.conversion === "s") v = str(v);
    else if (field.conversion === "a") v = asciiRepr(repr(v));
    const spec = field.spec === null ? "" : this.fill(field.spec);
    return formatValue(v, spec);
  }

  #automatic(): Value {
    if (this.#next < 0) {
      throw valueError(
        "can't switch from manual field specification to automatic field numbering",
      );
    }
    return this.#numbered(this.#next++);
  }

  #numbered(i: number): Value {
    const v = this.args[i];
    if (v === undefined) throw indexError("tuple index out of range");
    return v;
  }

  /** A field name: a number or a name, with attributes and subscripts after it. */
  #value(name: string): Value {
    const end = name.search(/[.[]/);
    const first = end < 0 ? name : name.slice(0, end);
    const v = first === "" ? this.#automatic() : this.#argument(first);
    return end < 0 ? v : followPath(v, name.slice(end));
  }

  #argument(name: string): Value {
    if (!isDigit(name.charCodeAt(0))) {
      if (isTooLong(name)) throw runtimeError(NAME_TOO_LONG);
      const v = this.named(name);
      if (v === undefined) throw keyError(name);
      return v;
    }
    if (this.#next > 0) {
      throw valueError(
        "can't switch from automatic field numbering to manual field specification",
      );
    }
    this.#next = -1;
    const v = this.#numbered(parseInt(name, 10));
    if (!/^\d+$/.test(name)) throw attributesUnsupported();
    return v;
  }
}

/** MicroPython's answer to anything after the number or name of a field. */
function attributesUnsupported(): Error {
  return notImplementedError("attributes not supported");
}

const STEP = /\.([^.[]+)|\[([^\]]+)\]/y;

/** Follows `.name` and `[key]`, as CPython does; digits are an int. */
function followPath(v: Value, path: string): Value {
  STEP.lastIndex = 0;
  while (STEP.lastIndex < path.length) {
    const step = STEP.exec(path);
    if (step === null) throw attributesUnsupported();
    const [, name, key = ""] = step;
    if (name !== undefined) v = getattr(v, name);
    else v = getitem(v, /^\d+$/.test(key) ? parseInt(key, 10) : key);
  }
  return v;
}
