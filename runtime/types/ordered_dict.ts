/**
 * `collections.OrderedDict`: a dict that equals another of its kind only where the
 * order is the same. `move_to_end` and `popitem(last=False)` are CPython's.
 *
 * @module
 */

import { defineType, params, withKeywords } from "../core/define.ts";
import { keyError } from "../core/errors.ts";
import { None, type Value } from "../core/object.ts";
import { truth } from "../core/protocols.ts";
import type { PyType } from "../core/type.ts";
import { same } from "./compare.ts";
import {
  allocateDict,
  dictType,
  makeDict,
  popLast,
  PyDict,
  updateMethod,
} from "./dict.ts";
import { findKey, firstKey, resetFirst } from "./hash_table.ts";
import { PySlice } from "./slice.ts";
import { PyTuple } from "./tuple.ts";

/** A Python OrderedDict. */
export class PyOrderedDict extends PyDict {
  override blank(): PyDict {
    return new PyOrderedDict();
  }
  // MicroPython's asks no key for its hash: even a slice may be one.
  override getitem(key: Value): Value {
    const v = key instanceof PySlice ? this.m.get(key) : undefined;
    return v ?? super.getitem(key);
  }
  override setitem(key: Value, value: Value): void {
    if (key instanceof PySlice) this.m.set(key, value);
    else super.setitem(key, value);
  }
  override eq(other: Value): Value | undefined {
    if (!(other instanceof PyOrderedDict)) return super.eq(other);
    if (this.size !== other.size) return false;
    const right = other.entries();
    return this.entries().every(([k, v], i) => {
      const [l, w] = right[i]!;
      return same(k, l) && same(v, w);
    });
  }
}

function moveToEnd(d: PyOrderedDict, key: Value, last: boolean): Value {
  const k = findKey(d, key);
  const v = k === undefined ? undefined : d.m.get(k);
  if (k === undefined || v === undefined) throw keyError(key);
  d.m.delete(k);
  resetFirst(d);
  if (last) {
    d.m.set(k, v);
    d.stack?.push(k);
    return None;
  }
  const others = [...d.m];
  d.m.clear();
  d.m.set(k, v);
  for (const [l, w] of others) d.m.set(l, w);
  d.stack = null;
  return None;
}

function popFirst(d: PyOrderedDict): Value {
  const k = firstKey(d);
  if (k === undefined) return popLast(d);
  const key = d.originals?.get(k) ?? k;
  return new PyTuple([key, d.take(key)!]);
}

/** `OrderedDict`. */
export const orderedDictType: PyType = defineType("OrderedDict", {
  js: PyOrderedDict,
  base: dictType,
  make: makeDict(() => new PyOrderedDict()),
  allocate: allocateDict,
  init: updateMethod,
  methods: {
    move_to_end: withKeywords(
      "move_to_end",
      params("self", "key", "last="),
      (self: PyOrderedDict, key: Value, last?: Value) =>
        moveToEnd(self, key, last === undefined || truth(last)),
    ),
    popitem: withKeywords(
      "popitem",
      params("self", "last="),
      (self: PyOrderedDict, last?: Value) =>
        last === undefined || truth(last) ? popLast(self) : popFirst(self),
    ),
  },
});
