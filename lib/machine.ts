/**
 * `machine`: hardware. This file is the table of its names; each class is made when a
 * program first asks for it, and the board is opened when a class first needs it.
 *
 * @module
 */

import {
  type AttrKey,
  type Interpreter,
  PyBuiltinModule,
  type Value,
} from "../runtime/mod.ts";
import { hardwareOf } from "./machine/hardware.ts";

/** A name's maker; it runs when the name is first read. */
type Maker = (vm: Interpreter) => Value;

/** The classes and objects, one file each in `lib/machine/`. */
const makers: { readonly [name: string]: Maker } = {};

/** Gives an object a property that is made when it is first read. */
function lazily(o: object, key: AttrKey, make: () => Value): void {
  const define = (value: Value) =>
    Object.defineProperty(o, key, {
      value,
      writable: true,
      enumerable: true,
      configurable: true,
    });
  Object.defineProperty(o, key, {
    get() {
      const value = make();
      define(value);
      return value;
    },
    set: define,
    enumerable: true,
    configurable: true,
  });
}

/** Makes the module. */
export function machine(vm: Interpreter): PyBuiltinModule {
  const m = new PyBuiltinModule("machine");
  hardwareOf(vm);
  for (const name in makers) {
    lazily(m, `$${name}`, () => makers[name]!(vm));
  }
  return m;
}
