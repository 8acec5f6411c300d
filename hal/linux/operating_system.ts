/**
 * The operating system as the interpreter wants it: files by descriptor through libc,
 * paths, environment and clocks through Deno. Nothing is opened before its first use.
 *
 * @module
 */

import { foreign } from "./foreign.ts";
import { collectGarbage } from "./garbage.ts";
import { rawMemory } from "./raw_memory.ts";
import { errno, files, io } from "./libc.ts";
import { posix } from "./posix.ts";
import { check, cPath, SystemCallError } from "./system_calls.ts";

const EINTR = 4;
const EAGAIN = 11;
const POLL_IN = 1;
const POLL_OUT = 4;

/** Errors of Deno's own calls, by class name. */
const denoErrors: { [name: string]: number } = {
  NotFound: 2,
  PermissionDenied: 13,
  AlreadyExists: 17,
  NotADirectory: 20,
  IsADirectory: 21,
  InvalidData: 22,
  Interrupted: 4,
  BrokenPipe: 32,
  WouldBlock: 11,
  FilesystemLoop: 40,
};

/** The names of errno codes that Deno's errors carry. */
const codes: { [name: string]: number } = {
  ENOENT: 2,
  EACCES: 13,
  EEXIST: 17,
  ENOTDIR: 20,
  EISDIR: 21,
  EINVAL: 22,
  ENOSPC: 28,
  EROFS: 30,
  EPIPE: 32,
  ENAMETOOLONG: 36,
  ENOTEMPTY: 39,
  ELOOP: 40,
  EPERM: 1,
  EBUSY: 16,
  EXDEV: 18,
  EMFILE: 24,
  EAGAIN: 11,
  EBADF: 9,
  EIO: 5,
};

/** Runs a call of Deno's; its error becomes one with an errno. */
function deno<T>(call: string, f: () => T): T {
  try {
    return f();
  } catch (e) {
    const { code, name, message } = e as Error & { code?: string };
    const os = /os error (\d+)/.exec(message);
    const number = os !== null
      ? Number(os[1])
      : codes[code ?? ""] ?? denoErrors[name] ?? 5;
    throw new SystemCallError(number, call);
  }
}

function fileType(entry: Deno.DirEntry): number {
  if (entry.isDirectory) return 0x4000;
  return entry.isFile ? 0x8000 : 0;
}

function ns(date: Date | null): bigint {
  return date === null ? 0n : BigInt(Math.round(date.getTime())) * 1000000n;
}

/** What `stat` gives. */
function fileStat(path: string) {
  const s = deno("stat", () => Deno.statSync(path));
  return {
    mode: s.mode ?? 0,
    ino: s.ino ?? 0,
    dev: s.dev,
    nlink: s.nlink ?? 1,
    uid: s.uid ?? 0,
    gid: s.gid ?? 0,
    size: s.size,
    atimeNs: ns(s.atime),
    mtimeNs: ns(s.mtime),
    ctimeNs: ns(s.ctime ?? s.mtime),
  };
}

/** `statvfs(path)`: the ten numbers of MicroPython's tuple. */
function statvfs(path: string): number[] {
  const out = new BigInt64Array(15);
  const bytes = new Uint8Array(out.buffer);
  check(files().statfs(cPath(path), bytes), "statfs");
  const [, bsize, blocks, bfree, bavail, filesTotal, ffree] = out;
  const namelen = Number(out[8]);
  const frsize = Number(out[9]);
  return [
    Number(bsize),
    frsize,
    Number(blocks),
    Number(bfree),
    Number(bavail),
    Number(filesTotal),
    Number(ffree),
    Number(ffree),
    0,
    namelen,
  ];
}

function shell(command: string): number {
  const { code, signal } = new Deno.Command("/bin/sh", {
    args: ["-c", command],
    stdin: "inherit",
    stdout: "inherit",
    stderr: "inherit",
  }).outputSync();
  return signal === null ? code << 8 : 128;
}

/** What a signal handler makes readable; -1 where none is installed. */
let wakeFd = -1;
let clearWake: (() => void) | undefined;

/**
 * Makes waits end at a signal that comes just before them.
 *
 * @param handle what `installInterruptFlag` gave
 */
export function wakeBy(handle: { readonly fd: number; clear(): void }): void {
  wakeFd = handle.fd;
  clearWake = () => handle.clear();
}

/**
 * Waits until a descriptor is ready.
 *
 * @param fd the descriptor; -1 for none
 * @param events the events of `poll(2)`
 * @param ms the longest time; negative for ever
 * @returns false where the time has passed or a signal came
 */
function waitFor(fd: number, events: number, ms: number): boolean {
  const set = new Int32Array([wakeFd, POLL_IN, fd, events]);
  const bytes = new Uint8Array(set.buffer);
  const ready = ms < 0
    ? io().ppoll(bytes, 2, null, null)
    : io().ppoll(bytes, 2, timespec(ms), null);
  const woken = ready > 0 && set[1]! >>> 16 !== 0;
  if (woken) clearWake?.();
  return ready > 0 && !woken;
}

/** One file to be waited for; `revents` says what is so. */
interface PolledFile {
  readonly fd: number;
  readonly events: number;
  revents: number;
}

/** The words of a `struct timespec`, and its bytes. */
const spec = new Uint32Array(4);
const specBytes = new Uint8Array(spec.buffer);

/** The array of {@linkcode poll}; a program that waits often makes none. */
let pollSet = new Int32Array(16);
let pollBytes = new Uint8Array(pollSet.buffer);

/**
 * Waits until one of several files is ready.
 *
 * @param ms the longest time; negative for ever
 * @returns how many are ready; 0 where the time has passed or a signal came
 */
