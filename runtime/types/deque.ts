/**
 * `collections.deque`: a ring buffer. MicroPython's needs its length given, refuses to
 * grow past it where flags say so, and has six methods; an unbounded deque (no length,
 * or `None`) and the other methods are CPython's.
 *
 * @module
 */

import {
  between,
  bindParameters,
  defineType,
  fixed,
  type MethodTable,
  params,
} from "../core/define.ts";
import {
  exceptions,
  indexError,
  typeError,
  valueError,
} from "../core/errors.ts";
import { type Entry, PyBuiltin } from "../core/function.ts";
import { position, toSmall } from "../core/integer.ts";
import {
  type Iterator_,
  type Method,
  None,
  PyObject,
  type Value,
} from "../core/object.ts";
import { ADD, type Op } from "../core/op.ts";
import { iter } from "../core/protocols.ts";
import type { PyType } from "../core/type.ts";
import { compareItems, equalItems, same } from "./compare.ts";
import { PyIteratorBase } from "./iterator.ts";
import { PyList } from "./list.ts";
import { PySlice, sliceRange } from "./slice.ts";
import { countOf, PyTuple } from "./tuple.ts";

/** The flag that makes a full deque refuse items. */
const CHECK_OVERFLOW = 1;

/** A Python deque. */
export class PyDeque extends PyObject {
  /** The ring: its length is a power of two. */
  ring: Value[] = emptyRing(8);
  /** Where the first item is. */
  head = 0;
  /** How many items there are. */
  size = 0;
  /** How many there may be; Infinity where there is no bound. */
  maxlen = Infinity;
  flags = 0;

  /** The item at a place from 0. */
  at(i: number): Value {
    return this.ring[(this.head + i) & (this.ring.length - 1)]!;
  }

  /** Appends on the right; a full deque loses its first item or refuses. */
  append(v: Value): void {
    if (this.size >= this.maxlen) {
      if (this.flags & CHECK_OVERFLOW) throw indexError("full");
      if (this.maxlen === 0) return;
      this.popLeft();
    }
    if (this.size === this.ring.length) grow(this);
    this.ring[(this.head + this.size) & (this.ring.length - 1)] = v;
    this.size++;
  }

  /** Appends on the left; a full deque loses its last item or refuses. */
  appendLeft(v: Value): void {
    if (this.size >= this.maxlen) {
      if (this.flags & CHECK_OVERFLOW) throw indexError("full");
      if (this.maxlen === 0) return;
      this.pop();
    }
    if (this.size === this.ring.length) grow(this);
    this.head = (this.head - 1) & (this.ring.length - 1);
    this.ring[this.head] = v;
    this.size++;
  }

  /** Takes the first item. */
  popLeft(): Value {
    if (this.size === 0) throw indexError("empty");
    const { ring, head } = this;
    const v = ring[head]!;
    ring[head] = None;
    this.head = (head + 1) & (ring.length - 1);
    this.size--;
    return v;
  }

  /** Takes the last item. */
  pop(): Value {
    if (this.size === 0) throw indexError("empty");
    const { ring } = this;
    const i = (this.head + this.size - 1) & (ring.length - 1);
    const v = ring[i]!;
    ring[i] = None;
    this.size--;
    return v;
  }

  /** Appends every item of an iterable. */
  extend(v: Value): void {
    if (v === this) return this.extendWith(this.items());
    const it = iter(v);
    for (let x = it.next(); x !== undefined; x = it.next()) this.append(x);
  }

  private extendWith(items: readonly Value[]): void {
    for (const x of items) this.append(x);
  }

  /** The items, as they are now. */
  items(): Value[] {
    const out: Value[] = [];
    for (let i = 0; i < this.size; i++) out.push(this.at(i));
    return out;
  }

  /** Makes these the only items. */
  replace(items: readonly Value[]): void {
    this.ring = emptyRing(8);
    this.head = this.size = 0;
    this.extendWith(items);
  }

  override repr(): string {
    const bound = this.maxlen === Infinity ? "" : `, maxlen=${this.maxlen}`;
    return `${this.T.name}(${new PyList(this.items()).repr()}${bound})`;
  }
  override truth(): boolean {
    return this.size !== 0;
  }
  override len(): number {
    return this.size;
  }
  override iter(): Iterator_ {
    return new DequeIterator(this);
  }
  override hash(): number {
    throw typeError(`unsupported type for __hash__: '${this.T.name}'`);
  }
  override getitem(key: Value): Value {
    return this.at(position(key, this.size, "deque"));
  }
  override setitem(key: Value, value: Value): void {
    const i = this.head + position(key, this.size, "deque");
    this.ring[i & (this.ring.length - 1)] = value;
  }
  override contains(v: Value): boolean {
    return find(this, v, 0, Infinity) >= 0;
  }
  override eq(other: Value): Value | undefined {
    return other instanceof PyDeque
      ? equalItems(this.items(), other.items())
      : undefined;
  }
  override order(op: Op, other: Value): Value | undefined {
    return other instanceof PyDeque
      ? compareItems(op, this.items(), other.items())
      : undefined;
  }
  override binop(op: Op, other: Value): Value | undefined {
    if (op !== ADD || !(other instanceof PyDeque)) return undefined;
    const d = copyOf(this);
    d.extend(other);
    return d;
  }
  override iop(op: Op, other: Value): Value | undefined {
    if (op !== ADD) return undefined;
    this.extend(other);
    return this;
  }
  override attr(name: string): Value | undefined {
    if (name !== "maxlen") return undefined;
    return this.maxlen === Infinity ? None : this.maxlen;
  }
}

function emptyRing(length: number): Value[] {
  const ring: Value[] = [];
  for (let i = 0; i < length; i++) ring.push(None);
  return ring;
}

