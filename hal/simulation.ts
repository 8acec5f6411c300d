/**
 * The world around a simulated board, for whoever plays it: a test, an
 * example, a program of its own. Boards that are real have none.
 *
 * @module
 */

import type { BusId } from "./i2c.ts";
import type { Bit, PinId } from "./pin.ts";

/** What is to happen, as in the `script` of a description. */
export type Happening = Readonly<Record<string, unknown>>;

/** What can be made to go wrong on a bus. */
export interface BusFault {
  /** `nak` refuses the address, `data` a byte, `timeout` hangs. */
  readonly kind: "nak" | "data" | "timeout";
  /** For this address only. */
  readonly address?: number;
  /** How many transactions fail; all by default. */
  readonly times?: number;
}

/** One entry of the log: nanoseconds, place, what, details. */
export type LogLine = readonly [
  timeNs: number,
  where: string,
  what: string,
  detail: string,
];

/** The hands that reach into a simulated board. */
export interface Simulation {
  /** Forces a level on a pin from outside, or lets go (`null`). */
  drive(pin: PinId, level: Bit | null): void;
  /** Solders a resistor to a rail (1 or 0), or takes it off (`null`). */
  pull(pin: PinId, level: Bit | null): void;
  /** Applies a voltage. */
  volts(pin: PinId, volts: number): void;
  /** The level of a pin. */
  level(pin: PinId): Bit;
  /** The voltage of a pin. */
  voltage(pin: PinId): number;
  /** Joins two pins. */
  wire(a: PinId, b: PinId): void;
  /** Cuts the wires between two pins. */
  cut(a: PinId, b: PinId): void;
  /** Joins a serial transmitter with a receiver. */
  wireSerial(from: number, to: number): void;
  /** Builds a description, or parts of one, onto the board. */
  furnish(description: Readonly<Record<string, unknown>>): void;
  /** Connects a device; its name. */
  connect(spec: Readonly<Record<string, unknown>>): string;
  /** The names of the devices. */
  devices(): string[];
  /** A device by its name: its properties and methods are its own. */
  device(name: string): object;
  /** Lets something happen now. */
  happen(what: Happening): void;
  /** Lets a function run after a time, as the world and not as an interrupt. */
  after(delayNs: number, action: () => void): void;
  /** What was recorded. */
  log(where?: string, what?: string): LogLine[];
  /** Starts or stops to record, and forgets. */
  record(on: boolean): void;
  /** Another program holds a pin or bus. */
  busy(name: string, consumer: string): void;
  /** The user may not open a pin or bus. */
  deny(name: string): void;
  /** A chip, bus or port is gone. */
  unplug(name: string): void;
  /** Makes `busy`, `deny` and `unplug` undone. */
  repair(name: string): void;
  /** Makes I2C transactions fail; `null` ends all faults. */
  failI2c(fault: BusFault | null): void;
  /** A device holds SDA of a bus low until it has seen so many clock pulses. */
  stickI2c(bus: BusId, pulses: number): void;
}
