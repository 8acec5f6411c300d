/**
 * The line editor as a machine: keys in, text for the terminal out. An entry may
 * have several lines, all of which can be edited.
 *
 * @module
 */

import { choiceLines, complete, type Names } from "./completion.ts";
import { needsMore } from "./continuation.ts";
import { History } from "./history.ts";
import { backspaceCount, LEVEL, nextIndent } from "./indent.ts";
import type { Key } from "./keys.ts";
import { lineOf, type Prompts, Screen, type View } from "./screen.ts";
import { nextPosition, previousPosition } from "./width.ts";

/** What the editor is connected to. */
export interface EditorHost {
  /** Sends text to the terminal. */
  write(text: string): void;
  readonly names: Names;
}

/** What a key led to, beyond a change of the entry. */
export type EditorEvent =
  /** The entry is complete. */
  | "submit"
  /** Ctrl-C. */
  | "cancel"
  /** Ctrl-D on an empty entry. */
  | "end"
  /** Ctrl-A, Ctrl-B and Ctrl-E on an empty entry. */
  | "raw"
  | "friendly"
  | "paste"
  /** Ctrl-Z. */
  | "suspend";

/** What Space and Tab mean right after the prompt indented by itself. */
type IndentState = "off" | "on" | "justAdded";

const WORD = /[\p{L}\p{N}]/u;

/** Edits one entry after the other. */
export class LineEditor {
  readonly history: History = new History();
  readonly screen: Screen = new Screen();
  #text = "";
  #cursor = 0;
  #indent: IndentState = "on";
  /** What Ctrl-K and its like took, for Ctrl-Y. */
  #killed = "";
  /** Inside of what the terminal marks as pasted: no indentation, no completion. */
  #isPasting = false;

  constructor(readonly host: EditorHost) {}

  /** The entry as it is. */
  get text(): string {
    return this.#text;
  }

  /** The entry with its cursor. */
  get view(): View {
    return { text: this.#text, cursor: this.#cursor };
  }

  /** Begins a new entry with a prompt. */
  begin(prompts: Prompts): void {
    this.screen.prompts = prompts;
    this.forget();
    this.host.write(this.screen.start());
  }

  /** Empties the entry, showing nothing. */
  forget(): void {
    this.#text = "";
    this.#cursor = 0;
    this.#indent = "on";
    this.#isPasting = false;
    this.history.rewind();
  }

  /** Draws the entry again, where something else has written meanwhile. */
  redraw(): void {
    this.host.write(this.screen.draw(this.view));
  }

  /** Takes the entry from the screen. */
  hide(): void {
    this.host.write(this.screen.erase(this.view));
  }

  /** Puts the cursor below the entry, before something else is written. */
  leave(): void {
    this.host.write(this.screen.leave(this.view));
  }

  /** Takes a key. */
  feed(key: Key): EditorEvent | null {
    const wasJustAdded = this.#indent === "justAdded";
    if (wasJustAdded) this.#indent = "on";
    if (wasJustAdded && !this.#isPasting && this.#afterIndent(key)) return null;
    if (key.name === "control") return this.#control(key.letter);
    if (key.name === "enter") return this.#enter();
    if (key.name === "text") this.#insert(key.text);
    else this.#edit(key.name);
    return null;
  }

  // -------------------------------------------------------------------- changes

  /** Changes the entry, and what the terminal shows. */
  #set(text: string, cursor: number, from?: number): void {
    const before = this.view;
    this.#text = text;
    this.#cursor = cursor;
    this.host.write(this.screen.update(before, this.view, from));
  }

  #insert(text: string): void {
    const { head, tail } = this.#split();
    this.#set(head + text + tail, this.#cursor + text.length);
  }

