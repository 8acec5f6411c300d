/**
 * Whether a terminal wants colours, and what is coloured.
 *
 * @module
 */

const GREEN = "\x1b[1;32m";
const RED = "\x1b[31m";
const BOLD_RED = "\x1b[1;31m";
const RESET = "\x1b[0m";

/** What is known of a terminal. */
export interface TerminalTraits {
  /** `NO_COLOR` and `TERM` of the environment. */
  readonly noColor: string | undefined;
  readonly term: string | undefined;
  readonly isTerminal: boolean;
  /** 0 where nobody set it: then a program types, and wants what MicroPython sends. */
  readonly columns: number;
}

/** True for a terminal with a person before it who did not say no. */
export function wantsColour(traits: TerminalTraits): boolean {
  return traits.isTerminal && traits.columns > 0 &&
    (traits.noColor ?? "") === "" &&
    traits.term !== undefined && traits.term !== "" && traits.term !== "dumb";
}

/** A prompt; one that brings its own control sequences stays as it is. */
export function colouredPrompt(text: string): string {
  return text === "" || text.includes("\x1b") ? text : GREEN + text + RESET;
}

/** A report of an exception: its last line, and the lines above. */
export function colouredReport(text: string): string {
  const lines = text.trimEnd().split("\n");
  const last = lines.pop()!;
  const [, name, rest] = /^([\w.]+)(:?[^]*)$/.exec(last) ?? [, last, ""];
  const above = lines.map((line) => `${RED}${line}${RESET}\n`).join("");
  return `${above}${BOLD_RED}${name}${RESET}${rest}\n`;
}
