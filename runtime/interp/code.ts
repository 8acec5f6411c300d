/**
 * Source text to runnable code: translate and link.
 *
 * @module
 */

import * as abi from "../abi.ts";
import type { CompileOptions } from "../compiler/mod.ts";
import { PyObject, type Value } from "../core/object.ts";
import { defineType } from "../core/define.ts";
import type { Module } from "../syntax/ast.ts";

/** A module's function, linked to an interpreter. */
export type Runnable = (globals: object, locals: object | null) => Value;

/** How a source is to be compiled. */
export type Mode = CompileOptions["mode"];

/** What `translator.ts` gives. */
interface Translator {
  parse: typeof import("../syntax/mod.ts").parse;
  compile: typeof import("../compiler/mod.ts").compile;
}

/**
 * The parser and the compiler, which `translator.ts` puts here when it is loaded, and
 * what loads it where nobody has.
 */
export const translation: {
  translator: Translator | null;
  load: () => void;
} = { translator: null, load: () => {} };

function translator(): Translator {
  if (translation.translator === null) translation.load();
  return translation.translator!;
}

/** A source, and all else that its compiled form depends on. */
export interface Source {
  readonly text: string;
  readonly file: string;
  readonly mode: Mode;
  readonly optimise: number;
}

/** Keeps the compiled forms of whole modules from one process to the next. */
export interface CompiledPrograms {
  /** The JavaScript text; null where it is not known. */
  get(source: Source): string | null;
  /** Keeps a text, if that can be done. */
  put(source: Source, text: string): void;
}

/** What `compile()` gives: a source, compiled as its use asks. */
export class PyCode extends PyObject {
  readonly #forms = new Map<boolean, string>();
  #module: Module | null = null;

  constructor(readonly source: Source) {
    super();
  }

  override repr(): string {
    return "<code>";
  }

  /** Parses the source, once. @throws PySyntaxError */
  parsed(): Module {
    const { text, file, mode, optimise } = this.source;
    return this.#module ??= translator().parse(text, {
      mode,
      file,
      debug: optimise === 0,
    });
  }

  /** The JavaScript text of one form. @throws PySyntaxError */
  text(separateLocals: boolean, builtins: ReadonlySet<string>): string {
    let text = this.#forms.get(separateLocals);
    if (text === undefined) {
      const { file, mode, optimise } = this.source;
      text = translator().compile(this.parsed(), {
        file,
        mode,
        optimise,
        separateLocals,
        builtins,
      });
      this.#forms.set(separateLocals, text);
    }
    return text;
  }

  /** Says what the text of the usual form is. */
  isKnown(text: string): void {
    this.#forms.set(false, text);
  }
}

/** `code`. */
export const codeType = defineType("code", { js: PyCode });

/** The JavaScript function that generated text is the body of. */
type Linker = (
  rt: object,
  host: object,
  builtins: PyObject,
  word: Int32Array,
) => Runnable;

/** What generated text needs of its interpreter before it runs. */
interface Host {
  readonly builtins: PyObject;
  readonly pending: { readonly word: Int32Array };
}

/** Makes a compiled text runnable in an interpreter. */
export function link(text: string, host: Host): Runnable {
  const linker = new Function("rt", "I", "B", "S", text) as Linker;
  return linker(abi, host, host.builtins, host.pending.word);
}
