/**
 * How far the prompt indents a new line by itself, by MicroPython's rules.
 *
 * @module
 */

/** Spaces of one level. */
export const LEVEL = "    ";

/**
 * The indentation of the line that follows a text: that of the line before, one
 * level more after a colon, and none after two lines of nothing but spaces.
 *
 * @param before all lines so far, without the last one's end
 */
export function nextIndent(before: string): string {
  const lines = before.split("\n");
  const line = lines.at(-1)!;
  const spaces = /^ */.exec(line)![0].length;
  if (spaces === line.length && lines.length > 2 && isBlank(lines.at(-2)!)) {
    return "";
  }
  const levels = Math.floor(spaces / LEVEL.length) +
    (line.endsWith(":") ? 1 : 0);
  return LEVEL.repeat(levels);
}

function isBlank(line: string): boolean {
  return /^ *$/.test(line);
}

/** How many characters Backspace takes: a level where only spaces are before it. */
export function backspaceCount(lineBefore: string): number {
  return /^ {4,}$/.test(lineBefore) ? LEVEL.length : 1;
}
