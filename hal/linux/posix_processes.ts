/**
 * Processes: who this one is, and others that it starts, waits for and ends.
 *
 * A process of this size cannot be copied by `fork`; `posix_spawn` starts another
 * program without a copy.
 *
 * @module
 */

import {
  addressOf,
  cString,
  errno,
  identities,
  processes,
  spawning,
} from "./libc.ts";
import { check, cPath, SystemCallError } from "./system_calls.ts";

const EINVAL = 22;
const SYS_pidfd_open = 434n;

// Larger than glibc's structures, which keep room for later fields themselves.
const FILE_ACTIONS_BYTES = 256;
const ATTRIBUTES_BYTES = 512;
const SIGSET_BYTES = 128;

const POSIX_SPAWN_SETPGROUP = 0x02;
const POSIX_SPAWN_SETSIGDEF = 0x04;
const POSIX_SPAWN_SETSIGMASK = 0x08;
const POSIX_SPAWN_SETSID = 0x80;

/** What a new process does first. */
type Action =
  | { readonly kind: "dup"; readonly from: number; readonly to: number }
  | { readonly kind: "close"; readonly fd: number }
  | { readonly kind: "chdir"; readonly path: string };

/** A process to be started. */
interface Request {
  readonly path: string;
  readonly argv: readonly string[];
  readonly env: readonly string[];
  readonly actions: readonly Action[];
  readonly newSession: boolean;
  readonly group: number;
  readonly defaultSignals: readonly number[];
}

/** An array of C strings; `texts` has to live as long as it is used. */
function stringArray(lines: readonly string[]) {
  for (const line of lines) {
    if (line.includes("\0")) throw new SystemCallError(EINVAL, "spawn");
  }
  const texts = lines.map(cString);
  const pointers = new BigUint64Array(lines.length + 1);
  texts.forEach((text, i) => {
    pointers[i] = addressOf(text);
  });
  return { texts, bytes: new Uint8Array(pointers.buffer) };
}

/** The result of a call that gives an errno. */
function must(error: number, call: string): void {
  if (error !== 0) throw new SystemCallError(error, call);
}

function signalSet(signals: readonly number[]): Uint8Array<ArrayBuffer> {
  const set = new Uint8Array(SIGSET_BYTES);
  for (const s of signals) set[s - 1 >> 3]! |= 1 << (s - 1 & 7);
  return set;
}

function addActions(
  block: Uint8Array<ArrayBuffer>,
  actions: readonly Action[],
): Uint8Array[] {
  const c = spawning();
  const kept: Uint8Array[] = [];
  for (const action of actions) {
    if (action.kind === "dup") {
      const { from, to } = action;
      must(c.posix_spawn_file_actions_adddup2(block, from, to), "dup2");
    } else if (action.kind === "close") {
      must(c.posix_spawn_file_actions_addclose(block, action.fd), "close");
    } else {
      const path = cPath(action.path);
      kept.push(path);
      must(c.posix_spawn_file_actions_addchdir_np(block, path), "chdir");
    }
  }
  return kept;
}

function setAttributes(block: Uint8Array<ArrayBuffer>, request: Request) {
  const c = spawning();
  const { group, newSession, defaultSignals } = request;
  let flags = POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF;
  if (newSession) flags |= POSIX_SPAWN_SETSID;
  if (group >= 0) {
    flags |= POSIX_SPAWN_SETPGROUP;
    c.posix_spawnattr_setpgroup(block, group);
  }
  c.posix_spawnattr_setsigmask(block, signalSet([]));
  c.posix_spawnattr_setsigdefault(block, signalSet(defaultSignals));
  c.posix_spawnattr_setflags(block, flags);
}

function spawn(request: Request): number {
  const c = spawning();
  const actions = new Uint8Array(FILE_ACTIONS_BYTES);
  const attributes = new Uint8Array(ATTRIBUTES_BYTES);
  must(c.posix_spawn_file_actions_init(actions), "spawn");
  must(c.posix_spawnattr_init(attributes), "spawn");
  try {
    const kept = addActions(actions, request.actions);
    setAttributes(attributes, request);
    const argv = stringArray(request.argv);
    const env = stringArray(request.env);
    const pid = new Int32Array(1);
    const error = c.posix_spawn(
      new Uint8Array(pid.buffer),
      cPath(request.path),
      actions,
      attributes,
      argv.bytes,
      env.bytes,
    );
    // What C has only addresses of must not be collected before this line.
    kept.length = argv.texts.length = env.texts.length = 0;
    must(error, "spawn");
    return pid[0]!;
  } finally {
    c.posix_spawn_file_actions_destroy(actions);
    c.posix_spawnattr_destroy(attributes);
  }
}

/** The part of `Posix` about processes. */
export const posixProcesses = {
  identity: (
    name:
      | "getpid"
      | "getppid"
      | "getuid"
      | "geteuid"
      | "getgid"
      | "getegid"
      | "getpgrp",
  ): number => identities()[name](),
  kill(pid: number, signal: number): void {
    check(processes().kill(pid, signal), "kill");
  },
  spawn,
  waitpid(pid: number, options: number) {
    const status = new Int32Array(1);
    const bytes = new Uint8Array(status.buffer);
    const found = check(spawning().waitpid(pid, bytes, options), "waitpid");
    return { pid: found, status: status[0]! };
  },
  pidfd(pid: number): number {
    const fd = Number(spawning().syscall(SYS_pidfd_open, BigInt(pid), 0n));
    if (fd < 0) throw new SystemCallError(errno(), "pidfd_open");
    return fd;
  },
  exit(code: number): never {
    spawning()._exit(code);
    throw new Error("unreachable");
  },
};
