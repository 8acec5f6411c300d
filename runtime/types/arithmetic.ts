/**
 * The operators. Each exported function is what the compiled code calls when its
 * inline fast path does not apply: numbers first, then the slots of both operands.
 *
 * @module
 */

import {
  overflowError,
  typeError,
  valueError,
  zeroDivisionError,
} from "../core/errors.ts";
import {
  type Int,
  intAdd,
  intAnd,
  integer,
  intFloorDiv,
  intMod,
  intMul,
  intOr,
  intPow,
  intPowMod,
  intShl,
  intShr,
  intSub,
  intXor,
  toInt,
} from "../core/integer.ts";
import { operandName, typeName, type Value } from "../core/object.ts";
import {
  ABS,
  ADD,
  AND,
  DIVMOD,
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
  type Op,
  OR,
  POS,
  POW,
  RSHIFT,
  SUB,
  TRUEDIV,
  XOR,
} from "../core/op.ts";
import { slotsOf } from "../core/protocols.ts";
import { compareNumbers } from "./compare.ts";
import { complexOf, PyComplex } from "./complex.ts";
import { PyFloat, realOf } from "./float.ts";
import { PyInt } from "./int.ts";
import { PyTuple } from "./tuple.ts";

// ---------------------------------------------------------------------- numbers

/** A binary operator on two ints; undefined where ints lack it. */
export function intOp(op: Op, a: Int, b: Int): Value | undefined {
  switch (op) {
    case ADD:
      return intAdd(a, b);
    case SUB:
      return intSub(a, b);
    case MUL:
      return intMul(a, b);
    case TRUEDIV:
      return new PyFloat(intTrueDiv(a, b));
    case FLOORDIV:
      if (b === 0) throw zeroDivisionError();
      return intFloorDiv(a, b);
    case MOD:
      if (b === 0) throw zeroDivisionError();
      return intMod(a, b);
    case POW:
      return b < 0 ? floatPow(Number(a), Number(b)) : intPow(a, b);
    case LSHIFT:
      return intShl(a, b);
    case RSHIFT:
      return intShr(a, b);
    case AND:
      return intAnd(a, b);
    case OR:
      return intOr(a, b);
    case XOR:
      return intXor(a, b);
    case DIVMOD:
      if (b === 0) throw zeroDivisionError();
      return new PyTuple([intFloorDiv(a, b), intMod(a, b)]);
    default:
      return undefined;
  }
}

/** `a / b` of ints, rounded once even where they are big. */
export function intTrueDiv(a: Int, b: Int): number {
  if (b === 0) throw zeroDivisionError();
  if (typeof a === "number" && typeof b === "number") return a / b;
  return bigTrueDiv(BigInt(a), BigInt(b));
}

function bigTrueDiv(a: bigint, b: bigint): number {
  const negative = (a < 0n) !== (b < 0n);
  const x = a < 0n ? -a : a;
  const y = b < 0n ? -b : b;
  // Scale so that the quotient has at least 66 bits, and keep a sticky bit.
  const shift = BigInt(
    Math.max(0, 66 - (x.toString(16).length - y.toString(16).length - 1) * 4),
  );
  const scaled = x << shift;
  let q = scaled / y;
  if (q * y !== scaled) q |= 1n;
  const r = scaleDown(q, Number(shift));
  if (!Number.isFinite(r)) {
    throw overflowError("int too big to convert to float");
  }
  return negative ? -r : r;
}

function scaleDown(q: bigint, shift: number): number {
  let r = Number(q);
  while (shift > 0) {
    const step = Math.min(shift, 1000);
    r /= 2 ** step;
    shift -= step;
  }
  return r;
}

/** Python's modulo on doubles: the result has the divisor's sign. */
export function floatMod(x: number, y: number): number {
  if (y === 0) throw zeroDivisionError();
  const r = x % y;
  if (r !== 0) return (r < 0) !== (y < 0) ? r + y : r;
  return y < 0 ? -0 : 0;
}

function isNegative(x: number): boolean {
  return x < 0 || Object.is(x, -0);
}

/** Python's floor division on doubles, in CPython's steps: each of them rounds. */
export function floatFloorDiv(x: number, y: number): number {
  if (y === 0) throw zeroDivisionError();
  const rest = x % y;
  const isOtherSide = rest !== 0 && (rest < 0) !== (y < 0);
  const div = (x - rest) / y - (isOtherSide ? 1 : 0);
  if (div === 0) return isNegative(x) !== isNegative(y) ? -0 : 0;
  const floor = Math.floor(div);
  return div - floor > 0.5 ? floor + 1 : floor;
}

