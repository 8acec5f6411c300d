/**
 * What the calls of an operating system have in common: their errors, and paths as C
 * wants them.
 *
 * @module
 */

import { cString, errno } from "./libc.ts";

const EINVAL = 22;

/** A failed call: its errno becomes OSError's. */
export class SystemCallError extends Error {
  override name = "SystemCallError";
  constructor(readonly errno: number, call: string) {
    super(`${call}: errno ${errno}`);
  }
}

/** The result of a call that is negative where it failed. @throws SystemCallError */
export function check(result: number, call: string): number {
  if (result < 0) throw new SystemCallError(errno(), call);
  return result;
}

/** A path as a C string. @throws SystemCallError where it holds a zero */
export function cPath(path: string): Uint8Array<ArrayBuffer> {
  if (path.includes("\0")) throw new SystemCallError(EINVAL, "path");
  return cString(path);
}
