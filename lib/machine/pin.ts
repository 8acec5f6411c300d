/**
 * `machine.Pin`. A pin is claimed when it is first configured, read or written; one
 * that is only named is left as it is.
 *
 * @module
 */

import type { Bit, LineChanges, PinId, PinLine } from "../../hal/mod.ts";
import {
  between,
  fixed,
  identityHash,
  type Interpreter,
  type Method,
  None,
  params,
  PyObject,
  type PyType,
  toDouble,
  tooMany,
  toSmall,
  truth,
  type Value,
  valueError,
} from "../../runtime/mod.ts";
import { deviceType, named, once } from "./device.ts";
import { type Hardware, hardwareOf, valid } from "./hardware.ts";
import { irqObject } from "./irq.ts";
import { levelOf, pinLike, PyVirtualPin } from "./pin_base.ts";
import { pinIdOf } from "./pin_argument.ts";
import { PinInterrupt, Trigger } from "./pin_interrupt.ts";

/** The modes, as on the Pico and the ESP32. */
const Mode = {
  IN: 0,
  OUT: 1,
  OPEN_DRAIN: 2,
  ALT: 3,
  ALT_OPEN_DRAIN: 4,
  ANALOG: 5,
} as const;

const Pull = { UP: 1, DOWN: 2 } as const;

/** "Leave it as it is", where a mode or pull is asked for. */
const UNCHANGED = -1;
const STRONGEST = 3;

/** The arguments of `init`, undefined where absent. */
interface PinSettings {
  readonly mode: Value | undefined;
  readonly pull: Value | undefined;
  readonly value: Value | undefined;
  readonly drive: Value | undefined;
  readonly hold?: Value | undefined;
}

/** A pin. */
export class PyPin extends PyVirtualPin {
  declare hw: Hardware;
  declare line: PinLine;
  declare pinId: PinId;
  declare modeNow: number;
  declare pullNow: number;
  declare strength: number;
  declare interrupt: PinInterrupt | null;

  override readLevel(): number {
    return this.line.read();
  }

  override writeLevel(level: Bit): void {
    this.line.write(level);
  }

  override call(x?: Value): Value {
    if (x === undefined) return this.line.read();
    if (arguments.length > 1) throw tooMany(1, arguments.length);
    this.line.write(levelOf(x));
    return None;
  }

  override eq(other: Value): Value | undefined {
    return other instanceof PyPin ? other.line === this.line : undefined;
  }

  override hash(): number {
    return identityHash(this.line);
  }

  override repr(): string {
    const parts = [this.line.info.name];
    const { modeNow, pullNow } = this;
    if (modeNow !== UNCHANGED) parts.push(`mode=${nameOf(Mode, modeNow)}`);
    if (pullNow > 0) parts.push(`pull=PULL_${nameOf(Pull, pullNow)}`);
    return `Pin(${parts.join(", ")})`;
  }
}

function nameOf(table: object, value: number): string {
  const found = Object.entries(table).find(([, number]) => number === value);
  return found?.[0] ?? String(value);
}

/** What the modes are to a line. */
const CHANGES: { readonly [mode: number]: LineChanges } = {
  [Mode.IN]: { direction: "in" },
  [Mode.OUT]: { direction: "out", drive: "push-pull" },
  [Mode.OPEN_DRAIN]: { direction: "out", drive: "open-drain" },
  [Mode.ANALOG]: { direction: "in", bias: "none" },
};

const BIAS = { 0: "none", 1: "up", 2: "down" } as const;

function pullOf(v: Value): 0 | 1 | 2 {
  const number = v === None ? 0 : toSmall(v);
  if (number === 0 || number === Pull.UP || number === Pull.DOWN) return number;
  throw valueError("invalid pull: Pin.PULL_UP, Pin.PULL_DOWN or None");
}

function modeOf(v: Value): number {
  const mode = toSmall(v);
  if (mode in CHANGES) return mode;
  if (mode !== Mode.ALT && mode !== Mode.ALT_OPEN_DRAIN) {
    throw valueError("invalid mode: Pin.IN, Pin.OUT or Pin.OPEN_DRAIN");
  }
  throw valueError(
    "alternate functions belong to the kernel: I2C, SPI, UART and PWM choose " +
      "their pins, and device tree overlays what they are",
  );
}

function isGiven(v: Value | undefined): v is Value {
  return v !== undefined && v !== UNCHANGED;
}

/** Changes what is given and keeps the rest. */
function configure(pin: PyPin, settings: PinSettings): void {
  const { mode, pull, value, drive, hold } = settings;
  let changes: LineChanges = {};
  if (isGiven(mode) && mode !== None) {
    pin.modeNow = modeOf(mode);
    changes = { ...changes, ...CHANGES[pin.modeNow] };
  }
  if (isGiven(pull)) {
    pin.pullNow = pullOf(pull);
    changes = { ...changes, bias: BIAS[pin.pullNow as 0 | 1 | 2] };
  }
  if (value !== undefined && value !== None) {
    changes = { ...changes, value: levelOf(value) };
  }
  if (hold !== undefined) changes = { ...changes, hold: truth(hold) };
  if (drive !== undefined) setDrive(pin, drive);
  if (Object.keys(changes).length > 0) pin.line.configure(changes);
}

