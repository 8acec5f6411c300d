/**
 * Integers as values: a `number` within +-(2^53-1), a `bigint` beyond, always
 * normalised. Pure functions on them, and what counts as an integer.
 *
 * @module
 */

import { poll } from "./poll.ts";
import { callSpecial } from "./attributes.ts";
import {
  indexError,
  memoryError,
  overflowError,
  typeError,
  valueError,
} from "./errors.ts";
import { typeName, type Value } from "./object.ts";

/** An int's value. */
export type Int = number | bigint;

/** The largest int that is a JavaScript number. */
export const MAX_SAFE = Number.MAX_SAFE_INTEGER;

/** Normalises a bigint: to a number where it fits. */
export function norm(b: bigint): Int {
  return b >= -9007199254740991n && b <= 9007199254740991n ? Number(b) : b;
}

/** The int of an integral double of any size. */
export function intFromDouble(x: number): Int {
  return x >= -MAX_SAFE && x <= MAX_SAFE ? x + 0 : BigInt(x);
}

/** The value of an int, bool, or instance of an int subclass; else undefined. */
export function integer(v: Value): Int | undefined {
  switch (typeof v) {
    case "number":
    case "bigint":
      return v;
    case "boolean":
      return v ? 1 : 0;
    case "object": {
      const n = (v as { native?: Value }).native;
      return typeof n === "number" || typeof n === "bigint" ? n : undefined;
    }
    default:
      return undefined;
  }
}

/**
 * An int-like as an int: ints, bools, and what has `__index__` or `__int__`.
 *
 * @throws TypeError "can't convert X to int"
 */
export function toInt(v: Value): Int {
  const i = integer(v);
  if (i !== undefined) return i;
  const r = typeof v === "object" && v.T.isUser
    ? callSpecial(v, "$__index__") ?? callSpecial(v, "$__int__")
    : undefined;
  if (r !== undefined) {
    const n = integer(r);
    if (n !== undefined) return n;
  }
  throw typeError(`can't convert ${typeName(v)} to int`);
}

/**
 * An int-like that must be a machine word.
 *
 * @throws OverflowError "overflow converting long int to machine word"
 */
export function toSmall(v: Value): number {
  return machineWord(toInt(v));
}

function machineWord(i: Int): number {
  if (typeof i === "number") return i;
  const word = BigInt.asIntN(64, i);
  if (word === i) return Number(i);
  throw overflowError("overflow converting long int to machine word");
}

/** The hash of an int. */
export function hashInt(i: Int): number {
  return typeof i === "number" ? i : Number(BigInt.asIntN(53, i));
}

/** What messages call a sequence in index errors. */
export interface Indexed {
  readonly length: number;
}

/**
 * A subscript as a position in a sequence.
 *
 * @param type the sequence type's name in messages: `list indices must be ...`
 * @throws TypeError, or IndexError "list index out of range"
 */
export function position(key: Value, length: number, type: string): number {
  let i: number;
  if (typeof key === "number") i = key;
  else {
    const n = integer(key) ??
      (typeof key === "object" && key.T.isUser
        ? callSpecial(key, "$__index__") as Int | undefined
        : undefined);
    if (typeof n === "bigint") throw indexError(`${type} index out of range`);
    if (typeof n !== "number") {
      throw typeError(`${type} indices must be integers, not ${typeName(key)}`);
    }
    i = n;
  }
  if (i < 0) i += length;
  if (i < 0 || i >= length) throw indexError(`${type} index out of range`);
  return i;
}

/**
 * A repeat count: negative is 0.
 *
 * @throws OverflowError where it is more than a machine word
 */
export function repeatCount(v: Value): number | undefined {
  const i = integer(v);
  return i === undefined ? undefined : Math.max(0, machineWord(i));
}

// ------------------------------------------------------------------- arithmetic

/** `a + b` */
export function intAdd(a: Int, b: Int): Int {
  if (typeof a === "number" && typeof b === "number") {
    const r = a + b;
    if (r <= MAX_SAFE && r >= -MAX_SAFE) return r;
  }
  return norm(BigInt(a) + BigInt(b));
}

/** `a - b` */
export function intSub(a: Int, b: Int): Int {
  if (typeof a === "number" && typeof b === "number") {
    const r = a - b;
    if (r <= MAX_SAFE && r >= -MAX_SAFE) return r;
  }
  return norm(BigInt(a) - BigInt(b));
}

/** `a * b` */
export function intMul(a: Int, b: Int): Int {
  if (typeof a === "number" && typeof b === "number") {
    const r = a * b;
    if (r <= MAX_SAFE && r >= -MAX_SAFE) return r + 0;
  }
  return norm(BigInt(a) * BigInt(b));
}

/** `a // b`; b is not 0. */
export function intFloorDiv(a: Int, b: Int): Int {
  if (typeof a === "number" && typeof b === "number") {
    return Math.floor(a / b) + 0;
  }
  const x = BigInt(a);
  const y = BigInt(b);
  const short = shortQuotient(x, y);
  if (short !== undefined) return short;
  if ((x < 0n) === (y < 0n)) return norm(x / y);
  const q = x / y;
  return norm(q * y !== x ? q - 1n : q);
}

/** How far to shift the divisor to see its first bits: what fitted last time. */
const divisor = { shift: 0n };

/**
 * `x // y` where y has more than a thousand bits, both are positive and the quotient
 * is short: what the first bits give, corrected. V8's own division costs ten times a
 * multiplication there. Else undefined.
 */
