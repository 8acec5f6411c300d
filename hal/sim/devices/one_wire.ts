/**
 * 1-Wire devices on a pin: the line's time slots, and the DS18B20.
 *
 * A controller pulls the line low: 480 us or more is a reset, which a device
 * answers with a low pulse of its own; 1 to 15 us writes a one or asks for a
 * bit; longer writes a zero.
 *
 * @module
 */

import { crc8 } from "../../one_wire_crc.ts";
import type { SimClock } from "../clock.ts";
import { idleDriver, type Pin } from "../net.ts";

const RESET_NS = 400_000;
const PRESENCE_DELAY_NS = 30_000;
const PRESENCE_NS = 120_000;
const ONE_NS = 15_000;
/** How long a device holds the line to send a zero. */
const ZERO_NS = 30_000;

/** What a device does, a bit at a time. */
export interface OneWireDevice {
  /** The bus was reset. */
  reset(): void;
  /** A bit from the controller. */
  write(bit: number): void;
  /** The bit to send in the next slot, or `null` to listen. */
  read(): number | null;
}

/** Several devices on a line; a zero of any of them wins. */
export class OneWireLine {
  readonly #clock: SimClock;
  readonly #pin: Pin;
  readonly #driver = idleDriver();
  readonly #devices: OneWireDevice[] = [];
  #fellNs = 0;
  /** Whether the devices are changing the line themselves. */
  #isOwn = false;
  /** What the devices send in the slot that has begun. */
  #bits: (number | null)[] = [];

