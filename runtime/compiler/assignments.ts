/**
 * Assignment: to names, attributes, subscripts and patterns of them; augmented
 * assignment; deletion.
 *
 * @module
 */

import type {
  Assign,
  AugAssign,
  Expr,
  ListExpr,
  TupleExpr,
} from "../syntax/ast.ts";
import { bounds, loadAttribute, loadItem } from "./access.ts";
import { binaryOf } from "./binary.ts";
import { expr } from "./emit.ts";
import { lineMark } from "./functions.ts";
import { call, isNumber, isSimple, literal, prop } from "./js.ts";
import { deleteName, loadName, storeName } from "./names.ts";
import { hold } from "./operands.ts";
import { handedBack, softly } from "./soft.ts";
import type { Fn } from "./unit.ts";

/** Assigns a value (simple text, evaluated) to a target: a statement. */
export function assign(fn: Fn, target: Expr, value: string): string {
  switch (target.kind) {
    case "Name":
      return storeName(fn, target.id, value);
    case "Attribute": {
      const o = expr(fn, target.value);
      return storeAttribute(fn, o, target.attr, value);
    }
    case "Subscript":
      return storeSubscript(fn, target.value, target.index, value);
    case "Tuple":
    case "List":
      return unpack(fn, target, value);
    case "Starred":
      return assign(fn, target.value, value);
    default:
      throw new Error(`cannot assign to ${target.kind}`);
  }
}

function storeAttribute(
  fn: Fn,
  object: string,
  name: string,
  value: string,
): string {
  const o = hold(fn, object, null);
  fn.release(o.temp);
  const slow = call(fn.unit.abi("setattr"), o.ref, literal(name), value);
  const set = o.set === "" ? "" : `${o.set};`;
  if (!/^[\w$]+$/.test(o.ref) || isNumber(o.ref)) return `${set}${slow};`;
  return `${set}if(${o.ref}.W===1)${o.ref}${prop(name)}=${value};else ${slow};`;
}

function storeSubscript(
  fn: Fn,
  object: Expr,
  index: Expr,
  value: string,
): string {
  if (index.kind === "Slice") {
    const o = expr(fn, object);
    const parts = bounds(fn, index);
    return `${call(fn.unit.abi("setSlice"), o, ...parts, value)};`;
  }
  const o = hold(fn, expr(fn, object), index);
  const k = hold(fn, expr(fn, index), null);
  const text = storeItem(fn, o.ref, k.ref, value);
  fn.release(o.temp, k.temp);
  return `${
    [o.set, k.set].filter((s) => s !== "").map((s) => `${s};`).join("")
  }${text}`;
}

/** `o[k] = v` of simple operands: a statement. */
function storeItem(fn: Fn, o: string, k: string, value: string): string {
  const slow = `${call(fn.unit.abi("setitem"), o, k, value)};`;
  if (k.startsWith('"') || k.startsWith("(-") || isNumber(o)) return slow;
  const a = fn.temp();
  fn.release(a);
  const test = isNumber(k) ? "" : `typeof ${k}==="number"&&${k}>=0&&`;
  return `if(${test}(${a}=${o}.fast)!==undefined&&${k}<${a}.length)${a}[${k}]=${value};else ${slow}`;
}

/** `a, b = value` */
function unpack(fn: Fn, target: TupleExpr | ListExpr, value: string): string {
  const { unit } = fn;
  const star = target.elts.findIndex((t) => t.kind === "Starred");
  const n = target.elts.length;
  const parts = fn.temp();
  const set = star < 0
    ? `${parts}=${call(unit.abi("unpack"), value, `${n}`)};`
    : `${parts}=${
      call(unit.abi("unpackStar"), value, `${star}`, `${n - star - 1}`)
    };`;
  const text = target.elts.map((t, i) => {
    if (isSimpleTarget(t)) return assign(fn, t, `${parts}[${i}]`);
    const v = fn.temp();
    const s = `${v}=${parts}[${i}];${assign(fn, t, v)}`;
    fn.release(v);
    return s;
  }).join("");
  fn.release(parts);
  return set + text;
}

/** Targets that use the value's text once. */
function isSimpleTarget(t: Expr): boolean {
  return t.kind === "Name" || (t.kind === "Starred" && t.value.kind === "Name");
}

