/**
 * `machine.UART.irq`'s events, made of what every port can tell.
 *
 * @module
 */

import type { Board } from "./board.ts";
import { type EventSource, PollEvents } from "./events.ts";
import { characterNs, type SerialPort } from "./serial.ts";

/** Bits of the events. */
export const SerialEvent = {
  /** Bytes have come. */
  rx: 1,
  /** Bytes had come, and for two characters nothing followed. */
  rxIdle: 2,
  /** All bytes handed over are on the wire. */
  txIdle: 4,
  /** A break was received. */
  breakSeen: 8,
} as const;

/** How many characters of silence make a line idle. */
const IDLE_CHARACTERS = 2;

/** Watches a port until it is closed. */
export class SerialWatch implements EventSource {
  readonly #board: Pick<Board, "clock" | "sources">;
  readonly #port: SerialPort;
  readonly #mask: number;
  readonly #listener: (events: number) => void;
  #seen: number;
  #idleAtNs: number | null = null;
  #wasSending = false;

  /** Starts to watch for the events in `mask`. */
  constructor(
    board: Pick<Board, "clock" | "sources">,
    port: SerialPort,
    options: {
      readonly mask: number;
      readonly listener: (events: number) => void;
    },
  ) {
    this.#board = board;
    this.#port = port;
    this.#mask = options.mask;
    this.#listener = options.listener;
    this.#seen = port.available();
    board.sources.add(this);
  }

  /** The port's descriptor, while it has nothing that we know of. */
  get fd(): number | null {
    return this.#port.available() > 0 ? null : this.#port.readable.fd;
  }

  get pollEvents(): number {
    return PollEvents.readable;
  }

  nextDeadlineNs(): number | null {
    if (this.#port.available() !== this.#seen) return 0;
    const deadlines = [this.#idleAtNs, this.#sentAtNs()]
      .filter((deadline) => deadline !== null);
    return deadlines.length === 0 ? null : Math.min(...deadlines);
  }

  drain(): void {
    this.#port.readable.drain();
    const events = (this.#receivedEvents() | this.#sentEvents()) & this.#mask;
    if (events !== 0) this.#listener(events);
  }

  /** Stops watching. */
  close(): void {
    this.#board.sources.delete(this);
  }

  #receivedEvents(): number {
    let events = this.#port.takeBreaks() > 0 ? SerialEvent.breakSeen : 0;
    const available = this.#port.available();
    const now = this.#board.clock.nowNs();
    if (available > this.#seen) {
      events |= SerialEvent.rx;
      const idleNs = IDLE_CHARACTERS * characterNs(this.#port.settings);
      this.#idleAtNs = now + idleNs;
    } else if (this.#idleAtNs !== null && now >= this.#idleAtNs) {
      events |= SerialEvent.rxIdle;
      this.#idleAtNs = null;
    }
    this.#seen = available;
    return events;
  }

  #sentEvents(): number {
    const isSending = this.#port.pending() > 0;
    const hasEnded = this.#wasSending && !isSending;
    this.#wasSending = isSending;
    return hasEnded ? SerialEvent.txIdle : 0;
  }

  /** When the bytes that wait now will be on the wire. */
  #sentAtNs(): number | null {
    if ((this.#mask & SerialEvent.txIdle) === 0) return null;
    const pending = this.#port.pending();
    if (pending === 0) return this.#wasSending ? 0 : null;
    this.#wasSending = true;
    const { clock } = this.#board;
    return clock.nowNs() + pending * characterNs(this.#port.settings);
  }
}
