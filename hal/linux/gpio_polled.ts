/**
 * Edges of a chip without interrupts (USB bridges), found by looking.
 *
 * @module
 */

import { HalError } from "../errors.ts";
import { type EventSource, PollEvents } from "../events.ts";
import type { Bit, EdgeListener, PinLine, WatchOptions } from "../pin.ts";
import { monotonicNs } from "./wait.ts";

/** How often a line is looked at. */
const INTERVAL_NS = 10e6;

/** Watches a line by reading it again and again. */
export class PolledEdges implements EventSource {
  readonly fd = null;
  readonly pollEvents = PollEvents.readable;
  readonly #line: Pick<PinLine, "read">;
  readonly #options: WatchOptions;
  readonly #listener: EdgeListener;
  #level: Bit;
  #nextNs: number;

  constructor(
    line: Pick<PinLine, "read">,
    options: WatchOptions,
    listener: EdgeListener,
  ) {
    this.#line = line;
    this.#options = options;
    this.#listener = listener;
    this.#level = line.read();
    this.#nextNs = monotonicNs() + INTERVAL_NS;
  }

  nextDeadlineNs(): number {
    return this.#nextNs;
  }

  drain(): void {
    const timestampNs = monotonicNs();
    if (timestampNs < this.#nextNs) return;
    const level = this.#look();
    if (level === null) return;
    this.#nextNs = timestampNs + this.#intervalNs();
    if (level === this.#level) return;
    this.#level = level;
    const { edges } = this.#options;
    if (edges !== "both" && (edges === "rising") !== (level === 1)) return;
    this.#listener.onEdge({ timestampNs, level, lost: 0 });
  }

  /** Debouncing is looking less often. */
  #intervalNs(): number {
    return Math.max(INTERVAL_NS, (this.#options.debounceUs ?? 0) * 1000);
  }

  #look(): Bit | null {
    try {
      return this.#line.read();
    } catch (error) {
      if (!(error instanceof HalError)) throw error;
      this.#nextNs = Infinity;
      this.#listener.onError(error);
      return null;
    }
  }
}
