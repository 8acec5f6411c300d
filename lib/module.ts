/**
 * How a built-in module is written down.
 *
 * @module
 */

import {
  builtin,
  type Method,
  type MethodTable,
  PyBuiltinModule,
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
