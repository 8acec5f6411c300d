/**
 * Patterns to trees: the syntax of CPython's `re`, of which MicroPython's is a part.
 *
 * @module
 */

import { valueError } from "../../runtime/mod.ts";
import {
  type Alphabet,
  caseVariants,
  type CharSet,
  type ClassItem,
  classOf,
  namedSet,
  setOfCodes,
} from "./char_set.ts";
import type { Assertion, Node, Pattern, RepeatMode } from "./ast.ts";
import { widthOf } from "./ast.ts";
import {
  ASCII,
  DOTALL,
  flagLetters,
  IGNORECASE,
  MULTILINE,
  VERBOSE,
} from "./flags.ts";

/** Nesting beyond this is refused. */
const MAX_DEPTH = 400;
/** Groups beyond this are refused. */
const MAX_GROUPS = 10000;

function badPattern(): Error {
  return valueError("error in regex");
}

/** Characters that stand for themselves after a backslash by another letter. */
const escaped: { readonly [letter: string]: number | undefined } = {
  a: 7,
  f: 12,
  n: 10,
  r: 13,
  t: 9,
  v: 11,
};

const REPEAT = /\{(\d*)(,?)(\d*)\}/y;
const NAME = /([\p{L}_][\p{L}\p{N}_]*)/uy;
const FLAGS = /([aiLmsux]*)(?:-([imsx]+))?([:)])/y;

class PatternParser {
  #at = 0;
  #depth = 0;
  #groups = 0;
  #isPlain = true;
  readonly #names = new Map<string, number>();

  constructor(
    readonly text: string,
    readonly isBytes: boolean,
    public flags: number,
  ) {
    if (flags !== 0) this.#isPlain = false;
  }

  parse(): Pattern {
    this.#globalFlags();
    const body = this.#choice();
    if (this.#at < this.text.length) throw badPattern();
    return {
      body,
      groups: this.#groups,
      names: this.#names,
      flags: this.flags,
      isPlain: this.#isPlain,
    };
  }

  /** `(?i)` and the like at the start. */
  #globalFlags(): void {
    while (this.text.startsWith("(?", this.#at)) {
      FLAGS.lastIndex = this.#at + 2;
      const m = FLAGS.exec(this.text);
      if (m === null || m[3] !== ")" || m[1] === "") return;
      for (const letter of m[1]!) this.flags |= flagLetters[letter]!;
      this.#isPlain = false;
      this.#at = FLAGS.lastIndex;
    }
  }

  get #alphabet(): Alphabet {
    return {
      isAscii: this.isBytes || (this.flags & ASCII) !== 0,
      ignoreCase: (this.flags & IGNORECASE) !== 0,
    };
  }

  #take(text: string): boolean {
    if (!this.text.startsWith(text, this.#at)) return false;
    this.#at += text.length;
    return true;
  }

  #match(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.#at;
    const m = pattern.exec(this.text);
    if (m !== null) this.#at = pattern.lastIndex;
    return m;
  }

