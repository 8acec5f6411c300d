/**
 * What the compilation of one source text shares: its options, the ABI names it
 * uses, its constants and code objects.
 *
 * @module
 */

import type { Scope, Scopes } from "../scope/mod.ts";
import type { Expr, Stmt } from "../syntax/ast.ts";
import { literal } from "./js.ts";

/** A name of the ABI: a misspelt helper does not compile. */
export type AbiName = keyof typeof import("../abi.ts");

/** Parts of the ABI that each interpreter has its own of: they are parameters. */
const OWN: ReadonlySet<AbiName> = new Set<AbiName>(["B", "S"]);

/** How to compile. */
export interface CompileOptions {
  /** The file's name in tracebacks. */
  readonly file: string;
  /** `exec` a module, `eval` an expression, `single` a REPL entry. */
  readonly mode: "exec" | "eval" | "single";
  /** `-O` level: from 1 no asserts; 3 no line numbers. */
  readonly optimise: number;
  /** True where locals are a mapping of their own: `exec(code, g, l)`. */
  readonly separateLocals: boolean;
  /** Names of built-ins, read without asking the module first being in vain. */
  readonly builtins: ReadonlySet<string>;
}

/**
 * The visitors of whole node families, which handlers reach through the unit and the
 * functions of `emit.ts`: no file needs another one that needs it in turn.
 */
export interface Emitter {
  /** The value of an expression. */
  expr(fn: Fn, e: Expr): string;
  /** An expression as a JavaScript boolean. */
  cond(fn: Fn, e: Expr): string;
  /** A run of statements. */
  block(fn: Fn, body: readonly Stmt[]): string;
}

/** One source text being compiled. */
export class Unit {
  readonly #abi = new Set<AbiName>();
  readonly #declarations: string[] = [];
  readonly #constants = new Map<string, string>();
  /** Values of `NAME = const(...)`, folded where the name is used. */
  readonly folded: Map<string, Expr> = new Map();
  #next = 0;

  constructor(
    readonly options: CompileOptions,
    readonly scopes: Scopes,
    readonly emitter: Emitter,
  ) {}

  /** The text that names an ABI helper. */
  abi(name: AbiName): string {
    if (!OWN.has(name)) this.#abi.add(name);
    return name;
  }

  /** A module-level constant made by this text; the same text gives the same one. */
  constant(text: string): string {
    let name = this.#constants.get(text);
    if (name === undefined) {
      name = `k${this.#next++}`;
      this.#constants.set(text, name);
      this.#declarations.push(`const ${name}=${text};`);
    }
    return name;
  }

  /** A module-level constant of its own. */
  declare(text: string): string {
    const name = this.fresh("k");
    this.#declarations.push(`const ${name}=${text};`);
    return name;
  }

  /** A unique label or helper name. */
  fresh(prefix: string): string {
    return `${prefix}${this.#next++}`;
  }

  /** A code object for tracebacks and argument binding. */
  code(parts: {
    name: string;
    line: number;
    params?: readonly string[];
    posonly?: number;
    kwonly?: readonly string[];
    vararg?: boolean;
    kwarg?: boolean;
    defaults?: number;
    kwdefaults?: readonly boolean[];
    /** For `async` functions, as in the code object. */
    async?: string | null;
    /** Text of the docstring. */
    doc?: string | null;
    /** Text of a function of the globals that gives the annotations. */
    notes?: string | null;
  }): string {
    const name = this.fresh("c");
    const {
      params = [],
      posonly = 0,
      kwonly = [],
      vararg = false,
      kwarg = false,
      defaults = 0,
      kwdefaults = [],
      async = null,
      doc = null,
      notes = null,
    } = parts;
    const about = (async === null ? "" : `,async:${literal(async)}`) +
      (doc === null ? "" : `,doc:${doc}`) +
      (notes === null ? "" : `,notes:${notes}`);
    const list = (xs: readonly string[]) => `[${xs.map(literal).join(",")}]`;
    this.#declarations.push(
      `const ${name}={unit:U,name:${literal(parts.name)},file:${
        this.constant(literal(this.options.file))
      },line:${parts.line},params:${list(params)},posonly:${posonly},kwonly:${
        list(kwonly)
      },vararg:${vararg},kwarg:${kwarg},defaults:${defaults},kwdefaults:[${
        kwdefaults.join(",")
      }]${about}};`,
    );
    return name;
  }

  /** The whole text around the module's body. */
  finish(body: string): string {
    const names = [...this.#abi].join(",");
    return `"use strict";const {${names}}=rt,U={globals:null};${
      this.#declarations.join("")
    }\nreturn function(n0,m0){const N=n0,M=m0;U.globals=N;\n${body}}`;
  }
}

