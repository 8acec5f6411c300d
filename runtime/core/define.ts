/**
 * How built-in functions and types are written down: argument checks with
 * MicroPython's texts, method tables, and the making of a built-in type.
 *
 * @module
 */

import { typeError } from "./errors.ts";
import { type Entry, type KeywordEntry, PyBuiltin } from "./function.ts";
import { type Method, None, PyObject, type Value } from "./object.ts";
import {
  type Blank,
  blankInstance,
  installClassMethod,
  isSubtype,
  PyType,
} from "./type.ts";

/** A function body that gets its arguments, absent optional ones undefined. */
// boundary: parameters are checked by count only
export type Body = (...args: any[]) => Value;

/** The TypeError for a wrong number of arguments to a fixed-arity built-in. */
export function arityError(expected: number, given: number): Error {
  return typeError(
    `function takes ${expected} positional arguments but ${given} were given`,
  );
}

/** The TypeError for more arguments than a built-in takes. */
export function tooMany(max: number, given: number): Error {
  return typeError(`function expected at most ${max} arguments, got ${given}`);
}

function rangeError(min: number, max: number, given: number): Error {
  return given < min
    ? typeError(
      `function missing ${min - given} required positional arguments`,
    )
    : tooMany(max, given);
}

// The parameters x, y, z of what follows are there to find arguments that are too
// many: naming `arguments` would make V8 allocate that object at each call of a
// function that is not optimised yet.

/** How many arguments there were, `undefined` where there was none. */
function count(...given: (Value | undefined)[]): number {
  return given.findLastIndex((v) => v !== undefined) + 1;
}

/** A body that takes exactly `n` arguments (self included for methods). */
export function fixed(n: number, f: Body): Method {
  switch (n) {
    case 0:
      return function (x?: Value, y?: Value, z?: Value) {
        if (x !== undefined) throw arityError(0, count(x, y, z));
        return f();
      } as Method;
    case 1:
      return function (a: Value, x?: Value, y?: Value, z?: Value) {
        if (a === undefined || x !== undefined) {
          throw arityError(1, count(a, x, y, z));
        }
        return f(a);
      } as Method;
    case 2:
      return function (a: Value, b: Value, x?: Value, y?: Value, z?: Value) {
        if (b === undefined || x !== undefined) {
          throw arityError(2, count(a, b, x, y, z));
        }
        return f(a, b);
      } as Method;
    case 3:
      return function (
        a: Value,
        b: Value,
        c: Value,
        x?: Value,
        y?: Value,
        z?: Value,
      ) {
        if (c === undefined || x !== undefined) {
          throw arityError(3, count(a, b, c, x, y, z));
        }
        return f(a, b, c);
      } as Method;
    default:
      return function (...args) {
        if (args.length !== n) throw arityError(n, args.length);
        return f(...args);
      };
  }
}

/** A body that takes from `min` to `max` arguments (self included for methods). */
export function between(min: number, max: number, f: Body): Method {
  if (max <= 3) {
    return function (
      a?: Value,
      b?: Value,
      c?: Value,
      x?: Value,
      y?: Value,
      z?: Value,
    ) {
      const n = x !== undefined
        ? count(a, b, c, x, y, z)
        : c !== undefined
        ? 3
        : b !== undefined
        ? 2
        : a !== undefined
        ? 1
        : 0;
      if (n < min || n > max) throw rangeError(min, max, n);
      return f(a, b, c);
    } as Method;
  }
  return function (...args) {
    const n = args.length;
    if (n < min || n > max) throw rangeError(min, max, n);
    return f(...args);
  };
}

/** A parameter of a built-in that takes keywords. */
export interface Parameter {
  readonly name: string;
  /** Its default; without one the argument is required. */
  readonly default?: Value | undefined;
  /** True where it has a default, even an `undefined` one. */
  readonly optional?: boolean;
  /** True where only a keyword gives it. */
  readonly keywordOnly?: boolean;
}

/**
 * Writes a parameter list down as text: `"sep, end='\n', *, file"` is spelled
 * `params("sep", "end=", "*", "file=")`: `=` marks the optional ones (undefined when
 * absent), everything after `"*"` is keyword-only.
 */
export function params(...names: string[]): Parameter[] {
  let keywordOnly = false;
  const out: Parameter[] = [];
  for (const n of names) {
    if (n === "*") {
      keywordOnly = true;
      continue;
    }
    const optional = n.endsWith("=");
    out.push({ name: optional ? n.slice(0, -1) : n, optional, keywordOnly });
  }
  return out;
}

/** Binds arguments to a parameter list, as MicroPython's `mp_arg_parse_all`. */
export function bindParameters(
  list: readonly Parameter[],
  args: Value[],
  names: string[],
  values: Value[],
): (Value | undefined)[] {
  const out: (Value | undefined)[] = [];
  let used = 0;
  let positional = 0;
  for (const p of list) {
    const at = names.indexOf(p.name);
    if (!p.keywordOnly && positional < args.length) {
      out.push(args[positional++]);
    } else if (at >= 0) {
      out.push(values[at]);
      used++;
    } else if (p.optional || "default" in p) {
      out.push(p.default);
    } else {
      throw typeError(`'${p.name}' argument required`);
    }
  }
  if (positional < args.length) {
    throw typeError("extra positional arguments given");
  }
  if (used < names.length) throw typeError("extra keyword arguments given");
  return out;
}

