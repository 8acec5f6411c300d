/**
 * Edges of several lines in the order in which they happened. Each line is drained by
 * itself; where a program was busy meanwhile, one line's edges would all come before
 * those of the next.
 *
 * @module
 */

import type { Board, Edge, EventSource } from "../../hal/mod.ts";

/** An edge of one of the lines. */
export interface MergedEdge {
  /** Which line. */
  readonly index: number;
  readonly edge: Edge;
}

/** Collects edges, and tells them when the lines were drained. */
export class MergedEdges implements EventSource {
  readonly fd = null;
  readonly pollEvents = 0;
  readonly #tell: (edge: MergedEdge) => void;
  #waiting: MergedEdge[] = [];

  constructor(tell: (edge: MergedEdge) => void) {
    this.#tell = tell;
  }

  /** Begins; only after the lines are watched, so that it comes after them. */
  start(board: Board): void {
    board.sources.add(this);
  }

  /** Ends, and forgets what it has. */
  stop(board: Board): void {
    board.sources.delete(this);
    this.#waiting = [];
  }

  /** Takes an edge of a line. */
  push(index: number, edge: Edge): void {
    this.#waiting.push({ index, edge });
  }

  nextDeadlineNs(): number | null {
    return this.#waiting.length > 0 ? 0 : null;
  }

  drain(): void {
    const edges = this.#waiting;
    if (edges.length === 0) return;
    this.#waiting = [];
    edges.sort((a, b) => a.edge.timestampNs - b.edge.timestampNs);
    for (const edge of edges) this.#tell(edge);
  }
}
