/**
 * The parser's entry: source text in, syntax tree out. Pure: it reads no file
 * and knows nothing of how programs run.
 *
 * @module
 */

import type { Module, Stmt } from "./ast.ts";
import { checkModule } from "./checks.ts";
import { Cursor, type ParseContext, type Rules } from "./cursor.ts";
import { TooDeep } from "./errors.ts";
import { tokenize } from "./lexer.ts";
import { parseTestlist, parseYield } from "./lists.ts";
import {
  parseExpr,
  parseNamedTest,
  parseOrTest,
  parseStarred,
  parseTest,
} from "./operators.ts";
import { parseSimpleLine } from "./simple.ts";
import { parseCompound, parseStatement } from "./statements.ts";
import * as T from "./tokens.ts";

export * from "./ast.ts";
export * from "./errors.ts";
export * from "./walk.ts";

/** What a source is: a module, an expression, or a REPL entry. */
export type ParseMode = "exec" | "eval" | "single";

/** How to parse. */
export interface ParseOptions {
  readonly mode: ParseMode;
  /** The source's name, for error messages. */
  readonly file: string;
  /** What `__debug__` is; true unless optimising. */
  readonly debug?: boolean;
}

const RULES: Rules = {
  test: parseTest,
  expr: parseExpr,
  orTest: parseOrTest,
  namedTest: parseNamedTest,
  starred: parseStarred,
  yieldExpr: parseYield,
};

/**
 * Parses a source text.
 *
 * @param source The text.
 * @param options What it is and what it is called.
 * @returns The tree; for `eval`, its body is one `ExprStmt`.
 * @throws {PySyntaxError} If the text is not valid.
 * @throws {TooDeep} If it nests too deeply.
 */
export function parse(source: string, options: ParseOptions): Module {
  const text = normalise(source);
  const context: ParseContext = {
    source: text,
    file: options.file,
    rules: RULES,
    misuse: new Map(),
    debug: options.debug ?? true,
    names: new Map(),
  };
  try {
    const range = { start: 0, end: text.length, line: 1, bracketed: false };
    const p = new Cursor(tokenize(text, range), context);
    const module: Module = {
      kind: "Module",
      body: parseInput(p, options.mode),
    };
    checkModule(module, context);
    return module;
  } catch (error) {
    // The JavaScript stack may be nearly full when a Python program that is
    // deep in recursion calls exec(); that is the same complaint.
    if (error instanceof RangeError) throw new TooDeep();
    throw error;
  }
}

/**
 * Makes `\n` the only line ending and the last character. A byte order mark
 * is dropped; a NUL becomes `\x01`, as MicroPython's lexer reads it.
 */
function normalise(source: string): string {
  let text = source;
  if (text.charCodeAt(0) === 0xfeff) text = text.slice(1);
  if (text.includes("\r")) text = text.replace(/\r\n?/g, "\n");
  if (text.includes("\0")) text = text.replaceAll("\0", "\x01");
  return text === "" || text.endsWith("\n") ? text : text + "\n";
}

function parseInput(p: Cursor, mode: ParseMode): Stmt[] {
  const body: Stmt[] = [];
  switch (mode) {
    case "exec":
      while (p.kind !== T.END) {
        if (!p.accept(T.NEWLINE)) parseStatement(p, body);
      }
      return body;
    case "eval": {
      const line = p.line;
      body.push({ kind: "ExprStmt", line, value: parseTestlist(p) });
      p.accept(T.NEWLINE);
      break;
    }
    case "single":
      parseSingle(p, body);
  }
  if (p.kind !== T.END) p.fail();
  return body;
}

/** `single_input: NEWLINE | simple_stmt | compound_stmt`. */
function parseSingle(p: Cursor, body: Stmt[]): void {
  if (p.accept(T.NEWLINE)) return;
  const compound = parseCompound(p);
  if (compound === null) parseSimpleLine(p, body);
  else body.push(compound);
}
