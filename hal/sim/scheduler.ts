/**
 * Things that will happen at an instant, in order: a binary heap.
 *
 * It knows no clock; `clock.ts` decides when what is due.
 *
 * @module
 */

/** A planned happening; keep it to cancel it. */
export interface Planned {
  readonly atNs: number;
  /** Breaks ties: what was planned first happens first. */
  readonly order: number;
  action: (() => void) | null;
}

/** An ordered collection of planned happenings. */
export class Scheduler {
  readonly #heap: Planned[] = [];
  #order = 0;

  /** Plans an action. */
  plan(atNs: number, action: () => void): Planned {
    const planned: Planned = { atNs, order: this.#order++, action };
    this.#heap.push(planned);
    this.#up(this.#heap.length - 1);
    return planned;
  }

  /** Makes sure that a planned action does not happen. */
  cancel(planned: Planned | null): void {
    if (planned !== null) planned.action = null;
  }

  /** When the next thing happens, or `null`. */
  nextNs(): number | null {
    this.#dropCancelled();
    return this.#heap[0]?.atNs ?? null;
  }

  /** Takes the next happening off when it is due at `nowNs`. */
  takeDue(nowNs: number): Planned | null {
    this.#dropCancelled();
    const first = this.#heap[0];
    if (first === undefined || first.atNs > nowNs) return null;
    this.#removeFirst();
    return first;
  }

  #dropCancelled(): void {
    while (this.#heap[0]?.action === null) this.#removeFirst();
  }

  #removeFirst(): void {
    const last = this.#heap.pop()!;
    if (this.#heap.length === 0) return;
    this.#heap[0] = last;
    this.#down(0);
  }

  #up(index: number): void {
    const heap = this.#heap;
    while (index > 0) {
      const parent = (index - 1) >> 1;
      if (!before(heap[index]!, heap[parent]!)) return;
      this.#swap(index, parent);
      index = parent;
    }
  }

  #down(index: number): void {
    const heap = this.#heap;
    for (;;) {
      const left = 2 * index + 1;
      const right = left + 1;
      let least = index;
      if (left < heap.length && before(heap[left]!, heap[least]!)) least = left;
      if (right < heap.length && before(heap[right]!, heap[least]!)) {
        least = right;
      }
      if (least === index) return;
      this.#swap(index, least);
      index = least;
    }
  }

  #swap(a: number, b: number): void {
    const heap = this.#heap;
    [heap[a], heap[b]] = [heap[b]!, heap[a]!];
  }
}

function before(a: Planned, b: Planned): boolean {
  return a.atNs !== b.atNs ? a.atNs < b.atNs : a.order < b.order;
}