/** A bare method or function body with keywords: carries its keyword form. */
export function withKeywords(
  name: string,
  list: readonly Parameter[],
  f: Body,
): Method {
  const kw: KeywordEntry = (args, names, values) =>
    f(...bindParameters(list, args, names, values));
  const required = list.findLastIndex((p) => !p.optional && !("default" in p));
  const named = list.findIndex((p) => p.keywordOnly);
  const most = named < 0 ? list.length : named;
  const isPlain = required < most && list.every((p) => !("default" in p));
  const m: Method = (...args) =>
    isPlain && args.length > required && args.length <= most
      ? f(...args)
      : f(...bindParameters(list, args, [], []));
  m.py = new PyBuiltin(name, m as Entry, kw);
  return m;
}

/** A function object over a checked body. */
export function builtin(name: string, m: Method): PyBuiltin {
  const existing = m.py;
  if (existing instanceof PyBuiltin) return existing;
  return new PyBuiltin(name, m as Entry);
}

/** Methods by name, each made by `fixed`, `between` or `withKeywords`. */
export type MethodTable = { readonly [name: string]: Method };

/** What a built-in type is made of. */
export interface TypeSpec {
  /** The JavaScript class of its instances. */
  readonly js: { prototype: PyObject };
  readonly base?: PyType;
  readonly methods?: MethodTable;
  /** Methods whose first argument is the class. */
  readonly classMethods?: MethodTable;
  /** Class attributes: constants, static methods as function objects. */
  readonly statics?: { readonly [name: string]: Value };
  /** `Type(...)`; without it the type cannot be called. */
  readonly make?: (
    args: Value[],
    names: string[],
    values: Value[],
  ) => Value;
  /** `Type(...)` with positional arguments only, where `make` would be slow. */
  readonly call?: Entry;
  /** The value is fixed when made (int, str, tuple ...). */
  readonly immutable?: boolean;
  /** For an `immutable` type whose `__init__` may all the same be called again. */
  readonly hasState?: boolean;
  /** May a `class` statement derive from it? Default true where `make` is given. */
  readonly isBase?: boolean;
  /** Puts the empty state into a blank instance of a subclass. */
  readonly allocate?: (o: PyObject) => void;
  /**
   * Constructs: sets the state of an (empty) instance from the constructor's
   * arguments. Makes `super().__init__(...)` and subclass instances work.
   */
  readonly init?: Method;
}

/** Instances of `object` itself. */
class PyPlain extends PyObject {}

/** `object`: the base of every type. */
export const objectType: PyType = new PyType(
  "object",
  [],
  PyObject.prototype,
  PyPlain,
  false,
);
PyObject.prototype.T = objectType;
objectType.call = () => new PyPlain();
objectType.callKw = () => new PyPlain();

/** `__init__` of a value that is fixed: it does nothing to a finished one. */
function initOfSubclass(init: Method): Method {
  const isOpen = (self: Value) => typeof self === "object" && self.T.isUser;
  const m: Method = (self, ...args) =>
    isOpen(self) ? init(self, ...args) : None;
  const { py } = init;
  if (py !== undefined) {
    m.py = new PyBuiltin(
      "__init__",
      m as Entry,
      (args, names, values) =>
        isOpen(args[0]!) ? py.callKw(args, names, values) : None,
    );
  }
  return m;
}

/** So many methods are added one by one. */
const FEW = 4;

/** Makes a built-in type. */
export function defineType(name: string, spec: TypeSpec): PyType {
  const { methods = {}, statics = {} } = spec;
  const proto = spec.js.prototype;
  const base = spec.base ?? objectType;
  const blank = spec.js as unknown as Blank;
  const type = new PyType(name, [base], proto, blank, false);
  Object.setPrototypeOf(type, base);
  // V8 copies the description of a prototype for each name that is added, until one
  // was taken away: then it fills a table. It makes that fast again at the first use.
  if (Object.keys(methods).length > FEW) {
    delete (proto as { constructor?: unknown }).constructor;
  }
  proto.T = type;
  for (const m in methods) proto[`$${m}`] = methods[m];
  for (const m in spec.classMethods) {
    installClassMethod(type, `$${m}`, builtin(m, spec.classMethods[m]!));
  }
  for (const k in statics) {
    type[`$${k}`] = statics[k];
    proto[`$${k}`] = statics[k];
  }
  const { init } = spec;
  if (init !== undefined) {
    const isOnce = spec.immutable === true && spec.hasState !== true;
    proto.$__init__ = isOnce ? initOfSubclass(init) : init;
  }
  type.allocate = spec.allocate ?? null;
  type.immutable = spec.immutable ?? false;
  type.isBase = spec.isBase ?? spec.make !== undefined;
  const { make } = spec;
  if (make === undefined) {
    const refuse = () => {
      throw typeError(`can't create '${name}' instances`);
    };
    type.call = refuse;
    type.callKw = refuse;
  } else {
    type.call = spec.call ?? ((...args) => make(args, [], []));
    type.callKw = make;
  }
  return type;
}

/** `Type.__new__`: a fresh instance of `cls`, set from the arguments. */
export function newInstance(
  native: PyType,
  cls: PyType,
  args: Value[],
): Value {
  if (!isSubtype(cls, native)) {
    throw typeError(
      `${native.name}.__new__(${cls.name}): ` +
        `${cls.name} is not a subtype of ${native.name}`,
    );
  }
  if (!cls.isUser) return cls.call(...args);
  const o = blankInstance(cls);
  const init = native.proto.$__init__;
  if (native.immutable && typeof init === "function") init(o, ...args);
  return o;
}

/** For methods that return nothing. */
export function none(f: (...args: never[]) => void): Body {
  return (...args) => {
    f(...args as never[]);
    return None;
  };
}
