/**
 * The raw REPL's protocol as a machine: bytes in, replies and programs out. A
 * program comes plainly, ended by Ctrl-D, or by raw paste with its window of flow
 * control.
 *
 * @module
 */

/** Bytes that mean something. */
const CTRL_A = 1;
const CTRL_B = 2;
const CTRL_C = 3;
const CTRL_D = 4;
const CTRL_E = 5;
const LETTER_A = 65;

/** How many bytes a client may send before it must wait, as MicroPython has it. */
export const WINDOW = 128;

/** What a byte led to. */
export type RawEvent =
  /** A program has come. */
  | { readonly kind: "run"; readonly source: Uint8Array }
  /** Raw paste was given up by Ctrl-C. */
  | { readonly kind: "interrupted" }
  /** An empty program: a soft reboot. */
  | { readonly kind: "reboot" }
  /** Ctrl-B. */
  | { readonly kind: "leave" };

/** Bytes that come one at a time. */
class ByteBuffer {
  #bytes = new Uint8Array(256);
  length = 0;

  push(byte: number): void {
    if (this.length === this.#bytes.length) {
      const longer = new Uint8Array(2 * this.length);
      longer.set(this.#bytes);
      this.#bytes = longer;
    }
    this.#bytes[this.length++] = byte;
  }
  at(i: number): number | undefined {
    return i < this.length ? this.#bytes[i] : undefined;
  }
  take(): Uint8Array {
    const taken = this.#bytes.slice(0, this.length);
    this.clear();
    return taken;
  }
  clear(): void {
    this.length = 0;
    if (this.#bytes.length > 65536) this.#bytes = new Uint8Array(256);
  }
}

/** The raw REPL of one client. */
export class RawRepl {
  readonly #line = new ByteBuffer();
  /** How much of the window is left, within raw paste; else -1. */
  #window = -1;

  /** @param window how many bytes a client may send before it waits for a `\x01` */
  constructor(
    readonly write: (reply: string | Uint8Array) => void,
    readonly window: number,
  ) {}

  /** Enters, or enters again. */
  enter(): void {
    this.write("raw REPL; CTRL-B to exit\r\n");
    this.prompt();
  }

  /** Asks for a program. */
  prompt(): void {
    this.forget();
    this.write(">");
  }

  /** Forgets what has come of a program. */
  forget(): void {
    this.#line.clear();
    this.#window = -1;
  }

  /** Takes a byte. */
  feed(byte: number): RawEvent | null {
    if (this.#window >= 0) return this.#paste(byte);
    switch (byte) {
      case CTRL_A:
        this.#controlA();
        return null;
      case CTRL_B:
        this.#line.clear();
        return { kind: "leave" };
      case CTRL_C:
        this.#line.clear();
        return null;
      case CTRL_D:
        return this.#finish();
      default:
        this.#line.push(byte);
        return null;
    }
  }

  /** Ctrl-A begins anew; after Ctrl-E and a letter it asks for raw paste. */
  #controlA(): void {
    const line = this.#line;
    if (line.length !== 2 || line.at(0) !== CTRL_E) return this.enter();
    if (line.at(1) !== LETTER_A) {
      this.write("R\x00");
      return this.prompt();
    }
    line.clear();
    const { window } = this;
    this.#window = window;
    // One window by its size, and one more.
    this.write(Uint8Array.of(0x52, 1, window & 0xff, window >> 8, 1));
  }

  #finish(): RawEvent {
    this.write("OK");
    if (this.#line.length === 0) {
      this.write("\r\n");
      return { kind: "reboot" };
    }
    return { kind: "run", source: this.#line.take() };
  }

  #paste(byte: number): RawEvent | null {
    if (byte === CTRL_C || byte === CTRL_D) {
      this.#window = -1;
      this.write("\x04");
      if (byte === CTRL_D) return { kind: "run", source: this.#line.take() };
      this.#line.clear();
      return { kind: "interrupted" };
    }
    this.#line.push(byte);
    if (--this.#window === 0) {
      this.write("\x01");
      this.#window = this.window;
    }
    return null;
  }
}
