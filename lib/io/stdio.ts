/**
 * The standard streams: files 0, 1 and 2. What they carry goes through the
 * interpreter, where an embedder may stand at the other end.
 *
 * @module
 */

import { encodeUtf8, type Interpreter, type Value } from "../../runtime/mod.ts";
import { EINVAL, FLUSH, POLL, POLL_IN, POLL_OUT } from "../stream.ts";
import { type Device, PyFile, PyTextFile } from "./file.ts";

/** The names of the streams by file number. */
const names = ["<stdin>", "<stdout>", "<stderr>"];

/** Standard input: the interpreter's line reader buffers it. */
function inputDevice(vm: Interpreter, isBinary: boolean): Device {
  const reader = vm.lineReader;
  return {
    get buffered() {
      return reader.buffered;
    },
    read(into) {
      vm.stdout.flush();
      const bytes = reader.readSome(into.length);
      into.set(bytes);
      if (reader.isCooked && !isBinary) endLines(into, bytes.length);
      return bytes.length;
    },
    line(limit) {
      vm.stdout.flush();
      return reader.isCooked && !isBinary
        ? reader.readCookedLine(limit)
        : reader.readLineBytes(limit).slice();
    },
    control(request, argument) {
      if (request === FLUSH) return 0;
      if (request !== POLL) return undefined;
      return reader.buffered > 0 ? argument & POLL_IN : -EINVAL;
    },
  };
}

/** Carriage returns become line ends. */
function endLines(bytes: Uint8Array, n: number): void {
  for (let i = 0; i < n; i++) if (bytes[i] === 13) bytes[i] = 10;
}

/** Standard output or error: gathered by the interpreter. */
function outputDevice(vm: Interpreter, fd: number): Device {
  const output = () => {
    if (fd === 1) return vm.stdout;
    vm.stdout.flush();
    return vm.stderr;
  };
  return {
    buffered: 0,
    write(from) {
      output().writeBytes(from.slice());
      return from.length;
    },
    text(text) {
      output().write(text);
      return utf8Length(text);
    },
    control(request, argument) {
      if (request === FLUSH) output().flush();
      else if (request !== POLL) return undefined;
      return request === POLL ? argument & POLL_OUT : 0;
    },
  };
}

/** How many bytes a text takes in UTF-8. */
function utf8Length(text: string): number {
  for (let i = 0; i < text.length; i++) {
    if (text.charCodeAt(i) >= 0x80) return encodeUtf8(text).length;
  }
  return text.length;
}

/** Opens file 0, 1 or 2 by its number. */
export function openStandard(
  vm: Interpreter,
  fd: number,
  isBinary: boolean,
): PyFile {
  const device = fd === 0 ? inputDevice(vm, isBinary) : outputDevice(vm, fd);
  const Kind = isBinary ? PyFile : PyStandardText;
  return new Kind(vm, {
    fd,
    name: names[fd]!,
    mode: fd === 0 ? "r" : "w",
    device,
  });
}

/** A standard stream of text: the bytes beneath are its `buffer`. */
class PyStandardText extends PyTextFile {
  #bytes: PyFile | null = null;

  override attr(name: string): Value | undefined {
    if (name !== "buffer") return super.attr(name);
    return this.#bytes ??= openStandard(this.vm, this.fd, true);
  }
}

/** The three streams of text that an interpreter starts with. */
export function standardStreams(vm: Interpreter): {
  readonly stdin: Value;
  readonly stdout: Value;
  readonly stderr: Value;
} {
  return {
    stdin: openStandard(vm, 0, false),
    stdout: openStandard(vm, 1, false),
    stderr: openStandard(vm, 2, false),
  };
}
