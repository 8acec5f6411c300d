/**
 * An emulated CP2112: USB to SMBus and GPIO, as far as the kernel's driver and
 * ours use it. Reports follow Silicon Labs' AN495 and the kernel's
 * `hid-cp2112.c`.
 *
 * @module
 */

import { EmulatedI2c, type HidEmulation } from "./hid_device.ts";

const REPORT_BYTES = 64;
/** Bytes of data in one report. */
const CHUNK = 61;

const Report = {
  gpioConfig: 0x02,
  gpioGet: 0x03,
  gpioSet: 0x04,
  version: 0x05,
  smbusConfig: 0x06,
  read: 0x10,
  writeRead: 0x11,
  forceSend: 0x12,
  readResponse: 0x13,
  write: 0x14,
  statusRequest: 0x15,
  statusResponse: 0x16,
  cancel: 0x17,
  lock: 0x20,
} as const;

const FEATURE = 0xb1;
const OUTPUT = 0x91;
const INPUT = 0x81;

/** Id, kind and length of each report. */
const REPORTS: readonly (readonly [number, number, number])[] = [
  [Report.gpioConfig, FEATURE, 4],
  [Report.gpioGet, FEATURE, 1],
  [Report.gpioSet, FEATURE, 2],
  [Report.version, FEATURE, 2],
  [Report.smbusConfig, FEATURE, 13],
  [Report.read, OUTPUT, 63],
  [Report.writeRead, OUTPUT, 63],
  [Report.forceSend, OUTPUT, 63],
  [Report.readResponse, INPUT, 63],
  [Report.write, OUTPUT, 63],
  [Report.statusRequest, OUTPUT, 63],
  [Report.statusResponse, INPUT, 63],
  [Report.cancel, OUTPUT, 63],
  [Report.lock, FEATURE, 1],
  [0x21, FEATURE, 8],
  [0x22, FEATURE, 62],
  [0x23, FEATURE, 62],
  [0x24, FEATURE, 62],
];

const DESCRIPTOR = [
  0x06,
  0x00,
  0xff,
  0x09,
  0x01,
  0xa1,
  0x01,
  ...REPORTS.flatMap(([id, kind, length]) => [
    ...[0x85, id, 0x09, 0x01, 0x15, 0x00, 0x26, 0xff, 0x00],
    ...[0x75, 0x08, 0x95, length, kind, 0x02],
  ]),
  0xc0,
];

/** States of a transfer, and the detail of a failed one. */
const DONE = 2;
const FAILED = 3;
const DETAIL_NAK = 0;
const DETAIL_OK = 5;

/** The emulated adapter. */
export class Cp2112Emulation implements HidEmulation {
  readonly name = "Silicon Laboratories CP2112 HID USB-to-SMBus Bridge";
  readonly vendor = 0x10c4;
  readonly product = 0xea90;
  readonly descriptor: Uint8Array = Uint8Array.from(DESCRIPTOR);
  readonly i2c = new EmulatedI2c();
  /** Levels applied to the inputs from outside; bit n is pin n. */
  outside = 0;
  /** Which pins are outputs, and their levels. */
  outputs = 0;
  levels = 0;
  #received: Uint8Array = new Uint8Array(0);
  #succeeded = true;
  #smbus = [0, 1, 0x86, 0xa0, 2, 0, 0, 0, 0, 0, 0, 0, 1];

  output(report: Uint8Array): Uint8Array[] {
    switch (report[0]) {
      case Report.write:
        return this.#write(report);
      case Report.read:
        return this.#read(report, null);
      case Report.writeRead:
        return this.#read(report, report.subarray(5, 5 + report[4]!));
      case Report.statusRequest:
        return [this.#status()];
      case Report.forceSend:
        return [this.#give(report[1]! << 8 | report[2]!)];
      default:
        return [];
    }
  }

  getFeature(id: number): Uint8Array | null {
    switch (id) {
      case Report.gpioConfig:
        return Uint8Array.of(id, this.outputs, 0xff, 0, 0);
      case Report.gpioGet:
        return Uint8Array.of(id, this.pins);
      case Report.version:
        return Uint8Array.of(id, 0x0c, 0x03);
      case Report.smbusConfig:
        return Uint8Array.from([id, ...this.#smbus]);
      case Report.lock:
        return Uint8Array.of(id, 0);
      default:
        return new Uint8Array(9).fill(id, 0, 1);
    }
  }

  setFeature(report: Uint8Array): void {
    const [id, first = 0, second = 0] = report;
    if (id === Report.gpioConfig) this.outputs = first;
    if (id === Report.smbusConfig) this.#smbus = [...report.subarray(1, 14)];
    if (id !== Report.gpioSet) return;
    this.levels = this.levels & ~second | first & second;
  }

  /** The level of each pin. */
  get pins(): number {
    return this.outside & ~this.outputs | this.levels & this.outputs;
  }

  #write(report: Uint8Array): Uint8Array[] {
    const data = report.subarray(3, 3 + report[2]!);
    this.#succeeded = this.i2c.write(report[1]! >> 1, data, true);
    return [];
  }

  #read(report: Uint8Array, first: Uint8Array | null): Uint8Array[] {
    const address = report[1]! >> 1;
    const length = report[2]! << 8 | report[3]!;
    const taken = first === null || this.i2c.write(address, first, false);
    const data = taken ? this.i2c.read(address, length) : null;
    this.#succeeded = data !== null;
    this.#received = data ?? new Uint8Array(0);
    return [];
  }

  #status(): Uint8Array {
    const reply = new Uint8Array(REPORT_BYTES);
    reply[0] = Report.statusResponse;
    reply[1] = this.#succeeded ? DONE : FAILED;
    reply[2] = this.#succeeded ? DETAIL_OK : DETAIL_NAK;
    reply[5] = this.#received.length >> 8;
    reply[6] = this.#received.length & 0xff;
    return reply;
  }

  #give(wanted: number): Uint8Array {
    const length = Math.min(wanted, CHUNK, this.#received.length);
    const reply = new Uint8Array(REPORT_BYTES);
    reply[0] = Report.readResponse;
    reply[1] = DONE;
    reply[2] = length;
    reply.set(this.#received.subarray(0, length), 3);
    this.#received = this.#received.subarray(length);
    return reply;
  }
}
