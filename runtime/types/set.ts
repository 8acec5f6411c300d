/**
 * `set` and `frozenset`. Items are found by `hash_table.ts`; they are iterated in the
 * order in which they were added. Operators take sets only, methods any iterable, as
 * in MicroPython; that methods take several iterables is CPython's.
 *
 * @module
 */

import {
  between,
  defineType,
  fixed,
  type MethodTable,
} from "../core/define.ts";
import { keyError, typeError } from "../core/errors.ts";
import {
  type Iterator_,
  None,
  type PyObject,
  type Value,
} from "../core/object.ts";
import { AND, GE, GT, LT, type Op, OR, SUB, XOR } from "../core/op.ts";
import { hash, iter } from "../core/protocols.ts";
import type { PyType } from "../core/type.ts";
import { itemsRepr } from "./container_repr.ts";
import {
  allocateTable,
  claimKey,
  copyTable,
  findKey,
  firstKey,
  type Key,
  PyTable,
  releaseAll,
  releaseKey,
} from "./hash_table.ts";
import { PyIteratorBase } from "./iterator.ts";

/** What set and frozenset share. */
export abstract class PySetBase extends PyTable {
  /** How many items there are. */
  get size(): number {
    return this.m.size;
  }

  /** True where an equal item is there. @throws TypeError where it has no hash */
  has(v: Value): boolean {
    if (this.plain && (typeof v === "string" || typeof v === "number")) {
      return this.m.has(v);
    }
    const k = findKey(this, v);
    return k !== undefined && this.m.has(k);
  }

  /** Adds an item unless an equal one is there. */
  add(v: Value): void {
    if (this.plain && (typeof v === "string" || typeof v === "number")) {
      this.m.set(v, v);
    } else addSlow(this, v);
  }

  /** Takes an item out; false where it was not there. */
  take(v: Value): boolean {
    const k = findKey(this, v);
    if (k === undefined || !this.m.delete(k)) return false;
    releaseKey(this, k);
    return true;
  }

  /** Adds every item of an iterable. */
  addAll(v: Value): void {
    if (v instanceof PySetBase) {
      if (v !== this) { for (const x of v.m.values()) this.add(x); }
      return;
    }
    const it = iter(v);
    for (let x = it.next(); x !== undefined; x = it.next()) this.add(x);
  }

  /** The items, as they are now. */
  items(): Value[] {
    return [...this.m.values()];
  }

  /** A set of the same built-in type. */
  abstract blank(): PySetBase;

  /** A set of the same built-in type and items. */
  copy(): PySetBase {
    const s = this.blank();
    copyTable(this, s);
    return s;
  }

  override truth(): boolean {
    return this.m.size !== 0;
  }
  override len(): number {
    return this.m.size;
  }
  override iter(): Iterator_ {
    return new PySetIterator(this.m);
  }
  override contains(v: Value): boolean {
    return this.has(v);
  }
  override eq(other: Value): Value | undefined {
    if (!(other instanceof PySetBase)) return undefined;
    return this.m.size === other.m.size && isSubset(this, other);
  }
  override order(op: Op, other: Value): Value | undefined {
    if (!(other instanceof PySetBase)) return undefined;
    const [small, large] = op === GT || op === GE
      ? [other, this]
      : [this, other];
    const proper = op === LT || op === GT;
    return !(proper && small.size === large.size) && isSubset(small, large);
  }
  override binop(op: Op, other: Value): Value | undefined {
    if (!(other instanceof PySetBase)) return undefined;
    switch (op) {
      case OR:
        return union(this, [other]);
      case AND:
        return intersection(this, [other]);
      case SUB:
        return difference(this, [other]);
      case XOR:
        return symmetricDifference(this, other);
      default:
        return undefined;
    }
  }
}

/** A Python set. */
export class PySet extends PySetBase {
  /** A set of these items. */
  static of(items: Iterable<Value>): PySet {
    const s = new PySet();
    for (const x of items) s.add(x);
    return s;
  }
  override blank(): PySet {
    return new PySet();
  }
  override repr(): string {
    return this.size === 0 ? "set()" : itemsRepr(this.items(), "{", "}");
  }
  override hash(): number {
    throw typeError(`unsupported type for __hash__: '${this.T.name}'`);
  }
  override iop(op: Op, other: Value): Value | undefined {
    if (!(other instanceof PySetBase)) return undefined;
    switch (op) {
      case OR:
        this.addAll(other);
        return this;
      case AND:
        intersect(this, other);
        return this;
      case SUB:
        subtract(this, other);
        return this;
      case XOR:
        toggle(this, other);
        return this;
      default:
        return undefined;
    }
  }
}

/** A Python frozenset. */
export class PyFrozenSet extends PySetBase {
  override blank(): PyFrozenSet {
    return new PyFrozenSet();
  }
  override repr(): string {
    return this.size === 0
      ? "frozenset()"
      : itemsRepr(this.items(), "frozenset({", "})");
  }
  override hash(): number {
    let h = 0x5e7;
    for (const x of this.m.values()) {
      const i = hash(x) | 0;
      h = h + Math.imul(i ^ (i << 16) ^ 89869747, 3644798167 | 0) | 0;
    }
    return h;
  }
}

