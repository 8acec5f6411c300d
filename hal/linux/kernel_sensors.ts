/**
 * The kernel's drivers for 1-Wire thermometers (`w1-gpio`, `w1_therm`) and for DHT
 * sensors (`dht11`), by their files in `/sys`.
 *
 * @module
 */

import { Errno } from "../errno.ts";
import { HalError } from "../errors.ts";
import type {
  Climate,
  KernelOneWire,
  KernelSensors,
} from "../kernel_sensors.ts";
import { crc8 } from "../one_wire_crc.ts";

const ONE_WIRE = "/sys/bus/w1/devices";
const INDUSTRIAL = "/sys/bus/iio/devices";
const ROM_BYTES = 8;
const SCRATCH_BYTES = 9;

/** What is read of `/sys`. */
export interface SysFiles {
  list(path: string): string[];
  readText(path: string): string | null;
}

/** `28-00000a1b2c3d`, the kernel's name of a code: family and serial number. */
function nameOf(rom: Uint8Array): string {
  const [family, ...serial] = Array.from(
    rom.subarray(0, ROM_BYTES - 1),
    (byte) => byte.toString(16).padStart(2, "0"),
  );
  return `${family}-${serial.reverse().join("")}`;
}

/** The code of a name, with its checksum; `null` where it is no device. */
function romOf(name: string): Uint8Array | null {
  const match = /^([\da-f]{2})-([\da-f]{12})$/.exec(name);
  if (match === null) return null;
  const rom = new Uint8Array(ROM_BYTES);
  rom[0] = parseInt(match[1]!, 16);
  rom.set(Uint8Array.fromHex(match[2]!).reverse(), 1);
  rom[ROM_BYTES - 1] = crc8(rom.subarray(0, ROM_BYTES - 1));
  return rom;
}

class SysOneWire implements KernelOneWire {
  readonly #files: SysFiles;

  constructor(files: SysFiles) {
    this.#files = files;
  }

  roms(): Uint8Array[] {
    return this.#files.list(ONE_WIRE).map(romOf).filter((rom) => rom !== null);
  }

  scratch(rom: Uint8Array): Uint8Array {
    const name = nameOf(rom);
    // The first nine bytes are the memory: "72 01 4b 46 7f ff 0e 10 57 : crc=57 YES".
    const text = this.#files.readText(`${ONE_WIRE}/${name}/w1_slave`) ?? "";
    const bytes = text.split(":")[0]!.trim().split(/\s+/);
    if (bytes.length !== SCRATCH_BYTES) {
      throw new HalError(Errno.EIO, {
        asked: `read the 1-Wire thermometer ${name}`,
        found: "the kernel got no answer from it",
        advice: "look at its wires and its pull-up of 4.7 kilohms",
      });
    }
    return Uint8Array.from(bytes, (byte) => parseInt(byte, 16));
  }
}

/** The sensors of the kernel's drivers. */
export class SysSensors implements KernelSensors {
  readonly #files: SysFiles;

  constructor(files: SysFiles) {
    this.#files = files;
  }

  oneWire(): KernelOneWire | null {
    const names = this.#files.list(ONE_WIRE);
    const hasBus = names.some((name) => name.startsWith("w1_bus_master"));
    return hasBus ? new SysOneWire(this.#files) : null;
  }

  climate(): Climate | null {
    const device = this.#files.list(INDUSTRIAL).find((name) =>
      this.#files.readText(`${INDUSTRIAL}/${name}/name`)?.startsWith("dht11")
    );
    if (device === undefined) return null;
    return {
      humidity: this.#thousandths(`${device}/in_humidityrelative_input`),
      temperature: this.#thousandths(`${device}/in_temp_input`),
    };
  }

  #thousandths(file: string): number {
    const text = this.#files.readText(`${INDUSTRIAL}/${file}`);
    if (text !== null && /^-?\d+$/.test(text)) return Number(text) / 1000;
    throw new HalError(Errno.ETIMEDOUT, {
      asked: "read the DHT sensor",
      found: "the kernel got no answer from it",
      advice: "measure again: it needs two seconds between measurements",
    });
  }
}
