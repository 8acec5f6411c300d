/**
 * A pseudo-terminal with a program on it, by libc.
 *
 * @module
 */

import { cString, io, OpenFlag, PollBit } from "../../hal/linux/libc.ts";

/** `TIOCSPTLCK`, `TIOCGPTN` of the kernel's `asm-generic/ioctls.h`. */
const TIOCSPTLCK = 0x40045431;
const TIOCGPTN = 0x80045430;

/** The longest wait for a text, on a slow machine. */
const TIMEOUT_MS = 60_000;

/** A terminal, seen from the side of the person before it. */
export class Terminal {
  readonly #fd: number;
  readonly #child: Deno.ChildProcess;
  #seen = "";

  /** Starts a program on a terminal of its own. */
  constructor(words: readonly string[]) {
    const { open, ioctl } = io();
    const flags = OpenFlag.RDWR | OpenFlag.NOCTTY | OpenFlag.CLOEXEC;
    this.#fd = open(cString("/dev/ptmx"), flags, 0);
    if (this.#fd < 0) throw new Error("No pseudo-terminal");
    ioctl(this.#fd, TIOCSPTLCK, new Uint8Array(4));
    const number = new Uint32Array(1);
    ioctl(this.#fd, TIOCGPTN, new Uint8Array(number.buffer));
    const device = `/dev/pts/${number[0]}`;
    // The leader of a new session gets the first terminal that it opens.
    this.#child = new Deno.Command("setsid", {
      args: ["sh", "-c", `exec "$@" <>${device} >&0 2>&1`, "sh", ...words],
      env: { NO_COLOR: "1" },
      stdin: "null",
      stdout: "null",
      stderr: "null",
    }).spawn();
  }

  /** Types text. */
  type(text: string): void {
    const bytes = new TextEncoder().encode(text);
    io().write(this.#fd, bytes, bytes.length);
  }

  /** What came up to and with a text that is waited for; `\r` is left out. */
  async until(text: string): Promise<string> {
    const end = Date.now() + TIMEOUT_MS;
    for (;;) {
      const i = this.#seen.indexOf(text);
      if (i >= 0) {
        const found = this.#seen.slice(0, i + text.length);
        this.#seen = this.#seen.slice(i + text.length);
        return found;
      }
      if (Date.now() > end) {
        throw new Error(`No ${JSON.stringify(text)} in ${this.#seen}`);
      }
      await this.#read();
    }
  }

  /** Takes what is there; the event loop turns meanwhile. */
  async #read(): Promise<void> {
    const poll = new Int32Array([this.#fd, PollBit.IN]);
    if (io().poll(new Uint8Array(poll.buffer), 1, 0) < 1) {
      await new Promise((done) => setTimeout(done, 10));
      return;
    }
    const bytes = new Uint8Array(4096);
    const n = io().read(this.#fd, bytes, bytes.length);
    if (n <= 0) {
      // The other side is closed, or not yet open.
      await new Promise((done) => setTimeout(done, 10));
      return;
    }
    this.#seen += new TextDecoder().decode(bytes.subarray(0, n))
      .replaceAll("\r", "");
  }

  /** Waits for the program's end. @returns its exit code */
  async close(): Promise<number> {
    const { code } = await this.#child.status;
    io().close(this.#fd);
    return code;
  }
}
