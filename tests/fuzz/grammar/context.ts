// What the generator knows while it writes one program: the random source,
// the features in use, the names in scope, the lines written so far and an
// estimate of the running time. It knows no grammar.

import type { Rng } from "../rng.ts";
import type { RuleBook } from "./rule.ts";
import { ANY, sameType, type Type } from "./types.ts";

/** Parts of the language that a program may be built from. */
export const FEATURES = [
  "assignment",
  "async",
  "attributes",
  "bigint",
  "bindings",
  "bytes",
  "calls",
  "classes",
  "closures",
  "complex",
  "comprehensions",
  "containers",
  "control",
  "dicts",
  "exceptions",
  "extras",
  "float",
  "formatting",
  "generators",
  "keys",
  "library",
  "match",
  "noise",
  "objects",
  "ordered",
  "polymorphic",
  "sets",
  "strings",
  "trace",
  "tuples",
  "unicode",
  "walrus",
  "with",
] as const;

export type Feature = typeof FEATURES[number];

export interface Variable {
  readonly name: string;
  readonly type: Type;
  /** Not to be assigned: a loop's own counter, a captured name. */
  readonly fixed?: boolean;
}

export interface Parameter {
  readonly name: string;
  readonly type: Type;
  readonly how: "positional" | "positionalOnly" | "keywordOnly";
  readonly optional: boolean;
}

/** A function that generated code may call. */
export interface Callable {
  readonly name: string;
  readonly params: readonly Parameter[];
  /** The element type of `*args`, where the function takes them. */
  readonly rest?: Type;
  /** The value type of `**kwargs`. */
  readonly keywords?: Type;
  readonly result: Type;
  /** The estimated number of evaluated expressions of one call. */
  readonly cost: number;
  /** A plain function, or a generator that yields `result`s. */
  readonly kind: "function" | "generator" | "coroutine";
}

/** A class that generated code may use. */
export interface ClassInfo {
  readonly name: string;
  readonly base: ClassInfo | undefined;
  readonly fields: readonly Variable[];
  readonly methods: readonly Callable[];
  /** The special methods it has, inherited ones included. */
  readonly operators: ReadonlySet<string>;
}

/** The names of one function (or of the module), linked outwards. */
export class Scope {
  readonly variables: Variable[] = [];
  readonly functions: Callable[] = [];
  readonly classes: ClassInfo[] = [];

  constructor(readonly parent?: Scope) {}

  /** Visible variables, the innermost of each name. */
  visible(): Variable[] {
    const seen = new Set<string>();
    return this.inwardOut().filter(({ name }) => {
      const isNew = !seen.has(name);
      seen.add(name);
      return isNew;
    });
  }

  /** All variables, those of the innermost scope first. */
  private inwardOut(): Variable[] {
    return [...this.variables, ...this.parent?.inwardOut() ?? []];
  }

  visibleFunctions(): Callable[] {
    const outer = this.parent?.visibleFunctions() ?? [];
    return [...outer, ...this.functions];
  }

  visibleClasses(): ClassInfo[] {
    const outer = this.parent?.visibleClasses() ?? [];
    return [...outer, ...this.classes];
  }

  findClass(name: string): ClassInfo | undefined {
    return this.visibleClasses().find((info) => info.name === name);
  }

  /** Adds a variable, or gives an existing one of the scope a new type. */
  declare(variable: Variable): void {
    const at = this.variables.findIndex((v) => v.name === variable.name);
    if (at >= 0) this.variables.splice(at, 1);
    this.variables.push(variable);
  }

  remove(name: string): void {
    const at = this.variables.findIndex((v) => v.name === name);
    if (at >= 0) this.variables.splice(at, 1);
  }
}

/** Where the statements being written stand. */
export interface Place {
  /** The planned result of the surrounding function, if there is one. */
  readonly result?: Type;
  readonly inLoop: boolean;
  readonly inFunction: boolean;
  /** Where `yield` may be written: the type that is yielded. */
  readonly yields?: Type | undefined;
  readonly inAsync: boolean;
}

export const TOP_PLACE: Place = {
  inLoop: false,
  inFunction: false,
  inAsync: false,
};

const COST_LIMIT = 6000;
const FUNCTION_COST_LIMIT = 500;

