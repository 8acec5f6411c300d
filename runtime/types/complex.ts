/**
 * `complex`. The operators are in `arithmetic.ts`.
 *
 * @module
 */

import {
  between,
  bindParameters,
  defineType,
  fixed,
  params,
} from "../core/define.ts";
import { typeError, valueError } from "../core/errors.ts";
import { callSpecial } from "../core/attributes.ts";
import {
  inherit,
  None,
  type PyObject,
  typeName,
  type Value,
} from "../core/object.ts";
import type { PyType } from "../core/type.ts";
import { parseFloat as parse } from "../core/text/float_text.ts";
import { complexRepr } from "../core/text/float_text.ts";
import { hashDouble, PyFloat, realOf, toDouble } from "./float.ts";

/** A Python complex number. */
export interface PyComplex extends PyObject {}
/** A Python complex number. */
export class PyComplex {
  /** The real part. */
  declare re: number;
  /** The imaginary part. */
  declare im: number;

  constructor(re: number, im: number) {
    this.re = re;
    this.im = im;
  }
  repr(): string {
    return complexRepr(this.re, this.im);
  }
  truth(): boolean {
    return this.re !== 0 || this.im !== 0;
  }
  hash(): number {
    return hashDouble(this.re) ^ Math.imul(hashDouble(this.im), 1000003);
  }
  attr(name: string): Value | undefined {
    if (name === "real") return new PyFloat(this.re);
    return name === "imag" ? new PyFloat(this.im) : undefined;
  }
}
inherit(PyComplex);

/**
 * The first complex number: where its parts were small ints, V8 would keep those of
 * others as such, and move each object once there is a double.
 */
export const FIRST_COMPLEX: PyComplex = new PyComplex(0.5, 0.5);

/** The parts of any number; undefined where it is none. */
export function complexOf(
  v: Value,
): { readonly re: number; readonly im: number } | undefined {
  if (v instanceof PyComplex) return v;
  const re = realOf(v);
  return re === undefined ? undefined : { re, im: 0 };
}

/** `complex(v)`, parts of any number or object with `__complex__` or `__float__`. */
export function toComplex(v: Value): { re: number; im: number } {
  const z = complexOf(v);
  if (z !== undefined) return z;
  const made = callSpecial(v, "$__complex__");
  if (made instanceof PyComplex) return made;
  const real = made === undefined ? callSpecial(v, "$__float__") : undefined;
  if (real instanceof PyFloat) return { re: real.v, im: 0 };
  throw typeError(`can't convert ${typeName(v)} to complex`);
}

function parseComplex(text: string): PyComplex {
  let s = text.trim();
  if (s.startsWith("(") && s.endsWith(")")) s = s.slice(1, -1).trim();
  const last = s[s.length - 1];
  if (last !== "j" && last !== "J") return new PyComplex(real(s), 0);
  const split = signBefore(s);
  const re = split > 0 ? real(s.slice(0, split)) : 0;
  return new PyComplex(re, imaginary(s.slice(split, -1)));
}

/** Where the imaginary part's sign stands: the last sign that is no exponent's. */
function signBefore(s: string): number {
  for (let i = s.length - 1; i > 0; i--) {
    if ((s[i] === "+" || s[i] === "-") && !/[eE]/.test(s[i - 1]!)) return i;
  }
  return 0;
}

function real(s: string): number {
  const x = parse(s);
  if (x === null) throw valueError("invalid syntax for number");
  return x;
}

function imaginary(s: string): number {
  if (s === "" || s === "+") return 1;
  return s === "-" ? -1 : real(s);
}

const parameters = params("real=", "imag=");

function makeComplex(re?: Value, im?: Value): PyComplex {
  if (typeof re === "string" && im === undefined) return parseComplex(re);
  const a = re === undefined ? { re: 0, im: 0 } : toComplex(re);
  if (im === undefined) return new PyComplex(a.re, a.im);
  // As in CPython, only the first may have `__complex__`.
  const b = complexOf(im) ?? { re: toDouble(im), im: 0 };
  return new PyComplex(a.re - b.im, a.im + b.re);
}

/** `complex`. */
export const complexType: PyType = defineType("complex", {
  js: PyComplex,
  immutable: true,
  make: (args, names, values) => {
    const [re, im] = bindParameters(parameters, args, names, values);
    return makeComplex(re, im);
  },
  allocate: (o) => {
    (o as PyComplex).re = 0;
    (o as PyComplex).im = 0;
  },
  init: between(1, 3, (self: PyComplex, re?: Value, im?: Value) => {
    const z = makeComplex(re, im);
    self.re = z.re;
    self.im = z.im;
    return None;
  }),
  methods: {
    conjugate: fixed(1, (self: PyComplex) => new PyComplex(self.re, -self.im)),
  },
});
