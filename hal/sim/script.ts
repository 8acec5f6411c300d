/**
 * What can happen on a simulated board: the actions of a description's script.
 *
 * @module
 */

import { Errno } from "../errno.ts";
import { HalError } from "../errors.ts";
import type { SimBoard } from "./board.ts";
import {
  Button,
  Potentiometer,
  RotaryEncoder,
} from "./devices/hand_devices.ts";

/** One happening. */
export interface ScriptAction {
  /** When, in milliseconds from the start. */
  readonly atMs: number;
  /** What; see {@linkcode runAction}. */
  readonly do:
    | "drive"
    | "release"
    | "volts"
    | "press"
    | "turn"
    | "set"
    | "send"
    | "unplug";
  readonly pin?: string | number;
  readonly device?: string;
  readonly value?: number | string;
  /** The property that `set` changes. */
  readonly property?: string;
  /** The port that `send` sends to. */
  readonly port?: number;
}

/**
 * Lets an action happen.
 *
 * `drive` forces the pin to the value, `volts` applies a voltage, `release`
 * lets the pin or button go, `press` presses a button, `turn` turns an encoder
 * by detents or a potentiometer to a share, `set` changes what a device
 * measures, `send` sends text to a serial port, `unplug` takes something away.
 */
export function runAction(board: SimBoard, action: ScriptAction): void {
  const { device, pin, value = 0 } = action;
  const target = device === undefined ? null : board.devices.get(device);
  if (action.do === "send") {
    const bytes = new TextEncoder().encode(String(value));
    return board.serialLine(action.port ?? 0).inject(bytes);
  }
  if (action.do === "unplug") return board.faults.unplug(String(value));
  if (pin !== undefined) return movePin(board, action, pin);
  if (target instanceof Button) {
    return action.do === "press" ? target.press() : target.release();
  }
  if (target instanceof RotaryEncoder) return target.turn(Number(value));
  if (target instanceof Potentiometer) return target.turnTo(Number(value));
  setProperty(target, action);
}

function movePin(
  board: SimBoard,
  { do: what, value = 0 }: ScriptAction,
  pin: string | number,
): void {
  if (what === "volts") board.pin(pin).setVolts(Number(value));
  else if (what === "drive") board.pin(pin).drive(Number(value) === 0 ? 0 : 1);
  else board.pin(pin).drive(null);
}

function setProperty(target: unknown, action: ScriptAction): void {
  const { device, property = "", value } = action;
  const holder = target as Record<string, unknown> | null;
  if (holder === null || !(property in holder)) {
    throw new HalError(Errno.EINVAL, {
      asked: `set ${property} of ${device}`,
      found: "the device has no such property",
    });
  }
  holder[property] = value;
}
