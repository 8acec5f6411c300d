/**
 * Reading attributes and items, and slices: the inline fast paths and their ABI calls.
 *
 * @module
 */

import type { Attribute, Slice, Subscript } from "../syntax/ast.ts";
import { expr } from "./emit.ts";
import { call, isNumber, literal, prop, sequence } from "./js.ts";
import { after, lineOf, reach } from "./lines.ts";
import { hold } from "./operands.ts";
import { takesSoft } from "./soft.ts";
import type { Fn } from "./unit.ts";

/** `value.attr` */
export function attribute(fn: Fn, e: Attribute): string {
  const o = hold(fn, expr(fn, e.value), null);
  const step = reach(fn, e.at);
  const v = fn.temp();
  fn.release(o.temp, v);
  const text = loadAttribute(fn, o.ref, e.attr, v);
  return sequence(o.set, step, text);
}

/** The attribute of a simple operand, using the temporary `v`. */
export function loadAttribute(
  fn: Fn,
  o: string,
  name: string,
  v: string,
): string {
  const object = isNumber(o) ? `(${o})` : o;
  return `((${v}=${object}${
    prop(name)
  })!==undefined&&typeof ${v}!=="function"?${v}:${
    call(fn.unit.abi("loadAttr"), v, o, literal(name))
  })`;
}

/** `value[index]` */
export function subscript(fn: Fn, e: Subscript): string {
  if (e.index.kind === "Slice") {
    const o = expr(fn, e.value);
    const step = reach(fn, e.at);
    const [start, ...more] = bounds(fn, e.index);
    return call(fn.unit.abi("getSlice"), o, after(step, start!), ...more);
  }
  const isSoft = takesSoft(fn, e);
  const o = hold(fn, expr(fn, e.value), e.index);
  const step = reach(fn, e.at);
  const k = hold(fn, expr(fn, e.index), null);
  const how = isSoft ? "softItem" : "getitem";
  const text = loadItem(fn, o.ref, k.ref, how);
  fn.release(o.temp, k.temp);
  return sequence(o.set, step, k.set, text);
}

/** `o[k]` of simple operands. */
export function loadItem(
  fn: Fn,
  o: string,
  k: string,
  how: "getitem" | "softItem" = "getitem",
): string {
  const slow = call(fn.unit.abi(how), o, k);
  if (k.startsWith('"') || k.startsWith("(-") || isNumber(o)) return slow;
  const a = fn.temp();
  const v = fn.temp();
  fn.release(a, v);
  const test = isNumber(k) ? "" : `typeof ${k}==="number"&&${k}>=0&&`;
  return `(${test}(${a}=${o}.fast)!==undefined&&(${v}=${a}[${k}])!==undefined?${v}:${slow})`;
}

/** `lower:upper:step` inside a subscript. */
export function slice(fn: Fn, e: Slice): string {
  return `new ${fn.unit.abi("PySlice")}(${bounds(fn, e).join(",")})`;
}

/** The texts of start, stop and step. */
export function bounds(fn: Fn, e: Slice): string[] {
  const none = fn.unit.abi("None");
  const step = reach(fn, lineOf(e));
  const [lower, ...more] = [e.lower, e.upper, e.step]
    .map((p) => p === null ? none : expr(fn, p));
  return [after(step, lower!), ...more];
}