/** Iterates over the items that a set has at the start, in order. */
export class PySetIterator extends PyIteratorBase {
  #it: Iterator<Value>;
  /** Bounds the loop where the program adds items meanwhile. */
  #left: number;
  constructor(m: Map<Key, Value>) {
    super();
    this.#it = m.values();
    this.#left = m.size;
  }
  override next(): Value | undefined {
    if (this.#left-- <= 0) return undefined;
    const r = this.#it.next();
    return r.done ? undefined : r.value;
  }
}
defineType("iterator", { js: PySetIterator });

function addSlow(s: PySetBase, v: Value): void {
  const k = claimKey(s, v);
  if (s.m.has(k)) return;
  s.m.set(k, v);
  // An item that is not its own key must not be overwritten by `add`'s short way.
  if (k !== v) s.plain = false;
}

/** The iterable as a set: itself where it is one. */
function setOf(v: Value): PySetBase {
  if (v instanceof PySetBase) return v;
  const s = new PySet();
  s.addAll(v);
  return s;
}

function isSubset(a: PySetBase, b: PySetBase): boolean {
  for (const x of a.m.values()) if (!b.has(x)) return false;
  return true;
}

function isDisjoint(a: PySetBase, v: Value): boolean {
  const it = iter(v);
  for (let x = it.next(); x !== undefined; x = it.next()) {
    if (a.has(x)) return false;
  }
  return true;
}

function intersect(s: PySetBase, v: Value): void {
  const other = setOf(v);
  if (other === s) return;
  for (const x of s.items()) if (!other.has(x)) s.take(x);
}

function subtract(s: PySetBase, v: Value): void {
  if (v === s) return releaseAll(s);
  const it = iter(v);
  for (let x = it.next(); x !== undefined; x = it.next()) s.take(x);
}

function toggle(s: PySetBase, v: Value): void {
  if (v === s) return releaseAll(s);
  for (const x of setOf(v).m.values()) if (!s.take(x)) s.add(x);
}

/** A new set: s and the items of the others. */
export function union(s: PySetBase, others: readonly Value[]): PySetBase {
  const out = s.copy();
  for (const o of others) out.addAll(o);
  return out;
}

/** A new set: the items of s that all others have. */
export function intersection(
  s: PySetBase,
  others: readonly Value[],
): PySetBase {
  const sets = others.map(setOf);
  const out = s.blank();
  for (const x of s.m.values()) if (sets.every((o) => o.has(x))) out.add(x);
  return out;
}

/** A new set: the items of s that no other has. */
export function difference(s: PySetBase, others: readonly Value[]): PySetBase {
  const sets = others.map(setOf);
  const out = s.blank();
  for (const x of s.m.values()) if (!sets.some((o) => o.has(x))) out.add(x);
  return out;
}

/** A new set: the items that only one of the two has. */
export function symmetricDifference(s: PySetBase, v: Value): PySetBase {
  const out = s.copy();
  toggle(out, v === s ? out : v);
  return out;
}

/** Takes out the first item. */
function popFirst(s: PySet): Value {
  const k = firstKey(s);
  if (k === undefined) throw keyError("pop from an empty set");
  const v = s.m.get(k)!;
  s.m.delete(k);
  releaseKey(s, k);
  return v;
}

/** A method with any number of arguments after self. */
function variadic(f: (self: PySet, others: Value[]) => Value | void) {
  const check = between(1, 1e6, () => None);
  return (...args: Value[]) => {
    if (args.length === 0) check(...(args as [Value]));
    return f(args[0] as PySet, args.slice(1)) ?? None;
  };
}

const shared: MethodTable = {
  copy: fixed(1, (self: PySetBase) => self.copy()),
  difference: variadic(difference),
  intersection: variadic(intersection),
  isdisjoint: fixed(2, isDisjoint),
  issubset: fixed(2, (self: PySetBase, v: Value) => isSubset(self, setOf(v))),
  issuperset: fixed(2, (self: PySetBase, v: Value) => isSubset(setOf(v), self)),
  symmetric_difference: fixed(2, symmetricDifference),
  union: variadic(union),
};

const mutating: MethodTable = {
  add: fixed(2, (self: PySet, v: Value) => {
    self.add(v);
    return None;
  }),
  clear: fixed(1, (self: PySet) => {
    releaseAll(self);
    return None;
  }),
  difference_update: variadic((self, others) => {
    for (const o of others) subtract(self, o);
  }),
  discard: fixed(2, (self: PySet, v: Value) => {
    self.take(v);
    return None;
  }),
  intersection_update: variadic((self, others) => {
    for (const o of others) intersect(self, o);
  }),
  pop: fixed(1, popFirst),
  remove: fixed(2, (self: PySet, v: Value) => {
    if (!self.take(v)) throw keyError(v);
    return None;
  }),
  symmetric_difference_update: fixed(2, (self: PySet, v: Value) => {
    toggle(self, v);
    return None;
  }),
  update: variadic((self, others) => {
    for (const o of others) self.addAll(o);
  }),
};

const checkArguments = between(0, 1, () => None);

function fill(s: PySetBase, args: Value[], names: string[]): PySetBase {
  if (names.length > 0) {
    throw typeError("function doesn't take keyword arguments");
  }
  if (args.length > 1) checkArguments(...(args as [Value]));
  if (args[0] !== undefined) s.addAll(args[0]);
  return s;
}

function allocate(o: PyObject): void {
  allocateTable(o as PySetBase);
}

const init = between(1, 2, (self: PySetBase, v?: Value) => {
  releaseAll(self);
  if (v !== undefined) self.addAll(v);
  return None;
});

/** `set`. */
export const setType: PyType = defineType("set", {
  js: PySet,
  make: (args, names) => fill(new PySet(), args, names),
  allocate,
  init,
  methods: { ...shared, ...mutating },
});

/** `frozenset`. */
export const frozensetType: PyType = defineType("frozenset", {
  js: PyFrozenSet,
  immutable: true,
  make: (args, names) => {
    const v = args[0];
    const same = args.length === 1 && v instanceof PyFrozenSet &&
      v.T === frozensetType;
    return same ? v : fill(new PyFrozenSet(), args, names);
  },
  allocate,
  init,
  methods: shared,
});