/** `x ** y` on doubles; complex where there is no real result. */
export function floatPow(x: number, y: number): Value {
  if (x === 0 && y < 0 && Number.isFinite(y)) throw zeroDivisionError();
  if (x < 0 && Number.isFinite(x) && Number.isFinite(y) && y % 1 !== 0) {
    return complexPow({ re: x, im: 0 }, { re: y, im: 0 });
  }
  if (x === 1 || (x === -1 && !Number.isFinite(y) && !Number.isNaN(y))) {
    return new PyFloat(1);
  }
  return new PyFloat(Math.pow(x, y));
}

/** A binary operator on two doubles; undefined where floats lack it. */
export function floatOp(op: Op, x: number, y: number): Value | undefined {
  switch (op) {
    case ADD:
      return new PyFloat(x + y);
    case SUB:
      return new PyFloat(x - y);
    case MUL:
      return new PyFloat(x * y);
    case TRUEDIV:
      if (y === 0) throw zeroDivisionError();
      return new PyFloat(x / y);
    case FLOORDIV:
      return new PyFloat(floatFloorDiv(x, y));
    case MOD:
      return new PyFloat(floatMod(x, y));
    case POW:
      return floatPow(x, y);
    case DIVMOD:
      return new PyTuple([
        new PyFloat(floatFloorDiv(x, y)),
        new PyFloat(floatMod(x, y)),
      ]);
    default:
      return undefined;
  }
}

interface Parts {
  readonly re: number;
  readonly im: number;
}

function complexPow(a: Parts, b: Parts): PyComplex {
  if (a.re === 0 && a.im === 0) {
    if (b.im === 0 && b.re === 0) return new PyComplex(1, 0);
    if (b.im !== 0 || b.re < 0) throw zeroDivisionError();
    return new PyComplex(0, 0);
  }
  const logAbs = Math.log(Math.hypot(a.re, a.im));
  const arg = Math.atan2(a.im, a.re);
  const r = Math.exp(b.re * logAbs - b.im * arg);
  const t = b.im * logAbs + b.re * arg;
  return new PyComplex(r * Math.cos(t), r * Math.sin(t));
}

function complexDiv(a: Parts, b: Parts): PyComplex {
  const d = b.re * b.re + b.im * b.im;
  if (d === 0) throw zeroDivisionError("complex divide by zero");
  return new PyComplex(
    (a.re * b.re + a.im * b.im) / d,
    (a.im * b.re - a.re * b.im) / d,
  );
}

/** A binary operator on two complex numbers. */
export function complexOp(op: Op, a: Parts, b: Parts): Value | undefined {
  switch (op) {
    case ADD:
      return new PyComplex(a.re + b.re, a.im + b.im);
    case SUB:
      return new PyComplex(a.re - b.re, a.im - b.im);
    case MUL:
      return new PyComplex(
        a.re * b.re - a.im * b.im,
        a.re * b.im + a.im * b.re,
      );
    case TRUEDIV:
      return complexDiv(a, b);
    case POW:
      return complexPow(a, b);
    case FLOORDIV:
      throw typeError("can't truncate-divide a complex number");
    default:
      return undefined;
  }
}

/** Exact comparison of an int with a double. */
function compareIntFloat(op: Op, i: Int, x: number): boolean {
  if (typeof i === "number" || !Number.isFinite(x)) {
    return compareNumbers(op, Number(i), x);
  }
  const t = BigInt(Math.trunc(x));
  if (i !== t) return compareNumbers(op, i, t);
  return compareNumbers(op, Math.trunc(x), x);
}

const swapped = new Map<Op, Op>([[LT, GT], [LE, GE], [GT, LT], [GE, LE]]);

function orderNumbers(op: Op, a: Value, b: Value): boolean | undefined {
  const i = integer(a);
  const j = integer(b);
  if (i !== undefined && j !== undefined) {
    return compareNumbers<Int>(op, i, j);
  }
  const x = a instanceof PyFloat ? a.v : undefined;
  const y = b instanceof PyFloat ? b.v : undefined;
  if (x !== undefined && y !== undefined) return compareNumbers(op, x, y);
  if (i !== undefined && y !== undefined) return compareIntFloat(op, i, y);
  if (x !== undefined && j !== undefined) {
    return compareIntFloat(swapped.get(op)!, j, x);
  }
  return undefined;
}

