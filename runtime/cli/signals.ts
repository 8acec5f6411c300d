/**
 * Ctrl-C: the signal handler counts in the interpreter's safepoint word.
 *
 * @module
 */

import {
  installInterruptFlag,
  type InterruptHandle,
} from "../../hal/linux/interrupt.ts";
import { wakeBy } from "../../hal/linux/operating_system.ts";
import type { Interpreter } from "../mod.ts";

/** SIGINT's number. */
const SIGINT = 2;

/**
 * Installs the handler at the program's first safepoint: its first loop, call or
 * wait. Installing takes milliseconds; until then Ctrl-C ends the process, as it
 * does while the program is read and compiled. Where no handler can be had, it goes
 * on ending the process.
 *
 * @returns gives the handler, installed now if it is not; null where there is none
 */
export function installSignals(vm: Interpreter): () => InterruptHandle | null {
  const { sources, word } = vm.pending;
  let handle: InterruptHandle | null | undefined;
  const make = () => {
    try {
      const made = installInterruptFlag(word, [SIGINT]);
      wakeBy(made);
      return made;
    } catch {
      // Ctrl-C keeps its default action.
      return null;
    }
  };
  const install = () => {
    sources.splice(sources.indexOf(install), 1);
    // The source after this one was passed over.
    vm.pending.request();
    handle ??= make();
  };
  sources.push(install);
  vm.pending.request();
  return () => handle ??= make();
}
