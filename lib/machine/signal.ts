/**
 * `machine.Signal`: a pin whose meaning may be inverted.
 *
 * @module
 */

import {
  between,
  exceptions,
  fixed,
  None,
  tooMany,
  truth,
  typeError,
  type Value,
} from "../../runtime/mod.ts";
import { deviceType, once } from "./device.ts";
import { levelOf, PyVirtualPin } from "./pin_base.ts";
import { pinType } from "./pin.ts";

/** A signal on a pin. */
export class PySignal extends PyVirtualPin {
  declare pin: PyVirtualPin;
  declare invert: 0 | 1;

  override readLevel(): number {
    return this.pin.readLevel() ^ this.invert;
  }

  override writeLevel(level: 0 | 1): void {
    this.pin.writeLevel((level ^ this.invert) as 0 | 1);
  }

  override call(x?: Value): Value {
    if (arguments.length > 1) throw tooMany(1, arguments.length);
    if (x === undefined) return this.readLevel();
    this.writeLevel(levelOf(x));
    return None;
  }
}

/** Takes the keyword `invert` out of the others. */
function split(names: string[], values: Value[]) {
  const at = names.indexOf("invert");
  const invert: 0 | 1 = at >= 0 && truth(values[at]!) ? 1 : 0;
  const others = names.map((name, i) => [name, values[i]!] as const)
    .filter(([name]) => name !== "invert");
  return { invert, others };
}

/** `machine.Signal` */
export const signalType = once("Signal", (vm) =>
  deviceType("Signal", {
    js: PySignal,
    parameters: [],
    init: () => {},
    construct(self, args, names, values) {
      const { invert, others } = split(names, values);
      const [pin] = args;
      self.invert = invert;
      if (pin instanceof PyVirtualPin) {
        if (args.length > 1 || others.length > 0) {
          throw exceptions.make("TypeError", []);
        }
        self.pin = pin;
        return;
      }
      if (pin === undefined) throw typeError("Signal needs a pin");
      // `value` is the signal's, so the pin gets the other one.
      const given = others.map(([name, v]) =>
        name === "value" && invert === 1 ? 1 - levelOf(v) : v
      );
      self.pin = pinType(vm).callKw(
        args,
        others.map(([name]) => name),
        given,
      ) as unknown as PyVirtualPin;
    },
    methods: {
      value: between(
        1,
        2,
        (self: PySignal, x?: Value) =>
          x === undefined ? self.call() : self.call(x),
      ),
      on: fixed(1, (self: PySignal) => self.call(1)),
      off: fixed(1, (self: PySignal) => self.call(0)),
    },
  }));
