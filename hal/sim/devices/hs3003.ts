/**
 * The HS3003, a thermometer and hygrometer without registers: a write starts a
 * measurement, a read fetches it.
 *
 * @module
 */

import type { I2cDevice } from "../i2c_device.ts";

const FULL = 16383;

/** The sensor. */
export class Hs3003 implements I2cDevice {
  readonly name = "hs3003";
  readonly address: number;
  humidityPercent = 45;
  temperatureC = 21.5;
  #bytes: number[] = [];

  constructor(address = 0x44) {
    this.address = address;
  }

  start(read: boolean): boolean {
    if (read) this.#bytes = this.#measure();
    return true;
  }

  write(): boolean {
    return true;
  }

  read(): number {
    return this.#bytes.shift() ?? 0xff;
  }

  stop(): void {}

  #measure(): number[] {
    const humidity = Math.round(this.humidityPercent / 100 * FULL);
    const share = (this.temperatureC + 40) / 165;
    const temperature = Math.round(share * FULL) << 2;
    return [
      humidity >> 8,
      humidity & 0xff,
      temperature >> 8,
      temperature & 0xff,
    ];
  }
}
