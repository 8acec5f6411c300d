/**
 * Compression as MicroPython does it: one block with the fixed codes, and for each
 * place the longest earlier text within the window, the nearest of equal ones. The
 * bytes are those that MicroPython writes, one at a time.
 *
 * @module
 */

const MIN_LENGTH = 3;
/** What is searched for; longer than one copy can say, so it may take two. */
const MAX_LENGTH = 259;
const HASH_SIZE = 1 << 12;

function mirror(bits: number, count: number): number {
  let out = 0;
  for (let i = 0; i < count; i++) out |= (bits >> i & 1) << count - 1 - i;
  return out;
}

function log2(x: number): number {
  return x === 0 ? 0 : 31 - Math.clz32(x);
}

/** A stream being compressed. */
export class Compressor {
  #bits = 0;
  #bitCount = 0;
  /** The window, and behind it what is being compressed. */
  #data = new Uint8Array(0);
  /** How many bytes at the start of the data are the window. */
  #known = 0;
  /** The last place of each hash, and before each place the one of the same hash. */
  #heads = new Int32Array(HASH_SIZE).fill(-1);
  #before = new Int32Array(0);
  #inserted = 0;

  /** @param put takes the bytes of the compressed stream */
  constructor(readonly put: (byte: number) => void, readonly window: number) {}

  /** Begins the block, which is the last. */
  start(): void {
    this.#write(0b011, 3);
  }

  /** Ends the block and fills the last byte. */
  finish(): void {
    this.#write(0, 14);
  }

  #write(bits: number, count: number): void {
    this.#bits |= bits << this.#bitCount;
    this.#bitCount += count;
    while (this.#bitCount >= 8) {
      this.put(this.#bits & 0xff);
      this.#bits >>>= 8;
      this.#bitCount -= 8;
    }
  }

  /** Compresses more. */
  write(chunk: Uint8Array): void {
    this.#append(chunk);
    const data = this.#data;
    for (let at = this.#known; at < data.length;) {
      this.#insertUntil(at);
      const { length, distance } = this.#longest(at);
      if (length < MIN_LENGTH) this.#literal(data[at++]!);
      else {
        this.#match(distance, length);
        at += length;
      }
    }
    this.#known = data.length;
  }

  /** Keeps the window and adds what is new. */
  #append(chunk: Uint8Array): void {
    const from = Math.max(0, this.#known - this.window);
    const data = new Uint8Array(this.#known - from + chunk.length);
    data.set(this.#data.subarray(from, this.#known));
    data.set(chunk, this.#known - from);
    const before = new Int32Array(data.length);
    this.#heads = this.#heads.map((p) => Math.max(-1, p - from));
    for (let p = from; p < this.#inserted; p++) {
      before[p - from] = Math.max(-1, this.#before[p]! - from);
    }
    this.#data = data;
    this.#before = before;
    this.#inserted = Math.max(0, this.#inserted - from);
    this.#known -= from;
  }

  #hash(at: number): number {
    const d = this.#data;
    const word = d[at]! << 16 | d[at + 1]! << 8 | d[at + 2]!;
    return Math.imul(word, 0x9e3779b1) >>> 20;
  }

  #insertUntil(at: number): void {
    const end = Math.min(at, this.#data.length - 2);
    for (; this.#inserted < end; this.#inserted++) {
      const hash = this.#hash(this.#inserted);
      this.#before[this.#inserted] = this.#heads[hash]!;
      this.#heads[hash] = this.#inserted;
    }
  }

  #longest(at: number): { length: number; distance: number } {
    const data = this.#data;
    const most = Math.min(MAX_LENGTH, data.length - at);
    let length = 0;
    let distance = 0;
    if (most < MIN_LENGTH) return { length, distance };
    const first = at - this.window;
    let p = this.#heads[this.#hash(at)]!;
    for (; p >= 0 && p >= first && length < most; p = this.#before[p]!) {
      if (data[p + length] !== data[at + length]) continue;
      let n = 0;
      while (n < most && data[p + n] === data[at + n]) n++;
      if (n > length) {
        length = n;
        distance = at - p;
      }
    }
    return { length, distance };
  }

  #literal(byte: number): void {
    if (byte < 144) this.#write(mirror(0x30 + byte, 8), 8);
    else this.#write(mirror(0x190 + byte - 144, 9), 9);
  }

  #match(distance: number, length: number): void {
    for (let left = length; left > 0;) {
      const part = left > 260 ? 258 : left <= 258 ? left : left - 3;
      left -= part;
      this.#length(part - 3);
      this.#distance(distance - 1);
    }
  }

  /** A length less 3. */
  #length(n: number): void {
    let code = 28;
    let x = log2(n);
    if (n < 255) {
      if (x > 0) x--;
      code = x * 4 + (n >> Math.max(0, x - 1) & 3);
    }
    if (code <= 22) this.#write(mirror(code + 1, 7), 7);
    else this.#write(mirror(code + 169, 8), 8);
    if (n < 255 && x > 1) this.#write(n & (1 << x - 1) - 1, x - 1);
  }

  /** A distance less 1. */
  #distance(n: number): void {
    const x = log2(n);
    const code = x * 2 + (n >> Math.max(0, x - 1) & 1);
    this.#write(mirror(code, 5), 5);
    if (x > 1) this.#write(n & (1 << x - 1) - 1, x - 1);
  }
}
