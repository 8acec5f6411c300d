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
  /** The line of the dump. */
  readonly text: string;
}

/** What a signal carries. */
type Kind = "wire 1" | "real 64";

const FIRST_CODE = 33;
const CODES = 94;

/** Collects changes of named signals. */
export class VcdRecorder {
  readonly #codes = new Map<string, string>();
  readonly #kinds = new Map<string, Kind>();
  readonly #latest = new Map<string, number>();
  readonly #changes: Change[] = [];

  /** How many changes were recorded. */
  get length(): number {
    return this.#changes.length;
  }

  /** Records a level; one that is no change is left out. */
  record(name: string, level: Bit, timeNs: number): void {
    if (!this.#isChange(name, level)) return;
    const text = `${level}${this.#code(name, "wire 1")}`;
    this.#changes.push({ timeNs, text });
  }

  /** Records a number, which viewers draw as a curve. */
  recordNumber(name: string, value: number, timeNs: number): void {
    if (!this.#isChange(name, value)) return;
    const text = `r${value} ${this.#code(name, "real 64")}`;
    this.#changes.push({ timeNs, text });
  }

  /** The whole dump. */
  toText(): string {
    const changes = this.#changes.toSorted((a, b) => a.timeNs - b.timeNs);
    const startNs = changes[0]?.timeNs ?? 0;
    const lines = ["$timescale 1 ns $end", "$scope module board $end"];
    for (const [name, code] of this.#codes) {
      const kind = this.#kinds.get(name);
      lines.push(`$var ${kind} ${code} ${name.replaceAll(/\s/g, "_")} $end`);
    }
    lines.push("$upscope $end", "$enddefinitions $end");
    let before = -1;
    for (const { timeNs, text } of changes) {
      const time = Math.round(timeNs - startNs);
      if (time !== before) lines.push(`#${time}`);
      before = time;
      lines.push(text);
    }
    return lines.join("\n") + "\n";
  }

  #isChange(name: string, value: number): boolean {
    if (this.#latest.get(name) === value) return false;
    this.#latest.set(name, value);
    return true;
  }

  /** The short code of a signal: printable characters, counted up. */
  #code(name: string, kind: Kind): string {
    const known = this.#codes.get(name);
    if (known !== undefined) return known;
    this.#kinds.set(name, kind);
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
