/**
 * Bytes of a terminal in PARMRK mode: data with breaks and bad bytes marked.
 *
 * In that mode the kernel sends 0xff as 0xff 0xff, a break as 0xff 0x00 0x00
 * and a byte with a framing or parity error as 0xff 0x00 byte (termios(3)).
 *
 * @module
 */

const MARK = 0xff;

/** Takes the marks out of a stream of bytes. */
export class SerialDecoder {
  readonly #bytes: number[] = [];
  readonly #capacity: number;
  /** How many bytes of a mark have been seen. */
  #inMark = 0;
  #breaks = 0;
  #errors = 0;
  #overruns = 0;

  constructor(capacity: number) {
    this.#capacity = capacity;
  }

  /** How many data bytes wait. */
  get length(): number {
    return this.#bytes.length;
  }

  /** Bytes that came with a framing or parity error. */
  get errors(): number {
    return this.#errors;
  }

  /** Bytes that came while the buffer was full. */
  get overruns(): number {
    return this.#overruns;
  }

  /** Takes raw bytes in. */
  push(raw: Uint8Array): void {
    for (const byte of raw) this.#pushByte(byte);
  }

  /** Takes data bytes out; how many. */
  take(into: Uint8Array): number {
    const taken = this.#bytes.splice(0, into.length);
    into.set(taken);
    return taken.length;
  }

  /** Breaks since the last call. */
  takeBreaks(): number {
    const breaks = this.#breaks;
    this.#breaks = 0;
    return breaks;
  }

  #pushByte(byte: number): void {
    switch (this.#inMark) {
      case 0:
        if (byte === MARK) this.#inMark = 1;
        else this.#store(byte);
        return;
      case 1:
        if (byte === 0) {
          this.#inMark = 2;
        } else {
          this.#inMark = 0;
          this.#store(byte);
        }
        return;
      default:
        this.#inMark = 0;
        if (byte === 0) {
          this.#breaks++;
        } else {
          this.#errors++;
          this.#store(byte);
        }
    }
  }

  #store(byte: number): void {
    if (this.#bytes.length < this.#capacity) this.#bytes.push(byte);
    else this.#overruns++;
  }
}
