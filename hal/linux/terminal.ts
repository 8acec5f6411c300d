/**
 * A terminal's modes: raw for a line editor, and back; its size. A terminal is one
 * of this process's own descriptors; a serial port is `serial.ts`'s.
 *
 * @module
 */

import { io } from "./libc.ts";
import { ControlChar, Termios2, TtyIoctl } from "./uapi.ts";

/** Bits of `c_iflag` that change what is typed. */
const INPUT_CHANGES = 0x2 | 0x10 | 0x20 | 0x40 | 0x80 | 0x100 | 0x400;
/** `INLCR`, `IGNCR` and `ICRNL` of `c_iflag`. */
const LINE_END_CHANGES = 0x40 | 0x80 | 0x100;
/** `OPOST` of `c_oflag`. */
const OUTPUT_PROCESSING = 0x1;
/** `ISIG`, `ICANON`, `ECHO` and `IEXTEN` of `c_lflag`. */
const LINE_EDITING = 0x1 | 0x2 | 0x8 | 0x8000;
/** `ISIG` and `ECHO` of `c_lflag`. */
const SIGNALS = 0x1;
const ECHO = 0x8;

/** `struct winsize`: rows, columns and two fields that nobody uses. */
const WINSIZE_WORDS = 4;

/** A terminal's size in characters; 0 where nobody set it. */
export interface TerminalSize {
  readonly rows: number;
  readonly columns: number;
}

/**
 * The modes of a terminal that this process has open: those it had (`original`),
 * a line editor's (`raw`), and those while an entry runs that does not read
 * (`quiet`), in which what is typed too early is kept for the editor as it was typed.
 */
export class TerminalModes {
  #original: Uint8Array<ArrayBuffer> | null = null;
  /** What was set last; what differs from it was set by somebody else. */
  #set: Uint8Array<ArrayBuffer> | null = null;
  #now: "original" | "quiet" | "raw" = "original";

  constructor(readonly fd: number) {}

  /** True while the modes are a line editor's. */
  get isRaw(): boolean {
    return this.#now === "raw";
  }

  /** Whether what is typed was shown: where it was not, a program types. */
  get hasEcho(): boolean {
    if (!this.#look()) return false;
    const { buffer } = this.#original!;
    return (new DataView(buffer).getUint32(Termios2.lflag, true) & ECHO) !== 0;
  }

  /**
   * Every byte comes as it is typed, none is shown, output is not changed.
   *
   * @returns false where the descriptor is no terminal
   */
  raw(): boolean {
    if (this.isRaw) return true;
    if (!this.#look()) return false;
    const modes = this.#original!.slice();
    clear(modes, Termios2.iflag, INPUT_CHANGES);
    clear(modes, Termios2.oflag, OUTPUT_PROCESSING);
    clear(modes, Termios2.lflag, LINE_EDITING);
    modes[Termios2.cc + ControlChar.VMIN] = 1;
    modes[Termios2.cc + ControlChar.VTIME] = 0;
    return this.#change("raw", modes);
  }

  /**
   * Bytes come as in raw mode, line ends among them, but Ctrl-C and its like are
   * signals, and output is processed.
   */
  quiet(): void {
    if (this.#now === "quiet" || !this.#look()) return;
    const modes = this.#original!.slice();
    clear(modes, Termios2.iflag, LINE_END_CHANGES);
    clear(modes, Termios2.lflag, LINE_EDITING & ~SIGNALS);
    modes[Termios2.cc + ControlChar.VMIN] = 1;
    modes[Termios2.cc + ControlChar.VTIME] = 0;
    this.#change("quiet", modes);
  }

  /** The modes that the terminal had. */
  restore(): void {
    if (this.#now === "original") return;
    if (this.#look()) {
      this.#change("original", this.#original!.slice());
      return;
    }
    // The descriptor was closed: standard error may be the same terminal.
    io().ioctl(2, TtyIoctl.TCSETS2, this.#original!.slice());
    this.#now = "original";
  }

  /** Notices modes that a program set meanwhile; they are the original ones now. */
  #look(): boolean {
    const modes = new Uint8Array(Termios2.SIZE);
    if (io().ioctl(this.fd, TtyIoctl.TCGETS2, modes) < 0) return false;
    const isOurs = this.#set?.every((byte, i) => byte === modes[i]) ?? false;
    // Modes derived from quiet ones say nothing of the original ones.
    if (!isOurs && this.#now === "original") this.#original = modes;
    return this.#original !== null;
  }

  #change(
    now: "original" | "quiet" | "raw",
    modes: Uint8Array<ArrayBuffer>,
  ): boolean {
    if (io().ioctl(this.fd, TtyIoctl.TCSETS2, modes) < 0) return false;
    this.#now = now;
    // The kernel may set less than was asked for.
    const set = new Uint8Array(Termios2.SIZE);
    io().ioctl(this.fd, TtyIoctl.TCGETS2, set);
    this.#set = set;
    return true;
  }

  /** The size as it is now. */
  size(): TerminalSize {
    const words = new Uint16Array(WINSIZE_WORDS);
    const bytes = new Uint8Array(words.buffer);
    io().ioctl(this.fd, TtyIoctl.TIOCGWINSZ, bytes);
    return { rows: words[0]!, columns: words[1]! };
  }
}

/** Clears bits of a 32-bit field. */
function clear(
  struct: Uint8Array<ArrayBuffer>,
  at: number,
  bits: number,
): void {
  const view = new DataView(struct.buffer);
  view.setUint32(at, view.getUint32(at, true) & ~bits, true);
}
