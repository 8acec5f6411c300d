/**
 * Remembering the results of a pure function of a string: what parsing a format
 * string gave, for the next time it is used.
 *
 * @module
 */

/** How many results are kept; beyond that all are forgotten. */
const LIMIT = 500;

/** A function of a string that remembers what it returned. */
export class Memo<T> {
  readonly #results = new Map<string, T>();

  constructor(readonly compute: (text: string) => T) {}

  /** The function's result, perhaps an earlier one. */
  get(text: string): T {
    let found = this.#results.get(text);
    if (found === undefined) {
      found = this.compute(text);
      if (this.#results.size >= LIMIT) this.#results.clear();
      this.#results.set(text, found);
    }
    return found;
  }
}
