/**
 * A plain interactive prompt: reads lines, runs entries. Its full form (editing,
 * history, completion) is another part's.
 *
 * @module
 */

import type { Interpreter } from "../mod.ts";
import { toException } from "../mod.ts";
import { needsMore } from "../repl/continuation.ts";
import { banner } from "./version.ts";

/** Runs the prompt until the end of input. @returns the exit code */
export function prompt(vm: Interpreter): number {
  vm.writeOut(`${banner()}\nType "help()" for more information.\n`);
  for (;;) {
    const entry = readEntry(vm);
    if (entry === null) break;
    const code = runEntry(vm, entry);
    if (code !== null) return code;
  }
  vm.writeOut("\n");
  return 0;
}

/** Reads lines up to a complete entry; null at the end of input. */
function readEntry(vm: Interpreter): string | null {
  try {
    let entry = ask(vm, "ps1", ">>> ");
    while (entry !== null && needsMore(entry)) {
      const more = ask(vm, "ps2", "... ");
      if (more === null) return entry;
      entry += `\n${more}`;
    }
    return entry;
  } catch (e) {
    // Ctrl-C while typing: a new prompt.
    if (toException(e).T.name !== "KeyboardInterrupt") throw e;
    vm.writeOut("\n");
    return "";
  }
}

function ask(vm: Interpreter, name: string, fallback: string): string | null {
  const sys = vm.builtinModule("sys");
  const text = (sys as { [key: string]: unknown } | null)?.[`$${name}`];
  vm.writeOut(typeof text === "string" ? text : fallback);
  vm.stdout.flush();
  return vm.readLine();
}

/** Runs an entry; the exit code where it ended the program. */
function runEntry(vm: Interpreter, entry: string): number | null {
  if (entry.trim() === "") return null;
  try {
    const code = vm.parse(`${entry}\n`, "<stdin>", "single");
    vm.execute(code, vm.main, null);
  } catch (e) {
    const exception = toException(e);
    if (exception.T.name === "SystemExit") return vm.exitCode(exception);
    vm.report(exception);
  }
  vm.stdout.flush();
  return null;
}
