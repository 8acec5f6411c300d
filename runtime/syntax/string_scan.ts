/**
 * Finds where string literals end: plain ones, and f- and t-strings with
 * their replacement fields, which may hold further strings with any quotes
 * (PEP 701). It does not decode anything; `strings.ts` and `fstring.ts` do.
 *
 * MicroPython copies a field's text up to the first unbracketed `:` or `}`
 * without regard to strings; this scanner knows strings and every bracket, so
 * it accepts what MicroPython accepts and what CPython 3.12 accepts.
 *
 * @module
 */

import { TooDeep } from "./errors.ts";

const NEWLINE = 10;
const DOUBLE_QUOTE = 34;
const HASH = 35;
const SINGLE_QUOTE = 39;
const EXCLAMATION = 33;
const PAREN_OPEN = 40;
const PAREN_CLOSE = 41;
const COLON = 58;
const EQUAL = 61;
const BRACKET_OPEN = 91;
const BACKSLASH = 92;
const BRACKET_CLOSE = 93;
const BRACE_OPEN = 123;
const BRACE_CLOSE = 125;

/** Formatted strings may nest this deeply in each other. */
const MAX_NESTING = 100;

/** The parts of a replacement field, as positions in the source. */
export interface FieldSpan {
  /** Just after the opening brace. */
  readonly exprStart: number;
  /** Just after the expression and a debugging `=`. */
  readonly exprEnd: number;
  /** The text after `!`; null without one. */
  readonly conversion: string | null;
  /** Just after the colon; -1 without one. */
  readonly specStart: number;
  /** The closing brace, where a format spec ends too. */
  readonly specEnd: number;
}

/** The delimiters of the literal that a format spec stands in. */
interface Quotes {
  readonly quote: number;
  readonly triple: boolean;
}

/** Whether the code is a letter, a digit, `_` or beyond ASCII. */
export function isWordCode(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) ||
    code === 95 || (code >= 48 && code <= 57) || code >= 128;
}

/** Returns the delimiters of the literal whose first quote is at `pos`. */
function quotesAt(source: string, pos: number): Quotes {
  const quote = source.charCodeAt(pos);
  const triple = source.charCodeAt(pos + 1) === quote &&
    source.charCodeAt(pos + 2) === quote;
  return { quote, triple };
}

/** Finds the ends of literals in one source text. */
export class StringScanner {
  /** The newlines passed so far. */
  newlines = 0;
  /** True where a conversion was followed by something else than its end. */
  #conversionGoesOn = false;
  readonly #source: string;
  readonly #limit: number;
  #nesting = 0;

  /**
   * @param source The whole text.
   * @param limit Where to stop looking.
   */
  constructor(source: string, limit: number) {
    this.#source = source;
    this.#limit = limit;
  }

