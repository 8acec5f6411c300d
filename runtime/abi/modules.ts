/**
 * The ABI's imports and what else goes through the interpreter.
 *
 * @module
 */

import { getattr, lookup } from "../core/attributes.ts";
import { attributeError, importError } from "../core/errors.ts";
import { PyObject, typeName, type Value } from "../core/object.ts";
import { iterate } from "../core/protocols.ts";
import { isA } from "../types/exception.ts";

/** What imports need of the interpreter. */
export interface Importer {
  /** `__import__(name, globals, None, fromlist, level)`. */
  importModule(
    name: string,
    globals: PyObject,
    fromlist: string[] | null,
    level: number,
  ): Value;
  /** A submodule of a package, imported where the package lacks the name. */
  submodule(module: Value, name: string): Value | undefined;
  /** Prints a REPL entry's value. */
  replPrint(v: Value): void;
  /** Notes whose globals and locals `globals()` and its like mean. */
  setFrame(globals: PyObject, locals: object | null): void;
  /** Makes a `string.templatelib.Template`. */
  template(parts: (string | Value[])[]): Value;
}

/** `import a.b.c [as x]`: the package `a`, or with `as` the module `a.b.c`. */
export function importName(
  host: Importer,
  globals: PyObject,
  name: string,
  leaf: boolean,
): Value {
  return host.importModule(name, globals, leaf ? [] : null, 0);
}

/** `from m import ...`: the module. */
export function importFrom(
  host: Importer,
  globals: PyObject,
  name: string,
  level: number,
  names: string[],
): Value {
  return host.importModule(name, globals, names, level);
}

/** One name of `from m import name`. */
export function importMember(host: Importer, m: Value, name: string): Value {
  const v = lookup(m, name) ?? host.submodule(m, name);
  if (v === undefined) throw importError(`can't import name ${name}`);
  return v;
}

/** `from m import *` into a namespace. */
export function importStar(m: Value, into: PyObject): void {
  const all = allOf(m);
  const names = all === undefined ? publicNames(m) : iterate(all) as string[];
  for (const n of names) into[`$${n}`] = getattr(m, n);
}

/** `__all__`; a module's `__getattr__` may refuse it. */
function allOf(m: Value): Value | undefined {
  try {
    return lookup(m, "__all__");
  } catch (e) {
    if (isA(e, "AttributeError")) return undefined;
    throw e;
  }
}

function publicNames(m: Value): string[] {
  if (!(m instanceof PyObject)) {
    throw attributeError(`'${typeName(m)}' object has no attribute '__dict__'`);
  }
  const names: string[] = [];
  for (const k in m) {
    if (k.startsWith("$") && !k.startsWith("$_")) names.push(k);
  }
  return names.map((k) => k.slice(1));
}

/** Prints a REPL entry's value. */
export function replPrint(host: Importer, v: Value): void {
  host.replPrint(v);
}

/** Notes the frame for `globals()`, `exec()` and the like. */
export function frame(
  host: Importer,
  globals: PyObject,
  locals: object | null,
): void {
  host.setFrame(globals, locals);
}

/** A t-string's value. */
export function template(
  host: Importer,
  parts: (string | Value[])[],
): Value {
  return host.template(parts);
}
