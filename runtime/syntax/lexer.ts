/**
 * Turns source text into tokens, all at once, into flat arrays that the
 * parser indexes. It decodes no literal and knows no grammar.
 *
 * It follows MicroPython's `py/lexer.c`: tab stops of 8, every other blank is
 * one column, the newline token carries the line that it ends, a bad dedent
 * takes the newline's place. A text that forms no token ends the stream with
 * an `INVALID` token: the parser complains when it gets there, not before.
 *
 * @module
 */

import { isWordCode, StringScanner } from "./string_scan.ts";
import * as T from "./tokens.ts";

const TAB = 9;
const LF = 10;
const HASH = 35;
const BACKSLASH = 92;
const PERIOD = 46;
const EQUAL = 61;

const CLASS_WORD = 1;
const CLASS_DIGIT = 2;
const CLASS_QUOTE = 3;
const CLASS_PERIOD = 4;
const CLASS_SINGLE = 5;
const CLASS_OPERATOR = 6;

/** What an ASCII character starts; 0 where it starts nothing. */
const CLASSES = buildClasses();

/** The kind of a one-character token, or of an operator's first character. */
const SINGLES = buildSingles();

/** The part of the source that is to be lexed. */
export interface LexRange {
  /** Where to start. */
  readonly start: number;
  /** Where to end. */
  readonly end: number;
  /** The line of `start`. */
  readonly line: number;
  /**
   * Whether the range is the inside of brackets (a replacement field of an
   * f-string): then newlines and indentation mean nothing.
   */
  readonly bracketed: boolean;
}

/** A token stream: parallel arrays, the last token being `END`. */
export interface Tokens {
  readonly kinds: Uint8Array;
  /** Where each token starts in the source. */
  readonly starts: Int32Array;
  /** Where each token ends. */
  readonly ends: Int32Array;
  /** The line of each token's start. */
  readonly lines: Int32Array;
}

function buildClasses(): Uint8Array {
  const classes = new Uint8Array(128);
  for (let code = 0; code < 128; code++) {
    if (code >= 48 && code <= 57) classes[code] = CLASS_DIGIT;
    else if (isWordCode(code)) classes[code] = CLASS_WORD;
  }
  for (const c of "()[]{},;~") classes[c.charCodeAt(0)] = CLASS_SINGLE;
  for (const c of ":<>*+-&|/%^@=!") classes[c.charCodeAt(0)] = CLASS_OPERATOR;
  for (const c of "'\"") classes[c.charCodeAt(0)] = CLASS_QUOTE;
  classes[PERIOD] = CLASS_PERIOD;
  return classes;
}

function buildSingles(): Uint8Array {
  const singles = new Uint8Array(128).fill(T.INVALID);
  const kinds: Readonly<Record<string, number>> = {
    "(": T.PAREN_OPEN,
    ")": T.PAREN_CLOSE,
    "[": T.BRACKET_OPEN,
    "]": T.BRACKET_CLOSE,
    "{": T.BRACE_OPEN,
    "}": T.BRACE_CLOSE,
    ",": T.COMMA,
    ";": T.SEMICOLON,
    "~": T.TILDE,
    ":": T.COLON,
    "<": T.LESS,
    ">": T.MORE,
    "*": T.STAR,
    "+": T.PLUS,
    "-": T.MINUS,
    "&": T.AMPERSAND,
    "|": T.PIPE,
    "/": T.SLASH,
    "%": T.PERCENT,
    "^": T.CARET,
    "@": T.AT,
    "=": T.EQUAL,
  };
  for (const [c, kind] of Object.entries(kinds)) {
    singles[c.charCodeAt(0)] = kind;
  }
  return singles;
}

/** The kind of an operator's single character followed by `=`. */
function withEqual(kind: number): number {
  switch (kind) {
    case T.EQUAL:
      return T.DBL_EQUAL;
    case T.LESS:
      return T.LESS_EQUAL;
    case T.MORE:
      return T.MORE_EQUAL;
    case T.COLON:
      return T.WALRUS;
    case T.INVALID:
      return T.NOT_EQUAL;
    default:
      return kind + (T.PIPE_EQUAL - T.PIPE);
  }
}

/** The kind of an operator's character written twice, or `INVALID`. */
function doubled(kind: number): number {
  switch (kind) {
    case T.LESS:
      return T.DBL_LESS;
    case T.MORE:
      return T.DBL_MORE;
    case T.STAR:
      return T.DBL_STAR;
    case T.SLASH:
      return T.DBL_SLASH;
    default:
      return T.INVALID;
  }
}

/** Whether the code is a blank other than a newline. */
function isBlank(code: number): boolean {
  return code === 32 || code === TAB || (code >= 11 && code <= 13);
}

/** The kinds of string that a prefix letter, in lower case, asks for. */
function letterKind(letter: number): number {
  switch (letter) {
    case 98:
      return T.BYTES;
    case 102:
      return T.FSTRING;
    case 116:
      return T.TSTRING;
    case 114:
    case 117:
      return T.STRING;
    default:
      return T.NAME;
  }
}

