/**
 * `stop=False` on controllers that cannot hold a bus between two calls.
 *
 * A write without STOP is kept back and sent together with the next operation,
 * as one transaction with a repeated START between them: what the devices see
 * is what they would see from a microcontroller. Two things cannot be kept: a
 * missing device is reported by the later call, and a read without STOP, whose
 * bytes are wanted at once, ends with a STOP all the same.
 *
 * @module
 */

import type { I2cBus, I2cMessage } from "./i2c.ts";
import { joined } from "./joined.ts";

/** An I2C controller with deferred STOPs. */
export class DeferredI2c {
  readonly #bus: I2cBus;
  #pending: I2cMessage[] = [];

  /** Wraps a controller, which still belongs to the caller. */
  constructor(bus: I2cBus) {
    this.#bus = bus;
  }

  /** Whether a write waits for its STOP. */
  get isHolding(): boolean {
    return this.#pending.length > 0;
  }

  /**
   * Writes the parts as one message.
   *
   * Returns how many bytes were acknowledged; of a write that is kept back,
   * their number.
   */
  write(
    address: number,
    parts: readonly Uint8Array[],
    stop: boolean,
  ): number {
    const data = joined(parts);
    const message = { address, read: false, data };
    if (!stop) {
      // The caller may change its buffer before the write is sent.
      this.#pending.push({ ...message, data: data.slice() });
      return data.length;
    }
    const earlier = this.#pendingBytes();
    return Math.max(0, this.#run(message) - earlier);
  }

  /** Reads into a buffer, after whatever was kept back. */
  read(address: number, into: Uint8Array): void {
    this.#run({ address, read: true, data: into });
  }

  /** Writes and reads with a repeated START between, after whatever was kept back. */
  writeRead(address: number, data: Uint8Array, into: Uint8Array): void {
    const write = { address, read: false, data };
    const read = { address, read: true, data: into };
    if (this.#pending.length === 0) this.#bus.transfer([write, read]);
    else this.#transfer([write, read]);
  }

  /** Sends what was kept back, with a STOP. */
  flush(): void {
    if (this.isHolding) this.#transfer([]);
  }

  #pendingBytes(): number {
    return this.#pending.reduce((sum, { data }) => sum + data.length, 0);
  }

  #run(message: I2cMessage): number {
    return this.#transfer([message]);
  }

  #transfer(last: readonly I2cMessage[]): number {
    const messages = [...this.#pending, ...last];
    this.#pending = [];
    return this.#bus.transfer(messages);
  }
}
