/**
 * The gate: the one place where devices and files are opened.
 *
 * Without rules it is `open(2)`. With rules the path is resolved first, so that
 * neither `..` nor a symbolic link leads around them, and after opening it is
 * asked what was really opened, so that a link exchanged in between is noticed.
 *
 * @module
 */

import { Access, type AccessKind } from "../access.ts";
import { Errno } from "../errno.ts";
import { HalError } from "../errors.ts";
import { explainOpen } from "./explain.ts";
import { cString, errno, files, fromCString, io, OpenFlag } from "./libc.ts";

const PATH_MAX = 4096;
const DEFAULT_MODE = 0o666;

/** Opens what the rules allow. */
export class Gate {
  readonly access: Access;

  constructor(access: Access = Access.everything) {
    this.access = access;
  }

  /**
   * Opens a path and returns the descriptor; close-on-exec is added.
   *
   * Throws a {@linkcode HalError} whose sentence says what is missing.
   */
  open(
    kind: AccessKind,
    path: string,
    flags: number,
    mode: number = DEFAULT_MODE,
  ): number {
    const fd = this.access.isSandbox
      ? this.#openChecked(kind, path, flags | OpenFlag.CLOEXEC, mode)
      : io().open(cString(path), flags | OpenFlag.CLOEXEC, mode);
    if (fd < 0) throw explainOpen(path, errno());
    return fd;
  }

  /** Opens a device for reading and writing. */
  openDevice(path: string, flags = 0): number {
    return this.open("device", path, OpenFlag.RDWR | flags);
  }

  /** The contents of a small file of `/sys` or `/proc`, or `null`. */
  readText(path: string): string | null {
    const bytes = this.readBytes(path);
    return bytes === null ? null : new TextDecoder().decode(bytes).trim();
  }

  /** The bytes of a small file, or `null` if it cannot be read. */
  readBytes(path: string): Uint8Array | null {
    const fd = this.#tryOpen("read", path, OpenFlag.RDONLY);
    if (fd < 0) return null;
    const parts: number[] = [];
    const chunk = new Uint8Array(4096);
    let count = io().read(fd, chunk, chunk.length);
    while (count > 0) {
      parts.push(...chunk.subarray(0, count));
      count = io().read(fd, chunk, chunk.length);
    }
    io().close(fd);
    return count < 0 ? null : Uint8Array.from(parts);
  }

  /** Writes text to a file of `/sys`. */
  writeText(path: string, text: string): void {
    const fd = this.open("device", path, OpenFlag.WRONLY);
    const bytes = new TextEncoder().encode(text);
    const written = io().write(fd, bytes, bytes.length);
    const number = errno();
    io().close(fd);
    if (written >= 0) return;
    throw new HalError(number, {
      asked: `write ${text.trim()} to ${path}`,
      found: "the kernel refused the value",
    });
  }

  /** Whether something exists at a path, as far as the rules let it be seen. */
  exists(path: string): boolean {
    return files().access(cString(path), 0) === 0;
  }

  /** Whether the process may read and write a path. */
  mayUse(path: string): boolean {
    return files().access(cString(path), 6) === 0;
  }

  /** The names in a folder, sorted; none if it cannot be read. */
  list(path: string): string[] {
    if (!isKernelPath(path) && !this.access.allows("read", path)) return [];
    const flags = OpenFlag.RDONLY | OpenFlag.DIRECTORY;
    const fd = io().open(cString(path), flags | OpenFlag.CLOEXEC, 0);
    if (fd < 0) return [];
    const names = readNames(fd);
    io().close(fd);
    return names.sort(byNumber);
  }

  /** The absolute path without links; of a new file, that of its folder. */
  resolve(path: string): string {
    return resolve(path);
  }

  /** Where a symbolic link of `/sys` leads, with all links resolved. */
  realPath(path: string): string | null {
    return realPath(path);
  }

  #tryOpen(kind: AccessKind, path: string, flags: number): number {
    if (!isKernelPath(path) && !this.access.allows(kind, path)) return -1;
    return io().open(cString(path), flags | OpenFlag.CLOEXEC, 0);
  }

  #openChecked(
    kind: AccessKind,
    path: string,
    flags: number,
    mode: number,
  ): number {
    const real = resolve(path);
    this.access.check(kind, real);
    const fd = io().open(cString(real), flags, mode);
    if (fd >= 0 && openedPath(fd) !== real) {
      io().close(fd);
      throw new HalError(Errno.EACCES, {
        asked: `open ${path}`,
        found: "it was exchanged while it was being opened",
      });
    }
    return fd;
  }
}

/** Whether a path tells about the hardware and is not the user's data. */
function isKernelPath(path: string): boolean {
  return /^\/(?:dev|sys|proc\/device-tree)(?:\/|$)/.test(path) ||
    path === "/proc/cpuinfo";
}

/** The absolute path without links; of a new file, that of its folder. */
function resolve(path: string): string {
  const real = realPath(path);
  if (real !== null) return real;
  const slash = path.lastIndexOf("/");
  const folder = slash < 0 ? "." : path.slice(0, slash) || "/";
  const parent = realPath(folder);
  if (parent === null) throw explainOpen(path, Errno.ENOENT);
  return `${parent === "/" ? "" : parent}/${path.slice(slash + 1)}`;
}

function realPath(path: string): string | null {
  const room = new Uint8Array(PATH_MAX);
  const found = files().realpath(cString(path), room);
  return found === null ? null : fromCString(room);
}

function openedPath(fd: number): string {
  const room = new Uint8Array(PATH_MAX);
  const link = cString(`/proc/self/fd/${fd}`);
  const length = files().readlink(link, room, room.length);
  return new TextDecoder().decode(room.subarray(0, Math.max(0, length)));
}

/** Reads a folder's entries by `getdents64(2)`. */
function readNames(fd: number): string[] {
  const names: string[] = [];
  const room = new Uint8Array(32768);
  const view = new DataView(room.buffer);
  for (;;) {
    const length = files().getdents64(fd, room, room.length);
    if (length <= 0) return names;
    for (let at = 0; at < length;) {
      const size = view.getUint16(at + 16, true);
      const name = fromCString(room.subarray(at + 19, at + size));
      if (name !== "." && name !== "..") names.push(name);
      at += size;
    }
  }
}

/** Orders `gpiochip2` before `gpiochip10`. */
function byNumber(a: string, b: string): number {
  return a.localeCompare(b, "en", { numeric: true });
}
