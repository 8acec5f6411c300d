/**
 * Tracebacks as MicroPython prints them.
 *
 * @module
 */

import { str } from "../core/protocols.ts";
import type { PyException } from "../types/exception.ts";

/** The traceback and the exception, each line ended. */
export function formatException(e: PyException): string {
  let text = "";
  if (e.trace.length > 0) {
    text = "Traceback (most recent call last):\n";
    for (let i = e.trace.length - 1; i >= 0; i--) {
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
