/**
 * Serial ports: bytes in and out without blocking.
 *
 * Time-outs, lines, and `machine.UART`'s interrupts are built on top by whoever
 * waits; see `serial_watch.ts` for the interrupts.
 *
 * @module
 */

import type { EventSource } from "./events.ts";
import type { PinId } from "./pin.ts";

/** Parity of a character. */
export type Parity = "none" | "even" | "odd";

/** Settings of a port. */
export interface SerialSettings {
  /** Bits per second. */
  readonly baudrate: number;
  /** Data bits, 5 to 9 where the hardware can. */
  readonly bits: number;
  /** The parity bit. */
  readonly parity: Parity;
  /** Stop bits. */
  readonly stop: 1 | 2;
  /** Hardware flow control. */
  readonly rts: boolean;
  /** Whether the other side may stop us by CTS. */
  readonly cts: boolean;
  /** Inverted lines. */
  readonly invertTx: boolean;
  /** Whether the receiver is inverted. */
  readonly invertRx: boolean;
  /** Room for received bytes that the program has not read. */
  readonly rxBuffer: number;
  /** Room for bytes that wait to be sent. */
  readonly txBuffer: number;
}

/** How to open a port; pins must be the ones that it really has. */
export interface SerialOptions extends Partial<SerialSettings> {
  /** Transmit pin, to check that it is the right one. */
  readonly tx?: PinId;
  /** Receive pin, to check that it is the right one. */
  readonly rx?: PinId;
}

/** `machine.UART`'s defaults. */
export const DEFAULT_SERIAL: SerialSettings = {
  baudrate: 9600,
  bits: 8,
  parity: "none",
  stop: 1,
  rts: false,
  cts: false,
  invertTx: false,
  invertRx: false,
  rxBuffer: 256,
  txBuffer: 256,
};

/** What is known about an open port. */
export interface SerialInfo {
  /** What a person calls it. */
  readonly name: string;
  /** A sentence when a requested setting was not possible, else `null`. */
  readonly warning: string | null;
}

/** A serial port. */
export interface SerialPort {
  /** Who it is. */
  readonly info: SerialInfo;
  /** The settings in force. */
  readonly settings: SerialSettings;
  /** Wakes a waiter when bytes have come; its `drain` fetches them. */
  readonly readable: EventSource;
  /** Wakes a waiter when there is room to write again. */
  readonly writable: EventSource;
  /** Changes settings; bytes under way are sent with the old ones. */
  configure(changes: Partial<SerialSettings>): void;
  /** How many bytes can be read at once. */
  available(): number;
  /** Takes received bytes; 0 when there are none. */
  read(into: Uint8Array): number;
  /** Hands over bytes to send; returns how many were taken. */
  write(from: Uint8Array): number;
  /** How many bytes are not on the wire yet. */
  pending(): number;
  /** Breaks seen since the last call. */
  takeBreaks(): number;
  /** Drives the line low for longer than a character. */
  sendBreak(): void;
  /** Gives the port back; unsent bytes are dropped. */
  close(): void;
}

/** How long one character takes, in nanoseconds. */
export function characterNs(settings: SerialSettings): number {
  const parityBits = settings.parity === "none" ? 0 : 1;
  const bits = 1 + settings.bits + parityBits + settings.stop;
  return bits * 1e9 / settings.baudrate;
}
