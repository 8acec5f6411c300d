/**
 * `range`. Its bounds are ints of any size, as in CPython; where all are JavaScript
 * numbers it counts with those.
 *
 * @module
 */

import { endsBlock, poll } from "../core/poll.ts";
import { between, defineType, fixed } from "../core/define.ts";
import { overflowError, typeError, valueError } from "../core/errors.ts";
import {
  hashInt,
  type Int,
  intAdd,
  integer,
  intFloorDiv,
  intFromDouble,
  intMod,
  intMul,
  intSub,
  position,
  toInt,
} from "../core/integer.ts";
import { type Iterator_, None, PyObject, type Value } from "../core/object.ts";
import { iterate } from "../core/protocols.ts";
import type { Entry } from "../core/function.ts";
import type { PyType } from "../core/type.ts";
import { PyFloat } from "./float.ts";
import { PyIteratorBase } from "./iterator.ts";
import { PySlice, sliceRange } from "./slice.ts";
import { countOf } from "./tuple.ts";

/** A Python range. */
export class PyRange extends PyObject {
  /** The first number. */
  declare start: Int;
  /** Where it ends, not included. */
  declare stop: Int;
  /** What is added each time. */
  declare step: Int;

  constructor(start: Int, stop: Int, step: Int) {
    super();
    this.start = start;
    this.stop = stop;
    this.step = step;
  }

  /** How many items: may be beyond what `len()` can say. */
  get count(): Int {
    const { start, stop, step } = this;
    if (
      typeof start === "number" && typeof stop === "number" &&
      typeof step === "number"
    ) {
      const n = Math.ceil((stop - start) / step);
      if (n < 2 ** 51) return n > 0 ? n : 0;
    }
    return countExactly(this);
  }

  override repr(): string {
    const { start, stop, step } = this;
    return step === 1
      ? `range(${start}, ${stop})`
      : `range(${start}, ${stop}, ${step})`;
  }
  override truth(): boolean {
    return this.step > 0 ? this.start < this.stop : this.start > this.stop;
  }
  /** Beyond JavaScript's numbers a bigint all the same: `len()` hands it on. */
  override len(): number {
    return this.count as number;
  }
  override iter(): Iterator_ {
    const { start, stop, step } = this;
    return typeof start === "number" && typeof stop === "number" &&
        typeof step === "number"
      ? new PyRangeIterator(start, stop, step)
      : new BigRangeIterator(start, this.count, step);
  }
  override hash(): number {
    const n = this.count;
    if (n === 0) return 0x2a9e;
    const step = n === 1 ? 0 : hashInt(this.step);
    return Math.imul(hashInt(this.start) ^ step, 1000003) ^ hashInt(n);
  }
  override getitem(key: Value): Value {
    if (key instanceof PySlice) return sliceOf(this, key);
    const n = this.count;
    const i = typeof n === "number"
      ? position(key, n, "range")
      : bigPosition(key, n);
    return intAdd(this.start, intMul(i, this.step));
  }
  override contains(v: Value): boolean | undefined {
    const i = v instanceof PyFloat && Number.isInteger(v.v)
      ? intFromDouble(v.v)
      : typeof v === "object" && v.T.isUser
      ? undefined
      : integer(v);
    if (i !== undefined) return indexIn(this, i) !== undefined;
    return typeof v === "object" && v.T.isUser ? undefined : false;
  }
  override eq(other: Value): Value | undefined {
    if (!(other instanceof PyRange)) return undefined;
    const n = this.count;
    return n === other.count &&
      (n === 0 ||
        this.start === other.start && (n === 1 || this.step === other.step));
  }
  override attr(name: string): Value | undefined {
    if (name === "start") return this.start;
    if (name === "stop") return this.stop;
    return name === "step" ? this.step : undefined;
  }
}

function countExactly({ start, stop, step }: PyRange): Int {
  const n = step > 0
    ? intFloorDiv(intAdd(intSub(stop, start), intSub(step, 1)), step)
    : intFloorDiv(
      intSub(intSub(start, stop), intAdd(step, 1)),
      intSub(0, step),
    );
  return n > 0 ? n : 0;
}

