/**
 * `krait.sim`: the world around a simulated board, from Python. Tests and examples
 * press its buttons, look at its displays, and let things go wrong.
 *
 * @module
 */

import { Errno, HalError, type Simulation } from "../hal/mod.ts";
import {
  between,
  builtin,
  type Entry,
  fixed,
  type Interpreter,
  type MethodTable,
  None,
  noteAstral,
  params,
  type PyBuiltinModule,
  PyFloat,
  PyList,
  PyObject,
  PyTuple,
  str,
  toDouble,
  toJs,
  toPython,
  toSmall,
  truth,
  type Value,
  withKeywords,
} from "../runtime/mod.ts";
import { type Hardware, hardwareOf } from "./machine/hardware.ts";
import { pinIdOf } from "./machine/pin_argument.ts";
import { makeModule } from "./module.ts";

/** Plain data of JavaScript: dicts become objects. */
function plain(v: Value): unknown {
  return unmapped(toJs(v));
}

function unmapped(data: unknown): unknown {
  if (Array.isArray(data)) return data.map(unmapped);
  if (!(data instanceof Map)) return data;
  const entries = [...data].map(([key, value]) => [key, unmapped(value)]);
  return Object.fromEntries(entries);
}

/** `temperature_c` is `temperatureC`. */
function camel(name: string): string {
  return name.replaceAll(/_([a-z])/g, (_, letter) => letter.toUpperCase());
}

/** A connected device: its properties are attributes, its methods are methods. */
class PySimDevice extends PyObject {
  constructor(readonly device: object, readonly name: string) {
    super();
  }

  override repr(): string {
    return `<device ${this.name}>`;
  }

  override attr(name: string): Value | undefined {
    if (name === "name") return this.name;
    const held: unknown = Reflect.get(this.device, camel(name), this.device);
    if (held === undefined || name.startsWith("_")) return undefined;
    if (typeof held !== "function") return toPython(held);
    const call: Entry = (...args) =>
      toPython(Reflect.apply(held, this.device, args.map(plain)));
    return builtin(name, call);
  }

  override setattr(name: string, value: Value): void {
    if (!(camel(name) in this.device)) return super.setattr(name, value);
    Reflect.set(this.device, camel(name), plain(value), this.device);
  }
}

/** The world of the board. @throws HalError where the board is real */
function worldOf(hw: Hardware): Simulation {
  const { simulation, info } = hw.board;
  if (simulation !== null) return simulation;
  throw new HalError(Errno.ENODEV, {
    asked: "reach the world around the board",
    found: `${info.name} is real`,
    advice: "start with --board sim, or call krait.sim.board() first",
  });
}

/** A level: 0, 1, or None to let go. */
function levelOrNone(v: Value): 0 | 1 | null {
  return v === None ? null : truth(v) ? 1 : 0;
}

/** `board(description=None, *, manual=False)`: a fresh board in place of the old one. */
function board(hw: Hardware, description?: Value, manual?: Value): Value {
  const { openBoard } = hw.vm;
  if (openBoard === null) return None;
  const wanted = {
    name: "sim",
    manual: manual !== undefined && truth(manual),
    ...(description === undefined || description === None
      ? {}
      : { description: plain(description) }),
  };
  // What the host makes is a Board of hal/mod.ts.
  hw.exchange(openBoard(wanted) as Parameters<Hardware["exchange"]>[0]);
  return None;
}

/** `connect({"type": ..., ...})`: a device, as in a board file. @returns the device */
function connect(hw: Hardware, spec: Value): Value {
  const world = worldOf(hw);
  const name = world.connect(plain(spec) as Record<string, unknown>);
  return new PySimDevice(world.device(name), name);
}

/** `after(ms, f, *args)`: the world does something of its own accord. */
function after(hw: Hardware, args: readonly Value[]): Value {
  const [ms, f, ...rest] = args;
  worldOf(hw).after(toDouble(ms!) * 1e6, () => {
    hw.vm.pending.callback(() => (f as PyObject).call(...rest));
  });
  return None;
}

/** `log(where=None, what=None)`: a tuple of milliseconds, place, what, details each. */
function log(hw: Hardware, where: Value = None, what: Value = None): Value {
  const text = (v: Value) => v === None ? undefined : str(v);
  const lines = worldOf(hw).log(text(where), text(what));
  const tuples = lines.map(([ns, ...texts]) => {
    for (const one of texts) noteAstral(one);
    return new PyTuple([new PyFloat(ns / 1e6), ...texts]);
  });
  return new PyList(tuples);
}

