/**
 * Several simulated lines at once; the chip is always the same one.
 *
 * @module
 */

import type { Bit, LineChanges, LineGroup, LineInfo, PinLine } from "../pin.ts";

/** A group over single lines; bit n is line n. */
export class SimLineGroup implements LineGroup {
  readonly infos: readonly LineInfo[];
  readonly #lines: readonly PinLine[];

  constructor(lines: readonly PinLine[], changes: LineChanges) {
    this.#lines = lines;
    this.infos = lines.map((line) => line.info);
    for (const line of lines) line.configure(changes);
  }

  read(): number {
    let bits = 0;
    this.#lines.forEach((line, index) => bits |= line.read() << index);
    return bits >>> 0;
  }

  write(bits: number, mask = 0xffff_ffff): void {
    this.#lines.forEach((line, index) => {
      if ((mask >>> index & 1) === 0) return;
      line.write((bits >>> index & 1) as Bit);
    });
  }

  configure(changes: Omit<LineChanges, "value">): void {
    for (const line of this.#lines) line.configure(changes);
  }

  close(): void {
    for (const line of this.#lines) line.close();
  }
}
