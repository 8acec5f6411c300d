/**
 * `vfs`: file systems and where they are mounted.
 *
 * @module
 */

import type { Interpreter, PyBuiltinModule } from "../runtime/mod.ts";
import { makeModule } from "./module.ts";
import { mountFunctions } from "./vfs/functions.ts";
import { vfsPosixType } from "./vfs/posix.ts";

/** Makes the module. */
export function vfs(vm: Interpreter): PyBuiltinModule {
  return makeModule("vfs", {
    functions: mountFunctions(vm),
    values: { VfsPosix: vfsPosixType(vm) },
  });
}
