/**
 * `random`: MicroPython's generator (Yasmarang, by Ilya Levin, public domain), so that
 * a seed gives the same numbers as on a board; and CPython's further functions.
 *
 * @module
 */

import {
  between,
  exceptions,
  fixed,
  getitem,
  indexError,
  integer,
  type Interpreter,
  iterate,
  len,
  None,
  norm,
  params,
  type PyBuiltinModule,
  PyBytes,
  PyFloat,
  PyList,
  readBuffer,
  setitem,
  toDouble,
  toInt,
  toSmall,
  typeError,
  type Value,
  valueError,
  withKeywords,
} from "../runtime/mod.ts";
import { makeModule } from "./module.ts";

/** The generator's state and steps, on 32-bit words. */
class Yasmarang {
  #pad = 0;
  #n = 69;
  #d = 233;
  #data = 0;

  constructor(seed: number) {
    this.seed(seed);
  }

  /** Starts anew from 32 bits. */
  seed(seed: number): void {
    this.#pad = seed | 0;
    this.#n = 69;
    this.#d = 233;
    this.#data = 0;
  }

  /** 32 random bits, without sign. */
  next(): number {
    let pad = (this.#pad + this.#data + Math.imul(this.#d, this.#n)) | 0;
    pad = (pad << 3) + (pad >>> 29) | 0;
    this.#pad = pad;
    this.#n = pad | 2;
    this.#d = this.#d ^ ((pad << 31) + (pad >>> 1) | 0);
    this.#data = (this.#data ^ pad ^ this.#d >>> 8 ^ 1) & 0xff;
    return (pad ^ this.#d << 5 ^ pad >>> 18 ^ this.#data << 1) >>> 0;
  }

  /** A number below n, which is from 1 to 2**32. */
  below(n: number): number {
    let mask = 1;
    while (mask < n && ((n & mask) >>> 0) < n) mask = (mask << 1 | 1) >>> 0;
    for (;;) {
      const r = (this.next() & mask) >>> 0;
      if (r < n) return r;
    }
  }

  /** A number below n of any size. */
  belowBig(n: bigint): bigint {
    if (n <= 0xffffffffn) return BigInt(this.below(Number(n)));
    const bits = n.toString(2).length;
    for (;;) {
      const r = this.bits(bits);
      if (r < n) return r;
    }
  }

  /** So many random bits. */
  bits(count: number): bigint {
    let r = 0n;
    for (let left = count; left > 0; left -= 32) {
      r = r << 32n | BigInt(this.next());
    }
    return BigInt.asUintN(count, r);
  }

  /** A double from 0 to below 1. */
  double(): number {
    const high = this.next() & 0xfffff;
    const low = this.next();
    return (high * 4294967296 + low) / 4503599627370496;
  }
}

function noValue(): Error {
  return exceptions.make("ValueError", []);
}

function getrandbits(g: Yasmarang, count: Value): Value {
  const n = toSmall(count);
  if (n > 32 || n < 0) throw valueError("bits must be 32 or less");
  return n === 0 ? 0 : (g.next() & (0xffffffff >>> 32 - n)) >>> 0;
}

/** start + step * below(how many) */
function spread(
  g: Yasmarang,
  start: Value,
  step: bigint,
  count: bigint,
): Value {
  if (count <= 0n) throw noValue();
  return norm(BigInt(toInt(start)) + step * g.belowBig(count));
}

function randrange(g: Yasmarang, a: Value, b?: Value, c?: Value): Value {
  if (b === undefined || b === None) {
    return spread(g, 0, 1n, BigInt(toInt(a)));
  }
  const width = BigInt(toInt(b)) - BigInt(toInt(a));
  if (c === undefined) return spread(g, a, 1n, width);
  const step = BigInt(toInt(c));
  if (step === 0n) throw noValue();
  const rounding = step > 0n ? step - 1n : step + 1n;
  return spread(g, a, step, (width + rounding) / step);
}

function randint(g: Yasmarang, a: Value, b: Value): Value {
  return spread(g, a, 1n, BigInt(toInt(b)) - BigInt(toInt(a)) + 1n);
}

function choice(g: Yasmarang, sequence: Value): Value {
  const n = len(sequence);
  if (n === 0) throw exceptions.make("IndexError", []);
  return getitem(sequence, g.below(n));
}

function seed(vm: Interpreter, g: Yasmarang, v?: Value): Value {
  if (v === undefined || v === None) {
    const word = new Uint32Array(1);
    vm.system.random(new Uint8Array(word.buffer));
    g.seed(word[0]!);
    return None;
  }
  const i = integer(v) ?? seedOf(v);
  g.seed(Number(BigInt.asIntN(32, BigInt(i))));
  return None;
}

/** CPython seeds with text, bytes and floats too. */
function seedOf(v: Value): number | bigint {
  if (v instanceof PyFloat) return Math.trunc(v.v * 65536);
  const bytes = typeof v === "object" ? v.buffer() : readBuffer(v);
  if (bytes === undefined) return toInt(v);
  let h = 0;
  for (const byte of bytes) h = Math.imul(h, 31) + byte | 0;
  return h;
}

// ------------------------------------------------------------ CPython's functions

function shuffle(g: Yasmarang, list: Value): Value {
  for (let i = len(list) - 1; i > 0; i--) {
    const j = g.below(i + 1);
    const kept = getitem(list, i);
    setitem(list, i, getitem(list, j));
    setitem(list, j, kept);
  }
  return None;
}

function sample(g: Yasmarang, population: Value, k: Value): Value {
  const items = iterate(population);
  const n = toSmall(k);
  if (n < 0 || n > items.length) {
    throw valueError("Sample larger than population or is negative");
  }
  for (let i = 0; i < n; i++) {
    const j = i + g.below(items.length - i);
    [items[i], items[j]] = [items[j]!, items[i]!];
  }
  return new PyList(items.slice(0, n));
}

function choices(
  g: Yasmarang,
  population: Value,
  weights?: Value,
  cumulative?: Value,
  k?: Value,
): Value {
  const items = iterate(population);
  const count = k === undefined ? 1 : toSmall(k);
  if (items.length === 0) {
    throw indexError("Cannot choose from an empty population");
  }
  const sums = sumsOf(weights, cumulative);
  const pick = () => {
    if (sums === null) return items[g.below(items.length)]!;
    const at = g.double() * sums[sums.length - 1]!;
    const i = sums.findIndex((s) => at < s);
    return items[i < 0 ? items.length - 1 : i]!;
  };
  if (sums !== null && sums.length !== items.length) {
    throw valueError("The number of weights does not match the population");
  }
  return new PyList(Array.from({ length: count }, pick));
}

function sumsOf(weights?: Value, cumulative?: Value): number[] | null {
  const given = (v?: Value): v is Value => v !== undefined && v !== None;
  if (given(cumulative)) {
    if (given(weights)) {
      throw typeError("Cannot specify both weights and cumulative weights");
    }
    return iterate(cumulative).map((x) => toDouble(x));
  }
  if (!given(weights)) return null;
  let sum = 0;
  return iterate(weights).map((x) => sum += toDouble(x));
}

/** Two normal deviates make one by the polar method. */
function gauss(g: Yasmarang, mu: number, sigma: number): number {
  const angle = 2 * Math.PI * g.double();
  const radius = Math.sqrt(-2 * Math.log(1 - g.double()));
  return mu + sigma * Math.cos(angle) * radius;
}

function triangular(g: Yasmarang, low = 0, high = 1, mode = (low + high) / 2) {
  const u = g.double();
  const c = high === low ? 0 : (mode - low) / (high - low);
  return u < c
    ? low + (high - low) * Math.sqrt(u * c)
    : high - (high - low) * Math.sqrt((1 - u) * (1 - c));
}

/** Marsaglia and Tsang's method; below 1 by a power of a uniform number. */
function gammaVariate(g: Yasmarang, alpha: number, beta: number): number {
  if (alpha <= 0 || beta <= 0) {
    throw valueError("gammavariate: alpha and beta must be > 0.0");
  }
  if (alpha < 1) {
    const u = 1 - g.double();
    return gammaVariate(g, alpha + 1, beta) * Math.pow(u, 1 / alpha);
  }
  const d = alpha - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const x = gauss(g, 0, 1);
    const v = (1 + c * x) ** 3;
    if (v <= 0) continue;
    const u = 1 - g.double();
    if (Math.log(u) < x * x / 2 + d - d * v + d * Math.log(v)) {
      return d * v * beta;
    }
  }
}

function betaVariate(g: Yasmarang, alpha: number, beta: number): number {
  const y = gammaVariate(g, alpha, 1);
  return y === 0 ? 0 : y / (y + gammaVariate(g, beta, 1));
}

/** A function of doubles with optional arguments. */
function ofDoubles(
  name: string,
  names: string[],
  f: (...x: number[]) => number,
) {
  return withKeywords(
    name,
    params(...names),
    (...args: (Value | undefined)[]) => {
      const given = args.map((x) => x === undefined ? undefined : toDouble(x));
      return new PyFloat(f(...given as number[]));
    },
  );
}

function distributions(g: Yasmarang) {
  const normal = (mu = 0, sigma = 1) => gauss(g, mu, sigma);
  return {
    betavariate: ofDoubles(
      "betavariate",
      ["alpha", "beta"],
      (a, b) => betaVariate(g, a!, b!),
    ),
    expovariate: ofDoubles(
      "expovariate",
      ["lambd="],
      (lambda = 1) => -Math.log(1 - g.double()) / lambda,
    ),
    gammavariate: ofDoubles(
      "gammavariate",
      ["alpha", "beta"],
      (a, b) => gammaVariate(g, a!, b!),
    ),
    gauss: ofDoubles("gauss", ["mu=", "sigma="], normal),
    lognormvariate: ofDoubles(
      "lognormvariate",
      ["mu=", "sigma="],
      (mu, sigma) => Math.exp(normal(mu, sigma)),
    ),
    normalvariate: ofDoubles("normalvariate", ["mu=", "sigma="], normal),
    paretovariate: ofDoubles(
      "paretovariate",
      ["alpha"],
      (alpha) => Math.pow(1 - g.double(), -1 / alpha!),
    ),
    triangular: ofDoubles(
      "triangular",
      ["low=", "high=", "mode="],
      (low, high, mode) => triangular(g, low, high, mode),
    ),
    weibullvariate: ofDoubles(
      "weibullvariate",
      ["alpha", "beta"],
      (alpha, beta) => alpha! * Math.pow(-Math.log(1 - g.double()), 1 / beta!),
    ),
  };
}

/** Makes the module, seeded by the system. */
export function random(vm: Interpreter): PyBuiltinModule {
  const g = new Yasmarang(0);
  seed(vm, g);
  return makeModule("random", {
    functions: {
      ...distributions(g),
      choice: fixed(1, (s: Value) => choice(g, s)),
      choices: withKeywords(
        "choices",
        params("population", "weights=", "*", "cum_weights=", "k="),
        (p, w, c, k) => choices(g, p, w, c, k),
      ),
      getrandbits: fixed(1, (n: Value) => getrandbits(g, n)),
      randbytes: fixed(
        1,
        (n: Value) =>
          new PyBytes(
            Uint8Array.from({ length: toSmall(n) }, () => g.next() & 0xff),
          ),
      ),
      randint: fixed(2, (a: Value, b: Value) => randint(g, a, b)),
      random: fixed(0, () => new PyFloat(g.double())),
      randrange: between(
        1,
        3,
        (a: Value, b?: Value, c?: Value) => randrange(g, a, b, c),
      ),
      sample: fixed(2, (p: Value, k: Value) => sample(g, p, k)),
      seed: between(0, 2, (v?: Value) => seed(vm, g, v)),
      shuffle: fixed(1, (l: Value) => shuffle(g, l)),
      uniform: fixed(2, (a: Value, b: Value) => {
        const low = toDouble(a);
        return new PyFloat(low + (toDouble(b) - low) * g.double());
      }),
    },
  });
}
