/**
 * Positions in a str counted in code points, as Python counts them. A str is
 * an ordinary JavaScript string; a surrogate that is not half of a pair is
 * one character. All positions given are within the string; negative ones
 * and slices with steps are the caller's.
 *
 * @module
 */

/** A pair of surrogates: one character of two units. */
const PAIR = /[\ud800-\udbff][\udc00-\udfff]/;

/** Up to here looking at every unit is faster than remembering. */
const SHORT = 24;

/** Characters between two remembered positions. */
const STRIDE = 64;

/** What is known of a string; `marks` is there when it has a pair. */
interface Known {
  readonly text: string;
  readonly marks: Marks | null;
}

/** The unit positions of every {@linkcode STRIDE}th character. */
interface Marks {
  /** `len()` of the string. */
  readonly length: number;
  readonly units: Uint32Array;
}

/**
 * The two strings last looked at, so that a loop over the characters of one
 * or two strings by index does not look at all of them each time. A cache of
 * pure results: it is no state that a program could see.
 */
class Memory {
  #last: Known = { text: "", marks: null };
  #other: Known = { text: "", marks: null };

  /** The marks of a string that has pairs of surrogates, else `null`. */
  marks(text: string): Marks | null {
    if (this.#last.text === text) return this.#last.marks;
    const known = this.#other.text === text ? this.#other : look(text);
    this.#other = this.#last;
    this.#last = known;
    return known.marks;
  }
}

const memory = new Memory();

/** The pattern takes constant time on a string of one byte a character. */
function look(text: string): Known {
  return { text, marks: PAIR.test(text) ? mark(text) : null };
}

function mark(text: string): Marks {
  const units: number[] = [];
  let length = 0;
  for (let unit = 0; unit < text.length; length++) {
    if (length % STRIDE === 0) units.push(unit);
    unit += isPairAt(text, unit) ? 2 : 1;
  }
  return { length, units: Uint32Array.from(units) };
}

/** Whether the units at `i` and `i + 1` are one character. */
function isPairAt(s: string, i: number): boolean {
  return (s.charCodeAt(i) & 0xfc00) === 0xd800 &&
    (s.charCodeAt(i + 1) & 0xfc00) === 0xdc00;
}

/**
 * Whether a string has a character beyond U+FFFF, so that its positions in
 * code points differ from its positions in units.
 */
export function hasAstral(s: string): boolean {
  if (s.length > SHORT) return memory.marks(s) !== null;
  for (let i = 1; i < s.length; i++) {
    if (isPairAt(s, i - 1)) return true;
  }
  return false;
}

/** `len()` of a str. */
export function codePointLength(s: string): number {
  if (s.length > SHORT) return memory.marks(s)?.length ?? s.length;
  let length = s.length;
  for (let i = 1; i < s.length; i++) if (isPairAt(s, i - 1)) length--;
  return length;
}

/** The position in units of the character number `index`, or the end. */
export function codePointIndexToUnit(s: string, index: number): number {
  if (!hasAstral(s)) return Math.min(index, s.length);
  if (s.length <= SHORT) return forward(s, 0, index);
  const mark = memory.marks(s)?.units[Math.floor(index / STRIDE)];
  return mark === undefined ? s.length : forward(s, mark, index % STRIDE);
}

/** The position `count` characters after the position `unit`. */
function forward(s: string, unit: number, count: number): number {
  let at = unit;
  for (let left = count; left > 0 && at < s.length; left--) {
    at += isPairAt(s, at) ? 2 : 1;
  }
  return at;
}

/** How many characters stand before the position `unit`. */
export function unitIndexToCodePoint(s: string, unit: number): number {
  if (!hasAstral(s)) return unit;
  if (s.length <= SHORT) return charactersBetween(s, 0, unit);
  const units = memory.marks(s)?.units ?? new Uint32Array(1);
  let low = 0;
  let high = units.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((units[middle] ?? 0) <= unit) low = middle;
    else high = middle;
  }
  return low * STRIDE + charactersBetween(s, units[low] ?? 0, unit);
}

function charactersBetween(s: string, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; count++) at += isPairAt(s, at) ? 2 : 1;
  return count;
}

/** The characters from number `start` up to, not including, number `stop`. */
export function codePointSlice(s: string, start: number, stop: number): string {
  if (stop <= start) return "";
  if (!hasAstral(s)) return s.slice(start, stop);
  return s.slice(codePointIndexToUnit(s, start), codePointIndexToUnit(s, stop));
}

/** The character number `index`, or `undefined` beyond the end. */
export function codePointCharAt(s: string, index: number): string | undefined {
  if (!hasAstral(s)) return s[index];
  const unit = codePointIndexToUnit(s, index);
  if (unit >= s.length) return undefined;
  return s.slice(unit, unit + (isPairAt(s, unit) ? 2 : 1));
}
