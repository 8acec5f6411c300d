/**
 * `--version` and the prompt's banner.
 *
 * @module
 */

/** The version of Krait. */
export const KRAIT_VERSION = "0.1.0";

/** The day of a version that was not built: what runs from source. */
const RELEASED = "2026-11-22";

/** When an executable was made, and of which commit; absent from source. */
interface BuildData {
  readonly build?: string;
}

/** The day that an executable was built on, or of the version. */
export function madeOn(): string {
  const { build } = import.meta as BuildData;
  return build?.slice(0, RELEASED.length) ?? RELEASED;
}

/** The text of `--version`: its line begins as MicroPython's, which tools look for. */
export function versionLine(): string {
  const { build } = import.meta as BuildData;
  const made = build === undefined ? "" : `built ${build}\n`;
  return `${banner()}\n${made}`;
}

/** The banner's first line, without its end. */
export function banner(): string {
  return `MicroPython v1.29.0 on Krait ${KRAIT_VERSION}; ${Deno.build.os} ` +
    `[Deno ${Deno.version.deno}] version`;
}