  /**
   * Returns the position after the plain literal whose first quote is at
   * `pos`, or -1 if it is not closed.
   */
  plain(pos: number): number {
    const source = this.#source;
    const { quote, triple } = quotesAt(source, pos);
    let i = triple ? pos + 3 : pos + 1;
    while (i < this.#limit) {
      const code = source.charCodeAt(i);
      if (code === quote) {
        if (!triple) return i + 1;
        if (this.#closesTriple(i, quote)) return i + 3;
      } else if (code === BACKSLASH) {
        i += 1;
        if (source.charCodeAt(i) === NEWLINE) this.newlines += 1;
      } else if (code === NEWLINE) {
        if (!triple) return -1;
        this.newlines += 1;
      }
      i += 1;
    }
    return -1;
  }

  /**
   * Returns the position after the f- or t-string whose first quote is at
   * `pos`; -1 if it is not closed, -2 if a replacement field is not.
   */
  formatted(pos: number): number {
    if (++this.#nesting > MAX_NESTING) throw new TooDeep();
    const quotes = quotesAt(this.#source, pos);
    const end = this.#formattedBody(quotes.triple ? pos + 3 : pos + 1, quotes);
    this.#nesting -= 1;
    return end;
  }

  #formattedBody(start: number, quotes: Quotes): number {
    const source = this.#source;
    let i = start;
    while (i < this.#limit) {
      const code = source.charCodeAt(i);
      if (code === quotes.quote) {
        if (!quotes.triple) return i + 1;
        if (this.#closesTriple(i, quotes.quote)) return i + 3;
        i += 1;
      } else if (code === BACKSLASH) {
        i = this.#afterBackslash(i);
      } else if (code === NEWLINE) {
        if (!quotes.triple) return -1;
        this.newlines += 1;
        i += 1;
      } else if (code === BRACE_OPEN) {
        if (source.charCodeAt(i + 1) === BRACE_OPEN) {
          i += 2;
          continue;
        }
        const field = this.field(i + 1, quotes);
        if (field === null) return this.#conversionGoesOn ? -1 : -2;
        i = field.specEnd + 1;
      } else {
        i += 1;
      }
    }
    return -1;
  }

  /**
   * Reads the replacement field whose text starts at `start`, just after its
   * brace; null if it does not end within the literal.
   */
  field(start: number, quotes: Quotes): FieldSpan | null {
    const exprEnd = this.#expressionEnd(start);
    if (exprEnd < 0) return null;
    let i = exprEnd;
    let conversion: string | null = null;
    if (this.#source.charCodeAt(i) === EXCLAMATION) {
      const from = ++i;
      while (i < this.#limit && isWordCode(this.#source.charCodeAt(i))) i++;
      conversion = this.#source.slice(from, i);
      const next = this.#source.charCodeAt(i);
      this.#conversionGoesOn = i < this.#limit && next !== COLON &&
        next !== BRACE_CLOSE && next !== NEWLINE;
    }
    let specStart = -1;
    if (this.#source.charCodeAt(i) === COLON) {
      specStart = i + 1;
      i = this.#specEnd(specStart, quotes);
    }
    if (i < 0 || this.#source.charCodeAt(i) !== BRACE_CLOSE) return null;
    return { exprStart: start, exprEnd, conversion, specStart, specEnd: i };
  }

  /** Returns where a field's expression ends: at `!`, `:` or `}`; or -1. */
  #expressionEnd(start: number): number {
    const source = this.#source;
    let depth = 0;
    let i = start;
    while (i < this.#limit) {
      const code = source.charCodeAt(i);
      if (isWordCode(code)) {
        i = this.#afterWord(i);
        if (i < 0) return -1;
        continue;
      }
      switch (code) {
        case SINGLE_QUOTE:
        case DOUBLE_QUOTE:
          i = this.plain(i);
          if (i < 0) return -1;
          continue;
        case PAREN_OPEN:
        case BRACKET_OPEN:
        case BRACE_OPEN:
          depth += 1;
          break;
        case BRACE_CLOSE:
          if (depth === 0) return i;
          depth -= 1;
          break;
        case PAREN_CLOSE:
        case BRACKET_CLOSE:
          if (depth > 0) depth -= 1;
          break;
        case COLON:
          if (depth === 0) return i;
          break;
        case EXCLAMATION:
          if (source.charCodeAt(i + 1) === EQUAL) i += 1;
          else if (depth === 0) return i;
          break;
        case HASH:
          i = this.#afterComment(i);
          continue;
        case NEWLINE:
          this.newlines += 1;
          break;
      }
      i += 1;
    }
    return -1;
  }

  /** Skips a word, and the literal that it prefixes, if it does; or -1. */
  #afterWord(start: number): number {
    const source = this.#source;
    let i = start + 1;
    while (isWordCode(source.charCodeAt(i))) i += 1;
    const code = source.charCodeAt(i);
    if (code !== SINGLE_QUOTE && code !== DOUBLE_QUOTE) return i;
    const formatted = i - start <= 2 && /[fFtT]/.test(source.slice(start, i));
    return formatted ? this.formatted(i) : this.plain(i);
  }

  #afterComment(start: number): number {
    let i = start;
    while (i < this.#limit && this.#source.charCodeAt(i) !== NEWLINE) i += 1;
    return i;
  }

  /**
   * Returns where a format spec ends, at its `}`, or -1. Doubled braces stand
   * for braces; a doubled `}` only as the partner of a doubled `{`, because
   * `{x:5}}}` must end its field first.
   */
  #specEnd(start: number, quotes: Quotes): number {
    const source = this.#source;
    let doubled = 0;
    let i = start;
    while (i < this.#limit) {
      const code = source.charCodeAt(i);
      const twice = source.charCodeAt(i + 1) === code;
      if (code === BRACE_CLOSE) {
        if (doubled === 0 || !twice) return i;
        doubled -= 1;
        i += 2;
      } else if (code === BRACE_OPEN) {
        if (twice) {
          doubled += 1;
          i += 2;
          continue;
        }
        const field = this.#nestedField(i + 1, quotes);
        if (field === null) return -1;
        i = field.specEnd + 1;
      } else if (code === BACKSLASH) {
        i = this.#afterBackslash(i);
      } else if (code === quotes.quote) {
        if (!quotes.triple || this.#closesTriple(i, code)) return -1;
        i += 1;
      } else if (code === NEWLINE) {
        if (!quotes.triple) return -1;
        this.newlines += 1;
        i += 1;
      } else {
        i += 1;
      }
    }
    return -1;
  }

  #nestedField(start: number, quotes: Quotes): FieldSpan | null {
    if (++this.#nesting > MAX_NESTING) throw new TooDeep();
    const field = this.field(start, quotes);
    this.#nesting -= 1;
    return field;
  }

  /** Skips an escape; a backslash before a brace escapes nothing. */
  #afterBackslash(pos: number): number {
    const next = this.#source.charCodeAt(pos + 1);
    if (next === BRACE_OPEN || next === BRACE_CLOSE) return pos + 1;
    if (next === NEWLINE) this.newlines += 1;
    return pos + 2;
  }

  #closesTriple(pos: number, quote: number): boolean {
    return this.#source.charCodeAt(pos + 1) === quote &&
      this.#source.charCodeAt(pos + 2) === quote;
  }
}
