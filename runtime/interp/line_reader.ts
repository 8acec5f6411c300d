/**
 * Standard input as bytes and lines.
 *
 * @module
 */

import { decodeUtf8 } from "../core/text/utf8.ts";

/**
 * Buffers what a source of bytes gives. A source that gives less than nothing has
 * pushed something instead.
 */
export class LineReader {
  #buffer = new Uint8Array(0);
  #ended = false;
  /** True where a carriage return ends a line of text, as on a device. */
  isCooked = false;

  constructor(readonly source: (into: Uint8Array) => number) {}

  /** Adds bytes that came by themselves. */
  push(bytes: Uint8Array): void {
    const joined = new Uint8Array(this.#buffer.length + bytes.length);
    joined.set(this.#buffer);
    joined.set(bytes, this.#buffer.length);
    this.#buffer = joined;
  }

  /** Forgets what waits. */
  clear(): void {
    this.#buffer = new Uint8Array(0);
  }

  /** How many bytes wait in the buffer. */
  get buffered(): number {
    return this.#buffer.length;
  }

  #fill(): boolean {
    if (this.#ended) return false;
    const chunk = new Uint8Array(65536);
    const n = this.source(chunk);
    if (n === 0) {
      this.#ended = true;
      return false;
    }
    if (n > 0) this.push(chunk.subarray(0, n));
    return true;
  }

  #take(n: number): Uint8Array {
    const out = this.#buffer.subarray(0, n);
    this.#buffer = this.#buffer.subarray(n);
    return out;
  }

  /** A line with its newline, as bytes; empty at the end. */
  readLineBytes(limit = Infinity): Uint8Array {
    let from = 0;
    for (;;) {
      const i = this.#buffer.indexOf(10, from);
      if (i >= 0) return this.#take(Math.min(i + 1, limit));
      if (this.#buffer.length >= limit) return this.#take(limit);
      from = this.#buffer.length;
      if (!this.#fill()) {
        this.#ended = false;
        return this.#take(this.#buffer.length);
      }
    }
  }

  /** Up to n bytes, all that comes before the end where n is negative. */
  read(n: number): Uint8Array {
    const wanted = n < 0 ? Infinity : n;
    while (this.#buffer.length < wanted && this.#fill());
    this.#ended = false;
    return this.#take(Math.min(wanted, this.#buffer.length));
  }

  /** A line of text from a terminal that does not edit lines: `\r` ends it as well. */
  readCookedLine(limit = Infinity): Uint8Array {
    const line: number[] = [];
    while (line.length < limit) {
      const [byte] = this.readSome(1);
      if (byte === undefined) break;
      line.push(byte === 13 ? 10 : byte);
      if (byte === 13 || byte === 10) break;
    }
    return Uint8Array.from(line);
  }

  /** What one read of the source gives, or what is buffered. */
  readSome(n: number): Uint8Array {
    if (this.#buffer.length === 0) this.#fill();
    this.#ended = false;
    return this.#take(Math.min(n, this.#buffer.length));
  }

  /** A line without its end; null at the end of input. */
  readLine(): string | null {
    const bytes = this.readLineBytes();
    if (bytes.length === 0) return null;
    const end = bytes[bytes.length - 1] === 10
      ? bytes.length - 1
      : bytes.length;
    return decodeUtf8(bytes.subarray(0, end)) ??
      String.fromCharCode(...bytes.subarray(0, end));
  }
}
