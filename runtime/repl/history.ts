/**
 * The entries that the prompt remembers, and their form in a file: one entry a
 * line, in which `\n` and `\\` stand for a line's end and a backslash.
 *
 * @module
 */

/** How many entries are kept. */
export const HISTORY_LENGTH = 1000;

/** Entries, and where the one who looks through them is. */
export class History {
  #entries: string[] = [];
  /** How far back; 0 is the entry being typed. */
  #back = 0;
  #draft = "";

  /** The entries, the oldest first. */
  get entries(): readonly string[] {
    return this.#entries;
  }

  /** Adds an entry, unless it is empty or that before it. @returns whether it did */
  push(entry: string): boolean {
    this.rewind();
    if (entry.trim() === "" || this.#entries.at(-1) === entry) return false;
    this.#entries.push(entry);
    if (this.#entries.length > HISTORY_LENGTH) this.#entries.shift();
    return true;
  }

  /** Puts entries before those that there are. */
  load(older: readonly string[]): void {
    this.#entries = [...older, ...this.#entries].slice(-HISTORY_LENGTH);
  }

  /** Back to the entry being typed. */
  rewind(): void {
    this.#back = 0;
  }

  /** The entry before, or undefined. @param current what is in the editor */
  older(current: string): string | undefined {
    const entry = this.#entries.at(-1 - this.#back);
    if (entry === undefined) return undefined;
    if (this.#back === 0) this.#draft = current;
    this.#back++;
    return entry;
  }

  /** The entry after, in the end what was being typed; or undefined. */
  newer(): string | undefined {
    if (this.#back === 0) return undefined;
    this.#back--;
    return this.#back === 0 ? this.#draft : this.#entries.at(-this.#back);
  }
}

/** An entry as a line of the file. */
export function encodeEntry(entry: string): string {
  return `${entry.replaceAll("\\", "\\\\").replaceAll("\n", "\\n")}\n`;
}

/** The entries of a file. */
export function decodeEntries(text: string): string[] {
  return text.split("\n").filter((line) => line !== "").map((line) =>
    line.replace(/\\(.)/g, (_, c: string) => c === "n" ? "\n" : c)
  ).slice(-HISTORY_LENGTH);
}
