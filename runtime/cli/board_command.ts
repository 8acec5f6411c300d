/**
 * `krait board`: what hardware there is, who uses it, and what is missing and why; for
 * people, or as JSON.
 *
 * @module
 */

import {
  boardFile,
  type Inventory,
  LinuxBoard,
  parseBoardFile,
  takeInventory,
} from "../../hal/linux/mod.ts";
import { UsageError } from "./arguments.ts";

/** Runs the command. @returns what it prints @throws UsageError, HalError */
export function boardCommand(args: readonly string[]): string {
  const known = /^--(?:json|no-scan|board=.+)$/;
  const wrong = args.find((a) => !known.test(a));
  if (wrong !== undefined) {
    throw new UsageError(
      `krait board takes --json, --no-scan and --board=NAME, not ${wrong}`,
    );
  }
  const name = args.find((a) => a.startsWith("--board="))?.slice(8);
  const board = name === undefined
    ? new LinuxBoard()
    : new LinuxBoard({ file: fileOf(name) });
  const scan = !args.includes("--no-scan");
  const inventory = takeInventory(board, { scan });
  board.close();
  return args.includes("--json")
    ? `${JSON.stringify(inventory, null, 2)}\n`
    : describe(inventory);
}

function fileOf(name: string) {
  return name.endsWith(".json")
    ? parseBoardFile(Deno.readTextFileSync(name), name)
    : boardFile(name);
}

/** The inventory as a person wants to read it. */
export function describe(inventory: Inventory): string {
  const { board, notes, missing } = inventory;
  const parts = [
    `${board.name} (${board.id})\n`,
    ...notes.map((note) => `  ${note}\n`),
    ...chips(inventory),
    ...buses(inventory),
    section("SPI", inventory.spi),
    section("Serial ports", inventory.serial),
    section("PWM", inventory.pwm),
    section("Analogue inputs", inventory.analogue),
    section("Clocks", inventory.clocks),
    section("Watchdogs", inventory.watchdogs),
    section("Missing", missing.map(({ what, why }) => `${what}: ${why}`)),
  ];
  if (inventory.chips.length === 0) {
    parts.push(
      "\nPrograms get the simulated board here: --board=linux insists on this " +
        "machine's own.\n",
    );
  }
  return parts.join("");
}

function section(title: string, lines: readonly string[]): string {
  if (lines.length === 0) return "";
  return `\n${title}\n${lines.map((line) => `  ${line}\n`).join("")}`;
}

function chips({ chips }: Inventory): string[] {
  return chips.map(({ device, label, lines }) => {
    const width = Math.max(0, ...lines.map(({ name }) => name.length));
    const rows = lines.map(({ offset, name, consumer }) => {
      const by = consumer === null ? "" : `used by ${consumer}`;
      return `${String(offset).padStart(3)} ${name.padEnd(width)} ${by}`
        .trimEnd();
    });
    return section(`${device} (${label}), ${lines.length} lines`, rows);
  });
}

function buses({ i2c }: Inventory): string[] {
  const lines = i2c.map(({ device, name, frequencyHz, addresses }) => {
    const speed = frequencyHz === null ? "" : `, ${frequencyHz / 1000} kHz`;
    const found = addresses === null
      ? "not scanned"
      : addresses.length === 0
      ? "nothing answers"
      : addresses.map((one) => `0x${one.toString(16)}`).join(" ");
    return `${device}: ${name}${speed}: ${found}`;
  });
  return [section("I2C", lines)];
}
