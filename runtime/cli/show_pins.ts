/**
 * `--show`: the pins of the simulated board in the last lines of the terminal, which
 * the program's output does not reach.
 *
 * @module
 */

import type { Board, NamedPin } from "../../hal/mod.ts";
import { SimBoard } from "../../hal/sim/mod.ts";

/** How often the lines are drawn at most. */
const INTERVAL_MS = 50;
const LINES = 2;

/** Terminal sequences: VT100. */
const SAVE = "\x1b7";
const RESTORE = "\x1b8";
const CLEAR_LINE = "\x1b[2K";

/** Draws the pins that have been in use. */
class PinDisplay {
  readonly #levels = new Map<string, number>();
  readonly #size = Deno.consoleSize();
  #drawnAt = 0;

  /** Takes the last lines of the terminal. */
  constructor() {
    const { rows } = this.#size;
    this.#write(
      "\n".repeat(LINES) + `\x1b[${LINES}A` +
        `${SAVE}\x1b[1;${rows - LINES}r${RESTORE}`,
    );
  }

  change(name: string, level: number): void {
    this.#levels.set(name, level);
    if (performance.now() - this.#drawnAt >= INTERVAL_MS) this.draw();
  }

  draw(): void {
    this.#drawnAt = performance.now();
    const { rows, columns } = this.#size;
    const width = Math.max(1, Math.floor(columns / 8));
    const names = [...this.#levels.keys()].slice(0, width * LINES);
    const cells = names.map((name) => {
      const light = this.#levels.get(name) === 1 ? "\x1b[32m●" : "\x1b[90m○";
      return `${light}\x1b[0m ${name.padEnd(6)}`;
    });
    let text = SAVE;
    for (let line = 0; line < LINES; line++) {
      const row = rows - LINES + 1 + line;
      const part = cells.slice(line * width, (line + 1) * width).join("");
      text += `\x1b[${row};1H${CLEAR_LINE}${part}`;
    }
    this.#write(text + RESTORE);
  }

  /** Gives the lines back. */
  close(): void {
    this.draw();
    const { rows } = this.#size;
    this.#write(`${SAVE}\x1b[r${RESTORE}\x1b[${rows};1H\n`);
  }

  #write(text: string): void {
    Deno.stderr.writeSync(new TextEncoder().encode(text));
  }
}

/** Shows a board. @returns ends it */
export function showPins(board: Board): () => void {
  if (!(board instanceof SimBoard) || !Deno.stderr.isTerminal()) {
    console.error(
      "--show needs the simulated board (--board sim) and a terminal",
    );
    return () => {};
  }
  const display = new PinDisplay();
  for (const { name, number } of board.pins()) {
    watch(board, { name, number }, display);
  }
  return () => display.close();
}

function watch(
  board: SimBoard,
  { name, number }: Pick<NamedPin, "name" | "number">,
  display: PinDisplay,
): void {
  board.pin(number ?? name).listen((level) => display.change(name, level));
}