/** Doubles the ring. */
function grow(d: PyDeque): void {
  const items = d.items();
  const n = items.length;
  for (let i = 0; i < n; i++) items.push(None);
  d.ring = items;
  d.head = 0;
}

/** Iterates over a deque as it is when each item is asked for. */
class DequeIterator extends PyIteratorBase {
  #i = 0;
  #deque: PyDeque;
  /** Bounds the loop where the program appends meanwhile. */
  #left: number;
  constructor(deque: PyDeque) {
    super();
    this.#deque = deque;
    this.#left = deque.size;
  }
  override next(): Value | undefined {
    if (this.#left-- <= 0 || this.#i >= this.#deque.size) return undefined;
    return this.#deque.at(this.#i++);
  }
}
defineType("iterator", { js: DequeIterator });

function find(d: PyDeque, v: Value, from: number, to: number): number {
  for (let i = from; i < d.size && i < to; i++) {
    if (same(d.at(i), v)) return i;
  }
  return -1;
}

function indexOf(d: PyDeque, v: Value, start?: Value, stop?: Value): number {
  const bounds = new PySlice(start ?? None, stop ?? None, None);
  const range = sliceRange(bounds, d.size);
  const i = find(d, v, range.start, range.stop);
  if (i < 0) throw valueError("object not in sequence");
  return i;
}

function copyOf(d: PyDeque): PyDeque {
  const out = new PyDeque();
  out.maxlen = d.maxlen;
  out.flags = d.flags;
  for (let i = 0; i < d.size; i++) out.append(d.at(i));
  return out;
}

function rotate(d: PyDeque, n?: Value): Value {
  if (d.size < 2) return None;
  let steps = (n === undefined ? 1 : toSmall(n)) % d.size;
  for (; steps > 0; steps--) push(d, d.pop(), true);
  for (; steps < 0; steps++) push(d, d.popLeft(), false);
  return None;
}

/** Puts an item that was just taken back on one end. */
function push(d: PyDeque, v: Value, left: boolean): void {
  if (left) d.appendLeft(v);
  else d.append(v);
}

function insert(d: PyDeque, index: Value, v: Value): Value {
  if (d.size >= d.maxlen) {
    throw indexError("deque already at its maximum size");
  }
  const items = d.items();
  items.splice(toSmall(index), 0, v);
  d.replace(items);
  return None;
}

function removeFirst(d: PyDeque, v: Value): Value {
  const items = d.items();
  items.splice(indexOf(d, v), 1);
  d.replace(items);
  return None;
}

const parameters = params("iterable=", "maxlen=", "flags=");
const checkPositional = between(2, 3, () => None) as Entry;

/** `deque(())`: MicroPython's idiom without its length, which is an error there. */
function isMissingLength(args: readonly Value[]): boolean {
  const [items] = args;
  return args.length === 1 && items instanceof PyTuple &&
    items.items.length === 0;
}

function set(
  d: PyDeque,
  args: Value[],
  names: string[],
  values: Value[],
): void {
  const isMissing = args.length > 3 || isMissingLength(args);
  if (names.length === 0 && isMissing) checkPositional(...args);
  const [items, maxlen, flags] = bindParameters(
    parameters,
    args,
    names,
    values,
  );
  d.replace([]);
  const isUnbounded = maxlen === undefined || maxlen === None;
  d.maxlen = isUnbounded ? Infinity : toSmall(maxlen);
  if (d.maxlen < 0) throw exceptions.make("ValueError", []);
  d.flags = flags === undefined ? 0 : toSmall(flags);
  if (items !== undefined) d.extend(items);
}

const initWithKeywords = (
  args: Value[],
  names: string[],
  values: Value[],
): Value => {
  set(args[0] as PyDeque, args.slice(1), names, values);
  return None;
};
const init: Method = (...args) => {
  if (args.length === 0) {
    throw typeError("function missing 1 required positional arguments");
  }
  return initWithKeywords(args, [], []);
};
init.py = new PyBuiltin("__init__", init as Entry, initWithKeywords);

const methods: MethodTable = {
  append: fixed(2, (self: PyDeque, v: Value) => {
    self.append(v);
    return None;
  }),
  appendleft: fixed(2, (self: PyDeque, v: Value) => {
    self.appendLeft(v);
    return None;
  }),
  clear: fixed(1, (self: PyDeque) => {
    self.replace([]);
    return None;
  }),
  copy: fixed(1, copyOf),
  count: fixed(2, (self: PyDeque, v: Value) => countOf(self.items(), v)),
  extend: fixed(2, (self: PyDeque, v: Value) => {
    self.extend(v);
    return None;
  }),
  extendleft: fixed(2, (self: PyDeque, v: Value) => {
    const it = iter(v === self ? copyOf(self) : v);
    for (let x = it.next(); x !== undefined; x = it.next()) {
      self.appendLeft(x);
    }
    return None;
  }),
  index: between(2, 4, indexOf),
  insert: fixed(3, insert),
  pop: fixed(1, (self: PyDeque) => self.pop()),
  popleft: fixed(1, (self: PyDeque) => self.popLeft()),
  remove: fixed(2, removeFirst),
  reverse: fixed(1, (self: PyDeque) => {
    self.replace(self.items().reverse());
    return None;
  }),
  rotate: between(1, 2, rotate),
};

/** `deque`. */
export const dequeType: PyType = defineType("deque", {
  js: PyDeque,
  make: (args, names, values) => {
    const d = new PyDeque();
    set(d, args, names, values);
    return d;
  },
  allocate: (o) => {
    const d = o as PyDeque;
    d.ring = emptyRing(8);
    d.head = d.size = d.flags = 0;
    d.maxlen = Infinity;
  },
  init,
  methods,
});