function poll(polled: readonly PolledFile[], ms: number): number {
  const count = polled.length;
  if (pollSet.length < 2 * count + 2) {
    pollSet = new Int32Array(4 * count);
    pollBytes = new Uint8Array(pollSet.buffer);
  }
  const set = pollSet;
  for (let i = 0; i < count; i++) {
    const { fd, events } = polled[i]!;
    set[2 * i] = fd;
    set[2 * i + 1] = events;
  }
  set[2 * count] = wakeFd;
  set[2 * count + 1] = POLL_IN;
  const wait = ms < 0 ? null : timespec(Math.min(ms, 1e9));
  const ready = io().ppoll(pollBytes, count + 1, wait, null);
  if (ready < 0) {
    if (errno() === EINTR) return 0;
    throw new SystemCallError(errno(), "poll");
  }
  const woken = set[2 * count + 1]! >>> 16 !== 0;
  if (woken) clearWake?.();
  for (let i = 0; i < count; i++) {
    polled[i]!.revents = ready > 0 ? set[2 * i + 1]! >>> 16 : 0;
  }
  return woken ? ready - 1 : ready;
}

/** A `struct timespec`, good until the next one; its halves stay below 2^32. */
function timespec(ms: number): Uint8Array<ArrayBuffer> {
  const seconds = Math.floor(ms / 1000);
  spec[0] = seconds;
  spec[2] = Math.floor((ms - seconds * 1000) * 1e6);
  return specBytes;
}

/** Sleeps in a wait that a signal ends. */
function sleepMs(ms: number): void {
  waitFor(-1, 0, Math.min(ms, 1e9));
}

/** Writes to standard output or error, also where it does not block. */
function writeStandard(fd: 1 | 2, from: Uint8Array): number {
  const stream = fd === 1 ? Deno.stdout : Deno.stderr;
  for (;;) {
    try {
      return deno("write", () => stream.writeSync(from));
    } catch (e) {
      const { errno } = e as SystemCallError;
      if (errno !== EAGAIN) throw e;
      if (!waitFor(fd, POLL_OUT, -1)) throw new SystemCallError(EINTR, "write");
    }
  }
}

/** The system that the program runs on. */
export const linuxSystem = {
  platform: "linux",
  machine: Deno.build.arch,
  memory: rawMemory,
  posix,
  foreign,
  collectGarbage,
  reach(_host: string): void {},
  get executable(): string {
    return Deno.execPath();
  },

  open(path: string, flags: number, mode: number): number {
    return check(io().open(cPath(path), flags | 0x80000, mode), "open");
  },
  close(fd: number): void {
    check(io().close(fd), "close");
  },
  read(fd: number, into: Uint8Array): number {
    const b = into as Uint8Array<ArrayBuffer>;
    // A signal between the last look at the flag and this call must end the wait.
    if (fd === 0 && wakeFd >= 0 && !waitFor(0, POLL_IN, -1)) {
      throw new SystemCallError(EINTR, "read");
    }
    return check(io().read(fd, b, b.length), "read");
  },
  write(fd: number, from: Uint8Array): number {
    if (fd === 1 || fd === 2) return writeStandard(fd, from);
    const b = from as Uint8Array<ArrayBuffer>;
    return check(io().write(fd, b, b.length), "write");
  },
  seek(fd: number, offset: number, whence: number): number {
    const r = Number(io().lseek(fd, BigInt(offset), whence));
    return check(r, "lseek");
  },
  fsync(fd: number): void {
    check(files().fsync(fd), "fsync");
  },
  isatty(fd: number): boolean {
    if (fd === 0) return Deno.stdin.isTerminal();
    if (fd === 1) return Deno.stdout.isTerminal();
    if (fd === 2) return Deno.stderr.isTerminal();
    return files().isatty(fd) === 1;
  },

  readFile(path: string): Uint8Array | null {
    try {
      return Deno.readFileSync(path);
    } catch {
      return null;
    }
  },
  stat: fileStat,
  statvfs,
  readdir(path: string) {
    return deno("readdir", () =>
      [...Deno.readDirSync(path)].map((e) => ({
        name: e.name,
        type: fileType(e),
        ino: 0,
      })));
  },
  mkdir(path: string): void {
    deno("mkdir", () => Deno.mkdirSync(path));
  },
  rmdir(path: string): void {
    check(files().rmdir(cPath(path)), "rmdir");
  },
  unlink(path: string): void {
    check(files().unlink(cPath(path)), "unlink");
  },
  rename(from: string, to: string): void {
    check(files().rename(cPath(from), cPath(to)), "rename");
  },
  chdir(path: string): void {
    deno("chdir", () => Deno.chdir(path));
  },
  getcwd(): string {
    return deno("getcwd", () => Deno.cwd());
  },
  realpath(path: string): string {
    return deno("realpath", () => Deno.realPathSync(path));
  },

  getenv(name: string): string | undefined {
    return deno("getenv", () => Deno.env.get(name));
  },
  setenv(name: string, value: string): void {
    deno("setenv", () => Deno.env.set(name, value));
  },
  unsetenv(name: string): void {
    deno("unsetenv", () => Deno.env.delete(name));
  },
  environ(): { [name: string]: string } {
    return Deno.env.toObject();
  },
  shell,
  random(into: Uint8Array): void {
    for (let i = 0; i < into.length; i += 65536) {
      crypto.getRandomValues(
        into.subarray(i, i + 65536) as Uint8Array<ArrayBuffer>,
      );
    }
  },

  timeNs(): bigint {
    return BigInt(
      Math.round((performance.timeOrigin + performance.now()) * 1e6),
    );
  },
  monotonicNs(): number {
    return performance.now() * 1e6;
  },
  poll,
  sleepMs,
};