  #split() {
    return {
      head: this.#text.slice(0, this.#cursor),
      tail: this.#text.slice(this.#cursor),
    };
  }

  #move(to: number): void {
    if (to !== this.#cursor) this.#set(this.#text, to);
  }

  /** Deletes from one position to another. */
  #cut(from: number, to: number, isKill: boolean): void {
    if (from === to) return;
    if (isKill) this.#killed = this.#text.slice(from, to);
    this.#set(this.#text.slice(0, from) + this.#text.slice(to), from);
  }

  /** Space after an automatic indentation takes three spaces of it away. */
  #afterIndent(key: Key): boolean {
    if (key.name === "tab") {
      this.#indent = "off";
      return true;
    }
    if (key.name !== "text" || key.text !== " ") return false;
    this.#indent = "off";
    const from = this.#cursor - LEVEL.length + 1;
    const { head, tail } = this.#split();
    this.#text = head.slice(0, -LEVEL.length + 1) + tail;
    this.#cursor = from;
    this.host.write("\b".repeat(LEVEL.length - 1));
    return true;
  }

  // ----------------------------------------------------------------------- keys

  #edit(name: Exclude<Key["name"], "control" | "enter" | "text">): void {
    const { start, end } = lineOf(this.#text, this.#cursor);
    switch (name) {
      case "backspace":
        return this.#backspace(start);
      case "delete":
        return this.#cut(
          this.#cursor,
          nextPosition(this.#text, this.#cursor),
          false,
        );
      case "down":
        return this.#down();
      case "end":
        return this.#move(end);
      case "home":
        return this.#move(start);
      case "killWordLeft":
        return this.#cut(this.#word(-1), this.#cursor, true);
      case "killWordRight":
        return this.#cut(this.#cursor, this.#word(1), true);
      case "left":
        return this.#move(previousPosition(this.#text, this.#cursor));
      case "newline":
        return this.#insert("\n");
      case "pasteEnd":
        this.#isPasting = false;
        return;
      case "pasteStart":
        this.#isPasting = true;
        return;
      case "right":
        return this.#move(nextPosition(this.#text, this.#cursor));
      case "tab":
        return this.#tab(start);
      case "up":
        return this.#up();
      case "wordLeft":
        return this.#move(this.#word(-1));
      case "wordRight":
        return this.#move(this.#word(1));
      default:
        return name satisfies never;
    }
  }

  #control(letter: string): EditorEvent | null {
    if (this.#text === "") {
      const event = onEmpty[letter];
      if (event !== undefined) return event;
    }
    const { start, end } = lineOf(this.#text, this.#cursor);
    switch (letter) {
      case "A":
        this.#edit("home");
        break;
      case "B":
        this.#edit("left");
        break;
      case "C":
        return "cancel";
      case "D":
        return this.#controlD(start, end);
      case "E":
        this.#edit("end");
        break;
      case "F":
        this.#edit("right");
        break;
      case "K":
        this.#cut(this.#cursor, end, true);
        break;
      case "L":
        this.host.write("\x1b[H\x1b[2J");
        this.redraw();
        break;
      case "N":
        this.#newer();
        break;
      case "P":
        this.#older();
        break;
      case "U":
        this.#cut(start, this.#cursor, true);
        break;
      case "W":
        this.#edit("killWordLeft");
        break;
      case "Y":
        this.#insert(this.#killed);
        break;
      case "Z":
        return "suspend";
    }
    return null;
  }

  /** Ctrl-D deletes; on an empty further line it ends the entry. */
  #controlD(start: number, end: number): EditorEvent | null {
    if (start === end && end === this.#text.length) {
      this.#finish();
      return "submit";
    }
    this.#edit("delete");
    return null;
  }

  #backspace(start: number): void {
    if (this.#cursor === 0) return;
    const before = this.#text.slice(start, this.#cursor);
    const spaces = backspaceCount(before);
    const from = spaces > 1
      ? this.#cursor - spaces
      : previousPosition(this.#text, this.#cursor);
    this.#cut(from, this.#cursor, false);
  }

  /** Where the word to one side begins or ends. */
  #word(direction: -1 | 1): number {
    const text = this.#text;
    let at = this.#cursor;
    let inWord = false;
    for (;;) {
      const next = direction < 0
        ? previousPosition(text, at)
        : nextPosition(text, at);
      if (next === at) return at;
      const c = text.slice(Math.min(at, next), Math.max(at, next));
      if (WORD.test(c)) inWord = true;
      else if (inWord) return at;
      at = next;
    }
  }

  #tab(start: number): void {
    const line = this.#text.slice(start, this.#cursor);
    const isAfterSpace = /\s$/.test(line) || (line === "" && start > 0);
    if (this.#isPasting) return this.#insert("\t");
    if (isAfterSpace && !isModulePlace(line)) return this.#insert(LEVEL);
    const completion = complete(line, this.host.names);
    if (completion === null) return;
    if ("insert" in completion) return this.#insert(completion.insert);
    const lines = choiceLines(completion.choices).join("\r\n");
    this.leave();
    this.host.write(`${lines}\r\n`);
    this.redraw();
  }

  #enter(): EditorEvent | null {
    const { head, tail } = this.#split();
    if (tail.includes("\n")) {
      // Within the entry: a new line between the others.
      const indent = this.#isPasting ? "" : nextIndent(head);
      this.#insert(`\n${indent}`);
      return null;
    }
    if (this.#isPasting) {
      this.#insert("\n");
      return null;
    }
    if (!needsMore(this.#text)) {
      this.#finish();
      return "submit";
    }
    const indent = this.#indent === "off" ? "" : nextIndent(this.#text);
    this.#move(this.#text.length);
    this.#insert(`\n${indent}`);
    if (indent !== "") this.#indent = "justAdded";
    return null;
  }

  #finish(): void {
    this.leave();
    this.history.push(this.#text.trimEnd());
  }

  // -------------------------------------------------------------------- history

  #up(): void {
    const { index, start } = lineOf(this.#text, this.#cursor);
    if (index === 0) return this.#older();
    const above = lineOf(this.#text, start - 1);
    this.#moveTo(above, this.#cursor - start);
  }

  #down(): void {
    const { start, end } = lineOf(this.#text, this.#cursor);
    if (end === this.#text.length) return this.#newer();
    this.#moveTo(lineOf(this.#text, end + 1), this.#cursor - start);
  }

  /** To a column of another line, or that line's end. */
  #moveTo(line: { start: number; end: number }, column: number): void {
    this.#move(Math.min(line.start + column, line.end));
  }

  #older(): void {
    const entry = this.history.older(this.#text);
    if (entry !== undefined) this.#set(entry, entry.length, 0);
  }

  #newer(): void {
    const entry = this.history.newer();
    if (entry !== undefined) this.#set(entry, entry.length, 0);
  }
}

/** After `import ` and `from x import `, Tab lists. */
function isModulePlace(line: string): boolean {
  return /^\s*(?:import|from)\s(?:.*\simport\s)?/.test(line) &&
    line.trim() !== "";
}

/** Control characters on an empty entry. */
const onEmpty: { readonly [letter: string]: EditorEvent | undefined } = {
  A: "raw",
  B: "friendly",
  C: "cancel",
  D: "end",
  E: "paste",
};
