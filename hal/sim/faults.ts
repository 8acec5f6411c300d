/**
 * Faults on request: what a test can make go wrong on a simulated board.
 *
 * The parts of the board ask here before they work. Nothing goes wrong of
 * itself.
 *
 * @module
 */

import { Errno } from "../errno.ts";
import { HalError } from "../errors.ts";

/** What an I2C controller does wrong. */
export interface I2cFault {
  /** `nak` refuses the address, `data` a byte, `timeout` hangs. */
  readonly kind: "nak" | "data" | "timeout";
  /** For this address only; all by default. */
  readonly address?: number;
  /** How many transactions fail; all by default. */
  readonly times?: number;
}

/** The faults of one board. */
export class Faults {
  readonly #busy = new Map<string, string>();
  readonly #denied = new Set<string>();
  readonly #unplugged = new Set<string>();
  readonly #unplugListeners = new Set<(name: string) => void>();
  #i2c: { fault: I2cFault; left: number }[] = [];

  /** Another program holds the pin or bus. */
  busy(name: string, consumer: string): void {
    this.#busy.set(name, consumer);
  }

  /** The user may not open the pin or bus. */
  deny(name: string): void {
    this.#denied.add(name);
  }

  /** The chip, bus or port is gone, also for those who have it open. */
  unplug(name: string): void {
    this.#unplugged.add(name);
    for (const listener of [...this.#unplugListeners]) listener(name);
  }

  /** Makes `busy`, `deny` and `unplug` undone. */
  repair(name: string): void {
    this.#busy.delete(name);
    this.#denied.delete(name);
    this.#unplugged.delete(name);
  }

  /** Makes I2C transactions fail. */
  i2c(fault: I2cFault): void {
    this.#i2c.push({ fault, left: fault.times ?? Infinity });
  }

  /** Takes all I2C faults back. */
  clearI2c(): void {
    this.#i2c = [];
  }

  /** The fault that hits this transaction, counted down. */
  takeI2c(address: number): I2cFault["kind"] | null {
    const hit = this.#i2c.find(({ fault, left }) =>
      left > 0 && (fault.address ?? address) === address
    );
    if (hit === undefined) return null;
    hit.left--;
    return hit.fault.kind;
  }

  /** Calls `listener` when something is unplugged. */
  onUnplug(listener: (name: string) => void): () => void {
    this.#unplugListeners.add(listener);
    return () => this.#unplugListeners.delete(listener);
  }

  /** Throws if the thing cannot be opened. */
  checkOpen(name: string): void {
    this.checkPlugged(name);
    const consumer = this.#busy.get(name);
    if (consumer !== undefined) {
      throw new HalError(Errno.EBUSY, {
        asked: `use ${name}`,
        found: `"${consumer}" is using it`,
        advice: "stop that program first",
      });
    }
    if (this.#denied.has(name)) {
      throw new HalError(Errno.EACCES, {
        asked: `use ${name}`,
        found: "you have no permission for it",
        advice: "a test denied it",
      });
    }
  }

  /** Throws if the thing is gone. */
  checkPlugged(name: string): void {
    if (this.#unplugged.has(name)) throw unpluggedError(name);
  }
}

/** The error of something that is not there any more. */
export function unpluggedError(name: string): HalError {
  return new HalError(Errno.ENODEV, {
    asked: `use ${name}`,
    found: "it was unplugged",
    advice: "plug it in again and open it anew",
  });
}
