/**
 * What a board has once: real-time clock, watchdog, memory, identity, power.
 *
 * @module
 */

/** A clock that runs while the board is off. */
export interface RealTimeClock {
  /** What a person calls it. */
  readonly info: { readonly name: string };
  /** Nanoseconds since 1970, UTC. */
  read(): bigint;
  /** Sets it. */
  write(epochNs: bigint): void;
  /** Gives it back. */
  close(): void;
}

/** A timer that resets the board, or ends the program, unless it is fed. */
export interface Watchdog {
  /** Who it is. */
  readonly info: {
    readonly name: string;
    /** What happens when nobody feeds it. */
    readonly bites: "board" | "process" | "nothing";
  };
  /** The real time-out, which the hardware may have rounded. */
  readonly timeoutMs: number;
  /** Starts the time-out anew. */
  feed(): void;
  /** Disarms it where that is possible; only for tests and clean exits. */
  close(): void;
}

/** Physical memory, for `machine.mem8` and its siblings. */
export interface PhysicalMemory {
  /** An unsigned value of 8, 16 or 32 bits. */
  read(address: number, bits: 8 | 16 | 32): number;
  /** Stores a value of 8, 16 or 32 bits. */
  write(address: number, bits: 8 | 16 | 32, value: number): void;
}

/** Why the program runs. */
export type ResetCause = "power-on" | "hard" | "watchdog" | "sleep" | "soft";

/** The board as a machine. */
export interface BoardSystem {
  /** Bytes that differ between boards and stay the same on one. */
  uniqueId(): Uint8Array;
  /** Clock of the processor, 0 where it is unknown. */
  cpuFrequencyHz(): number;
  /** Asks for another processor clock. */
  setCpuFrequencyHz(hz: number): void;
  /** Why the program runs. */
  resetCause(): ResetCause;
  /** Restarts the whole board. */
  reset(): void;
}
