/**
 * Board files: which pin is which line of which chip, and where the buses are.
 *
 * A board file is data (`boards/*.json`, or one that the user names); this file
 * says what it may contain and finds the one that fits the machine. The
 * fields are explained in `boards/README.md`.
 *
 * @module
 */

import { Errno } from "../errno.ts";
import { HalError } from "../errors.ts";
import allwinner from "./boards/allwinner.json" with { type: "json" };
import beaglebone from "./boards/beaglebone.json" with { type: "json" };
import header from "./boards/raspberry_pi_header.json" with { type: "json" };
import pi1 from "./boards/raspberry_pi_1.json" with { type: "json" };
import pi2 from "./boards/raspberry_pi_2.json" with { type: "json" };
import pi3 from "./boards/raspberry_pi_3.json" with { type: "json" };
import pi4 from "./boards/raspberry_pi_4.json" with { type: "json" };
import pi5 from "./boards/raspberry_pi_5.json" with { type: "json" };
import piZero from "./boards/raspberry_pi_zero.json" with { type: "json" };
import piZero2 from "./boards/raspberry_pi_zero_2.json" with { type: "json" };
import rockchip from "./boards/rockchip.json" with { type: "json" };
import pc from "./boards/x86.json" with { type: "json" };
import type { Gate } from "./gate.ts";

/** How to recognise a chip: by its label, or by the path of its device. */
export interface ChipRule {
  readonly labels?: readonly string[];
  readonly devices?: readonly string[];
}

/** A bus or port: its device, its pins, and how to switch it on. */
export interface BusRule {
  /** Name in `/dev`. */
  readonly device: string;
  readonly enable?: string;
  readonly scl?: string;
  readonly sda?: string;
  readonly sck?: string;
  readonly mosi?: string;
  readonly miso?: string;
  readonly tx?: string;
  readonly rx?: string;
}

/** A hardware PWM output of a pin. */
export interface PwmRule {
  /** Part of the device's path in `/sys`. */
  readonly device: string;
  readonly channel: number;
  readonly enable?: string;
}

/** Line of a chip of the file, and further names of the pin. */
export type PinRule = readonly (string | number)[];

/** Naming schemes that are a formula and not a list. */
export type Naming = "rockchip" | "allwinner";

/** The contents of a board file. */
export interface BoardFile {
  readonly id: string;
  readonly name: string;
  readonly extends?: string;
  readonly compatible?: readonly string[];
  readonly chips?: Readonly<Record<string, ChipRule>>;
  /** The chip whose line numbers are pin numbers. */
  readonly numbers?: string;
  readonly naming?: Naming;
  readonly pins?: Readonly<Record<string, PinRule>>;
  readonly i2c?: Readonly<Record<string, BusRule>>;
  readonly spi?: Readonly<Record<string, BusRule>>;
  readonly serial?: Readonly<Record<string, BusRule>>;
  readonly pwm?: Readonly<Record<string, PwmRule>>;
  readonly notes?: readonly string[];
}

/** The board files that come with Krait. */
const FILES: readonly BoardFile[] = [
  header,
  piZero,
  piZero2,
  pi1,
  pi2,
  pi3,
  pi4,
  pi5,
  beaglebone,
  // In JSON `naming` is just a string.
  rockchip as BoardFile,
  allwinner as BoardFile,
  pc,
];

/** A machine of which nothing is known but what the kernel says. */
const GENERIC: BoardFile = {
  id: "linux",
  name: "Linux machine",
  notes: ["no board file fits this machine; pins have the kernel's names"],
};

/** The ids of all board files that stand for a board. */
export function boardIds(): string[] {
  return FILES.filter(({ compatible }) => compatible !== undefined)
    .map(({ id }) => id);
}

/** The file of an id, complete. */
export function boardFile(id: string): BoardFile {
  const file = FILES.find((one) => one.id === id);
  if (file !== undefined) return complete(file);
  throw new HalError(Errno.ENOENT, {
    asked: `use board ${id}`,
    found: "there is no such board file",
    advice: `there are ${boardIds().join(", ")}`,
  });
}

/** The file that fits the machine. */
export function detectBoard(gate: Gate): BoardFile {
  const bytes = gate.readBytes("/proc/device-tree/compatible");
  if (bytes === null) {
    const isPc = gate.exists("/sys/class/dmi/id");
    return isPc ? boardFile("pc") : GENERIC;
  }
  const names = new TextDecoder().decode(bytes).split("\0");
  for (const name of names) {
    const file = FILES.find((one) => one.compatible?.includes(name));
    if (file !== undefined) return complete(file);
  }
  return GENERIC;
}

/** What the device tree calls the machine, or `null`. */
export function modelName(gate: Gate): string | null {
  const model = gate.readText("/proc/device-tree/model") ??
    gate.readText("/sys/class/dmi/id/product_name");
  return model?.replaceAll("\0", "").trim() || null;
}

/** Reads a board file that the user wrote. */
export function parseBoardFile(text: string, path: string): BoardFile {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    throw badFile(path, error instanceof Error ? error.message : "not JSON");
  }
  const file = data as BoardFile | null;
  if (typeof file?.id !== "string" || typeof file.name !== "string") {
    throw badFile(path, 'it needs "id" and "name", both text');
  }
  for (const [name, rule] of Object.entries(file.pins ?? {})) {
    const [chip, line] = Array.isArray(rule) ? rule : [];
    if (typeof chip === "string" && typeof line === "number") continue;
    throw badFile(path, `pin ${name} needs a chip's name and a line number`);
  }
  return complete(file);
}

function badFile(path: string, found: string): HalError {
  return new HalError(Errno.EINVAL, {
    asked: `read the board file ${path}`,
    found,
  });
}

/** The file with what it inherits; its own entries win. */
function complete(file: BoardFile): BoardFile {
  if (file.extends === undefined) return file;
  const base = boardFile(file.extends);
  const merged = { ...base, ...file };
  for (
    const part of ["chips", "pins", "i2c", "spi", "serial", "pwm"] as const
  ) {
    Object.assign(merged, { [part]: { ...base[part], ...file[part] } });
  }
  return merged;
}
