/**
 * Standard output and error: text gathered and written in large pieces, flushed
 * before every wait, at exit, and at once on a terminal.
 *
 * @module
 */

import { encodeUtf8 } from "../core/text/utf8.ts";

/** Takes bytes to where they go. */
export type Sink = (bytes: Uint8Array) => void;

const EPIPE = 32;

/** Text is gathered up to this many characters. */
const LIMIT = 1 << 16;

/** A buffered stream of text and bytes. */
export class Output {
  #text = "";
  /** Bytes that an interrupted write left over. */
  #rest: Uint8Array | null = null;
  /** True once nobody reads: the sink failed with EPIPE. */
  broken = false;
  /** True where a line of text ends with `\r\n`, as on a device; bytes stay as they are. */
  isCooked = false;
  /** Is told what is about to be sent. */
  before: Sink | null = null;
  /** Gets what was sent, for a second terminal. */
  copy: Sink | null = null;

  /**
   * @param sink where the bytes go
   * @param immediate true where nothing is held back (terminals, stderr)
   */
  constructor(readonly sink: Sink, public immediate: boolean) {}

  /** Writes text. */
  write(text: string): void {
    this.#text += this.isCooked ? text.replaceAll("\n", "\r\n") : text;
    if (this.immediate || this.#text.length > LIMIT) this.flush();
  }

  /** Writes bytes, after the text before them. */
  writeBytes(bytes: Uint8Array): void {
    this.flush();
    this.#send(bytes);
    this.copy?.(bytes);
  }

  /** Sends what is held back. */
  flush(): void {
    if (this.#rest !== null) {
      const rest = this.#rest;
      this.#rest = null;
      this.#send(rest);
    }
    if (this.#text === "") return;
    const text = this.#text;
    this.#text = "";
    this.#send(encodeUtf8(text));
    this.copy?.(
      encodeUtf8(this.isCooked ? text : text.replaceAll("\n", "\r\n")),
    );
  }

  /** Keeps what an interrupted write did not send; the next flush sends it. */
  keep(rest: Uint8Array): void {
    this.#rest = rest;
  }

  #send(bytes: Uint8Array): void {
    this.before?.(bytes);
    try {
      this.sink(bytes);
    } catch (e) {
      if ((e as { errno?: number }).errno === EPIPE) this.broken = true;
      throw e;
    }
  }
}
