/**
 * SPI on any lines, bit by bit (`machine.SoftSPI`).
 *
 * @module
 */

import type { Clock } from "./clock.ts";
import type { Bit, PinLine } from "./pin.ts";
import type { SpiBus, SpiInfo, SpiSettings, SpiTransfer } from "./spi.ts";
import { DEFAULT_SPI } from "./spi.ts";

/** What a software controller needs; a missing line is not used. */
export interface SoftSpiOptions extends Partial<SpiSettings> {
  /** The line for the clock. */
  readonly sck: PinLine;
  /** The line for what is sent. */
  readonly mosi: PinLine | null;
  /** The line for what is received. */
  readonly miso: PinLine | null;
  /** The clock of the board that the lines are on. */
  readonly clock: Clock;
}

/** An SPI controller made of lines. */
export class SoftSpi implements SpiBus {
  readonly info: SpiInfo;
  readonly #sck: PinLine;
  readonly #mosi: PinLine | null;
  readonly #miso: PinLine | null;
  readonly #clock: Clock;
  #settings: SpiSettings = DEFAULT_SPI;
  #halfNs = 0;

  /** Makes clock and output outputs, and the input an input. */
  constructor(options: SoftSpiOptions) {
    this.#sck = options.sck;
    this.#mosi = options.mosi;
    this.#miso = options.miso;
    this.#clock = options.clock;
    const lines = [this.#sck, this.#mosi, this.#miso];
    const names = lines.map((line) => line?.info.name ?? "-").join(", ");
    this.info = { name: `soft SPI on ${names}`, warning: null };
    this.configure(options);
    this.#mosi?.configure({ direction: "out", drive: "push-pull" });
    this.#miso?.configure({ direction: "in" });
  }

  /** The settings in force. */
  get settings(): SpiSettings {
    return this.#settings;
  }

  configure(changes: Partial<SpiSettings>): void {
    const { baudrate, polarity, phase, bits, lsbFirst } = {
      ...this.#settings,
      ...changes,
    };
    this.#settings = { baudrate, polarity, phase, bits, lsbFirst };
    this.#halfNs = 5e8 / baudrate;
    this.#sck.configure({
      direction: "out",
      drive: "push-pull",
      value: polarity,
    });
  }

  transfer({ tx, rx, fill = 0 }: SpiTransfer): void {
    const length = tx?.length ?? rx?.length ?? 0;
    for (let index = 0; index < length; index++) {
      const received = this.#exchange(tx?.[index] ?? fill);
      if (rx !== undefined) rx[index] = received;
    }
  }

  close(): void {
    this.#sck.close();
    this.#mosi?.close();
    this.#miso?.close();
  }

  /** Clocks one byte through. */
  #exchange(byte: number): number {
    const { polarity, phase, lsbFirst } = this.#settings;
    const idle = polarity;
    const active = (1 - polarity) as Bit;
    let received = 0;
    for (let index = 0; index < 8; index++) {
      const position = lsbFirst ? index : 7 - index;
      const bit = (byte >> position & 1) as Bit;
      received |= this.#clockBit(bit, phase === 0 ? active : idle) << position;
    }
    return received;
  }

  /** One clock pulse; `sampleAt` is the clock level of the sampling edge. */
  #clockBit(bit: Bit, sampleAt: Bit): Bit {
    const idle = this.#settings.polarity;
    const active = (1 - idle) as Bit;
    if (sampleAt === active) {
      this.#mosi?.write(bit);
      this.#wait();
      this.#sck.write(active);
      const found = this.#miso?.read() ?? 0;
      this.#wait();
      this.#sck.write(idle);
      return found;
    }
    this.#sck.write(active);
    this.#mosi?.write(bit);
    this.#wait();
    this.#sck.write(idle);
    const found = this.#miso?.read() ?? 0;
    this.#wait();
    return found;
  }

  #wait(): void {
    this.#clock.delayNs(this.#halfNs);
  }
}
