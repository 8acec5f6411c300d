/**
 * `list`.
 *
 * Generated code reads and writes `o.fast[i]` itself: only {@linkcode PyList} has a
 * property `fast`, a list keeps its array for life, and the array has no holes.
 *
 * @module
 */

import {
  between,
  defineType,
  fixed,
  type MethodTable,
  params,
  withKeywords,
} from "../core/define.ts";
import { indexError, typeError, valueError } from "../core/errors.ts";
import { position, repeatCount, toInt } from "../core/integer.ts";
import {
  inherit,
  type Iterator_,
  None,
  PyObject,
  typeName,
  type Value,
} from "../core/object.ts";
import { ADD, MUL, type Op } from "../core/op.ts";
import { iter, truth } from "../core/protocols.ts";
import type { PyType } from "../core/type.ts";
import { outOfMemory } from "./allocation.ts";
import { turn } from "../core/poll.ts";
import { compareItems, equalItems, same } from "./compare.ts";
import { itemsRepr } from "./container_repr.ts";
import { PyIteratorBase } from "./iterator.ts";
import { PySlice, sliceLength, type SliceRange, sliceRange } from "./slice.ts";
import { sortItems } from "./sort.ts";
import { countOf, PyTuple } from "./tuple.ts";

/** A Python list. */
export interface PyList extends PyObject {}
/** A Python list. */
export class PyList {
  /** The same array, for generated code; absent where a class overrides `o[i]`. */
  declare fast: Value[] | undefined;
  /** The items. */
  declare a: Value[];

  constructor(a: Value[]) {
    this.fast = a;
    this.a = a;
  }

  /** Appends every item of an iterable. */
  extend(v: Value): void {
    const { a } = this;
    const source = arrayOf(v);
    if (source !== undefined) {
      const n = source.length;
      for (let i = 0; i < n; i++) a.push(source[i]!);
      return;
    }
    const it = iter(v);
    for (let x = it.next(); x !== undefined; x = it.next()) a.push(x);
  }

  repr(): string {
    return itemsRepr(this.a, "[", "]");
  }
  truth(): boolean {
    return this.a.length !== 0;
  }
  len(): number {
    return this.a.length;
  }
  iter(): Iterator_ {
    return new PyListIterator(this.a);
  }
  hash(): number {
    throw typeError(`unsupported type for __hash__: '${this.T.name}'`);
  }
  getitem(key: Value): Value {
    const { a } = this;
    if (typeof key === "number") {
      const i = key < 0 ? key + a.length : key;
      if (i >= 0 && i < a.length) return a[i]!;
    } else if (key instanceof PySlice) {
      return new PyList(slice(a, sliceRange(key, a.length)));
    }
    return a[position(key, a.length, "list")]!;
  }
  setitem(key: Value, value: Value): void {
    const { a } = this;
    if (typeof key === "number") {
      const i = key < 0 ? key + a.length : key;
      if (i >= 0 && i < a.length) {
        a[i] = value;
        return;
      }
    } else if (key instanceof PySlice) {
      setSlice(this, key, value);
      return;
    }
    a[position(key, a.length, "list")] = value;
  }
  delitem(key: Value): void {
    const { a } = this;
    if (key instanceof PySlice) deleteSlice(a, sliceRange(key, a.length));
    else a.splice(position(key, a.length, "list"), 1);
  }
  contains(item: Value): boolean {
    return find(this.a, item, 0, Infinity) >= 0;
  }
  eq(other: Value): Value | undefined {
    return other instanceof PyList ? equalItems(this.a, other.a) : undefined;
  }
  order(op: Op, other: Value): Value | undefined {
    return other instanceof PyList
      ? compareItems(op, this.a, other.a)
      : undefined;
  }
  binop(op: Op, other: Value): Value | undefined {
    if (op === ADD) {
      return other instanceof PyList
        ? new PyList(joined(this.a, other.a))
        : undefined;
    }
    return op === MUL ? this.rbinop(op, other) : undefined;
  }
  rbinop(op: Op, other: Value): Value | undefined {
    const n = op === MUL ? repeatCount(other) : undefined;
    return n === undefined ? undefined : new PyList(repeated(this.a, n));
  }
  iop(op: Op, other: Value): Value | undefined {
    if (op === ADD) {
      this.extend(other);
      return this;
    }
    const n = op === MUL ? repeatCount(other) : undefined;
    if (n === undefined) return undefined;
    replaceAll(this.a, repeated(this.a, n));
    return this;
  }
}
inherit(PyList);

