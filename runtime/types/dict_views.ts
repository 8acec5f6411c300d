/**
 * `dict.keys()`, `values()` and `items()`, and the iterators over dicts and their
 * views. Set operations on keys and items are CPython's; MicroPython has `in` alone.
 *
 * @module
 */

import { defineType, fixed } from "../core/define.ts";
import { typeError } from "../core/errors.ts";
import {
  identityHash,
  type Iterator_,
  PyObject,
  type Value,
} from "../core/object.ts";
import { AND, type Op, OR, SUB, XOR } from "../core/op.ts";
import type { PyType } from "../core/type.ts";
import { same } from "./compare.ts";
import { itemsRepr } from "./container_repr.ts";
import { firstKey, type Key, type PyTable } from "./hash_table.ts";
import { PyIteratorBase } from "./iterator.ts";
import { sets } from "./later.ts";
import type { PySet, PySetBase } from "./set.ts";
import { PyTuple, PyTupleIterator } from "./tuple.ts";

/** What a view wants of its dict. */
export interface DictSource extends PyTable {
  /** True where the map's keys are the keys as given, and all of them. */
  readonly isDirect: boolean;
  readonly size: number;
  get(key: Value): Value | undefined;
  keyList(): Value[];
  valueList(): Value[];
  entries(): [Value, Value][];
}

/** What a view shows. */
export type ViewKind = "keys" | "values" | "items";

/** A live view on a dict. */
export class PyDictView extends PyObject {
  constructor(readonly dict: DictSource, readonly kind: ViewKind) {
    super();
  }

  /** What the view shows, as it is now. */
  list(): Value[] {
    const { dict } = this;
    if (this.kind === "keys") return dict.keyList();
    if (this.kind === "values") return dict.valueList();
    return dict.entries().map((pair) => new PyTuple(pair));
  }

  override repr(): string {
    return itemsRepr(this.list(), `dict_${this.kind}([`, "])");
  }
  override truth(): boolean {
    return this.dict.size !== 0;
  }
  override len(): number {
    return this.dict.size;
  }
  override iter(): Iterator_ {
    const { dict, kind } = this;
    if (kind === "keys") return iterateKeys(dict);
    if (!dict.isDirect) return new PyTupleIterator(this.list());
    if (kind === "values") {
      return dict.gaps
        ? new GappedIterator(dict, (k) => dict.m.get(k))
        : new PyDictValueIterator(dict.m);
    }
    return dict.gaps
      ? new GappedIterator(dict, (k) => new PyTuple([k, dict.m.get(k)!]))
      : new PyDictItemIterator(dict.m);
  }
  override hash(): number {
    if (this.kind === "values") return identityHash(this);
    throw typeError("unsupported type for __hash__: 'dict_view'");
  }
  override contains(v: Value): boolean | undefined {
    if (this.kind === "keys") return this.dict.get(v) !== undefined;
    return this.kind === "items" ? hasItem(this.dict, v) : undefined;
  }
  override eq(other: Value): Value | undefined {
    const set = this.kind === "values" ? undefined : setOfView(other);
    return set === undefined ? undefined : asSet(this).eq(set);
  }
  override order(op: Op, other: Value): Value | undefined {
    const set = this.kind === "values" ? undefined : setOfView(other);
    return set === undefined ? undefined : asSet(this).order(op, set);
  }
  override binop(op: Op, other: Value): Value | undefined {
    if (this.kind === "values" || !isSetOperator(op)) return undefined;
    return asSet(this).binop(op, setOf(other));
  }
  override rbinop(op: Op, other: Value): Value | undefined {
    if (this.kind === "values" || !isSetOperator(op)) return undefined;
    return setOf(other).binop(op, asSet(this));
  }
}

function isSetOperator(op: Op): boolean {
  return op === OR || op === AND || op === SUB || op === XOR;
}

function asSet(view: PyDictView): PySet {
  return sets().PySet.of(view.list());
}

/** A set, or a view that is like one, as a set; else undefined. */
function setOfView(v: Value): PySetBase | undefined {
  if (v instanceof sets().PySetBase) return v;
  return v instanceof PyDictView && v.kind !== "values" ? asSet(v) : undefined;
}

