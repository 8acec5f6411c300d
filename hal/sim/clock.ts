/**
 * The simulated board's clock, manual or following real time.
 *
 * A manual clock moves only when somebody moves it: a sleep in the program, a
 * test, and a small fixed cost per hardware access, so that a loop that polls
 * a pin comes to an end. A clock that follows real time may run ahead of it by
 * what `delayNs` asked for: a simulated microsecond is exact, and nobody spins.
 *
 * @module
 */

import type { Clock } from "../clock.ts";
import { type Planned, Scheduler } from "./scheduler.ts";

/** How simulated time passes. */
export interface SimClockOptions {
  /** Whether time only passes when it is moved; real time by default. */
  readonly manual?: boolean;
  /** What one hardware access costs on a manual clock; 1 us by default. */
  readonly accessNs?: number;
  /** Wall-clock time at the start of a manual clock; 2026-01-01 by default. */
  readonly epochNs?: bigint;
}

const DEFAULT_ACCESS_NS = 1000;
/** 2026-01-01T00:00:00Z. */
const DEFAULT_EPOCH_NS = 1_767_225_600_000_000_000n;

/** The clock and the agenda of a simulated board. */
export class SimClock implements Clock {
  readonly virtual: boolean;
  readonly #accessNs: number;
  readonly #epochNs: bigint;
  readonly #scheduler = new Scheduler();
  /** The instant that simulated time has reached. */
  #nowNs = 0;
  /** Real time does not pass while this is positive. */
  #frozen = 0;
  /** Set while due actions run, which must not start others. */
  #running = false;

  constructor(options: SimClockOptions = {}) {
    this.virtual = options.manual ?? false;
    this.#accessNs = options.accessNs ?? DEFAULT_ACCESS_NS;
    this.#epochNs = this.virtual
      ? options.epochNs ?? DEFAULT_EPOCH_NS
      : BigInt(Math.round(performance.timeOrigin * 1e6));
  }

  nowNs(): number {
    if (!this.virtual && this.#frozen === 0) this.#follow();
    return this.#nowNs;
  }

  realtimeNs(): bigint {
    return this.#epochNs + BigInt(this.nowNs());
  }

  delayNs(durationNs: number): void {
    this.#runUntil(this.nowNs() + Math.round(durationNs));
  }

  advanceTo(instantNs: number): void {
    if (this.virtual) this.#runUntil(instantNs);
  }

  /** Moves a manual clock forward by a duration. */
  advanceBy(durationNs: number): void {
    this.advanceTo(this.#nowNs + Math.round(durationNs));
  }

  /** Lets real time stand still while `fn` runs; delays still pass. */
  atomic<T>(fn: () => T): T {
    this.nowNs();
    this.#frozen++;
    try {
      return fn();
    } finally {
      this.#frozen--;
    }
  }

  /** Called on every hardware access: time passes, what is due happens. */
  touch(): void {
    if (this.virtual || this.#frozen > 0) {
      if (!this.#running) this.#runUntil(this.#nowNs + this.#accessNs);
    } else if (this.#scheduler.nextNs() !== null) {
      this.runDue();
    }
  }

  /** Called on every level that a program sets: in exact times it takes none. */
  touchWrite(): void {
    if (this.#frozen > 0) this.runDue();
    else this.touch();
  }

  /** Lets everything happen that is due now. */
  runDue(): void {
    this.#runUntil(this.nowNs());
  }

  /** Plans an action at an instant. */
  at(instantNs: number, action: () => void): Planned {
    return this.#scheduler.plan(Math.round(instantNs), action);
  }

  /** Plans an action after a delay. */
  after(delayNs: number, action: () => void): Planned {
    return this.at(this.nowNs() + delayNs, action);
  }

  /** Cancels a planned action, if there is one. */
  cancel(planned: Planned | null): void {
    this.#scheduler.cancel(planned);
  }

  /** When the next planned action is due, or `null`. */
  nextNs(): number | null {
    return this.#scheduler.nextNs();
  }

  #follow(): void {
    const real = Math.round(performance.now() * 1e6);
    if (!this.#running && real > this.#nowNs) this.#nowNs = real;
  }

  #runUntil(instantNs: number): void {
    if (this.#running) return;
    this.#running = true;
    try {
      this.#runActions(instantNs);
    } finally {
      this.#running = false;
      if (instantNs > this.#nowNs) this.#nowNs = instantNs;
    }
  }

  /** An action sees the instant it was planned for, also when it is late. */
  #runActions(instantNs: number): void {
    for (;;) {
      const due = this.#scheduler.takeDue(instantNs);
      if (due === null) return;
      this.#nowNs = this.virtual ? Math.max(this.#nowNs, due.atNs) : due.atNs;
      due.action?.();
    }
  }
}
