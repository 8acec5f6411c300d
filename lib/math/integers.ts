/**
 * The functions of `math` on integers, and sums: CPython's, except `factorial`.
 *
 * @module
 */

import {
  binary,
  type Int,
  intAdd,
  integer,
  intFloorDiv,
  intMod,
  intMul,
  iterate,
  MUL,
  norm,
  PyFloat,
  toDouble,
  toInt,
  toSmall,
  typeError,
  typeName,
  type Value,
  valueError,
} from "../../runtime/mod.ts";

function intArgument(v: Value): Int {
  if (v instanceof PyFloat) {
    throw typeError(`can't convert ${typeName(v)} to int`);
  }
  return toInt(v);
}

function magnitude(i: Int): Int {
  return i < 0 ? typeof i === "number" ? -i : norm(-i) : i;
}

/** The product of from to to, by halves. */
function product(from: number, to: number): Int {
  if (to - from < 8) {
    let result: Int = from;
    for (let i = from + 1; i <= to; i++) result = intMul(result, i);
    return result;
  }
  const middle = from + (to - from >> 1);
  return intMul(product(from, middle), product(middle + 1, to));
}

/** `factorial(n)` */
export function factorial(v: Value): Value {
  const n = toSmall(v instanceof PyFloat ? intArgument(v) : v);
  if (n < 0) throw valueError("negative factorial");
  return n === 0 ? 1 : product(1, n);
}

function gcd2(a: Int, b: Int): Int {
  let x = magnitude(a);
  let y = magnitude(b);
  while (y !== 0 && y !== 0n) [x, y] = [y, intMod(x, y)];
  return x;
}

/** `gcd(*integers)` */
export function gcd(...values: Value[]): Value {
  return values.reduce<Int>((a, v) => gcd2(a, intArgument(v)), 0);
}

/** `lcm(*integers)` */
export function lcm(...values: Value[]): Value {
  return values.reduce<Int>((a, v) => {
    const b = magnitude(intArgument(v));
    return a === 0 || b === 0 ? 0 : intMul(intFloorDiv(a, gcd2(a, b)), b);
  }, 1);
}

/** `isqrt(n)`: the integer part of the square root. */
export function isqrt(v: Value): Value {
  const n = intArgument(v);
  if (n < 0) {
    throw valueError("isqrt() argument must be nonnegative");
  }
  if (typeof n === "number") {
    const r = Math.floor(Math.sqrt(n));
    return r * r > n ? r - 1 : r;
  }
  let x = 1n << BigInt((n.toString(2).length + 1) / 2 | 0);
  for (;;) {
    const y = x + n / x >> 1n;
    if (y >= x) return norm(x);
    x = y;
  }
}

function count(v: Value, name: string): number {
  const n = toSmall(intArgument(v));
  if (n < 0) throw valueError(`${name} must be a non-negative integer`);
  return n;
}

/** `perm(n, k)` */
export function perm(n: Value, k?: Value): Value {
  const total = count(n, "n");
  const chosen = k === undefined ? total : count(k, "k");
  if (chosen > total) return 0;
  return chosen === 0 ? 1 : product(total - chosen + 1, total);
}

/** `comb(n, k)` */
export function comb(n: Value, k: Value): Value {
  const total = count(n, "n");
  const chosen = count(k, "k");
  if (chosen > total) return 0;
  const fewer = Math.min(chosen, total - chosen);
  if (fewer === 0) return 1;
  return intFloorDiv(product(total - fewer + 1, total), product(1, fewer));
}

/** `prod(iterable, start=1)` */
export function prod(items: Value, start: Value = 1): Value {
  return iterate(items).reduce((a, x) => binary(MUL, a, x), start);
}

/** `fsum(iterable)`: exact partial sums, rounded once at the end. */
export function fsum(items: Value): Value {
  const partials: number[] = [];
  let special = 0;
  for (const item of iterate(items)) {
    let x = toDouble(item);
    if (!Number.isFinite(x)) {
      special += x;
      continue;
    }
    let kept = 0;
    for (const partial of partials) {
      const [high, low] = twoSum(x, partial);
      if (low !== 0) partials[kept++] = low;
      x = high;
    }
    partials.length = kept;
    partials.push(x);
  }
  return new PyFloat(special !== 0 ? special : sumPartials(partials));
}

function twoSum(a: number, b: number): [number, number] {
  const [x, y] = Math.abs(a) < Math.abs(b) ? [b, a] : [a, b];
  const high = x + y;
  return [high, y - (high - x)];
}

/** Adds partial sums from the largest, looking past a tie for its rounding. */
function sumPartials(partials: number[]): number {
  let n = partials.length;
  if (n === 0) return 0;
  let high = partials[--n]!;
  let low = 0;
  while (n > 0) {
    const x = high;
    const y = partials[--n]!;
    high = x + y;
    low = y - (high - x);
    if (low !== 0) break;
  }
  if (n > 0 && low !== 0 && Math.sign(low) === Math.sign(partials[n - 1]!)) {
    const y = low * 2;
    const x = high + y;
    if (y === x - high) high = x;
  }
  return high;
}

/** `sumprod(p, q)` */
export function sumprod(p: Value, q: Value): Value {
  const a = iterate(p);
  const b = iterate(q);
  if (a.length !== b.length) {
    throw valueError("Inputs are not the same length");
  }
  const isInt = [...a, ...b].every((v) => integer(v) !== undefined);
  if (isInt) {
    return a.reduce<Int>(
      (sum, x, i) => intAdd(sum, intMul(toInt(x), toInt(b[i]!))),
      0,
    );
  }
  return new PyFloat(
    a.reduce<number>((sum, x, i) => sum + toDouble(x) * toDouble(b[i]!), 0),
  );
}
