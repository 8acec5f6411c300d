/**
 * The kernel's simulated GPIO chip, set up and moved through configfs and
 * sysfs.
 *
 * @module
 */

import type { Bit } from "../../../hal/mod.ts";

const CONFIG = "/sys/kernel/config/gpio-sim/rig";
const BANK = `${CONFIG}/bank0`;

/** A line that a pretended kernel driver holds. */
export interface Hog {
  readonly line: number;
  readonly name: string;
}

/** A simulated chip with named lines. */
export class GpioSim {
  readonly #lines: number;
  /** Folder of the lines while the chip is plugged in. */
  #folder: string | null = null;

  constructor(label: string, lines: number, hog: Hog) {
    this.#lines = lines;
    Deno.mkdirSync(BANK, { recursive: true });
    write(`${BANK}/num_lines`, String(lines));
    write(`${BANK}/label`, label);
    for (let line = 0; line < lines; line++) {
      Deno.mkdirSync(`${BANK}/line${line}`);
      write(`${BANK}/line${line}/name`, `GPIO${line}`);
    }
    const hogFolder = `${BANK}/line${hog.line}/hog`;
    Deno.mkdirSync(hogFolder);
    write(`${hogFolder}/name`, hog.name);
    write(`${hogFolder}/direction`, "input");
  }

  /** Whether the chip is plugged in. */
  get isLive(): boolean {
    return read(`${CONFIG}/live`) === "1";
  }

  /** Plugs the chip in. */
  plug(): void {
    if (!this.isLive) write(`${CONFIG}/live`, "1");
    const device = read(`${CONFIG}/dev_name`);
    const chip = read(`${BANK}/chip_name`);
    this.#folder = `/sys/devices/platform/${device}/${chip}`;
  }

  /** Unplugs it, whoever uses it. */
  unplug(): void {
    write(`${CONFIG}/live`, "0");
  }

  /** The level on a line. */
  level(line: number): Bit {
    return read(`${this.#lineFolder(line)}/value`) === "1" ? 1 : 0;
  }

  /** Sets the level of an input from outside. */
  drive(line: number, level: Bit): void {
    write(this.pullFile(line), level === 1 ? "pull-up" : "pull-down");
  }

  /** The file that sets the level of a line. */
  pullFile(line: number): string {
    return `${this.#lineFolder(line)}/pull`;
  }

  #lineFolder(line: number): string {
    if (line >= this.#lines) throw new Error(`There is no line ${line}`);
    return `${this.#folder}/sim_gpio${line}`;
  }
}

function read(path: string): string {
  return Deno.readTextFileSync(path).trim();
}

function write(path: string, text: string): void {
  Deno.writeTextFileSync(path, text, { create: false });
}
