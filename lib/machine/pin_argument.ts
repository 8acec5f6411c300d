/**
 * Pins as arguments: `Pin` objects, and the ids that a program writes.
 *
 * @module
 */

import type { PinId } from "../../hal/mod.ts";
import {
  integer,
  None,
  PyTuple,
  toSmall,
  typeError,
  typeName,
  type Value,
} from "../../runtime/mod.ts";

/** What has an id that the board understands: `Pin` objects. */
interface HasPinId {
  readonly pinId: PinId;
}

/**
 * The board's id of a pin: a number, a name such as `GPIO17` or `BOARD11`, chip and
 * line as a tuple, or a `Pin`.
 *
 * @throws TypeError
 */
export function pinIdOf(v: Value): PinId {
  if (typeof v === "string") return v;
  if (typeof v === "object" && "pinId" in v) {
    return (v as unknown as HasPinId).pinId;
  }
  if (v instanceof PyTuple && v.items.length === 2) {
    const [chip, line] = v.items;
    if (typeof chip === "string") return [chip, toSmall(line!)];
  }
  const number = integer(v);
  if (number !== undefined) return Number(number);
  throw typeError(
    `a pin is a number, a name, (chip, line) or a Pin, not ${typeName(v)}`,
  );
}

/** The same, where None and absence mean no pin. */
export function optionalPinId(v: Value | undefined): PinId | undefined {
  return v === undefined || v === None ? undefined : pinIdOf(v);
}
