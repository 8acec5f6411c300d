/**
 * `math`: MicroPython's functions with its domain checks, and CPython's others.
 *
 * @module
 */

import {
  arityError,
  between,
  bitLength,
  callSpecial,
  fixed,
  integer,
  intFromDouble,
  iterate,
  type Method,
  type MethodTable,
  overflowError,
  params,
  type PyBuiltinModule,
  PyFloat,
  PyTuple,
  toDouble,
  toSmall,
  type Value,
  valueError,
  withKeywords,
  zeroDivisionError,
} from "../runtime/mod.ts";
import { frexp, ldexp, nextAfter } from "./math/exponent.ts";
import {
  comb,
  factorial,
  fsum,
  gcd,
  isqrt,
  lcm,
  perm,
  prod,
  sumprod,
} from "./math/integers.ts";
import { erf, erfc, gamma, lgamma } from "./math/special.ts";
import { makeModule } from "./module.ts";

function domainError(): Error {
  return valueError("math domain error");
}

function isInfinite(x: number): boolean {
  return x === Infinity || x === -Infinity;
}

/** A function of one double. */
function unary(f: (x: number) => number): Method {
  return function (v) {
    if (arguments.length !== 1) throw arityError(1, arguments.length);
    const x = v instanceof PyFloat ? v.v : toDouble(v);
    const result = f(x);
    // Infinite or NaN results only.
    if (result - result !== 0 && isBadUnary(result, x)) throw domainError();
    return new PyFloat(result);
  };
}

function isBadUnary(result: number, x: number): boolean {
  if (Number.isNaN(result)) return !Number.isNaN(x);
  return !isInfinite(x);
}

/** A function of two doubles. */
function dyadic(f: (x: number, y: number) => number): Method {
  return fixed(2, (a: Value, b: Value) => {
    const x = toDouble(a);
    const y = toDouble(b);
    const result = f(x, y);
    if (result - result !== 0) {
      const isBad = Number.isNaN(result)
        ? !Number.isNaN(x) && !Number.isNaN(y)
        : !isInfinite(x) && !isInfinite(y);
      if (isBad) throw domainError();
    }
    return new PyFloat(result);
  });
}

/** A function from a double to an int; an int stays as it is. */
function rounding(f: (x: number) => number, special: `$${string}`): Method {
  return fixed(1, (v: Value) => {
    const i = integer(v);
    if (i !== undefined) return i;
    const own = callSpecial(v, special);
    if (own !== undefined) return own;
    return toInteger(f(toDouble(v)));
  });
}

function toInteger(x: number): Value {
  if (Number.isFinite(x)) return intFromDouble(x);
  throw Number.isNaN(x)
    ? valueError("can't convert NaN to int")
    : overflowError("can't convert inf to int");
}

function predicate(f: (x: number) => boolean): Method {
  return fixed(1, (v: Value) => f(toDouble(v)));
}

/** C's `pow`: 1 to any power is 1, and so is -1 to an infinite one. */
function pow(x: number, y: number): number {
  if (x === 1 || x === -1 && !Number.isFinite(y) && !Number.isNaN(y)) return 1;
  return Math.pow(x, y);
}

function copysign(x: number, y: number): number {
  const isNegative = y < 0 || Object.is(y, -0);
  return isNegative ? -Math.abs(x) : Math.abs(x);
}

/** The natural logarithm; of an int too large for a double as well. */
function naturalLog(v: Value): number {
  const i = integer(v);
  if (typeof i === "bigint" && i > 0n) {
    const shift = Math.max(0, bitLength(i) - 64);
    return Math.log(Number(i >> BigInt(shift))) + shift * Math.LN2;
  }
  const x = toDouble(v);
  if (x <= 0) throw domainError();
  return Math.log(x);
}

function log(v: Value, base?: Value): Value {
  const numerator = naturalLog(v);
  if (base === undefined) return new PyFloat(numerator);
  const denominator = naturalLog(base);
  if (denominator === 0) throw zeroDivisionError();
  return new PyFloat(numerator / denominator);
}

function modf(v: Value): Value {
  const x = toDouble(v);
  const whole = Math.trunc(x);
  const rest = Number.isFinite(x) ? copysign(x - whole, x) : copysign(0, x);
  const fraction = Number.isNaN(x) ? x : rest;
  return new PyTuple([new PyFloat(fraction), new PyFloat(whole)]);
}

function isclose(a: Value, b: Value, relative?: Value, absolute?: Value) {
  const x = toDouble(a);
  const y = toDouble(b);
  const rel = relative === undefined ? 1e-9 : toDouble(relative);
  const abs = absolute === undefined ? 0 : toDouble(absolute);
  if (rel < 0 || abs < 0) throw domainError();
  if (x === y) return true;
  const difference = Math.abs(x - y);
  if (difference === Infinity) return false;
  return difference <= abs || difference <= Math.abs(rel * x) ||
    difference <= Math.abs(rel * y);
}

