/**
 * The table of built-in modules: name to maker. A module's code runs when a program
 * first imports it.
 *
 * @module
 */

import type { ModuleMaker, ModuleTable } from "../runtime/mod.ts";
import { gc } from "./gc.ts";
import { sys } from "./sys.ts";

const makers: { readonly [name: string]: ModuleMaker } = {
  gc,
  sys,
};

/** Modules that a file of the same name on `sys.path` stands in front of. */
const overridable: ReadonlySet<string> = new Set([
  "array",
  "binascii",
  "collections",
  "cryptolib",
  "errno",
  "hashlib",
  "heapq",
  "io",
  "json",
  "machine",
  "os",
  "platform",
  "random",
  "re",
  "select",
  "socket",
  "struct",
  "time",
  "websocket",
]);

/** The library of the command line and of embedders. */
export const library: ModuleTable = {
  get: (name) => Object.hasOwn(makers, name) ? makers[name] : undefined,
  overridable,
  frozen: () => null,
  names: () => Object.keys(makers),
};