/** `fail_i2c(kind, address=None, times=None)`; a kind of None ends all faults. */
function failI2c(
  hw: Hardware,
  kind: Value,
  address: Value = None,
  times: Value = None,
): Value {
  worldOf(hw).failI2c(
    kind === None ? null : {
      kind: str(kind) as "nak" | "data" | "timeout",
      ...(address === None ? {} : { address: toSmall(address) }),
      ...(times === None ? {} : { times: toSmall(times) }),
    },
  );
  return None;
}

/** `stick_i2c(bus=0, pulses=9)`: a device holds SDA until so many clock pulses. */
function stickI2c(hw: Hardware, bus: Value = 0, pulses: Value = 9): Value {
  worldOf(hw).stickI2c(toSmall(bus), toSmall(pulses));
  return None;
}

/** A function that changes the world and returns None. */
function act(
  hw: Hardware,
  count: number,
  f: (world: Simulation, ...args: Value[]) => void,
) {
  return fixed(count, (...args: Value[]) => {
    f(worldOf(hw), ...args);
    return None;
  });
}

function functionsOf(hw: Hardware): MethodTable {
  return {
    advance: fixed(1, (ms: Value) => {
      hw.sleepMs(toDouble(ms));
      return None;
    }),
    after: between(2, Infinity, (...args: Value[]) => after(hw, args)),
    board: withKeywords(
      "board",
      params("description=", "*", "manual="),
      (description, manual) => board(hw, description, manual),
    ),
    busy: act(hw, 2, (world, name, who) => world.busy(str(name), str(who))),
    connect: fixed(1, (spec: Value) => connect(hw, spec)),
    cut: act(hw, 2, (world, a, b) => world.cut(pinIdOf(a), pinIdOf(b))),
    deny: act(hw, 1, (world, name) => world.deny(str(name))),
    device: fixed(
      1,
      (name: Value) =>
        new PySimDevice(worldOf(hw).device(str(name)), str(name)),
    ),
    devices: fixed(0, () => new PyList(worldOf(hw).devices())),
    drive: act(
      hw,
      2,
      (world, pin, level) => world.drive(pinIdOf(pin), levelOrNone(level)),
    ),
    fail_i2c: withKeywords(
      "fail_i2c",
      params("kind", "address=", "times="),
      (kind, address, times) => failI2c(hw, kind, address, times),
    ),
    furnish: act(
      hw,
      1,
      (world, description) =>
        world.furnish(plain(description) as Record<string, unknown>),
    ),
    happen: act(
      hw,
      1,
      (world, what) => world.happen(plain(what) as Record<string, unknown>),
    ),
    level: fixed(1, (pin: Value) => worldOf(hw).level(pinIdOf(pin))),
    log: between(0, 2, (where?: Value, what?: Value) => log(hw, where, what)),
    pull: act(
      hw,
      2,
      (world, pin, level) => world.pull(pinIdOf(pin), levelOrNone(level)),
    ),
    record: act(hw, 1, (world, on) => world.record(truth(on))),
    repair: act(hw, 1, (world, name) => world.repair(str(name))),
    stick_i2c: between(
      0,
      2,
      (bus?: Value, pulses?: Value) => stickI2c(hw, bus, pulses),
    ),
    unplug: act(hw, 1, (world, name) => world.unplug(str(name))),
    voltage: fixed(
      1,
      (pin: Value) => new PyFloat(worldOf(hw).voltage(pinIdOf(pin))),
    ),
    volts: act(
      hw,
      2,
      (world, pin, volts) => world.volts(pinIdOf(pin), toDouble(volts)),
    ),
    wire: act(hw, 2, (world, a, b) => world.wire(pinIdOf(a), pinIdOf(b))),
    wire_serial: act(
      hw,
      2,
      (world, from, to) => world.wireSerial(toSmall(from), toSmall(to)),
    ),
  };
}

/** Makes the module. */
export function kraitSim(vm: Interpreter): PyBuiltinModule {
  return makeModule("krait.sim", { functions: functionsOf(hardwareOf(vm)) });
}
