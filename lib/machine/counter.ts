/**
 * `machine.Counter` and `machine.Encoder`: pulses counted from the kernel's edges. A
 * pin that is counted has no other interrupt.
 *
 * @module
 */

import {
  type Bit,
  type Edge,
  type HalError,
  type PinLine,
  Quadrature,
  type QuadraturePhases,
} from "../../hal/mod.ts";
import {
  between,
  fixed,
  type MethodTable,
  None,
  params,
  PyObject,
  toSmall,
  type Value,
  valueError,
} from "../../runtime/mod.ts";
import { CountRange } from "./count_range.ts";
import { deviceType, named, once } from "./device.ts";
import { type Hardware, hardwareOf, valid } from "./hardware.ts";
import { irqObject } from "./irq.ts";
import { MergedEdges } from "./merged_edges.ts";
import { pinIdOf } from "./pin_argument.ts";

const Irq = {
  IRQ_RESET: 1,
  IRQ_INDEX: 2,
  IRQ_MATCH: 4,
  IRQ_ROLL_OVER: 8,
  IRQ_ROLL_UNDER: 16,
} as const;

const Edges = { RISING: 1, FALLING: 2 } as const;
const Direction = { UP: 1, DOWN: -1 } as const;

/** What counters and encoders have in common. */
class PyCounting extends PyObject {
  declare hw: Hardware;
  declare lines: PinLine[];
  declare count: CountRange;
  declare match: number | null;
  declare handler: Value;
  declare trigger: number;
  declare flags: number;
  declare merged: MergedEdges | undefined;
  /** Edges or steps that are known to be lost. */
  declare missed: number;

  /** Moves by one, and tells who wants to know. */
  step(by: 1 | -1): void {
    const rolled = this.count.step(by);
    if (rolled !== 0) {
      this.tell(rolled === 1 ? Irq.IRQ_ROLL_OVER : Irq.IRQ_ROLL_UNDER);
    }
    if (this.count.value === this.match) this.tell(Irq.IRQ_MATCH);
  }

  /** Calls the handler where it listens for this. */
  tell(flag: number): void {
    if ((this.trigger & flag) === 0 || this.handler === None) return;
    this.flags = flag;
    this.hw.callback(this.handler, this);
  }
}

/** Arguments of both classes that are no pins. */
const options = params("filter_ns=", "max=", "min=", "match=", "index=");

/** Sets everything back; lines that were counted are let go. */
function restart(
  self: PyCounting,
  hw: Hardware,
  pins: readonly Value[],
  given: readonly (Value | undefined)[],
): number {
  const [filter, max, min, match] = given;
  for (const line of self.lines ?? []) line.unwatch();
  self.merged?.stop(self.hw.board);
  self.merged = undefined;
  self.hw = hw;
  self.handler = None;
  self.trigger = 0;
  self.flags = 0;
  self.missed = 0;
  self.count = new CountRange(number(min, 0), number(max, 0));
  self.match = match === undefined || match === None ? null : toSmall(match);
  self.lines = pins.map((pin) => valid(() => hw.board.line(pinIdOf(pin))));
  return number(filter, 0) / 1000;
}

function number(v: Value | undefined, absent: number): number {
  return v === undefined || v === None ? absent : toSmall(v);
}

/** What happens on a line; a lost chip is printed as a callback's error is. */
function listener(self: PyCounting, onEdge: (edge: Edge) => void) {
  return {
    onEdge,
    onError(error: HalError) {
      self.hw.vm.pending.callback(() => {
        throw error;
      });
    },
  };
}

/** A reading that may set: first everything is counted that has happened. */
function counted(
  self: PyCounting,
  part: "value" | "cycles",
  v: Value | undefined,
): Value {
  self.hw.vm.safepoint();
  const before = self.count[part];
  if (v !== undefined) self.count[part] = toSmall(v);
  return before;
}