/** The kind of string that one or two letters ask for, or `NAME`. */
function prefixKind(source: string, start: number, end: number): number {
  const first = source.charCodeAt(start) | 0x20;
  if (end - start === 1) return letterKind(first);
  const second = source.charCodeAt(start + 1) | 0x20;
  // Of two letters one is r, and the other neither r nor u.
  const other = first === 114 ? second : second === 114 ? first : 0;
  const kind = letterKind(other);
  return kind === T.STRING ? T.NAME : kind;
}

class Lexer {
  #kinds: Uint8Array;
  #starts: Int32Array;
  #ends: Int32Array;
  #lines: Int32Array;
  #count = 0;
  #pos: number;
  #line: number;
  #column = 0;
  #brackets: number;
  readonly #source: string;
  readonly #limit: number;
  readonly #indents: number[] = [0];
  readonly #strings: StringScanner;

  constructor(source: string, range: LexRange) {
    const length = range.end - range.start;
    const capacity = Math.min(length + 4, 64 + (length >> 2));
    this.#kinds = new Uint8Array(capacity);
    this.#starts = new Int32Array(capacity);
    this.#ends = new Int32Array(capacity);
    this.#lines = new Int32Array(capacity);
    this.#source = source;
    this.#pos = range.start;
    this.#limit = range.end;
    this.#line = range.line;
    this.#brackets = range.bracketed ? 1 : 0;
    this.#strings = new StringScanner(source, range.end);
  }

  run(): Tokens {
    this.#first();
    while (this.#next());
    this.#emit(T.END, this.#pos, this.#pos);
    return {
      kinds: this.#kinds,
      starts: this.#starts,
      ends: this.#ends,
      lines: this.#lines,
    };
  }

  #emit(kind: number, start: number, end: number): void {
    const at = this.#count++;
    if (at >= this.#kinds.length) this.#grow();
    this.#kinds[at] = kind;
    this.#starts[at] = start;
    this.#ends[at] = end;
    this.#lines[at] = this.#line;
  }

  #grow(): void {
    const capacity = this.#kinds.length * 2;
    const kinds = new Uint8Array(capacity);
    kinds.set(this.#kinds);
    this.#kinds = kinds;
    this.#starts = grown(this.#starts, capacity);
    this.#ends = grown(this.#ends, capacity);
    this.#lines = grown(this.#lines, capacity);
  }

  /** A first token that is not in the first column counts as an indent. */
  #first(): void {
    if (this.#brackets > 0) return;
    const newline = this.#skipBlanks(true);
    if (newline) this.#newline();
    else if (this.#column > 0 && this.#pos < this.#limit) {
      this.#emit(T.INDENT, this.#pos, this.#pos);
    }
  }

  /** Adds the next token; false when there is none or it is invalid. */
  #next(): boolean {
    if (this.#skipBlanks(this.#brackets === 0)) {
      this.#newline();
      return true;
    }
    const start = this.#pos;
    if (start >= this.#limit) return false;
    const code = this.#source.charCodeAt(start);
    switch (code < 128 ? CLASSES[code] : CLASS_WORD) {
      case CLASS_WORD:
        return this.#word(start);
      case CLASS_DIGIT:
        return this.#number(start);
      case CLASS_QUOTE:
        return this.#string(T.STRING, start, start);
      case CLASS_SINGLE:
        return this.#single(start, SINGLES[code] as number);
      case CLASS_OPERATOR:
        return this.#operator(start, code);
      case CLASS_PERIOD:
        return this.#period(start);
      default:
        return this.#invalid(T.INVALID, start);
    }
  }

  #invalid(kind: number, start: number): false {
    this.#emit(kind, start, this.#limit);
    return false;
  }

