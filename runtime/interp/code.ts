/**
 * Source text to runnable code: parse, compile, link. Compiled texts are kept in
 * memory by source and options.
 *
 * @module
 */

import * as abi from "../abi.ts";
import { compile, type CompileOptions } from "../compiler/mod.ts";
import { exceptions, recursionError } from "../core/errors.ts";
import { PyObject, type Value } from "../core/object.ts";
import { defineType } from "../core/define.ts";
import type { Module } from "../syntax/ast.ts";
import { parse, PySyntaxError, TooDeep } from "../syntax/mod.ts";
import { hostErrors, PyException } from "../types/exception.ts";

/** A module's function, linked to an interpreter. */
export type Runnable = (globals: object, locals: object | null) => Value;

/** How a source is to be compiled. */
export type Mode = CompileOptions["mode"];

/** What `compile()` gives: parsed source, compiled as its use asks. */
export class PyCode extends PyObject {
  readonly #forms = new Map<string, string>();

  constructor(
    readonly module: Module,
    readonly file: string,
    readonly mode: Mode,
    readonly optimise: number,
  ) {
    super();
  }

  override repr(): string {
    return "<code>";
  }

  /** The JavaScript text of one form. */
  text(separateLocals: boolean, builtins: ReadonlySet<string>): string {
    const key = `${separateLocals}`;
    let text = this.#forms.get(key);
    if (text === undefined) {
      text = compile(this.module, {
        file: this.file,
        mode: this.mode,
        optimise: this.optimise,
        separateLocals,
        builtins,
      });
      this.#forms.set(key, text);
    }
    return text;
  }
}

/** `code`. */
export const codeType = defineType("code", { js: PyCode });

/** The SyntaxError that a Python program sees, with its place as traceback. */
hostErrors.push({
  type: PySyntaxError,
  convert: (e) => {
    const { kind, msg, file, line, block } = e as PySyntaxError;
    const made = exceptions.make(kind, [msg]) as unknown as PyException;
    const code = { file, name: block ?? undefined };
    if (line > 0) made.trace = { code, line, next: null };
    return made as unknown as Error;
  },
}, {
  type: TooDeep,
  convert: () => recursionError(),
});

/** Parses a source. @throws PySyntaxError */
export function parseSource(
  source: string,
  file: string,
  mode: Mode,
  optimise: number,
): PyCode {
  const module = parse(source, { mode, file, debug: optimise === 0 });
  return new PyCode(module, file, mode, optimise);
}

/** The JavaScript function that generated text is the body of. */
type Linker = (rt: object, host: object) => Runnable;

/** Makes a compiled text runnable in an interpreter. */
export function link(text: string, rt: object, host: object): Runnable {
  const linker = new Function("rt", "I", text) as Linker;
  return linker(rt, host);
}

/** The ABI with an interpreter's own parts. */
export function runtimeOf(builtins: PyObject, word: Int32Array): object {
  return Object.create(abi, { B: { value: builtins }, S: { value: word } });
}
