/**
 * The ABI's slices: `o[start:stop:step]` read and stored. A list is sliced here without
 * a slice object; everything else gets one as its key.
 *
 * @module
 */

import { None, type Value } from "../core/object.ts";
import { getitem, setitem } from "../core/protocols.ts";
import { PyList } from "../types/list.ts";
import { PySlice } from "../types/slice.ts";

/** A bound between 0 and n; -1 where it is no small int. */
function bound(v: Value, n: number, absent: number): number {
  if (typeof v !== "number") return v === None ? absent : -1;
  if (v < 0) return v + n < 0 ? 0 : v + n;
  return v < n ? v : n;
}

/** `o[start:stop:step]` */
export function getSlice(
  o: Value,
  start: Value,
  stop: Value,
  step: Value,
): Value {
  if (step === None && o instanceof PyList && o.fast !== undefined) {
    const { a } = o;
    const n = a.length;
    const from = bound(start, n, 0);
    const to = bound(stop, n, n);
    if (from >= 0 && to >= 0) {
      return new PyList(from < to ? a.slice(from, to) : []);
    }
  }
  return getitem(o, new PySlice(start, stop, step));
}

/** `o[start:stop:step] = v` */
export function setSlice(
  o: Value,
  start: Value,
  stop: Value,
  step: Value,
  v: Value,
): void {
  if (
    step === None && o instanceof PyList && o.fast !== undefined &&
    v instanceof PyList && v.fast !== undefined
  ) {
    const { a } = o;
    const n = a.length;
    const from = bound(start, n, 0);
    const to = bound(stop, n, n);
    if (from >= 0 && to - from === v.a.length && to >= 0) {
      for (let i = from; i < to; i++) a[i] = v.a[i - from]!;
      return;
    }
  }
  setitem(o, new PySlice(start, stop, step), v);
}
