/**
 * `random`: MicroPython's generator (Yasmarang, by Ilya Levin, public domain), so that
 * a seed gives the same numbers as on a board; and CPython's further functions.
 *
 * @module
 */

import {
  between,
  builtin,
  defineType,
  exceptions,
  fixed,
  getitem,
  indexError,
  integer,
  type Interpreter,
  iterate,
  len,
  type MethodTable,
  None,
  norm,
  notImplementedError,
  params,
  type PyBuiltinModule,
  PyBytes,
  PyFloat,
  PyList,
  PyObject,
  PyTuple,
  type PyType,
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

/** What the distributions draw from. */
abstract class Generator {
  /** 32 random bits, without sign. */
  abstract next(): number;

  /** Starts anew from 32 bits. */
  seed(_seed: number): void {}

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

/** The system's own randomness. */
class SystemGenerator extends Generator {
  readonly #word = new Uint32Array(1);

  constructor(readonly vm: Interpreter) {
    super();
  }

  override next(): number {
    this.vm.system.random(new Uint8Array(this.#word.buffer));
    return this.#word[0]!;
  }
}

/** MicroPython's generator: its state and steps, on 32-bit words. */
class Yasmarang extends Generator {
  #pad = 0;
  #n = 69;
  #d = 233;
  #data = 0;

  constructor(seed: number) {
    super();
    this.seed(seed);
  }

  override seed(seed: number): void {
    this.#pad = seed | 0;
    this.#n = 69;
    this.#d = 233;
    this.#data = 0;
  }

  override next(): number {
    let pad = (this.#pad + this.#data + Math.imul(this.#d, this.#n)) | 0;
    pad = (pad << 3) + (pad >>> 29) | 0;
    this.#pad = pad;
    this.#n = pad | 2;
    this.#d = this.#d ^ ((pad << 31) + (pad >>> 1) | 0);
    this.#data = (this.#data ^ pad ^ this.#d >>> 8 ^ 1) & 0xff;
    return (pad ^ this.#d << 5 ^ pad >>> 18 ^ this.#data << 1) >>> 0;
  }

  /** The state as numbers, to go on from later. */
  get state(): number[] {
    return [this.#pad >>> 0, this.#n >>> 0, this.#d >>> 0, this.#data];
  }
  set state([pad, n, d, data]: number[]) {
    this.#pad = pad! | 0;
    this.#n = n! | 0;
    this.#d = d! | 0;
    this.#data = data! & 0xff;
  }
}

function noValue(): Error {
  return exceptions.make("ValueError", []);
}

function getrandbits(g: Generator, count: Value): Value {
  const n = toSmall(count);
  if (n > 32 || n < 0) throw valueError("bits must be 32 or less");
  return n === 0 ? 0 : (g.next() & (0xffffffff >>> 32 - n)) >>> 0;
}

/** start + step * below(how many) */
function spread(
  g: Generator,
  start: Value,
  step: bigint,
  count: bigint,
): Value {
  if (count <= 0n) throw noValue();
  return norm(BigInt(toInt(start)) + step * g.belowBig(count));
}

function randrange(g: Generator, a: Value, b?: Value, c?: Value): Value {
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

function randint(g: Generator, a: Value, b: Value): Value {
  return spread(g, a, 1n, BigInt(toInt(b)) - BigInt(toInt(a)) + 1n);
}

function choice(g: Generator, sequence: Value): Value {
  const n = len(sequence);
  if (n === 0) throw exceptions.make("IndexError", []);
  return getitem(sequence, g.below(n));
}

function seed(vm: Interpreter, g: Generator, v?: Value): Value {
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

function shuffle(g: Generator, list: Value): Value {
  for (let i = len(list) - 1; i > 0; i--) {
    const j = g.below(i + 1);
    const kept = getitem(list, i);
    setitem(list, i, getitem(list, j));
    setitem(list, j, kept);
  }
  return None;
}

function sample(g: Generator, population: Value, k: Value): Value {
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
  g: Generator,
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
function gauss(g: Generator, mu: number, sigma: number): number {
  const angle = 2 * Math.PI * g.double();
  const radius = Math.sqrt(-2 * Math.log(1 - g.double()));
  return mu + sigma * Math.cos(angle) * radius;
}

function triangular(g: Generator, low = 0, high = 1, mode = (low + high) / 2) {
  const u = g.double();
  const c = high === low ? 0 : (mode - low) / (high - low);
  return u < c
    ? low + (high - low) * Math.sqrt(u * c)
    : high - (high - low) * Math.sqrt((1 - u) * (1 - c));
}

/** Marsaglia and Tsang's method; below 1 by a power of a uniform number. */
function gammaVariate(g: Generator, alpha: number, beta: number): number {
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

function betaVariate(g: Generator, alpha: number, beta: number): number {
  const y = gammaVariate(g, alpha, 1);
  return y === 0 ? 0 : y / (y + gammaVariate(g, beta, 1));
}

/** Best and Fisher's method, by a wrapped Cauchy envelope. */
function vonMises(g: Generator, mu: number, kappa: number): number {
  const full = 2 * Math.PI;
  if (kappa <= 1e-6) return full * g.double();
  const s = 0.5 / kappa;
  const r = s + Math.sqrt(1 + s * s);
  for (;;) {
    const z = Math.cos(Math.PI * g.double());
    const d = z / (r + z);
    const u = g.double();
    if (u < 1 - d * d || u <= (1 - d) * Math.exp(d)) {
      const q = 1 / r;
      const angle = Math.acos((q + z) / (1 + q * z));
      const turned = g.double() > 0.5 ? mu + angle : mu - angle;
      return turned - full * Math.floor(turned / full);
    }
  }
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

function distributions(g: Generator) {
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
    vonmisesvariate: ofDoubles(
      "vonmisesvariate",
      ["mu", "kappa"],
      (mu, kappa) => vonMises(g, mu!, kappa!),
    ),
    weibullvariate: ofDoubles(
      "weibullvariate",
      ["alpha", "beta"],
      (alpha, beta) => alpha! * Math.pow(-Math.log(1 - g.double()), 1 / beta!),
    ),
  };
}

/** The functions over one generator: the module's, or an object's methods. */
function functionsOf(vm: Interpreter, g: Generator): MethodTable {
  return {
    ...distributions(g),
    choice: fixed(1, (s: Value) => choice(g, s)),
    choices: withKeywords(
      "choices",
      params("population", "weights=", "*", "cum_weights=", "k="),
      (p, w, c, k) => choices(g, p, w, c, k),
    ),
    getrandbits: fixed(1, (n: Value) => getrandbits(g, n)),
    getstate: fixed(0, () => stateOf(g)),
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
    sample: withKeywords(
      "sample",
      params("population", "k", "*", "counts="),
      (p, k, counts) => sample(g, repeated(p, counts), k),
    ),
    seed: between(0, 2, (v?: Value) => seed(vm, g, v)),
    setstate: fixed(1, (state: Value) => setState(g, state)),
    shuffle: fixed(1, (l: Value) => shuffle(g, l)),
    uniform: fixed(2, (a: Value, b: Value) => {
      const low = toDouble(a);
      return new PyFloat(low + (toDouble(b) - low) * g.double());
    }),
  };
}

/** Items, each as often as its count says. */
function repeated(items: Value, counts?: Value): Value {
  if (counts === undefined || counts === None) return items;
  const times = iterate(counts).map((n) => toSmall(n));
  return new PyList(
    iterate(items).flatMap((item, i) =>
      Array.from({ length: times[i] ?? 0 }, () => item)
    ),
  );
}

function ownState(g: Generator): Yasmarang {
  if (g instanceof Yasmarang) return g;
  throw notImplementedError("System entropy source does not have state.");
}

function stateOf(g: Generator): Value {
  return new PyTuple(ownState(g).state);
}

function setState(g: Generator, state: Value): Value {
  const numbers = iterate(state).map((n) => toSmall(n));
  if (numbers.length !== 4) throw valueError("state vector is the wrong size");
  ownState(g).state = numbers;
  return None;
}

/** `random.Random(seed)`: a generator of its own. CPython's. */
class PyRandom extends PyObject {
  declare generator: Generator;
  declare functions: MethodTable;

  override attr(name: string): Value | undefined {
    const { functions } = this;
    return Object.hasOwn(functions, name)
      ? builtin(name, functions[name]!)
      : undefined;
  }
}

function randomType(
  vm: Interpreter,
  name: string,
  make: () => Generator,
): PyType {
  const js = class extends PyRandom {};
  const begin = (o: PyObject) => {
    const self = o as PyRandom;
    self.generator = make();
    self.functions = functionsOf(vm, self.generator);
  };
  const init = between(1, 2, (self: PyRandom, v?: Value) => {
    seed(vm, self.generator, v);
    return None;
  });
  return defineType(name, {
    js,
    make: (args) => {
      const self = new js();
      begin(self);
      init(self, ...args);
      return self;
    },
    allocate: begin,
    init,
  });
}

/** Makes the module, seeded by the system. */
export function random(vm: Interpreter): PyBuiltinModule {
  const g = new Yasmarang(0);
  seed(vm, g);
  const m = makeModule("random", { functions: functionsOf(vm, g) });
  m.dynamic = (name) => {
    if (name === "Random") {
      return m.$Random = randomType(vm, name, () => new Yasmarang(0));
    }
    if (name !== "SystemRandom") return undefined;
    return m.$SystemRandom = randomType(
      vm,
      name,
      () => new SystemGenerator(vm),
    );
  };
  return m;
}
