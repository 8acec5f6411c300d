/**
 * `heapq`: MicroPython's three functions, and CPython's others.
 *
 * @module
 */

import {
  fixed,
  indexError,
  iterate,
  lessThan,
  None,
  notCallable,
  params,
  PyBuiltin,
  type PyBuiltinModule,
  PyList,
  type PyObject,
  toSmall,
  typeError,
  type Value,
  withKeywords,
} from "../runtime/mod.ts";
import { iteratorOf, makeModule } from "./module.ts";

function callable(f: Value): PyObject {
  return typeof f === "object" ? f : notCallable(f);
}

function heapOf(v: Value): Value[] {
  if (v instanceof PyList) return v.a;
  throw typeError("heap must be a list");
}

/** Moves the item at a place up until its parent is not larger. */
function siftUp(heap: Value[], start: number, from: number): void {
  const item = heap[from]!;
  let at = from;
  while (at > start) {
    const above = at - 1 >> 1;
    const parent = heap[above]!;
    if (!lessThan(item, parent)) break;
    heap[at] = parent;
    at = above;
  }
  heap[at] = item;
}

/** Moves the item at a place down to a leaf, then up to where it belongs. */
function siftDown(heap: Value[], from: number): void {
  const { length } = heap;
  const item = heap[from]!;
  let at = from;
  for (let child = 2 * at + 1; child < length; child = 2 * at + 1) {
    const right = child + 1;
    if (right < length && !lessThan(heap[child]!, heap[right]!)) child = right;
    heap[at] = heap[child]!;
    at = child;
  }
  heap[at] = item;
  siftUp(heap, from, at);
}

function push(heap: Value[], item: Value): void {
  heap.push(item);
  siftUp(heap, 0, heap.length - 1);
}

function pop(heap: Value[]): Value {
  if (heap.length === 0) throw indexError("empty heap");
  const last = heap.pop()!;
  return heap.length === 0 ? last : replace(heap, last);
}

/** Takes the smallest item and puts another in. */
function replace(heap: Value[], item: Value): Value {
  if (heap.length === 0) throw indexError("empty heap");
  const first = heap[0]!;
  heap[0] = item;
  siftDown(heap, 0);
  return first;
}

function heapify(heap: Value[]): void {
  for (let i = (heap.length >> 1) - 1; i >= 0; i--) siftDown(heap, i);
}

/** The n first of the items in an order, by a stable sort. */
function firstItems(
  n: Value,
  items: Value,
  key: Value | undefined,
  isBefore: (a: Value, b: Value) => boolean,
): Value {
  const keyed = iterate(items).map((item) => ({
    item,
    key: key === undefined || key === None ? item : callable(key).call(item),
  }));
  keyed.sort((a, b) =>
    isBefore(a.key, b.key) ? -1 : isBefore(b.key, a.key) ? 1 : 0
  );
  const count = Math.max(0, toSmall(n));
  return new PyList(keyed.slice(0, count).map(({ item }) => item));
}

function merge(args: Value[], key?: Value, reverse?: Value): Value {
  const all = args.flatMap((a) => iterate(a));
  const isBefore = reverse === true
    ? (a: Value, b: Value) => lessThan(b, a)
    : lessThan;
  const sorted = firstItems(all.length, new PyList(all), key, isBefore);
  return iteratorOf((sorted as PyList).a, (v) => v);
}

/** Makes the module. */
export function heapq(): PyBuiltinModule {
  const mergeFunction = (args: Value[], names: string[], values: Value[]) =>
    merge(args, values[names.indexOf("key")], values[names.indexOf("reverse")]);
  const mergeMethod = Object.assign(
    (...args: Value[]) => merge(args),
    { py: new PyBuiltin("merge", (...a) => merge(a), mergeFunction) },
  );
  return makeModule("heapq", {
    functions: {
      heapify: fixed(1, (heap: Value) => {
        heapify(heapOf(heap));
        return None;
      }),
      heappop: fixed(1, (heap: Value) => pop(heapOf(heap))),
      heappush: fixed(2, (heap: Value, item: Value) => {
        push(heapOf(heap), item);
        return None;
      }),
      heappushpop: fixed(2, (h: Value, item: Value) => {
        const heap = heapOf(h);
        if (heap.length === 0 || !lessThan(heap[0]!, item)) return item;
        return replace(heap, item);
      }),
      heapreplace: fixed(
        2,
        (heap: Value, item: Value) => replace(heapOf(heap), item),
      ),
      merge: mergeMethod,
      nlargest: withKeywords(
        "nlargest",
        params("n", "iterable", "key="),
        (n, items, key) => firstItems(n, items, key, (a, b) => lessThan(b, a)),
      ),
      nsmallest: withKeywords(
        "nsmallest",
        params("n", "iterable", "key="),
        (n, items, key) => firstItems(n, items, key, lessThan),
      ),
    },
  });
}
