/**
 * Draws an entry being edited: what to send to a terminal so that it shows the new
 * state instead of the old. A change within a line that does not wrap is drawn as
 * MicroPython draws it, byte for byte; any other by drawing everything again.
 *
 * @module
 */

import { advance, textWidth } from "./width.ts";

/** An entry and the cursor in it. */
export interface View {
  readonly text: string;
  readonly cursor: number;
}

/** The prompts of the first line and of the others, as text and as shown. */
export interface Prompts {
  readonly first: string;
  readonly rest: string;
  /** The first one with its colours; a control sequence takes no room. */
  readonly shownFirst: string;
  readonly shownRest: string;
}

/** The line of a position, and where the line begins. */
export function lineOf(
  text: string,
  at: number,
): { readonly index: number; readonly start: number; readonly end: number } {
  const before = text.slice(0, at);
  const index = before.split("\n").length - 1;
  const start = before.lastIndexOf("\n") + 1;
  const end = text.indexOf("\n", at);
  return { index, start, end: end < 0 ? text.length : end };
}

/** Moves the cursor to the left. */
export function moveBack(columns: number): string {
  if (columns <= 0) return "";
  return columns <= 4 ? "\b".repeat(columns) : `\x1b[${columns}D`;
}

/** A terminal's width and the prompts on it. */
export class Screen {
  /** Columns; Infinity where nobody knows. */
  columns = Infinity;
  /** Rows; of an entry that has more, the part around the cursor is shown. */
  rows = Infinity;
  /** The first row of such an entry that is shown. */
  #top = 0;
  prompts: Prompts = { first: "", rest: "", shownFirst: "", shownRest: "" };

