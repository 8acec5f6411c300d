/**
 * What `os` and `subprocess` need of a POSIX system beyond `System`: links, permissions,
 * descriptors and processes. A system may be without it.
 *
 * @module
 */

import type { FileStat } from "./system.ts";

/** What `lstat` and `fstat` tell. */
export interface ExactStat extends FileStat {
  readonly blksize: number;
  readonly blocks: number;
  readonly rdev: number;
}

/** One thing that a new process does before its program starts. */
export type SpawnAction =
  | { readonly kind: "dup"; readonly from: number; readonly to: number }
  | { readonly kind: "close"; readonly fd: number }
  | { readonly kind: "chdir"; readonly path: string };

/** A process to be started. */
export interface SpawnRequest {
  /** The program's file. */
  readonly path: string;
  readonly argv: readonly string[];
  /** `NAME=value` lines. */
  readonly env: readonly string[];
  readonly actions: readonly SpawnAction[];
  /** In a session of its own. */
  readonly newSession: boolean;
  /** In this process group; 0 for a new one; -1 for the parent's. */
  readonly group: number;
  /** Signals that the program gets with their first meaning. */
  readonly defaultSignals: readonly number[];
}

/** What `waitpid` gives; a pid of 0 where no process has ended yet. */
export interface WaitResult {
  readonly pid: number;
  readonly status: number;
}

/** Who the process is. */
export type IdentityName =
  | "getpid"
  | "getppid"
  | "getuid"
  | "geteuid"
  | "getgid"
  | "getegid"
  | "getpgrp";

/** Each method throws an Error with a numeric `errno` where the call fails. */
export interface Posix {
  /** The kernel's numbers that differ between architectures. */
  readonly constants: { readonly [name: string]: number };

  stat(path: string): ExactStat;
  lstat(path: string): ExactStat;
  fstat(fd: number): ExactStat;
  access(path: string, mode: number): boolean;
  chmod(path: string, mode: number): void;
  chown(path: string, uid: number, gid: number): void;
  link(from: string, to: string): void;
  symlink(target: string, path: string): void;
  readlink(path: string): string;
  truncate(path: string, length: number): void;
  ftruncate(fd: number, length: number): void;
  /** Sets the times; null for now. */
  utime(path: string, ns: readonly [bigint, bigint] | null): void;
  mkfifo(path: string, mode: number): void;
  umask(mask: number): number;

  /** Two descriptors, to read and to write, that no child inherits. */
  pipe(): [number, number];
  dup(fd: number): number;
  dup2(from: number, to: number, inheritable: boolean): number;
  /** Columns and lines. */
  terminalSize(fd: number): [number, number];

  identity(name: IdentityName): number;
  kill(pid: number, signal: number): void;
  /** The new process's number. */
  spawn(request: SpawnRequest): number;
  /** Does not wait where `options` has WNOHANG. */
  waitpid(pid: number, options: number): WaitResult;
  /** A descriptor that is readable once a process has ended. */
  pidfd(pid: number): number;
  /** Ends the process at once. */
  exit(code: number): never;
}
