/**
 * How a built-in module is written down, and small things that many modules need.
 *
 * @module
 */

import {
  builtin,
  defineType,
  type Interpreter,
  type Method,
  type MethodTable,
  PyBuiltinModule,
  PyIteratorBase,
  typeError,
  type Value,
} from "../runtime/mod.ts";

/** Functions by name (made by `fixed`, `between`, `withKeywords`), and values. */
export interface ModuleSpec {
  readonly functions?: MethodTable;
  readonly values?: { readonly [name: string]: Value };
}

/** A module with these functions and values. */
export function makeModule(name: string, spec: ModuleSpec): PyBuiltinModule {
  const m = new PyBuiltinModule(name);
  const { functions = {}, values = {} } = spec;
  for (const n in functions) {
    m[`$${n}`] = builtin(n, functions[n] as Method);
  }
  for (const n in values) m[`$${n}`] = values[n]!;
  return m;
}

/** Something that each interpreter has one of, made on first use. */
export function perInterpreter<T>(
  vm: Interpreter,
  key: string,
  make: () => T,
): T {
  const { state } = vm;
  let found = state.get(key) as T | undefined;
  if (found === undefined) {
    found = make();
    state.set(key, found);
  }
  return found;
}

/** A function of at least so many arguments, which it gets as they are. */
export function atLeast(
  count: number,
  f: (args: readonly Value[]) => Value,
): Method {
  return (...args) => {
    if (args.length < count) {
      const missing = count - args.length;
      throw typeError(
        `function missing ${missing} required positional arguments`,
      );
    }
    return f(args);
  };
}

/** @throws TypeError where keyword arguments were given */
export function noKeywords(names: readonly string[]): void {
  if (names.length > 0) {
    throw typeError("function doesn't take keyword arguments");
  }
}

/** A Python iterator over the items of an array, each made into a value when asked. */
export class PyArrayIterator<T> extends PyIteratorBase {
  #at = 0;
  constructor(readonly items: readonly T[], readonly make: (item: T) => Value) {
    super();
  }
  override next(): Value | undefined {
    const i = this.#at;
    if (i >= this.items.length) return undefined;
    this.#at = i + 1;
    return this.make(this.items[i]!);
  }
}

defineType("iterator", { js: PyArrayIterator });

/** Makes a {@linkcode PyArrayIterator}. */
export function iteratorOf<T>(
  items: readonly T[],
  make: (item: T) => Value,
): PyArrayIterator<T> {
  return new PyArrayIterator(items, make);
}