/** The remainder with the nearest quotient, ties to the even one. */
function remainder(x: number, y: number): number {
  if (!Number.isFinite(y) && Number.isFinite(x) && !Number.isNaN(y)) return x;
  const positive = Math.abs(y);
  let r = Math.abs(x) % positive;
  const half = positive - r;
  if (r > half || r === half && (Math.abs(x) - r) / positive % 2 === 1) {
    r -= positive;
  }
  return x < 0 || Object.is(x, -0) ? -r : r;
}

function ulp(x: number): number {
  const a = Math.abs(x);
  if (!Number.isFinite(a)) return a;
  const up = nextAfter(a, Infinity);
  return up === Infinity ? a - nextAfter(a, 0) : up - a;
}

function doubles(v: Value): number[] {
  return iterate(v).map((x) => toDouble(x));
}

function dist(p: Value, q: Value): Value {
  const a = doubles(p);
  const b = doubles(q);
  if (a.length !== b.length) {
    throw valueError("both points must have the same number of dimensions");
  }
  return new PyFloat(Math.hypot(...a.map((x, i) => x - b[i]!)));
}

/** MicroPython's functions. */
function ownFunctions(): MethodTable {
  const { PI } = Math;
  return {
    acos: unary(Math.acos),
    acosh: unary(Math.acosh),
    asin: unary(Math.asin),
    asinh: unary(Math.asinh),
    atan: unary(Math.atan),
    atan2: dyadic(Math.atan2),
    atanh: unary(Math.atanh),
    ceil: rounding(Math.ceil, "$__ceil__"),
    copysign: dyadic(copysign),
    cos: unary(Math.cos),
    cosh: unary(Math.cosh),
    degrees: unary((x) => x * (180 / PI)),
    erf: unary(erf),
    erfc: unary(erfc),
    exp: unary(Math.exp),
    expm1: unary(Math.expm1),
    fabs: unary(Math.abs),
    factorial: fixed(1, factorial),
    floor: rounding(Math.floor, "$__floor__"),
    fmod: dyadic((x, y) => x % y),
    frexp: fixed(1, (v: Value) => {
      const [m, e] = frexp(toDouble(v));
      return new PyTuple([new PyFloat(m), e]);
    }),
    gamma: unary(gamma),
    isclose: withKeywords(
      "isclose",
      params("", "", "*", "rel_tol=", "abs_tol="),
      isclose,
    ),
    isfinite: predicate(Number.isFinite),
    isinf: predicate(isInfinite),
    isnan: predicate(Number.isNaN),
    ldexp: fixed(2, (x: Value, e: Value) => {
      return new PyFloat(ldexp(toDouble(x), toSmall(e)));
    }),
    lgamma: unary(lgamma),
    log: between(1, 2, log),
    log10: unary((x) => Math.log10(x)),
    log2: unary((x) => Math.log2(x)),
    modf: fixed(1, modf),
    pow: dyadic(pow),
    radians: unary((x) => x * (PI / 180)),
    sin: unary(Math.sin),
    sinh: unary(Math.sinh),
    sqrt: unary(Math.sqrt),
    tan: unary(Math.tan),
    tanh: unary(Math.tanh),
    trunc: rounding(Math.trunc, "$__trunc__"),
  };
}

/** What only CPython has. */
function furtherFunctions(): MethodTable {
  return {
    cbrt: unary(Math.cbrt),
    comb: fixed(2, comb),
    dist: fixed(2, dist),
    exp2: unary((x) => 2 ** x),
    fsum: fixed(1, fsum),
    gcd: between(0, Infinity, gcd),
    hypot: between(
      0,
      Infinity,
      (...v: Value[]) => new PyFloat(Math.hypot(...v.map(toDouble))),
    ),
    isqrt: fixed(1, isqrt),
    lcm: between(0, Infinity, lcm),
    log1p: unary(Math.log1p),
    nextafter: fixed(2, (x: Value, y: Value) => {
      return new PyFloat(nextAfter(toDouble(x), toDouble(y)));
    }),
    perm: between(1, 2, perm),
    prod: withKeywords("prod", params("iterable", "*", "start="), prod),
    remainder: dyadic(remainder),
    sumprod: fixed(2, sumprod),
    ulp: unary(ulp),
  };
}

/** Makes the module. */
export function math(): PyBuiltinModule {
  return makeModule("math", {
    functions: { ...ownFunctions(), ...furtherFunctions() },
    values: {
      e: new PyFloat(Math.E),
      inf: new PyFloat(Infinity),
      nan: new PyFloat(NaN),
      pi: new PyFloat(Math.PI),
      tau: new PyFloat(2 * Math.PI),
    },
  });
}
