/**
 * What interrupts running code: signals, and callbacks scheduled by interrupts,
 * timers and `micropython.schedule`. Generated code reads one word at each loop and
 * call, and comes here where it is not 0.
 *
 * @module
 */

import { runtimeError } from "../core/errors.ts";
import type { PyObject, Value } from "../core/object.ts";
import { isA, makeException, toException } from "../types/exception.ts";
import type { PyException } from "../types/exception.ts";
import { LimitError } from "./limits.ts";

/** A callback to run at the next safepoint. */
interface Callback {
  readonly f: PyObject;
  readonly arg: Value;
}

/** How many scheduled callbacks may wait. */
const QUEUE_LENGTH = 8;

/**
 * Shared memory for {@linkcode Pending.word}. Before it lies one word more, for
 * {@linkcode requestWord}.
 */
function safepointWord(): Int32Array {
  const size = Int32Array.BYTES_PER_ELEMENT;
  return new Int32Array(new SharedArrayBuffer(5 * size), size, 4);
}

/**
 * A counter and a number, as signal handlers write them, of which the number is the
 * word [0]: a signal then asks for the safepoint and for nothing else.
 */
export function requestWord(word: Int32Array): Int32Array {
  const { buffer, byteOffset, BYTES_PER_ELEMENT } = word;
  return new Int32Array(buffer, byteOffset - BYTES_PER_ELEMENT, 2);
}

/** One interpreter's pending work. */
export class Pending {
  /**
   * [0] is not 0 where there is work; [1] is not 0 after Ctrl-C, [2] after the time
   * limit. Signal handlers and other threads write them, and [0] last.
   */
  readonly word: Int32Array;
  /** Sources of work that are asked at each safepoint with work. */
  readonly sources: (() => void)[] = [];
  readonly #queue: Callback[] = [];
  #locked = 0;
  /** Work came while a callback ran. */
  #postponed = false;

  /** @param word the word of an interpreter that this one comes after */
  constructor(
    readonly host: {
      report(e: PyException): void;
    },
    word?: Int32Array,
  ) {
    this.word = word ?? safepointWord();
  }

  /** True inside a callback: further ones wait for its end. */
  get isRunning(): boolean {
    return this.#locked > 0;
  }

  /** Asks for the safepoint to run. */
  request(): void {
    this.word[0] = 1;
  }

  /** The time limit has passed: this and every later safepoint ends the program. */
  #stop(): never {
    this.word[0] = 1;
    throw new LimitError("Time limit exceeded");
  }

  /** Requests KeyboardInterrupt. */
  interrupt(): void {
    this.word[1] = 1;
    this.word[0] = 1;
  }

  /** `micropython.schedule(f, arg)`. @throws RuntimeError "schedule queue full" */
  schedule(f: PyObject, arg: Value): void {
    if (this.#queue.length >= QUEUE_LENGTH) {
      throw runtimeError("schedule queue full");
    }
    this.#queue.push({ f, arg });
    this.request();
  }

  /** Runs what is pending. @throws KeyboardInterrupt */
  run(): void {
    const { word } = this;
    // Atomically, because other threads and signal handlers write them too.
    Atomics.store(word, 0, 0);
    if (Atomics.load(word, 2) !== 0) this.#stop();
    if (Atomics.exchange(word, 1, 0) !== 0) {
      // There may be other work, for the next safepoint.
      word[0] = 1;
      throw makeException("KeyboardInterrupt", []);
    }
    if (this.#locked > 0) {
      this.#postponed = true;
      return;
    }
    this.#locked++;
    try {
      for (const source of this.sources) source();
      this.#drain();
    } finally {
      this.#locked--;
      if (this.#postponed) {
        this.#postponed = false;
        this.request();
      }
    }
  }

  #drain(): void {
    for (let n = this.#queue.length; n > 0; n--) {
      const { f, arg } = this.#queue.shift()!;
      this.callback(() => f.call(arg));
    }
    if (this.#queue.length > 0) this.request();
  }

  /** Runs a callback: what it raises is printed, and the program goes on. */
  callback(f: () => void): void {
    try {
      f();
    } catch (e) {
      const exception = toException(e);
      if (
        exception.limit !== null || isA(exception, "KeyboardInterrupt") ||
        isA(exception, "SystemExit")
      ) throw exception;
      this.host.report(exception);
    }
  }
}
