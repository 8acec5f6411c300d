/**
 * News on a manual clock: the word is marked as the clock passes the deadline,
 * whoever moves it.
 *
 * @module
 */

import type { NewsMarker, Watched } from "../news.ts";
import type { SimClock } from "./clock.ts";
import type { Planned } from "./scheduler.ts";

/** Marks a word at a simulated instant. */
export class PlannedNews implements NewsMarker {
  readonly #clock: SimClock;
  readonly #word: Int32Array;
  #armed: number | null = null;
  #planned: Planned | null = null;

  constructor(clock: SimClock, word: Int32Array) {
    this.#clock = clock;
    this.#word = word;
  }

  arm(_watched: readonly Watched[], deadlineNs: number | null): void {
    if (deadlineNs === this.#armed) return;
    this.close();
    this.#armed = deadlineNs;
    if (deadlineNs === null) return;
    this.#planned = this.#clock.at(deadlineNs, () => {
      this.#armed = null;
      Atomics.store(this.#word, 0, 1);
    });
  }

  close(): void {
    this.#clock.cancel(this.#planned);
    this.#planned = null;
    this.#armed = null;
  }
}
