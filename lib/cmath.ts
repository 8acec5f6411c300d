/**
 * `cmath`.
 *
 * @module
 */

import {
  arityError,
  between,
  fixed,
  type Method,
  params,
  type PyBuiltinModule,
  PyComplex,
  PyFloat,
  PyTuple,
  toComplex,
  toDouble,
  type Value,
  withKeywords,
} from "../runtime/mod.ts";
import { makeModule } from "./module.ts";

interface Complex {
  readonly re: number;
  readonly im: number;
}

/** A complex number from a complex number. */
function complexFunction(f: (z: Complex) => Complex): Method {
  return function (v) {
    if (arguments.length !== 1) throw arityError(1, arguments.length);
    return made(f(toComplex(v)));
  };
}

function made({ re, im }: Complex): PyComplex {
  return new PyComplex(re, im);
}

function phase({ re, im }: Complex): number {
  return Math.atan2(im, re);
}

function magnitude({ re, im }: Complex): number {
  return Math.hypot(re, im);
}

function exp({ re, im }: Complex): Complex {
  const size = Math.exp(re);
  return { re: size * Math.cos(im), im: size * Math.sin(im) };
}

function log(z: Complex): Complex {
  return { re: Math.log(magnitude(z)), im: phase(z) };
}

function quotient(a: Complex, b: Complex): Complex {
  const d = b.re * b.re + b.im * b.im;
  return {
    re: (a.re * b.re + a.im * b.im) / d,
    im: (a.im * b.re - a.re * b.im) / d,
  };
}

function sqrt(z: Complex): Complex {
  const { re, im } = z;
  if (re === 0 && im === 0) return { re: 0, im };
  const t = Math.sqrt((Math.abs(re) + magnitude(z)) / 2);
  if (re >= 0) return { re: t, im: im / (2 * t) };
  const negative = im < 0 || Object.is(im, -0);
  return { re: Math.abs(im) / (2 * t), im: negative ? -t : t };
}

function cosh({ re, im }: Complex): Complex {
  return {
    re: Math.cosh(re) * Math.cos(im),
    im: Math.sinh(re) * Math.sin(im),
  };
}

function sinh({ re, im }: Complex): Complex {
  return {
    re: Math.sinh(re) * Math.cos(im),
    im: Math.cosh(re) * Math.sin(im),
  };
}

/** i z */
function turned({ re, im }: Complex): Complex {
  return { re: -im, im: re };
}

/** -i z */
function turnedBack({ re, im }: Complex): Complex {
  return { re: im, im: -re };
}

function cos({ re, im }: Complex): Complex {
  return {
    re: Math.cos(re) * Math.cosh(im),
    im: -Math.sin(re) * Math.sinh(im),
  };
}

function sin({ re, im }: Complex): Complex {
  return {
    re: Math.sin(re) * Math.cosh(im),
    im: Math.cos(re) * Math.sinh(im),
  };
}

function tanh(z: Complex): Complex {
  return quotient(sinh(z), cosh(z));
}

/** log(z + sqrt(z*z + 1)) */
function asinh(z: Complex): Complex {
  const { re, im } = z;
  const root = sqrt({ re: re * re - im * im + 1, im: 2 * re * im });
  return log({ re: re + root.re, im: im + root.im });
}

/** log(z + sqrt(z + 1) sqrt(z - 1)) */
function acosh(z: Complex): Complex {
  const a = sqrt({ re: z.re + 1, im: z.im });
  const b = sqrt({ re: z.re - 1, im: z.im });
  return log({
    re: z.re + a.re * b.re - a.im * b.im,
    im: z.im + a.re * b.im + a.im * b.re,
  });
}

function atanh(z: Complex): Complex {
  const a = log({ re: 1 + z.re, im: z.im });
  const b = log({ re: 1 - z.re, im: -z.im });
  return { re: (a.re - b.re) / 2, im: (a.im - b.im) / 2 };
}

function asin(z: Complex): Complex {
  return turnedBack(asinh(turned(z)));
}

function acos(z: Complex): Complex {
  const { re, im } = asin(z);
  return { re: Math.PI / 2 - re, im: -im };
}

function isclose(a: Value, b: Value, relative?: Value, absolute?: Value) {
  const x = toComplex(a);
  const y = toComplex(b);
  const rel = relative === undefined ? 1e-9 : toDouble(relative);
  const abs = absolute === undefined ? 0 : toDouble(absolute);
  if (x.re === y.re && x.im === y.im) return true;
  const difference = magnitude({ re: x.re - y.re, im: x.im - y.im });
  if (difference === Infinity) return false;
  return difference <= abs ||
    difference <= rel * Math.max(magnitude(x), magnitude(y));
}

/** Makes the module. The trigonometric ones but `cos` and `sin` are CPython's. */
export function cmath(): PyBuiltinModule {
  const { LN10 } = Math;
  return makeModule("cmath", {
    functions: {
      acos: complexFunction(acos),
      acosh: complexFunction(acosh),
      asin: complexFunction(asin),
      asinh: complexFunction(asinh),
      atan: complexFunction((z) => turnedBack(atanh(turned(z)))),
      atanh: complexFunction(atanh),
      cos: complexFunction(cos),
      cosh: complexFunction(cosh),
      exp: complexFunction(exp),
      isclose: withKeywords(
        "isclose",
        params("a", "b", "*", "rel_tol=", "abs_tol="),
        isclose,
      ),
      isfinite: fixed(1, (v: Value) => {
        const { re, im } = toComplex(v);
        return Number.isFinite(re) && Number.isFinite(im);
      }),
      isinf: fixed(1, (v: Value) => {
        const { re, im } = toComplex(v);
        return Math.abs(re) === Infinity || Math.abs(im) === Infinity;
      }),
      isnan: fixed(1, (v: Value) => {
        const { re, im } = toComplex(v);
        return Number.isNaN(re) || Number.isNaN(im);
      }),
      log: between(1, 2, (v: Value, base?: Value) => {
        const l = log(toComplex(v));
        return made(
          base === undefined ? l : quotient(l, log(toComplex(base))),
        );
      }),
      log10: complexFunction((z) => {
        const { re, im } = log(z);
        return { re: re / LN10, im: im / LN10 };
      }),
      phase: fixed(1, (v: Value) => new PyFloat(phase(toComplex(v)))),
      polar: fixed(1, (v: Value) => {
        const z = toComplex(v);
        return new PyTuple([
          new PyFloat(magnitude(z)),
          new PyFloat(phase(z)),
        ]);
      }),
      rect: fixed(2, (r: Value, phi: Value) => {
        const size = toDouble(r);
        const angle = toDouble(phi);
        return made({ re: size * Math.cos(angle), im: size * Math.sin(angle) });
      }),
      sin: complexFunction(sin),
      sinh: complexFunction(sinh),
      sqrt: complexFunction(sqrt),
      tan: complexFunction((z) => turnedBack(tanh(turned(z)))),
      tanh: complexFunction(tanh),
    },
    values: {
      e: new PyFloat(Math.E),
      inf: new PyFloat(Infinity),
      nan: new PyFloat(NaN),
      pi: new PyFloat(Math.PI),
      tau: new PyFloat(2 * Math.PI),
    },
  });
}