/** The place of an int in the range, or undefined. */
function indexIn(r: PyRange, i: Int): Int | undefined {
  const inside = r.step > 0
    ? i >= r.start && i < r.stop
    : i <= r.start && i > r.stop;
  if (!inside) return undefined;
  const d = intSub(i, r.start);
  return intMod(d, r.step) === 0 ? intFloorDiv(d, r.step) : undefined;
}

/** A subscript where the length is beyond JavaScript numbers. */
function bigPosition(key: Value, n: Int): Int {
  const k = integer(key);
  if (k === undefined) return position(key, 0, "range");
  const i = k < 0 ? intAdd(k, n) : k;
  return i >= 0 && i < n ? i : position(0, 0, "range");
}

function sliceOf(r: PyRange, key: PySlice): PyRange {
  const n = r.count;
  if (typeof n !== "number") {
    throw overflowError("overflow converting long int to machine word");
  }
  const { start, stop, step } = sliceRange(key, n);
  return new PyRange(
    intAdd(r.start, intMul(start, r.step)),
    intAdd(r.start, intMul(stop, r.step)),
    intMul(intFromDouble(step), r.step),
  );
}

/** Counts with JavaScript numbers. */
export class PyRangeIterator extends PyIteratorBase {
  /** The next number. */
  declare current: number;
  /** Where it ends. */
  declare readonly stop: number;
  /** What is added each time. */
  declare readonly step: number;

  constructor(current: number, stop: number, step: number) {
    super();
    this.current = current;
    this.stop = stop;
    this.step = step;
  }
  override next(): Value | undefined {
    const i = this.current;
    if (this.step > 0 ? i >= this.stop : i <= this.stop) return undefined;
    const next = i + this.step;
    this.current = next;
    if (endsBlock(i, next)) poll.check();
    return i;
  }
}

/** Counts with ints of any size. */
class BigRangeIterator extends PyIteratorBase {
  constructor(
    private current: Int,
    private left: Int,
    private readonly step: Int,
  ) {
    super();
  }
  override next(): Value | undefined {
    if (this.left <= 0) return undefined;
    const i = this.current;
    this.left = intSub(this.left, 1);
    this.current = intAdd(i, this.step);
    return i;
  }
}
defineType("iterator", { js: PyRangeIterator });
defineType("iterator", { js: BigRangeIterator });

function setBounds(r: PyRange, a: Value, b?: Value, c?: Value): Value {
  r.start = b === undefined ? 0 : toInt(a);
  r.stop = toInt(b ?? a);
  r.step = c === undefined ? 1 : toInt(c);
  if (r.step === 0) throw valueError("zero step");
  return None;
}

function reversed(r: PyRange): Iterator_ {
  const n = r.count;
  const last = intAdd(r.start, intMul(intSub(n, 1), r.step));
  const back = intSub(0, r.step);
  return new PyRange(last, intAdd(last, intMul(n, back)), back).iter();
}

const makeRange = between(1, 3, (a: Value, b?: Value, c?: Value) => {
  const r = new PyRange(0, 0, 1);
  setBounds(r, a, b, c);
  return r;
});

/** `range`. */
export const rangeType: PyType = defineType("range", {
  js: PyRange,
  immutable: true,
  call: makeRange as unknown as Entry,
  make: (args, names) => {
    if (names.length > 0) {
      throw typeError("function doesn't take keyword arguments");
    }
    return makeRange(...(args as [Value]));
  },
  allocate: (o: PyObject) => {
    const r = o as PyRange;
    r.start = r.stop = 0;
    r.step = 1;
  },
  init: between(2, 4, setBounds),
  methods: {
    count: fixed(2, (self: PyRange, v: Value) => {
      const found = self.contains(v);
      if (found !== undefined) return Number(found);
      return countOf(iterate(self), v);
    }),
    index: fixed(2, (self: PyRange, v: Value) => {
      const i = integer(v);
      const at = i === undefined ? undefined : indexIn(self, i);
      if (at === undefined) throw valueError("object not in sequence");
      return at;
    }),
    __reversed__: fixed(
      1,
      (self: PyRange) => reversed(self) as PyRangeIterator,
    ),
  },
});
