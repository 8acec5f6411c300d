/**
 * The world around the simulated board, as programs reach it.
 *
 * @module
 */

import { Errno } from "../errno.ts";
import { HalError } from "../errors.ts";
import type { BusId } from "../i2c.ts";
import { didYouMean } from "../names.ts";
import type { Bit, PinId } from "../pin.ts";
import type {
  BusFault,
  Happening,
  LogLine,
  Simulation,
} from "../simulation.ts";
import type { SimBoard } from "./board.ts";
import { furnish, type SimDescription } from "./description.ts";
import type { DeviceSpec } from "./device_table.ts";
import { runAction, type ScriptAction } from "./script.ts";

/** The hands that reach into one board. */
export class SimSimulation implements Simulation {
  readonly #board: SimBoard;

  constructor(board: SimBoard) {
    this.#board = board;
  }

  drive(pin: PinId, level: Bit | null): void {
    this.#board.pin(pin).drive(level);
  }

  pull(pin: PinId, level: Bit | null): void {
    this.#board.pin(pin).pull(level);
  }

  volts(pin: PinId, volts: number): void {
    this.#board.pin(pin).setVolts(volts);
  }

  level(pin: PinId): Bit {
    this.#board.clock.runDue();
    return this.#board.pin(pin).level;
  }

  voltage(pin: PinId): number {
    return this.#board.pin(pin).net.volts;
  }

  wire(a: PinId, b: PinId): void {
    this.#board.wire(a, b);
  }

  cut(a: PinId, b: PinId): void {
    this.#board.cut(a, b);
  }

  wireSerial(from: number, to: number): void {
    this.#board.wireSerial(from, to);
  }

  furnish(description: Readonly<Record<string, unknown>>): void {
    furnish(this.#board, { kind: "sim", ...description } as SimDescription);
  }

  connect(spec: Readonly<Record<string, unknown>>): string {
    const before = new Set(this.#board.devices.keys());
    this.furnish({ devices: [spec as unknown as DeviceSpec] });
    const names = [...this.#board.devices.keys()];
    return names.find((name) => !before.has(name)) ?? String(spec.name);
  }

  devices(): string[] {
    return [...this.#board.devices.keys()];
  }

  device(name: string): object {
    const device = this.#board.devices.get(name);
    if (device !== undefined) return device;
    throw new HalError(Errno.ENODEV, {
      asked: `find the device ${name}`,
      found: "the simulated board has no such device",
      advice: didYouMean(name, this.#board.devices.keys()),
    });
  }

  happen(what: Happening): void {
    runAction(this.#board, { atMs: 0, ...what } as unknown as ScriptAction);
  }

  after(delayNs: number, action: () => void): void {
    this.#board.clock.after(delayNs, action);
    this.#board.sources.notify();
  }

  log(where?: string, what?: string): LogLine[] {
    return this.#board.log.entries(where, what).map((entry) =>
      [entry.timeNs, entry.where, entry.what, entry.detail] as const
    );
  }

  record(on: boolean): void {
    this.#board.log.enabled = on;
    this.#board.log.clear();
  }

  busy(name: string, consumer: string): void {
    this.#board.faults.busy(name, consumer);
  }

  deny(name: string): void {
    this.#board.faults.deny(name);
  }

  unplug(name: string): void {
    this.#board.faults.unplug(name);
  }

  repair(name: string): void {
    this.#board.faults.repair(name);
  }

  failI2c(fault: BusFault | null): void {
    if (fault === null) this.#board.faults.clearI2c();
    else this.#board.faults.i2c(fault);
  }

  stickI2c(bus: BusId, pulses: number): void {
    this.#board.i2cSegment(bus).stick(pulses);
  }
}
