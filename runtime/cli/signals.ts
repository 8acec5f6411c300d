/**
 * Ctrl-C: the signal handler counts in the interpreter's safepoint word.
 *
 * @module
 */

import { installInterruptFlag } from "../../hal/linux/interrupt.ts";

/** The installed handler. */
export interface Signals {
  /** Gives Ctrl-C its default action back, or takes it away again. */
  readonly fd: number;
}

/** Installs the handler of SIGINT; where it cannot be had, Ctrl-C ends the process. */
export function installSignals(word: Int32Array): Signals | null {
  try {
    const handle = installInterruptFlag(word, [2]);
    return { fd: handle.fd };
  } catch {
    return null;
  }
}
