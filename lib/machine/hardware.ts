/**
 * How the classes of `machine` reach the board: each interpreter has one, made when a
 * program first needs it.
 *
 * @module
 */

import { type Board, Errno, HalError } from "../../hal/mod.ts";
import {
  type Interpreter,
  type PyObject,
  type Value,
  valueError,
} from "../../runtime/mod.ts";
import { perInterpreter } from "../module.ts";
import { Hub } from "./hub.ts";

/** The hardware of one interpreter. */
export class Hardware {
  readonly vm: Interpreter;
  /** How many callbacks ran: what sleeping waits for. */
  events = 0;
  /** What ended the last sleep: a constant of `machine`, 0 for none. */
  wakeReason = 0;
  /** Not 0 while interrupts are disabled. */
  disabled = 0;
  #board: Board | null = null;
  #hub: Hub | null = null;

  /** Opens nothing. */
  constructor(vm: Interpreter) {
    this.vm = vm;
    vm.atClose.add(() => this.close());
  }

  /** The board. @throws HalError where there is none */
  get board(): Board {
    return this.#board ?? this.#open();
  }

  /** The waits of the board. */
  get hub(): Hub {
    if (this.#hub === null) this.#open();
    return this.#hub!;
  }

  /** Whether a board was opened. */
  get isOpen(): boolean {
    return this.#board !== null;
  }

  /** Puts another board in the place of the one that is there. */
  exchange(board: Board): void {
    this.close();
    this.#board = board;
    this.#hub = new Hub(this, board);
  }

  /** Gives the board back; the next one who needs it opens it anew. */
  close(): void {
    this.#hub?.close();
    this.#hub = null;
    this.#board = null;
  }

  /**
   * Runs a Python callback, as an interrupt does: what it raises is printed, and the
   * program goes on. Only from a listener of the board's sources.
   */
  callback(f: Value, ...args: Value[]): void {
    this.events++;
    this.vm.pending.callback(() => (f as PyObject).call(...args));
  }

  /** Waits so long, and runs callbacks meanwhile. */
  sleepMs(ms: number): void {
    this.hub.waitFor(() => false, ms);
  }

  #open(): Board {
    const { openBoard } = this.vm;
    if (openBoard === null) {
      throw new HalError(Errno.ENODEV, {
        asked: "open the board",
        found: "this interpreter was made without hardware",
        advice: "give it the option `board`",
      });
    }
    // The interpreter knows no hardware: it hands on what its host makes.
    this.exchange(openBoard() as Board);
    return this.#board!;
  }
}

/** The hardware of an interpreter; asking opens nothing. */
export function hardwareOf(vm: Interpreter): Hardware {
  return perInterpreter(vm, "machine.hardware", () => new Hardware(vm));
}

/**
 * Runs something of the board's whose argument may be wrong: then it is a ValueError,
 * as in MicroPython, with the board's sentence.
 */
export function valid<T>(body: () => T): T {
  try {
    return body();
  } catch (e) {
    if (!(e instanceof HalError) || e.errno !== Errno.EINVAL) throw e;
    throw valueError(e.detail);
  }
}
