/**
 * Where the interpreter and a board meet: waiting for descriptors and instants of
 * the board, and running the listeners of its sources at safepoints.
 *
 * @module
 */

import type { Board, NewsMarker, Watched } from "../../hal/mod.ts";
import type { Interpreter, PolledFile, Waiting } from "../../runtime/mod.ts";

/**
 * How long a program computes before somebody else watches for it. Until then each
 * safepoint looks for itself: to start a thread takes longer than most programs
 * compute between two waits, and to tell it something is two system calls.
 */
const PATIENCE_NS = { first: 20e6, later: 1e6 } as const;
/** A wait from which on nobody else watches beside it. */
const LONG_WAIT_MS = 1;

const NOTHING: readonly Watched[] = [];

/** Who has the hub. */
export interface HubOwner {
  readonly vm: Interpreter;
  /** Not 0 while interrupts are disabled. */
  readonly disabled: number;
}

/** How often two clocks are compared: the first readings of all are slow. */
const COMPARISONS = 10;

/**
 * How much a clock is ahead of the board's: as read in the middle between two
 * readings of it, those that are closest together.
 */
function aheadNs(nowNs: () => number, { clock }: Board): number {
  let ahead = 0;
  let least = Infinity;
  for (let round = 0; round < COMPARISONS; round++) {
    const before = nowNs();
    const board = clock.nowNs();
    const after = nowNs();
    if (after - before >= least) continue;
    least = after - before;
    ahead = (before + after) / 2 - board;
  }
  return ahead;
}

/** The interpreter's clock and waits while it has a board. */
export class Hub implements Waiting {
  readonly #vm: Interpreter;
  readonly #board: Board;
  readonly #source = () => this.#drain();
  readonly #stop = () => this.#rest();
  #marker: NewsMarker | null = null;
  /** When the latest wait ended. */
  #waitedNs: number;
  #watched: readonly PolledFile[] = [];
  #version = -1;
  /** What the clock of `time` is ahead of the board's. */
  readonly #aheadNs: number;
  /** Whose interrupts may be disabled. */
  readonly #owner: HubOwner;