/** Any iterable as a set. */
function setOf(v: Value): PySetBase {
  const set = setOfView(v);
  if (set !== undefined) return set;
  const made = new (sets().PySet)();
  made.addAll(v);
  return made;
}

function hasItem(d: DictSource, v: Value): boolean {
  if (!(v instanceof PyTuple) || v.items.length !== 2) return false;
  const found = d.get(v.items[0]!);
  return found !== undefined && same(found, v.items[1]!);
}

/**
 * Iterates over the keys that a dict has at the start, in order. The count bounds the
 * loop where the program adds keys meanwhile.
 */
export class PyDictKeyIterator extends PyIteratorBase {
  declare private it: Iterator<Key>;
  declare private left: number;

  constructor(m: Map<Key, Value>) {
    super();
    this.it = m.keys();
    this.left = m.size;
  }
  override next(): Value | undefined {
    if (this.left-- <= 0) return undefined;
    const r = this.it.next();
    return r.done ? undefined : r.value;
  }
}

/** The same over the values. */
export class PyDictValueIterator extends PyIteratorBase {
  declare private it: Iterator<Value>;
  declare private left: number;

  constructor(m: Map<Key, Value>) {
    super();
    this.it = m.values();
    this.left = m.size;
  }
  override next(): Value | undefined {
    if (this.left-- <= 0) return undefined;
    const r = this.it.next();
    return r.done ? undefined : r.value;
  }
}

/** The same over pairs of key and value. */
export class PyDictItemIterator extends PyIteratorBase {
  declare private it: Iterator<[Key, Value]>;
  declare private left: number;

  constructor(m: Map<Key, Value>) {
    super();
    this.it = m.entries();
    this.left = m.size;
  }
  override next(): Value | undefined {
    if (this.left-- <= 0) return undefined;
    const r = this.it.next();
    return r.done ? undefined : new PyTuple(r.value);
  }
}

/**
 * Iterates over a dict that had keys deleted: asks the map itself only from the second
 * item on, so that `next(iter(d))` need not walk over gaps. See `firstKey`.
 */
class GappedIterator extends PyIteratorBase {
  #table: PyTable;
  #show: (k: Key) => Value | undefined;
  #first: Key | undefined = undefined;
  #it: Iterator<Key> | null = null;
  #left: number;
  constructor(table: PyTable, show: (k: Key) => Value | undefined) {
    super();
    this.#table = table;
    this.#show = show;
    this.#left = table.m.size;
  }
  override next(): Value | undefined {
    if (this.#left-- <= 0) return undefined;
    const k = this.#nextKey();
    return k === undefined ? undefined : this.#show(k);
  }
  #nextKey(): Key | undefined {
    if (this.#it === null && this.#first === undefined) {
      return this.#first = firstKey(this.#table);
    }
    const started = this.#it !== null;
    const it = this.#it ??= this.#table.m.keys();
    let r = it.next();
    if (!started && !r.done && r.value === this.#first) r = it.next();
    return r.done ? undefined : r.value;
  }
}

/** Iterates over the keys of a dict as they were given. */
export function iterateKeys(d: DictSource): Iterator_ {
  if (!d.isDirect) return new PyTupleIterator(d.keyList());
  return d.gaps ? new GappedIterator(d, (k) => k) : new PyDictKeyIterator(d.m);
}

defineType("iterator", { js: GappedIterator });
defineType("iterator", { js: PyDictKeyIterator });
defineType("iterator", { js: PyDictValueIterator });
defineType("iterator", { js: PyDictItemIterator });

/** The type of all three views. */
export const dictViewType: PyType = defineType("dict_view", {
  js: PyDictView,
  methods: {
    isdisjoint: fixed(2, (self: PyDictView, v: Value) => {
      const other = setOf(v);
      return self.list().every((x) => !other.has(x));
    }),
    __reversed__: fixed(
      1,
      (self: PyDictView) => new PyTupleIterator(self.list().reverse()),
    ),
  },
});