function shortQuotient(x: bigint, y: bigint): number | undefined {
  if (Number(y) !== Infinity || x < 0n) return undefined;
  let d = Number(y >> divisor.shift);
  if (!(d > 2 ** 64 && d < 2 ** 960)) {
    const bits = y.toString(16).length * 4;
    divisor.shift = BigInt(bits - 512);
    d = Number(y >> divisor.shift);
  }
  const q = Math.floor(Number(x >> divisor.shift) / d);
  // Beyond this the double may be off by more than one.
  if (!(q < 2 ** 50)) return undefined;
  const r = x - BigInt(q) * y;
  if (r < 0n) return q - 1;
  return r >= y ? q + 1 : q;
}

/** `a % b`; b is not 0. */
export function intMod(a: Int, b: Int): Int {
  if (typeof a === "number" && typeof b === "number") {
    const r = a % b;
    return (r !== 0 && (r < 0) !== (b < 0) ? r + b : r) + 0;
  }
  const x = BigInt(a);
  const y = BigInt(b);
  const short = shortQuotient(x, y);
  if (short !== undefined) return norm(x - BigInt(short) * y);
  const r = x % y;
  return norm(r !== 0n && (r < 0n) !== (y < 0n) ? r + y : r);
}

/** `a ** b` for b >= 0. */
export function intPow(a: Int, b: Int): Int {
  if (typeof a === "number" && typeof b === "number") {
    const r = Math.pow(a, b);
    if (r <= MAX_SAFE && r >= -MAX_SAFE) return r + 0;
  }
  if (typeof b === "bigint" || b > 1e9) {
    if (a === 0 || a === 1) return b === 0 ? 1 : a;
    if (a === -1) return BigInt(b) % 2n === 0n ? 1 : -1;
    throw overflowError("result too large");
  }
  const base = BigInt(a);
  if (isHugePower(base, Number(b))) {
    throw memoryError("memory allocation failed");
  }
  return norm(base ** BigInt(b));
}

/** Bits of a power that is not computed: it would take seconds without Ctrl-C. */
const HUGE_POWER = 2 ** 26;

/** True where the power is too long. Powers of 2 are shifts to V8. */
function isHugePower(base: bigint, exponent: number): boolean {
  if (exponent < 2 ** 12 || base === 2n || base === -2n) return false;
  const bits = (base < 0n ? -base : base).toString(2).length;
  return (bits - 1) * exponent > HUGE_POWER;
}

/** `pow(a, b, m)` for b >= 0 and m not 0. */
export function intPowMod(a: Int, b: Int, m: Int): Int {
  const modulus = BigInt(m);
  let base = BigInt(intMod(a, m));
  let e = BigInt(b);
  let r = 1n;
  while (e > 0n) {
    poll.check();
    if (e & 1n) r = r * base % modulus;
    base = base * base % modulus;
    e >>= 1n;
  }
  return intMod(norm(r), m);
}

/** `a << b`. */
export function intShl(a: Int, b: Int): Int {
  if (b < 0) throw valueError("negative shift count");
  if (typeof b === "bigint") {
    if (a === 0) return 0;
    throw overflowError("overflow converting long int to machine word");
  }
  if (typeof a === "number" && b < 53) {
    const r = a * 2 ** b;
    if (r <= MAX_SAFE && r >= -MAX_SAFE) return r;
  }
  return norm(BigInt(a) << BigInt(b));
}

/** `a >> b`. */
export function intShr(a: Int, b: Int): Int {
  if (b < 0) throw valueError("negative shift count");
  if (typeof a === "number") {
    return b >= 53 ? (a < 0 ? -1 : 0) : Math.floor(a / 2 ** Number(b));
  }
  return norm(a >> BigInt(b));
}

function small(a: Int): a is number {
  return (Number(a) | 0) === a;
}

/** `a & b`. */
export function intAnd(a: Int, b: Int): Int {
  if (small(a) && small(b)) return a & b;
  if (typeof a === "number" && typeof b === "number") {
    if (a >= 0 && b >= 0) {
      const high = Math.floor(a / 4294967296) & Math.floor(b / 4294967296);
      return high * 4294967296 + ((a & b) >>> 0);
    }
  }
  return norm(BigInt(a) & BigInt(b));
}

/** `a | b`. */
export function intOr(a: Int, b: Int): Int {
  if (small(a) && small(b)) return a | b;
  if (typeof a === "number" && typeof b === "number") {
    if (a >= 0 && b >= 0) {
      const high = Math.floor(a / 4294967296) | Math.floor(b / 4294967296);
      return high * 4294967296 + ((a | b) >>> 0);
    }
  }
  return norm(BigInt(a) | BigInt(b));
}

/** `a ^ b`. */
export function intXor(a: Int, b: Int): Int {
  if (small(a) && small(b)) return a ^ b;
  if (typeof a === "number" && typeof b === "number") {
    if (a >= 0 && b >= 0) {
      const high = Math.floor(a / 4294967296) ^ Math.floor(b / 4294967296);
      return high * 4294967296 + ((a ^ b) >>> 0);
    }
  }
  return norm(BigInt(a) ^ BigInt(b));
}

/** Number of bits of |a|. */
export function bitLength(a: Int): number {
  if (typeof a === "number") {
    const n = Math.abs(a);
    return n < 4294967296
      ? 32 - Math.clz32(n)
      : 64 - Math.clz32(Math.floor(n / 4294967296));
  }
  const text = (a < 0n ? -a : a).toString(16);
  return (text.length - 1) * 4 + (32 - Math.clz32(parseInt(text[0]!, 16)));
}

/** A big int as a double; too large is OverflowError. */
export function bigToDouble(i: bigint): number {
  const x = Number(i);
  if (!Number.isFinite(x)) {
    throw overflowError("int too big to convert to float");
  }
  return x;
}
