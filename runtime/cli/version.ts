/**
 * `--version` and the prompt's banner.
 *
 * @module
 */

/** The version of Krait. */
export const KRAIT_VERSION = "0.1.0";

/** The line of `--version`: it begins as MicroPython's, which tools look for. */
export function versionLine(): string {
  return `${banner()}\n`;
}

/** The banner's first line, without its end. */
export function banner(): string {
  return `MicroPython v1.29.0 on Krait ${KRAIT_VERSION}; ${Deno.build.os} ` +
    `[Deno ${Deno.version.deno}] version`;
}
