/**
 * What the command line says of itself: the text of `-h`, and the manual page.
 *
 * @module
 */

import {
  commands,
  type Entry,
  environment,
  implementation,
  options,
  SYNOPSIS,
} from "./command_table.ts";
import { KRAIT_VERSION, madeOn } from "./version.ts";

export { completion } from "./completions.ts";

/** The text of `-h`. */
export function usage(): string {
  const line = ({ name, value = "", help }: Entry) =>
    `${name}${value} : ${help}\n`;
  return `usage: krait ${SYNOPSIS}\n` +
    `Options:\n${options.map(line).join("")}\n` +
    `Commands:\n${commands.map((entry) => `krait ${line(entry)}`).join("")}\n` +
    `Implementation specific options (-X):\n${
      implementation
        .map(({ name, help }) => `  ${name.padEnd(28)} -- ${help}\n`).join("")
    }`;
}

/** Text of a manual page: backslashes and hyphens as they are. */
function roff(text: string): string {
  return text.replaceAll("\\", "\\e").replaceAll("-", "\\-");
}

/** A paragraph, one sentence a line, as is the custom. */
function paragraph(...lines: string[]): string {
  return lines.map((line) => `${roff(line)}\n`).join("");
}

/** The manual page, for man(1). */
export function manualPage(): string {
  const item = ({ name, value = "", help }: Entry) =>
    `.TP\n.B ${roff(name + value)}\n${roff(help)}\n`;
  const implementations = implementation.map((entry) =>
    item({ ...entry, name: `-X ${entry.name}` })
  );
  return `.TH KRAIT 1 "${madeOn()}" "Krait ${KRAIT_VERSION}" "User Commands"\n` +
    `.SH NAME\nkrait \\- MicroPython for Linux boards\n` +
    `.SH SYNOPSIS\n.B krait\n${roff(SYNOPSIS)}\n` +
    ".SH DESCRIPTION\n" + paragraph(
      "Runs programs of MicroPython on Linux:",
      "the same language, the same modules, the same machine module,",
      "on the devices of the kernel or on a simulated board.",
      "Without a program it is a prompt.",
    ) +
    `.SH OPTIONS\n${options.map(item).join("")}${implementations.join("")}` +
    `.SH COMMANDS\n${commands.map(item).join("")}` +
    `.SH ENVIRONMENT\n${environment.map(item).join("")}` +
    ".SH EXIT STATUS\n" + paragraph(
      "That of the program:",
      "0 at its end, 1 after an exception, the argument of sys.exit().",
    ) +
    ".SH SEE ALSO\n.BR micropython (1)\n";
}
