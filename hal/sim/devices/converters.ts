/**
 * Small SPI chips: the MCP3008 analogue converter and the 74HC595 shift
 * register.
 *
 * @module
 */

import type { Pin } from "../net.ts";
import { SUPPLY_VOLTS } from "../net.ts";
import { BaseSpiDevice } from "../spi_device.ts";

const CHANNELS = 8;
const STEPS = 1024;

/** A converter of ten bits with eight inputs. */
export class Mcp3008 extends BaseSpiDevice {
  readonly name = "mcp3008";
  /** The voltages at the inputs. */
  readonly volts: number[] = new Array(CHANNELS).fill(0);
  /** Bits since the select; the start bit is the first 1 among them. */
  #bits: number[] = [];
  #sinceStart = -1;
  #channel = 0;

  override select(): void {
    this.#bits = [];
    this.#sinceStart = -1;
  }

  /**
   * The answer follows the start bit, the mode and the channel (four bits), a
   * sampling pause and a null bit, most significant bit first.
   */
  bit(index: number, soFar: number): number {
    if (index < 7) this.#take(soFar & 1);
    const position = this.#sinceStart - 6;
    if (this.#sinceStart < 0 || position < 0 || position > 9) return 0;
    return this.#reading() >> (9 - position) & 1;
  }

  /** The last bit of a byte is only known when the byte is complete. */
  receive(byte: number): void {
    this.#take(byte & 1);
  }

  #take(bit: number): void {
    if (this.#sinceStart < 0) {
      if (bit === 1) this.#sinceStart = 0;
      return;
    }
    this.#sinceStart++;
    if (this.#sinceStart >= 2 && this.#sinceStart <= 4) {
      this.#channel = this.#channel << 1 & 7 | bit;
    }
  }

  #reading(): number {
    const share = this.volts[this.#channel]! / SUPPLY_VOLTS;
    return Math.min(STEPS - 1, Math.max(0, Math.floor(share * STEPS)));
  }
}

/** Eight outputs behind three wires, or a chain of such chips. */
export class ShiftRegister extends BaseSpiDevice {
  readonly name = "74hc595";
  readonly #chips: number;
  #shifted: number[] = [];
  #outputs: readonly number[];

  /** `latch` is the storage clock; its rising edge shows what was shifted. */
  constructor(latch: Pin, chips = 1) {
    super();
    this.#chips = chips;
    this.#outputs = new Array<number>(chips).fill(0);
    latch.listen((level) => {
      if (level === 1) this.#outputs = this.#shown();
    });
  }

  /** The outputs of each chip, the one nearest to the controller first. */
  get outputs(): readonly number[] {
    return this.#outputs;
  }

  receive(byte: number): void {
    this.#shifted.push(byte);
    if (this.#shifted.length > this.#chips) this.#shifted.shift();
  }

  #shown(): number[] {
    const bytes = this.#shifted.toReversed();
    return Array.from({ length: this.#chips }, (_, chip) => bytes[chip] ?? 0);
  }
}
