/**
 * The SSD1306, an OLED display of 128 by 64 pixels or less, on I2C or SPI.
 *
 * Its memory is pages of eight rows; a program sets a window and sends bytes
 * that are columns of eight pixels. Command lengths and addressing modes
 * follow the data sheet, section 9 and 10.
 *
 * @module
 */

import type { I2cDevice } from "../i2c_device.ts";
import type { Pin } from "../net.ts";
import { BaseSpiDevice } from "../spi_device.ts";

const COLUMNS = 128;
const PAGES = 8;

/** How many argument bytes follow a command; none if absent. */
const ARGUMENTS: Readonly<Record<number, number>> = {
  0x20: 1,
  0x21: 2,
  0x22: 2,
  0x26: 6,
  0x27: 6,
  0x29: 5,
  0x2a: 5,
  0x81: 1,
  0x8d: 1,
  0xa3: 2,
  0xa8: 1,
  0xad: 1,
  0xd3: 1,
  0xd5: 1,
  0xd9: 1,
  0xda: 1,
  0xdb: 1,
};

const HORIZONTAL = 0;
const VERTICAL = 1;
const PAGE = 2;

/** Size of the glass; narrow ones show the middle columns. */
export interface DisplaySize {
  readonly width: number;
  readonly height: number;
}

/** The controller and its glass, without the bus. */
export class Ssd1306 {
  readonly width: number;
  readonly height: number;
  readonly #memory = new Uint8Array(COLUMNS * PAGES);
  #isOn = false;
  #isInverted = false;
  #isAllOn = false;
  #isMirrored = true;
  #isUpsideDown = true;
  #contrast = 0x7f;
  #mode = PAGE;
  #columns: [first: number, last: number] = [0, COLUMNS - 1];
  #pages: [first: number, last: number] = [0, PAGES - 1];
  #column = 0;
  #page = 0;
  #command: number[] = [];

  constructor({ width, height }: DisplaySize = { width: 128, height: 64 }) {
    this.width = width;
    this.height = height;
  }

  /** Whether the display is switched on. */
  get isOn(): boolean {
    return this.#isOn;
  }

  get contrast(): number {
    return this.#contrast;
  }

  /** Whether a pixel is lit; 0, 0 is the top left corner. */
  pixel(x: number, y: number): boolean {
    if (!this.#isOn) return false;
    if (this.#isAllOn) return true;
    // Modules are built so that remapped addresses are upright.
    const column = (COLUMNS - this.width >> 1) +
      (this.#isMirrored ? x : this.width - 1 - x);
    const row = this.#isUpsideDown ? y : this.height - 1 - y;
    const byte = this.#memory[(row >> 3) * COLUMNS + column]!;
    return (byte >> (row & 7) & 1) === (this.#isInverted ? 0 : 1);
  }

  /** The picture, a line of text for each row: `#` is lit. */
  rows(): string[] {
    return Array.from(
      { length: this.height },
      (_, y) =>
        Array.from(
          { length: this.width },
          (_, x) => this.pixel(x, y) ? "#" : ".",
        ).join(""),
    );
  }

  /** How many pixels are lit. */
  get litCount(): number {
    return this.rows().join("").replaceAll(".", "").length;
  }

  /** A byte for the display's memory. */
  data(byte: number): void {
    this.#memory[this.#page * COLUMNS + this.#column] = byte;
    if (this.#mode === VERTICAL) {
      if (this.#nextPage()) this.#nextColumn();
    } else if (this.#nextColumn() && this.#mode === HORIZONTAL) {
      this.#nextPage();
    }
  }

  /** A byte of a command. */
  command(byte: number): void {
    this.#command.push(byte);
    const [code = 0, ...args] = this.#command;
    if (args.length < (ARGUMENTS[code] ?? 0)) return;
    this.#command = [];
    this.#run(code, args);
  }

  #run(code: number, [first = 0, second = 0]: number[]): void {
    if (code === 0x20) this.#mode = first & 3;
    else if (code === 0x21) this.#setColumns(first, second);
    else if (code === 0x22) this.#setPages(first, second);
    else if (code === 0x81) this.#contrast = first;
    else if ((code & 0xfe) === 0xa0) this.#isMirrored = (code & 1) === 1;
    else if ((code & 0xfe) === 0xa4) this.#isAllOn = (code & 1) === 1;
    else if ((code & 0xfe) === 0xa6) this.#isInverted = (code & 1) === 1;
    else if ((code & 0xfe) === 0xae) this.#isOn = (code & 1) === 1;
    else if ((code & 0xf7) === 0xc0) this.#isUpsideDown = (code & 8) === 8;
    else if (code >= 0xb0 && code <= 0xb7) this.#page = code & 7;
    else if (code <= 0x0f) this.#column = this.#column & 0x70 | code;
    else if (code <= 0x1f) {
      this.#column = this.#column & 0x0f | (code & 7) << 4;
    }
  }

  #setColumns(first: number, last: number): void {
    this.#columns = [first & 0x7f, last & 0x7f];
    this.#column = this.#columns[0];
  }

  #setPages(first: number, last: number): void {
    this.#pages = [first & 7, last & 7];
    this.#page = this.#pages[0];
  }

  /** Moves on by a column; whether it came back to the first. */
  #nextColumn(): boolean {
    const [first, last] = this.#columns;
    const wraps = this.#column >= last;
    this.#column = wraps ? first : this.#column + 1;
    return wraps;
  }

  /** Moves on by a page; whether it came back to the first. */
  #nextPage(): boolean {
    const [first, last] = this.#pages;
    const wraps = this.#page >= last;
    this.#page = wraps ? first : this.#page + 1;
    return wraps;
  }
}

/** Bits of the control byte that begins each I2C message. */
const CONTINUATION = 0x80;
const IS_DATA = 0x40;

/** The display on I2C. */
export class Ssd1306I2c extends Ssd1306 implements I2cDevice {
  readonly name = "ssd1306";
  readonly address: number;
  #control = -1;

  constructor(address = 0x3c, size?: DisplaySize) {
    super(size);
    this.address = address;
  }

  start(): boolean {
    this.#control = -1;
    return true;
  }

  write(byte: number): boolean {
    if (this.#control < 0) {
      this.#control = byte;
      return true;
    }
    if ((this.#control & IS_DATA) !== 0) this.data(byte);
    else this.command(byte);
    // After a continuation bit each byte has a control byte of its own.
    if ((this.#control & CONTINUATION) !== 0) this.#control = -1;
    return true;
  }

  /** The status: bit 6 is set while the display is off. */
  read(): number {
    return this.isOn ? 0 : 0x40;
  }

  stop(): void {}
}

/** The display on SPI, with a pin that tells data from commands. */
export class Ssd1306Spi extends BaseSpiDevice {
  readonly name = "ssd1306";
  readonly display: Ssd1306;
  readonly #dataPin: Pin;

  constructor(dataPin: Pin, size?: DisplaySize) {
    super();
    this.#dataPin = dataPin;
    this.display = new Ssd1306(size);
  }

  receive(byte: number): void {
    if (this.#dataPin.level === 1) this.display.data(byte);
    else this.display.command(byte);
  }
}
