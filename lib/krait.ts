/**
 * `krait`: what only Krait has. Its part `krait.sim` is the world around a simulated
 * board.
 *
 * @module
 */

import type { Interpreter, PyBuiltinModule } from "../runtime/mod.ts";
import { makeModule } from "./module.ts";

/** Makes the module. */
export function krait(vm: Interpreter): PyBuiltinModule {
  return makeModule("krait", {
    values: { sim: vm.builtinModule("krait.sim")! },
  });
}
