/**
 * The process: arguments in, exit code out.
 *
 * @module
 */

import type { Interpreter, InterpreterOptions } from "../mod.ts";

/** The interpreter class of `mod.ts`. */
type Make = new (options: Partial<InterpreterOptions>) => Interpreter;

/** Runs the command line. */
export function main(Make: Make): void {
  const [file, ...args] = Deno.args;
  const vm = new Make({ argv: [file!, ...args] });
  const code = vm.runFile(file!);
  Deno.exit(code);
}
