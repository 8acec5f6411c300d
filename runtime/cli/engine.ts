/**
 * The engine as the command line and embedders get it: on this machine's operating
 * system and hardware, with the whole library.
 *
 * @module
 */

import { linuxSystem } from "../../hal/linux/operating_system.ts";
import { Interpreter } from "../mod.ts";
import type { InterpreterOptions, ModuleTable } from "../mod.ts";
import type { BoardChoice } from "./hardware.ts";

/** The library, the hardware and the prompt: see `rest.ts`. */
export type Rest = typeof import("./rest.ts");

/** An `import()` of that file. */
export type LoadRest = () => PromiseLike<Rest>;

/** What {@linkcode loadRest} loaded: files, which the whole process shares. */
const loaded: { rest: Rest | null } = { rest: null };

/** Loads what only a program that imports may want. */
export async function loadRest(load: LoadRest): Promise<Rest> {
  loaded.rest ??= await load();
  await loaded.rest.loadFiles();
  return loaded.rest;
}

/** The table of modules for a program that imports none. */
const noModules: ModuleTable = {
  get: () => undefined,
  overridable: new Set(),
  frozen: () => null,
  names: () => [],
};

/** Opens the board of a choice. @throws HalError */
export function openBoard(choice?: BoardChoice): object {
  return loaded.rest!.hardware.now()!.openBoard(choice);
}

/** An engine on the operating system, with what is loaded of the library. */
export function makeEngine(options: Partial<InterpreterOptions>): Interpreter {
  return new Interpreter({
    system: linuxSystem,
    modules: loaded.rest?.library ?? noModules,
    openBoard,
    ...options,
  });
}
