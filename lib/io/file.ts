/**
 * Files of the operating system: `io.TextIOWrapper` for text and `io.FileIO` for
 * bytes. Reads go through a buffer, writes do not; a position that others can see
 * (a seek, a write, `fileno()`) takes the buffer into account.
 *
 * The standard streams are files 0, 1 and 2; what they carry is in `stdio.ts`.
 *
 * @module
 */

import {
  between,
  copyBytes,
  decodeUtf8,
  defineType,
  encodeUtf8,
  fixed,
  type Interpreter,
  None,
  noteAstral,
  osError,
  type PyType,
  toException,
  toSmall,
  type Value,
  valueError,
} from "../../runtime/mod.ts";
import type { Codec } from "./codec.ts";
import { extraMethods } from "./extra_methods.ts";
import {
  ByteSink,
  CLOSE,
  EAGAIN,
  EINVAL,
  FLUSH,
  GET_FILENO,
  POLL,
  POLL_IN,
  PyStream,
  streamMethods,
  writeAll,
} from "../stream.ts";

const EINTR = 4;
/** How much is read at once. */
const AHEAD = 65536;
const EMPTY = new Uint8Array(0);

/** What stands in for the system's calls on a standard stream. */
export interface Device {
  /** Bytes that a read gives without waiting. */
  readonly buffered: number;
  read?(into: Uint8Array): number;
  line?(limit: number): Uint8Array;
  write?(from: Uint8Array): number;
  text?(text: string): number;
  /** undefined where the stream is like any file. */
  control(request: number, argument: number): number | undefined;
}

/** What a file is made from. */
export interface FileParts {
  readonly fd: number;
  readonly name: Value;
  readonly mode: string;
  readonly device?: Device;
}

/** A file by its number. */
export class PyFile extends PyStream {
  fd: number;
  readonly name: Value;
  readonly mode: string;
  readonly device: Device | null;
  /** What was read and not yet asked for. */
  #ahead: Uint8Array = EMPTY;
  /** Whole lines before that, as text; from a position on they are still to come. */
  #text = "";
  #textAt = 0;
  #buffer: Uint8Array | null = null;

  constructor(readonly vm: Interpreter, parts: FileParts) {
    super();
    this.fd = parts.fd;
    this.name = parts.name;
    this.mode = parts.mode;
    this.device = parts.device ?? null;
  }

  get canRead(): boolean {
    this.checkOpen();
    return /[r+]/.test(this.mode);
  }
  get canWrite(): boolean {
    this.checkOpen();
    return /[wax+]/.test(this.mode);
  }
  get canSeek(): boolean {
    this.checkOpen();
    return attempt(this.vm, () => this.vm.system.seek(this.fd, 0, 1)) >= 0;
  }

  /** Makes the file so many bytes long; the position stays. */
  truncate(size: number): void {
    this.checkOpen();
    this.giveBack();
    const { posix } = this.vm.system;
    if (posix === undefined) throw osError(EINVAL);
    posix.ftruncate(this.fd, size);
  }

  override repr(): string {
    return `<io.${this.T.name} ${this.fd}>`;
  }

  override attr(name: string): Value | undefined {
    if (name === "name") return this.name;
    if (name === "mode") return this.mode;
    return name === "closed" ? this.fd < 0 : undefined;
  }

  /** @throws ValueError where the file is closed */
  checkOpen(): void {
    if (this.fd < 0) throw valueError("I/O operation on closed file");
  }

  /** One read of the system; an errno as a negative number. */
  readSystem(into: Uint8Array): number {
    return attempt(this.vm, () => this.vm.system.read(this.fd, into));
  }

  /** One write of the system. */
  writeSystem(from: Uint8Array): number {
    return attempt(this.vm, () => this.vm.system.write(this.fd, from));
  }

