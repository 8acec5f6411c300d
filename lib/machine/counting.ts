/**
 * What `machine.Counter` and `machine.Encoder` have in common: a count that edges
 * move, and the pins beside it that restart it or show that it matches.
 *
 * @module
 */

import type { Edge, EdgeKind, HalError, PinLine } from "../../hal/mod.ts";
import {
  between,
  fixed,
  type MethodTable,
  None,
  params,
  PyObject,
  toSmall,
  type Value,
} from "../../runtime/mod.ts";
import { perInterpreter } from "../module.ts";
import { CountRange } from "./count_range.ts";
import { named } from "./device.ts";
import { type Hardware, valid } from "./hardware.ts";
import { irqObject } from "./irq.ts";
import { MergedEdges } from "./merged_edges.ts";
import { pinIdOf } from "./pin_argument.ts";
import { SharedWatches } from "./shared_watch.ts";

/** What a handler is called for. */
export const Irq = {
  IRQ_RESET: 1,
  IRQ_INDEX: 2,
  IRQ_MATCH: 4,
  IRQ_ROLL_OVER: 8,
  IRQ_ROLL_UNDER: 16,
} as const;

/** What counters and encoders have in common. */
export class PyCounting extends PyObject {
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
export const options = params(
  "filter_ns=",
  "max=",
  "min=",
  "match=",
  "match_pin=",
  "index=",
  "reset=",
);

/** A line that counts, or has a say in it. */
export interface Input {
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
export function restart(
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

/** The line of a pin. @throws ValueError */
export function lineOf(hw: Hardware, pin: Value): PinLine {
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
export function listen(
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

/** The methods of both classes. */
export const methods: MethodTable = {
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

/** Who has which number: a new one with the same number ends the one before. */
export function claim(
  owners: Map<number, PyCounting>,
  id: Value,
  self: PyCounting,
): void {
  const number = toSmall(id);
  const before = owners.get(number);
  if (before !== undefined && before !== self) stop(before);
  owners.set(number, self);
}
