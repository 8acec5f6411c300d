/**
 * Pulse lengths and counts from edges with timestamps.
 *
 * The edges carry the kernel's time of the interrupt, so a pulse is measured
 * exactly however late the program gets to see it.
 *
 * @module
 */

import type { Bit, Edge } from "./pin.ts";

/** Result of {@linkcode PulseTimer} when the pulse did not begin in time. */
export const NO_PULSE: number = -2;
/** Result of {@linkcode PulseTimer} when the pulse did not end in time. */
export const NO_END: number = -1;

/** What a pulse timer starts from. */
export interface PulseTimerOptions {
  /** The level of the pulse to measure. */
  readonly level: Bit;
  /** The level of the line at the start. */
  readonly startLevel: Bit;
  /** When it starts. */
  readonly startNs: number;
  /** How long to wait, first for the pulse and then for its end. */
  readonly timeoutUs: number;
}

/** `machine.time_pulse_us`, without the waiting. */
export class PulseTimer {
  readonly #level: Bit;
  readonly #timeoutNs: number;
  #beganNs: number | null;
  #result: number | null = null;
  #deadlineNs: number;

  /** Starts to measure. */
  constructor(options: PulseTimerOptions) {
    this.#level = options.level;
    this.#timeoutNs = options.timeoutUs * 1000;
    this.#deadlineNs = options.startNs + this.#timeoutNs;
    const isInPulse = options.startLevel === options.level;
    this.#beganNs = isInPulse ? options.startNs : null;
  }

  /** When the current wait is over. */
  get deadlineNs(): number {
    return this.#deadlineNs;
  }

  /** Takes an edge into account; one with losses starts a new attempt. */
  onEdge(edge: Edge): void {
    if (this.#result !== null || edge.timestampNs > this.#deadlineNs) return;
    if (edge.level === this.#level) {
      if (this.#beganNs !== null && edge.lost === 0) return;
      this.#beganNs = edge.timestampNs;
      this.#deadlineNs = edge.timestampNs + this.#timeoutNs;
    } else if (this.#beganNs !== null) {
      const length = edge.timestampNs - this.#beganNs;
      if (edge.lost === 0) this.#result = Math.round(length / 1000);
      else this.#beganNs = null;
    }
  }

  /** The length in microseconds, a negative result, or `null` for not yet. */
  result(nowNs: number): number | null {
    if (this.#result !== null) return this.#result;
    if (nowNs < this.#deadlineNs) return null;
    return this.#beganNs === null ? NO_PULSE : NO_END;
  }
}

/** How many of the four edges of a quadrature period are counted. */
export type QuadraturePhases = 1 | 2 | 4;

/** Position by the levels of A and B, in the order of a forward turn. */
const GRAY = [0, 3, 1, 2] as const;
/** The position at which a whole count begins: A low, B high. */
const FIRST_OF_COUNT = 3;

/**
 * A quadrature decoder, as `machine.Encoder` needs it.
 *
 * A change of both levels at once has no direction: it is counted in
 * {@linkcode missed} and not in the position.
 */
export class Quadrature {
  readonly #shift: number;
  #state: number;
  #position: number;
  #missed = 0;

  /** Starts from the levels of the two lines. */
  constructor(a: Bit, b: Bit, phases: QuadraturePhases = 1) {
    this.#shift = phases === 4 ? 0 : phases === 2 ? 1 : 2;
    this.#state = GRAY[a << 1 | b]!;
    // Whole counts are where the first line moves while the second is high, as the
    // ESP32 counts them, wherever it was switched on.
    const begin = this.#state - FIRST_OF_COUNT & 3;
    this.#position = begin & (1 << this.#shift) - 1;
  }

  /** The count in units of the chosen phases. */
  get value(): number {
    return this.#position >> this.#shift;
  }

  /** Steps whose direction could not be told. */
  get missed(): number {
    return this.#missed;
  }

  /** Takes new levels into account. */
  update(a: Bit, b: Bit): void {
    const state = GRAY[a << 1 | b]!;
    const step = (state - this.#state) & 3;
    if (step === 1) this.#position++;
    else if (step === 3) this.#position--;
    else if (step === 2) this.#missed++;
    this.#state = state;
  }
}
