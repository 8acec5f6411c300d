/**
 * `machine.I2C`, a controller of the board, and `machine.SoftI2C`, one made of any
 * two pins.
 *
 * @module
 */

import { type BusId, type PinId, SoftI2c } from "../../hal/mod.ts";
import {
  type Interpreter,
  None,
  type Parameter,
  params,
  type PyType,
  type Value,
  valueError,
} from "../../runtime/mod.ts";
import { busIdOf, numberOf, shownPin } from "./arguments.ts";
import { deviceType, named, once } from "./device.ts";
import { hardwareOf } from "./hardware.ts";
import { i2cMethods, PyI2cBase } from "./i2c_methods.ts";
import { optionalPinId } from "./pin_argument.ts";

const DEFAULT_FREQUENCY_HZ = 400_000;
const DEFAULT_TIMEOUT_US = 50_000;

/** Where a controller is, and how it runs; -1 means one made of pins. */
interface Settings {
  readonly id: BusId;
  readonly scl: PinId | undefined;
  readonly sda: PinId | undefined;
  readonly freq: number;
  readonly timeout: number;
}

/** A controller. */
class PyI2c extends PyI2cBase {
  declare settings?: Settings;

  override repr(): string {
    const { settings } = this;
    if (settings === undefined) return super.repr();
    const { id, scl, sda, freq, timeout } = settings;
    const real = this.opened?.info.frequencyHz ?? freq;
    const pins = scl === undefined || sda === undefined
      ? ""
      : `scl=${shownPin(scl)}, sda=${shownPin(sda)}, `;
    return isSoft(settings)
      ? `SoftI2C(${pins}freq=${real})`
      : `I2C(${id}, ${pins}freq=${real}, timeout=${timeout})`;
  }
}

/** Whether the controller is made of pins. */
function isSoft({ id }: Settings): boolean {
  return id === -1;
}

type Given = [scl?: Value, sda?: Value, freq?: Value, timeout?: Value];

/** What is given, in place of what was so before. */
function changed(
  before: Settings,
  [scl, sda, freq, timeout]: Given,
): Settings {
  return {
    id: before.id,
    scl: optionalPinId(scl) ?? before.scl,
    sda: optionalPinId(sda) ?? before.sda,
    freq: numberOf(freq, before.freq),
    timeout: numberOf(timeout, before.timeout),
  };
}

/** The settings of a controller of which nothing is known. */
function unset(id: BusId): Settings {
  return {
    id,
    scl: undefined,
    sda: undefined,
    freq: DEFAULT_FREQUENCY_HZ,
    timeout: DEFAULT_TIMEOUT_US,
  };
}

/** Opens the controller, in place of an earlier one. */
function open(vm: Interpreter, self: PyI2c, settings: Settings): void {
  const { board } = hardwareOf(vm);
  const { id, scl, sda, freq, timeout } = settings;
  if (freq <= 0) throw valueError("invalid freq");
  self.release();
  const options = { frequencyHz: freq, timeoutUs: timeout };
  if (!isSoft(settings)) {
    const bus = board.i2c(id, {
      ...options,
      ...(scl === undefined ? {} : { scl }),
      ...(sda === undefined ? {} : { sda }),
    });
    self.use(bus);
    if (bus.info.warning !== null) vm.warn(bus.info.warning);
  } else if (scl === undefined || sda === undefined) {
    throw valueError("must specify scl and sda");
  } else {
    const lines = { scl: board.line(scl), sda: board.line(sda) };
    self.use(new SoftI2c({ ...options, ...lines, clock: board.clock }));
  }
  self.settings = settings;
}

/** A class; `begin` takes what is before the common arguments. */
function controllerClass(
  vm: Interpreter,
  spec: {
    readonly name: string;
    readonly before: readonly Parameter[];
    readonly settings: readonly Parameter[];
    readonly begin: (args: (Value | undefined)[]) => Settings;
  },
): PyType {
  const { name, before, settings, begin } = spec;
  return deviceType(name, {
    js: PyI2c,
    parameters: [...before, ...settings],
    init: (self: PyI2c, ...args: (Value | undefined)[]) =>
      open(vm, self, begin(args)),
    methods: {
      ...i2cMethods,
      init: named("init", settings, (self: PyI2c, ...given: Given) => {
        open(vm, self, changed(self.settings ?? unset(0), given));
        return None;
      }),
    },
  });
}

/** `I2C(id, *, scl, sda, freq=400000, timeout=50000)` */
export const i2cClass = once("I2C", (vm) =>
  controllerClass(vm, {
    name: "I2C",
    before: params("id="),
    settings: params("*", "scl=", "sda=", "freq=", "timeout="),
    begin: ([id, ...given]) => {
      // Without a number it is made of its pins, as it was of old.
      const hasPins = given[0] !== undefined && given[1] !== undefined;
      const number = id === undefined && hasPins ? -1 : busIdOf(id);
      return changed(unset(number), given as Given);
    },
  }));

/** `SoftI2C(scl, sda, *, freq=400000, timeout=50000)` */
export const softI2cClass = once("SoftI2C", (vm) =>
  controllerClass(vm, {
    name: "SoftI2C",
    before: [],
    settings: params("scl", "sda", "*", "freq=", "timeout="),
    begin: (given) => changed(unset(-1), given as Given),
  }));
