/**
 * `slice`, and how a slice selects from a sequence.
 *
 * @module
 */

import { between, defineType, fixed } from "../core/define.ts";
import { typeError, valueError } from "../core/errors.ts";
import { callSpecial } from "../core/attributes.ts";
import { integer, toInt } from "../core/integer.ts";
import {
  inherit,
  None,
  type PyObject,
  typeName,
  type Value,
} from "../core/object.ts";
import { repr } from "../core/protocols.ts";
import type { PyType } from "../core/type.ts";
import { same } from "./compare.ts";

/** A Python slice; absent parts are None. */
export interface PySlice extends PyObject {}
/** A Python slice; absent parts are None. */
export class PySlice {
  /** Where it begins. */
  declare readonly start: Value;
  /** Where it ends, not included. */
  declare readonly stop: Value;
  /** From one place to the next. */
  declare readonly step: Value;

  constructor(start: Value, stop: Value, step: Value) {
    this.start = start;
    this.stop = stop;
    this.step = step;
  }

  repr(): string {
    return `slice(${repr(this.start)}, ${repr(this.stop)}, ${repr(this.step)})`;
  }
  eq(other: Value): Value | undefined {
    return other instanceof PySlice && same(this.start, other.start) &&
      same(this.stop, other.stop) && same(this.step, other.step);
  }
  hash(): number {
    throw typeError(`unsupported type for __hash__: '${this.T.name}'`);
  }
  attr(name: string): Value | undefined {
    if (name === "start") return this.start;
    if (name === "stop") return this.stop;
    return name === "step" ? this.step : undefined;
  }
}
inherit(PySlice);

/** A resolved slice: bounds within the sequence, step not 0. */
export interface SliceRange {
  readonly start: number;
  readonly stop: number;
  readonly step: number;
}

function bound(v: Value): number {
  if (typeof v === "number") return v;
  const i = integer(v) ?? indexLike(v);
  return typeof i === "bigint" ? (i > 0n ? Infinity : -Infinity) : i;
}

function indexLike(v: Value): number | bigint {
  const r = callSpecial(v, "$__index__");
  if (r !== undefined) return toInt(r);
  throw typeError(`can't convert ${typeName(v)} to int`);
}

function clamp(v: number, length: number, low: number, high: number): number {
  const i = v < 0 ? v + length : v;
  return i < low ? low : i > high ? high : i;
}

/** Resolves a slice against a length. @throws ValueError for step 0 */
export function sliceRange(s: PySlice, length: number): SliceRange {
  const step = s.step === None ? 1 : bound(s.step);
  if (step === 0) throw valueError("slice step can't be zero");
  const low = step > 0 ? 0 : -1;
  const high = step > 0 ? length : length - 1;
  const start = s.start === None
    ? (step > 0 ? low : high)
    : clamp(bound(s.start), length, low, high);
  const stop = s.stop === None
    ? (step > 0 ? high : low)
    : clamp(bound(s.stop), length, low, high);
  return { start, stop, step };
}

/** How many items a resolved slice selects. */
export function sliceLength({ start, stop, step }: SliceRange): number {
  const n = step > 0
    ? Math.ceil((stop - start) / step)
    : Math.ceil((start - stop) / -step);
  return n > 0 ? n : 0;
}

/** `slice`. */
export const sliceType: PyType = defineType("slice", {
  js: PySlice,
  isBase: false,
  make: (args) => makeSlice(...args as [Value]),
  methods: {
    indices: fixed(2, (self: PySlice, length: Value) => {
      const n = toInt(length);
      const { start, stop, step } = sliceRange(self, Number(n));
      return tuples.make([start, stop, step]);
    }),
  },
});

const makeSlice = between(
  1,
  3,
  (a: Value, b?: Value, c?: Value) =>
    b === undefined ? new PySlice(None, a, None) : new PySlice(a, b, c ?? None),
);

/** Late-bound: `tuple.ts` imports this file. */
export const tuples: { make(items: Value[]): Value } = { make: () => None };
