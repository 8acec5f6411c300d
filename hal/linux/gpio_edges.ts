/**
 * Edge events of a request: reading them, and telling what was lost.
 *
 * The kernel makes its events in an interrupt thread, where edges that come
 * close together collapse into one and the polarity is the level found then.
 * In a request of two lines the sequence number is counted in the interrupt
 * itself, so a gap shows a loss. Hence a watched line is requested together
 * with a spare one, and the polarity follows from the level before and the
 * parity of the sequence number. Edges that the hardware itself merged do not
 * show there: so the line is looked at when all events are read, and the next
 * event, if its interrupt came after that look, starts from what was seen.
 *
 * @module
 */

import { Errno } from "../errno.ts";
import { type EventSource, PollEvents } from "../events.ts";
import type { Bit, EdgeKind, EdgeListener } from "../pin.ts";
import { arena } from "./arena.ts";
import { lineError } from "./gpio_chip.ts";
import type { GpioRequest } from "./gpio_request.ts";
import { errno, io } from "./libc.ts";
import { LineEvent, LineEventId } from "./uapi.ts";
import { monotonicNs } from "./wait.ts";

const EVENTS_PER_READ = 64;
const TWO_POW_32 = 2 ** 32;

/** How the events of a request are to be understood. */
export interface EdgeOptions {
  readonly edges: EdgeKind;
  /** Whether the sequence number counts every interrupt. */
  readonly countsLosses: boolean;
  readonly listener: EdgeListener;
}

/** The event source of a watched request. */
export class GpioEdges implements EventSource {
  readonly pollEvents = PollEvents.readable;
  readonly #request: GpioRequest;
  readonly #options: EdgeOptions;
  readonly #room = arena.take(EVENTS_PER_READ * LineEvent.SIZE);
  readonly #words = this.#room.words;
  #seqno = 0;
  /** Lost edges not reported yet; negative when too many were. */
  #uncounted = 0;
  #level: Bit;
  /** The level at the last look at the line, and when that was. */
  #seen: { readonly level: Bit; readonly timeNs: number } | null = null;
  #closed = false;

  constructor(request: GpioRequest, options: EdgeOptions) {
    this.#request = request;
    this.#options = options;
    this.#level = request.readFirst();
  }

  get fd(): number {
    return this.#request.fd;
  }

  nextDeadlineNs(): null {
    return null;
  }

  drain(): void {
    while (!this.#closed) {
      const count = this.#read();
      for (let index = 0; index < count && !this.#closed; index++) {
        this.#tell(index * LineEvent.SIZE);
      }
      if (count < EVENTS_PER_READ) break;
    }
    if (!this.#closed) this.#look();
  }

  /** Ends the source; the request is the caller's to close. */
  close(): void {
    if (this.#closed) return;
    this.#closed = true;
    arena.giveBack(this.#room);
  }

  /** Reads events; how many, or 0 when there are none or the chip is gone. */
  #read(): number {
    const { address, bytes } = this.#room;
    const length = io().readAt(this.#request.fd, address, bytes.length);
    if (length >= 0) return length / LineEvent.SIZE;
    const number = errno();
    if (number !== Errno.EAGAIN && number !== Errno.EINTR) {
      this.close();
      const { chip, offsets } = this.#request;
      this.#options.listener.onError(lineError(number, chip, offsets[0]!));
    }
    return 0;
  }

  #tell(at: number): void {
    const words = this.#words;
    const time = at + LineEvent.timestampNs >> 2;
    const timestampNs = words[time + 1]! * TWO_POW_32 + words[time]!;
    const seqno = words[at + LineEvent.seqno >> 2]!;
    // The interrupt of an edge may come while the event of the one before is
    // being made, which then takes its number: gap 1 too many, then -1.
    const gap = seqno - this.#seqno - 1;
    this.#seqno = seqno;
    const seen = this.#lostBefore(timestampNs, gap);
    this.#level = this.#levelAfter(words[at + LineEvent.id >> 2]!, gap);
    this.#uncounted += gap + seen;
    const lost = Math.max(0, this.#uncounted);
    this.#uncounted -= lost;
    this.#options.listener.onEdge({ timestampNs, level: this.#level, lost });
  }

  /**
   * Corrects the level by what was seen; how many edges that shows lost.
   *
   * An event after a gap proves nothing: it carries the time of the last of
   * the edges that it stands for, and the first of them may be older.
   */
  #lostBefore(timestampNs: number, gap: number): number {
    const seen = this.#seen;
    this.#seen = null;
    if (seen === null || gap !== 0 || timestampNs <= seen.timeNs) return 0;
    if (seen.level === this.#level) return 0;
    this.#level = seen.level;
    return 1;
  }

  /** The level after an edge. */
  #levelAfter(id: number, gap: number): Bit {
    if (this.#hasParity()) return (this.#level ^ (gap + 1 & 1)) as Bit;
    return id === LineEventId.RISING_EDGE ? 1 : 0;
  }

  #hasParity(): boolean {
    return this.#options.edges === "both" && this.#options.countsLosses;
  }

  /** Looks at the line itself. */
  #look(): void {
    if (!this.#hasParity()) return;
    try {
      const level = this.#request.readFirst();
      this.#seen = { level, timeNs: monotonicNs() };
    } catch {
      // A chip that is gone is reported by the next read of its events.
    }
  }
}
