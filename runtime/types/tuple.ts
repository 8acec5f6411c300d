/**
 * `tuple`.
 *
 * @module
 */

import { turn } from "../core/poll.ts";
import { between, defineType, fixed } from "../core/define.ts";
import { memoryError, valueError } from "../core/errors.ts";
import { position, repeatCount } from "../core/integer.ts";
import {
  inherit,
  type Iterator_,
  None,
  PyObject,
  type Value,
} from "../core/object.ts";
import { ADD, MUL, type Op } from "../core/op.ts";
import { hash, iterate } from "../core/protocols.ts";
import type { PyType } from "../core/type.ts";
import { compareItems, equalItems, includes, same } from "./compare.ts";
import { itemsRepr } from "./container_repr.ts";
import { PySlice, sliceRange, tuples } from "./slice.ts";

/** A Python tuple. */
export interface PyTuple extends PyObject {}
/** A Python tuple. */
export class PyTuple {
  /** The items; nobody changes the array. */
  declare items: Value[];

  constructor(items: Value[]) {
    this.items = items;
  }

  repr(): string {
    return itemsRepr(this.items, "(", this.items.length === 1 ? ",)" : ")");
  }
  truth(): boolean {
    return this.items.length !== 0;
  }
  len(): number {
    return this.items.length;
  }
  iter(): Iterator_ {
    return new PyTupleIterator(this.items);
  }
  getitem(key: Value): Value {
    const { items } = this;
    if (key instanceof PySlice) {
      const { start, stop, step } = sliceRange(key, items.length);
      if (step === 1) {
        return new PyTuple(items.slice(start, Math.max(start, stop)));
      }
      const out: Value[] = [];
      for (let i = start; step > 0 ? i < stop : i > stop; i += step) {
        out.push(items[i]!);
      }
      return new PyTuple(out);
    }
    return items[position(key, items.length, "tuple")]!;
  }
  contains(item: Value): boolean {
    return includes(this.items, item);
  }
  hash(): number {
    let h = 0x345678;
    for (const x of this.items) {
      h = Math.imul(h ^ hash(x), 1000003) + this.items.length | 0;
    }
    return h;
  }
  eq(other: Value): Value | undefined {
    return other instanceof PyTuple
      ? equalItems(this.items, other.items)
      : undefined;
  }
  order(op: Op, other: Value): Value | undefined {
    return other instanceof PyTuple
      ? compareItems(op, this.items, other.items)
      : undefined;
  }
  binop(op: Op, other: Value): Value | undefined {
    if (op === ADD && other instanceof PyTuple) {
      return new PyTuple([...this.items, ...other.items]);
    }
    return op === MUL ? this.rbinop(op, other) : undefined;
  }
  rbinop(op: Op, other: Value): Value | undefined {
    const n = op === MUL ? repeatCount(other) : undefined;
    return n === undefined ? undefined : new PyTuple(repeat(this.items, n));
  }
}
inherit(PyTuple);

/** The items, n times over. */
export function repeat(items: readonly Value[], n: number): Value[] {
  const length = items.length * n;
  if (length > 2 ** 28) throw memoryError();
  const out: Value[] = new Array(length);
  for (let i = 0, j = 0; i < length; i++) {
    out[i] = items[j]!;
    if (++j === items.length) j = 0;
  }
  return out;
}

/** Iterates over a tuple. */
export class PyTupleIterator extends PyObject implements Iterator_ {
  declare i: number;
  /** What it goes through. */
  declare readonly items: readonly Value[];

  constructor(items: readonly Value[]) {
    super();
    this.items = items;
    this.i = 0;
  }
  override iter(): Iterator_ {
    return this;
  }
  next(): Value | undefined {
    return this.items[this.i++];
  }
}
defineType("iterator", { js: PyTupleIterator });

/** The position of an item between two bounds, as `index()` of list and tuple. */
export function indexOf(
  items: readonly Value[],
  item: Value,
  start?: Value,
  stop?: Value,
): number {
  const { start: from, stop: to } = sliceRange(
    new PySlice(start ?? None, stop ?? None, None),
    items.length,
  );
  for (let i = from; i < to; i++) {
    if (same(items[i]!, item)) return i;
    turn(i);
  }
  throw valueError("object not in sequence");
}

/** How many items equal this one. */
export function countOf(items: readonly Value[], item: Value): number {
  let n = 0;
  for (let i = 0; i < items.length; i++) {
    if (same(items[i]!, item)) n++;
    turn(i);
  }
  return n;
}

function itemsFrom(v: Value | undefined): Value[] {
  if (v === undefined) return [];
  return v instanceof PyTuple ? v.items : iterate(v);
}

/** `tuple`. */
export const tupleType: PyType = defineType("tuple", {
  js: PyTuple,
  immutable: true,
  make: (args, names) => {
    if (names.length > 0 || args.length > 1) checkOne(...args as [Value]);
    const v = args[0];
    return v instanceof PyTuple && v.T === tupleType
      ? v
      : new PyTuple(itemsFrom(v));
  },
  allocate: (o) => {
    (o as PyTuple).items = [];
  },
  init: between(1, 2, (self: PyTuple, v?: Value) => {
    self.items = itemsFrom(v);
    return None;
  }),
  methods: {
    count: fixed(2, (self: PyTuple, x: Value) => countOf(self.items, x)),
    index: between(
      2,
      4,
      (self: PyTuple, x: Value, start?: Value, stop?: Value) =>
        indexOf(self.items, x, start, stop),
    ),
  },
});

const checkOne = between(0, 1, () => None);
tuples.make = (items) => new PyTuple(items);
