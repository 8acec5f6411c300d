/**
 * What an emulated HID device is: reports in, reports out.
 *
 * The same emulation sits behind the kernel's uhid in the rig, where the real
 * kernel drivers talk to it, and behind a fake hidraw in the tests of the USB
 * bridges.
 *
 * @module
 */

import type { I2cDevice } from "../../../hal/sim/mod.ts";

/** An emulated HID device. */
export interface HidEmulation {
  readonly name: string;
  readonly vendor: number;
  readonly product: number;
  readonly descriptor: Uint8Array;
  /** An output report; the input reports that answer it. */
  output(report: Uint8Array): Uint8Array[];
  /** A feature report that the host asks for, its id first. */
  getFeature(id: number): Uint8Array | null;
  /** A feature report that the host sets, its id first. */
  setFeature(report: Uint8Array): void;
}

/** The I2C side of an emulated adapter. */
export class EmulatedI2c {
  readonly #devices = new Map<number, I2cDevice>();

  /** Connects a device. */
  attach(device: I2cDevice): void {
    this.#devices.set(device.address, device);
  }

  /** Writes; whether address and bytes were acknowledged. */
  write(address: number, data: Uint8Array, stop: boolean): boolean {
    const device = this.#devices.get(address);
    if (device === undefined || !device.start(false)) return false;
    const taken = data.every((byte) => device.write(byte));
    if (stop) device.stop();
    return taken;
  }

  /** Reads; `null` when nobody acknowledged. */
  read(address: number, length: number): Uint8Array | null {
    const device = this.#devices.get(address);
    if (device === undefined || !device.start(true)) return null;
    const data = Uint8Array.from({ length }, () => device.read());
    device.stop();
    return data;
  }
}
