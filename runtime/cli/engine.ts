/**
 * The engine as the command line and embedders get it: on this machine's operating
 * system and hardware, with the whole library.
 *
 * @module
 */

import { linuxSystem } from "../../hal/linux/operating_system.ts";
import { later, type OnDemand, onDemand } from "../core/lazy.ts";
import { translation } from "../interp/code.ts";
import { Interpreter } from "../interp/interpreter.ts";
import type { InterpreterOptions, ModuleTable } from "../mod.ts";
import type { BoardChoice } from "./hardware.ts";

/** The library, the hardware and the prompt: see `rest.ts`. */
export type Rest = typeof import("./rest.ts");

/** An `import()` of that file. */
export type LoadRest = () => PromiseLike<Rest>;

/** What {@linkcode loadRest} loaded: files, which the whole process shares. */
const loaded: { rest: Rest | null; later: OnDemand<Rest> | null } = {
  rest: null,
  later: null,
};

/** Says how the rest is loaded where nothing told that a program wants it. */
export function restComesLater(load: LoadRest): void {
  loaded.later = onDemand(load);
}

/** Loads what only a program that imports may want. */
export async function loadRest(load: LoadRest): Promise<Rest> {
  loaded.rest ??= await load();
  await loaded.rest.loadFiles();
  return loaded.rest;
}

/** The rest: in a bundle it is there when it is asked for. */
function rest(): Rest | null {
  return loaded.rest ??= loaded.later?.now() ?? null;
}

/** The parser and the compiler. */
const translator = later(
  () => import("../interp/translator.ts"),
  import.meta.url,
  "../interp/translator.ts",
);

/** Loads the parser and the compiler. */
export const loadTranslator = (): PromiseLike<unknown> => translator.load();

translation.load = () => void translator();

/** The library, without which a program begins that seems to import nothing. */
const modules: ModuleTable = {
  get: (name) => rest()?.library.get(name),
  get overridable() {
    return rest()?.library.overridable ?? new Set();
  },
  frozen: (path, read) => rest()?.library.frozen(path, read) ?? null,
  names: () => rest()?.library.names() ?? [],
};

/** Opens the board of a choice. @throws HalError */
export function openBoard(choice?: BoardChoice): object {
  return rest()!.hardware.now()!.openBoard(choice);
}

/** What an executable carries beyond what it starts with. */
const ownLibrary = later(
  () => import("../../hal/linux/executable_library.ts"),
  import.meta.url,
  "../../hal/linux/executable_library.ts",
);

/** A frozen module's JavaScript, if this executable has it. */
function compiled(path: string): string | null {
  return ownLibrary().ownLibraryText(`${path}.js`);
}

/** An engine on the operating system, with what is loaded of the library. */
export function makeEngine(options: Partial<InterpreterOptions>): Interpreter {
  return new Interpreter({
    system: linuxSystem,
    modules: loaded.rest?.library ?? modules,
    openBoard,
    compiled: Deno.build.standalone ? compiled : undefined,
    ...options,
  });
}
