/**
 * The smallest wait hub: what the interpreter does while a program sleeps,
 * without interpreter.
 *
 * @module
 */

import type { Board, EventSource } from "../../hal/mod.ts";
import { PollSet } from "../../hal/linux/wait.ts";

/** The poll set of a board, as long as its sources are the same. */
interface Polling {
  readonly version: number;
  readonly set: PollSet;
}

const pollings = new WeakMap<Board, Polling>();

function pollSet(board: Board): PollSet {
  const known = pollings.get(board);
  const { version } = board.sources;
  if (known?.version === version) return known.set;
  known?.set.close();
  const set = new PollSet();
  for (const { fd, pollEvents } of board.sources) {
    if (fd !== null) set.add(fd, pollEvents);
  }
  pollings.set(board, { version, set });
  return set;
}

/** Polls the sources' descriptors; whether one was ready. */
function pollSources(board: Board, timeoutNs: number): boolean {
  const set = pollSet(board);
  return set.length > 0 || !board.clock.virtual
    ? set.wait(timeoutNs) > 0
    : false;
}

/**
 * Waits until `done` says so, at most `timeoutMs`, draining meanwhile.
 *
 * Returns whether `done` said so.
 */
export function waitUntil(
  board: Board,
  timeoutMs: number,
  done: () => boolean,
): boolean {
  const endNs = board.clock.nowNs() + timeoutMs * 1e6;
  board.sources.drainAll();
  while (!done()) {
    const now = board.clock.nowNs();
    if (now >= endNs) return false;
    const next = Math.min(endNs, board.sources.nextDeadlineNs() ?? endNs);
    const wait = board.clock.virtual ? 0 : Math.max(0, next - now);
    if (!pollSources(board, wait)) board.clock.advanceTo(next);
    board.sources.drainAll();
  }
  return true;
}

/** Sleeps, draining meanwhile. */
export function sleepMs(board: Board, ms: number): void {
  waitUntil(board, ms, () => false);
}

/** Waits for one source that is not in the board's set, such as a port's. */
export function waitSource(
  board: Board,
  source: EventSource,
  timeoutMs: number,
): boolean {
  const before = board.sources.size;
  board.sources.add(source);
  const isReady = () => {
    source.drain();
    const deadline = source.nextDeadlineNs();
    return deadline !== null && deadline <= board.clock.nowNs();
  };
  const found = waitUntil(board, timeoutMs, isReady);
  if (board.sources.size > before) board.sources.delete(source);
  return found;
}
