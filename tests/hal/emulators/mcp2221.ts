/**
 * An emulated MCP2221A: USB to I2C and GPIO, as far as the kernel's driver and
 * ours use it. Command codes and replies follow Microchip's data sheet
 * DS20005565 and the kernel's `hid-mcp2221.c`.
 *
 * @module
 */

import { EmulatedI2c, type HidEmulation } from "./hid_device.ts";

const REPORT_BYTES = 64;
/** Bytes of data in one report. */
const CHUNK = 60;
const PINS = 4;

const Command = {
  status: 0x10,
  getI2cData: 0x40,
  setGpio: 0x50,
  getGpio: 0x51,
  setSram: 0x60,
  getSram: 0x61,
  write: 0x90,
  read: 0x91,
  writeRepeated: 0x92,
  readRepeated: 0x93,
  writeNoStop: 0x94,
} as const;

/** One input and one output report of 64 bytes, without report ids. */
const DESCRIPTOR = [
  [0x06, 0x00, 0xff, 0x09, 0x01, 0xa1, 0x01],
  [0x09, 0x01, 0x15, 0x00, 0x26, 0xff, 0x00],
  [0x75, 0x08, 0x95, 0x40, 0x81, 0x02],
  [0x09, 0x01, 0x75, 0x08, 0x95, 0x40, 0x91, 0x02],
  [0xc0],
].flat();

/** Status of the I2C engine after an address that nobody acknowledged. */
const ADDRESS_NAK = 0x25;

/** The emulated adapter. */
export class Mcp2221Emulation implements HidEmulation {
  readonly name = "Microchip Technology Inc. MCP2221 USB-I2C/UART Combo";
  readonly vendor = 0x04d8;
  readonly product = 0x00dd;
  readonly descriptor: Uint8Array = Uint8Array.from(DESCRIPTOR);
  readonly i2c = new EmulatedI2c();
  /** Levels of the pins, and whether each is an input. */
  readonly levels: number[] = [0, 1, 0, 1];
  readonly inputs: boolean[] = [true, true, true, true];
  /** What pins 1 to 3 measure, 10 bits. */
  readonly analogue: number[] = [0x234, 0x3ff, 0];
  /** What each pin is used for: 0 GPIO, 2 analogue input. */
  readonly functions: number[] = [0, 2, 0, 0];
  #written: number[] = [];
  #toWrite = 0;
  #received: Uint8Array = new Uint8Array(0);
  #given = 0;
  #refused = false;

  output(report: Uint8Array): Uint8Array[] {
    const reply = new Uint8Array(REPORT_BYTES);
    reply[0] = report[0]!;
    this.#run(report, reply);
    return [reply];
  }

  getFeature(): null {
    return null;
  }

  setFeature(): void {}

  #run(report: Uint8Array, reply: Uint8Array): void {
    switch (report[0]) {
      case Command.status:
        return this.#status(report, reply);
      case Command.write:
      case Command.writeRepeated:
      case Command.writeNoStop:
        return this.#write(report);
      case Command.read:
      case Command.readRepeated:
        return this.#read(report);
      case Command.getI2cData:
        return this.#give(reply);
      case Command.setGpio:
        return this.#setGpio(report, reply);
      case Command.getGpio:
        return this.#getGpio(reply);
      case Command.setSram:
        return this.#setSram(report);
      case Command.getSram:
        return reply.set(this.functions, 22);
      default:
        return;
    }
  }

  #status(report: Uint8Array, reply: Uint8Array): void {
    if (report[2] === 0x10) {
      this.#written = [];
      this.#received = new Uint8Array(0);
      this.#refused = false;
      reply[2] = 0x10;
    }
    if (report[3] === 0x20) reply[3] = 0x20;
    reply[8] = this.#refused ? ADDRESS_NAK : 0;
    reply[20] = this.#refused ? 0x40 : 0;
    reply[22] = 1;
    reply[23] = 1;
    reply.set(new TextEncoder().encode("A612"), 46);
    const view = new DataView(reply.buffer);
    this.analogue.forEach((value, index) =>
      view.setUint16(50 + 2 * index, value, true)
    );
  }

  #write(report: Uint8Array): void {
    if (this.#written.length === 0) {
      this.#toWrite = report[1]! | report[2]! << 8;
    }
    const left = this.#toWrite - this.#written.length;
    this.#written.push(...report.subarray(4, 4 + Math.min(CHUNK, left)));
    if (this.#written.length < this.#toWrite) return;
    const data = Uint8Array.from(this.#written);
    const stop = report[0] !== Command.writeNoStop;
    this.#refused = !this.i2c.write(report[3]! >> 1, data, stop);
    this.#written = [];
  }

  #read(report: Uint8Array): void {
    const length = report[1]! | report[2]! << 8;
    const data = this.i2c.read(report[3]! >> 1, length);
    this.#refused = data === null;
    this.#received = data ?? new Uint8Array(0);
    this.#given = 0;
  }

  #give(reply: Uint8Array): void {
    if (this.#refused) {
      reply[2] = ADDRESS_NAK;
      return;
    }
    const end = this.#given + CHUNK;
    const chunk = this.#received.subarray(this.#given, end);
    reply[2] = 0x55;
    reply[3] = chunk.length;
    reply.set(chunk, 4);
    this.#given += chunk.length;
  }

  #setGpio(report: Uint8Array, reply: Uint8Array): void {
    for (let pin = 0; pin < PINS; pin++) {
      const at = 2 + 4 * pin;
      if (report[at] !== 0) this.levels[pin] = report[at + 1]!;
      if (report[at + 2] !== 0) this.inputs[pin] = report[at + 3] === 1;
      reply.set(report.subarray(at, at + 4), at);
    }
  }

  #getGpio(reply: Uint8Array): void {
    for (let pin = 0; pin < PINS; pin++) {
      const isGpio = this.functions[pin] === 0;
      reply[2 + 2 * pin] = isGpio ? this.levels[pin]! : 0xee;
      reply[3 + 2 * pin] = isGpio ? Number(this.inputs[pin]) : 0xef;
    }
  }

  #setSram(report: Uint8Array): void {
    if ((report[7]! & 0x80) === 0) return;
    for (let pin = 0; pin < PINS; pin++) {
      const setting = report[8 + pin]!;
      this.functions[pin] = setting & 7;
      this.inputs[pin] = (setting & 8) !== 0;
      this.levels[pin] = setting >> 4 & 1;
    }
  }
}
