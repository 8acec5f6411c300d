/**
 * What the Tab key finds in an interpreter: globals, attributes, modules.
 *
 * @module
 */

import { getattr, iterate, PyList, type PyObject } from "../mod.ts";
import type { Interpreter, Value } from "../mod.ts";
import type { Names } from "../repl/completion.ts";

/** `dir(value)`; nothing where that raises. */
function dir(vm: Interpreter, value: Value): string[] {
  const names = (vm.builtins.$dir as PyObject).call(value);
  return iterate(names).filter((name) => typeof name === "string");
}

/** A global's value, or a built-in's, or a built-in module's. */
function globalOf(vm: Interpreter, name: string): Value | null {
  const { dict } = vm.main;
  if (dict.has(name)) return dict.get(name)!;
  const builtin = vm.builtins[`$${name}`] as Value | undefined;
  return builtin ?? vm.modules.get(name) ?? vm.builtinModule(name);
}

function attributes(vm: Interpreter, chain: readonly string[]): string[] {
  const [first, ...rest] = chain;
  if (first === undefined) {
    return [...dir(vm, vm.main), ...dir(vm, vm.builtins)];
  }
  let value = globalOf(vm, first);
  if (value === null) return [];
  for (const name of rest) value = getattr(value, name);
  return dir(vm, value);
}

/** The modules in a folder, by their files. */
function modulesIn(vm: Interpreter, folder: string): string[] {
  const path = folder === "" ? "." : folder;
  return vm.system.readdir(path).flatMap(({ name, type }) => {
    if (name.endsWith(".py")) return [name.slice(0, -3)];
    return type === 0x4000 && /^[\p{L}_]\w*$/u.test(name) ? [name] : [];
  }).filter((name) => name !== "__init__" && name !== "__main__");
}

function modules(vm: Interpreter, parent: readonly string[]): string[] {
  const found = parent.length === 0 ? vm.table.names() : [];
  const folders = vm.path instanceof PyList ? vm.path.a : [];
  for (const folder of folders) {
    if (typeof folder !== "string" || folder.startsWith(".frozen")) continue;
    try {
      found.push(...modulesIn(vm, [folder, ...parent].join("/")));
    } catch {
      // A folder that is not there.
    }
  }
  return found;
}

/** The names of an interpreter; what raises while it is looked at has none. */
export function namesOf(vm: Interpreter): Names {
  const guarded = <T>(f: (vm: Interpreter, arg: T) => string[]) => (arg: T) => {
    try {
      return f(vm, arg);
    } catch {
      return [];
    }
  };
  return { attributes: guarded(attributes), modules: guarded(modules) };
}
