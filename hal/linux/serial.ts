/**
 * Serial ports by termios2: any baud rate, no controlling terminal, nothing
 * translated.
 *
 * @module
 */

import { Errno } from "../errno.ts";
import { HalError } from "../errors.ts";
import { type EventSource, PollEvents } from "../events.ts";
import {
  characterNs,
  DEFAULT_SERIAL,
  type SerialInfo,
  type SerialOptions,
  type SerialPort,
  type SerialSettings,
} from "../serial.ts";
import type { Gate } from "./gate.ts";
import { errno, io, OpenFlag } from "./libc.ts";
import { Resource } from "./resource.ts";
import { SerialDecoder } from "./serial_decoder.ts";
import {
  ControlChar,
  ControlFlag,
  InputFlag,
  Termios2,
  TtyIoctl,
} from "./uapi.ts";
import { monotonicNs, sleepUntil } from "./wait.ts";

const READ_BYTES = 4096;
/** Data bits by count; the kernel's UARTs have no nine. */
const SIZE_FLAGS: Readonly<Record<number, number>> = {
  5: ControlFlag.CS5,
  6: ControlFlag.CS6,
  7: ControlFlag.CS7,
  8: ControlFlag.CS8,
};
/** A break is at least this many characters long. */
const BREAK_CHARACTERS = 2;

/** A port behind `/dev/tty*`. */
export class LinuxSerialPort extends Resource implements SerialPort {
  readonly info: SerialInfo;
  readonly readable: EventSource;
  readonly writable: EventSource;
  readonly #fd: number;
  readonly #path: string;
  readonly #room = new Uint8Array(READ_BYTES);
  readonly #count = new Int32Array(1);
  #received: SerialDecoder;
  #settings: SerialSettings = DEFAULT_SERIAL;
  /** Whether anything was set yet. */
  #isFresh = true;

