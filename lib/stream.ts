/**
 * The stream protocol: what files, sockets, `BytesIO` and the like have in common.
 * A stream moves bytes by three slots (read, write, and control requests); the Python
 * methods that programs call are made from these here, once for all kinds.
 *
 * @module
 */

import {
  between,
  decodeUtf8,
  exceptions,
  fixed,
  type MethodTable,
  None,
  noteAstral,
  osError,
  PyBytes,
  PyList,
  PyObject,
  readBuffer,
  toSmall,
  truth,
  unicodeError,
  type Value,
  writeBuffer,
} from "../runtime/mod.ts";

/** The error that means "nothing now, come again". */
export const EAGAIN = 11;
/** The error for a request that a stream does not know. */
export const EINVAL = 22;

/** Requests of `ioctl`, as MicroPython numbers them. */
export const FLUSH = 1;
/** Request: move the position; its argument is an address of two fields. */
export const SEEK = 2;
/** Request: what of the events in the argument is so now. */
export const POLL = 3;
/** Request: close. */
export const CLOSE = 4;
/** Request: the number of the file. */
export const GET_FILENO = 10;

/** Events of {@linkcode POLL}. */
export const POLL_IN = 1;
/** Room to write. */
export const POLL_OUT = 4;
/** An error stands. */
export const POLL_ERR = 8;
/** The other side is gone. */
export const POLL_HUP = 16;
/** No such file. */
export const POLL_NVAL = 32;

/** The OSError of an object that does not take part, or lacks the slot. */
export function notSupported(): Error {
  return exceptions.make("OSError", ["stream operation not supported"]);
}

/**
 * An object with the stream slots. Each slot returns a count, or an errno as a
 * negative number; {@linkcode EAGAIN} means that nothing can be moved now.
 */
export abstract class PyStream extends PyObject {
  /** True where the methods give str rather than bytes. */
  get isText(): boolean {
    return false;
  }

  /** Bytes of a text stream as a str. @throws UnicodeError */
  textOf(bytes: Uint8Array): string {
    return textOfBytes(bytes);
  }

  /** Bytes read; 0 at the end. */
  readBytes(_into: Uint8Array): number {
    throw notSupported();
  }

  /** Bytes written, maybe fewer than given. */
  writeBytes(_from: Uint8Array): number {
    throw notSupported();
  }

  /** Any other request. */
  control(_request: number, _argument: number): number {
    throw notSupported();
  }

  /** The new position from the start. */
  seekTo(_offset: number, _whence: number): number {
    return -EINVAL;
  }

  /** Up to a newline, or to so many bytes: for streams that can do it faster. */
  lineBytes(limit: number): Uint8Array | null {
    return readLineSlowly(this, limit);
  }

  /** A line as the methods give it; null where there is nothing now. */
  line(limit: number): Value | null {
    const bytes = this.lineBytes(limit);
    return bytes === null ? null : content(this, bytes);
  }

  /** All bytes to the end, null where there are none now. */
  allBytes(): Uint8Array | null {
    return readToEnd(this);
  }

  /** Writes text, as `print(file=...)` does; bytes written or undefined. */
  writeText(text: string): number | undefined {
    return writeAll(this, readBuffer(text));
  }

  override iter(): { next(): Value | undefined } {
    return this as unknown as { next(): Value | undefined };
  }

  /** The next line, for iteration. */
  next(): Value | undefined {
    const line = this.line(Infinity);
    return line === null || !truth(line) ? undefined : line;
  }
}

/** The stream behind a value. @throws OSError where it is none */
export function streamOf(v: Value): PyStream {
  if (v instanceof PyStream) return v;
  throw notSupported();
}

/** Bytes as the stream's methods give them. @throws UnicodeError */
export function content(s: PyStream, bytes: Uint8Array): Value {
  return s.isText ? s.textOf(bytes) : new PyBytes(bytes);
}

/** UTF-8 bytes as a str. @throws UnicodeError */
export function textOfBytes(bytes: Uint8Array): string {
  const text = decodeUtf8(bytes);
  if (text === null) throw unicodeError();
  return noteAstral(text);
}

/** A slot's count; an errno becomes OSError, except "nothing now": undefined. */
function counted(n: number): number | undefined {
  if (n >= 0) return n;
  if (n === -EAGAIN) return undefined;
  throw osError(-n);
}

