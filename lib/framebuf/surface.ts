/**
 * Pixels in a buffer, in the formats of `framebuf`.
 *
 * @module
 */

import { exceptions, valueError } from "../../runtime/mod.ts";

/** One bit a pixel, eight pixels below each other in a byte. */
export const MVLSB = 0;
/** Sixteen bits a pixel. */
export const RGB565 = 1;
/** Four bits a pixel. */
export const GS4_HMSB = 2;
/** One bit a pixel, eight pixels beside each other, the left one highest. */
export const MHLSB = 3;
/** One bit a pixel, eight pixels beside each other, the left one lowest. */
export const MHMSB = 4;
/** Two bits a pixel. */
export const GS2_HMSB = 5;
/** A byte a pixel. */
export const GS8 = 6;

/** How pixels of a format are read and written. */
interface Access {
  /** Bits of a pixel. */
  readonly bits: number;
  /** How many pixels share a byte in a row, which widths are rounded up to. */
  readonly group: number;
  get(s: Surface, x: number, y: number): number;
  set(s: Surface, x: number, y: number, color: number): void;
}

/** A format whose pixels take bits of a byte, at a shift that depends on x. */
function packed(
  bits: number,
  shiftOf: (x: number) => number,
  bitOf: (color: number) => number,
): Access {
  const group = 8 / bits;
  const mask = (1 << bits) - 1;
  const place = (s: Surface, x: number, y: number) =>
    (x + y * s.stride) * bits >>> 3;
  return {
    bits,
    group,
    get: (s, x, y) => s.bytes[place(s, x, y)]! >> shiftOf(x) & mask,
    set: (s, x, y, color) => {
      const at = place(s, x, y);
      const shift = shiftOf(x);
      s.bytes[at] = s.bytes[at]! & ~(mask << shift) | bitOf(color) << shift;
    },
  };
}

const one = (color: number) => color !== 0 ? 1 : 0;

/** The formats by number. */
const formats: readonly Access[] = [
  {
    bits: 1,
    group: 1,
    get: (s, x, y) => s.bytes[(y >> 3) * s.stride + x]! >> (y & 7) & 1,
    set: (s, x, y, color) => {
      const at = (y >> 3) * s.stride + x;
      const bit = y & 7;
      s.bytes[at] = s.bytes[at]! & ~(1 << bit) | one(color) << bit;
    },
  },
  {
    bits: 16,
    group: 1,
    get: (s, x, y) => {
      const at = 2 * (x + y * s.stride);
      return s.bytes[at]! | s.bytes[at + 1]! << 8;
    },
    set: (s, x, y, color) => {
      const at = 2 * (x + y * s.stride);
      s.bytes[at] = color;
      s.bytes[at + 1] = color >> 8;
    },
  },
  packed(4, (x) => x & 1 ? 0 : 4, (color) => color & 15),
  packed(1, (x) => 7 - (x & 7), one),
  packed(1, (x) => x & 7, one),
  packed(2, (x) => (x & 3) << 1, (color) => color & 3),
  {
    bits: 8,
    group: 1,
    get: (s, x, y) => s.bytes[x + y * s.stride]!,
    set: (s, x, y, color) => {
      s.bytes[x + y * s.stride] = color;
    },
  },
];

/** What a surface is made from. */
export interface Shape {
  readonly width: number;
  readonly height: number;
  readonly format: number;
  /** Pixels from one row to the next. */
  readonly stride: number;
}

function badShape(): Error {
  return exceptions.make("ValueError", []);
}

/** Rows of pixels in a buffer. */
export class Surface {
  readonly width: number;
  readonly height: number;
  readonly stride: number;
  readonly #access: Access;

  /** @throws ValueError where the buffer is too small, or the shape makes no sense */
  constructor(readonly bytes: Uint8Array, shape: Shape) {
    const { width, height, format, stride } = shape;
    const isBad = width < 1 || height < 1 || width > 0xffff ||
      height > 0xffff || stride > 0xffff || stride < width;
    if (isBad) throw badShape();
    const access = formats[format];
    if (access === undefined) throw valueError("invalid format");
    const { bits, group } = access;
    const rounded = (n: number) => Math.ceil(n / group) * group;
    this.width = width;
    this.height = height;
    this.stride = rounded(stride);
    this.#access = access;
    const isVertical = format === MVLSB;
    const rows = isVertical ? Math.ceil(height / 8) * 8 : height;
    const last = isVertical ? 8 : 1;
    const pixels = (rows - last) * this.stride + last * rounded(width);
    if (Math.floor(pixels * bits / 8) > bytes.length) throw badShape();
  }

  /** A pixel that is surely there. */
  get(x: number, y: number): number {
    return this.#access.get(this, x, y);
  }

  /** Sets a pixel that is surely there. */
  set(x: number, y: number, color: number): void {
    this.#access.set(this, x, y, color);
  }

  /** Whether a pixel is there. */
  has(x: number, y: number): boolean {
    return x >= 0 && x < this.width && y >= 0 && y < this.height;
  }

  /** Sets a pixel if it is there. */
  plot(x: number, y: number, color: number): void {
    if (this.has(x, y)) this.#access.set(this, x, y, color);
  }

  /** Fills the part of a rectangle that is there. */
  fill(x: number, y: number, w: number, h: number, color: number): void {
    if (w < 1 || h < 1) return;
    const left = Math.max(x, 0);
    const right = Math.min(x + w, this.width);
    const bottom = Math.min(y + h, this.height);
    const { set } = this.#access;
    for (let row = Math.max(y, 0); row < bottom; row++) {
      for (let column = left; column < right; column++) {
        set(this, column, row, color);
      }
    }
  }
}
