/**
 * What `checks.ts` remembers of a scope while it looks for mistakes: how each
 * name has been used so far, by MicroPython's rules (`py/scope.c`,
 * `py/emitcommon.c`). It decides nothing that runs: that is `runtime/scope/`.
 *
 * @module
 */

import type {
  ClassDef,
  DictComp,
  FunctionDef,
  Lambda,
  SequenceComp,
} from "./ast.ts";

/** The sorts of scope that the checks tell apart. */
export type ScopeKind =
  | "module"
  | "class"
  | "function"
  | "lambda"
  | "comprehension";

/** A node that opens a scope. */
export type ScopeNode =
  | FunctionDef
  | ClassDef
  | Lambda
  | SequenceComp
  | DictComp;

/** How a name has been used. */
const UNDECIDED = 0;
const GLOBAL_IMPLICIT = 1;
/** Assigned in a module or class body, so never closed over. */
const GLOBAL_ASSIGNED = 2;
const GLOBAL_EXPLICIT = 3;
const LOCAL = 4;
const CELL = 5;
const FREE = 6;

/** What a new scope is made of. */
export interface ScopeInit {
  readonly kind: ScopeKind;
  /** The name that tracebacks print. */
  readonly block: string;
  /** The line for mistakes without one of their own. */
  readonly line: number;
  readonly parent: CheckScope | null;
  readonly node: ScopeNode | null;
}

/** A scope and its names. */
export class CheckScope {
  readonly kind: ScopeKind;
  readonly block: string;
  readonly line: number;
  readonly parent: CheckScope | null;
  readonly node: ScopeNode | null;
  readonly #ids = new Map<string, number>();

  /** @param init What it is and where it stands. */
  constructor(init: ScopeInit) {
    this.kind = init.kind;
    this.block = init.block;
    this.line = init.line;
    this.parent = init.parent;
    this.node = init.node;
  }

  /** The nearest scope outwards, itself included, that is no comprehension. */
  get holder(): CheckScope {
    // deno-lint-ignore no-this-alias
    let scope: CheckScope = this;
    while (scope.kind === "comprehension" && scope.parent !== null) {
      scope = scope.parent;
    }
    return scope;
  }

  /** Notes that the name is read. */
  load(name: string): void {
    if (!this.#ids.has(name)) this.#ids.set(name, GLOBAL_IMPLICIT);
  }

  /** Notes that the name is assigned or deleted. */
  store(name: string): void {
    const used = this.#ids.get(name) ?? GLOBAL_IMPLICIT;
    if (used !== GLOBAL_IMPLICIT) return;
    const bodyOnly = this.kind === "module" || this.kind === "class";
    this.#ids.set(name, bodyOnly ? GLOBAL_ASSIGNED : LOCAL);
  }

  /** Notes a parameter; false if there is one of that name already. */
  parameter(name: string): boolean {
    if (this.#ids.has(name)) return false;
    this.#ids.set(name, LOCAL);
    return true;
  }

  /** Notes a bare annotation, which makes a function's name local. */
  annotate(name: string): void {
    if (!this.#ids.has(name)) this.#ids.set(name, LOCAL);
  }

  /** Notes `global name`; false if the name is in other use here. */
  declareGlobal(name: string): boolean {
    const used = this.#ids.get(name) ?? UNDECIDED;
    if (used !== UNDECIDED && used !== GLOBAL_EXPLICIT) return false;
    this.#ids.set(name, GLOBAL_EXPLICIT);
    const module = this.#module();
    if (module.#ids.has(name)) module.#ids.set(name, GLOBAL_EXPLICIT);
    return true;
  }

  /** Notes `nonlocal name`; the complaint if it cannot be. */
  declareNonlocal(name: string): string | null {
    const used = this.#ids.get(name) ?? UNDECIDED;
    if (used === FREE) return null;
    if (used !== UNDECIDED) return "identifier redefined as nonlocal";
    this.#ids.set(name, GLOBAL_IMPLICIT);
    this.#closeOver(name);
    const found = this.#ids.get(name) === FREE;
    return found ? null : "no binding for nonlocal found";
  }

  /**
   * Notes a `:=` in a comprehension, which binds in the scope around it; the
   * complaint if it cannot.
   */
  bindOutside(name: string): string | null {
    const parent = this.parent as CheckScope;
    parent.store(name);
    if (parent.#ids.get(name) === GLOBAL_EXPLICIT) {
      if (!this.#ids.has(name)) this.#ids.set(name, GLOBAL_EXPLICIT);
      return null;
    }
    if (parent.parent === null) {
      return this.declareGlobal(name) ? null : "identifier redefined as global";
    }
    if (this.#ids.get(name) === GLOBAL_IMPLICIT) {
      this.#ids.set(name, UNDECIDED);
    }
    return this.declareNonlocal(name);
  }

  /** At the scope's end: links names that were only read to outer ones. */
  finish(): void {
    if (this.parent === null || this.parent.parent === null) return;
    for (const [name, used] of this.#ids) {
      if (used === GLOBAL_IMPLICIT) this.#closeOver(name);
    }
  }

  #module(): CheckScope {
    // deno-lint-ignore no-this-alias
    let scope: CheckScope = this;
    while (scope.parent !== null) scope = scope.parent;
    return scope;
  }

  /** Makes the name free here if a scope around, not the module, has it. */
  #closeOver(name: string): void {
    let scope = this.parent;
    while (scope !== null && scope.parent !== null) {
      const used = scope.#ids.get(name);
      if (used !== undefined) {
        if (used >= LOCAL) {
          this.#ids.set(name, FREE);
          this.#closeOverInParents(name);
        }
        return;
      }
      scope = scope.parent;
    }
  }

  #closeOverInParents(name: string): void {
    for (let scope = this.parent; scope !== null; scope = scope.parent) {
      const used = scope.#ids.get(name) ?? UNDECIDED;
      if (used === LOCAL) scope.#ids.set(name, CELL);
      if (used !== UNDECIDED) return;
      scope.#ids.set(name, FREE);
    }
  }
}
