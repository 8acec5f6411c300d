/**
 * UTF-8 to and from JavaScript strings. A surrogate that is not half of a
 * pair is encoded in three bytes, as MicroPython keeps it. Positions counted
 * in characters are in `code_points.ts`, re-exported here.
 *
 * @module
 */

export * from "./code_points.ts";

const encoder = new TextEncoder();
const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
const lossy = new TextDecoder("utf-8", { ignoreBOM: true });

/** Up to here a loop over ASCII is faster than a call into the encoder. */
const SHORT = 32;

/** The bytes of a string in UTF-8; lone surrogates take three bytes. */
export function encodeUtf8(s: string): Uint8Array<ArrayBuffer> {
  if (s.length <= SHORT) {
    const bytes = encodeAscii(s);
    if (bytes !== null) return bytes;
  }
  return s.isWellFormed() ? encoder.encode(s) : encodeWithSurrogates(s);
}

/** The bytes of a string of ASCII, `null` for any other. */
function encodeAscii(s: string): Uint8Array<ArrayBuffer> | null {
  const bytes = new Uint8Array(s.length);
  for (let i = 0; i < s.length; i++) {
    const unit = s.charCodeAt(i);
    if (unit >= 0x80) return null;
    bytes[i] = unit;
  }
  return bytes;
}

function encodeWithSurrogates(s: string): Uint8Array<ArrayBuffer> {
  const out = new Uint8Array(s.length * 3);
  let size = 0;
  for (let i = 0; i < s.length; i++) {
    const point = s.codePointAt(i) ?? 0;
    if (point < 0x80) {
      out[size++] = point;
    } else if (point < 0x800) {
      out[size++] = 0xc0 | point >> 6;
      out[size++] = 0x80 | point & 0x3f;
    } else if (point < 0x10000) {
      out[size++] = 0xe0 | point >> 12;
      out[size++] = 0x80 | point >> 6 & 0x3f;
      out[size++] = 0x80 | point & 0x3f;
    } else {
      i++;
      out[size++] = 0xf0 | point >> 18;
      out[size++] = 0x80 | point >> 12 & 0x3f;
      out[size++] = 0x80 | point >> 6 & 0x3f;
      out[size++] = 0x80 | point & 0x3f;
    }
  }
  return out.slice(0, size);
}

/**
 * The string of UTF-8 bytes, or `null` when they are not UTF-8 by
 * MicroPython's check, which looks at the lengths of sequences only: longer
 * forms than needed and surrogates pass. Code points above 0x10ffff, which
 * MicroPython lets pass too, have no JavaScript string and give `null`.
 */
export function decodeUtf8(bytes: Uint8Array): string | null {
  if (bytes.length <= SHORT) {
    const s = decodeAscii(bytes);
    if (s !== null) return s;
  }
  try {
    return decoder.decode(bytes);
  } catch {
    return decodeLeniently(bytes);
  }
}

/**
 * The text of a source file. What is not UTF-8 in it, which MicroPython keeps as it
 * is, becomes U+FFFD: it may stand in comments, strings and names.
 */
export function decodeProgram(bytes: Uint8Array): string {
  return decodeUtf8(bytes) ?? lossy.decode(bytes);
}

/** The string of ASCII bytes, `null` for any others. */
function decodeAscii(bytes: Uint8Array): string | null {
  let s = "";
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i] ?? 0;
    if (byte >= 0x80) return null;
    s += String.fromCharCode(byte);
  }
  return s;
}

/** Units collected before they are turned into a string. */
const UNITS = 8192;

function decodeLeniently(bytes: Uint8Array): string | null {
  let out = "";
  const units = new Uint16Array(UNITS);
  let size = 0;
  for (let i = 0; i < bytes.length;) {
    if (size > UNITS - 2) {
      out += textOf(units.subarray(0, size));
      size = 0;
    }
    const length = sequenceLength(bytes[i] ?? 0);
    if (length === 0) return null;
    const point = sequencePoint(bytes, i, length);
    if (point < 0) return null;
    i += length;
    if (point < 0x10000) {
      units[size++] = point;
    } else {
      units[size++] = 0xd7c0 + (point >> 10);
      units[size++] = 0xdc00 | point & 0x3ff;
    }
  }
  return out + textOf(units.subarray(0, size));
}

/** A string of units; `apply` is four times as fast as spreading them. */
function textOf(units: Uint16Array): string {
  return String.fromCharCode.apply(null, units as unknown as number[]);
}

/** The bytes of the sequence that a byte starts, 0 if it starts none. */
function sequenceLength(byte: number): number {
  if (byte < 0x80) return 1;
  if (byte < 0xc0 || byte >= 0xf8) return 0;
  return byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : 4;
}

/** The code point of a sequence, or -1 when it is cut short or too large. */
function sequencePoint(bytes: Uint8Array, at: number, length: number): number {
  const first = bytes[at] ?? 0;
  let point = length === 1 ? first : first & (0x7f >> length);
  for (let i = 1; i < length; i++) {
    const byte = bytes[at + i];
    if (byte === undefined || (byte & 0xc0) !== 0x80) return -1;
    point = point << 6 | byte & 0x3f;
  }
  return point > 0x10ffff ? -1 : point;
}
