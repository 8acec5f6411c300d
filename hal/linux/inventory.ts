/**
 * What hardware is there, who uses it, and what is missing and why: the data
 * behind `krait board`. Rendering is the command line's business.
 *
 * @module
 */

import { HalError } from "../errors.ts";
import { LinuxBoard } from "./board.ts";
import type { Gate } from "./gate.ts";
import { iioChannels } from "./iio.ts";

/** A line of a chip. */
export interface LineReport {
  readonly offset: number;
  readonly name: string;
  /** Who uses it, or `null`. */
  readonly consumer: string | null;
}

/** A GPIO chip. */
export interface ChipReport {
  readonly device: string;
  readonly label: string;
  readonly lines: readonly LineReport[];
}

/** An I2C controller. */
export interface I2cReport {
  readonly device: string;
  readonly name: string;
  readonly frequencyHz: number | null;
  /** Addresses at which something answers; `null` when not scanned. */
  readonly addresses: readonly number[] | null;
}

/** Something that cannot be used, and what helps. */
export interface Missing {
  readonly what: string;
  readonly why: string;
}

/** Everything that was found. */
export interface Inventory {
  readonly board: { readonly id: string; readonly name: string };
  readonly notes: readonly string[];
  readonly chips: readonly ChipReport[];
  readonly i2c: readonly I2cReport[];
  readonly spi: readonly string[];
  readonly serial: readonly string[];
  readonly pwm: readonly string[];
  readonly analogue: readonly string[];
  readonly clocks: readonly string[];
  readonly watchdogs: readonly string[];
  readonly missing: readonly Missing[];
}

/** What to look at. */
export interface InventoryOptions {
  /** Whether to ask every I2C address; a device may notice that. */
  readonly scan?: boolean;
}

const FIRST_ADDRESS = 0x08;
const LAST_ADDRESS = 0x77;

/** Looks at everything that a board has. */
export function takeInventory(
  board: LinuxBoard = new LinuxBoard(),
  { scan = true }: InventoryOptions = {},
): Inventory {
  const { gate, directory } = board;
  const { id, name, notes } = board.info;
  const missing: Missing[] = directory.refusals().map(toMissing("GPIO chip"));
  if (directory.chips().length === 0 && missing.length === 0) {
    missing.push({ what: "GPIO", why: "the kernel has no GPIO chip" });
  }
  const i2c = devices(gate, /^i2c-\d+$/)
    .flatMap((device) => i2cReport(board, device, { scan, missing }));
  return {
    board: { id, name },
    notes,
    chips: chipReports(board),
    i2c,
    spi: usable(gate, /^spidev/, missing),
    serial: serialPorts(gate, missing),
    pwm: gate.list("/sys/class/pwm"),
    analogue: iioChannels(gate).map(({ driver, channel }) =>
      `${driver}/${channel}`
    ),
    clocks: devices(gate, /^rtc\d+$/),
    watchdogs: devices(gate, /^watchdog\d+$/),
    missing: [...missing, ...absent(board)],
  };
}

function devices(gate: Gate, pattern: RegExp): string[] {
  return gate.list("/dev").filter((name) => pattern.test(name));
}

function toMissing(what: string): (error: HalError) => Missing {
  return ({ found, advice }) => ({
    what,
    why: advice === "" ? found : `${found}; ${advice}`,
  });
}

/** The devices that may be used; the others go to what is missing. */
function usable(gate: Gate, pattern: RegExp, missing: Missing[]): string[] {
  return devices(gate, pattern).filter((name) => {
    if (gate.mayUse(`/dev/${name}`)) return true;
    missing.push({ what: name, why: "you have no permission for it" });
    return false;
  });
}

/** Ports that have a driver behind them, unlike most of `ttyS0` to `ttyS31`. */
function serialPorts(gate: Gate, missing: Missing[]): string[] {
  const isReal = (name: string) =>
    gate.realPath(`/sys/class/tty/${name}/device/driver`)
      ?.endsWith("/serial8250") === false;
  const pattern = /^tty(?:S|AMA|USB|ACM|O|mxc)\d+$/;
  return usable(gate, pattern, missing).filter(isReal);
}

function chipReports({ directory }: LinuxBoard): ChipReport[] {
  const names = new Map(
    directory.pins().map(({ name, aliases, info }) => [
      `${info.chip}:${info.offset}`,
      [name, ...aliases].join(" "),
    ]),
  );
  return directory.chips().map((chip) => ({
    device: chip.name,
    label: chip.label,
    lines: chip.lines().map(({ offset, name, consumer }) => ({
      offset,
      name: names.get(`${chip.name}:${offset}`) ?? name,
      consumer,
    })),
  }));
}

function i2cReport(
  board: LinuxBoard,
  device: string,
  { scan, missing }: { readonly scan: boolean; readonly missing: Missing[] },
): I2cReport[] {
  try {
    const bus = board.i2c(device);
    const { name, frequencyHz } = bus.info;
    const addresses: number[] = [];
    for (let one = FIRST_ADDRESS; scan && one <= LAST_ADDRESS; one++) {
      if (bus.probe(one)) addresses.push(one);
    }
    bus.close();
    return [{
      device,
      name,
      frequencyHz,
      addresses: scan ? addresses : null,
    }];
  } catch (error) {
    if (!(error instanceof HalError)) throw error;
    missing.push(toMissing(device)(error));
    return [];
  }
}

/** The buses that the board file knows and that are not switched on. */
function absent({ file, gate }: LinuxBoard): Missing[] {
  const rules = [file.i2c, file.spi, file.serial]
    .flatMap((part) => Object.values(part ?? {}));
  const seen = new Set<string>();
  return rules.flatMap(({ device, enable }) => {
    if (seen.has(device) || gate.exists(`/dev/${device}`)) return [];
    seen.add(device);
    const why = enable === undefined
      ? "it is not there"
      : `enable it: ${enable}`;
    return [{ what: device, why }];
  });
}
