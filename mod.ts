/**
 * Krait: MicroPython for Linux boards, compiled to JavaScript.
 *
 * As a program, `deno run -A mod.ts program.py`; as a library, {@linkcode Interpreter}.
 *
 * @example A program's output in a string
 * ```ts
 * import { Interpreter } from "./mod.ts";
 *
 * let output = "";
 * const decoder = new TextDecoder();
 * const interpreter = new Interpreter({
 *   stdout: (bytes) => output += decoder.decode(bytes),
 * });
 * const exitCode = interpreter.run("print(2 ** 100)");
 * if (exitCode !== 0 || output !== "1267650600228229401496703205376\n") {
 *   throw new Error(output);
 * }
 * ```
 *
 * @module
 */

import { library } from "./lib/mod.ts";
import { linuxSystem } from "./hal/linux/operating_system.ts";
import { Interpreter as Engine } from "./runtime/mod.ts";
import type { InterpreterOptions as EngineOptions } from "./runtime/mod.ts";

/** Takes the bytes that a program writes. */
export type Sink = (bytes: Uint8Array) => void;

/** What a program finds around itself. All of it has defaults. */
export interface InterpreterOptions {
  /** `sys.argv`; default empty. */
  readonly argv?: readonly string[];
  /** `sys.path`; default the folder of the program, and the modules inside Krait. */
  readonly path?: readonly string[];
  /** Where standard output goes; default the process's own. */
  readonly stdout?: Sink;
  /** Where standard error goes; default the process's own. */
  readonly stderr?: Sink;
  /** All of standard input; default the process's own. */
  readonly stdin?: Uint8Array;
  /** The level of `-O`: from 1 no asserts, from 3 no line numbers; default 0. */
  readonly optimise?: number;
  /** The folder to change to first. It is the whole process's. */
  readonly cwd?: string;
}

/**
 * One Python world on this machine's operating system, with the whole library. What
 * one program leaves behind (globals, imported modules) the next one finds; two
 * interpreters do not see each other.
 *
 * @example Two programs in one world
 * ```ts
 * import { Interpreter } from "./mod.ts";
 *
 * const interpreter = new Interpreter();
 * interpreter.run("x = 6");
 * const exitCode = interpreter.run("raise SystemExit(x * 7)");
 * if (exitCode !== 42) throw new Error(`${exitCode}`);
 * ```
 */
export class Interpreter {
  readonly #engine: Engine;

  /** Makes a world in which nothing has run yet. */
  constructor(options: InterpreterOptions = {}) {
    const { cwd, ...rest } = options;
    this.#engine = makeEngine(rest);
    if (cwd !== undefined) this.#engine.system.chdir(cwd);
  }

  /**
   * Runs a program's text as `__main__`, to its end. An exception that it does not
   * handle is reported on standard error.
   *
   * @param source the text
   * @param options the file's name in tracebacks
   * @returns the exit code
   */
  run(source: string, options: { readonly file?: string } = {}): number {
    return this.#engine.run(source, options);
  }

  /** Runs a file as `__main__`; its folder becomes `sys.path[0]`. */
  runFile(path: string): number {
    return this.#engine.runFile(path);
  }

  /** Runs a module or package as `__main__`, as the option `-m` does. */
  runModule(name: string): number {
    return this.#engine.runModule(name);
  }
}

/** The engine on this machine's operating system, with the whole library. */
function makeEngine(options: Partial<EngineOptions>): Engine {
  return new Engine({ system: linuxSystem, modules: library, ...options });
}

if (import.meta.main) {
  const { main } = await import("./runtime/cli/main.ts");
  await main(makeEngine);
}