  constructor(clock: SimClock, pin: Pin) {
    this.#clock = clock;
    this.#pin = pin;
    pin.pull(1);
    pin.attach(this.#driver);
    pin.listen((level) => level === 0 ? this.#fell() : this.#rose());
  }

  /** Connects a device. */
  attach(device: OneWireDevice): void {
    this.#devices.push(device);
  }

  #fell(): void {
    if (this.#isOwn) return;
    this.#fellNs = this.#clock.nowNs();
    this.#bits = this.#devices.map((device) => device.read());
    if (this.#bits.includes(0)) this.#hold(0, ZERO_NS);
  }

  #rose(): void {
    if (this.#isOwn) return;
    const lowNs = this.#clock.nowNs() - this.#fellNs;
    if (lowNs >= RESET_NS) return this.#reset();
    this.#devices.forEach((device, index) => {
      if (this.#bits[index] === null) device.write(lowNs <= ONE_NS ? 1 : 0);
    });
    this.#bits = [];
  }

  #reset(): void {
    if (this.#devices.length === 0) return;
    for (const device of this.#devices) device.reset();
    this.#bits = this.#devices.map(() => 1);
    this.#hold(PRESENCE_DELAY_NS, PRESENCE_NS);
  }

  /** Pulls the line low after a delay, for a while. */
  #hold(delayNs: number, durationNs: number): void {
    const set = (level: 0 | null) => {
      this.#isOwn = true;
      this.#driver.strong = level;
      this.#pin.net.update();
      this.#isOwn = false;
    };
    if (delayNs === 0) set(0);
    else this.#clock.after(delayNs, () => set(0));
    this.#clock.after(delayNs + durationNs, () => set(null));
  }
}

const SEARCH_ROM = 0xf0;
const READ_ROM = 0x33;
const MATCH_ROM = 0x55;
const SKIP_ROM = 0xcc;
const CONVERT = 0x44;
const READ_SCRATCHPAD = 0xbe;
const WRITE_SCRATCHPAD = 0x4e;

/** What the next bits mean. */
type Phase = "rom" | "search" | "match" | "function" | "settings" | "off";

/** The DS18B20 thermometer. */
export class Ds18b20 implements OneWireDevice {
  /** Family, serial number, checksum. */
  readonly rom: readonly number[];
  temperatureC = 21.5;
  #phase: Phase = "off";
  #bits: number[] = [];
  #answer: number[] = [];
  /** Which step of a search bit it is: bit, complement, choice. */
  #searchStep = 0;
  #searchBit = 0;
  /** Temperature after power-on is 85 degrees until one is measured. */
  #raw = 85 * 16;
  #settings = [0x4b, 0x46, 0x7f];

  constructor(serial = 1) {
    const code = [0x28, ...serialBytes(serial)];
    this.rom = [...code, crc8(code)];
  }

  reset(): void {
    this.#phase = "rom";
    this.#bits = [];
    this.#answer = [];
  }

  read(): number | null {
    if (this.#phase === "search") return this.#searchRead();
    return this.#answer.shift() ?? null;
  }

  write(bit: number): void {
    if (this.#phase === "off") return;
    if (this.#phase === "search") return this.#searchWrite(bit);
    this.#bits.push(bit);
    if (this.#phase === "match") return this.#match();
    if (this.#bits.length % 8 === 0) this.#byte(this.#lastByte());
  }

  #byte(byte: number): void {
    if (this.#phase === "rom") this.#romCommand(byte);
    else if (this.#phase === "function") this.#functionCommand(byte);
    else if (this.#phase === "settings") this.#setting(byte);
  }

  #romCommand(byte: number): void {
    this.#bits = [];
    if (byte === SEARCH_ROM) {
      this.#phase = "search";
      this.#searchBit = 0;
      this.#searchStep = 0;
    } else if (byte === MATCH_ROM) this.#phase = "match";
    else if (byte === SKIP_ROM) this.#phase = "function";
    else if (byte === READ_ROM) this.#send(this.rom);
    else this.#phase = "off";
  }

  #functionCommand(byte: number): void {
    this.#bits = [];
    if (byte === CONVERT) this.#raw = Math.round(this.temperatureC * 16);
    else if (byte === READ_SCRATCHPAD) this.#send(this.#scratchpad());
    else if (byte === WRITE_SCRATCHPAD) this.#phase = "settings";
  }

  #setting(byte: number): void {
    const index = this.#bits.length / 8 - 1;
    if (index < this.#settings.length) this.#settings[index] = byte;
  }

  #scratchpad(): number[] {
    const raw = this.#raw & 0xffff;
    const bytes = [raw & 0xff, raw >> 8, ...this.#settings, 0xff, 0x0c, 0x10];
    return [...bytes, crc8(bytes)];
  }

  #send(bytes: readonly number[]): void {
    this.#answer = bytes.flatMap(bitsOf);
  }

  #searchRead(): number | null {
    const bit = bitsOf(this.rom[this.#searchBit >> 3]!)[this.#searchBit & 7]!;
    const step = this.#searchStep;
    this.#searchStep = (step + 1) % 3;
    if (step === 0) return bit;
    return step === 1 ? 1 - bit : null;
  }

  /** The controller chooses a branch; those on the other drop out. */
  #searchWrite(bit: number): void {
    const own = bitsOf(this.rom[this.#searchBit >> 3]!)[this.#searchBit & 7];
    this.#searchBit++;
    if (bit !== own) this.#phase = "off";
    else if (this.#searchBit === 64) this.#phase = "function";
  }

  #match(): void {
    if (this.#bits.length < 64) return;
    const wanted = this.rom.flatMap(bitsOf);
    const isOurs = this.#bits.every((bit, index) => bit === wanted[index]);
    this.#bits = [];
    this.#phase = isOurs ? "function" : "off";
  }

  #lastByte(): number {
    return this.#bits.slice(-8).reduce((sum, bit, n) => sum | bit << n, 0);
  }
}

/** The bits of a byte in the order in which they are sent. */
function bitsOf(byte: number): number[] {
  return Array.from({ length: 8 }, (_, bit) => byte >> bit & 1);
}

/** Six bytes of a serial number. */
function serialBytes(serial: number): number[] {
  return Array.from(
    { length: 6 },
    (_, byte) => Math.floor(serial / 256 ** byte) & 0xff,
  );
}
