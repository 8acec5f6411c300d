/**
 * Blocking: `ppoll(2)` on a set of descriptors, and sleeping to a deadline.
 *
 * Both return early when a signal handler ran, so that Ctrl-C and callbacks
 * are never later than the signal. What to do then is the caller's business:
 * nothing here looks at flags or runs callbacks.
 *
 * @module
 */

import { Errno } from "../errno.ts";
import { HalError } from "../errors.ts";
import { arena, type Block } from "./arena.ts";
import { ClockId, clocks, errno, io, PollBit } from "./libc.ts";

const POLLFD_BYTES = 8;
const TIMESPEC_BYTES = 16;
const TIMER_ABSTIME = 1;
const NS_PER_SECOND = 1e9;

/** Result of a wait that a signal ended. */
export const INTERRUPTED = -1;

/**
 * Writes a duration or instant as a `struct timespec`.
 *
 * The two fields are 64 bits wide; the words are written one by one because a
 * `bigint` would have to be allocated. Seconds stay below 2^32.
 */
function setTimespec(spec: Uint32Array, ns: number): void {
  const clamped = Math.max(0, ns);
  const seconds = Math.floor(clamped / NS_PER_SECOND);
  spec[0] = seconds;
  spec[2] = clamped - seconds * NS_PER_SECOND;
}

/**
 * A reusable array of `struct pollfd`.
 *
 * @example
 * ```ts
 * import { PollSet } from "./wait.ts";
 * import { PollBit } from "./libc.ts";
 * const set = new PollSet();
 * set.add(0, PollBit.IN);
 * if (set.wait(1e9) > 0) set.revents(0);
 * ```
 */
export class PollSet {
  #block = arena.take(8 * POLLFD_BYTES);
  #length = 0;
  readonly #timeout = arena.take(TIMESPEC_BYTES);

  /** How many descriptors are in the set. */
  get length(): number {
    return this.#length;
  }

  /** Empties the set; its storage is kept. */
  clear(): void {
    this.#length = 0;
  }

  /** Adds a descriptor and returns its index for {@linkcode revents}. */
  add(fd: number, events: number = PollBit.IN): number {
    const index = this.#length++;
    if (this.#length * POLLFD_BYTES > this.#block.bytes.length) this.#grow();
    const { words } = this.#block;
    words[2 * index] = fd;
    words[2 * index + 1] = events;
    return index;
  }

  /** The events that the last wait found at an index. */
  revents(index: number): number {
    return this.#block.words[2 * index + 1]! >>> 16;
  }

  /** The descriptor at an index. */
  fd(index: number): number {
    return this.#block.words[2 * index]! | 0;
  }

  /**
   * Waits until a descriptor is ready, at most `timeoutNs` (`null` for ever).
   *
   * Returns how many are ready, 0 after the time has passed, and
   * {@linkcode INTERRUPTED} when a signal came.
   */
  wait(timeoutNs: number | null): number {
    const { ppollAt, pollAt } = io();
    const { address } = this.#block;
    let ready: number;
    if (timeoutNs === 0) {
      ready = pollAt(address, this.#length, 0);
    } else {
      if (timeoutNs !== null) setTimespec(this.#timeout.words, timeoutNs);
      const timeout = timeoutNs === null ? 0 : this.#timeout.address;
      ready = ppollAt(address, this.#length, timeout, 0);
    }
    return ready >= 0 ? ready : interruptedOrThrow("wait for descriptors");
  }

  /** Gives its memory back; the set is of no use afterwards. */
  close(): void {
    arena.giveBack(this.#block);
    arena.giveBack(this.#timeout);
  }

  #grow(): void {
    const smaller = this.#block;
    this.#block = arena.take(smaller.bytes.length * 2);
    this.#block.bytes.set(smaller.bytes);
    arena.giveBack(smaller);
  }
}

function interruptedOrThrow(asked: string): typeof INTERRUPTED {
  const number = errno();
  if (number === Errno.EINTR) return INTERRUPTED;
  throw new HalError(number, { asked, found: "the kernel refused it" });
}

/** One descriptor to wait for; `revents` is filled in by the wait. */
export interface FdInterest {
  readonly fd: number;
  /** The {@linkcode PollBit}s of interest; readable by default. */
  readonly events?: number;
  revents?: number;
}

/**
 * Waits for descriptors once; for repeated waits keep a {@linkcode PollSet}.
 *
 * `timeoutMs` may have a fraction and is for ever when it is negative. Returns
 * like {@linkcode PollSet.wait}.
 */
export function waitFds(
  fds: readonly FdInterest[],
  timeoutMs: number,
): number {
  const set = new PollSet();
  for (const { fd, events } of fds) set.add(fd, events);
  const timeoutNs = timeoutMs < 0 ? null : timeoutMs * 1e6;
  const ready = set.wait(timeoutNs);
  fds.forEach((interest, index) => interest.revents = set.revents(index));
  set.close();
  return ready;
}

/** Where clocks are read to; made at the first use. */
let clockBlock: Block | undefined;

/** Reads a clock; the seconds and nanoseconds are in the words. */
function readClock(id: number): Uint32Array {
  clockBlock ??= arena.take(TIMESPEC_BYTES);
  clocks().clockGettimeAt(id, clockBlock.address);
  return clockBlock.words;
}

/**
 * The monotonic clock in nanoseconds, the clock of kernel edge timestamps.
 *
 * A double holds nanoseconds exactly for the first 104 days after boot and to
 * 2 ns for 200 days more, which is finer than anything measured by it.
 */
export function monotonicNs(): number {
  const words = readClock(ClockId.MONOTONIC);
  return words[0]! * NS_PER_SECOND + words[2]!;
}

/** The wall clock in nanoseconds since 1970, exactly. */
export function realtimeNs(): bigint {
  const words = readClock(ClockId.REALTIME);
  const seconds = BigInt(words[0]!) + (BigInt(words[1]!) << 32n);
  return seconds * 1_000_000_000n + BigInt(words[2]!);
}

/**
 * Sleeps until the monotonic clock reads `deadlineNs`.
 *
 * Returns false when a signal ended the sleep early.
 */
export function sleepUntil(deadlineNs: number): boolean {
  const spec = new Uint32Array(4);
  setTimespec(spec, deadlineNs);
  return clocks().clock_nanosleep(
    ClockId.MONOTONIC,
    TIMER_ABSTIME,
    spec,
    null,
  ) === 0;
}
