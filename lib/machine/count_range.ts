/**
 * A count that may run in a circle: from `min` to `max` and on from `min`.
 *
 * @module
 */

/** A position, and how often it has gone round. */
export class CountRange {
  #position = 0;
  #cycles = 0;

  /** Without a range (both 0) it counts on for ever. */
  constructor(readonly min = 0, readonly max = 0) {
    this.#position = min;
  }

  /** The position. */
  get value(): number {
    return this.#position;
  }

  set value(value: number) {
    this.#position = value;
  }

  /** How often it went round: more upwards, less downwards. */
  get cycles(): number {
    return this.#cycles;
  }

  set cycles(cycles: number) {
    this.#cycles = cycles;
  }

  /** Moves by one. @returns 1 where it rolled over, -1 where under, else 0 */
  step(by: 1 | -1): -1 | 0 | 1 {
    this.#position += by;
    if (this.min === this.max) return 0;
    if (this.#position > this.max) {
      this.#position = this.min;
      this.#cycles++;
      return 1;
    }
    if (this.#position >= this.min) return 0;
    this.#position = this.max;
    this.#cycles--;
    return -1;
  }
}
