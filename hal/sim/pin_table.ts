/**
 * The pins of the simulated board and all the names that they answer to.
 *
 * There are 64 lines, numbered as programs for the Pico and the ESP32 number
 * theirs, with the names of these boards and the header positions of the
 * Raspberry Pi, so that programs for each find their pins.
 *
 * @module
 */

import { Errno } from "../errno.ts";
import { HalError } from "../errors.ts";
import { didYouMean } from "../names.ts";
import type { PinId } from "../pin.ts";

/** How many lines there are. */
export const PIN_COUNT = 64;

/** Name and label of the only chip. */
export const CHIP = { name: "gpiochip0", label: "krait-sim" } as const;

/** GPIO numbers by position on the Raspberry Pi's 40-pin header. */
const HEADER: Readonly<Record<number, number>> = {
  3: 2,
  5: 3,
  7: 4,
  8: 14,
  10: 15,
  11: 17,
  12: 18,
  13: 27,
  15: 22,
  16: 23,
  18: 24,
  19: 10,
  21: 9,
  22: 25,
  23: 11,
  24: 8,
  26: 7,
  27: 0,
  28: 1,
  29: 5,
  31: 6,
  32: 12,
  33: 13,
  35: 19,
  36: 16,
  37: 26,
  38: 20,
  40: 21,
};

/** Names that belong to one pin only. */
const SPECIAL: Readonly<Record<string, number>> = {
  LED: 25,
  LED_BUILTIN: 25,
  A0: 26,
  A1: 27,
  A2: 28,
  A3: 29,
};

/** The names of each pin, the preferred one first. */
export const PIN_NAMES: readonly (readonly string[])[] = Array.from(
  { length: PIN_COUNT },
  (_, number) => [
    `GP${number}`,
    `GPIO${number}`,
    `IO${number}`,
    `D${number}`,
    ...namesOf(SPECIAL, number),
    ...namesOf(HEADER, number).map((position) => `BOARD${position}`),
  ],
);

function namesOf(table: Record<string, number>, number: number): string[] {
  return Object.keys(table).filter((name) => table[name] === number);
}

const NUMBERS: ReadonlyMap<string, number> = new Map(
  PIN_NAMES.flatMap((names, number) =>
    names.map((name) => [name, number] as const)
  ),
);

/** The line number that an id means. */
export function pinNumber(id: PinId): number {
  const number = findNumber(id);
  if (number !== undefined && number >= 0 && number < PIN_COUNT) return number;
  const shown = typeof id === "object" ? `(${id.join(", ")})` : String(id);
  const advice = typeof id === "string"
    ? didYouMean(id, NUMBERS.keys())
    : `pins are numbered 0 to ${PIN_COUNT - 1}`;
  throw new HalError(Errno.EINVAL, {
    asked: `find pin ${shown}`,
    found: "the simulated board has no such pin",
    advice,
  });
}

function findNumber(id: PinId): number | undefined {
  if (typeof id === "number") return Number.isInteger(id) ? id : undefined;
  if (typeof id === "string") return NUMBERS.get(id.toUpperCase());
  const [chip, offset] = id;
  return chip === CHIP.name || chip === CHIP.label ? offset : undefined;
}
