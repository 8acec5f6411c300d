/**
 * What `Pin`, `Signal` and classes of a program that derive from `PinBase` have in
 * common: a level can be read and written, from Python and from here.
 *
 * @module
 */

import {
  getattr,
  PyObject,
  toSmall,
  truth,
  typeError,
  type Value,
} from "../../runtime/mod.ts";
import { deviceType, once } from "./device.ts";

/** Something with a level. */
export abstract class PyVirtualPin extends PyObject {
  /** The level, 0 or 1. */
  abstract readLevel(): number;
  /** Sets the level. */
  abstract writeLevel(level: 0 | 1): void;
}

/** `PinBase`: a class that derives from it has a method `value`. */
export class PyPinBase extends PyVirtualPin {
  override readLevel(): number {
    return toSmall((getattr(this, "value") as PyObject).call());
  }

  override writeLevel(level: 0 | 1): void {
    (getattr(this, "value") as PyObject).call(level === 1);
  }
}

/** `machine.PinBase` */
export const pinBaseType = once("PinBase", () =>
  deviceType("PinBase", {
    js: PyPinBase,
    parameters: [],
    construct: () => {},
    init: () => {},
  }));

/** An argument that has to be a pin. @throws TypeError */
export function pinLike(v: Value): PyVirtualPin {
  if (v instanceof PyVirtualPin) return v;
  throw typeError("expecting a pin");
}

/** The level that a Python value stands for. */
export function levelOf(v: Value): 0 | 1 {
  if (v === 1 || v === true) return 1;
  return v === 0 || v === false ? 0 : truth(v) ? 1 : 0;
}
