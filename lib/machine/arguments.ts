/**
 * Arguments that several classes of `machine` take.
 *
 * @module
 */

import { type BusId, Errno, HalError, type PinId } from "../../hal/mod.ts";
import {
  exceptions,
  None,
  PyObject,
  toSmall,
  type Value,
  valueError,
} from "../../runtime/mod.ts";

/** More than any transfer is. */
const LARGEST_TRANSFER = 0x7fffffff;

/** Room for so many bytes. @throws ValueError, MemoryError */
export function newBytes(count: Value): Uint8Array {
  const n = toSmall(count);
  if (n < 0) throw valueError("negative number of bytes");
  if (n > LARGEST_TRANSFER) {
    throw exceptions.make("MemoryError", [
      `memory allocation failed, allocating ${n} bytes`,
    ]);
  }
  return new Uint8Array(n);
}

/** The number or name of a controller or port; the first without one. */
export function busIdOf(v: Value | undefined): BusId {
  if (v === undefined) return 0;
  return typeof v === "string" ? v : toSmall(v);
}

/** A number, or what stands for an absent one. */
export function numberOf(v: Value | undefined, absent: number): number {
  return v === undefined ? absent : toSmall(v);
}

/** The error of what `deinit` closed. */
export function closed(what: string): HalError {
  return new HalError(Errno.EBADF, {
    asked: `use the ${what}`,
    found: "it was closed by deinit()",
    advice: "open it again by init()",
  });
}

/** A pin as a representation shows it. */
export function shownPin(id: PinId): string {
  return typeof id === "object" ? `${id[0]}:${id[1]}` : String(id);
}

/** What is called on an interrupt; None for nothing. @throws ValueError */
export function handlerOf(v: Value | undefined): Value {
  if (v === undefined || v === None) return None;
  if (v instanceof PyObject && v.call !== PyObject.prototype.call) return v;
  throw valueError("handler must be None or callable");
}
