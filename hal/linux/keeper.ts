/**
 * Keepers: an output goes on after its program as long as somebody has its
 * descriptor, so a process that does nothing else inherits it. It ends when a
 * program wants the line, or when somebody ends it; its environment says
 * which line it is for.
 *
 * @module
 */

import { Gate } from "./gate.ts";
import { Fcntl, io, processes } from "./libc.ts";
import { monotonicNs, sleepUntil } from "./wait.ts";

/** The variable that a keeper's environment has. */
const VARIABLE = "KRAIT_HOLDS";
const SIGTERM = 15;
/** It sleeps for 68 years. */
const SLEEP = ["-c", "exec sleep 2147483647"];
const PATIENCE_NS = 5e9;
/** How long to wait between two looks at a process that ends. */
const LOOK_NS = 1e6;

/** A line, as keepers know it. */
export interface KeptLine {
  /** `/dev/gpiochip0`. */
  readonly chip: string;
  readonly offset: number;
}

function nameOf({ chip, offset }: KeptLine): string {
  return `${chip}:${offset}`;
}

/** Starts a keeper of a requested line; the descriptor is then the caller's to close. */
export function keepLine(line: KeptLine, fd: number): void {
  io().fcntl(fd, Fcntl.SETFD, 0);
  new Deno.Command("/bin/sh", {
    args: SLEEP,
    clearEnv: true,
    env: { PATH: "/usr/bin:/bin", [VARIABLE]: nameOf(line) },
    cwd: "/",
    stdin: "null",
    stdout: "null",
    stderr: "null",
    detached: true,
  }).spawn().unref();
}

/** Ends the keeper of a line. @returns whether there was one, and it has ended */
export function endKeeper(line: KeptLine): boolean {
  // Whatever a program may read: this is no program's question.
  const gate = new Gate();
  const wanted = `${VARIABLE}=${nameOf(line)}`;
  const isKeeper = (pid: string) => environment(gate, pid).includes(wanted);
  const pid = gate.list("/proc")
    .find((name) => /^\d+$/.test(name) && isKeeper(name));
  if (pid === undefined) return false;
  if (processes().kill(Number(pid), SIGTERM) < 0) return false;
  const end = monotonicNs() + PATIENCE_NS;
  while (!hasEnded(gate, pid)) {
    const now = monotonicNs();
    if (now > end) return false;
    sleepUntil(now + LOOK_NS);
  }
  return true;
}

/**
 * Whether a process has given back its descriptors. It loses its memory, and so its
 * environment, earlier; once it is a zombie they are closed.
 */
function hasEnded(gate: Gate, pid: string): boolean {
  const stat = gate.readText(`/proc/${pid}/stat`);
  return stat === null || /\) [ZX] /.test(stat);
}

/** The variables of a process; none where it has ended or is somebody else's. */
function environment(gate: Gate, pid: string): string[] {
  const bytes = gate.readBytes(`/proc/${pid}/environ`);
  if (bytes === null || bytes.length === 0) return [];
  return new TextDecoder().decode(bytes).split("\0");
}
