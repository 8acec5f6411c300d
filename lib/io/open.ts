/**
 * `open` for files of the operating system.
 *
 * @module
 */

import {
  integer,
  type Interpreter,
  strOf,
  type Value,
} from "../../runtime/mod.ts";
import { PyFile, PyTextFile } from "./file.ts";
import { openStandard } from "./stdio.ts";

const EINTR = 4;

const O_WRONLY = 1;
const O_RDWR = 2;
const O_CREAT = 0x40;
const O_EXCL = 0x80;
const O_TRUNC = 0x200;
const O_APPEND = 0x400;

/** What a mode says. */
interface Mode {
  readonly flags: number;
  readonly isBinary: boolean;
}

/**
 * Reads a mode as MicroPython does: letter by letter, later ones winning, unknown ones
 * ignored. `x` is CPython's.
 */
export function parseMode(mode: string): Mode {
  let access = 0;
  let flags = 0;
  let isBinary = false;
  for (const letter of mode) {
    switch (letter) {
      case "r":
        access = 0;
        break;
      case "w":
        access = O_WRONLY;
        flags = O_CREAT | O_TRUNC;
        break;
      case "a":
        access = O_WRONLY;
        flags = O_CREAT | O_APPEND;
        break;
      case "x":
        access = O_WRONLY;
        flags = O_CREAT | O_EXCL;
        break;
      case "+":
        access = O_RDWR;
        break;
      case "b":
        isBinary = true;
        break;
      case "t":
        isBinary = false;
        break;
    }
  }
  return { flags: flags | access, isBinary };
}

/** Opens a path, again where a signal came while a pipe had no other end. */
function openPath(vm: Interpreter, path: string, flags: number): number {
  for (;;) {
    try {
      return vm.system.open(path, flags, 0o644);
    } catch (e) {
      if ((e as { errno?: number }).errno !== EINTR) throw e;
      vm.safepoint();
    }
  }
}

/** Opens a path, or takes a file's number. @throws OSError */
export function openFile(vm: Interpreter, file: Value, mode: string): PyFile {
  const { flags, isBinary } = parseMode(mode);
  const number = typeof file === "string" ? undefined : integer(file);
  if (number !== undefined && number >= 0 && number <= 2) {
    return openStandard(vm, Number(number), isBinary);
  }
  const fd = number === undefined
    ? openPath(vm, strOf(file), flags)
    : Number(number);
  const Kind = isBinary ? PyFile : PyTextFile;
  return new Kind(vm, { fd, name: file, mode });
}
