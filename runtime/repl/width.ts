/**
 * How much room text takes on a terminal: wide and combining characters, and where
 * lines wrap.
 *
 * @module
 */

/** Characters that take two columns, as Unicode's East Asian Width has them. */
const WIDE = new RegExp(
  "[\\u1100-\\u115f\\u231a\\u231b\\u2329\\u232a\\u2e80-\\u303e\\u3041-\\u33ff" +
    "\\u3400-\\u4dbf\\u4e00-\\ua4cf\\ua960-\\ua97f\\uac00-\\ud7a3\\uf900-\\ufaff" +
    "\\ufe10-\\ufe19\\ufe30-\\ufe6f\\uff00-\\uff60\\uffe0-\\uffe6" +
    "\\u{1b000}-\\u{1b2ff}\\u{1f200}-\\u{1f2ff}\\u{20000}-\\u{3fffd}" +
    "\\p{Emoji_Presentation}]",
  "u",
);

/** Characters that stand on the one before them. */
const COMBINING = /[\p{Mn}\p{Me}\u200b-\u200d\u2060\ufe0f\u{1f3fb}-\u{1f3ff}]/u;

/** A character with what stands on it. */
const CLUSTER =
  /[^][\p{Mn}\p{Me}\u200b-\u200d\u2060\ufe0f\u{1f3fb}-\u{1f3ff}]*/uy;

const ASCII = /^[\x20-\x7e]*$/;

/** How many columns one character takes. */
export function characterWidth(c: string): number {
  if (c >= " " && c < "\x7f") return 1;
  if (COMBINING.test(c)) return 0;
  return WIDE.test(c) ? 2 : 1;
}

/** How many columns a text of one line takes. */
export function textWidth(text: string): number {
  if (ASCII.test(text)) return text.length;
  let width = 0;
  for (const c of text) width += characterWidth(c);
  return width;
}

/** Where the character after a position ends. */
export function nextPosition(text: string, at: number): number {
  if (at >= text.length) return text.length;
  CLUSTER.lastIndex = at;
  return at + (CLUSTER.exec(text)?.[0].length ?? 1);
}

/** Where the character before a position begins. */
export function previousPosition(text: string, at: number): number {
  if (at <= 0) return 0;
  // A cluster ends at `at`: find the last that starts before it.
  const line = text.lastIndexOf("\n", at - 1);
  if (line === at - 1) return line;
  let start = line + 1;
  for (;;) {
    const next = nextPosition(text, start);
    if (next >= at) return start;
    start = next;
  }
}

/** A place on the screen, from where something began. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/**
 * Where the cursor is after text of one line was written from a column, on a
 * terminal that is so wide. A full row puts it on the next one.
 */
export function advance(from: number, text: string, columns: number): Place {
  if (from + 2 * text.length < columns) {
    return { row: 0, column: from + textWidth(text) };
  }
  let row = 0;
  let column = from;
  for (const c of text) {
    const width = characterWidth(c);
    if (column + width > columns) {
      row++;
      column = 0;
    }
    column += width;
    if (column >= columns) {
      row++;
      column = 0;
    }
  }
  return { row, column };
}