const methods: MethodTable = {
  value: between(
    1,
    2,
    (self: PyCounting, v?: Value) => counted(self, "value", v),
  ),
  cycles: between(
    1,
    2,
    (self: PyCounting, v?: Value) => counted(self, "cycles", v),
  ),
  missed: fixed(1, (self: PyCounting) => self.missed),
  deinit: fixed(1, (self: PyCounting) => {
    for (const line of self.lines) line.close();
    self.merged?.stop(self.hw.board);
    self.merged = undefined;
    self.lines = [];
    return None;
  }),
  irq: named(
    "irq",
    params("handler=", "trigger=", "hard="),
    (self: PyCounting, handler: Value = None, trigger: Value = 0) => {
      self.handler = handler;
      self.trigger = toSmall(trigger);
      return irqObject({
        get flags() {
          return self.flags;
        },
        get trigger() {
          return self.trigger;
        },
        setTrigger: (mask) => self.trigger = mask,
        run: () => self.hw.callback(self.handler, self),
      });
    },
  ),
};

const counterParameters = [
  ...params("src=", "*", "edge=", "direction="),
  ...options.map((one) => ({ ...one, keywordOnly: true })),
];

/** Starts a counter. */
function count(
  self: PyCounting,
  hw: Hardware,
  given: readonly (Value | undefined)[],
): void {
  const [src, edge = Edges.RISING, direction = Direction.UP, ...rest] = given;
  if (src === undefined) throw valueError("src: a counter needs its pin");
  const kind = toSmall(edge) === Edges.FALLING ? "falling" : "rising";
  const debounceUs = restart(self, hw, [src], rest);
  // A number is a direction; anything else is the pin that gives it.
  const control = direction === 1 || direction === -1
    ? null
    : hw.board.line(pinIdOf(direction));
  const [line] = self.lines;
  line!.configure({ direction: "in" });
  line!.watch(
    { edges: kind, debounceUs },
    listener(self, ({ lost }) => {
      self.missed += lost;
      const down = control === null
        ? direction === Direction.DOWN
        : control.read() === 1;
      self.step(down ? -1 : 1);
    }),
  );
}

/** `machine.Counter` */
export const counterType = once("Counter", (vm) => {
  const hw = hardwareOf(vm);
  return deviceType("Counter", {
    js: PyCounting,
    parameters: [...params("id"), ...counterParameters],
    init: (self, _id, ...given) => count(self, hw, given),
    methods: {
      ...methods,
      init: named("init", counterParameters, (self, ...given) => {
        count(self, hw, given);
        return None;
      }),
    },
    statics: { ...Irq, ...Edges, ...Direction },
  });
});

const encoderParameters = [
  ...params("phase_a=", "phase_b=", "*", "phases="),
  ...options.map((one) => ({ ...one, keywordOnly: true })),
];

/** Starts an encoder. */
function decode(
  self: PyCounting,
  hw: Hardware,
  given: readonly (Value | undefined)[],
): void {
  const [a, b, phases = 1, ...rest] = given;
  if (a === undefined || b === undefined) {
    throw valueError("phase_a and phase_b: an encoder needs two pins");
  }
  const wanted = toSmall(phases);
  if (wanted !== 1 && wanted !== 2 && wanted !== 4) {
    throw valueError("phases must be 1, 2 or 4");
  }
  const debounceUs = restart(self, hw, [a, b], rest);
  for (const line of self.lines) line.configure({ direction: "in" });
  follow(self, wanted, debounceUs);
}

function follow(
  self: PyCounting,
  phases: QuadraturePhases,
  debounceUs: number,
): void {
  const levels = self.lines.map((line) => line.read()) as [Bit, Bit];
  const decoder = new Quadrature(levels[0], levels[1], phases);
  let before = 0;
  const merged = new MergedEdges(({ index, edge }) => {
    self.missed += edge.lost;
    levels[index] = edge.level;
    const { missed } = decoder;
    decoder.update(...levels);
    self.missed += decoder.missed - missed;
    const moved = decoder.value - before;
    before = decoder.value;
    if (moved !== 0) self.step(moved > 0 ? 1 : -1);
  });
  self.lines.forEach((line, index) =>
    line.watch(
      { edges: "both", debounceUs },
      listener(self, (edge) => merged.push(index, edge)),
    )
  );
  merged.start(self.hw.board);
  self.merged = merged;
}

/** `machine.Encoder` */
export const encoderType = once("Encoder", (vm) => {
  const hw = hardwareOf(vm);
  return deviceType("Encoder", {
    js: PyCounting,
    parameters: [...params("id"), ...encoderParameters],
    init: (self, _id, ...given) => decode(self, hw, given),
    methods: {
      ...methods,
      init: named("init", encoderParameters, (self, ...given) => {
        decode(self, hw, given);
        return None;
      }),
    },
    statics: Irq,
  });
});