/** `t1 = t2 = value` */
export function assignStatement(fn: Fn, st: Assign): string {
  const swapped = parallel(fn, st);
  if (swapped !== null) return swapped;
  const { text, isSoft } = softly(fn, st.value);
  if (isSoft) return assignSoftly(fn, st, text);
  const [only] = st.targets;
  if (st.targets.length === 1 && only!.kind === "Name") {
    return storeName(fn, only.id, text);
  }
  if (isSimple(text) && !text.startsWith("$")) {
    return st.targets.map((t) => assign(fn, t, text)).join("");
  }
  const v = fn.temp();
  const stores = st.targets.map((t) => assign(fn, t, v)).join("");
  fn.release(v);
  return `${v}=${text};${stores}`;
}

/** Assigns what a soft call gives, where it gives something. */
function assignSoftly(fn: Fn, st: Assign, text: string): string {
  const v = fn.temp();
  const test = handedBack(fn, `(${v}=${text})`);
  const stores = st.targets.map((t) => assign(fn, t, v)).join("");
  fn.release(v);
  return test + stores;
}

/** `a, b = x, y`: no tuple is made. */
function parallel(fn: Fn, st: Assign): string | null {
  const [target] = st.targets;
  const { value } = st;
  if (
    st.targets.length !== 1 || target!.kind !== "Tuple" ||
    value.kind !== "Tuple" || value.elts.length !== target.elts.length ||
    [...target.elts, ...value.elts].some((e) => e.kind === "Starred")
  ) return null;
  // MicroPython makes no tuple for two or three, and notes no line for it.
  const isTuple = value.parenthesized || value.elts.length > 3;
  const mark = isTuple ? lineMark(fn, value.line) : "";
  const temps = value.elts.map((e) => {
    const text = expr(fn, e);
    const t = fn.temp();
    return { t, set: `${t}=${text};` };
  });
  const stores = target.elts.map((t, i) => assign(fn, t, temps[i]!.t));
  fn.release(...temps.map((x) => x.t));
  return mark + temps.map((x) => x.set).join("") + stores.join("");
}

/** `target op= value` */
export function augAssign(fn: Fn, st: AugAssign): string {
  const { target } = st;
  switch (target.kind) {
    case "Name": {
      const now = loadName(fn, target.id);
      const a = hold(fn, now, st.value);
      const b = hold(fn, expr(fn, st.value), null);
      const text = binaryOf(fn, st.op, a.ref, b.ref, true);
      fn.release(a.temp, b.temp);
      return statements(a.set, b.set) + storeName(fn, target.id, text);
    }
    case "Attribute": {
      const o = hold(fn, expr(fn, target.value), st.value);
      const v = fn.temp();
      const current = fn.temp();
      const load = `${current}=${loadAttribute(fn, o.ref, target.attr, v)}`;
      const b = hold(fn, expr(fn, st.value), null);
      const result = fn.temp();
      const text = `${result}=${binaryOf(fn, st.op, current, b.ref, true)};${
        storeAttribute(fn, o.ref, target.attr, result)
      }`;
      fn.release(o.temp, v, current, b.temp, result);
      return statements(o.set, load, b.set) + text;
    }
    case "Subscript": {
      const o = hold(fn, expr(fn, target.value), target.index);
      const k = hold(fn, expr(fn, target.index), st.value);
      const current = fn.temp();
      const load = `${current}=${loadItem(fn, o.ref, k.ref)}`;
      const b = hold(fn, expr(fn, st.value), null);
      const result = fn.temp();
      const text = `${result}=${binaryOf(fn, st.op, current, b.ref, true)};${
        storeItem(fn, o.ref, k.ref, result)
      }`;
      fn.release(o.temp, k.temp, current, b.temp, result);
      return statements(o.set, k.set, load, b.set) + text;
    }
    default:
      throw new Error(`cannot assign to ${target.kind}`);
  }
}

function statements(...parts: string[]): string {
  return parts.filter((p) => p !== "").map((p) => `${p};`).join("");
}

/** `del target` */
export function deleteTarget(fn: Fn, target: Expr): string {
  const { unit } = fn;
  switch (target.kind) {
    case "Name":
      return deleteName(fn, target.id);
    case "Attribute":
      return `${
        call(unit.abi("delattr"), expr(fn, target.value), literal(target.attr))
      };`;
    case "Subscript":
      return `${
        call(
          unit.abi("delitem"),
          expr(fn, target.value),
          expr(fn, target.index),
        )
      };`;
    case "Tuple":
    case "List":
      return target.elts.map((t) => deleteTarget(fn, t)).join("");
    default:
      throw new Error(`cannot delete ${target.kind}`);
  }
}