function equalNumbers(a: Value, b: Value): boolean | undefined {
  if (a instanceof PyComplex || b instanceof PyComplex) {
    const x = complexOf(a);
    const y = complexOf(b);
    return x === undefined || y === undefined
      ? undefined
      : x.re === y.re && x.im === y.im;
  }
  const i = integer(a);
  const j = integer(b);
  if (i !== undefined && j !== undefined) return i === j;
  const x = a instanceof PyFloat ? a.v : i;
  const y = b instanceof PyFloat ? b.v : j;
  // deno-lint-ignore eqeqeq -- a bigint equals a double exactly or not at all
  return x === undefined || y === undefined ? undefined : x == y;
}

/** A binary operator on two numbers of any kind; undefined where one is none. */
function numberOp(op: Op, a: Value, b: Value): Value | undefined {
  const i = integer(a);
  const j = integer(b);
  if (i !== undefined && j !== undefined) {
    if (typeof a === "boolean" && typeof b === "boolean") {
      if (op === AND) return a && b;
      if (op === OR) return a || b;
      if (op === XOR) return a !== b;
    }
    return intOp(op, i, j);
  }
  if (a instanceof PyComplex || b instanceof PyComplex) {
    const x = complexOf(a);
    const y = complexOf(b);
    return x && y && complexOp(op, x, y);
  }
  if (i === undefined && !(a instanceof PyFloat)) return undefined;
  const y = realOf(b);
  return y === undefined ? undefined : floatOp(op, realOf(a)!, y);
}

function numberUnary(op: Op, v: Value): Value | undefined {
  if (v instanceof PyComplex) return complexUnary(op, v);
  const i = integer(v);
  if (i !== undefined) {
    if (op === NEG) return intSub(0, i);
    if (op === POS) return i;
    if (op === INVERT) return intSub(-1, i);
    return i < 0 ? intSub(0, i) : i;
  }
  if (v instanceof PyFloat) {
    if (op === NEG) return new PyFloat(-v.v);
    if (op === POS) return v;
    return op === ABS ? new PyFloat(Math.abs(v.v)) : undefined;
  }
  return undefined;
}

/** `- + abs` of a complex number. */
function complexUnary(op: Op, z: PyComplex): Value | undefined {
  if (op === NEG) return new PyComplex(-z.re, -z.im);
  if (op === POS) return z;
  return op === ABS ? new PyFloat(magnitude(z.re, z.im)) : undefined;
}

/** The length of a vector; `Math.hypot` takes ten times as long as a root. */
function magnitude(x: number, y: number): number {
  const s = x * x + y * y;
  return s > 1e-280 && s < 1e300 ? Math.sqrt(s) : Math.hypot(x, y);
}

for (const { prototype } of [PyInt, PyFloat, PyComplex]) {
  prototype.binop = function (op, other) {
    return numberOp(op, this, other);
  };
  prototype.rbinop = function (op, other) {
    return numberOp(op, other, this);
  };
  prototype.unop = function (op) {
    return numberUnary(op, this);
  };
  prototype.eq = function (other) {
    return equalNumbers(this, other);
  };
  prototype.order = function (op, other) {
    return orderNumbers(op, this, other);
  };
}

// --------------------------------------------------------------------- dispatch

/** `a op b` by the operands' slots. */
export function binary(op: Op, a: Value, b: Value): Value {
  const r = slotsOf(a).binop.call(a, op, b);
  if (r !== undefined) return r;
  const s = slotsOf(b).rbinop.call(b, op, a);
  if (s !== undefined) return s;
  throw unsupported(op.name, a, b);
}

function unsupported(name: string, a: Value, b: Value): Error {
  return typeError(
    `unsupported types for ${name}: '${operandName(a)}', '${operandName(b)}'`,
  );
}

/** `a op= b`: in place where `a` knows how, else `a op b`. */
export function inplace(op: Op, a: Value, b: Value): Value {
  if (typeof a === "object") {
    const r = a.iop(op, b);
    if (r !== undefined) return r;
  }
  const r = slotsOf(a).binop.call(a, op, b);
  if (r !== undefined) return r;
  const s = slotsOf(b).rbinop.call(b, op, a);
  if (s !== undefined) return s;
  // MicroPython has no name for it where a small int was made a float.
  const isSmall = typeof a === "number" || typeof a === "boolean";
  const isReal = b instanceof PyFloat || b instanceof PyComplex;
  throw unsupported(isSmall && isReal ? "" : op.name, a, b);
}

/** `abs(v)` */
export function absolute(v: Value): Value {
  if (typeof v === "number") return v < 0 ? 0 - v : v;
  if (typeof v === "object" && !v.T.isUser) {
    const { v: x } = v as PyFloat;
    if (x !== undefined) return new PyFloat(Math.abs(x));
    const { re, im } = v as PyComplex;
    if (re !== undefined) return new PyFloat(magnitude(re, im));
  }
  return unary(ABS, v);
}

