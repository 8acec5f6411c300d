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
  const { length } = e.trace;
  const first = Math.max(0, length - Math.max(limit, 0));
  if (first < length) {
    text = "Traceback (most recent call last):\n";
    for (let i = length - 1; i >= first; i--) {
      const { file, line, name } = e.trace[i]!;
      text += `  File "${file}", line ${line}`;
      text += name === undefined ? "\n" : `, in ${name}\n`;
    }
  }
  return `${text}${exceptionLine(e)}\n`;
}

/** `Name: text`; the colon stands even where there is no text. */
export function exceptionLine(e: PyException): string {
  return `${e.T.name}: ${str(e)}`;
}
