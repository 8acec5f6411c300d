/**
 * The DS3231 (and DS1307), a clock chip with decimal registers.
 *
 * @module
 */

import type { Clock } from "../../clock.ts";
import { RegisterDevice } from "../i2c_device.ts";

const TEMPERATURE = 0x11;
const TIME_REGISTERS = 7;

/** The clock. */
export class Ds3231 extends RegisterDevice {
  readonly #clock: Clock;
  #offsetMs = 0;
  temperatureC = 21.5;

  constructor(clock: Clock, address = 0x68) {
    super({ name: "ds3231", address, size: 32 });
    this.#clock = clock;
  }

  /** The time that it shows, milliseconds since 1970. */
  get timeMs(): number {
    return Number(this.#clock.realtimeNs() / 1_000_000n) + this.#offsetMs;
  }

  /** The registers are latched when a read begins. */
  protected override onStartRead(): void {
    const date = new Date(this.timeMs);
    const fields = [
      date.getUTCSeconds(),
      date.getUTCMinutes(),
      date.getUTCHours(),
      date.getUTCDay() + 1,
      date.getUTCDate(),
      date.getUTCMonth() + 1,
      date.getUTCFullYear() % 100,
    ];
    this.registers.set(fields.map(toDecimal));
    const quarters = Math.round(this.temperatureC * 4);
    this.registers[TEMPERATURE] = quarters >> 2 & 0xff;
    this.registers[TEMPERATURE + 1] = (quarters & 3) << 6;
  }

  protected override onWrite(register: number, value: number): void {
    if (register >= TIME_REGISTERS) return super.onWrite(register, value);
    if (register === 0) this.onStartRead();
    super.onWrite(register, value);
    const [seconds, minutes, hours, , day, month, year] = [...this.registers]
      .map(fromDecimal);
    const wanted = Date.UTC(
      2000 + year!,
      month! - 1,
      day!,
      hours!,
      minutes!,
      seconds!,
    );
    this.#offsetMs += wanted - this.timeMs;
  }
}

function toDecimal(value: number): number {
  return Math.floor(value / 10) << 4 | value % 10;
}

function fromDecimal(value: number): number {
  return (value >> 4) * 10 + (value & 0x0f);
}
