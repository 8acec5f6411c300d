/**
 * Sorting, as `list.sort` and `sorted` do it: stable, by `<` alone. Lists of ints and
 * lists of strings are sorted natively; everything else by a merge sort that finds the
 * runs that are in order already.
 *
 * @module
 */

import { valueError } from "../core/errors.ts";
import { None, type PyObject, type Value } from "../core/object.ts";
import { equal, less } from "./compare.ts";
import { isAstral } from "../core/text/astral.ts";
import { notCallable } from "../core/attributes.ts";
import { PyFloat } from "./float.ts";
import { PyTuple } from "./tuple.ts";

/** How to compare the items at two places of the input. */
interface Comparison {
  /** A number for each item: a smaller one means that the item comes before. */
  readonly first: Float64Array | null;
  /** Where those are equal or absent: item `i` must come before item `j`. */
  readonly then: ((i: number, j: number) => boolean) | null;
}

/** True where item `i` must come before item `j`. */
function before({ first, then }: Comparison, i: number, j: number): boolean {
  if (first !== null) {
    const x = first[i]!;
    const y = first[j]!;
    if (x !== y) return x < y;
  }
  return then !== null && then(i, j);
}

/**
 * Sorts a list's items in place. If a comparison raises, the items stay as they were.
 *
 * @param key the function that gives what to compare, or None
 * @throws ValueError where the program changed the list's length meanwhile
 */
export function sortItems(items: Value[], key: Value, reverse: boolean): void {
  const n = items.length;
  const sorted = sortedItems(items.slice(), key, reverse);
  if (items.length !== n) {
    items.length = 0;
    for (let i = 0; i < n; i++) items.push(sorted[i]!);
    throw valueError("list modified during sort");
  }
  for (let i = 0; i < n; i++) items[i] = sorted[i]!;
}

function sortedItems(items: Value[], key: Value, reverse: boolean): Value[] {
  if (key === None) {
    if (items.length < 2) return items;
    const native = sortNatively(items);
    if (native !== undefined) return reverse ? native.reverse() : native;
  }
  // Reversed before and after: equal items keep their order.
  if (reverse) items.reverse();
  const keys = key === None ? items : items.map(keyCaller(key));
  const by = comparison(keys);
  const order = numericOrder(by) ?? sortPlaces(places(items.length), by);
  const sorted = order.map((i) => items[i]!);
  return reverse ? sorted.reverse() : sorted;
}

function keyCaller(key: Value): (v: Value) => Value {
  const f: PyObject = typeof key === "object" ? key : notCallable(key);
  return (v) => f.call(v);
}

/** What all items are, as far as sorting has a short way for it. */
type Kind = "int32" | "number" | "string" | "float" | "row" | "other";

function kindOf(items: readonly Value[]): Kind {
  const first = items[0];
  if (typeof first === "number") return numberKind(items);
  if (typeof first === "string") return isPlainText(items) ? "string" : "other";
  if (first instanceof PyFloat) return isFloats(items) ? "float" : "other";
  return first instanceof PyTuple && isTuples(items) ? "row" : "other";
}

function numberKind(items: readonly Value[]): Kind {
  let kind: Kind = "int32";
  for (let i = 0; i < items.length; i++) {
    const x = items[i]!;
    if (typeof x !== "number") return "other";
    if ((x | 0) !== x) kind = "number";
  }
  return kind;
}

/** JavaScript orders by UTF-16 units: right unless there are surrogates. */
function isPlainText(items: readonly Value[]): boolean {
  for (let i = 0; i < items.length; i++) {
    const x = items[i]!;
    if (typeof x !== "string" || isAstral(x)) return false;
  }
  return true;
}

function isFloats(items: readonly Value[]): boolean {
  for (let i = 0; i < items.length; i++) {
    const x = items[i]!;
    if (!(x instanceof PyFloat) || x.T.isUser) return false;
  }
  return true;
}

function isTuples(items: readonly Value[]): boolean {
  for (let i = 0; i < items.length; i++) {
    const x = items[i]!;
    if (!(x instanceof PyTuple) || x.T.isUser) return false;
  }
  return true;
}

