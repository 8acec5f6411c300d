/**
 * I2C controllers, reduced to the one thing that all of them can do: run a
 * list of messages between one START and one STOP.
 *
 * Errors are normalised across adapters, because a missing device is ENXIO,
 * EREMOTEIO or ETIMEDOUT depending on the driver: an address that nobody
 * acknowledges is ENODEV, a refused data byte EIO, a stuck or stretched bus
 * ETIMEDOUT, as in MicroPython.
 *
 * @module
 */

import type { PinId } from "./pin.ts";

/** A controller's number (as in `machine.I2C(1)`) or name. */
export type BusId = number | string;

/** One message of a transaction. */
export interface I2cMessage {
  /** Seven-bit address. */
  readonly address: number;
  /** Whether `data` is filled from the device instead of sent to it. */
  readonly read: boolean;
  /** The bytes to send, or the room for those that come. */
  readonly data: Uint8Array;
}

/** How to open a controller; pins must be the ones that it really has. */
export interface I2cOptions {
  /** Wanted SCL clock. */
  readonly frequencyHz?: number;
  /** How long a transaction may take. */
  readonly timeoutUs?: number;
  /** Clock pin, to check that it is the right one. */
  readonly scl?: PinId;
  /** Data pin, to check that it is the right one. */
  readonly sda?: PinId;
}

/** What is known about an open controller. */
export interface I2cInfo {
  /** What a person calls it: `i2c-1 (bcm2835 (i2c@7e804000))`. */
  readonly name: string;
  /** SCL clock as the hardware runs it; `null` where nobody knows. */
  readonly frequencyHz: number | null;
  /** A sentence when a requested setting was not possible, else `null`. */
  readonly warning: string | null;
}

/** An I2C controller. */
export interface I2cBus {
  /** Who it is. */
  readonly info: I2cInfo;
  /**
   * Runs the messages with repeated STARTs and one STOP at the end.
   *
   * Returns how many data bytes of write messages were acknowledged; hardware
   * that does not count returns their number. An empty list does nothing.
   */
  transfer(messages: readonly I2cMessage[]): number;
  /** Whether a device acknowledges the address. */
  probe(address: number): boolean;
  /**
   * Frees a stuck bus by nine clock pulses and a STOP; whether both lines are
   * high afterwards. A bus that cannot be clocked by hand returns false.
   */
  recover(): boolean;
  /** Gives the controller back. */
  close(): void;
}
