/**
 * The first thing on a terminal: the banner and the prompt, before the library and
 * the rest of the prompt are loaded. The terminal is the editor's from here on.
 *
 * @module
 */

import { TerminalModes } from "../../hal/linux/terminal.ts";
import { isBundle } from "../core/lazy.ts";
import { colouredPrompt, wantsColour } from "./colours.ts";
import { banner } from "./version.ts";

/** Asks the terminal to mark what is pasted. */
export const MARK_PASTE = "\x1b[?2004h";

/** What stands below the banner. */
export const HINT = 'Type "help()" for more information.';

/**
 * Shows banner and prompt.
 *
 * @returns the terminal, which is raw now; null from source, where Deno wipes the line
 *   whenever it loads a file
 */
export function firstLight(): TerminalModes | null {
  if (!isBundle) return null;
  const modes = new TerminalModes(0);
  const isTerminal = modes.raw();
  // Until the prompt takes over nobody else restores the terminal.
  for (const event of ["error", "unhandledrejection", "unload"]) {
    globalThis.addEventListener(event, () => modes.restore());
  }
  const columns = isTerminal ? modes.size().columns : 0;
  const isColoured = wantsColour({
    noColor: Deno.env.get("NO_COLOR"),
    term: Deno.env.get("TERM"),
    isTerminal: isTerminal && Deno.stdout.isTerminal(),
    columns,
  });
  const prompt = isColoured ? colouredPrompt(">>> ") : ">>> ";
  const mark = columns > 0 ? MARK_PASTE : "";
  const text = `${mark}${banner()}\r\n${HINT}\r\n${prompt}`;
  Deno.stdout.writeSync(new TextEncoder().encode(text));
  return modes;
}
