/**
 * The TMP102, and with it the LM75 and TMP105 family: a thermometer with four
 * 16-bit registers behind a pointer.
 *
 * @module
 */

import type { I2cDevice } from "../i2c_device.ts";

const TEMPERATURE = 0;
const REGISTERS = 4;
/** One step of the 12-bit reading. */
const STEP_C = 0.0625;

/** A thermometer. */
export class Tmp102 implements I2cDevice {
  readonly name = "tmp102";
  readonly address: number;
  /** What it measures. */
  temperatureC = 21.5;
  /** Configuration and the two limits after power-on. */
  readonly #registers = [0, 0x60a0, 0x4b00, 0x5000];
  #pointer = 0;
  #byte = 0;

  constructor(address = 0x48) {
    this.address = address;
  }

  start(read: boolean): boolean {
    this.#byte = read ? 0 : -1;
    if (read) this.#registers[TEMPERATURE] = this.#reading();
    return true;
  }

  write(byte: number): boolean {
    if (this.#byte < 0) {
      this.#pointer = byte % REGISTERS;
    } else if (this.#pointer !== TEMPERATURE && this.#byte < 2) {
      const old = this.#registers[this.#pointer]!;
      this.#registers[this.#pointer] = this.#byte === 0
        ? byte << 8 | old & 0xff
        : old & 0xff00 | byte;
    }
    this.#byte++;
    return true;
  }

  read(): number {
    const shift = this.#byte++ % 2 === 0 ? 8 : 0;
    return this.#registers[this.#pointer]! >> shift & 0xff;
  }

  stop(): void {}

  /** Twelve bits, two's complement, left-justified. */
  #reading(): number {
    return Math.round(this.temperatureC / STEP_C) << 4 & 0xffff;
  }
}