/** The state of writing one program. */
export class Context {
  scope = new Scope();
  place: Place = TOP_PLACE;
  /** How often the code being written is run, as far as loops tell. */
  repeat = 1;
  cost = 0;
  /** The types that the program mostly works with. */
  readonly palette: Type[] = [];
  /** Inside the iterable of a comprehension, where `:=` is an error. */
  walrusBanned = false;
  readonly #lines: string[] = [];
  #indent = 0;
  #names = 0;

  constructor(
    readonly rng: Rng,
    readonly features: ReadonlySet<Feature>,
    readonly rules: RuleBook,
    /** Whether the program's top level is the body of a function. */
    readonly wrapped: boolean,
  ) {}

  has(feature: Feature): boolean {
    return this.features.has(feature);
  }

  /** A name that no other part of the program has. */
  fresh(prefix: string): string {
    this.#names++;
    return `${prefix}${this.#names}`;
  }

  line(text: string): void {
    this.#lines.push("    ".repeat(this.#indent) + text);
  }

  get lineCount(): number {
    return this.#lines.length;
  }

  text(): string {
    return this.#lines.join("\n") + "\n";
  }

  /** Writes `header` and, indented below it, what `body` writes. */
  block(header: string, body: () => void): void {
    this.line(header);
    this.#indent++;
    const before = this.#lines.length;
    body();
    if (this.#lines.length === before) this.line("pass");
    this.#indent--;
  }

  /** Runs `body` with names that end with it. */
  inner<T>(body: () => T): T {
    const outer = this.scope;
    this.scope = new Scope(outer);
    try {
      return body();
    } finally {
      this.scope = outer;
    }
  }

  /**
   * Runs `body` in a block of the same function: what it declares is
   * forgotten afterwards, because the block may not have run, and what it
   * gave another type or deleted has an unknown type.
   */
  branch(body: () => void): void {
    const before = [...this.scope.variables];
    const functions = this.scope.functions.length;
    const classes = this.scope.classes.length;
    body();
    const kept = before.map((old) => {
      const now = this.scope.variables.find((v) => v.name === old.name);
      return now && sameType(now.type, old.type) ? old : { ...old, type: ANY };
    });
    this.scope.variables.splice(0, Infinity, ...kept);
    this.scope.functions.splice(functions);
    this.scope.classes.splice(classes);
  }

  /** Runs `body` as code that is repeated `times` times. */
  repeated<T>(times: number, body: () => T): T {
    const outer = this.repeat;
    this.repeat *= times;
    try {
      return body();
    } finally {
      this.repeat = outer;
    }
  }

  /** Runs `body` where no assignment expression may be written. */
  withoutWalrus<T>(body: () => T): T {
    const outer = this.walrusBanned;
    this.walrusBanned = true;
    try {
      return body();
    } finally {
      this.walrusBanned = outer;
    }
  }

  /**
   * Runs `body` as the body of a function: it is paid for at each call, so
   * the cost of one call is returned and not counted here.
   */
  functionBody(place: Place, body: () => void): number {
    const outer = { cost: this.cost, repeat: this.repeat, place: this.place };
    this.cost = COST_LIMIT - FUNCTION_COST_LIMIT;
    this.repeat = 1;
    this.place = place;
    try {
      this.inner(body);
      return this.cost - (COST_LIMIT - FUNCTION_COST_LIMIT);
    } finally {
      Object.assign(this, outer);
    }
  }

  /** Runs `body` at a place that differs in the given respects. */
  placed<T>(change: Partial<Place>, body: () => T): T {
    const outer = this.place;
    this.place = { ...outer, ...change };
    try {
      return body();
    } finally {
      this.place = outer;
    }
  }

  /** Counts the evaluation of one expression or call. */
  spend(cost = 1): void {
    this.cost += cost * this.repeat;
  }

  /** Whether something that costs this much may be run here. */
  affords(cost: number): boolean {
    return this.cost + cost * this.repeat < COST_LIMIT;
  }

  /** Whether sizes have to stay bounded: the code runs more than once. */
  get bounded(): boolean {
    return this.repeat > 1 || this.place.inFunction;
  }

  /** Visible variables of exactly this type. */
  variablesOf(type: Type): Variable[] {
    return this.scope.visible().filter((v) => sameType(v.type, type));
  }

  /** Variables of the innermost function that may be assigned. */
  assignable(): Variable[] {
    return this.scope.variables.filter((v) => !v.fixed);
  }
}