/** `op v`. */
export function unary(op: Op, v: Value): Value {
  const r = slotsOf(v).unop.call(v, op);
  if (r !== undefined) return r;
  throw typeError(`unsupported type for ${op.name}: '${typeName(v)}'`);
}

// Only floats have `v`, and only complex numbers `re`: reading that is cheaper than
// `instanceof` as long as V8 has not optimised the code.

/** `a + b` */
export function add(a: Value, b: Value): Value {
  if (typeof a === "number" && typeof b === "number") return intAdd(a, b);
  if (typeof a === "string" && typeof b === "string") return a + b;
  const x = typeof a === "number" ? a : (a as PyFloat).v;
  const y = typeof b === "number" ? b : (b as PyFloat).v;
  if (x !== undefined && y !== undefined) return new PyFloat(x + y);
  const z = a as PyComplex;
  const w = b as PyComplex;
  if (z.re !== undefined && w.re !== undefined) {
    return new PyComplex(z.re + w.re, z.im + w.im);
  }
  return binary(ADD, a, b);
}

/** `a - b` */
export function sub(a: Value, b: Value): Value {
  if (typeof a === "number" && typeof b === "number") return intSub(a, b);
  const x = typeof a === "number" ? a : (a as PyFloat).v;
  const y = typeof b === "number" ? b : (b as PyFloat).v;
  if (x !== undefined && y !== undefined) return new PyFloat(x - y);
  const z = a as PyComplex;
  const w = b as PyComplex;
  if (z.re !== undefined && w.re !== undefined) {
    return new PyComplex(z.re - w.re, z.im - w.im);
  }
  return binary(SUB, a, b);
}

/** `a * b` */
export function mul(a: Value, b: Value): Value {
  if (typeof a === "number" && typeof b === "number") return intMul(a, b);
  const x = typeof a === "number" ? a : (a as PyFloat).v;
  const y = typeof b === "number" ? b : (b as PyFloat).v;
  if (x !== undefined && y !== undefined) return new PyFloat(x * y);
  const z = a as PyComplex;
  const w = b as PyComplex;
  if (z.re !== undefined && w.re !== undefined) {
    return new PyComplex(
      z.re * w.re - z.im * w.im,
      z.re * w.im + z.im * w.re,
    );
  }
  return binary(MUL, a, b);
}

/** `a / b` */
export function truediv(a: Value, b: Value): Value {
  if (typeof a === "number" && typeof b === "number" && b !== 0) {
    return new PyFloat(a / b);
  }
  const x = typeof a === "number" ? a : (a as PyFloat).v;
  const y = typeof b === "number" ? b : (b as PyFloat).v;
  if (x !== undefined && y !== undefined && y !== 0) return new PyFloat(x / y);
  return binary(TRUEDIV, a, b);
}

/** `a // b` */
export function floordiv(a: Value, b: Value): Value {
  return binary(FLOORDIV, a, b);
}

/** `a % b` */
export function mod(a: Value, b: Value): Value {
  return binary(MOD, a, b);
}

/** `a ** b` */
export function pow(a: Value, b: Value): Value {
  return binary(POW, a, b);
}

/** `a << b` */
export function shl(a: Value, b: Value): Value {
  if (typeof a === "number" && typeof b === "number") return intShl(a, b);
  return binary(LSHIFT, a, b);
}

/** `a >> b` */
export function shr(a: Value, b: Value): Value {
  if (typeof a === "number" && typeof b === "number") return intShr(a, b);
  return binary(RSHIFT, a, b);
}

/** `a & b` */
export function and(a: Value, b: Value): Value {
  if (typeof a === "number" && typeof b === "number") return intAnd(a, b);
  return binary(AND, a, b);
}

/** `a | b` */
export function or(a: Value, b: Value): Value {
  if (typeof a === "number" && typeof b === "number") return intOr(a, b);
  return binary(OR, a, b);
}

/** `a ^ b` */
export function xor(a: Value, b: Value): Value {
  if (typeof a === "number" && typeof b === "number") return intXor(a, b);
  return binary(XOR, a, b);
}

/** `a @ b` */
export function matmul(a: Value, b: Value): Value {
  return binary(MATMUL, a, b);
}

/** `pow(a, b, m)`. */
export function powMod(a: Value, b: Value, m: Value): Value {
  const i = integer(a);
  const j = integer(b);
  const n = integer(m);
  if (i === undefined || j === undefined || n === undefined) {
    throw typeError("pow() with 3 arguments requires integers");
  }
  if (j < 0) throw valueError("negative exponent with modulus");
  if (n === 0) throw valueError("divide by zero");
  return intPowMod(i, j, toInt(n));
}
