/**
 * A small terminal: what the editor's output looks like on a screen. It knows the
 * control sequences that the editor sends and no others.
 *
 * @module
 */

import { characterWidth } from "../../runtime/repl/width.ts";

/** A screen of a width; rows are added as they are needed. */
export class TestScreen {
  #rows: string[][] = [[]];
  #row = 0;
  #column = 0;
  /** Whether any colour was asked for. */
  coloured = false;
  /** The modes that were set and reset, such as `?2004h`. */
  readonly modes: string[] = [];

  constructor(public columns: number) {}

  /** The rows, without spaces at their ends and without empty rows below. */
  get text(): string {
    return this.#rows.map((row) => Array.from(row, (c) => c ?? " ").join(""))
      .map((row) => row.trimEnd()).join("\n").trimEnd();
  }

  /** Where the cursor is. */
  get cursor(): [number, number] {
    return [this.#row, this.#column];
  }

  /** Takes output. */
  write(text: string): void {
    // deno-lint-ignore no-control-regex -- control sequences begin with one
    const part = /\x1b\[(\??[\d;]*)([A-Za-z])|[^]/gu;
    for (const [whole, number, letter] of text.matchAll(part)) {
      if (letter === undefined) this.#character(whole);
      else if (letter === "m") this.coloured = true;
      else if (number!.startsWith("?")) this.modes.push(number! + letter);
      else this.#sequence(letter, Number(number || "1"), number!);
    }
  }

  #character(c: string): void {
    if (c === "\r") this.#column = 0;
    else if (c === "\n") this.#down();
    else if (c === "\b") this.#column = Math.max(0, this.#column - 1);
    else this.#print(c);
  }

  #print(c: string): void {
    const width = characterWidth(c);
    if (width === 0) {
      const row = this.#rows[this.#row]!;
      let at = this.#column - 1;
      while (row[at] === "") at--;
      row[at] += c;
      return;
    }
    if (this.#column + width > this.columns) {
      this.#column = 0;
      this.#down();
    }
    const row = this.#rows[this.#row]!;
    while (row.length < this.#column) row.push(" ");
    row[this.#column] = c;
    if (width === 2) row[this.#column + 1] = "";
    this.#column += width;
  }

  #down(): void {
    this.#row++;
    if (this.#row === this.#rows.length) this.#rows.push([]);
  }

  #sequence(letter: string, n: number, given: string): void {
    // A terminal with a wrap to come counts as being in its last column.
    const column = Math.min(this.#column, this.columns - 1);
    switch (letter) {
      case "A":
        this.#row = Math.max(0, this.#row - n);
        break;
      case "B":
        for (; n > 0; n--) this.#down();
        break;
      case "C":
        this.#column = Math.min(column + n, this.columns - 1);
        break;
      case "D":
        this.#column = Math.max(0, column - n);
        break;
      case "G":
        this.#column = Math.max(0, n - 1);
        break;
      case "J":
        this.#rows.length = this.#row + 1;
        this.#rows[this.#row]!.length = Math.min(
          this.#rows[this.#row]!.length,
          this.#column,
        );
        break;
      case "K":
        this.#rows[this.#row]!.length = Math.min(
          this.#rows[this.#row]!.length,
          this.#column,
        );
        break;
      default:
        throw new Error(`Unknown sequence ${given}${letter}`);
    }
  }
}
