/**
 * Level interrupts, which no Linux interface has, made of edges.
 *
 * The line is watched for both edges; while it is at the wanted level the
 * source is due again and again, each time after the listener has run, as a
 * level interrupt that is not cleared. An edge that the kernel merged away
 * cannot leave the source stuck, because each turn looks at the line itself.
 *
 * @module
 */

import type { Board } from "./board.ts";
import type { HalError } from "./errors.ts";
import { type EventSource, PollEvents } from "./events.ts";
import type { Bit, Edge, PinLine } from "./pin.ts";

/** What a level watch tells. */
export interface LevelListener {
  /** The line is at the level. */
  onLevel(): void;
  /** An edge, for a program that wants both. */
  onEdge?(edge: Edge): void;
  /** The line is gone. */
  onError(error: HalError): void;
}

/** How to watch a level. */
export interface LevelWatchOptions {
  /** The level that interrupts. */
  readonly level: Bit;
  /** Shortest time between two calls; 1 ms by default. */
  readonly intervalNs?: number;
}

const DEFAULT_INTERVAL_NS = 1e6;

/** Watches a line for a level until it is closed. */
export class LevelWatch implements EventSource {
  readonly fd = null;
  readonly pollEvents: number = PollEvents.readable;
  readonly #board: Pick<Board, "clock" | "sources">;
  readonly #line: PinLine;
  readonly #listener: LevelListener;
  readonly #level: Bit;
  readonly #intervalNs: number;
  #isActive: boolean;
  #nextNs = 0;

  /** Starts to watch; replaces an edge watch of the line. */
  constructor(
    board: Pick<Board, "clock" | "sources">,
    line: PinLine,
    options: LevelWatchOptions & { readonly listener: LevelListener },
  ) {
    this.#board = board;
    this.#line = line;
    this.#listener = options.listener;
    this.#level = options.level;
    this.#intervalNs = options.intervalNs ?? DEFAULT_INTERVAL_NS;
    line.watch({ edges: "both" }, {
      onEdge: (edge) => this.#onEdge(edge),
      onError: (error) => this.#onError(error),
    });
    this.#isActive = line.read() === this.#level;
    board.sources.add(this);
    if (this.#isActive) board.sources.notify();
  }

  nextDeadlineNs(): number | null {
    return this.#isActive ? this.#nextNs : null;
  }

  drain(): void {
    if (!this.#isActive || this.#board.clock.nowNs() < this.#nextNs) return;
    this.#isActive = this.#line.read() === this.#level;
    if (!this.#isActive) return;
    this.#nextNs = this.#board.clock.nowNs() + this.#intervalNs;
    this.#listener.onLevel();
  }

  /** Stops watching. */
  close(): void {
    this.#board.sources.delete(this);
    this.#line.unwatch();
  }

  #onEdge(edge: Edge): void {
    this.#listener.onEdge?.(edge);
    this.#isActive ||= edge.level === this.#level || edge.lost > 0;
    if (this.#isActive) this.#board.sources.notify();
  }

  #onError(error: HalError): void {
    this.#board.sources.delete(this);
    this.#listener.onError(error);
  }
}