/** Iterates over a list; sees what the program appends meanwhile. */
export class PyListIterator extends PyIteratorBase {
  declare i: number;
  /** What it goes through. */
  declare readonly items: readonly Value[];

  constructor(items: readonly Value[], i = 0) {
    super();
    this.items = items;
    this.i = i;
  }
  override next(): Value | undefined {
    const { items, i } = this;
    if (i >= items.length) return undefined;
    this.i = i + 1;
    return items[i];
  }
}
defineType("iterator", { js: PyListIterator });

/** The array behind a list or tuple whose class does not iterate in its own way. */
export function arrayOf(v: Value): readonly Value[] | undefined {
  if (v instanceof PyList && v.iter === PyList.prototype.iter) return v.a;
  return v instanceof PyTuple && v.iter === PyTuple.prototype.iter
    ? v.items
    : undefined;
}

/** A new list of what an iterable gives. */
export function listFrom(v: Value): PyList {
  const source = arrayOf(v);
  if (source !== undefined) return new PyList(source.slice());
  const list = new PyList([]);
  list.extend(v);
  return list;
}

/** More items than this are MemoryError: V8 would end the process instead. */
const MAX_LENGTH = 2 ** 26;
/** Longer arrays made at once would be slow: V8 makes them hash tables. */
const MAX_AT_ONCE = 2 ** 24;

function repeated(items: readonly Value[], n: number): Value[] {
  if (items.length === 0) return [];
  const length = items.length * n;
  if (length > MAX_LENGTH) throw outOfMemory(length * 8);
  if (items.length === 1 && length <= MAX_AT_ONCE) {
    return new Array<Value>(length).fill(items[0]!);
  }
  const out: Value[] = [];
  for (let k = 0; k < n; k++) {
    for (let i = 0; i < items.length; i++) out.push(items[i]!);
  }
  return out;
}

/** Fewer items than this are copied or moved faster one by one than all at once. */
const FEW = 256;

function joined(a: readonly Value[], b: readonly Value[]): Value[] {
  const n = a.length;
  if (n + b.length > FEW) return a.concat(b);
  const out: Value[] = new Array(n + b.length);
  for (let i = 0; i < n; i++) out[i] = a[i]!;
  for (let i = 0; i < b.length; i++) out[n + i] = b[i]!;
  return out;
}

function replaceAll(a: Value[], items: readonly Value[]): void {
  a.length = 0;
  for (let i = 0; i < items.length; i++) a.push(items[i]!);
}

function slice(a: readonly Value[], range: SliceRange): Value[] {
  const { start, stop, step } = range;
  if (step === 1) return stop > start ? a.slice(start, stop) : [];
  const out: Value[] = [];
  for (let i = start; step > 0 ? i < stop : i > stop; i += step) {
    out.push(a[i]!);
  }
  return out;
}

/** The items to store in a slice: any iterable, as in CPython. */
function itemsToStore(v: Value): readonly Value[] {
  const source = arrayOf(v);
  if (source !== undefined) return source;
  if (typeof v === "object" && v.iter === PyObject.prototype.iter) {
    throw typeError(`object '${typeName(v)}' isn't a tuple or list`);
  }
  if (typeof v !== "object" && typeof v !== "string") {
    throw typeError(`object '${typeName(v)}' isn't a tuple or list`);
  }
  return listFrom(v).a;
}

function setSlice(list: PyList, key: PySlice, value: Value): void {
  const given = itemsToStore(value);
  const { a } = list;
  const items = given === a ? given.slice() : given;
  const range = sliceRange(key, a.length);
  const { start, step } = range;
  if (step === 1) {
    replaceRange(a, start, Math.max(start, range.stop), items);
    return;
  }
  const n = sliceLength(range);
  if (items.length !== n) {
    throw valueError(
      `attempt to assign sequence of size ${items.length} ` +
        `to extended slice of size ${n}`,
    );
  }
  for (let k = 0; k < n; k++) a[start + k * step] = items[k]!;
}

/** Replaces the items from `start` to `stop` by others, as many as there are. */
function replaceRange(
  a: Value[],
  start: number,
  stop: number,
  items: readonly Value[],
): void {
  const old = stop - start;
  const n = items.length;
  if (n <= old) {
    for (let i = 0; i < n; i++) a[start + i] = items[i]!;
    if (n < old) a.splice(start + n, old - n);
    return;
  }
  const more = n - old;
  const last = a.length - 1;
  for (let i = old; i < n; i++) a.push(items[i]!);
  for (let i = last; i >= stop; i--) a[i + more] = a[i]!;
  for (let i = 0; i < n; i++) a[start + i] = items[i]!;
}

