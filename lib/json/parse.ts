/**
 * JSON to Python values, without recursion. As in MicroPython commas and colons count
 * as white space, and brackets need not match in kind; besides, `NaN` and `Infinity`
 * are understood.
 *
 * @module
 */

import {
  type Int,
  None,
  norm,
  noteAstral,
  parseFloatText,
  PyDict,
  PyFloat,
  PyList,
  type PyObject,
  PyTuple,
  turn,
  type Value,
  valueError,
} from "../../runtime/mod.ts";

/** What CPython's `loads` lets a caller change. */
export interface ParseHooks {
  readonly object?: PyObject | undefined;
  readonly pairs?: PyObject | undefined;
  readonly float?: PyObject | undefined;
  readonly int?: PyObject | undefined;
}

function syntaxError(): Error {
  return valueError("syntax error in JSON");
}

const escapes: { readonly [letter: string]: string | undefined } = {
  b: "\b",
  f: "\f",
  n: "\n",
  r: "\r",
  t: "\t",
};

/** A container that is not finished. */
interface Open {
  readonly list: Value[] | null;
  readonly dict: PyDict | null;
  readonly pairs: Value[] | null;
  /** A key that waits for its value. */
  key: Value | undefined;
}

/** One pass over a text. */
class Parser {
  #at = 0;
  #turns = 0;
  /** The next backslash, found once for all strings before it. */
  #slash = -1;
  readonly #stack: Open[] = [];

  constructor(readonly text: string, readonly hooks: ParseHooks | null) {}

  /** The one value of the text. @throws ValueError */
  parse(): Value {
    const value = this.#value();
    const rest = /\S/g;
    rest.lastIndex = this.#at;
    const more = rest.exec(this.text);
    if (more !== null && more[0] !== "\0") throw syntaxError();
    return value;
  }

  #value(): Value {
    for (;;) {
      turn(this.#turns++);
      const v = this.#next();
      // A container was opened.
      if (v === undefined) continue;
      const open = this.#stack[this.#stack.length - 1];
      if (open === undefined) return v;
      this.#add(open, v);
    }
  }

  #add(open: Open, v: Value): void {
    if (open.list !== null) open.list.push(v);
    else if (open.key === undefined) {
      if (v instanceof PyList || v instanceof PyDict) throw syntaxError();
      open.key = v;
    } else {
      if (open.pairs !== null) open.pairs.push(new PyTuple([open.key, v]));
      else open.dict!.set(open.key, v);
      open.key = undefined;
    }
  }

  /** A finished value; undefined where a container begins. */
  #next(): Value | undefined {
    const { text } = this;
    for (;;) {
      const c = text.charCodeAt(this.#at++);
      switch (c) {
        case 0x20:
        case 0x09:
        case 0x0a:
        case 0x0d:
        case 0x2c: // ,
        case 0x3a: // :
          continue;
        case 0x22: // "
          return this.#string();
        case 0x5b: // [
          this.#open({ list: [], dict: null, pairs: null, key: undefined });
          return undefined;
        case 0x7b: // {
          this.#openDict();
          return undefined;
        case 0x5d: // ]
        case 0x7d: // }
          return this.#close();
        default:
          if (c >= 0x30 && c <= 0x39 || c === 0x2d) return this.#number();
          return this.#word();
      }
    }
  }

  #open(open: Open): void {
    const above = this.#stack[this.#stack.length - 1];
    // A container cannot be a key.
    const isKey = above !== undefined && above.list === null &&
      above.key === undefined;
    if (isKey) throw syntaxError();
    this.#stack.push(open);
  }

  #openDict(): void {
    const pairs = this.hooks?.pairs !== undefined ? [] : null;
    this.#open({ list: null, dict: new PyDict(), pairs, key: undefined });
  }

  #close(): Value {
    const open = this.#stack.pop();
    if (open === undefined) throw syntaxError();
    if (open.list !== null) return new PyList(open.list);
    const { pairs, object } = this.hooks ?? {};
    if (pairs !== undefined) return pairs.call(new PyList(open.pairs!));
    return object !== undefined ? object.call(open.dict!) : open.dict!;
  }

  #string(): string {
    const { text } = this;
    const start = this.#at;
    const end = text.indexOf('"', start);
    if (end < 0) throw syntaxError();
    if (this.#slash < start) {
      const slash = text.indexOf("\\", start);
      this.#slash = slash < 0 ? Infinity : slash;
    }
    if (this.#slash > end) {
      this.#at = end + 1;
      return text.slice(start, end);
    }
    return this.#escapedString(start);
  }

  #escapedString(from: number): string {
    const { text } = this;
    let out = "";
    let at = from;
    for (;;) {
      const special = nextSpecial(text, at);
      if (special < 0) throw syntaxError();
      out += text.slice(at, special);
      at = special + 1;
      if (text.charCodeAt(special) === 0x22) break;
      const letter = text[at++] ?? "";
      if (letter === "u") {
        out += String.fromCharCode(parseInt(text.slice(at, at + 4), 16));
        at += 4;
      } else out += escapes[letter] ?? letter;
    }
    this.#at = at;
    return noteAstral(out);
  }

  #number(): Value {
    const { text } = this;
    const start = this.#at - 1;
    let at = this.#at;
    let isFloat = false;
    for (;; at++) {
      const c = text.charCodeAt(at);
      if (c >= 0x30 && c <= 0x39 || c === 0x2b || c === 0x2d) continue;
      if (c !== 0x2e && (c | 0x20) !== 0x65) break;
      isFloat = true;
    }
    this.#at = at;
    const digits = text.slice(start, at);
    if (digits === "-" && text.startsWith("Infinity", at)) {
      this.#at += 8;
      return new PyFloat(-Infinity);
    }
    return isFloat ? this.#float(digits) : this.#int(digits);
  }

  #float(digits: string): Value {
    const hook = this.hooks?.float;
    if (hook !== undefined) return hook.call(digits);
    const x = Number(digits);
    if (!Number.isNaN(x)) return new PyFloat(x);
    const other = parseFloatText(digits);
    if (other === null) throw valueError("invalid syntax for number");
    return new PyFloat(other);
  }

  #int(digits: string): Value {
    const hook = this.hooks?.int;
    if (hook !== undefined) return hook.call(digits);
    return parseInteger(digits);
  }

  #word(): Value {
    const { text } = this;
    const start = this.#at - 1;
    for (const [word, value] of words) {
      if (text.startsWith(word, start)) {
        this.#at = start + word.length;
        return typeof value === "number" ? new PyFloat(value) : value;
      }
    }
    throw syntaxError();
  }
}

const words: readonly [string, Value | typeof NaN][] = [
  ["null", None],
  ["true", true],
  ["false", false],
  ["NaN", NaN],
  ["Infinity", Infinity],
];

/** Where the next quote or backslash stands; -1 if there is no quote. */
function nextSpecial(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const c = text.charCodeAt(at);
    if (c === 0x22 || c === 0x5c) return at;
  }
  return -1;
}

function parseInteger(digits: string): Int {
  if (digits.length < 16) {
    const n = Number(digits);
    if (!Number.isNaN(n)) return n + 0;
  } else if (/^-?\d+$/.test(digits)) return norm(BigInt(digits));
  throw valueError(`invalid syntax for integer with base 10: '${digits}'`);
}

/** Parses a whole text. @throws ValueError "syntax error in JSON" */
export function parseJson(text: string, hooks: ParseHooks | null): Value {
  return new Parser(text, hooks).parse();
}
