/**
 * Names: loads, stores and deletions, wherever the scope says a name lives.
 *
 * @module
 */

import { expr } from "./emit.ts";
import { call, literal, prop, variable } from "./js.ts";
import type { Fn } from "./unit.ts";

/** The value of a name. */
export function loadName(fn: Fn, name: string): string {
  const { unit, scope } = fn;
  if (name === "__class__" && scope.usesClass) return "CLS";
  switch (scope.resolve(name)) {
    case "local":
      return isDefined(fn, name)
        ? variable(name)
        : `(${variable(name)}??${call(unit.abi("unbound"))})`;
    case "free":
      return ownerDefines(fn, name)
        ? variable(name)
        : `(${variable(name)}??${
          call(unit.abi("unboundFree"), literal(name))
        })`;
    case "class": {
      const folded = unit.folded.get(name);
      if (folded !== undefined) return expr(fn, folded);
      // As in CPython, what is outside is the module, not an enclosing function.
      return `(M${prop(name)}??${loadGlobal(fn, name)})`;
    }
    default:
      return loadGlobal(fn, name);
  }
}

/** Bound on every path, and not to be deleted by an inner function meanwhile. */
function isDefined(fn: Fn, name: string): boolean {
  const { scope } = fn;
  return fn.defined.has(name) &&
    !(scope.deleted.has(name) && scope.captured.has(name));
}

/** A parameter of an enclosing function that nothing deletes is always bound. */
function ownerDefines(fn: Fn, name: string): boolean {
  const owner = fn.scope.owner(name);
  return owner !== null && owner.params.includes(name) &&
    !owner.deleted.has(name);
}

/** What a module that says nothing of itself has all the same. */
function ofModule(fn: Fn, name: string): string | null {
  if (name === "__doc__") return `(N.$__doc__??${fn.unit.abi("None")})`;
  if (name !== "__annotations__") return null;
  return `(N.$__annotations__??${call(fn.unit.abi("annotations"), "N")})`;
}

function loadGlobal(fn: Fn, name: string): string {
  const { unit } = fn;
  const special = ofModule(fn, name);
  if (special !== null) return special;
  const folded = unit.folded.get(name);
  if (folded !== undefined) return expr(fn, folded);
  const missing = call(unit.abi("global"), unit.abi("B"), literal(name));
  const { separateLocals, builtins } = unit.options;
  const first = separateLocals && inModuleBlock(fn) ? `M${prop(name)}??` : "";
  if (!unit.scopes.globals.has(name) && builtins.has(name)) {
    return `(${first}N${prop(name)}??${unit.abi("B")}${
      prop(name)
    }??${missing})`;
  }
  return `(${first}N${prop(name)}??${missing})`;
}

function inModuleBlock(fn: Fn): boolean {
  return fn.scope.kind === "module";
}

/** The text that a store to the name assigns to. */
export function nameTarget(fn: Fn, name: string): string {
  switch (fn.scope.resolve(name)) {
    case "local":
    case "free":
      return variable(name);
    case "class":
      return `M${prop(name)}`;
    default:
      return fn.unit.options.separateLocals && inModuleBlock(fn) &&
          !fn.scope.globals.has(name)
        ? `M${prop(name)}`
        : `N${prop(name)}`;
  }
}

/** Stores to a name, as a statement. */
export function storeName(fn: Fn, name: string, value: string): string {
  const target = nameTarget(fn, name);
  markDefined(fn, name);
  return `${target}=${value};`;
}

/** Notes that a local is bound from here on. */
export function markDefined(fn: Fn, name: string): void {
  if (fn.scope.resolve(name) === "local") fn.defined.add(name);
}

/** Deletes a name, as a statement. */
export function deleteName(fn: Fn, name: string): string {
  const { unit } = fn;
  const place = fn.scope.resolve(name);
  fn.defined.delete(name);
  if (place === "local" || place === "free") {
    return `${loadName(fn, name)};${variable(name)}=undefined;`;
  }
  const target = nameTarget(fn, name);
  return `${call(unit.abi("deleteGlobal"), target[0]!, literal(name))};`;
}
