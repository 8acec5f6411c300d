/**
 * The HD44780, the controller of character displays, by four data pins or
 * behind the I2C expander (PCF8574) that is usually soldered to them.
 *
 * @module
 */

import type { I2cDevice } from "../i2c_device.ts";
import type { Pin } from "../net.ts";

/** Where each line begins in the display's memory. */
const LINE_STARTS = [0x00, 0x40, 0x14, 0x54];
const MEMORY_BYTES = 0x80;
const BLANK = 0x20;

/** Size in characters. */
export interface LcdSize {
  readonly columns: number;
  readonly lines: number;
}

/** The controller and its glass. */
export class Hd44780 {
  readonly columns: number;
  readonly lineCount: number;
  readonly #memory = new Uint8Array(MEMORY_BYTES).fill(BLANK);
  #address = 0;
  #isOn = false;
  #hasFourBits = false;
  /** The upper half of a byte that comes in two halves. */
  #half: number | null = null;
  #step = 1;
  #isGlyphMemory = false;

  constructor({ columns, lines }: LcdSize = { columns: 16, lines: 2 }) {
    this.columns = columns;
    this.lineCount = lines;
  }

  /** Whether the display is switched on. */
  get isOn(): boolean {
    return this.#isOn;
  }

  /** The text of each line, blanks at the end kept. */
  lines(): string[] {
    return LINE_STARTS.slice(0, this.lineCount).map((start) =>
      String.fromCharCode(
        ...this.#memory.subarray(start, start + this.columns),
      )
    );
  }

  /** Four bits, at the falling edge of the enable line. */
  nibble(value: number, isData: boolean): void {
    if (!this.#hasFourBits) {
      // Before that mode is chosen the lower four data lines read as zero.
      this.#byte(value << 4, isData);
    } else if (this.#half === null) {
      this.#half = value;
    } else {
      const byte = this.#half << 4 | value;
      this.#half = null;
      this.#byte(byte, isData);
    }
  }

  #byte(byte: number, isData: boolean): void {
    if (!isData) return this.#command(byte);
    if (!this.#isGlyphMemory) this.#memory[this.#address] = byte;
    this.#address = (this.#address + this.#step) & (MEMORY_BYTES - 1);
  }

  /** The highest bit that is set tells commands apart. */
  #command(byte: number): void {
    if ((byte & 0x80) !== 0) this.#moveTo(byte & 0x7f);
    else if ((byte & 0x40) !== 0) this.#isGlyphMemory = true;
    else if ((byte & 0x20) !== 0) this.#setWidth((byte & 0x10) === 0);
    else if ((byte & 0x10) !== 0) return;
    else if ((byte & 0x08) !== 0) this.#isOn = (byte & 0x04) !== 0;
    else if ((byte & 0x04) !== 0) this.#step = (byte & 0x02) !== 0 ? 1 : -1;
    else if ((byte & 0x02) !== 0) this.#moveTo(0);
    else if ((byte & 0x01) !== 0) this.#clear();
  }

  #moveTo(address: number): void {
    this.#isGlyphMemory = false;
    this.#address = address;
  }

  #setWidth(hasFourBits: boolean): void {
    this.#hasFourBits = hasFourBits;
    this.#half = null;
  }

  #clear(): void {
    this.#memory.fill(BLANK);
    this.#step = 1;
    this.#moveTo(0);
  }
}

/** Bits of the expander's port. */
const REGISTER_SELECT = 0x01;
const ENABLE = 0x04;
const BACKLIGHT = 0x08;

/** The display behind an expander. */
export class LcdI2c implements I2cDevice {
  readonly name = "lcd";
  readonly address: number;
  readonly lcd: Hd44780;
  #port = 0xff;

  constructor(address = 0x27, size?: LcdSize) {
    this.address = address;
    this.lcd = new Hd44780(size);
  }

  /** Whether the backlight is on. */
  get hasBacklight(): boolean {
    return (this.#port & BACKLIGHT) !== 0;
  }

  start(): boolean {
    return true;
  }

  write(byte: number): boolean {
    const falls = (this.#port & ENABLE) !== 0 && (byte & ENABLE) === 0;
    this.#port = byte;
    if (falls) this.lcd.nibble(byte >> 4, (byte & REGISTER_SELECT) !== 0);
    return true;
  }

  read(): number {
    return this.#port;
  }

  stop(): void {}
}

/** The pins of a display that is connected by four data lines. */
export interface LcdPins {
  readonly rs: Pin;
  readonly enable: Pin;
  /** D4 to D7. */
  readonly data: readonly [Pin, Pin, Pin, Pin];
}

/** Connects a display to pins. */
export function connectLcd(lcd: Hd44780, { rs, enable, data }: LcdPins): void {
  enable.listen((level) => {
    if (level === 1) return;
    let value = 0;
    data.forEach((pin, index) => value |= pin.level << index);
    lcd.nibble(value, rs.level === 1);
  });
}
