/**
 * Tracebacks as MicroPython prints them.
 *
 * @module
 */

import { str } from "../core/protocols.ts";
import type { PyException } from "../types/exception.ts";

/**
 * The traceback and the exception, each line ended.
 *
 * @param limit how many calls are shown, the outermost ones
 */
export function formatException(e: PyException, limit = Infinity): string {
  let text = "";
  let entry = limit > 0 ? e.trace : null;
  if (entry !== null) text = "Traceback (most recent call last):\n";
  for (let i = 0; entry !== null && i < limit; i++) {
    const { code: { file, name }, line } = entry;
    text += `  File "${file}", line ${line}`;
    text += name === undefined ? "\n" : `, in ${name}\n`;
    entry = entry.next;
  }
  return `${text}${exceptionLine(e)}\n`;
}

/** `Name: text`; the colon stands even where there is no text. */
export function exceptionLine(e: PyException): string {
  return `${e.T.name}: ${str(e)}`;
}