/** Remembers the strength; the kernel has no way to set it. */
function setDrive(pin: PyPin, drive: Value): void {
  const strength = toSmall(drive);
  if (strength < 0 || strength > STRONGEST) throw valueError("invalid drive");
  if (strength !== pin.strength && pin.hw.board.info.kind === "linux") {
    pin.hw.vm.warn(
      `the kernel cannot set how strongly ${pin.line.info.name} drives`,
    );
  }
  pin.strength = strength;
}

/** `value([x])`: written out, because programs toggle pins as fast as they can. */
const value: Method = function (self, x) {
  const { line } = self as PyPin;
  if (arguments.length === 1) return line.read();
  if (arguments.length > 2) throw tooMany(2, arguments.length);
  line.write(levelOf(x!));
  return None;
};

function setTo(level: Bit): Method {
  return fixed(1, ({ line }: PyPin) => {
    line.write(level);
    return None;
  });
}

function toggle({ line }: PyPin): Value {
  line.write(line.read() === 1 ? 0 : 1);
  return None;
}

/** `mode`, `pull` and `drive`: a question, or a change by `init`'s argument. */
function setting(
  read: (pin: PyPin) => Value,
  name: keyof PinSettings,
): Method {
  const none = {
    mode: undefined,
    pull: undefined,
    value: undefined,
    drive: undefined,
  };
  return between(1, 2, (pin: PyPin, v?: Value) => {
    if (v === undefined) return read(pin);
    configure(pin, { ...none, [name]: v });
    return None;
  });
}

const irqParameters = params(
  "handler=",
  "trigger=",
  "*",
  "priority=",
  "wake=",
  "hard=",
  "debounce=",
);

/** `irq(...)`: without arguments it gives the object and changes nothing. */
function irq(pin: PyPin, ...given: (Value | undefined)[]): Value {
  const [handler, trigger, , , , debounce] = given;
  pin.interrupt ??= new PinInterrupt(pin.hw, pin.line, pin);
  const { interrupt } = pin;
  if (given.every((v) => v === undefined)) return irqObject(interrupt);
  interrupt.handler = handler ?? None;
  interrupt.trigger = trigger === undefined
    ? Trigger.FALLING | Trigger.RISING
    : toSmall(trigger);
  interrupt.debounceMs = debounce === undefined ? 0 : toDouble(debounce);
  interrupt.listen();
  return irqObject(interrupt);
}

/** `Pin.board` and `Pin.cpu`: the pins by name, as attributes. */
class PyPinNames extends PyObject {
  constructor(readonly hw: Hardware, readonly make: (id: string) => Value) {
    super();
  }

  override attr(name: string): Value | undefined {
    const known = this.hw.board.pins().some((pin) =>
      pin.name === name || pin.aliases.includes(name)
    );
    return known ? this.make(name) : undefined;
  }

  override repr(): string {
    return "<pins by name>";
  }
}

const settingsParameters = params(
  "mode=",
  "pull=",
  "*",
  "value=",
  "drive=",
  "alt=",
  "hold=",
);

/** `machine.Pin` */
export const pinType = once("Pin", (vm: Interpreter): PyType => {
  const hw = hardwareOf(vm);
  const names = new PyPinNames(hw, (id) => type.call(id));
  const type: PyType = deviceType("Pin", {
    js: PyPin as unknown as new () => PyPin,
    parameters: [...params("id"), ...settingsParameters],
    init(pin, id, mode, pull, value, drive, _alt, hold) {
      pin.hw = hw;
      pin.pinId = pinIdOf(id);
      pin.line = valid(() => hw.board.line(pin.pinId));
      pin.modeNow = UNCHANGED;
      pin.pullNow = UNCHANGED;
      pin.strength = 0;
      pin.interrupt = null;
      configure(pin, { mode, pull, value, drive, hold });
    },
    methods: {
      init: named(
        "init",
        settingsParameters,
        (pin, mode, pull, value, drive, _alt, hold) => {
          configure(pin, { mode, pull, value, drive, hold });
          return None;
        },
      ),
      value,
      on: setTo(1),
      off: setTo(0),
      high: setTo(1),
      low: setTo(0),
      toggle: fixed(1, toggle),
      irq: named("irq", irqParameters, irq),
      mode: setting((pin) => pin.modeNow, "mode"),
      pull: setting((pin) => pin.pullNow > 0 ? pin.pullNow : None, "pull"),
      drive: setting((pin) => pin.strength, "drive"),
    },
    statics: {
      ...Mode,
      PULL_UP: Pull.UP,
      PULL_DOWN: Pull.DOWN,
      IRQ_FALLING: Trigger.FALLING,
      IRQ_RISING: Trigger.RISING,
      IRQ_LOW_LEVEL: Trigger.LOW_LEVEL,
      IRQ_HIGH_LEVEL: Trigger.HIGH_LEVEL,
      DRIVE_0: 0,
      DRIVE_1: 1,
      DRIVE_2: 2,
      DRIVE_3: 3,
      board: names,
      cpu: names,
    },
  });
  return type;
});

/** The line of a pin of the board. @throws ValueError for pins of the program's own */
export function lineOf(pin: Value): PinLine {
  const virtual = pinLike(pin);
  if (virtual instanceof PyPin) return virtual.line;
  throw valueError("expecting a Pin");
}
