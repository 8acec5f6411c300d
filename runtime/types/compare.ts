/**
 * Comparison: equality and order of any two values, and of runs of items.
 *
 * @module
 */

import { turn } from "../core/poll.ts";
import { typeError } from "../core/errors.ts";
import { operandName, typeName, type Value } from "../core/object.ts";
import { GE, GT, LE, LT, type Op } from "../core/op.ts";
import { slotsOf, truth } from "../core/protocols.ts";

/** `a == b` as the object that the special methods return. */
export function eq(a: Value, b: Value): Value {
  if (a === b) return sameObjectEquals(a);
  const ta = typeof a;
  if (ta !== "object" && typeof b !== "object") {
    if (ta === "boolean" || typeof b === "boolean") return looseNumbers(a, b);
    return false;
  }
  return slotEq(a, b) ?? false;
}

/** An object equals itself unless its type says otherwise (nan, `__eq__`). */
function sameObjectEquals(a: Value): Value {
  if (typeof a !== "object") return true;
  return a.eq(a) ?? (a.T.isUser ? a.eq(a) ?? true : true);
}

function looseNumbers(a: Value, b: Value): boolean {
  if (typeof a === "string" || typeof b === "string") return false;
  return Number(a) === Number(b);
}

function slotEq(a: Value, b: Value): Value | undefined {
  const r = slotsOf(a).eq.call(a, b);
  return r === undefined ? slotsOf(b).eq.call(b, a) : r;
}

/** True where `a == b`. */
export function equal(a: Value, b: Value): boolean {
  if (a === b && typeof a !== "object") return true;
  const r = eq(a, b);
  return typeof r === "boolean" ? r : truth(r);
}

/** `a is b or a == b`: what containers compare by. */
export function same(a: Value, b: Value): boolean {
  return a === b || equal(a, b);
}

/** True where an item is among these. */
export function includes(items: readonly Value[], item: Value): boolean {
  for (let i = 0; i < items.length; i++) {
    if (same(items[i]!, item)) return true;
  }
  return false;
}

/** True where both runs have the same items. */
export function equalItems(
  a: readonly Value[],
  b: readonly Value[],
): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) {
    if (!same(a[i]!, b[i]!)) return false;
    turn(i);
  }
  return true;
}

/** Lexicographic order of two runs of items. */
export function compareItems(
  op: Op,
  a: readonly Value[],
  b: readonly Value[],
): boolean {
  const n = Math.min(a.length, b.length);
  for (let i = 0; i < n; i++) {
    if (!same(a[i]!, b[i]!)) return truth(order(op, a[i]!, b[i]!));
  }
  return compareNumbers(op, a.length, b.length);
}

/** `a op b` on JavaScript numbers, bigints or strings. */
export function compareNumbers<T extends number | bigint | string>(
  op: Op,
  a: T,
  b: T,
): boolean {
  switch (op) {
    case LT:
      return a < b;
    case LE:
      return a <= b;
    case GT:
      return a > b;
    default:
      return a >= b;
  }
}

const reflected = new Map<Op, Op>([[LT, GT], [LE, GE], [GT, LT], [GE, LE]]);

/** `a op b` for `< <= > >=`: the object that the special methods return. */
export function order(op: Op, a: Value, b: Value): Value {
  const r = slotsOf(a).order.call(a, op, b);
  if (r !== undefined) return r;
  const s = slotsOf(b).order.call(b, reflected.get(op)!, a);
  if (s !== undefined) return s;
  // On the right, here, a bool is still one.
  throw typeError(
    `unsupported types for ${op.name}: '${operandName(a)}', '${typeName(b)}'`,
  );
}

/** True where a > b. */
export function greater(a: Value, b: Value): boolean {
  if (typeof a === "number" && typeof b === "number") return a > b;
  return truth(order(GT, a, b));
}

/** True where a < b: what sorting asks. */
export function less(a: Value, b: Value): boolean {
  if (typeof a === "number" && typeof b === "number") return a < b;
  const r = order(LT, a, b);
  return typeof r === "boolean" ? r : truth(r);
}
