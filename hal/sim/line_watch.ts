/**
 * The edge queue of a simulated line, with a kernel's limits: a bounded queue
 * that drops its oldest entries and counts them, and debouncing in time.
 *
 * @module
 */

import type { HalError } from "../errors.ts";
import { type EventSource, PollEvents } from "../events.ts";
import type { Bit, Edge, EdgeListener, WatchOptions } from "../pin.ts";
import type { Pin } from "./net.ts";
import type { Planned } from "./scheduler.ts";
import type { World } from "./world.ts";

/** The kernel's cap for one request. */
const CAPACITY = 1024;

/** Watches one pin until it is closed. */
export class LineWatch implements EventSource {
  readonly fd = null;
  readonly pollEvents = PollEvents.readable;
  readonly #world: World;
  readonly #pin: Pin;
  readonly #options: WatchOptions;
  readonly #listener: EdgeListener;
  readonly #silence: () => void;
  #queue: Edge[] = [];
  #error: HalError | null = null;
  #settling: Planned | null = null;
  #stable: Bit;
  #closed = false;

  constructor(
    world: World,
    pin: Pin,
    options: WatchOptions,
    listener: EdgeListener,
  ) {
    this.#world = world;
    this.#pin = pin;
    this.#options = options;
    this.#listener = listener;
    this.#stable = pin.level;
    const debounceNs = (options.debounceUs ?? 0) * 1000;
    this.#silence = pin.listen(
      debounceNs > 0
        ? () => this.#settle(debounceNs)
        : (level) => this.#push(level),
    );
    world.sources.add(this);
  }

  nextDeadlineNs(): number | null {
    return this.#queue.length > 0 || this.#error !== null ? 0 : null;
  }

  drain(): void {
    const edges = this.#queue;
    this.#queue = [];
    for (const edge of edges) {
      if (this.#closed) return;
      this.#listener.onEdge(edge);
    }
    if (this.#error === null) return;
    const error = this.#error;
    this.#error = null;
    this.#world.sources.delete(this);
    this.#listener.onError(error);
  }

  /** Ends the watch with an error, which the next drain reports. */
  fail(error: HalError): void {
    this.#silence();
    this.#error = error;
    this.#world.sources.add(this);
    this.#world.sources.notify();
  }

  /** Ends the watch; queued edges are dropped. */
  close(): void {
    this.#closed = true;
    this.#silence();
    this.#world.clock.cancel(this.#settling);
    this.#world.sources.delete(this);
  }

  /** Restarts the time that the level has to be stable. */
  #settle(debounceNs: number): void {
    const { clock } = this.#world;
    clock.cancel(this.#settling);
    this.#settling = clock.after(debounceNs, () => {
      const level = this.#pin.level;
      if (level !== this.#stable) this.#push(level);
    });
  }

  #push(level: Bit): void {
    this.#stable = level;
    const { edges } = this.#options;
    if (edges !== "both" && (edges === "rising") !== (level === 1)) return;
    if (this.#queue.length === CAPACITY) {
      this.#dropOldest();
    }
    const timestampNs = this.#world.clock.nowNs();
    this.#queue.push({ timestampNs, level, lost: 0 });
    if (this.#queue.length === 1) this.#world.sources.notify();
  }

  /** The next edge carries the count of those dropped before it. */
  #dropOldest(): void {
    const dropped = this.#queue.shift()!;
    const oldest = this.#queue[0]!;
    this.#queue[0] = { ...oldest, lost: oldest.lost + dropped.lost + 1 };
  }
}
