/**
 * SPI controllers: full-duplex transfers without chip select.
 *
 * Selecting the device is the program's business, by a pin, as in
 * MicroPython.
 *
 * @module
 */

import type { PinId } from "./pin.ts";

/** Settings of a controller. */
export interface SpiSettings {
  /** Bits per second. */
  readonly baudrate: number;
  /** Idle level of the clock. */
  readonly polarity: 0 | 1;
  /** Sample on the first (0) or second (1) clock edge. */
  readonly phase: 0 | 1;
  /** Word width in bits. */
  readonly bits: number;
  /** Whether the least significant bit goes first. */
  readonly lsbFirst: boolean;
}

/** How to open a controller; pins must be the ones that it really has. */
export interface SpiOptions extends Partial<SpiSettings> {
  /** Clock pin, to check that it is the right one. */
  readonly sck?: PinId;
  /** Output pin, to check that it is the right one. */
  readonly mosi?: PinId;
  /** Input pin, to check that it is the right one. */
  readonly miso?: PinId;
}

/** `machine.SPI`'s defaults. */
export const DEFAULT_SPI: SpiSettings = {
  baudrate: 1_000_000,
  polarity: 0,
  phase: 0,
  bits: 8,
  lsbFirst: false,
};

/** What is known about an open controller. */
export interface SpiInfo {
  /** What a person calls it. */
  readonly name: string;
  /** A sentence when a requested setting was not possible, else `null`. */
  readonly warning: string | null;
}

/** What to send and where to put what comes back. */
export interface SpiTransfer {
  /** Bytes to send; `fill` is sent instead when absent. */
  readonly tx?: Uint8Array;
  /** Receives as many bytes as are sent; may be the same buffer as `tx`. */
  readonly rx?: Uint8Array;
  /** The byte to send without `tx`; 0 by default. */
  readonly fill?: number;
}

/** An SPI controller. */
export interface SpiBus {
  /** Who it is. */
  readonly info: SpiInfo;
  /** The settings in force; `baudrate` is the real one where it is known. */
  readonly settings: SpiSettings;
  /** Changes settings. */
  configure(changes: Partial<SpiSettings>): void;
  /** Clocks the bytes through, however many there are. */
  transfer(transfer: SpiTransfer): void;
  /** Gives the controller back. */
  close(): void;
}
