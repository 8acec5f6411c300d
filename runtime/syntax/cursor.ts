/**
 * The parser's place in the token stream, with the few moves that every
 * grammar rule is made of. It builds no nodes.
 *
 * Rules that must call "upward" (a bracket holds any expression) do so
 * through `Rules`, so that the rule files import each other in one direction
 * only.
 *
 * @module
 */

import type { Expr } from "./ast.ts";
import { PySyntaxError, type SyntaxErrorKind, TooDeep } from "./errors.ts";
import type { Tokens } from "./lexer.ts";
import * as T from "./tokens.ts";

/** How deeply expressions and blocks may nest in each other. */
export const MAX_DEPTH = 400;

/** A compile-time mistake that the parser saw in passing. */
export interface Misuse {
  /** MicroPython's text. */
  readonly msg: string;
  /** The line, or 0 where MicroPython knows only the statement's. */
  readonly line: number;
}

/** The expression rules that files below them call. */
export interface Rules {
  /** `test`: any expression but a bare tuple, star or `:=`. */
  test(p: Cursor): Expr;
  /** `expr`: a binary expression, without comparisons. */
  expr(p: Cursor): Expr;
  /** `or_test`: what may follow `in` of a comprehension. */
  orTest(p: Cursor): Expr;
  /** `namedexpr_test`: `test` or `name := test`. */
  namedTest(p: Cursor): Expr;
  /** `star_expr`: `*` and an `expr`. */
  starred(p: Cursor): Expr;
  /** `yield_expr`, from its keyword. */
  yieldExpr(p: Cursor): Expr;
}

/** What all cursors of one parse share. */
export interface ParseContext {
  /** The whole normalised source. */
  readonly source: string;
  /** Its name, for error messages. */
  readonly file: string;
  readonly rules: Rules;
  /**
   * Mistakes that MicroPython's compiler, not its parser, complains about and
   * that the tree cannot show; by the node that `checks.ts` will meet.
   */
  readonly misuse: Map<object, Misuse>;
  /** What `__debug__` is. */
  readonly debug: boolean;
  /** Every identifier met so far, so that equal ones are one string. */
  readonly names: Map<string, string>;
}

/** Longer identifiers are refused, as MicroPython does. */
const MAX_NAME_BYTES = 255;

/** A place in a token stream. */
export class Cursor {
  readonly context: ParseContext;
  readonly rules: Rules;
  readonly source: string;
  /** The current token's kind. */
  kind: number;
  /** The current token's index. */
  index = 0;
  #depth: number;
  readonly #kinds: Uint8Array;
  readonly #starts: Int32Array;
  readonly #ends: Int32Array;
  readonly #lines: Int32Array;

  /**
   * @param tokens The stream, from its start.
   * @param context What all cursors of the parse share.
   * @param depth How deep the stream's text already nests.
   */
  constructor(tokens: Tokens, context: ParseContext, depth = 0) {
    this.context = context;
    this.rules = context.rules;
    this.source = context.source;
    this.#kinds = tokens.kinds;
    this.#starts = tokens.starts;
    this.#ends = tokens.ends;
    this.#lines = tokens.lines;
    this.#depth = depth;
    this.kind = this.#kinds[0] as number;
  }

  /** The current token's line. */
  get line(): number {
    return this.#lines[this.index] as number;
  }

  /** Where the current token starts. */
  get start(): number {
    return this.#starts[this.index] as number;
  }

  /** Where the current token ends. */
  get end(): number {
    return this.#ends[this.index] as number;
  }

  /** How deeply rules are nested now. */
  get depth(): number {
    return this.#depth;
  }

  /** The current token's text. */
  text(): string {
    return this.source.slice(this.#starts[this.index], this.#ends[this.index]);
  }

  /** The kind of the token at an index; `END` after the last. */
  kindAt(index: number): number {
    return index < this.#kinds.length ? this.#kinds[index] as number : T.END;
  }

  /** The line of the token at an index, or of the last one. */
  lineAt(index: number): number {
    return this.#lines[Math.min(index, this.#kinds.length - 1)] as number;
  }

  /** Goes to the next token. */
  advance(): void {
    this.kind = this.#kinds[++this.index] as number;
  }

  /** Goes past a token of the kind, if it stands here. */
  accept(kind: number): boolean {
    if (this.kind !== kind) return false;
    this.kind = this.#kinds[++this.index] as number;
    return true;
  }

  /** Goes past a token of the kind, which must stand here. */
  expect(kind: number): void {
    if (this.kind !== kind) this.fail();
    this.kind = this.#kinds[++this.index] as number;
  }

  /** Goes past an identifier, which must stand here, and returns it. */
  name(): string {
    if (this.kind !== T.NAME) this.fail();
    const text = this.text();
    this.advance();
    return this.intern(text);
  }

  /** Returns the one string that stands for all equal identifiers. */
  intern(text: string): string {
    const { names } = this.context;
    const known = names.get(text);
    if (known !== undefined) return known;
    if (text.length * 3 > MAX_NAME_BYTES) this.#checkLength(text);
    names.set(text, text);
    return text;
  }

  #checkLength(name: string): void {
    if (new TextEncoder().encode(name).length > MAX_NAME_BYTES) {
      this.raise("name too long", 0, "RuntimeError");
    }
  }

  /** Marks the start of a nested rule. */
  enter(): void {
    if (++this.#depth > MAX_DEPTH) throw new TooDeep();
  }

  /** Marks the end of a nested rule. */
  leave(): void {
    this.#depth -= 1;
  }

  /** Complains about the current token, as MicroPython's parser does. */
  fail(): never {
    switch (this.kind) {
      case T.INDENT:
        return this.raise("unexpected indent", this.line, "IndentationError");
      case T.DEDENT_MISMATCH:
        return this.raise(
          "unindent doesn't match any outer indent level",
          this.line,
          "IndentationError",
        );
      case T.MALFORMED_FSTRING:
        return this.raise("malformed f-string");
      default:
        return this.raise("invalid syntax");
    }
  }

  /** Complains with a text of the caller's. */
  raise(
    msg: string,
    line = this.line,
    kind: SyntaxErrorKind = "SyntaxError",
  ): never {
    const file = this.context.file;
    throw new PySyntaxError({ kind, file, line, msg, block: null });
  }

  /** Notes a mistake for `checks.ts`, unless the node has one already. */
  misuse(node: object, msg: string, line: number): void {
    const { misuse } = this.context;
    if (!misuse.has(node)) misuse.set(node, { msg, line });
  }
}
