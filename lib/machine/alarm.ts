/**
 * Instants at which something is called: what timers and the clock's alarm are.
 *
 * @module
 */

import type { EventSource } from "../../hal/mod.ts";
import type { Hardware } from "./hardware.ts";

/** Calls a function at an instant, once or again and again without drift. */
export class Alarm implements EventSource {
  readonly fd = null;
  readonly pollEvents = 0;
  readonly #hw: Hardware;
  readonly #ring: () => void;
  #atNs: number | null = null;
  #periodNs = 0;

  constructor(hw: Hardware, ring: () => void) {
    this.#hw = hw;
    this.#ring = ring;
  }

  /** The instant, or null where it is not set. */
  get atNs(): number | null {
    return this.#atNs;
  }

  /** The time until it rings, in nanoseconds; 0 where it is not set or late. */
  get restNs(): number {
    if (this.#atNs === null) return 0;
    return Math.max(0, this.#atNs - this.#hw.board.clock.nowNs());
  }

  /** Rings after a time; with a period again each time the period has passed. */
  start(delayNs: number, periodNs = 0): void {
    const { clock, sources } = this.#hw.board;
    this.#atNs = clock.nowNs() + delayNs;
    this.#periodNs = periodNs;
    sources.add(this);
    sources.notify();
  }

  /** Rings no more. */
  stop(): void {
    this.#atNs = null;
    if (this.#hw.isOpen) this.#hw.board.sources.delete(this);
  }

  nextDeadlineNs(): number | null {
    return this.#atNs;
  }

  /** Rings at most once, so that two alarms that are late take turns. */
  drain(): void {
    if (this.#atNs === null || this.#hw.board.clock.nowNs() < this.#atNs) {
      return;
    }
    if (this.#periodNs > 0) this.#atNs += this.#periodNs;
    else this.stop();
    this.#ring();
  }
}