/** `a < b` of two tuples' items: numbers and strings have a short way. */
function lessRow(a: readonly Value[], b: readonly Value[]): boolean {
  const n = Math.min(a.length, b.length);
  for (let i = 0; i < n; i++) {
    const x = a[i]!;
    const y = b[i]!;
    if (x === y) continue;
    if (typeof x === "number" && typeof y === "number") return x < y;
    if (typeof x === "string" && typeof y === "string") {
      return isAstral(x) || isAstral(y) ? less(x, y) : x < y;
    }
    if (!equal(x, y)) return less(x, y);
  }
  return a.length < b.length;
}

/** Sorts where equal items cannot be told apart; else undefined. */
function sortNatively(items: Value[]): Value[] | undefined {
  switch (kindOf(items)) {
    case "int32":
      return fromTyped(filled(new Int32Array(items.length), items), items);
    case "number":
      return fromTyped(filled(new Float64Array(items.length), items), items);
    case "string":
      return items.sort();
    default:
      return undefined;
  }
}

function filled<T extends Int32Array | Float64Array>(
  to: T,
  items: readonly Value[],
): T {
  for (let i = 0; i < items.length; i++) to[i] = items[i] as number;
  return to;
}

function fromTyped(
  numbers: Int32Array | Float64Array,
  items: Value[],
): Value[] {
  const sorted = numbers.sort();
  for (let i = 0; i < items.length; i++) items[i] = sorted[i]!;
  return items;
}

/** How to compare two places of the keys. */
function comparison(keys: readonly Value[]): Comparison {
  switch (kindOf(keys)) {
    case "int32":
    case "number":
      return { first: filled(new Float64Array(keys.length), keys), then: null };
    case "float":
      return floats(keys as PyFloat[]);
    case "string": {
      const k = keys as string[];
      return { first: prefixes(k), then: (i, j) => k[i]! < k[j]! };
    }
    case "row": {
      const k = (keys as PyTuple[]).map((t) => t.items);
      return { first: firstColumn(k), then: (i, j) => lessRow(k[i]!, k[j]!) };
    }
    default:
      return { first: null, then: (i, j) => less(keys[i]!, keys[j]!) };
  }
}

/** A nan is unequal to itself and smaller than nothing: no numbers to go by. */
function floats(keys: readonly PyFloat[]): Comparison {
  const first = Float64Array.from(keys, (k) => k.v);
  return { first, then: null };
}

/** Numbers in the order of the strings' first three UTF-16 units. */
function prefixes(texts: readonly string[]): Float64Array {
  const out = new Float64Array(texts.length);
  for (let i = 0; i < texts.length; i++) {
    const s = texts[i]!;
    const n = s.length;
    out[i] = (n > 0 ? s.charCodeAt(0) * 0x1_0000_0000 : 0) +
      (n > 1 ? s.charCodeAt(1) * 0x1_0000 : 0) +
      (n > 2 ? s.charCodeAt(2) : 0);
  }
  return out;
}

/** Numbers in the order of the rows' first items; null where those tell nothing. */
function firstColumn(rows: readonly (readonly Value[])[]): Float64Array | null {
  const column: Value[] = [];
  for (let i = 0; i < rows.length; i++) {
    const x = rows[i]![0];
    if (x === undefined) return null;
    column.push(x);
  }
  switch (kindOf(column)) {
    case "int32":
    case "number":
      return filled(new Float64Array(column.length), column);
    case "string":
      return prefixes(column as string[]);
    default:
      return null;
  }
}

/** The places 0 to n-1. */
function places(n: number): number[] {
  const order: number[] = [];
  for (let i = 0; i < n; i++) order.push(i);
  return order;
}

/**
 * The places in sorted order, where the numbers to go by are ints: each is sorted
 * natively together with its place. Undefined where they are none, or too large.
 */
function numericOrder({ first, then }: Comparison): number[] | undefined {
  if (first === null) return undefined;
  const n = first.length;
  const most = Number.MAX_SAFE_INTEGER / n - 1;
  const packed = new Float64Array(n);
  for (let i = 0; i < n; i++) {
    const x = first[i]!;
    if (!(x <= most && x >= -most && Math.floor(x) === x)) return undefined;
    packed[i] = x * n + i;
  }
  packed.sort();
  const order: number[] = [];
  for (let i = 0; i < n; i++) {
    const place = packed[i]! % n;
    order.push(place < 0 ? place + n : place + 0);
  }
  if (then !== null) sortEquals(order, { first, then });
  return order;
}

