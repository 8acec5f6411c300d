/**
 * A scope: the names of one block, and where a name used in it lives. Filled by the
 * analysis of `mod.ts`.
 *
 * @module
 */

import type {
  ClassDef,
  DictComp,
  Expr,
  FunctionDef,
  Lambda,
  SequenceComp,
} from "../syntax/ast.ts";

/** What kind of block a scope is. */
export type ScopeKind = "module" | "class" | "function" | "comprehension";

/** Where a name lives, seen from a scope. */
export type Place =
  /** A variable of this function. */
  | "local"
  /** A variable of an enclosing function. */
  | "free"
  /** A module global or built-in. */
  | "global"
  /** A name of the class body being run, else what is outside. */
  | "class";

/** The names of one block. */
export class Scope {
  /** Names bound here, in order of first binding. */
  readonly bound: Set<string> = new Set();
  /** Names declared `global`. */
  readonly globals: Set<string> = new Set();
  /** Names declared `nonlocal`. */
  readonly nonlocals: Set<string> = new Set();
  /** Local names that an inner function uses. */
  readonly captured: Set<string> = new Set();
  /** Local names that an inner function rebinds. */
  readonly rebound: Set<string> = new Set();
  /** Names deleted by `del`, or by the end of an `except ... as name`. */
  readonly deleted: Set<string> = new Set();
  /** True where the block contains `yield` or `await` of its own. */
  hasYield = false;
  /** True where the block contains `yield` (for async generators). */
  yields = false;
  /** True where the block, or one inside it, uses `super` or `__class__`. */
  usesClass = false;
  /** True where the block uses `locals`, which needs every local's value. */
  usesLocals = false;
  readonly children: Scope[] = [];

  constructor(
    readonly kind: ScopeKind,
    readonly parent: Scope | null,
    readonly params: readonly string[] = [],
  ) {
    for (const p of params) this.bound.add(p);
    parent?.children.push(this);
  }

  /** Where a name used here lives. */
  resolve(name: string): Place {
    if (this.kind === "module" || this.globals.has(name)) return "global";
    if (this.nonlocals.has(name)) return this.enclosing(name);
    if (this.bound.has(name)) {
      return this.kind === "class" ? "class" : "local";
    }
    return this.enclosing(name);
  }

  private enclosing(name: string): Place {
    for (let s = this.parent; s !== null; s = s.parent) {
      if (s.kind === "class") continue;
      if (s.kind === "module") break;
      if (s.globals.has(name)) return "global";
      if (s.bound.has(name) && !s.nonlocals.has(name)) return "free";
    }
    return "global";
  }

  /** The enclosing function's scope that owns a free name. */
  owner(name: string): Scope | null {
    for (let s = this.parent; s !== null; s = s.parent) {
      if (s.kind === "class" || s.kind === "module") continue;
      if (s.bound.has(name) && !s.nonlocals.has(name)) return s;
    }
    return null;
  }
}

/** A node that opens a scope. */
export type ScopeNode =
  | FunctionDef
  | Lambda
  | ClassDef
  | SequenceComp
  | DictComp;

/** The result: the module's scope, and that of each node that opens one. */
export interface Scopes {
  readonly module: Scope;
  readonly of: ReadonlyMap<ScopeNode, Scope>;
  /** Every name that code of this module binds as a global. */
  readonly globals: ReadonlySet<string>;
  /** The annotations that a program can look at; the others are ignored. */
  readonly annotations: ReadonlySet<Expr>;
}
