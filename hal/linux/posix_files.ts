/**
 * Links, permissions, times and descriptors, as `os` wants them.
 *
 * @module
 */

import { files, io, links, OpenFlag } from "./libc.ts";
import { check, cPath } from "./system_calls.ts";

const AT_FDCWD = -100;
const AT_SYMLINK_NOFOLLOW = 0x100;
const AT_EMPTY_PATH = 0x1000;
/** The mask of `statx` for all that `stat` has. */
const STATX_BASIC_STATS = 0x7ff;
const STATX_BYTES = 256;
const TIOCGWINSZ = 0x5413;

/** A device number of its parts, as glibc's `makedev` makes it. */
function device(major: number, minor: number): number {
  const m = BigInt(major), n = BigInt(minor);
  return Number(
    (m & 0xfffff000n) << 32n | (m & 0xfffn) << 8n | (n & 0xffffff00n) << 12n |
      n & 0xffn,
  );
}

/** `statx(2)`, whose structure is the same on every architecture. */
function statx(fd: number, path: string, flags: number) {
  const bytes = new Uint8Array(STATX_BYTES);
  const call = files().statx(
    fd,
    cPath(path),
    flags,
    STATX_BASIC_STATS,
    bytes,
  );
  check(call, "stat");
  const v = new DataView(bytes.buffer);
  const u32 = (at: number) => v.getUint32(at, true);
  const u64 = (at: number) => Number(v.getBigUint64(at, true));
  const time = (at: number) =>
    v.getBigInt64(at, true) * 1000000000n + BigInt(u32(at + 8));
  return {
    blksize: u32(4),
    nlink: u32(16),
    uid: u32(20),
    gid: u32(24),
    mode: v.getUint16(28, true),
    ino: u64(32),
    size: u64(40),
    blocks: u64(48),
    atimeNs: time(64),
    ctimeNs: time(96),
    mtimeNs: time(112),
    rdev: device(u32(128), u32(132)),
    dev: device(u32(136), u32(140)),
  };
}

/** Access time and modification time as two `struct timespec`. */
function timespecs(ns: readonly [bigint, bigint]): Uint8Array<ArrayBuffer> {
  const parts = ns.flatMap((t) => {
    const rest = ((t % 1000000000n) + 1000000000n) % 1000000000n;
    return [(t - rest) / 1000000000n, rest];
  });
  return new Uint8Array(new BigInt64Array(parts).buffer);
}

/** The part of `Posix` about files and descriptors. */
export const posixFiles = {
  stat: (path: string) => statx(AT_FDCWD, path, 0),
  lstat: (path: string) => statx(AT_FDCWD, path, AT_SYMLINK_NOFOLLOW),
  fstat: (fd: number) => statx(fd, "", AT_EMPTY_PATH),
  access(path: string, mode: number): boolean {
    return files().access(cPath(path), mode) === 0;
  },
  chmod(path: string, mode: number): void {
    check(links().chmod(cPath(path), mode), "chmod");
  },
  chown(path: string, uid: number, gid: number): void {
    check(links().chown(cPath(path), uid >>> 0, gid >>> 0), "chown");
  },
  link(from: string, to: string): void {
    check(links().link(cPath(from), cPath(to)), "link");
  },
  symlink(target: string, path: string): void {
    check(links().symlink(cPath(target), cPath(path)), "symlink");
  },
  readlink(path: string): string {
    const bytes = new Uint8Array(4096);
    const n = check(
      files().readlink(cPath(path), bytes, bytes.length),
      "readlink",
    );
    return new TextDecoder().decode(bytes.subarray(0, n));
  },
  truncate(path: string, length: number): void {
    check(links().truncate(cPath(path), BigInt(length)), "truncate");
  },
  ftruncate(fd: number, length: number): void {
    check(files().ftruncate(fd, BigInt(length)), "ftruncate");
  },
  utime(path: string, ns: readonly [bigint, bigint] | null): void {
    const times = ns === null ? null : timespecs(ns);
    check(links().utimensat(AT_FDCWD, cPath(path), times, 0), "utime");
  },
  mkfifo(path: string, mode: number): void {
    check(links().mkfifo(cPath(path), mode), "mkfifo");
  },
  umask: (mask: number): number => links().umask(mask),

  pipe(): [number, number] {
    const pair = new Int32Array(2);
    const bytes = new Uint8Array(pair.buffer);
    check(files().pipe2(bytes, OpenFlag.CLOEXEC), "pipe");
    return [pair[0]!, pair[1]!];
  },
  dup: (fd: number): number => {
    // With F_DUPFD_CLOEXEC, so that no child inherits it.
    return check(io().fcntl(fd, 1030, 0), "dup");
  },
  dup2(from: number, to: number, inheritable: boolean): number {
    if (from === to) return to;
    const flags = inheritable ? 0 : OpenFlag.CLOEXEC;
    return check(files().dup3(from, to, flags), "dup2");
  },
  terminalSize(fd: number): [number, number] {
    const size = new Uint16Array(4);
    const bytes = new Uint8Array(size.buffer);
    check(io().ioctl(fd, TIOCGWINSZ, bytes), "ioctl");
    return [size[1]!, size[0]!];
  },
};
