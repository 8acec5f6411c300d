/**
 * Several counters on one pin: a line has one watch, which tells all of them. A pin
 * that is counted has no other interrupt.
 *
 * @module
 */

import type { Edge, EdgeKind, EdgeListener, PinLine } from "../../hal/mod.ts";

/** Someone who counts edges of a line. */
export interface Client extends EdgeListener {
  readonly edges: EdgeKind;
  readonly debounceUs: number;
}

/** The clients of one line. */
class SharedWatch {
  readonly #line: PinLine;
  readonly #clients = new Set<Client>();
  /** What the line is watched for. */
  #edges: EdgeKind | null = null;
  #debounceUs = 0;

  constructor(line: PinLine) {
    this.#line = line;
  }

  add(client: Client): void {
    this.#clients.add(client);
    this.#follow();
  }

  delete(client: Client): void {
    if (this.#clients.delete(client)) this.#follow();
  }

  /** Watches for what the clients want together; not anew where that is the same. */
  #follow(): void {
    const clients = [...this.#clients];
    const [first] = clients;
    if (first === undefined) {
      this.#edges = null;
      return this.#line.unwatch();
    }
    const edges = clients.every((one) => one.edges === first.edges)
      ? first.edges
      : "both";
    const debounceUs = Math.max(...clients.map((one) => one.debounceUs));
    if (edges === this.#edges && debounceUs === this.#debounceUs) return;
    this.#line.watch({ edges, debounceUs }, {
      onEdge: (edge) => this.#tell(edge),
      onError: (error) => {
        for (const client of [...this.#clients]) client.onError(error);
      },
    });
    this.#edges = edges;
    this.#debounceUs = debounceUs;
  }

  #tell(edge: Edge): void {
    const kind = edge.level === 1 ? "rising" : "falling";
    for (const client of this.#clients) {
      if (client.edges === "both" || client.edges === kind) client.onEdge(edge);
    }
  }
}

/** The watches of one board. */
export class SharedWatches {
  readonly #watches = new WeakMap<PinLine, SharedWatch>();

  /** Tells a client of a line's edges. @returns a way to end that */
  watch(line: PinLine, client: Client): () => void {
    let watch = this.#watches.get(line);
    if (watch === undefined) {
      watch = new SharedWatch(line);
      this.#watches.set(line, watch);
    }
    const shared = watch;
    shared.add(client);
    return () => shared.delete(client);
  }
}
