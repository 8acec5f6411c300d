/**
 * `machine.Counter` and `machine.Encoder`: pulses counted from the kernel's edges.
 *
 * @module
 */

import {
  type Bit,
  type Edge,
  type EdgeKind,
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
import { SharedWatches } from "./shared_watch.ts";
import { perInterpreter } from "../module.ts";

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
  /** Ends the watch of each line. */
  declare unwatches: (() => void)[] | undefined;
  declare lines: PinLine[];
  declare count: CountRange;
  declare match: number | null;
  declare handler: Value;
  declare trigger: number;
  declare flags: number;
  declare merged: MergedEdges | undefined;
  /** Edges or steps that are known to be lost. */
  declare missed: number;
  /** Where it counted to last. */
  declare direction: 1 | -1;
  /** The output that is high at the match. */
  declare matchLine: PinLine | null;

  /** Moves by one, and tells who wants to know. */
  step(by: 1 | -1): void {
    this.direction = by;
    const rolled = this.count.step(by);
    this.showMatch();
    if (rolled !== 0) {
      this.tell(rolled === 1 ? Irq.IRQ_ROLL_OVER : Irq.IRQ_ROLL_UNDER);
    }
    if (this.count.value === this.match) this.tell(Irq.IRQ_MATCH);
  }

  /** The index pulse ends a turn, the reset pulse does not; both go to the start. */
  restart(flag: number, turns: number): void {
    this.count.value = this.count.min;
    this.count.cycles += turns;
    this.showMatch();
    this.tell(flag);
  }

  /** Sets the output that tells the match, where there is one. */
  showMatch(): void {
    this.matchLine?.write(this.count.value === this.match ? 1 : 0);
  }

  /** Calls the handler where it listens for this. */
  tell(flag: number): void {
    if ((this.trigger & flag) === 0 || this.handler === None) return;
    this.flags = flag;
    this.hw.callback(this.handler, this);
  }
}

/** Arguments of both classes that are no pins. */
const options = params(
  "filter_ns=",
  "max=",
  "min=",
  "match=",
  "match_pin=",
  "index=",
  "reset=",
);

/** A line that counts, or has a say in it. */
interface Input {
  readonly line: PinLine;
  readonly edges: EdgeKind;
  onEdge(edge: Edge): void;
}

/** The inputs that counters and encoders share, and the filter of all of them. */
interface Shared {
  readonly inputs: readonly Input[];
  readonly debounceUs: number;
}

/** Sets everything back; lines that were counted are let go. */
function restart(
  self: PyCounting,
  hw: Hardware,
  given: readonly (Value | undefined)[],
): Shared {
  const [filter, max, min, match, matchPin, index, reset] = given;
  stop(self);
  self.hw = hw;
  self.handler = None;
  self.trigger = 0;
  self.flags = 0;
  self.missed = 0;
  self.count = new CountRange(number(min, 0), number(max, 0));
  self.match = match === undefined || match === None ? null : toSmall(match);
  self.direction = 1;
  self.matchLine = optionalLine(hw, matchPin);
  self.matchLine?.configure({ direction: "out" });
  self.showMatch();
  return {
    debounceUs: number(filter, 0) / 1000,
    inputs: [
      ...pulseInput(
        hw,
        index,
        () => self.restart(Irq.IRQ_INDEX, self.direction),
      ),
      ...pulseInput(hw, reset, () => self.restart(Irq.IRQ_RESET, 0)),
    ],
  };
}

/** An input of which only rising edges matter, where there is one. */
function pulseInput(
  hw: Hardware,
  pin: Value | undefined,
  onEdge: () => void,
): Input[] {
  const line = optionalLine(hw, pin);
  return line === null ? [] : [{ line, edges: "rising", onEdge }];
}

function optionalLine(hw: Hardware, pin: Value | undefined): PinLine | null {
  return pin === undefined || pin === None ? null : lineOf(hw, pin);
}

function lineOf(hw: Hardware, pin: Value): PinLine {
  return valid(() => hw.board.line(pinIdOf(pin)));
}

