/**
 * Limits that a host sets to a program: on its time and on what it writes. A program
 * cannot catch what ends it; its `finally` blocks run, up to their first safepoint.
 *
 * @module
 */

import { hostErrors, makeException } from "../types/exception.ts";
import type { Sink } from "./output.ts";

/** A program reached a limit of its host: no exception that Python could catch. */
export class LimitError extends Error {
  /** The name that reports begin with. */
  override name = "LimitError";
}

hostErrors.push({
  type: LimitError,
  convert(e) {
    const exception = makeException("BaseException", [e.message]);
    exception.limit = e;
    return exception as unknown as Error;
  },
});

/** The states of a clock's gate. */
const RUNNING = 0;
const FIRED = 1;
const STOPPED = 2;
const WRITTEN = 3;

/** What the clock's thread runs: it waits, and marks the safepoint word. */
const CLOCK = `onmessage = ({ data: { word, gate, deadline } }) => {
  const rest = Math.max(0, deadline - Date.now());
  Atomics.wait(gate, 0, ${RUNNING}, rest);
  if (Atomics.compareExchange(gate, 0, ${RUNNING}, ${FIRED}) === ${RUNNING}) {
    Atomics.store(word, 2, 1);
    Atomics.store(word, 0, 1);
    Atomics.store(gate, 0, ${WRITTEN});
    Atomics.notify(gate, 0);
  }
  close();
};`;

/**
 * Starts a thread that asks for the program's end after some time.
 *
 * @param word the safepoint word, in shared memory
 * @param limitMs the time from now
 * @returns stops the clock and takes its mark away
 */
export function startClock(word: Int32Array, limitMs: number): () => void {
  const deadline = Date.now() + limitMs;
  const gate = new Int32Array(new SharedArrayBuffer(4));
  const source = `data:text/javascript,${encodeURIComponent(CLOCK)}`;
  const worker = new Worker(source, { type: "module" });
  worker.postMessage({ word, gate, deadline });
  return () => {
    Atomics.compareExchange(gate, 0, RUNNING, STOPPED);
    Atomics.notify(gate, 0);
    // Between firing and its marks the thread is not to be ended.
    while (Atomics.load(gate, 0) === FIRED) Atomics.wait(gate, 0, FIRED);
    worker.terminate();
    Atomics.store(word, 2, 0);
  };
}

/** How many bytes may still be written. */
export interface Budget {
  left: number;
}

/** A sink that takes as many bytes as the budget has, and then throws. */
export function limitedSink(sink: Sink, budget: Budget): Sink {
  return (bytes) => {
    const taken = bytes.subarray(0, budget.left);
    budget.left -= taken.length;
    if (taken.length > 0) sink(taken);
    if (taken.length < bytes.length) {
      throw new LimitError("Output limit exceeded");
    }
  };
}