function deleteSlice(a: Value[], range: SliceRange): void {
  const n = sliceLength(range);
  if (n === 0) return;
  const last = range.start + (n - 1) * range.step;
  const first = Math.min(range.start, last);
  const step = Math.abs(range.step);
  if (step === 1) {
    a.splice(first, n);
    return;
  }
  let to = first;
  for (let i = first, next = first, left = n; i < a.length; i++) {
    if (left > 0 && i === next) {
      next += step;
      left--;
    } else a[to++] = a[i]!;
  }
  a.length = to;
}

/** The first place of an item between two bounds, or -1. */
function find(
  a: readonly Value[],
  item: Value,
  from: number,
  to: number,
): number {
  for (let i = from; i < a.length && i < to; i++) {
    if (same(a[i]!, item)) return i;
    turn(i);
  }
  return -1;
}

function indexOf(
  self: PyList,
  item: Value,
  start?: Value,
  stop?: Value,
): number {
  const { a } = self;
  const bounds = new PySlice(start ?? None, stop ?? None, None);
  const range = sliceRange(bounds, a.length);
  const i = find(a, item, range.start, range.stop);
  if (i < 0) throw valueError("object not in sequence");
  return i;
}

function insert(self: PyList, index: Value, item: Value): Value {
  const { a } = self;
  let i = Number(toInt(index));
  if (i < 0) i = Math.max(0, i + a.length);
  if (i >= a.length) a.push(item);
  else if (a.length - i > FEW) a.splice(i, 0, item);
  else {
    a.push(item);
    for (let k = a.length - 1; k > i; k--) a[k] = a[k - 1]!;
    a[i] = item;
  }
  return None;
}

function pop(self: PyList, index?: Value): Value {
  const { a } = self;
  if (a.length === 0) throw indexError("pop from empty list");
  if (index === undefined) return a.pop()!;
  const i = position(index, a.length, "list");
  if (i === a.length - 1) return a.pop()!;
  if (a.length - i > FEW) return i === 0 ? a.shift()! : a.splice(i, 1)[0]!;
  const item = a[i]!;
  for (let k = i + 1; k < a.length; k++) a[k - 1] = a[k]!;
  a.pop();
  return item;
}

const methods: MethodTable = {
  append: fixed(2, (self: PyList, item: Value) => {
    self.a.push(item);
    return None;
  }),
  clear: fixed(1, (self: PyList) => {
    self.a.length = 0;
    return None;
  }),
  copy: fixed(1, (self: PyList) => new PyList(self.a.slice())),
  count: fixed(2, (self: PyList, item: Value) => countOf(self.a, item)),
  extend: fixed(2, (self: PyList, v: Value) => {
    self.extend(v);
    return None;
  }),
  index: between(2, 4, indexOf),
  insert: fixed(3, insert),
  pop: between(1, 2, pop),
  remove: fixed(2, (self: PyList, item: Value) => {
    self.a.splice(indexOf(self, item), 1);
    return None;
  }),
  reverse: fixed(1, (self: PyList) => {
    self.a.reverse();
    return None;
  }),
  sort: withKeywords(
    "sort",
    params("self", "*", "key=", "reverse="),
    (self: PyList, key?: Value, reverse?: Value) => {
      sortItems(
        self.a,
        key ?? None,
        reverse !== undefined && truth(reverse),
      );
      return None;
    },
  ),
};

const checkOne = between(0, 1, () => None);

/** `list`. */
export const listType: PyType = defineType("list", {
  js: PyList,
  make: (args, names) => {
    if (names.length > 0) {
      throw typeError("function doesn't take keyword arguments");
    }
    if (args.length > 1) checkOne(...(args as [Value]));
    return args[0] === undefined ? new PyList([]) : listFrom(args[0]);
  },
  allocate: (o) => {
    const l = o as PyList;
    l.a = [];
    const { getitem, setitem } = PyList.prototype;
    l.fast = l.getitem === getitem && l.setitem === setitem ? l.a : undefined;
  },
  init: between(1, 2, (self: PyList, v?: Value) => {
    replaceAll(self.a, v === undefined ? [] : listFrom(v).a);
    return None;
  }),
  methods,
});
