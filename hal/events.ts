/**
 * Event sources: how hardware tells the wait hub that it has news.
 *
 * A real device has a file descriptor that becomes readable; a simulated one
 * has only a queue and a next instant. The hub waits for both in the same way:
 * it polls the descriptors until the earliest deadline, then drains. Nothing
 * here waits, and no listener runs outside {@linkcode EventSource.drain}: the
 * hub decides when Python callbacks may happen.
 *
 * @module
 */

/** Bits of {@linkcode EventSource.pollEvents}, those of `poll(2)`. */
export const PollEvents = { readable: 1, priority: 2, writable: 4 } as const;

/** Something that has news from time to time. */
export interface EventSource {
  /** Descriptor to poll, or `null` for a source without one. */
  readonly fd: number | null;
  /** What to poll the descriptor for, bits of {@linkcode PollEvents}. */
  readonly pollEvents: number;
  /**
   * When the source has news of itself, on its board's clock.
   *
   * An instant that has passed means now; `null` means that only the
   * descriptor, or another call on the hardware, can bring news.
   */
  nextDeadlineNs(): number | null;
  /** Hands all news to the listeners; never blocks, may find none. */
  drain(): void;
}

/**
 * The sources of one board that are live now.
 *
 * Backends add and remove; the hub iterates, keeps its poll set while
 * {@linkcode version} stays the same, and sets {@linkcode onNews} to learn that
 * a source without descriptor has just got something to drain.
 */
export class SourceSet implements Iterable<EventSource> {
  readonly #sources = new Set<EventSource>();
  /** The same, as they were at the version of the list. */
  #list: readonly EventSource[] = [];
  #listed = 0;
  #version = 0;

  /** Called when {@linkcode notify} is and when a source comes; for the hub. */
  onNews: (() => void) | null = null;

  /** Changes whenever a source comes or goes. */
  get version(): number {
    return this.#version;
  }

  /** How many sources are live. */
  get size(): number {
    return this.#sources.size;
  }

  /** Adds a source; adding it twice is adding it once. */
  add(source: EventSource): void {
    if (this.#sources.has(source)) return;
    this.#sources.add(source);
    this.#version++;
    // Whoever watches while the program computes has to watch this one too.
    this.notify();
  }

  /** Removes a source, if it is there. */
  delete(source: EventSource): void {
    if (this.#sources.delete(source)) this.#version++;
  }

  /** Says that a source without descriptor has news. */
  notify(): void {
    this.onNews?.();
  }

  /** The earliest deadline of all sources, or `null`. */
  nextDeadlineNs(): number | null {
    let earliest: number | null = null;
    for (const source of this.#sources) {
      const deadline = source.nextDeadlineNs();
      if (deadline !== null && (earliest === null || deadline < earliest)) {
        earliest = deadline;
      }
    }
    return earliest;
  }

  /** Drains every source; sources that appear meanwhile wait. */
  drainAll(): void {
    if (this.#listed !== this.#version) {
      this.#list = [...this.#sources];
      this.#listed = this.#version;
    }
    const version = this.#version;
    for (const source of this.#list) {
      if (version === this.#version || this.#sources.has(source)) {
        source.drain();
      }
    }
  }

  /** The live sources, in the order in which they came. */
  [Symbol.iterator](): Iterator<EventSource> {
    return this.#sources.values();
  }
}
