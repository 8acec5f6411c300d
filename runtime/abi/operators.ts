/**
 * The ABI's operators: in-place forms, comparisons, membership.
 *
 * @module
 */

import { callSpecial } from "../core/attributes.ts";
import { typeError } from "../core/errors.ts";
import { intAdd, intMul, intSub } from "../core/integer.ts";
import { NotImplemented, operandName, type Value } from "../core/object.ts";
import {
  ADD,
  AND,
  FLOORDIV,
  GE,
  GT,
  INVERT,
  LE,
  LSHIFT,
  LT,
  MATMUL,
  MOD,
  MUL,
  NEG,
  OR,
  POS,
  POW,
  RSHIFT,
  SUB,
  TRUEDIV,
  XOR,
} from "../core/op.ts";
import { iter, slotsOf, truth } from "../core/protocols.ts";
import { add, inplace, mul, sub, truediv, unary } from "../types/arithmetic.ts";
import { eq as equals, order, same } from "../types/compare.ts";
import type { PyComplex } from "../types/complex.ts";
import { PyFloat } from "../types/float.ts";

/**
 * A number of which nothing changes in place: a float, a plain complex number. Only
 * those have these fields, which are cheaper to ask for than the class.
 */
function isFixed(v: Value): boolean {
  return (v as PyFloat).v !== undefined ||
    (v as PyComplex).re !== undefined && !(v as PyComplex).T.isUser;
}

/** `a += b` */
export function iadd(a: Value, b: Value): Value {
  if (typeof a === "number" && typeof b === "number") return intAdd(a, b);
  if (typeof a !== "object" && typeof b !== "object") {
    if (typeof a === "string" && typeof b === "string") return a + b;
  } else if (isFixed(a)) return add(a, b);
  return inplace(ADD, a, b);
}

/** `a -= b` */
export function isub(a: Value, b: Value): Value {
  if (typeof a === "number" && typeof b === "number") return intSub(a, b);
  return isFixed(a) ? sub(a, b) : inplace(SUB, a, b);
}

/** `a *= b` */
export function imul(a: Value, b: Value): Value {
  if (typeof a === "number" && typeof b === "number") return intMul(a, b);
  return isFixed(a) ? mul(a, b) : inplace(MUL, a, b);
}

/** `a /= b` */
export function itruediv(a: Value, b: Value): Value {
  return (a as PyFloat).v !== undefined
    ? truediv(a, b)
    : inplace(TRUEDIV, a, b);
}

/** `a @= b` */
export function imatmul(a: Value, b: Value): Value {
  return inplace(MATMUL, a, b);
}
/** `a //= b` */
export function ifloordiv(a: Value, b: Value): Value {
  return inplace(FLOORDIV, a, b);
}
/** `a %= b` */
export function imod(a: Value, b: Value): Value {
  return inplace(MOD, a, b);
}
/** `a **= b` */
export function ipow(a: Value, b: Value): Value {
  return inplace(POW, a, b);
}
/** `a <<= b` */
export function ishl(a: Value, b: Value): Value {
  return inplace(LSHIFT, a, b);
}
/** `a >>= b` */
export function ishr(a: Value, b: Value): Value {
  return inplace(RSHIFT, a, b);
}
/** `a &= b` */
export function iand(a: Value, b: Value): Value {
  return inplace(AND, a, b);
}
/** `a |= b` */
export function ior(a: Value, b: Value): Value {
  return inplace(OR, a, b);
}
/** `a ^= b` */
export function ixor(a: Value, b: Value): Value {
  return inplace(XOR, a, b);
}

/** `-v` */
export function neg(v: Value): Value {
  return v instanceof PyFloat ? new PyFloat(-v.v) : unary(NEG, v);
}
/** `+v` */
export function positive(v: Value): Value {
  return unary(POS, v);
}
/** `~v` */
export function invert(v: Value): Value {
  return unary(INVERT, v);
}

/** `a < b` */
export function lt(a: Value, b: Value): Value {
  const x = typeof a === "number" ? a : (a as PyFloat).v;
  const y = typeof b === "number" ? b : (b as PyFloat).v;
  if (x !== undefined && y !== undefined) return x < y;
  return order(LT, a, b);
}
/** `a <= b` */
export function le(a: Value, b: Value): Value {
  const x = typeof a === "number" ? a : (a as PyFloat).v;
  const y = typeof b === "number" ? b : (b as PyFloat).v;
  if (x !== undefined && y !== undefined) return x <= y;
  return order(LE, a, b);
}
/** `a > b` */
export function gt(a: Value, b: Value): Value {
  const x = typeof a === "number" ? a : (a as PyFloat).v;
  const y = typeof b === "number" ? b : (b as PyFloat).v;
  if (x !== undefined && y !== undefined) return x > y;
  return order(GT, a, b);
}
/** `a >= b` */
export function ge(a: Value, b: Value): Value {
  const x = typeof a === "number" ? a : (a as PyFloat).v;
  const y = typeof b === "number" ? b : (b as PyFloat).v;
  if (x !== undefined && y !== undefined) return x >= y;
  return order(GE, a, b);
}

/** `a == b` */
export function eq(a: Value, b: Value): Value {
  if (typeof a === "string" && typeof b === "string") return a === b;
  return equals(a, b);
}

/** `a != b`: each side's `__ne__`, or what its `__eq__` denies. */
export function ne(a: Value, b: Value): Value {
  if (typeof a === "string" && typeof b === "string") return a !== b;
  return neOf(a, b) ?? neOf(b, a) ?? a !== b;
}

function neOf(a: Value, b: Value): Value | undefined {
  if (typeof a === "object" && a.T.isUser) {
    const r = callSpecial(a, "$__ne__", b);
    if (r !== undefined) return r === NotImplemented ? undefined : r;
  } else if (typeof a !== "object" && typeof b !== "object") {
    return !truth(equals(a, b));
  }
  const r = slotsOf(a).eq.call(a, b);
  return r === undefined ? undefined : !truth(r);
}

/** A bool is an int by the time that MicroPython complains of it. */
function noBoolIn(container: Value, item: Value): void {
  if (typeof container !== "boolean" && typeof container !== "number") return;
  const type = operandName(item);
  throw typeError(
    typeof item === "bigint" || !["int", "float", "complex"].includes(type)
      ? "'int' object isn't iterable"
      : `unsupported types for __contains__: 'int', '${type}'`,
  );
}

/** `item in container` */
export function contains(container: Value, item: Value): boolean {
  const slots = slotsOf(container);
  const r = slots.contains.call(container, item);
  if (r !== undefined) return r;
  if (typeof container === "number" && typeof item === "number") {
    // MicroPython folds this operator on two small ints, and says so.
    throw typeError("unsupported types for : 'int', 'int'");
  }
  if (typeof container === "boolean" || typeof item === "boolean") {
    noBoolIn(container, item);
  }
  const it = iter(container);
  for (let x = it.next(); x !== undefined; x = it.next()) {
    if (same(x, item)) return true;
  }
  return false;
}
