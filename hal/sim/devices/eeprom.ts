/**
 * Serial EEPROMs: 24Cxx on I2C and 25LCxxx on SPI.
 *
 * A write goes to one page and wraps within it; afterwards the chip is busy for
 * 5 ms: the I2C one does not acknowledge, the SPI one says so in its status.
 *
 * @module
 */

import type { Clock } from "../../clock.ts";
import type { I2cDevice } from "../i2c_device.ts";
import { BaseSpiDevice } from "../spi_device.ts";

const WRITE_NS = 5e6;

/** Size and place of an EEPROM. */
export interface EepromOptions {
  readonly bytes: number;
  readonly pageBytes: number;
}

/** Memory that is written page by page and is busy meanwhile. */
class PagedMemory {
  readonly data: Uint8Array;
  readonly #pageBytes: number;
  readonly #clock: Clock;
  #busyUntilNs = 0;
  /** Bytes of the current write, by address. */
  #page = new Map<number, number>();

  constructor(clock: Clock, { bytes, pageBytes }: EepromOptions) {
    this.data = new Uint8Array(bytes).fill(0xff);
    this.#pageBytes = pageBytes;
    this.#clock = clock;
  }

  get isBusy(): boolean {
    return this.#clock.nowNs() < this.#busyUntilNs;
  }

  /** Takes a byte of a write; returns the address of the next one. */
  put(address: number, byte: number): number {
    this.#page.set(address % this.data.length, byte);
    const page = address - address % this.#pageBytes;
    return page + (address + 1) % this.#pageBytes;
  }

  /** Writes what was put. */
  commit(): void {
    if (this.#page.size === 0) return;
    for (const [address, byte] of this.#page) this.data[address] = byte;
    this.#page.clear();
    this.#busyUntilNs = this.#clock.nowNs() + WRITE_NS;
  }
}

/** A 24Cxx. */
export class I2cEeprom implements I2cDevice {
  readonly name = "eeprom";
  readonly address: number;
  readonly #memory: PagedMemory;
  readonly #pointerBytes: number;
  #pointer = 0;
  #pointerLeft = 0;

  constructor(clock: Clock, address: number, options: EepromOptions) {
    this.address = address;
    this.#memory = new PagedMemory(clock, options);
    this.#pointerBytes = options.bytes > 256 ? 2 : 1;
  }

  /** The contents. */
  get data(): Uint8Array {
    return this.#memory.data;
  }

  start(read: boolean): boolean {
    if (this.#memory.isBusy) return false;
    this.#pointerLeft = read ? 0 : this.#pointerBytes;
    return true;
  }

  write(byte: number): boolean {
    if (this.#pointerLeft > 0) {
      const isFirst = this.#pointerLeft-- === this.#pointerBytes;
      this.#pointer = (isFirst ? 0 : this.#pointer << 8) | byte;
    } else {
      this.#pointer = this.#memory.put(this.#pointer, byte);
    }
    return true;
  }

  read(): number {
    const { data } = this.#memory;
    return data[this.#pointer++ % data.length]!;
  }

  stop(): void {
    this.#memory.commit();
  }
}

/** Instructions of the 25LC series. */
const Instruction = {
  writeStatus: 0x01,
  write: 0x02,
  read: 0x03,
  writeDisable: 0x04,
  readStatus: 0x05,
  writeEnable: 0x06,
} as const;

const STATUS_BUSY = 1;
const STATUS_WRITE_ENABLED = 2;

/** A 25LCxxx. */
export class SpiEeprom extends BaseSpiDevice {
  readonly name = "spi-eeprom";
  readonly #memory: PagedMemory;
  #received: number[] = [];
  #pointer = 0;
  #isWriteEnabled = false;

  constructor(clock: Clock, options: EepromOptions) {
    super();
    this.#memory = new PagedMemory(clock, options);
  }

  /** The contents. */
  get data(): Uint8Array {
    return this.#memory.data;
  }

  override select(): void {
    this.#received = [];
  }

  override next(): number {
    const [instruction] = this.#received;
    if (instruction === Instruction.readStatus) return this.#status();
    if (instruction !== Instruction.read || this.#received.length < 3) {
      return 0xff;
    }
    const { data } = this.#memory;
    return data[this.#pointer % data.length]!;
  }

  receive(byte: number): void {
    this.#received.push(byte);
    const [instruction, high = 0, low = 0] = this.#received;
    const count = this.#received.length;
    if (count === 3) this.#pointer = high << 8 | low;
    if (count <= 3) return;
    if (instruction === Instruction.read) this.#pointer++;
    if (instruction === Instruction.write && this.#isWriteEnabled) {
      this.#pointer = this.#memory.put(this.#pointer, byte);
    }
  }

  override deselect(): void {
    const [instruction] = this.#received;
    if (instruction === Instruction.writeEnable) this.#isWriteEnabled = true;
    if (instruction === Instruction.writeDisable) this.#isWriteEnabled = false;
    if (instruction !== Instruction.write) return;
    this.#memory.commit();
    this.#isWriteEnabled = false;
  }

  #status(): number {
    return (this.#memory.isBusy ? STATUS_BUSY : 0) |
      (this.#isWriteEnabled ? STATUS_WRITE_ENABLED : 0);
  }
}
