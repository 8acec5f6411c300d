/**
 * The clock of a board: real time, or simulated time.
 *
 * Instants are nanoseconds as a `number`: exact for 104 days from the clock's
 * start, and finer than 10 ns for a year. The wall clock is a `bigint`.
 *
 * @module
 */

/** A source of time that may be real or simulated. */
export interface Clock {
  /**
   * Whether time passes only by {@linkcode advanceTo} and
   * {@linkcode delayNs}. The hub then does not block: it polls once and moves
   * the clock to the next deadline.
   */
  readonly virtual: boolean;
  /** A monotonic instant, on the scale of edge timestamps. */
  nowNs(): number;
  /** Nanoseconds since 1970, UTC. */
  realtimeNs(): bigint;
  /** Lets a short time pass without giving up the processor. */
  delayNs(durationNs: number): void;
  /**
   * Runs `fn`, which keeps exact times by {@linkcode delayNs}, such as a
   * bit-banged protocol. On a simulated board nothing but those delays takes
   * time meanwhile; on a real one `fn` simply runs.
   */
  atomic<T>(fn: () => T): T;
  /**
   * Moves a virtual clock forward; what was due on the way has then happened.
   * Does nothing on a real clock, and never moves backwards.
   */
  advanceTo(instantNs: number): void;
}
