// A small seeded random number generator (Mulberry32). Not for cryptography:
// it only has to give the same programs for the same seed everywhere.

/** A choice with its weight. */
export type Weighted<T> = readonly [weight: number, value: T];

/** Random numbers and choices, reproducible from the seed. */
export class Rng {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** A generator for item `index` of the run with this seed. */
  static forItem(seed: number, index: number): Rng {
    const mixed = Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) ^
      Math.imul(index + 1, 0xc2b2ae35);
    return new Rng(mixed ^ (mixed >>> 15));
  }

  /** A float in [0, 1). */
  unit(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let t = this.#state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  }

  /** An integer in [0, below). */
  below(below: number): number {
    return Math.floor(this.unit() * below);
  }

  /** An integer in [low, high], both included. */
  between(low: number, high: number): number {
    return low + this.below(high - low + 1);
  }

  /** True with the given probability. */
  chance(probability: number): boolean {
    return this.unit() < probability;
  }

  /** One item of a list that is not empty. */
  pick<T>(items: readonly T[]): T {
    const item = items[this.below(items.length)];
    if (item === undefined) throw new RangeError("Cannot pick from nothing");
    return item;
  }

  /** One value, each as likely as its weight says. */
  weighted<T>(items: readonly Weighted<T>[]): T {
    let left = this.unit() *
      items.reduce((sum, [weight]) => sum + weight, 0);
    for (const [weight, value] of items) {
      left -= weight;
      if (left < 0) return value;
    }
    return this.pick(items)[1];
  }

  /** `count` results of `make`. */
  times<T>(count: number, make: (index: number) => T): T[] {
    return Array.from({ length: count }, (_, index) => make(index));
  }

  /** An integer with exactly `bits` random bits, of either sign. */
  bigint(bits: number): bigint {
    let value = 1n;
    for (let i = 1; i < bits; i++) {
      value = (value << 1n) | BigInt(this.below(2));
    }
    return this.chance(0.35) ? -value : value;
  }
}
