/**
 * Pin names that are a formula: bank, port and pin.
 *
 * @module
 */

import type { Naming } from "./board_file.ts";

/** A line of a chip, the chip by its name in the board file. */
export interface BankLine {
  readonly chip: string;
  readonly line: number;
}

const LETTERS = "ABCDEFGHIJKLM";
const ROCKCHIP_PORT = 8;
const BANK = 32;
/** On Allwinner the banks from L on belong to the low-power controller. */
const FIRST_LOW_BANK = LETTERS.indexOf("L");

/** The line of a name such as `GPIO3_C4` or `PA6`, or `null`. */
export function bankLine(naming: Naming, name: string): BankLine | null {
  return naming === "rockchip" ? rockchipName(name) : allwinnerName(name);
}

/** The line of a number that counts through all banks. */
export function bankNumber(naming: Naming, number: number): BankLine {
  const bank = Math.floor(number / BANK);
  if (naming === "rockchip") {
    return { chip: `gpio${bank}`, line: number % BANK };
  }
  return allwinnerLine(bank, number % BANK);
}

/** Rockchip: bank of 32 lines, ports A to D of 8. */
function rockchipName(name: string): BankLine | null {
  const match = /^GPIO(\d)_?([A-D])_?([0-7])$/i.exec(name);
  if (match === null) return null;
  const port = LETTERS.indexOf(match[2]!.toUpperCase());
  return {
    chip: `gpio${match[1]}`,
    line: port * ROCKCHIP_PORT + Number(match[3]),
  };
}

/** Allwinner: banks A to M of 32 lines. */
function allwinnerName(name: string): BankLine | null {
  const match = /^P([A-M])(\d{1,2})$/i.exec(name);
  if (match === null) return null;
  const bank = LETTERS.indexOf(match[1]!.toUpperCase());
  return allwinnerLine(bank, Number(match[2]));
}

function allwinnerLine(bank: number, pin: number): BankLine {
  return bank < FIRST_LOW_BANK
    ? { chip: "main", line: bank * BANK + pin }
    : { chip: "low", line: (bank - FIRST_LOW_BANK) * BANK + pin };
}
