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
  iterate,
  lessThan,
  None,
  PyBytes,
  PyDict,
  PyFloat,
  PyList,
  PyTuple,
  repr,
  textOf,
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

/** Prints values into one text. */
export class JsonPrinter {
  #newline = "\n";
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
    if (v instanceof PyDict) return this.#nested(v, () => this.#dict(v));
    if (v instanceof PyList || v instanceof PyTuple) {
      const items = v instanceof PyList ? v.a : v.items;
      return this.#nested(v, () => this.#list(items));
    }
    return this.#other(v);
  }

  #other(v: Exclude<Value, string | number | bigint | boolean>): string {
    if (v instanceof PyFloat) return floatText(v);
    const text = v instanceof PyBytes ? decodeUtf8(v.b) : textOf(v);
    if (text === null) throw unicodeError();
    if (text !== undefined) return quoteJson(text, this.options.asciiOnly);
    const i = integer(v);
    if (i !== undefined) return i.toString();
    const { fallback } = this.options;
    return fallback === null
      ? repr(v)
      : this.#nested(v, () => this.print(fallback(v)));
  }

  #nested(v: Value, print: () => string): string {
    const around = this.#around;
    if (around.length > 50 && around.includes(v)) {
      throw valueError("Circular reference detected");
    }
    around.push(v);
    const text = print();
    around.pop();
    return text;
  }

  #list(items: readonly Value[]): string {
    return this.#group("[", "]", items.length, (i) => this.print(items[i]!));
  }

  #dict(d: PyDict): string {
    const pairs = iterate(d).map((key) => [key, d.get(key)!] as const);
    if (this.options.sortKeys) {
      pairs.sort(([a], [b]) => lessThan(a, b) ? -1 : lessThan(b, a) ? 1 : 0);
    }
    const { keySeparator } = this.options;
    return this.#group("{", "}", pairs.length, (i) => {
      const [key, value] = pairs[i]!;
      return this.#key(key) + keySeparator + this.print(value);
    });
  }

  #key(key: Value): string {
    const text = this.print(key);
    const isText = textOf(key) !== undefined || key instanceof PyBytes;
    return isText ? text : `"${text}"`;
  }

  #group(
    open: string,
    close: string,
    count: number,
    item: (i: number) => string,
  ): string {
    const { itemSeparator, indent } = this.options;
    if (count === 0) return open + close;
    const before = this.#newline;
    if (indent !== null) this.#newline += indent;
    const between = indent === null
      ? itemSeparator
      : itemSeparator.trimEnd() + this.#newline;
    let text = indent === null ? open : open + this.#newline;
    for (let i = 0; i < count; i++) {
      text += i === 0 ? item(i) : between + item(i);
    }
    this.#newline = before;
    return indent === null ? text + close : text + before + close;
  }
}
