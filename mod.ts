/**
 * Krait: MicroPython for Linux boards, compiled to JavaScript.
 *
 * As a program, `deno run -A mod.ts program.py`; as a library, {@linkcode Interpreter}.
 *
 * @module
 */

import { library } from "./lib/mod.ts";
import { linuxSystem } from "./hal/linux/operating_system.ts";
import { Interpreter as Engine } from "./runtime/mod.ts";
import type { InterpreterOptions } from "./runtime/mod.ts";

export type { InterpreterOptions } from "./runtime/mod.ts";

/** One Python world on this machine's operating system, with the whole library. */
export class Interpreter extends Engine {
  constructor(
    options: Partial<InterpreterOptions> & { readonly cwd?: string } = {},
  ) {
    super({ system: linuxSystem, modules: library, ...options });
    if (options.cwd !== undefined) this.system.chdir(options.cwd);
  }
}

if (import.meta.main) {
  const { main } = await import("./runtime/cli/main.ts");
  await main(Interpreter);
}