  #choice(): Node {
    if (++this.#depth > MAX_DEPTH) throw badPattern();
    const items = [this.#sequence()];
    while (this.#take("|")) items.push(this.#sequence());
    this.#depth--;
    return items.length === 1 ? items[0]! : { kind: "choice", items };
  }

  #sequence(): Node {
    const items: Node[] = [];
    for (;;) {
      if ((this.flags & VERBOSE) !== 0) this.#skipBlanks();
      const c = this.text[this.#at];
      if (c === undefined || c === "|" || c === ")") break;
      const item = this.#item();
      if (item !== null) items.push(this.#repeated(item));
    }
    return items.length === 1 ? items[0]! : { kind: "sequence", items };
  }

  #skipBlanks(): void {
    this.#match(/(?:\s|#[^\n]*)*/y);
  }

  // ------------------------------------------------------------------ repetition

  #repeated(item: Node): Node {
    let node = item;
    for (;;) {
      if ((this.flags & VERBOSE) !== 0) this.#skipBlanks();
      const bounds = this.#bounds();
      if (bounds === null) return node;
      const [min, max] = bounds;
      const isRepeatable = node.kind !== "assert" &&
        (node === item || node.kind !== "repeat");
      if (!isRepeatable || max < min) throw badPattern();
      const mode = this.#mode();
      node = { kind: "repeat", body: node, min, max, mode };
    }
  }

  #mode(): RepeatMode {
    if (this.#take("?")) return "lazy";
    if (!this.#take("+")) return "greedy";
    this.#isPlain = false;
    return "possessive";
  }

  #bounds(): readonly [number, number] | null {
    if (this.#take("*")) return [0, Infinity];
    if (this.#take("+")) return [1, Infinity];
    if (this.#take("?")) return [0, 1];
    const start = this.#at;
    const m = this.text[this.#at] === "{" ? this.#match(REPEAT) : null;
    if (m === null || m[1] === "" && m[2] === "") {
      this.#at = start;
      return null;
    }
    this.#isPlain = false;
    const min = m[1] === "" ? 0 : Number(m[1]);
    if (m[2] === "") return [min, min];
    return [min, m[3] === "" ? Infinity : Number(m[3])];
  }

  // ----------------------------------------------------------------------- items

  /** One item; null where a construct adds nothing. */
  #item(): Node | null {
    const point = this.text.codePointAt(this.#at)!;
    const c = String.fromCodePoint(point);
    this.#at += c.length;
    switch (c) {
      case ".":
        return { kind: (this.flags & DOTALL) !== 0 ? "all" : "any" };
      case "^":
        return this.#assertion(
          (this.flags & MULTILINE) !== 0 ? "lineStart" : "start",
        );
      case "$":
        return this.#assertion(
          (this.flags & MULTILINE) !== 0 ? "lineEnd" : "lastLineEnd",
        );
      case "[":
        return { kind: "set", set: this.#class() };
      case "(":
        return this.#group();
      case "\\":
        return this.#escape();
      case "*":
      case "+":
      case "?":
        throw badPattern();
    }
    return this.#char(point);
  }

  #assertion(what: Assertion): Node {
    return { kind: "assert", what };
  }

  #char(code: number): Node {
    if ((this.flags & IGNORECASE) !== 0) {
      const variants = caseVariants(code, this.#alphabet);
      if (variants.length > 1) {
        return { kind: "set", set: setOfCodes(variants) };
      }
    }
    return { kind: "char", code };
  }

  #escape(): Node {
    const point = this.text.codePointAt(this.#at);
    if (point === undefined) throw badPattern();
    const letter = String.fromCodePoint(point);
    this.#at += letter.length;
    const set = namedSet(letter, this.#alphabet);
    if (set !== undefined) return { kind: "set", set };
    switch (letter) {
      case "A":
        return this.#special({ kind: "assert", what: "start" });
      case "Z":
        return this.#special({ kind: "assert", what: "end" });
      case "b":
        return this.#special({ kind: "assert", what: "boundary" });
      case "B":
        return this.#special({ kind: "assert", what: "notBoundary" });
    }
    if (letter >= "1" && letter <= "9") return this.#reference(letter);
    return this.#char(this.#escapedPoint(letter, point));
  }

  #special(node: Node): Node {
    this.#isPlain = false;
    return node;
  }

  #reference(first: string): Node {
    let digits = first;
    const next = this.text[this.#at] ?? "";
    if (next >= "0" && next <= "9") digits += next;
    const octal = /[0-7]{2}/y;
    octal.lastIndex = this.#at;
    if (first <= "3" && octal.test(this.text)) {
      this.#at += 2;
      const code = parseInt(this.text.slice(this.#at - 3, this.#at), 8);
      return this.#char(code);
    }
    this.#at += digits.length - 1;
    return this.#referenceTo(Number(digits));
  }

  #referenceTo(group: number): Node {
    if (group < 1 || group > this.#groups) throw badPattern();
    this.#isPlain = false;
    const ignoreCase = (this.flags & IGNORECASE) !== 0;
    return { kind: "reference", group, ignoreCase };
  }

  /** What `\n`, `\x41`, `\u0041`, `\0` stand for; other characters themselves. */
  #escapedPoint(letter: string, point: number): number {
    const digits = letter === "x" ? 2 : letter === "u" ? 4 : 0;
    if (digits > 0 && !(this.isBytes && letter === "u")) {
      const hex = this.#match(new RegExp(`[0-9a-fA-F]{${digits}}`, "y"));
      if (hex !== null) return parseInt(hex[0], 16);
      return point;
    }
    if (letter === "U" && !this.isBytes) {
      const hex = this.#match(/[0-9a-fA-F]{8}/y);
      if (hex !== null) return parseInt(hex[0], 16);
    }
    if (letter === "0") {
      const more = this.#match(/[0-7]{0,2}/y)!;
      return parseInt(`0${more[0]}`, 8);
    }
    return escaped[letter] ?? point;
  }

  // --------------------------------------------------------------------- classes

  #class(): CharSet {
    const isNegative = this.#take("^");
    const items: ClassItem[] = [];
    // A bracket right at the start is itself, in CPython.
    let isFirst = true;
    for (;;) {
      if (this.#at >= this.text.length) throw badPattern();
      if (!isFirst && this.#take("]")) break;
      if (isFirst && this.text[this.#at] === "]" && this.#isEmptyClass()) {
        this.#at++;
        break;
      }
      isFirst = false;
      items.push(this.#classItem());
    }
    return classOf(items, isNegative, this.#alphabet);
  }

  /** MicroPython takes `[]` for an empty class where no other bracket follows. */
  #isEmptyClass(): boolean {
    return this.text.indexOf("]", this.#at + 1) < 0;
  }

  #classItem(): ClassItem {
    const first = this.#classPoint();
    if (typeof first !== "number") return first;
    const isRange = this.text[this.#at] === "-" &&
      this.#at + 1 < this.text.length && this.text[this.#at + 1] !== "]";
    if (!isRange) return [first, first];
    this.#at++;
    const last = this.#classPoint();
    if (typeof last !== "number" || last < first) throw badPattern();
    return [first, last];
  }

  #classPoint(): number | CharSet {
    const point = this.text.codePointAt(this.#at);
    if (point === undefined) throw badPattern();
    this.#at += point > 0xffff ? 2 : 1;
    if (point !== 0x5c) return point;
    const after = this.text.codePointAt(this.#at);
    if (after === undefined) throw badPattern();
    const letter = String.fromCodePoint(after);
    this.#at += letter.length;
    const set = namedSet(letter, this.#alphabet);
    if (set !== undefined) return set;
    return letter === "b" ? 8 : this.#escapedPoint(letter, after);
  }

  // ---------------------------------------------------------------------- groups

  #group(): Node | null {
    if (!this.#take("?")) return this.#capture(null);
    if (this.#take(":")) return this.#plainGroup();
    this.#isPlain = false;
    if (this.#take("#")) return this.#comment();
    if (this.#take("=")) return this.#look(false, false);
    if (this.#take("!")) return this.#look(false, true);
    if (this.#take("<=")) return this.#look(true, false);
    if (this.#take("<!")) return this.#look(true, true);
    if (this.#take(">")) return { kind: "atomic", body: this.#body() };
    if (this.#take("P<")) return this.#capture(this.#name(">"));
    if (this.#take("P=")) {
      return this.#referenceTo(this.#named(this.#name(")")));
    }
    if (this.#take("(")) return this.#condition();
    return this.#flagGroup();
  }

  #plainGroup(): Node {
    return { kind: "group", index: 0, body: this.#body() };
  }

  #body(): Node {
    const { flags } = this;
    const body = this.#choice();
    this.flags = flags;
    if (!this.#take(")")) throw badPattern();
    return body;
  }

  #capture(name: string | null): Node {
    const index = ++this.#groups;
    if (index > MAX_GROUPS) throw valueError("regex too complex");
    if (name !== null) {
      if (this.#names.has(name)) throw badPattern();
      this.#names.set(name, index);
    }
    return { kind: "group", index, body: this.#body() };
  }

  #name(end: string): string {
    const m = this.#match(NAME);
    if (m === null || !this.#take(end)) throw badPattern();
    return m[1]!;
  }

  #named(name: string): number {
    const group = this.#names.get(name);
    if (group === undefined) throw badPattern();
    return group;
  }

  #comment(): null {
    const end = this.text.indexOf(")", this.#at);
    if (end < 0) throw badPattern();
    this.#at = end + 1;
    return null;
  }

  #look(behind: boolean, negative: boolean): Node {
    const body = this.#body();
    if (behind) {
      const [low, high] = widthOf(body);
      if (low !== high) throw badPattern();
    }
    return { kind: "look", behind, negative, body };
  }

  #condition(): Node {
    const digits = this.#match(/\d+\)/y);
    const group = digits !== null
      ? parseInt(digits[0])
      : this.#named(this.#name(")"));
    if (group < 1 || group > this.#groups) throw badPattern();
    const yes = this.#sequence();
    const no: Node = this.#take("|")
      ? this.#sequence()
      : { kind: "sequence", items: [] };
    if (!this.#take(")")) throw badPattern();
    return { kind: "condition", group, yes, no };
  }

  /** `(?i:...)`, `(?-i:...)`. */
  #flagGroup(): Node {
    const m = this.#match(FLAGS);
    if (m === null || m[3] !== ":") throw badPattern();
    const { flags } = this;
    for (const letter of m[1]!) this.flags |= flagLetters[letter]!;
    for (const letter of m[2] ?? "") this.flags &= ~flagLetters[letter]!;
    const inner = this.flags;
    const body = this.#choice();
    this.flags = flags;
    if (inner === flags && m[1] === "" && m[2] === undefined) {
      throw badPattern();
    }
    if (!this.#take(")")) throw badPattern();
    return { kind: "group", index: 0, body };
  }
}

/** Parses a pattern. @throws ValueError "error in regex" */
export function parsePattern(
  text: string,
  isBytes: boolean,
  flags: number,
): Pattern {
  return new PatternParser(text, isBytes, flags).parse();
}
