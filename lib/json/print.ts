/**
 * Python values to JSON, as MicroPython prints them: text stays as it is but for
 * control characters, bytes are taken for text, and what JSON has no form for is
 * printed by its repr unless CPython's `default` says better.
 *
 * @module
 */

import {
  decodeUtf8,
  integer,
  lessThan,
  None,
  PyBytes,
  PyDict,
  PyFloat,
  PyList,
  type PyObject,
  PyTuple,
  repr,
  textOf,
  turn,
  unicodeError,
  type Value,
  valueError,
} from "../../runtime/mod.ts";

/** How to print. */
export interface PrintOptions {
  readonly itemSeparator: string;
  readonly keySeparator: string;
  /** What a level is indented by; null for everything on one line. */
  readonly indent: string | null;
  readonly sortKeys: boolean;
  readonly asciiOnly: boolean;
  /** Makes something printable of what is not. */
  readonly fallback: ((v: Value) => Value) | null;
}

const quoted: { readonly [c: string]: string | undefined } = {
  '"': '\\"',
  "\\": "\\\\",
  "\n": "\\n",
  "\r": "\\r",
  "\t": "\\t",
};

function escape(c: string): string {
  return quoted[c] ?? `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

// deno-lint-ignore no-control-regex -- these are the characters to be escaped
const SPECIAL = /["\\\u0000-\u001f]/;
// deno-lint-ignore no-control-regex -- as above
const ALL_SPECIAL = /["\\\u0000-\u001f]/g;
// deno-lint-ignore no-control-regex -- as above
const NOT_ASCII = /["\\\u0000-\u001f\u007f-\uffff]/g;

/** A text in quotes. */
export function quoteJson(text: string, asciiOnly = false): string {
  if (asciiOnly) return `"${text.replace(NOT_ASCII, escape)}"`;
  return SPECIAL.test(text)
    ? `"${text.replace(ALL_SPECIAL, escape)}"`
    : `"${text}"`;
}

/** The number's text; CPython's words for what JSON cannot say. */
function floatText(v: PyFloat): string {
  if (Number.isFinite(v.v)) return repr(v);
  if (Number.isNaN(v.v)) return "NaN";
  return v.v > 0 ? "Infinity" : "-Infinity";
}

/** Containers nested deeper than this are looked at for cycles. */
const DEEP = 50;

/** Prints values into one text. */
export class JsonPrinter {
  #newline = "\n";
  #turns = 0;
  /** The containers around, against endless recursion. */
  readonly #around: Value[] = [];

  constructor(readonly options: PrintOptions) {}

  /** The JSON of a value. */
  print(v: Value): string {
    switch (typeof v) {
      case "string":
        return quoteJson(v, this.options.asciiOnly);
      case "number":
      case "bigint":
        return v.toString();
      case "boolean":
        return v ? "true" : "false";
    }
    if (v === None) return "null";
    if (v instanceof PyFloat) return floatText(v);
    if (v instanceof PyDict) return this.#dict(v);
    if (v instanceof PyList) return this.#list(v, v.a);
    if (v instanceof PyTuple) return this.#list(v, v.items);
    return this.#other(v);
  }

  #other(v: PyObject): string {
    const text = v instanceof PyBytes ? decodeUtf8(v.b) : textOf(v);
    if (text === null) throw unicodeError();
    if (text !== undefined) return quoteJson(text, this.options.asciiOnly);
    const i = integer(v);
    if (i !== undefined) return i.toString();
    const { fallback } = this.options;
    if (fallback === null) return repr(v);
    this.#enter(v);
    const printed = this.print(fallback(v));
    this.#around.pop();
    return printed;
  }

  /** Goes into a container. @throws ValueError where it is in itself */
  #enter(v: Value): void {
    const around = this.#around;
    if (around.length > DEEP && around.includes(v)) {
      throw valueError("Circular reference detected");
    }
    around.push(v);
  }

  #list(v: Value, items: readonly Value[]): string {
    if (items.length === 0) return "[]";
    this.#enter(v);
    const before = this.#newline;
    const between = this.#open();
    let text = between.start;
    for (let i = 0; i < items.length; i++) {
      if (i > 0) text += between.separator;
      text += this.print(items[i]!);
      turn(this.#turns++);
    }
    return `[${text}${this.#close(before)}]`;
  }

  #dict(d: PyDict): string {
    const keys = d.keyList();
    if (keys.length === 0) return "{}";
    const { keySeparator, sortKeys } = this.options;
    if (sortKeys) {
      keys.sort((a, b) => lessThan(a, b) ? -1 : lessThan(b, a) ? 1 : 0);
    }
    this.#enter(d);
    const before = this.#newline;
    const between = this.#open();
    let text = between.start;
    for (let i = 0; i < keys.length; i++) {
      const key = keys[i]!;
      if (i > 0) text += between.separator;
      text += this.#key(key) + keySeparator + this.print(d.get(key)!);
      turn(this.#turns++);
    }
    return `{${text}${this.#close(before)}}`;
  }

  #key(key: Value): string {
    const text = this.print(key);
    const isText = textOf(key) !== undefined || key instanceof PyBytes;
    return isText ? text : `"${text}"`;
  }

  /** What stands before the first item of a container and between two. */
  #open(): { readonly start: string; readonly separator: string } {
    const { itemSeparator, indent } = this.options;
    if (indent === null) return { start: "", separator: itemSeparator };
    this.#newline += indent;
    return {
      start: this.#newline,
      separator: itemSeparator.trimEnd() + this.#newline,
    };
  }

  /** What stands after the last item. */
  #close(before: string): string {
    this.#around.pop();
    this.#newline = before;
    return this.options.indent === null ? "" : before;
  }
}