/** Counts no more; the pins stay as they are. */
function stop(self: PyCounting): void {
  for (const unwatch of self.unwatches ?? []) unwatch();
  self.unwatches = [];
  self.merged?.stop(self.hw.board);
  self.merged = undefined;
}

/** Begins: edges of all inputs, in their order, however late they are seen. */
function listen(
  self: PyCounting,
  inputs: readonly Input[],
  debounceUs: number,
): void {
  const merged = new MergedEdges(({ index, edge }) =>
    inputs[index]!.onEdge(edge)
  );
  self.lines = inputs.map(({ line }) => line);
  const watches = perInterpreter(
    self.hw.vm,
    "machine.watches",
    () => new SharedWatches(),
  );
  self.unwatches = inputs.map(({ line, edges }, index) =>
    watches.watch(line, {
      edges,
      debounceUs,
      ...listener(self, (edge) => merged.push(index, edge)),
    })
  );
  merged.start(self.hw.board);
  self.merged = merged;
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
  if (v !== undefined) {
    self.count[part] = toSmall(v);
    self.showMatch();
  }
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
    stop(self);
    for (const line of self.lines) line.close();
    self.matchLine?.close();
    self.matchLine = null;
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
  const { inputs, debounceUs } = restart(self, hw, rest);
  const line = lineOf(hw, src);
  line.configure({ direction: "in" });
  // A number is a direction; anything else is the pin that gives it.
  const control = direction === 1 || direction === -1
    ? null
    : lineOf(hw, direction);
  let down = control === null
    ? direction === Direction.DOWN
    : control.read() === 1;
  const onEdge = ({ lost }: Edge) => {
    self.missed += lost;
    self.step(down ? -1 : 1);
  };
  const turns: Input[] = control === null ? [] : [{
    line: control,
    edges: "both",
    onEdge: ({ level }) => down = level === 1,
  }];
  // A turn at the very time of an edge comes before it.
  const all = [...turns, { line, edges: kind, onEdge } as const, ...inputs];
  listen(self, all, debounceUs);
}

/** Who has which number: a new one with the same number ends the one before. */
function claim(
  owners: Map<number, PyCounting>,
  id: Value,
  self: PyCounting,
): void {
  const number = toSmall(id);
  const before = owners.get(number);
  if (before !== undefined && before !== self) stop(before);
  owners.set(number, self);
}

/** `machine.Counter` */
export const counterType = once("Counter", (vm) => {
  const hw = hardwareOf(vm);
  const counters = new Map<number, PyCounting>();
  return deviceType("Counter", {
    js: PyCounting,
    parameters: [...params("id"), ...counterParameters],
    init(self, id: Value, ...given) {
      claim(counters, id, self);
      count(self, hw, given);
    },
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
  const { inputs, debounceUs } = restart(self, hw, rest);
  const lines = [lineOf(hw, a), lineOf(hw, b)];
  for (const line of lines) line.configure({ direction: "in" });
  const phasesOf = follow(self, lines, wanted);
  listen(self, [...phasesOf, ...inputs], debounceUs);
}

/** The two lines of an encoder, as inputs. */
function follow(
  self: PyCounting,
  lines: readonly PinLine[],
  phases: QuadraturePhases,
): Input[] {
  const levels = lines.map((line) => line.read()) as [Bit, Bit];
  const decoder = new Quadrature(levels[0], levels[1], phases);
  let before = 0;
  return lines.map((line, index) => ({
    line,
    edges: "both",
    onEdge(edge) {
      self.missed += edge.lost;
      levels[index] = edge.level;
      const { missed } = decoder;
      decoder.update(...levels);
      self.missed += decoder.missed - missed;
      const moved = decoder.value - before;
      before = decoder.value;
      if (moved !== 0) self.step(moved > 0 ? 1 : -1);
    },
  }));
}

/** `machine.Encoder` */
export const encoderType = once("Encoder", (vm) => {
  const hw = hardwareOf(vm);
  const encoders = new Map<number, PyCounting>();
  return deviceType("Encoder", {
    js: PyCounting,
    parameters: [...params("id"), ...encoderParameters],
    init(self, id: Value, ...given) {
      claim(encoders, id, self);
      decode(self, hw, given);
    },
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
