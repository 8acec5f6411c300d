/**
 * What a contract test is, and what a backend offers to be tested with.
 *
 * A contract is a list of named functions, not `Deno.test` calls, because the
 * rigs run them without `deno test`.
 *
 * @module
 */

import type { Bit, Board, BusId, PinId } from "../../../hal/mod.ts";

/** A way to set the level of a line from outside. */
export interface Hand {
  /** The line. */
  readonly input: PinId;
  /** Sets its level. */
  drive(board: Board, level: Bit): void;
}

/** Pins for the tests and a hand on them from outside. */
export interface PinFixture {
  /** Lines that nothing is connected to, on one chip. */
  readonly free: readonly PinId[];
  /** A line and a hand on it; absent where nothing reaches in. */
  readonly hand?: Hand;
  /** The level that the outside world sees on `free[0]`, if it can. */
  look?(board: Board): Bit;
  /** Whether a pull resistor can be seen on a free line. */
  readonly hasPulls: boolean;
  /** A name with a typing error, and the right one. */
  readonly typo: readonly [wrong: string, right: string];
  /** A line that another program holds, and that program's name. */
  readonly busy?: {
    readonly id: PinId;
    readonly consumer: string;
    prepare(board: Board): void;
  };
  /** How far the count of a burst may be off; 0 by default. */
  readonly burstTolerance?: number;
  /** Unplugs the chip that the hand's line is on. */
  unplug?(board: Board): void;
}

/** A bus with a device that has memory. */
export interface I2cFixture {
  readonly bus: BusId;
  /** Every address at which a device answers. */
  readonly present: readonly number[];
  readonly absent: number;
  /** A device with a pointer of `pointerBytes` and writable memory. */
  readonly memory: {
    readonly address: number;
    readonly pointerBytes: number;
    readonly at: number;
  };
}

/** A bus whose output is joined with its input. */
export interface SpiFixture {
  readonly bus: BusId;
  readonly isLoopback: boolean;
}

/** A port whose output is joined with its input. */
export interface SerialFixture {
  readonly port: BusId;
  readonly hasBreak: boolean;
}

/** A backend under test. */
export interface Fixture {
  readonly name: string;
  /** A fresh board. */
  open(): Board;
  readonly pins?: PinFixture;
  readonly i2c?: I2cFixture;
  readonly spi?: SpiFixture;
  readonly serial?: SerialFixture;
  readonly pwm?: { readonly pin: PinId };
  readonly adc?: { readonly id: PinId; readonly volts: number };
  readonly rtc?: boolean;
  readonly watchdog?: boolean;
  /** How many descriptors the process has open, where that can be told. */
  openDescriptors?(): number;
}

/** One test of a contract. */
export interface ContractTest {
  /** `PinLine.write() sets the level`. */
  readonly name: string;
  run(): void;
}

/** A test that gets a fresh board and gives it back. */
export function withBoard(
  fixture: Fixture,
  name: string,
  body: (board: Board) => void,
): ContractTest {
  return {
    name,
    run() {
      const board = fixture.open();
      try {
        body(board);
      } finally {
        board.close();
      }
    },
  };
}