/** The innermost loop or the like, for `break` and `continue`. */
export interface LoopFrame {
  /** Label that `break` leaves, where plain `break` would not do. */
  readonly breakLabel: string | null;
  /** Label that `continue` goes on with. */
  readonly continueLabel: string | null;
}

/** How control leaves a block before its end, without an exception. */
export type Exit = "return" | "break" | "continue";

/** A handler or clean-up around the text being emitted: see `exits.ts`. */
export interface Guard {
  /** The label to leave; what comes behind it deals with the exit. */
  readonly label: string;
  /** The variable of the exception; null where exceptions pass. */
  readonly error: string | null;
  /** True where something breaks to the label. */
  isUsed: boolean;
  /** How many loops are around the guard. */
  readonly loops: number;
  /** The exits that land behind the label, numbered; null where they pass. */
  readonly exits: Map<Exit, number> | null;
  /** What a passing `break` or `continue` does first. */
  readonly leave: string;
  /** True where a call in the block may hand its exception back: see `soft.ts`. */
  isSoft: boolean;
}

/** One JavaScript function being emitted. */
export class Fn {
  /** Names assigned on every path so far. */
  defined = new Set<string>();
  readonly loops: LoopFrame[] = [];
  /** The exception variables of the handlers around, innermost last. */
  readonly handlers: string[] = [];
  /** The handlers and clean-ups around, innermost last. */
  readonly guards: Guard[] = [];
  /** True where a `raise` jumps out of the function's body. */
  raises = false;
  /** The call that may hand its exception back, until it is emitted: see `soft.ts`. */
  soft: Expr | null = null;
  /** True where a generator may have something to do when it is closed. */
  isGuarded = false;
  /** Every `let` that the function needs. */
  readonly vars = new Set<string>();
  readonly #free: string[] = [];
  #temps = 0;
  /** The line that MicroPython's table has here: see `lines.ts`. */
  last = 1;
  /** The line that `L` holds at this point of the text, or -1 where unknown. */
  line = -1;

  constructor(
    readonly unit: Unit,
    readonly scope: Scope,
    /** The code object's constant. */
    readonly code: string,
    /** Whether the text is inside a JavaScript generator. */
    readonly isGenerator: boolean,
    /** Whether it is an `async def` body with `yield`. */
    readonly isAsyncGenerator: boolean = false,
    /** The text of self in a method: for `super()`. */
    readonly firstParam: string | null = null,
    readonly outer: Fn | null = null,
  ) {}

  /** A temporary variable; give it back with {@linkcode release}. */
  temp(): string {
    const t = this.#free.pop() ?? `t${this.#temps++}`;
    this.vars.add(t);
    return t;
  }

  /** Gives temporaries back. */
  release(...names: (string | null)[]): void {
    for (const n of names) {
      if (n !== null && /^t\d+$/.test(n) && !this.#free.includes(n)) {
        this.#free.push(n);
      }
    }
  }

  /** The declaration of this function's variables. */
  declarations(): string {
    const list = [...this.vars];
    return list.length === 0 ? "" : `let ${list.join(",")};`;
  }
}
