/**
 * What the interpreter needs of the operating system. The command line implements it
 * on Deno; an embedder may implement it on anything.
 *
 * @module
 */

import type { Posix } from "./posix.ts";

/** What `stat` tells. Times are in nanoseconds since 1970. */
export interface FileStat {
  readonly mode: number;
  readonly ino: number;
  readonly dev: number;
  readonly nlink: number;
  readonly uid: number;
  readonly gid: number;
  readonly size: number;
  readonly atimeNs: bigint;
  readonly mtimeNs: bigint;
  readonly ctimeNs: bigint;
}

/** A directory entry. */
export interface DirEntry {
  readonly name: string;
  /** The type bits of its mode: 0x4000 directory, 0x8000 file, else 0. */
  readonly type: number;
  readonly ino: number;
}

/** Memory by address. */
export interface RawMemory {
  /** Where bytes lie. */
  addressOf(bytes: Uint8Array): bigint;
  /** The bytes at an address, live. */
  bytesAt(address: bigint, length: number): Uint8Array;
  /** The bytes of a C string, without its zero. */
  stringAt(address: bigint): Uint8Array;
}

/** The types of foreign arguments and results, pointers being 64-bit numbers. */
export type ForeignType =
  | "i8"
  | "u8"
  | "i16"
  | "u16"
  | "i32"
  | "u32"
  | "i64"
  | "u64"
  | "f32"
  | "f64"
  | "void";

/** A foreign argument or result. */
export type ForeignValue = number | bigint;

/** A loaded shared library. */
export interface ForeignLibrary {
  readonly handle: bigint;
  /** A symbol's address, or null. */
  symbol(name: string): bigint | null;
  close(): void;
}

/** Functions of shared libraries. */
export interface Foreign {
  /** Loads a library; null names the program itself. @returns null where it cannot */
  open(path: string | null): ForeignLibrary | null;
  /** The function at an address. */
  functionAt(
    address: bigint,
    parameters: ForeignType[],
    result: ForeignType,
  ): (...args: ForeignValue[]) => ForeignValue;
  /** A function that foreign code can call, for as long as the program runs. */
  callback(
    parameters: ForeignType[],
    result: ForeignType,
    f: (...args: ForeignValue[]) => ForeignValue,
  ): { readonly address: bigint };
  /** The last error number. */
  errno(): number;
}

/** One file to be waited for; `revents` says what is so. */
export interface PolledFile {
  readonly fd: number;
  readonly events: number;
  revents: number;
}

/** How time passes, and how the interpreter waits. */
export interface Waiting {
  /** Nanoseconds since 1970. */
  timeNs(): bigint;
  /** Nanoseconds of a clock that never goes back. */
  monotonicNs(): number;
  /** Sleeps; returns early where a signal came or hardware has news. */
  sleepMs(ms: number): void;
  /**
   * Waits until one of several files is ready, so long at most (for ever where
   * negative). @returns how many are; 0 where the time has passed, a signal came or
   * hardware has news
   */
  poll(polled: readonly PolledFile[], ms: number): number;
}

/**
 * Files are numbered as in POSIX. Each method throws an Error with a numeric
 * `errno` where the call fails, which becomes OSError; EINTR is the caller's to handle.
 */
export interface System extends Waiting {
  /** `process.platform` in Python's words: `linux`. */
  readonly platform: string;
  /** The processor's family: `x86_64`, `aarch64`. */
  readonly machine: string;
  /** Memory by address; absent where programs cannot have it. */
  readonly memory?: RawMemory;
  /** Shared libraries; absent where programs cannot have them. */
  readonly foreign?: Foreign;
  /** Links, permissions, processes; absent where programs cannot have them. */
  readonly posix?: Posix;
  /** Throws where a program may not reach a host; absent where it may reach none. */
  reach?(host: string): void;
  /** Frees what nobody holds, at once. */
  collectGarbage?(): void;
  /** The running program's own path. */
  readonly executable: string;

  open(path: string, flags: number, mode: number): number;
  close(fd: number): void;
  /** Bytes read; 0 at the end. */
  read(fd: number, into: Uint8Array): number;
  /** Bytes written, maybe fewer than given. */
  write(fd: number, from: Uint8Array): number;
  seek(fd: number, offset: number, whence: number): number;
  fsync(fd: number): void;
  isatty(fd: number): boolean;

  /** A whole file, or null where there is none (of the file kind). */
  readFile(path: string): Uint8Array | null;
  stat(path: string): FileStat;
  statvfs(path: string): number[];
  readdir(path: string): DirEntry[];
  mkdir(path: string): void;
  rmdir(path: string): void;
  unlink(path: string): void;
  rename(from: string, to: string): void;
  chdir(path: string): void;
  getcwd(): string;
  realpath(path: string): string;

  getenv(name: string): string | undefined;
  setenv(name: string, value: string): void;
  unsetenv(name: string): void;
  environ(): { [name: string]: string };
  /** `os.system`: the shell's exit status as `wait` gives it. */
  shell(command: string): number;
  random(into: Uint8Array): void;
}
