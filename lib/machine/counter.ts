/**
 * `machine.Counter` and `machine.Encoder`: pulses counted from the kernel's edges.
 *
 * @module
 */

import {
  type Bit,
  type Edge,
  type PinLine,
  Quadrature,
  type QuadraturePhases,
} from "../../hal/mod.ts";
import {
  None,
  params,
  toSmall,
  type Value,
  valueError,
} from "../../runtime/mod.ts";
import {
  claim,
  type Input,
  Irq,
  lineOf,
  listen,
  methods,
  options,
  PyCounting,
  restart,
} from "./counting.ts";
import { deviceType, named, once } from "./device.ts";
import { type Hardware, hardwareOf } from "./hardware.ts";

const Edges = { RISING: 1, FALLING: 2 } as const;
const Direction = { UP: 1, DOWN: -1 } as const;

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
