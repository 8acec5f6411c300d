/**
 * Callable objects: Python functions, built-in functions, bound methods, and the
 * wrappers that a class body makes (static and class methods, properties).
 *
 * A function has two forms. The object ({@linkcode PyFunction}) is the value that a
 * program sees; `call` on it is the compiled JavaScript function itself. On a class's
 * prototype stands the bare JavaScript function, whose first argument is self; its
 * `py` property leads back to the object.
 *
 * @module
 */

import { typeError } from "./errors.ts";
import { type Method, None, PyObject, type Value } from "./object.ts";

/** What the compiler knows of a function: made once, shared by its closures. */
export interface Code {
  /** What all code of one source shares: its globals, once it runs. */
  readonly unit: { readonly globals: PyObject };
  readonly name: string;
  /** Qualified by nothing: MicroPython keeps the bare name. */
  readonly file: string;
  readonly line: number;
  /** Positional parameters, positional-only ones first. */
  readonly params: readonly string[];
  /** How many of `params` are positional-only. */
  readonly posonly: number;
  readonly kwonly: readonly string[];
  /** True where `*args` exists. */
  readonly vararg: boolean;
  /** True where `**kwargs` exists. */
  readonly kwarg: boolean;
  /** How many of the last positional parameters have defaults. */
  readonly defaults: number;
  /** Which keyword-only parameters have defaults. */
  readonly kwdefaults: readonly boolean[];
  /** Where the function is `async`: does a call give a coroutine or a generator? */
  readonly async?: "coroutine" | "async_generator";
  /** The docstring, where there is one. */
  readonly doc?: string;
  /** Evaluates the annotations, where they read nothing but globals. */
  readonly notes?: (globals: PyObject) => Value;
}

/** A compiled positional entry. */
export type Entry = (...args: Value[]) => Value;

/** A function made by `def` or `lambda`. */
export class PyFunction extends PyObject {
  /**
   * @param call the positional entry
   * @param code what the compiler knows
   * @param raw takes every parameter in order (positional, *args tuple, keyword-only,
   *   **kwargs dict); `undefined` where a default is to be used. The same as `call`
   *   for functions that have only positional parameters.
   * @param soft 1 where `call` hands its exception back when asked (`runtime/compiler/soft.ts`)
   */
  constructor(
    override readonly call: Entry,
    readonly code: Code,
    readonly raw: Entry,
    readonly soft: number = 0,
  ) {
    super();
  }

  override callKw(args: Value[], names: string[], values: Value[]): Value {
    // A compiled function counts up to four arguments too many.
    const isCounted = args.length <= this.code.params.length + 4;
    if (names.length === 0 && (isCounted || this.code.vararg)) {
      return this.call(...args);
    }
    return this.raw(...keywords.bind(this.code, args, names, values));
  }

  override repr(): string {
    return `<function ${this.code.name} at 0x${address(this)}>`;
  }
}

/** Late-bound helpers of this file: filled in by `arguments.ts` and `object.ts`. */
export const keywords: {
  bind(
    code: Code,
    args: Value[],
    names: string[],
    values: Value[],
  ): Value[];
} = {
  bind: () => {
    throw typeError("keyword arguments are not available");
  },
};

const addresses = new WeakMap<object, string>();
const nextAddress = { value: 0x7f5b3c002ac0 };

/** A made-up address, as `repr` shows it. */
export function address(o: object): string {
  let a = addresses.get(o);
  if (a === undefined) {
    a = nextAddress.value.toString(16);
    nextAddress.value += 32;
    addresses.set(o, a);
  }
  return a;
}

/** The bare form of a callable: what stands on a prototype as a method. */
export function bare(f: PyFunction): Method {
  const m = f.call as Method;
  m.py = f;
  m.soft = f.soft;
  return m;
}

/** A function that takes keyword arguments itself. */
export type KeywordEntry = (
  args: Value[],
  names: string[],
  values: Value[],
) => Value;

/** A function written in TypeScript. */
export class PyBuiltin extends PyObject {
  constructor(
    readonly name: string,
    override readonly call: Entry,
    readonly kw: KeywordEntry | null = null,
  ) {
    super();
  }

  override callKw(args: Value[], names: string[], values: Value[]): Value {
    if (this.kw !== null) return this.kw(args, names, values);
    if (names.length === 0) return this.call(...args);
    throw typeError("function doesn't take keyword arguments");
  }

  override repr(): string {
    return "<function>";
  }
}

/** A method bound to its object. */
export class PyBoundMethod extends PyObject {
  /** The method. */
  declare readonly fn: Method;
  /** Its object. */
  declare readonly self: Value;

  constructor(fn: Method, self: Value) {
    super();
    this.fn = fn;
    this.self = self;
  }

  override call(...args: Value[]): Value {
    return this.fn(this.self, ...args);
  }

  override callKw(args: Value[], names: string[], values: Value[]): Value {
    if (names.length === 0) return this.fn(this.self, ...args);
    return callMethodKw(this.fn, [this.self, ...args], names, values);
  }

  override eq(other: Value): Value | undefined {
    return other instanceof PyBoundMethod && other.fn === this.fn &&
      other.self === this.self;
  }

  override hash(): number {
    return keyHash(this.fn) ^ keyHash(this.self);
  }
}

function keyHash(o: Value | Method): number {
  return typeof o === "object"
    ? addressNumber(o)
    : typeof o === "function"
    ? addressNumber(o)
    : 0;
}

function addressNumber(o: object): number {
  return parseInt(address(o), 16) | 0;
}

/** Calls a bare method with keywords; args include self. */
export function callMethodKw(
  fn: Method,
  args: Value[],
  names: string[],
  values: Value[],
): Value {
  if (fn.py !== undefined) return fn.py.callKw(args, names, values);
  if (names.length === 0) return fn(args[0]!, ...args.slice(1));
  throw typeError("function doesn't take keyword arguments");
}

/** `staticmethod(f)`. */
export class PyStaticMethod extends PyObject {
  constructor(readonly fn: Value) {
    super();
  }
}

/** `classmethod(f)`. */
export class PyClassMethod extends PyObject {
  constructor(readonly fn: Value) {
    super();
  }
}

/** `property(fget, fset, fdel)`; absent functions are None. */
export class PyProperty extends PyObject {
  constructor(
    public fget: Value = None,
    public fset: Value = None,
    public fdel: Value = None,
    public doc: Value = None,
  ) {
    super();
  }
}
