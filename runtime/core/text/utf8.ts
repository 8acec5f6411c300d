/**
 * UTF-8 to and from JavaScript strings, and positions counted in code points
 * as Python counts them. A str is an ordinary JavaScript string; a surrogate
 * that is not half of a pair counts as one character and is encoded in three
 * bytes, as MicroPython keeps it.
 *
 * @module
 */

const encoder = new TextEncoder();
const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/** The bytes of a string in UTF-8; lone surrogates take three bytes. */
export function encodeUtf8(s: string): Uint8Array<ArrayBuffer> {
  return s.isWellFormed() ? encoder.encode(s) : encodeWithSurrogates(s);
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
  try {
    return decoder.decode(bytes);
  } catch {
    return decodeLeniently(bytes);
  }
}

/** Units collected before they are turned into a string. */
const UNITS = 8192;

function decodeLeniently(bytes: Uint8Array): string | null {
  let out = "";
  const units = new Uint16Array(UNITS);
  let size = 0;
  for (let i = 0; i < bytes.length;) {
    if (size > UNITS - 2) {
      out += String.fromCharCode(...units.subarray(0, size));
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
  return out + String.fromCharCode(...units.subarray(0, size));
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

/** A pair of surrogates: one character of two units. */
const PAIR = /[\ud800-\udbff][\udc00-\udfff]/;

/** Below this length a loop is faster than starting the pattern matcher. */
const SHORT = 24;

/**
 * Whether a string has a character beyond U+FFFF, so that its positions in
 * code points differ from its positions in units. Constant time for strings
 * that V8 stores one byte a character.
 */
export function hasAstral(s: string): boolean {
  if (s.length > SHORT) return PAIR.test(s);
  for (let i = 1; i < s.length; i++) {
    if (isPairAt(s, i - 1)) return true;
  }
  return false;
}

/** Whether the units at `i` and `i + 1` are one character. */
function isPairAt(s: string, i: number): boolean {
  return (s.charCodeAt(i) & 0xfc00) === 0xd800 &&
    (s.charCodeAt(i + 1) & 0xfc00) === 0xdc00;
}

/** `len()` of a str. */
export function codePointLength(s: string): number {
  return hasAstral(s) ? unitIndexToCodePoint(s, s.length) : s.length;
}

/**
 * The position in units of the character number `index`, at most the length.
 * `from`, a known pair of positions, saves counting from the start.
 */
export function codePointIndexToUnit(s: string, index: number): number {
  if (!hasAstral(s)) return Math.min(index, s.length);
  let unit = 0;
  for (let left = index; left > 0 && unit < s.length; left--) {
    unit += isPairAt(s, unit) ? 2 : 1;
  }
  return unit;
}

/** How many characters stand before the position `unit`. */
export function unitIndexToCodePoint(s: string, unit: number): number {
  if (!hasAstral(s)) return unit;
  let count = 0;
  for (let i = 0; i < unit; count++) i += isPairAt(s, i) ? 2 : 1;
  return count;
}

/**
 * The characters from number `start` up to, not including, number `stop`;
 * both already brought into the range 0 to the length.
 */
export function codePointSlice(s: string, start: number, stop: number): string {
  if (stop <= start) return "";
  if (!hasAstral(s)) return s.slice(start, stop);
  const from = codePointIndexToUnit(s, start);
  let to = from;
  for (let left = stop - start; left > 0 && to < s.length; left--) {
    to += isPairAt(s, to) ? 2 : 1;
  }
  return s.slice(from, to);
}

/** The character number `index`, or `undefined` beyond the end. */
export function codePointCharAt(s: string, index: number): string | undefined {
  if (!hasAstral(s)) return s[index];
  const unit = codePointIndexToUnit(s, index);
  if (unit >= s.length) return undefined;
  return s.slice(unit, unit + (isPairAt(s, unit) ? 2 : 1));
}
