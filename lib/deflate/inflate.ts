/**
 * Decompression of a deflate stream (RFC 1951), byte by byte: no byte of the source is
 * taken before its bits are needed, so that what follows the stream stays unread. That
 * is what programs can observe of MicroPython's, and why no library serves.
 *
 * @module
 */

/** The stream is not one, or looks back farther than the window. */
export class InflateError extends Error {
  override name = "InflateError";
}

/** A Huffman code: how many symbols have each length, and the symbols in order. */
interface Code {
  readonly counts: Uint16Array;
  readonly symbols: Uint16Array;
  /**
   * What the next bits mean where the code is short: the symbol times 16 and its
   * length; 0 for longer codes.
   */
  readonly table: Uint16Array;
}

const MAX_BITS = 15;
/** Codes of up to so many bits are in the table. */
const TABLE_BITS = 9;
const END_OF_BLOCK = 256;

/** Makes a code from the lengths of its symbols. */
function codeOf(lengths: Uint8Array): Code {
  const counts = new Uint16Array(MAX_BITS + 1);
  for (const length of lengths) counts[length]!++;
  counts[0] = 0;
  const starts = new Uint16Array(MAX_BITS + 2);
  for (let n = 1; n <= MAX_BITS; n++) starts[n + 1] = starts[n]! + counts[n]!;
  const symbols = new Uint16Array(lengths.length);
  lengths.forEach((length, symbol) => {
    if (length > 0) symbols[starts[length]!++] = symbol;
  });
  return { counts, symbols, table: tableOf(counts, symbols) };
}

function tableOf(counts: Uint16Array, symbols: Uint16Array): Uint16Array {
  const table = new Uint16Array(1 << TABLE_BITS);
  let code = 0;
  let index = 0;
  for (let length = 1; length <= TABLE_BITS; length++) {
    for (let n = counts[length]!; n > 0; n--, code++) {
      const entry = symbols[index++]! << 4 | length;
      for (
        let at = reversed(code, length);
        at < table.length;
        at += 1 << length
      ) table[at] = entry;
    }
    code <<= 1;
  }
  return table;
}

/** The bits of a code in the order in which a stream has them. */
function reversed(code: number, length: number): number {
  let out = 0;
  for (let i = 0; i < length; i++) out = out << 1 | code >> i & 1;
  return out;
}

/** The codes of a block. */
interface Codes {
  readonly literals: Code;
  readonly distances: Code;
}

function fixedCodes(): Codes {
  const lengths = new Uint8Array(288).fill(8);
  lengths.fill(9, 144, 256);
  lengths.fill(7, 256, 280);
  return {
    literals: codeOf(lengths),
    distances: codeOf(new Uint8Array(30).fill(5)),
  };
}

/** The order in which the lengths of the code lengths come. */
const ORDER: readonly number[] = [
  16,
  17,
  18,
  0,
  8,
  7,
  9,
  6,
  10,
  5,
  11,
  4,
  12,
  3,
  13,
  2,
  14,
  1,
  15,
];

/** What a length symbol (from 257) means: its base and how many bits more. */
function lengthOf(symbol: number): readonly [number, number] {
  const n = symbol - 257;
  if (n < 8) return [3 + n, 0];
  if (n === 28) return [258, 0];
  const bits = (n >> 2) - 1;
  return [3 + (4 + (n & 3) << bits), bits];
}

/** What a distance symbol means. */
function distanceOf(symbol: number): readonly [number, number] {
  if (symbol < 4) return [1 + symbol, 0];
  const bits = (symbol >> 1) - 1;
  return [1 + (2 + (symbol & 1) << bits), bits];
}

/** A stream being decompressed. */
export class Inflater {
  #bits = 0;
  #bitCount = 0;
  #type = -1;
  #isFinal = false;
  #codes: Codes | null = null;
  /** Bytes left of a stored block. */
  #stored = 0;
  #isStoredOpen = false;
  /** Bytes left of a copy, and how far back it reaches. */
  #copyLeft = 0;
  #distance = 0;
  readonly #window: Uint8Array;
  #at = 0;
  isDone = false;

  /**
   * @param next gives the next byte of the source
   * @param windowSize how far back copies may reach; a power of two
   */
  constructor(readonly next: () => number, windowSize: number) {
    this.#window = new Uint8Array(windowSize);
  }

  /**
   * Fills a buffer as far as the stream goes.
   *
   * @returns how many bytes; fewer than wanted only at the end
   * @throws InflateError
   */
  read(into: Uint8Array): number {
    let n = 0;
    while (n < into.length && !this.isDone) {
      const byte = this.#step();
      if (byte >= 0) into[n++] = byte;
    }
    return n;
  }

