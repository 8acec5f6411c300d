/**
 * A board: everything `machine` can reach, whatever it is made of.
 *
 * Every method that opens something throws a `HalError` where the board has no
 * such thing (ENODEV), may not have it (EACCES) or somebody else has it
 * (EBUSY). Opening is lazy: a board that was only constructed has touched
 * nothing.
 *
 * @module
 */

import type { AdcChannel, DacChannel } from "./adc.ts";
import type { Clock } from "./clock.ts";
import type { SourceSet } from "./events.ts";
import type { BusId, I2cBus, I2cOptions } from "./i2c.ts";
import type { KernelSensors } from "./kernel_sensors.ts";
import type { NewsMarker } from "./news.ts";
import type {
  LineChanges,
  LineGroup,
  LineInfo,
  PinId,
  PinLine,
} from "./pin.ts";
import type { PwmChannel, PwmSettings } from "./pwm.ts";
import type { SerialOptions, SerialPort } from "./serial.ts";
import type { Simulation } from "./simulation.ts";
import type { SpiBus, SpiOptions } from "./spi.ts";
import type {
  BoardSystem,
  PhysicalMemory,
  RealTimeClock,
  Watchdog,
} from "./system.ts";

/** What kind of backend a board is. */
export type BoardKind = "sim" | "linux" | "bridge";

/** Who a board is. */
export interface BoardInfo {
  /** The kind of backend behind it. */
  readonly kind: BoardKind;
  /** Short name for options: `sim`, `raspberry-pi-4`. */
  readonly id: string;
  /** What a person calls it. */
  readonly name: string;
  /** Sentences about what this board cannot do and why. */
  readonly notes: readonly string[];
}

/** A pin that has a name on this board. */
export interface NamedPin {
  /** The preferred name. */
  readonly name: string;
  /** Further names, such as the header position. */
  readonly aliases: readonly string[];
  /** The number in `machine.Pin(number)`, where it has one. */
  readonly number: number | null;
  /** The line behind the name. */
  readonly info: LineInfo;
}

/** A board. */
export interface Board {
  /** Who it is. */
  readonly info: BoardInfo;
  /** Its clock, on whose scale all instants are. */
  readonly clock: Clock;
  /** What the wait hub waits for. */
  readonly sources: SourceSet;
  /** What it has once. */
  readonly system: BoardSystem;
  /** Sensors that the kernel drives itself; absent where there is no kernel. */
  readonly sensors?: KernelSensors;
  /** The pins that have names, in the board's order. */
  pins(): readonly NamedPin[];
  /** The line of a pin; always the same object for the same line. */
  line(id: PinId): PinLine;
  /** Several lines of one chip in one request. */
  lines(ids: readonly PinId[], changes: LineChanges): LineGroup;
  /** Opens an I2C controller. */
  i2c(id: BusId, options?: I2cOptions): I2cBus;
  /** Opens an SPI controller. */
  spi(id: BusId, options?: SpiOptions): SpiBus;
  /** Opens a serial port. */
  serial(id: BusId, options?: SerialOptions): SerialPort;
  /** A PWM output on a pin, by hardware where the pin has it. */
  pwm(id: PinId, settings?: Partial<PwmSettings>): PwmChannel;
  /** An analogue input: a channel number, a channel name or a pin. */
  adc(id: PinId): AdcChannel;
  /** An analogue output. */
  dac(id: PinId): DacChannel;
  /** The real-time clock. */
  rtc(): RealTimeClock;
  /** Starts a watchdog. */
  watchdog(id: number, timeoutMs: number): Watchdog;
  /** Physical memory. */
  memory(): PhysicalMemory;
  /** What marks a word of shared memory when the board has news. */
  newsMarker(word: Int32Array): NewsMarker;
  /** The world around a simulated board; `null` where the board is real. */
  readonly simulation: Simulation | null;
  /** Gives everything back that is still open. */
  close(): void;
}
