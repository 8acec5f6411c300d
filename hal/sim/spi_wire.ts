/**
 * SPI devices behind pins that a program toggles.
 *
 * The clock's idle level is taken to be the one that it has when a device is
 * selected; a device that understands modes 0 and 3 samples at the rising
 * edge either way, one that understands modes 1 and 2 at the falling edge.
 *
 * @module
 */

import { idleDriver } from "./net.ts";
import type { SpiSeat, SpiSegment } from "./spi_bus.ts";

/** Answers for one device on its pins. */
export class SpiWire {
  readonly #segment: SpiSegment;
  readonly #seat: SpiSeat;
  readonly #driver = idleDriver();
  readonly #samplesAt: 0 | 1;
  #in = 0;
  #out = 0;
  #bits = 0;

  constructor(segment: SpiSegment, seat: SpiSeat) {
    this.#segment = segment;
    this.#seat = seat;
    const { modes } = seat.device;
    this.#samplesAt = modes.includes(0) || modes.includes(3) ? 1 : 0;
    segment.miso.attach(this.#driver);
    segment.sck.listen((level) => this.#clock(level));
    seat.cs?.listen((level) => level === 0 ? this.#begin() : this.#end());
    if (seat.cs === null) this.#begin();
  }

  #begin(): void {
    this.#in = 0;
    this.#bits = 0;
    this.#out = this.#seat.device.next();
    this.#present();
  }

  #end(): void {
    this.#driver.strong = null;
    this.#segment.miso.net.update();
  }

  #clock(level: 0 | 1): void {
    if (this.#seat.cs?.level === 1) return;
    if (level !== this.#samplesAt) return this.#present();
    this.#in = this.#in << 1 | this.#segment.mosi.level;
    if (++this.#bits < 8) return;
    this.#seat.device.receive(this.#in & 0xff);
    this.#in = 0;
    this.#bits = 0;
    this.#out = this.#seat.device.next();
  }

  #present(): void {
    const index = 7 - this.#bits;
    const { device } = this.#seat;
    const bit = device.bit?.(index, this.#in) ?? this.#out >> index;
    this.#driver.strong = (bit & 1) === 1 ? 1 : 0;
    this.#segment.miso.net.update();
  }
}
