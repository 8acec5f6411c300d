/**
 * Questions to the operating system whose answer may be an error.
 *
 * @module
 */

import { isA, type PyException } from "../types/exception.ts";
import type { System } from "./system.ts";

/** Nobody reads the other end of a pipe. */
export const EPIPE = 32;

/** True for an OSError of this number. */
export function isOsError(e: PyException, errno: number): boolean {
  return isA(e, "OSError") && e.args[0] === errno;
}

/** True where there is a directory at `path`, or at the current one for "". */
export function isDirectory(system: System, path: string): boolean {
  try {
    return (system.stat(path === "" ? "." : path).mode & 0xf000) === 0x4000;
  } catch {
    return false;
  }
}
