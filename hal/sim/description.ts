/**
 * A simulated board from a description: devices, wires, and a script of what
 * happens when.
 *
 * This is what a file of `--board FILE.json` with `"kind": "sim"` contains, and
 * how examples and tests say what their world is. The fields are explained in
 * `README.md` beside this file.
 *
 * @module
 */

import { Errno } from "../errno.ts";
import { HalError } from "../errors.ts";
import { didYouMean } from "../names.ts";
import { type SimBoard } from "./board.ts";
import { type DeviceSpec, makeDevice } from "./device_table.ts";
import { runAction, type ScriptAction } from "./script.ts";

/** What a description may contain. */
export interface SimDescription {
  readonly kind: "sim";
  /** Pins joined by wires. */
  readonly wires?: readonly (readonly [string | number, string | number])[];
  /** Resistors: pin to `up` or `down`. */
  readonly pulls?: Readonly<Record<string, "up" | "down">>;
  readonly devices?: readonly DeviceSpec[];
  /** Serial ports joined: transmitter to receiver. */
  readonly serial?: readonly (readonly [number, number])[];
  /** SPI controllers whose input is their output. */
  readonly spiLoopback?: readonly number[];
  readonly script?: readonly ScriptAction[];
}

/** What is on a board that nobody described: something on every bus. */
export const STARTER_KIT: SimDescription = {
  kind: "sim",
  devices: [0, 1].flatMap((bus) => [
    { type: "ssd1306", name: `oled${bus}`, i2c: bus, address: 0x3c },
    { type: "tmp102", name: `tmp102_${bus}`, i2c: bus, address: 0x48 },
    { type: "eeprom", name: `eeprom${bus}`, i2c: bus, address: 0x50 },
  ]),
  serial: [[0, 0], [1, 1], [2, 2], [3, 3]],
  spiLoopback: [0, 1, 2],
};

/** Builds what a description says onto a board. */
export function furnish(board: SimBoard, description: SimDescription): void {
  const { wires = [], pulls = {}, devices = [] } = description;
  for (const [a, b] of wires) board.wire(a, b);
  for (const [pin, direction] of Object.entries(pulls)) {
    board.pin(pin).pull(direction === "up" ? 1 : 0);
  }
  for (const spec of devices) {
    const name = spec.name ?? freeName(board, spec.type);
    board.devices.set(name, makeDevice(board, spec));
  }
  for (const [from, to] of description.serial ?? []) board.wireSerial(from, to);
  for (const bus of description.spiLoopback ?? []) {
    board.spiSegment(bus).loopback = true;
  }
  for (const action of description.script ?? []) plan(board, action);
}

/** Reads a description that the user wrote. */
export function parseSimDescription(data: unknown): SimDescription {
  const description = data as SimDescription | null;
  if (description?.kind === "sim") return description;
  throw new HalError(Errno.EINVAL, {
    asked: "simulate a board from a file",
    found: 'the file has no "kind": "sim"',
  });
}

/** `button`, `button2`, `button3`. */
function freeName(board: SimBoard, type: string): string {
  if (!board.devices.has(type)) return type;
  let number = 2;
  while (board.devices.has(`${type}${number}`)) number++;
  return `${type}${number}`;
}

function plan(board: SimBoard, action: ScriptAction): void {
  const { device } = action;
  if (device !== undefined && !board.devices.has(device)) {
    throw new HalError(Errno.EINVAL, {
      asked: `let something happen to ${device}`,
      found: "the description has no such device",
      advice: didYouMean(device, board.devices.keys()),
    });
  }
  board.clock.at(action.atMs * 1e6, () => runAction(board, action));
}
