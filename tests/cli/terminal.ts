/**
 * A pseudo-terminal with a program on it, by libc.
 *
 * @module
 */

import { cString, io, OpenFlag, PollBit } from "../../hal/linux/libc.ts";
import { Termios2, TtyIoctl } from "../../hal/linux/uapi.ts";
import { TestScreen } from "./screen.ts";

/** What a terminal is made as. */
export interface TerminalSetting {
  /** Its width; without one it has no size, as a program's has. */
  readonly columns?: number;
  readonly env?: { readonly [name: string]: string };
}

/** The longest wait for a text, on a slow machine. */
const TIMEOUT_MS = 60_000;

/** A terminal, seen from the side of the person before it. */
export class Terminal {
  readonly #fd: number;
  readonly #child: Deno.ChildProcess;
  #seen = "";
  /** The program has ended, and all that it wrote was read. */
  #hasEnded = false;
  #exited = false;
  readonly #decoder = new TextDecoder();
  /** `c_lflag` when the program had ended. */
  lastModes = 0;
  /** What a person sees. */
  readonly screen: TestScreen;

  /** Starts a program on a terminal of its own. */
  constructor(words: readonly string[], setting: TerminalSetting = {}) {
    this.screen = new TestScreen(setting.columns ?? Infinity);
    const { open, ioctl } = io();
    const flags = OpenFlag.RDWR | OpenFlag.NOCTTY | OpenFlag.CLOEXEC;
    this.#fd = open(cString("/dev/ptmx"), flags, 0);
    if (this.#fd < 0) throw new Error("No pseudo-terminal");
    ioctl(this.#fd, TtyIoctl.TIOCSPTLCK, new Uint8Array(4));
    const number = new Uint32Array(1);
    ioctl(this.#fd, TtyIoctl.TIOCGPTN, new Uint8Array(number.buffer));
    if (setting.columns !== undefined) this.resize(setting.columns);
    const device = `/dev/pts/${number[0]}`;
    // The leader of a new session gets the first terminal that it opens.
    this.#child = new Deno.Command("setsid", {
      args: ["sh", "-c", `exec "$@" <>${device} >&0 2>&1`, "sh", ...words],
      env: { NO_COLOR: "1", KRAIT_HISTORY: "", ...setting.env },
      stdin: "null",
      stdout: "null",
      stderr: "null",
    }).spawn();
    this.#child.status.then(() => this.#exited = true);
  }

  /** Gives it another width. */
  resize(columns: number): void {
    const size = new Uint16Array([24, columns, 0, 0]);
    const bytes = new Uint8Array(size.buffer);
    io().ioctl(this.#fd, TtyIoctl.TIOCSWINSZ, bytes);
  }

  /** `c_lflag`: whether lines are edited and shown by the kernel. */
  get localModes(): number {
    const modes = new Uint8Array(Termios2.SIZE);
    io().ioctl(this.#fd, TtyIoctl.TCGETS2, modes);
    return new DataView(modes.buffer).getUint32(Termios2.lflag, true);
  }

  /** Sends a signal to the program. */
  kill(signal: Deno.Signal): void {
    this.#child.kill(signal);
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
      if (Date.now() > end || this.#hasEnded) {
        throw new Error(`No ${JSON.stringify(text)} in ${this.#seen}`);
      }
      await this.#read();
    }
  }

  /** Waits until the screen's last rows are these. */
  async shows(...rows: string[]): Promise<void> {
    const end = Date.now() + TIMEOUT_MS;
    const wanted = rows.join("\n");
    for (;;) {
      const { text } = this.screen;
      if (text === wanted || text.endsWith(`\n${wanted}`)) return;
      if (Date.now() > end || this.#hasEnded) {
        throw new Error(`No ${wanted} at the end of ${text}`);
      }
      await this.#read();
    }
  }

  /** Takes what is there; the event loop turns meanwhile. */
  async #read(): Promise<void> {
    const poll = new Int32Array([this.#fd, PollBit.IN]);
    if (io().poll(new Uint8Array(poll.buffer), 1, 0) < 1) {
      if (this.#exited) this.#hasEnded = true;
      await new Promise((done) => setTimeout(done, 10));
      return;
    }
    const bytes = new Uint8Array(4096);
    const n = io().read(this.#fd, bytes, bytes.length);
    if (n <= 0) {
      // The other side is closed, or not yet open.
      if (this.#exited) this.#hasEnded = true;
      await new Promise((done) => setTimeout(done, 10));
      return;
    }
    const text = this.#decoder.decode(bytes.subarray(0, n), { stream: true });
    this.screen.write(text);
    this.#seen += text.replaceAll("\r", "");
  }

  /** Waits for the program's end. @returns its exit code */
  async close(): Promise<number> {
    const { code } = await this.#child.status;
    this.lastModes = this.localModes;
    io().close(this.#fd);
    return code;
  }
}
