/**
 * Spare lines: free lines of a chip, held as they are beside watched ones.
 *
 * See `gpio_edges.ts` for what they are good for. A spare line is given up as
 * soon as the program wants it itself.
 *
 * @module
 */

import type { GpioChip } from "./gpio_chip.ts";
import type { GpioLine, SpareLines } from "./gpio_line.ts";

/** The spare lines of one board. */
export class SpareLineKeeper implements SpareLines {
  /** Who holds which line, by chip. */
  readonly #held = new Map<GpioChip, Map<number, GpioLine>>();
  /** A line that must not be lent now. */
  #wanted: number | null = null;

  borrow(chip: GpioChip, user: GpioLine): number | null {
    const held = this.#heldOf(chip);
    const own = user.info.offset;
    const isFree = (offset: number) =>
      offset !== own && offset !== this.#wanted && !held.has(offset) &&
      chip.line(offset).consumer === null;
    const offset = candidates(chip).find(isFree) ?? null;
    if (offset !== null) held.set(offset, user);
    return offset;
  }

  giveBack(chip: GpioChip, offset: number): void {
    this.#heldOf(chip).delete(offset);
  }

  reclaim(chip: GpioChip, offset: number): void {
    const holder = this.#heldOf(chip).get(offset);
    if (holder === undefined) return;
    this.#wanted = offset;
    try {
      holder.moveSpare();
    } finally {
      this.#wanted = null;
    }
  }

  #heldOf(chip: GpioChip): Map<number, GpioLine> {
    let held = this.#held.get(chip);
    if (held === undefined) this.#held.set(chip, held = new Map());
    return held;
  }
}

/** The lines of a chip, those least likely to be wanted first. */
function candidates({ lineCount }: GpioChip): number[] {
  return Array.from({ length: lineCount }, (_, n) => lineCount - 1 - n);
}