/** Sorts what is next to each other with equal numbers by the rest. */
function sortEquals(order: number[], by: Comparison): void {
  const first = by.first!;
  for (let start = 0, end = 1; end <= order.length; end++) {
    if (end < order.length && first[order[end]!] === first[order[start]!]) {
      continue;
    }
    if (end - start > MIN_RUN) {
      const sorted = sortPlaces(order.slice(start, end), by);
      for (let i = start; i < end; i++) order[i] = sorted[i - start]!;
    } else {
      for (let i = start + 1; i < end; i++) insertInto(order, start, i, by);
    }
    start = end;
  }
}

/** Runs shorter than this are made longer by insertion. */
const MIN_RUN = 24;

/** Sorts places, in place. */
function sortPlaces(order: number[], by: Comparison): number[] {
  const n = order.length;
  const spare = order.slice();
  // Starts of the runs that wait for merging, and the end of the last one.
  const starts: number[] = [0];
  let end = 0;
  while (end < n) {
    end = extendRun(order, end, n, by);
    starts.push(end);
    while (mustMerge(starts)) mergeLast(order, spare, starts, by);
  }
  while (starts.length > 2) mergeLast(order, spare, starts, by);
  return order;
}

/** True where the last two runs are to be merged so that lengths stay balanced. */
function mustMerge(starts: readonly number[]): boolean {
  const k = starts.length;
  if (k < 3) return false;
  const last = starts[k - 1]! - starts[k - 2]!;
  return starts[k - 2]! - starts[k - 3]! < 2 * last;
}

/** Merges the last two runs. */
function mergeLast(
  order: number[],
  spare: number[],
  starts: number[],
  by: Comparison,
): void {
  const end = starts.pop()!;
  const middle = starts.pop()!;
  merge(order, spare, starts[starts.length - 1]!, middle, end, by);
  starts.push(end);
}

/** Sorts a run from `start`; gives its end. */
function extendRun(
  order: number[],
  start: number,
  n: number,
  by: Comparison,
): number {
  let end = start + 1;
  if (end === n) return end;
  if (before(by, order[end]!, order[start]!)) {
    do end++; while (end < n && before(by, order[end]!, order[end - 1]!));
    reverseRange(order, start, end);
  } else {
    do end++; while (end < n && !before(by, order[end]!, order[end - 1]!));
  }
  const wanted = Math.min(start + MIN_RUN, n);
  for (; end < wanted; end++) insertInto(order, start, end, by);
  return end;
}

function reverseRange(order: number[], start: number, end: number): void {
  for (let i = start, j = end - 1; i < j; i++, j--) {
    const x = order[i]!;
    order[i] = order[j]!;
    order[j] = x;
  }
}

/** Inserts the item at `end` into the sorted run before it, after its equals. */
function insertInto(
  order: number[],
  start: number,
  end: number,
  by: Comparison,
): void {
  const x = order[end]!;
  let low = start;
  let high = end;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (before(by, x, order[middle]!)) high = middle;
    else low = middle + 1;
  }
  for (let i = end; i > low; i--) order[i] = order[i - 1]!;
  order[low] = x;
}

/** Merges two adjacent sorted runs; of equals the left one comes first. */
function merge(
  order: number[],
  spare: number[],
  start: number,
  middle: number,
  end: number,
  by: Comparison,
): void {
  // In order already, as when a sorted list is sorted again.
  if (!before(by, order[middle]!, order[middle - 1]!)) return;
  for (let i = start; i < middle; i++) spare[i] = order[i]!;
  let left = start;
  let right = middle;
  let to = start;
  while (left < middle && right < end) {
    order[to++] = before(by, order[right]!, spare[left]!)
      ? order[right++]!
      : spare[left++]!;
  }
  while (left < middle) order[to++] = spare[left++]!;
}
