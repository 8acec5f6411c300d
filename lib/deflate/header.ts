/**
 * The headers of zlib (RFC 1950) and gzip (RFC 1952).
 *
 * @module
 */

/** What a header says. */
export interface Header {
  readonly kind: "zlib" | "gzip";
  readonly windowBits: number;
}

const GZIP_CHECK = 2;
const GZIP_EXTRA = 4;
const GZIP_NAME = 8;
const GZIP_COMMENT = 16;
const GZIP_RESERVED = 0xe0;

/** Reads a header; null where there is none. */
export function readHeader(next: () => number): Header | null {
  const first = next();
  const second = next();
  if (first === 0x1f && second === 0x8b) return readGzip(next);
  const isZlib = (first * 256 + second) % 31 === 0 && (first & 15) === 8 &&
    first >> 4 <= 7 && (second & 0x20) === 0;
  return isZlib ? { kind: "zlib", windowBits: (first >> 4) + 8 } : null;
}

function readGzip(next: () => number): Header | null {
  const method = next();
  const flags = next();
  if (method !== 8 || (flags & GZIP_RESERVED) !== 0) return null;
  // Time, extra flags, system.
  for (let i = 0; i < 6; i++) next();
  if ((flags & GZIP_EXTRA) !== 0) {
    for (let left = next() | next() << 8; left > 0; left--) next();
  }
  if ((flags & GZIP_NAME) !== 0) { while (next() !== 0); }
  if ((flags & GZIP_COMMENT) !== 0) { while (next() !== 0); }
  if ((flags & GZIP_CHECK) !== 0) {
    next();
    next();
  }
  return { kind: "gzip", windowBits: 15 };
}

/** The header that MicroPython writes before zlib data. */
export function zlibHeader(windowBits: number): Uint8Array {
  const first = 8 | Math.max(windowBits - 8, 1) << 4;
  const second = 0x80;
  return new Uint8Array([first, second | 31 - (first * 256 + second) % 31]);
}

/** The header that MicroPython writes before gzip data: no time, Unix. */
export function gzipHeader(): Uint8Array {
  return new Uint8Array([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 4, 3]);
}
