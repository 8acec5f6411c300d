/**
 * What happened on the simulated board, for tests and for people.
 *
 * @module
 */

/** One entry: when, where, what, with the values that belong to it. */
export interface LogEntry {
  readonly timeNs: number;
  /** The part of the board: `GP3`, `i2c0`, `ssd1306@3c`. */
  readonly where: string;
  /** What happened: `level`, `write`, `read`, `nak`, `contention`. */
  readonly what: string;
  readonly detail: string;
}

const DEFAULT_CAPACITY = 100_000;

/** A bounded list of entries; the oldest go first. */
export class SimLog {
  readonly #capacity: number;
  #entries: LogEntry[] = [];

  /** Whether anything is recorded; makers of entries ask first. */
  enabled: boolean;

  constructor(enabled: boolean, capacity = DEFAULT_CAPACITY) {
    this.enabled = enabled;
    this.#capacity = capacity;
  }

  /** Records an entry. */
  add(entry: LogEntry): void {
    if (!this.enabled) return;
    this.#entries.push(entry);
    if (this.#entries.length >= 2 * this.#capacity) {
      this.#entries = this.#entries.slice(-this.#capacity);
    }
  }

  /** The entries, oldest first; of one place or kind when given. */
  entries(where?: string, what?: string): LogEntry[] {
    return this.#entries.slice(-this.#capacity).filter((entry) =>
      (where === undefined || entry.where === where) &&
      (what === undefined || entry.what === what)
    );
  }

  /** Forgets everything. */
  clear(): void {
    this.#entries = [];
  }
}

/** Bytes as people write them: `a0 01`. */
export function hex(bytes: Iterable<number>): string {
  return [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join(" ");
}