  /** Takes the interpreter's waits over. */
  constructor(owner: HubOwner, board: Board) {
    const { vm } = owner;
    this.#owner = owner;
    this.#vm = vm;
    this.#board = board;
    this.#waitedNs = board.clock.nowNs();
    board.sources.onNews = () => vm.pending.request();
    vm.pending.sources.push(this.#source);
    vm.atRest.add(this.#stop);
    vm.clock = this;
    vm.pending.request();
    this.#aheadNs = aheadNs(() => this.monotonicNs(), board);
  }

  /** An instant of the board's on the clock of `time`, whose zero is another. */
  programNs(boardNs: number): number {
    return boardNs + this.#aheadNs;
  }

  /** Gives the waits back, and closes the board. */
  close(): void {
    const { pending, system, atRest } = this.#vm;
    const at = pending.sources.indexOf(this.#source);
    if (at >= 0) pending.sources.splice(at, 1);
    atRest.delete(this.#stop);
    this.#vm.clock = system;
    this.#rest();
    this.#board.sources.onNews = null;
    this.#board.close();
  }

  timeNs(): bigint {
    const { clock } = this.#board;
    return clock.virtual ? clock.realtimeNs() : this.#vm.system.timeNs();
  }

  monotonicNs(): number {
    const { clock } = this.#board;
    return clock.virtual ? clock.nowNs() : this.#vm.system.monotonicNs();
  }

  sleepMs(ms: number): void {
    if (this.#board.clock.virtual) return this.#advance(ms);
    const most = this.#bounded(ms);
    this.#beginWait(most);
    const watched = this.#descriptors();
    if (watched.length > 0) this.#vm.system.poll(watched, most);
    else if (most > 0) this.#vm.system.sleepMs(most);
    this.#endWait();
  }

  poll(polled: readonly PolledFile[], ms: number): number {
    const { system } = this.#vm;
    if (this.#board.clock.virtual) {
      const next = this.#board.sources.nextDeadlineNs();
      const ready = system.poll(polled, next === null ? ms : 0);
      if (ready === 0) this.#advance(ms < 0 ? Infinity : ms);
      return ready;
    }
    const watched = this.#descriptors();
    const most = this.#bounded(ms < 0 ? Infinity : ms);
    this.#beginWait(most);
    system.poll([...polled, ...watched], most === Infinity ? -1 : most);
    this.#endWait();
    return polled.filter(({ revents }) => revents !== 0).length;
  }

  /**
   * Waits until `isDone`, or so long at most, and runs callbacks meanwhile.
   *
   * @returns whether it is done
   */
  waitFor(isDone: () => boolean, timeoutMs: number): boolean {
    const end = this.monotonicNs() + timeoutMs * 1e6;
    this.#vm.stdout.flush();
    for (;;) {
      this.#vm.safepoint();
      // A wait inside a callback has to look for itself.
      if (this.#vm.pending.isRunning) this.#board.sources.drainAll();
      if (isDone()) return true;
      const rest = (end - this.monotonicNs()) / 1e6;
      if (rest <= 0) return false;
      this.sleepMs(Math.min(rest, 1e9));
    }
  }

  /** Whether interrupts are disabled. */
  get #isDeaf(): boolean {
    return this.#owner.disabled > 0;
  }

  /** Whether a wait goes on whatever the board has to say. */
  get #waitsAlone(): boolean {
    return this.#isDeaf || this.#vm.pending.isRunning;
  }

  /** Two that wait for the same would both wake, and take turns at the processor. */
  #beginWait(ms: number): void {
    if (ms >= LONG_WAIT_MS) this.#marker?.arm(NOTHING, null);
  }

  #endWait(): void {
    this.#waitedNs = this.#board.clock.nowNs();
    this.#vm.pending.request();
  }

  /** Runs the listeners, and sees to it that somebody watches until the next time. */
  #drain(): void {
    if (this.#isDeaf) return;
    this.#board.sources.drainAll();
    if (this.#looksItself()) this.#vm.pending.request();
    else this.#arm();
  }

  /** Whether there is something to watch, but no need of a thread yet. */
  #looksItself(): boolean {
    const { clock, sources } = this.#board;
    if (clock.virtual || sources.size === 0) return false;
    const patience = this.#marker === null
      ? PATIENCE_NS.first
      : PATIENCE_NS.later;
    return clock.nowNs() - this.#waitedNs < patience;
  }

  #arm(): void {
    this.#marker ??= this.#board.newsMarker(this.#vm.pending.word);
    const deadlineNs = this.#board.sources.nextDeadlineNs();
    this.#marker.arm(this.#watchedFiles(), deadlineNs);
  }

  /** Nobody computes: nobody has to be told. */
  #rest(): void {
    this.#marker?.close();
    this.#marker = null;
    // Whoever computes next drains first, and so arms the marker again.
    this.#vm.pending.request();
  }

  /** The time up to a deadline of the board's; inside callbacks there is none. */
  #bounded(ms: number): number {
    if (this.#waitsAlone) return ms;
    const { sources, clock } = this.#board;
    const deadline = sources.nextDeadlineNs();
    if (deadline === null) return ms;
    return Math.min(ms, Math.max(0, (deadline - clock.nowNs()) / 1e6));
  }

  #advance(ms: number): void {
    const { clock } = this.#board;
    const rest = this.#bounded(ms);
    if (rest !== Infinity) clock.advanceTo(clock.nowNs() + rest * 1e6);
    this.#vm.pending.request();
  }

  /** What a wait waits for beside its own. */
  #descriptors(): readonly (PolledFile & Watched)[] {
    return this.#waitsAlone ? [] : this.#watchedFiles();
  }

  #watchedFiles(): readonly (PolledFile & Watched)[] {
    const { sources } = this.#board;
    if (this.#version !== sources.version) {
      this.#version = sources.version;
      const found: PolledFile[] = [];
      for (const { fd, pollEvents: events } of sources) {
        if (fd !== null) found.push({ fd, events, revents: 0 });
      }
      this.#watched = found;
    }
    return this.#watched;
  }
}