  /**
   * Skips blanks, comments and continued lines, keeping the column. With
   * `stop` it stops before a newline and returns true; without, it crosses
   * newlines.
   */
  #skipBlanks(stop: boolean): boolean {
    const source = this.#source;
    const limit = this.#limit;
    let i = this.#pos;
    let column = this.#column;
    for (; i < limit; i++) {
      const code = source.charCodeAt(i);
      if (code === 32) column += 1;
      else if (code === LF) {
        if (stop) break;
        this.#line += 1;
        column = 0;
      } else if (code === TAB) column = (column + 8) & ~7;
      else if (isBlank(code)) column += 1;
      else if (code === HASH) {
        while (i + 1 < limit && source.charCodeAt(i + 1) !== LF) i += 1;
      } else if (code === BACKSLASH && source.charCodeAt(i + 1) === LF) {
        this.#line += 1;
        column = 0;
        i += 1;
      } else break;
    }
    this.#pos = i;
    this.#column = column;
    return stop && i < limit && source.charCodeAt(i) === LF;
  }

  /** Ends the logical line, and opens or closes blocks for the next. */
  #newline(): void {
    const at = this.#count;
    this.#emit(T.NEWLINE, this.#pos, this.#pos + 1);
    this.#skipBlanks(false);
    const indents = this.#indents;
    const column = this.#column;
    let top = indents[indents.length - 1] as number;
    if (column > top) {
      indents.push(column);
      this.#emit(T.INDENT, this.#pos, this.#pos);
      return;
    }
    while (column < top) {
      indents.pop();
      this.#emit(T.DEDENT, this.#pos, this.#pos);
      top = indents[indents.length - 1] as number;
    }
    if (column !== top) this.#kinds[at] = T.DEDENT_MISMATCH;
  }

  #word(start: number): boolean {
    const source = this.#source;
    let i = start + 1;
    while (i < this.#limit && isWordCode(source.charCodeAt(i))) i += 1;
    if (i - start <= 2) {
      const after = source.charCodeAt(i);
      if ((after === 34 || after === 39) && i < this.#limit) {
        const kind = prefixKind(source, start, i);
        if (kind !== T.NAME) return this.#string(kind, start, i);
      }
    }
    this.#emit(T.wordKind(source, start, i), start, i);
    this.#pos = i;
    return true;
  }

  /**
   * A number takes every letter, digit, period and underscore that follows,
   * and a sign after an `e`, except in a number with a base; `numbers.ts`
   * judges the whole, as in MicroPython.
   */
  #number(start: number): boolean {
    const source = this.#source;
    const second = source.charCodeAt(start + 1) | 0x20;
    const based = source.charCodeAt(start) === 48 &&
      (second === 98 || second === 111 || second === 120);
    let i = start + 1;
    for (; i < this.#limit; i++) {
      const code = source.charCodeAt(i);
      if (!based && (code | 0x20) === 101) {
        const sign = source.charCodeAt(i + 1);
        if ((sign === 43 || sign === 45) && i + 1 < this.#limit) i += 1;
      } else if (code !== PERIOD && (code >= 128 || !isWordCode(code))) break;
    }
    this.#emit(T.NUMBER, start, i);
    this.#pos = i;
    return true;
  }

  #string(kind: number, start: number, quote: number): boolean {
    const strings = this.#strings;
    strings.newlines = 0;
    const formatted = kind === T.FSTRING || kind === T.TSTRING;
    const end = formatted ? strings.formatted(quote) : strings.plain(quote);
    if (end < 0 || end > this.#limit) {
      const malformed = kind === T.TSTRING && end === -2;
      return this.#invalid(malformed ? T.MALFORMED_FSTRING : T.INVALID, start);
    }
    this.#emit(kind, start, end);
    this.#line += strings.newlines;
    this.#pos = end;
    return true;
  }

  #single(start: number, kind: number): boolean {
    if (kind >= T.PAREN_OPEN && kind <= T.BRACE_CLOSE) {
      this.#brackets += (kind & 1) === 0 ? 1 : -1;
    }
    this.#emit(kind, start, start + 1);
    this.#pos = start + 1;
    return true;
  }

  #operator(start: number, code: number): boolean {
    const source = this.#source;
    let kind = SINGLES[code] as number;
    let i = start + 1;
    const second = i < this.#limit ? source.charCodeAt(i) : 0;
    if (second === code && doubled(kind) !== T.INVALID) {
      kind = doubled(kind);
      i += 1;
      if (i < this.#limit && source.charCodeAt(i) === EQUAL) {
        kind = withEqual(kind);
        i += 1;
      }
    } else if (second === EQUAL) {
      kind = withEqual(kind);
      i += 1;
    } else if (kind === T.MINUS && second === 62) {
      kind = T.ARROW;
      i += 1;
    }
    if (kind === T.INVALID) return this.#invalid(kind, start);
    this.#emit(kind, start, i);
    this.#pos = i;
    return true;
  }

  #period(start: number): boolean {
    const source = this.#source;
    const second = start + 1 < this.#limit ? source.charCodeAt(start + 1) : 0;
    if (second >= 48 && second <= 57) return this.#number(start);
    const ellipsis = second === PERIOD && start + 2 < this.#limit &&
      source.charCodeAt(start + 2) === PERIOD;
    const end = ellipsis ? start + 3 : start + 1;
    this.#emit(ellipsis ? T.ELLIPSIS : T.PERIOD, start, end);
    this.#pos = end;
    return true;
  }
}

function grown(array: Int32Array, capacity: number): Int32Array<ArrayBuffer> {
  const copy = new Int32Array(capacity);
  copy.set(array);
  return copy;
}

/**
 * Lexes a part of the source.
 *
 * @param source Text with `\n` as its only line ending, ending in one.
 * @param range The part to lex.
 * @returns The tokens.
 */
export function tokenize(source: string, range: LexRange): Tokens {
  return new Lexer(source, range).run();
}
