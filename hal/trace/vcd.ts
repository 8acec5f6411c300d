/**
 * Value Change Dump: the text that GTKWave and PulseView open.
 *
 * Format: IEEE 1364, section 18. Signals are declared before the first change,
 * so everything is collected and written at the end.
 *
 * @module
 */

import type { Bit } from "../pin.ts";

/** A change of a signal. */
interface Change {
  readonly timeNs: number;
  readonly code: string;
  readonly level: Bit;
}

const FIRST_CODE = 33;
const CODES = 94;

/** Collects changes of named signals. */
export class VcdRecorder {
  readonly #codes = new Map<string, string>();
  readonly #levels = new Map<string, Bit>();
  readonly #changes: Change[] = [];

  /** How many changes were recorded. */
  get length(): number {
    return this.#changes.length;
  }

  /** Records a level; one that is no change is left out. */
  record(name: string, level: Bit, timeNs: number): void {
    if (this.#levels.get(name) === level) return;
    this.#levels.set(name, level);
    this.#changes.push({ timeNs, code: this.#code(name), level });
  }

  /** The whole dump. */
  toText(): string {
    const changes = this.#changes.toSorted((a, b) => a.timeNs - b.timeNs);
    const startNs = changes[0]?.timeNs ?? 0;
    const lines = ["$timescale 1 ns $end", "$scope module board $end"];
    for (const [name, code] of this.#codes) {
      lines.push(`$var wire 1 ${code} ${name.replaceAll(/\s/g, "_")} $end`);
    }
    lines.push("$upscope $end", "$enddefinitions $end");
    let before = -1;
    for (const { timeNs, code, level } of changes) {
      const time = Math.round(timeNs - startNs);
      if (time !== before) lines.push(`#${time}`);
      before = time;
      lines.push(`${level}${code}`);
    }
    return lines.join("\n") + "\n";
  }

  /** The short code of a signal: printable characters, counted up. */
  #code(name: string): string {
    const known = this.#codes.get(name);
    if (known !== undefined) return known;
    let number = this.#codes.size;
    let code = "";
    do {
      code += String.fromCharCode(FIRST_CODE + number % CODES);
      number = Math.floor(number / CODES) - 1;
    } while (number >= 0);
    this.#codes.set(name, code);
    return code;
  }
}
