/**
 * I2C devices behind two pins: what a device does with the edges of SCL and
 * SDA, so that bit-banged I2C works on the simulated board.
 *
 * The levels are the devices' view: START is SDA falling while SCL is high,
 * STOP is SDA rising; bits are sampled at SCL's rising edge and changed after
 * its falling edge, as in section 3 of the I2C specification (UM10204).
 *
 * @module
 */

import type { I2cSegment } from "./i2c_bus.ts";
import type { I2cDevice } from "./i2c_device.ts";
import { idleDriver } from "./net.ts";

/** What the devices of a segment are doing. */
type Phase = "idle" | "address" | "receive" | "send" | "deaf";

/** Listens to the pins of a segment and answers for its devices. */
export class I2cWire {
  readonly #segment: I2cSegment;
  readonly #driver = idleDriver();
  readonly #silence: (() => void)[];
  #phase: Phase = "idle";
  #device: I2cDevice | null = null;
  #shift = 0;
  /** Bits of the current byte seen; the ninth is the acknowledge. */
  #bits = 0;
  #acknowledge = false;

  constructor(segment: I2cSegment) {
    this.#segment = segment;
    const { scl, sda } = segment;
    sda.attach(this.#driver);
    this.#silence = [
      scl.listen((level) => level === 1 ? this.#clockUp() : this.#clockDown()),
      sda.listen((level) => {
        if (scl.level === 1) level === 0 ? this.#start() : this.#stop();
      }),
    ];
  }

  /** Takes the devices off the pins. */
  close(): void {
    for (const silence of this.#silence) silence();
    this.#segment.sda.detach(this.#driver);
  }

  #start(): void {
    this.#phase = "address";
    this.#bits = 0;
    this.#shift = 0;
    this.#hold(null);
  }

  #stop(): void {
    this.#device?.stop();
    this.#device = null;
    this.#phase = "idle";
    this.#hold(null);
  }

  #clockUp(): void {
    if (this.#segment.isStuck) this.#segment.pulse(1);
    if (this.#phase === "idle" || this.#phase === "deaf") return;
    const level = this.#segment.sda.level;
    const isSending = this.#phase === "send";
    if (this.#bits < 8) {
      if (!isSending) this.#shift = this.#shift << 1 | level;
    } else if (isSending && level === 1) {
      // The controller does not acknowledge: it wants no more bytes.
      this.#phase = "deaf";
    }
    this.#bits++;
  }

  #clockDown(): void {
    if (this.#phase === "idle") return;
    if (this.#phase === "deaf") return this.#hold(null);
    if (this.#bits === 8) return this.#endOfByte();
    if (this.#bits === 9) this.#endOfAcknowledge();
    if (this.#phase === "send") this.#present();
  }

  /** Eight bits are through; the receiver of them acknowledges. */
  #endOfByte(): void {
    if (this.#phase === "send") return this.#hold(null);
    const byte = this.#shift & 0xff;
    this.#acknowledge = this.#phase === "address"
      ? this.#addressed(byte)
      : this.#device!.write(byte);
    this.#hold(this.#acknowledge ? 0 : null);
  }

  #addressed(byte: number): boolean {
    this.#device = this.#segment.devices.get(byte >> 1) ?? null;
    return this.#device?.start((byte & 1) === 1) ?? false;
  }

  /** The ninth clock is over: what comes next? */
  #endOfAcknowledge(): void {
    this.#hold(null);
    const wasAddress = this.#phase === "address";
    const wantsRead = wasAddress && (this.#shift & 1) === 1;
    this.#bits = 0;
    if (this.#phase !== "send" && !this.#acknowledge) {
      this.#phase = "deaf";
    } else if (wasAddress) {
      this.#phase = wantsRead ? "send" : "receive";
    }
    this.#shift = this.#phase === "send" ? this.#device!.read() : 0;
  }

  /** Puts the next bit of a byte to send on SDA. */
  #present(): void {
    const bit = this.#shift >> (7 - this.#bits) & 1;
    this.#hold(bit === 0 ? 0 : null);
  }

  #hold(level: 0 | null): void {
    if (this.#driver.strong === level) return;
    this.#driver.strong = level;
    this.#segment.sda.net.update();
  }
}
