/**
 * I2C on any two lines, bit by bit (`machine.SoftI2C`).
 *
 * Besides the transactions of every controller it offers the primitive
 * operations: START, STOP, single bytes. Frames follow UM10204; the clock is
 * at most the wanted one, since a line operation takes its own time.
 *
 * @module
 */

import type { Clock } from "./clock.ts";
import { Errno } from "./errno.ts";
import { HalError } from "./errors.ts";
import type { I2cBus, I2cInfo, I2cMessage } from "./i2c.ts";
import type { Bit, PinLine } from "./pin.ts";

/** What a software controller needs. */
export interface SoftI2cOptions {
  /** The line for the clock. */
  readonly scl: PinLine;
  /** The line for the data. */
  readonly sda: PinLine;
  /** The clock of the board that the lines are on. */
  readonly clock: Clock;
  /** Highest SCL clock. */
  readonly frequencyHz: number;
  /** How long a device may stretch the clock. */
  readonly timeoutUs: number;
}

const RECOVERY_CLOCKS = 9;

/** An I2C controller made of two lines. */
export class SoftI2c implements I2cBus {
  readonly info: I2cInfo;
  readonly #scl: PinLine;
  readonly #sda: PinLine;
  readonly #clock: Clock;
  readonly #halfNs: number;
  readonly #timeoutNs: number;

  /** Makes the lines open drain with pull-ups and lets both go. */
  constructor(options: SoftI2cOptions) {
    this.#scl = options.scl;
    this.#sda = options.sda;
    this.#clock = options.clock;
    this.#halfNs = 5e8 / options.frequencyHz;
    this.#timeoutNs = options.timeoutUs * 1000;
    const scl = this.#scl.info.name;
    const sda = this.#sda.info.name;
    this.info = {
      name: `soft I2C on ${scl} and ${sda}`,
      frequencyHz: options.frequencyHz,
      warning: null,
    };
    for (const line of [this.#scl, this.#sda]) {
      line.configure({
        direction: "out",
        drive: "open-drain",
        bias: "up",
        value: 1,
      });
    }
  }

  transfer(messages: readonly I2cMessage[]): number {
    let acknowledged = 0;
    try {
      for (const message of messages) {
        const taken = this.#run(message);
        acknowledged += taken;
        if (!message.read && taken < message.data.length) break;
      }
    } finally {
      if (messages.length > 0) this.stop();
    }
    return acknowledged;
  }

  probe(address: number): boolean {
    this.start();
    const isThere = this.#writeByte(address << 1);
    this.stop();
    return isThere;
  }

  recover(): boolean {
    this.#sda.write(1);
    for (let clock = 0; clock < RECOVERY_CLOCKS; clock++) {
      this.#scl.write(0);
      this.#wait();
      this.#scl.write(1);
      this.#wait();
    }
    this.start();
    this.stop();
    return this.#scl.read() === 1 && this.#sda.read() === 1;
  }

  /** SDA falls while SCL is high; also a repeated START. */
  start(): void {
    this.#sda.write(1);
    this.#wait();
    this.#raiseClock();
    this.#sda.write(0);
    this.#wait();
    this.#scl.write(0);
  }

  /** SDA rises while SCL is high. */
  stop(): void {
    this.#sda.write(0);
    this.#wait();
    this.#raiseClock();
    this.#sda.write(1);
    this.#wait();
  }

  /** Sends bytes until one is refused; how many were acknowledged. */
  write(data: Uint8Array): number {
    let acknowledged = 0;
    for (const byte of data) {
      if (!this.#writeByte(byte)) break;
      acknowledged++;
    }
    return acknowledged;
  }

  /** Receives bytes, acknowledging all, or all but the last. */
  readInto(data: Uint8Array, refuseLast: boolean): void {
    for (let index = 0; index < data.length; index++) {
      const isLast = index === data.length - 1;
      data[index] = this.#readByte(!(isLast && refuseLast));
    }
  }

  close(): void {
    this.#scl.close();
    this.#sda.close();
  }

  #run({ address, read, data }: I2cMessage): number {
    this.start();
    if (!this.#writeByte(address << 1 | (read ? 1 : 0))) {
      throw new HalError(Errno.ENODEV, {
        asked: `talk to 0x${address.toString(16).padStart(2, "0")}`,
        found: `no device on ${this.info.name} acknowledges that address`,
        advice: "check the wiring and the pull-up resistors",
      });
    }
    if (!read) return this.write(data);
    this.readInto(data, true);
    return 0;
  }

  #writeByte(byte: number): boolean {
    for (let bit = 7; bit >= 0; bit--) this.#clockBit((byte >> bit & 1) as Bit);
    return this.#clockBit(1) === 0;
  }

  #readByte(acknowledge: boolean): number {
    let byte = 0;
    for (let bit = 0; bit < 8; bit++) byte = byte << 1 | this.#clockBit(1);
    this.#clockBit(acknowledge ? 0 : 1);
    return byte;
  }

  /** One clock pulse with a level on SDA; the level found there. */
  #clockBit(level: Bit): Bit {
    this.#sda.write(level);
    this.#wait();
    this.#raiseClock();
    const found = this.#sda.read();
    this.#scl.write(0);
    return found;
  }

  /** Lets SCL go high and waits for it, then for half a clock. */
  #raiseClock(): void {
    this.#scl.write(1);
    if (this.#scl.read() === 0) this.#awaitClock();
    this.#wait();
  }

  #awaitClock(): void {
    const deadline = this.#clock.nowNs() + this.#timeoutNs;
    while (this.#scl.read() === 0) {
      if (this.#clock.nowNs() < deadline) continue;
      throw new HalError(Errno.ETIMEDOUT, {
        asked: `clock ${this.info.name}`,
        found: "SCL stays low",
        advice: "a device stretches the clock, or the pull-up is missing",
      });
    }
  }

  #wait(): void {
    this.#clock.delayNs(this.#halfNs);
  }
}
