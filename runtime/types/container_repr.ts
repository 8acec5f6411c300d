/**
 * The repr of containers.
 *
 * @module
 */

import type { Value } from "../core/object.ts";
import { repr } from "../core/protocols.ts";

/**
 * Items between brackets. A container inside itself recurses until the stack is
 * full, which becomes RuntimeError, as in MicroPython.
 */
export function itemsRepr(
  items: Iterable<Value>,
  left: string,
  right: string,
): string {
  let text = left;
  let first = true;
  for (const x of items) {
    if (!first) text += ", ";
    first = false;
    text += repr(x);
  }
  return text + right;
}