  #prompt(index: number): string {
    return index === 0 ? this.prompts.first : this.prompts.rest;
  }
  #shown(index: number): string {
    return index === 0 ? this.prompts.shownFirst : this.prompts.shownRest;
  }

  /** Where the cursor stands, counted from the entry's first row. */
  #place({ text, cursor }: View): { row: number; column: number } {
    const lines = text.slice(0, cursor).split("\n");
    let row = 0;
    const last = lines.length - 1;
    for (let i = 0; i < last; i++) row += this.#rows(i, lineAt(text, i));
    const place = this.#end(last, lines[last]!);
    return { row: row + place.row, column: place.column };
  }

  /** Where a line with its prompt ends. */
  #end(index: number, line: string) {
    const { columns } = this;
    const prompt = advance(0, this.#prompt(index), columns);
    const end = advance(prompt.column, line, columns);
    return { row: prompt.row + end.row, column: end.column };
  }

  /** How many rows a line takes; one that fills its rows has an empty one after. */
  #rows(index: number, line: string): number {
    return this.#end(index, line).row + 1;
  }

  /** Whether a line with its prompt stays within one row. */
  #fits(index: number, line: string): boolean {
    return this.columns === Infinity ||
      textWidth(this.#prompt(index)) + textWidth(line) < this.columns;
  }

  /** The prompt of an empty entry. */
  start(): string {
    return this.#shown(0);
  }

  /** How many rows an entry takes. */
  #height(text: string): number {
    return this.#place({ text, cursor: text.length }).row + 1;
  }

  #isTall({ text }: View): boolean {
    return this.rows !== Infinity && this.#height(text) > this.rows;
  }

  /** From the cursor's place to below the entry, all of which is there then. */
  leave(view: View): string {
    if (this.#isTall(view)) return `${this.erase(view)}${this.#all(view)}\r\n`;
    const end = { text: view.text, cursor: view.text.length };
    const rows = this.#place(end).row - this.#place(view).row;
    return `${vertical(rows)}\r\n`;
  }

  /** Moves the cursor where only its place changes. */
  #move(before: View, after: View): string {
    const from = this.#place(before);
    const to = this.#place(after);
    return vertical(to.row - from.row) +
      horizontal(from.column, to.column, from.row === to.row);
  }

  /**
   * From one state to the next.
   *
   * @param from where within the cursor's line drawing begins; by default at the
   *   leftmost of both cursors
   */
  update(before: View, after: View, from?: number): string {
    const old = lineOf(before.text, before.cursor);
    const now = lineOf(after.text, after.cursor);
    if (this.#isTall(before) || this.#isTall(after)) {
      return this.redraw(before, after);
    }
    if (before.text === after.text) {
      return this.#moveOnly(before, after, old.index === now.index);
    }
    if (isNewLastLine(before, after)) {
      return `\r\n${this.#shown(now.index)}${after.text.slice(now.start)}`;
    }
    const oldLine = before.text.slice(old.start, old.end);
    const newLine = after.text.slice(now.start, now.end);
    const isLocal = old.index === now.index && old.start === now.start &&
      before.text.slice(0, old.start) === after.text.slice(0, now.start) &&
      before.text.slice(old.end) === after.text.slice(now.end) &&
      this.#fits(old.index, oldLine) && this.#fits(now.index, newLine);
    if (!isLocal) return this.redraw(before, after);
    const leftmost = from ?? Math.min(before.cursor, after.cursor);
    const at = Math.max(leftmost - now.start, 0);
    let out = moveBack(
      textWidth(oldLine.slice(at, before.cursor - old.start)),
    );
    if (textWidth(newLine) < textWidth(oldLine)) out += "\x1b[K";
    const rest = newLine.slice(at);
    out += rest;
    return out + moveBack(textWidth(newLine.slice(after.cursor - now.start)));
  }

  #moveOnly(before: View, after: View, isSameLine: boolean): string {
    const line = lineOf(after.text, after.cursor);
    const text = after.text.slice(line.start, line.end);
    if (!isSameLine || !this.#fits(line.index, text)) {
      return this.#move(before, after);
    }
    const { cursor } = after;
    return cursor < before.cursor
      ? moveBack(textWidth(after.text.slice(cursor, before.cursor)))
      : after.text.slice(before.cursor, cursor);
  }

  /** Draws everything again over what is there. */
  redraw(before: View, after: View): string {
    return `${this.erase(before)}${this.draw(after)}`;
  }

  /** Clears the rows of an entry; the cursor stands where it began. */
  erase(before: View): string {
    const { row } = this.#place(before);
    return `${vertical(this.#top - row)}\r\x1b[J`;
  }

  /** Writes an entry from the left edge on, and puts the cursor where it is. */
  draw(after: View): string {
    if (this.#isTall(after)) return this.#drawPart(after);
    this.#top = 0;
    const end = { text: after.text, cursor: after.text.length };
    return this.#all(after) + this.#move(end, after);
  }

  /** All lines of an entry. */
  #all({ text }: View): string {
    return text.split("\n").map((line, i) =>
      this.#shown(i) + line +
      // A full row: the terminal wraps when the next character comes.
      (this.#end(i, line).column === 0 && line !== "" ? " \r" : "")
    ).join("\r\n");
  }

  /** As many rows of an entry as the terminal has, so that the cursor's is among them. */
  #drawPart(after: View): string {
    const { row, column } = this.#place(after);
    const all = after.text.split("\n")
      .flatMap((line, i) => this.#split(i, line));
    const highest = Math.min(row, all.length - this.rows);
    this.#top = Math.max(row - this.rows + 1, Math.min(this.#top, highest));
    const part = all.slice(this.#top, this.#top + this.rows);
    const last = this.#top + part.length - 1;
    return part.join("\r\n") + vertical(row - last) +
      horizontal(0, column, false);
  }

  /** The rows of a line with its prompt. */
  #split(index: number, line: string): string[] {
    const rows = [this.#shown(index)];
    let { column } = advance(0, this.#prompt(index), this.columns);
    for (const c of line) {
      const next = advance(column, c, this.columns);
      const isBehind = next.row === 0 || next.column === 0;
      if (isBehind) rows.push(rows.pop() + c);
      if (next.row > 0) rows.push(isBehind ? "" : c);
      column = next.column;
    }
    return rows;
  }
}

function lineAt(text: string, index: number): string {
  return text.split("\n")[index]!;
}

function vertical(rows: number): string {
  if (rows === 0) return "";
  return rows < 0 ? `\x1b[${-rows}A` : `\x1b[${rows}B`;
}

function horizontal(from: number, to: number, isSameRow: boolean): string {
  if (!isSameRow) return to === 0 ? "\r" : `\r\x1b[${to}C`;
  return to < from
    ? moveBack(from - to)
    : to > from
    ? `\x1b[${to - from}C`
    : "";
}

/** Whether a line was begun after the last one. */
function isNewLastLine(before: View, after: View): boolean {
  return before.cursor === before.text.length &&
    after.cursor === after.text.length &&
    after.text.startsWith(`${before.text}\n`) &&
    !after.text.slice(before.text.length + 1).includes("\n");
}