  #bit(): number {
    return this.#read(1);
  }

  /** So many bits, 16 at most; no byte is taken before it is needed. */
  #read(count: number): number {
    while (this.#bitCount < count) this.#more();
    const value = this.#bits & (1 << count) - 1;
    this.#bits >>>= count;
    this.#bitCount -= count;
    return value;
  }

  #more(): void {
    this.#bits |= this.next() << this.#bitCount;
    this.#bitCount += 8;
  }

  #symbol(code: Code): number {
    for (;;) {
      const entry = code.table[this.#bits & (1 << TABLE_BITS) - 1]!;
      const length = entry & 15;
      // Bits that are not there yet are 0; a code that fits into the others is right.
      if (length > 0 && length <= this.#bitCount) {
        this.#bits >>>= length;
        this.#bitCount -= length;
        return entry >> 4;
      }
      if (this.#bitCount >= TABLE_BITS) return this.#longSymbol(code);
      this.#more();
    }
  }

  /** A symbol bit by bit. */
  #longSymbol({ counts, symbols }: Code): number {
    let code = 0;
    let first = 0;
    let index = 0;
    for (let length = 1; length <= MAX_BITS; length++) {
      code |= this.#bit();
      const count = counts[length]!;
      if (code - first < count) return symbols[index + code - first]!;
      index += count;
      first = first + count << 1;
      code <<= 1;
    }
    throw new InflateError("no such code");
  }

  /** The next byte; -1 where a block began or ended instead. */
  #step(): number {
    if (this.#copyLeft > 0) return this.#copy();
    if (this.#type < 0) {
      this.#startBlock();
      return -1;
    }
    return this.#type === 0 ? this.#storedByte() : this.#codedByte();
  }

  #startBlock(): void {
    this.#isFinal = this.#bit() === 1;
    this.#type = this.#read(2);
    if (this.#type === 1) this.#codes = fixedCodes();
    else if (this.#type === 2) this.#codes = this.#readCodes();
    else if (this.#type === 3) throw new InflateError("no such block");
    this.#isStoredOpen = false;
  }

  #endBlock(): number {
    this.#type = -1;
    this.isDone = this.#isFinal;
    return -1;
  }

  #emit(byte: number): number {
    const window = this.#window;
    window[this.#at] = byte;
    this.#at = (this.#at + 1) & (window.length - 1);
    return byte;
  }

  #copy(): number {
    this.#copyLeft--;
    const window = this.#window;
    const from = (this.#at - this.#distance) & (window.length - 1);
    return this.#emit(window[from]!);
  }

  #storedByte(): number {
    if (!this.#isStoredOpen) {
      // What is left of the byte does not count.
      this.#bits = 0;
      this.#bitCount = 0;
      const length = this.next() | this.next() << 8;
      const check = this.next() | this.next() << 8;
      if (length !== (~check & 0xffff)) throw new InflateError("bad length");
      this.#stored = length;
      this.#isStoredOpen = true;
    }
    if (this.#stored === 0) return this.#endBlock();
    this.#stored--;
    return this.#emit(this.next());
  }

  #codedByte(): number {
    const { literals, distances } = this.#codes!;
    const symbol = this.#symbol(literals);
    if (symbol < END_OF_BLOCK) return this.#emit(symbol);
    if (symbol === END_OF_BLOCK) return this.#endBlock();
    if (symbol > 285) throw new InflateError("no such length");
    const [length, lengthBits] = lengthOf(symbol);
    this.#copyLeft = length + this.#read(lengthBits);
    const far = this.#symbol(distances);
    if (far > 29) throw new InflateError("no such distance");
    const [distance, distanceBits] = distanceOf(far);
    this.#distance = distance + this.#read(distanceBits);
    if (this.#distance > this.#window.length) {
      throw new InflateError("too far back");
    }
    return this.#copy();
  }

  #readCodes(): Codes {
    const literalCount = this.#read(5) + 257;
    const distanceCount = this.#read(5) + 1;
    const orderCount = this.#read(4) + 4;
    const orderLengths = new Uint8Array(19);
    for (let i = 0; i < orderCount; i++) {
      orderLengths[ORDER[i]!] = this.#read(3);
    }
    const code = codeOf(orderLengths);
    const total = literalCount + distanceCount;
    const lengths = new Uint8Array(total);
    for (let i = 0; i < total;) {
      const symbol = this.#symbol(code);
      if (symbol < 16) lengths[i++] = symbol;
      else i = this.#repeat(lengths, i, symbol);
    }
    return {
      literals: codeOf(lengths.subarray(0, literalCount)),
      distances: codeOf(lengths.subarray(literalCount)),
    };
  }

  #repeat(lengths: Uint8Array, at: number, symbol: number): number {
    let length = 0;
    let count: number;
    if (symbol === 16) {
      if (at === 0) throw new InflateError("nothing to repeat");
      length = lengths[at - 1]!;
      count = 3 + this.#read(2);
    } else count = symbol === 17 ? 3 + this.#read(3) : 11 + this.#read(7);
    if (at + count > lengths.length) throw new InflateError("too many lengths");
    lengths.fill(length, at, at + count);
    return at + count;
  }
}