/** A slot's count. @throws OSError */
function checked(n: number): number {
  if (n < 0) throw osError(-n);
  return n;
}

/**
 * Fills a buffer, in as many reads as it takes.
 *
 * @returns how much was read before the end, undefined where nothing can be read now
 */
export function readFully(
  s: PyStream,
  into: Uint8Array,
): number | undefined {
  let done = 0;
  while (done < into.length) {
    const n = counted(s.readBytes(into.subarray(done)));
    if (n === undefined) return done === 0 ? undefined : done;
    if (n === 0) break;
    done += n;
  }
  return done;
}

/** Writes a buffer, in as many writes as it takes; as {@linkcode readFully}. */
export function writeAll(s: PyStream, from: Uint8Array): number | undefined {
  let done = 0;
  while (done < from.length) {
    const n = counted(s.writeBytes(from.subarray(done)));
    if (n === undefined) return done === 0 ? undefined : done;
    if (n === 0) break;
    done += n;
  }
  return done;
}

/** Bytes that are gathered piece by piece. */
export class ByteSink {
  #bytes = new Uint8Array(256);
  size = 0;

  /** Room for so many bytes after those that are there. */
  room(n: number): Uint8Array {
    const needed = this.size + n;
    if (needed > this.#bytes.length) {
      const grown = new Uint8Array(Math.max(needed, this.#bytes.length * 2));
      grown.set(this.#bytes.subarray(0, this.size));
      this.#bytes = grown;
    }
    return this.#bytes.subarray(this.size, needed);
  }

  /** Adds bytes. */
  push(bytes: Uint8Array): void {
    this.room(bytes.length).set(bytes);
    this.size += bytes.length;
  }

  /** What was gathered. */
  take(): Uint8Array {
    return this.#bytes.slice(0, this.size);
  }
}

function readToEnd(s: PyStream): Uint8Array | null {
  const sink = new ByteSink();
  let chunk = 256;
  for (;;) {
    const n = counted(s.readBytes(sink.room(chunk)));
    if (n === undefined) {
      if (sink.size === 0) return null;
      break;
    }
    if (n === 0) break;
    sink.size += n;
    if (n === chunk && chunk < 65536) chunk *= 2;
  }
  return sink.take();
}

/** One byte at a time: a stream must not be read past the newline. */
function readLineSlowly(s: PyStream, limit: number): Uint8Array | null {
  const sink = new ByteSink();
  while (sink.size < limit) {
    const room = sink.room(1);
    const n = counted(s.readBytes(room));
    if (n === undefined) {
      if (sink.size === 0) return null;
      break;
    }
    if (n === 0) break;
    sink.size++;
    if (room[0] === 10) break;
  }
  return sink.take();
}

// ----------------------------------------------------------------- Python methods

/** A size argument: negative or None means all. */
function sizeOf(v: Value | undefined): number {
  if (v === undefined) return -1;
  const n = toSmall(v);
  // MicroPython takes any other negative size for a huge one.
  if (n < -1) {
    throw exceptions.make("MemoryError", [
      `memory allocation failed, allocating ${
        BigInt.asUintN(64, BigInt(n))
      } bytes`,
    ]);
  }
  return n;
}

/** `read([size])` */
export function streamRead(s: PyStream, size?: Value): Value {
  const n = sizeOf(size);
  if (n < 0) {
    const all = s.allBytes();
    return all === null ? None : content(s, all);
  }
  if (s.isText) return readText(s, n);
  const into = newRoom(n);
  const count = readFully(s, into);
  if (count === undefined) return None;
  return new PyBytes(count === n ? into : into.slice(0, count));
}

/** `read1([size])`: at most one read. */
export function streamReadOnce(s: PyStream, size?: Value): Value {
  const n = sizeOf(size);
  if (n < 0) return streamRead(s);
  const into = newRoom(n);
  const count = counted(s.readBytes(into));
  return count === undefined ? None : content(s, into.slice(0, count));
}

/** A buffer; sizes that nothing could fill are a MemoryError. */
function newRoom(n: number): Uint8Array {
  if (n > 0x7fffffff) {
    throw exceptions.make("MemoryError", [
      `memory allocation failed, allocating ${n} bytes`,
    ]);
  }
  return new Uint8Array(n);
}

/** How many bytes the sequence has that a byte of UTF-8 starts. */
function sequenceLength(first: number): number {
  if (first < 0x80) return 1;
  if ((first & 0xe0) === 0xc0) return 2;
  if ((first & 0xf0) === 0xe0) return 3;
  return (first & 0xf8) === 0xf0 ? 4 : 5;
}

/**
 * So many characters. A read never takes more bytes than the characters still
 * wanted must have, so that nothing is read ahead.
 */
function readText(s: PyStream, characters: number): Value {
  const sink = new ByteSink();
  let wanted = characters;
  let missing = characters;
  // Where the first character begins that is not whole yet.
  let start = 0;
  while (missing > 0) {
    const from = sink.size;
    const n = readFully(s, sink.room(missing));
    if (n === undefined && from === 0) return None;
    sink.size += n ?? 0;
    if (n === undefined || n === 0) break;
    const bytes = sink.room(0).buffer;
    const all = new Uint8Array(bytes, 0, sink.size);
    let at = start;
    while (at < sink.size && wanted > 0) {
      const length = sequenceLength(all[at]!);
      if (at + length > sink.size) break;
      at += length;
      wanted--;
    }
    start = at;
    missing = at < sink.size
      ? at + sequenceLength(all[at]!) - sink.size + wanted - 1
      : wanted;
  }
  return s.textOf(sink.take());
}

/** `readline([limit])` */
export function streamReadLine(s: PyStream, limit?: Value): Value {
  const n = limit === undefined ? -1 : toSmall(limit);
  return s.line(n < 0 ? Infinity : n) ?? None;
}

/** `readlines()` */
export function streamReadLines(s: PyStream): Value {
  const lines: Value[] = [];
  for (let line = s.next(); line !== undefined; line = s.next()) {
    lines.push(line);
  }
  return new PyList(lines);
}

/**
 * The part of a buffer that `write(buf, length)` and `write(buf, offset, length)`
 * mean, and their counterparts that read.
 */
function part(bytes: Uint8Array, a?: Value, b?: Value): Uint8Array {
  if (a === undefined) return bytes;
  const from = b === undefined ? 0 : Math.min(toSmall(a), bytes.length);
  const length = toSmall(b === undefined ? a : b);
  const to = length < 0 ? bytes.length : from + length;
  return bytes.subarray(from, Math.min(to, bytes.length));
}

/** `readinto(buf[, length])` */
export function streamReadInto(s: PyStream, buf: Value, a?: Value): Value {
  return readFully(s, part(writeBuffer(buf), a)) ?? None;
}

/** `write(buf[, length])`, `write(buf, offset, length)` */
export function streamWrite(
  s: PyStream,
  buf: Value,
  a?: Value,
  b?: Value,
): Value {
  if (typeof buf === "string" && a === undefined) {
    return s.writeText(buf) ?? None;
  }
  return writeAll(s, part(readBuffer(buf), a, b)) ?? None;
}

/** `seek(offset[, whence])` */
export function streamSeek(s: PyStream, offset: Value, whence?: Value): Value {
  const to = toSmall(offset);
  const from = whence === undefined ? 0 : toSmall(whence);
  if (from === 0 && to < 0) throw osError(EINVAL);
  return checked(s.seekTo(to, from));
}

/** `flush()` */
export function streamFlush(s: PyStream): Value {
  checked(s.control(FLUSH, 0));
  return None;
}

/** `close()` */
export function streamClose(s: PyStream): Value {
  checked(s.control(CLOSE, 0));
  return None;
}

/** The methods that most streams have; each type takes those it wants. */
export const streamMethods = {
  __enter__: fixed(1, (s: PyStream) => s),
  __exit__: fixed(4, streamClose),
  close: fixed(1, streamClose),
  flush: fixed(1, streamFlush),
  read: between(1, 2, streamRead),
  read1: between(1, 2, streamReadOnce),
  readinto: between(2, 3, streamReadInto),
  readline: between(1, 2, streamReadLine),
  readlines: fixed(1, streamReadLines),
  seek: between(2, 3, streamSeek),
  tell: fixed(1, (s: PyStream) => checked(s.seekTo(0, 1))),
  write: between(2, 4, streamWrite),
} satisfies MethodTable;