  constructor(gate: Gate, path: string, options: SerialOptions) {
    super();
    this.#path = path;
    this.#fd = gate.openDevice(path, OpenFlag.NOCTTY | OpenFlag.NONBLOCK);
    this.info = { name: path, warning: null };
    this.readable = this.#source(PollEvents.readable);
    this.writable = this.#source(PollEvents.writable);
    this.#received = new SerialDecoder(DEFAULT_SERIAL.rxBuffer);
    try {
      this.configure(options);
    } catch (error) {
      io().close(this.#fd);
      throw error;
    }
    // Only one program at a time; a terminal that does not know it is fine.
    io().ioctlWord(this.#fd, TtyIoctl.TIOCEXCL, 0);
  }

  get settings(): SerialSettings {
    return this.#settings;
  }

  configure(changes: Partial<SerialOptions>): void {
    const { tx: _tx, rx: _rx, ...settings } = changes;
    const next = { ...this.#settings, ...settings };
    this.#check(next);
    this.#apply(next);
    if (next.rxBuffer !== this.#settings.rxBuffer) {
      const room = new Uint8Array(this.#received.length);
      this.#received.take(room);
      this.#received = new SerialDecoder(next.rxBuffer);
      this.#received.push(escaped(room));
    }
    this.#settings = next;
  }

  available(): number {
    this.#fetch();
    return this.#received.length;
  }

  read(into: Uint8Array): number {
    if (this.#received.length < into.length) this.#fetch();
    return this.#received.take(into);
  }

  write(from: Uint8Array): number {
    const written = io().write(this.#fd, pinned(from), from.length);
    if (written >= 0) return written;
    const number = errno();
    if (number === Errno.EAGAIN || number === Errno.EINTR) return 0;
    throw this.#failed("write to", number);
  }

  pending(): number {
    const asked = io().ioctl(this.#fd, TtyIoctl.TIOCOUTQ, this.#bytes());
    return asked < 0 ? 0 : this.#count[0]!;
  }

  takeBreaks(): number {
    this.#fetch();
    return this.#received.takeBreaks();
  }

  sendBreak(): void {
    const { ioctlWord } = io();
    if (ioctlWord(this.#fd, TtyIoctl.TIOCSBRK, 0) < 0) {
      throw this.#failed("send a break on", errno());
    }
    const lengthNs = BREAK_CHARACTERS * characterNs(this.#settings);
    sleepUntil(monotonicNs() + lengthNs);
    ioctlWord(this.#fd, TtyIoctl.TIOCCBRK, 0);
  }

  protected release(): void {
    io().close(this.#fd);
  }

  #source(pollEvents: number): EventSource {
    return {
      fd: this.#fd,
      pollEvents,
      // Bytes that were fetched already make no descriptor readable.
      nextDeadlineNs: () =>
        pollEvents === PollEvents.readable && this.#received.length > 0
          ? 0
          : null,
      drain: () => this.#fetch(),
    };
  }

  #bytes(): Uint8Array<ArrayBuffer> {
    return new Uint8Array(this.#count.buffer);
  }

  /** Moves what the kernel has into the decoder. */
  #fetch(): void {
    for (;;) {
      const count = io().read(this.#fd, this.#room, READ_BYTES);
      if (count > 0) this.#received.push(this.#room.subarray(0, count));
      if (count === READ_BYTES) continue;
      if (count <= 0) this.#checkRead(count < 0 ? errno() : Errno.EIO);
      return;
    }
  }

  #checkRead(number: number): void {
    if (number === Errno.EAGAIN || number === Errno.EINTR) return;
    throw this.#failed("read from", number);
  }

  #check({ bits, invertTx, invertRx }: SerialSettings): void {
    if (SIZE_FLAGS[bits] === undefined) {
      throw new HalError(Errno.EINVAL, {
        asked: `use ${bits} data bits on ${this.#path}`,
        found: "Linux has 5 to 8",
      });
    }
    if (!invertTx && !invertRx) return;
    throw new HalError(Errno.EINVAL, {
      asked: `invert the lines of ${this.#path}`,
      found: "Linux cannot invert them",
      advice: "put an inverter between, or use a USB adapter that can",
    });
  }

  #apply(settings: SerialSettings): void {
    const struct = new Uint8Array(Termios2.SIZE);
    const { ioctl } = io();
    if (ioctl(this.#fd, TtyIoctl.TCGETS2, struct) < 0) {
      throw this.#failed("configure", errno());
    }
    const view = new DataView(struct.buffer);
    const input = InputFlag.PARMRK |
      (settings.parity === "none" ? 0 : InputFlag.INPCK);
    view.setUint32(Termios2.iflag, input, true);
    view.setUint32(Termios2.oflag, 0, true);
    view.setUint32(Termios2.cflag, controlFlags(settings), true);
    view.setUint32(Termios2.lflag, 0, true);
    // With a minimum of 1, an empty line is EAGAIN and 0 means hung up.
    struct[Termios2.cc + ControlChar.VMIN] = 1;
    struct[Termios2.cc + ControlChar.VTIME] = 0;
    view.setUint32(Termios2.ispeed, settings.baudrate, true);
    view.setUint32(Termios2.ospeed, settings.baudrate, true);
    // What came before the port was opened is nobody's, and maybe garbage.
    const set = this.#isFresh ? TtyIoctl.TCSETSF2 : TtyIoctl.TCSETSW2;
    if (ioctl(this.#fd, set, struct) < 0) {
      throw this.#failed(`set ${settings.baudrate} baud on`, errno());
    }
    this.#isFresh = false;
  }

  #failed(what: string, number: number): HalError {
    return new HalError(number, {
      asked: `${what} ${this.#path}`,
      found: number === Errno.EIO || number === Errno.ENXIO
        ? "the port is gone"
        : number === Errno.ENOTTY
        ? "it is not a serial port"
        : "the kernel refused it",
    });
  }
}

function controlFlags(settings: SerialSettings): number {
  let flags = ControlFlag.BOTHER | ControlFlag.CREAD | ControlFlag.CLOCAL |
    SIZE_FLAGS[settings.bits]!;
  if (settings.stop === 2) flags |= ControlFlag.CSTOPB;
  if (settings.parity !== "none") flags |= ControlFlag.PARENB;
  if (settings.parity === "odd") flags |= ControlFlag.PARODD;
  if (settings.rts || settings.cts) flags |= ControlFlag.CRTSCTS;
  return flags >>> 0;
}

/** Bytes as they would come from a terminal in PARMRK mode. */
function escaped(bytes: Uint8Array): Uint8Array {
  const result: number[] = [];
  for (const byte of bytes) {
    byte === 0xff ? result.push(0xff, 0xff) : result.push(byte);
  }
  return Uint8Array.from(result);
}

/** A buffer that FFI accepts: over an `ArrayBuffer`, copied if it is not. */
function pinned(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  return bytes.buffer instanceof ArrayBuffer
    ? bytes as Uint8Array<ArrayBuffer>
    : new Uint8Array(bytes);
}