  #fill(): number {
    const buffer = this.#buffer ??= new Uint8Array(AHEAD);
    const n = this.readSystem(buffer);
    if (n > 0) this.#ahead = buffer.subarray(0, n);
    return n;
  }

  /** Turns lines that are still to come into bytes again. */
  #untext(): void {
    if (this.#text === "") return;
    const rest = encodeUtf8(this.#text.slice(this.#textAt));
    const joined = new Uint8Array(rest.length + this.#ahead.length);
    joined.set(rest);
    joined.set(this.#ahead, rest.length);
    this.#ahead = joined;
    this.#text = "";
    this.#textAt = 0;
  }

  /**
   * A line of text. Whole lines are decoded many at once; where that fails, or there
   * is no whole line, one is put together of bytes.
   */
  override line(limit: number): Value | null {
    if (!this.isText || limit !== Infinity || this.device !== null) {
      return super.line(limit);
    }
    this.checkOpen();
    if (this.#text === "" && !this.#decodeLines()) return super.line(limit);
    const text = this.#text;
    const start = this.#textAt;
    const end = text.indexOf("\n", start) + 1;
    this.#textAt = end;
    if (end === text.length) {
      this.#text = "";
      this.#textAt = 0;
    }
    return text.slice(start, end);
  }

  /** Decodes the whole lines that were read. @returns false where there are none */
  #decodeLines(): boolean {
    if (this.#ahead.length === 0 && this.#fill() <= 0) return false;
    const end = this.#ahead.lastIndexOf(10) + 1;
    if (end === 0) return false;
    const text = decodeUtf8(this.#ahead.subarray(0, end));
    if (text === null) return false;
    this.#text = noteAstral(text);
    this.#ahead = this.#ahead.subarray(end);
    return true;
  }

  override readBytes(into: Uint8Array): number {
    this.checkOpen();
    this.#untext();
    if (into.length === 0) return 0;
    if (this.device?.read !== undefined) return this.device.read(into);
    if (this.#ahead.length === 0) {
      if (into.length >= AHEAD / 4) return this.readSystem(into);
      const n = this.#fill();
      if (n <= 0) return n;
    }
    const n = Math.min(into.length, this.#ahead.length);
    into.set(this.#ahead.subarray(0, n));
    this.#ahead = this.#ahead.subarray(n);
    return n;
  }

  override lineBytes(limit: number): Uint8Array | null {
    this.checkOpen();
    if (this.device?.line !== undefined) return this.device.line(limit);
    this.#untext();
    let sink: ByteSink | null = null;
    for (;;) {
      const ahead = this.#ahead;
      const wanted = limit - (sink?.size ?? 0);
      const newline = ahead.indexOf(10);
      const end = newline < 0 ? ahead.length : newline + 1;
      const n = Math.min(end, wanted);
      this.#ahead = ahead.subarray(n);
      if (newline >= 0 || n === wanted) {
        if (sink === null) return copyBytes(ahead, 0, n);
        sink.push(ahead.subarray(0, n));
        return sink.take();
      }
      sink ??= new ByteSink();
      sink.push(ahead);
      const count = this.#fill();
      if (count === -EAGAIN && sink.size === 0) return null;
      if (count < 0 && count !== -EAGAIN) throw osError(-count);
      if (count <= 0) return sink.take();
    }
  }

  override writeBytes(from: Uint8Array): number {
    this.checkOpen();
    if (this.device?.write !== undefined) return this.device.write(from);
    this.giveBack();
    return this.writeSystem(from);
  }

  override writeText(text: string): number | undefined {
    this.checkOpen();
    return this.device?.text?.(text) ?? super.writeText(text);
  }

  /** Sets the system's position to where the program thinks it is. */
  giveBack(): void {
    this.#untext();
    const { length } = this.#ahead;
    if (length === 0) return;
    const moved = attempt(
      this.vm,
      () => this.vm.system.seek(this.fd, -length, 1),
    );
    // What cannot seek (a pipe, a terminal) keeps what was read.
    if (moved >= 0) this.#ahead = EMPTY;
  }

  override seekTo(offset: number, whence: number): number {
    this.checkOpen();
    this.#untext();
    const { length } = this.#ahead;
    const tell = offset === 0 && whence === 1;
    const from = whence === 1 && !tell ? offset - length : offset;
    const at = attempt(
      this.vm,
      () => this.vm.system.seek(this.fd, from, whence),
    );
    if (at < 0) return at;
    if (tell) return at - length;
    this.#ahead = EMPTY;
    return at;
  }

  override control(request: number, argument: number): number {
    if (request === CLOSE) return this.shut();
    this.checkOpen();
    const special = this.device?.control(request, argument);
    if (special !== undefined) return special;
    if (request === FLUSH) return this.sync();
    if (request === GET_FILENO) return this.fileno();
    if (request !== POLL) return -EINVAL;
    return this.buffered > 0 ? argument & POLL_IN : -EINVAL;
  }

  /** Bytes that a read gives without asking the system. */
  get buffered(): number {
    this.#untext();
    return this.device?.buffered ?? this.#ahead.length;
  }

  /** The file's number, for calls that others make with it. */
  fileno(): number {
    this.checkOpen();
    this.giveBack();
    return this.fd;
  }

  /** `flush()`: waits until the disk has it. */
  sync(): number {
    const r = attempt(this.vm, () => {
      this.vm.system.fsync(this.fd);
      return 0;
    });
    // Pipes and terminals have nothing to wait for.
    return r === -EINVAL ? 0 : r;
  }

  /** `close()`; again does nothing. */
  shut(): number {
    const { fd } = this;
    if (fd < 0) return 0;
    this.giveBack();
    this.fd = -1;
    this.#ahead = EMPTY;
    this.#buffer = null;
    // What was printed goes out before its file is closed.
    if (fd === STDOUT) attempt(this.vm, () => (this.vm.stdout.flush(), 0));
    attempt(this.vm, () => {
      this.vm.system.close(fd);
      return 0;
    });
    return 0;
  }
}

/** What `print` writes to. */
const STDOUT = 1;

/** Makes a system call, again where a signal came in between. */
function attempt(vm: Interpreter, call: () => number): number {
  for (;;) {
    try {
      return call();
    } catch (e) {
      const { errno } = e as { errno?: number };
      if (errno === undefined) throw toException(e);
      if (errno !== EINTR) return -errno;
      vm.safepoint();
    }
  }
}

/** A file of text. */
export class PyTextFile extends PyFile {
  /** How text is encoded; null for UTF-8. */
  codec: Codec | null = null;

  override get isText(): boolean {
    return true;
  }
  override attr(name: string): Value | undefined {
    if (name === "encoding") return this.codec?.name ?? "utf-8";
    return name === "newlines" ? None : super.attr(name);
  }
  override textOf(bytes: Uint8Array): string {
    return this.codec === null ? super.textOf(bytes) : this.codec.decode(bytes);
  }
  override writeText(text: string): number | undefined {
    return this.codec === null
      ? super.writeText(text)
      : writeAll(this, this.codec.encode(text));
  }
  override line(limit: number): Value | null {
    if (this.codec === null) return super.line(limit);
    const bytes = this.lineBytes(limit);
    return bytes === null ? null : this.textOf(bytes);
  }
}

const { __enter__, __exit__, close, flush, read, read1, readinto } =
  streamMethods;
const { readline, seek, tell, write } = streamMethods;

const methods = {
  ...extraMethods,
  __del__: close,
  __enter__,
  __exit__,
  close,
  fileno: fixed(1, (f: PyFile) => f.fileno()),
  flush,
  isatty: fixed(1, (f: PyFile) => f.vm.system.isatty(f.fileno())),
  read,
  readinto,
  readline,
  seek,
  tell,
  truncate: between(1, 2, (f: PyFile, size?: Value) => {
    const n = size === undefined || size === None
      ? f.seekTo(0, 1)
      : toSmall(size);
    f.truncate(n);
    return n;
  }),
  write,
};

/** `io.FileIO` */
export const fileIOType: PyType = defineType("FileIO", {
  js: PyFile,
  methods: { ...methods, read1 },
});
/** `io.TextIOWrapper` */
export const textIOType: PyType = defineType("TextIOWrapper", {
  js: PyTextFile,
  methods,
});
