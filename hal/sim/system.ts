/**
 * The parts that a simulated board has once: real-time clock, watchdog,
 * memory, identity.
 *
 * @module
 */

import type {
  BoardSystem,
  PhysicalMemory,
  RealTimeClock,
  ResetCause,
  Watchdog,
} from "../system.ts";
import type { Planned } from "./scheduler.ts";
import type { World } from "./world.ts";

/** A real-time clock: the board's wall clock with an offset. */
export class SimRtc implements RealTimeClock {
  readonly info = { name: "simulated clock" };
  readonly #world: World;
  #offsetNs = 0n;

  constructor(world: World) {
    this.#world = world;
  }

  read(): bigint {
    return this.#world.clock.realtimeNs() + this.#offsetNs;
  }

  write(epochNs: bigint): void {
    this.#offsetNs = epochNs - this.#world.clock.realtimeNs();
    this.#world.note("rtc", "set", epochNs.toString());
  }

  close(): void {}
}

/** A watchdog that tells the board's owner when it bites. */
export class SimWatchdog implements Watchdog {
  readonly info: Watchdog["info"];
  readonly timeoutMs: number;
  readonly #world: World;
  readonly #bite: () => void;
  #planned: Planned | null = null;

  constructor(world: World, timeoutMs: number, bite: (() => void) | null) {
    this.#world = world;
    this.timeoutMs = timeoutMs;
    const bites = bite === null ? "nothing" : "process";
    this.info = { name: "simulated watchdog", bites };
    this.#bite = () => {
      world.note("wdt", "bite", `${timeoutMs} ms`);
      bite?.();
    };
    this.feed();
  }

  feed(): void {
    const { clock } = this.#world;
    clock.cancel(this.#planned);
    this.#planned = clock.after(this.timeoutMs * 1e6, this.#bite);
  }

  close(): void {
    this.#world.clock.cancel(this.#planned);
  }
}

/** Memory that reads as zero until it is written, byte by byte. */
export class SimMemory implements PhysicalMemory {
  readonly #bytes = new Map<number, number>();

  read(address: number, bits: 8 | 16 | 32): number {
    let value = 0;
    for (let index = bits / 8 - 1; index >= 0; index--) {
      value = value * 256 + (this.#bytes.get(address + index) ?? 0);
    }
    return value;
  }

  write(address: number, bits: 8 | 16 | 32, value: number): void {
    for (let index = 0; index < bits / 8; index++) {
      this.#bytes.set(address + index, value >>> (8 * index) & 0xff);
    }
  }
}

const UNIQUE_ID = [0x6b, 0x72, 0x61, 0x69, 0x74, 0x00, 0x00, 0x01];

/** The board as a machine. */
export class SimSystem implements BoardSystem {
  readonly #world: World;
  readonly #onReset: (() => void) | null;
  #frequencyHz = 125_000_000;
  #cause: ResetCause = "power-on";

  constructor(world: World, onReset: (() => void) | null) {
    this.#world = world;
    this.#onReset = onReset;
  }

  uniqueId(): Uint8Array {
    return new Uint8Array(UNIQUE_ID);
  }

  cpuFrequencyHz(): number {
    return this.#frequencyHz;
  }

  setCpuFrequencyHz(hz: number): void {
    this.#frequencyHz = hz;
  }

  resetCause(): ResetCause {
    return this.#cause;
  }

  reset(): void {
    this.#cause = "hard";
    this.#world.note("board", "reset", "");
    this.#onReset?.();
  }
}
