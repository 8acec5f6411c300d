/**
 * Splits an entry that holds several statements, as pasted text does: the prompt runs
 * them one after the other, and shows the value of each that is an expression.
 *
 * @module
 */

import { isOpen } from "./continuation.ts";

/** Words that go on with the statement before. */
const CONTINUING = /^(?:elif|else|except|finally|case)\b/;

/** The statements at the left edge, each with what belongs to it. */
export function splitStatements(entry: string): string[] {
  const found: string[] = [];
  let current = "";
  for (const line of entry.split("\n")) {
    const begins = /^\S/.test(line) && !line.startsWith("#") &&
      !CONTINUING.test(line) && !isOpen(current) && !/^@.*\s*$/.test(current);
    if (begins && current.trim() !== "") {
      found.push(current);
      current = "";
    }
    current += current === "" ? line : `\n${line}`;
  }
  if (current.trim() !== "") found.push(current);
  return found;
}
