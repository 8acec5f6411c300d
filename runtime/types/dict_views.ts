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
import type { Key } from "./hash_table.ts";
import { PyIteratorBase } from "./iterator.ts";
import { PySet, PySetBase } from "./set.ts";
import { PyTuple, PyTupleIterator } from "./tuple.ts";

/** What a view wants of its dict. */
export interface DictSource extends PyObject {
  readonly m: Map<Key, Value>;
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
    if (kind === "values" && dict.isDirect) {
      return new PyDictValueIterator(dict.m);
    }
    if (!dict.isDirect) return new PyTupleIterator(this.list());
    return kind === "keys"
      ? new PyDictKeyIterator(dict.m)
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
  return PySet.of(view.list());
}

/** A set, or a view that is like one, as a set; else undefined. */
function setOfView(v: Value): PySetBase | undefined {
  if (v instanceof PySetBase) return v;
  return v instanceof PyDictView && v.kind !== "values" ? asSet(v) : undefined;
}

/** Any iterable as a set. */
function setOf(v: Value): PySetBase {
  const set = setOfView(v);
  if (set !== undefined) return set;
  const made = new PySet();
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
  #it: Iterator<Key>;
  #left: number;
  constructor(m: Map<Key, Value>) {
    super();
    this.#it = m.keys();
    this.#left = m.size;
  }
  override next(): Value | undefined {
    if (this.#left-- <= 0) return undefined;
    const r = this.#it.next();
    return r.done ? undefined : r.value;
  }
}

/** The same over the values. */
export class PyDictValueIterator extends PyIteratorBase {
  #it: Iterator<Value>;
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

/** The same over pairs of key and value. */
export class PyDictItemIterator extends PyIteratorBase {
  #it: Iterator<[Key, Value]>;
  #left: number;
  constructor(m: Map<Key, Value>) {
    super();
    this.#it = m.entries();
    this.#left = m.size;
  }
  override next(): Value | undefined {
    if (this.#left-- <= 0) return undefined;
    const r = this.#it.next();
    return r.done ? undefined : new PyTuple(r.value);
  }
}
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
