/**
 * `float`: a boxed double, so that 1 and 1.0 differ. The compiler unboxes inside
 * expressions; everything else makes and reads {@linkcode PyFloat}. The operators
 * are in `arithmetic.ts`.
 *
 * @module
 */

import { between, defineType, fixed, tooMany } from "../core/define.ts";
import { overflowError, typeError, valueError } from "../core/errors.ts";
import { callSpecial } from "../core/attributes.ts";
import {
  bigToDouble,
  hashInt,
  integer,
  intFromDouble,
  norm,
} from "../core/integer.ts";
import {
  inherit,
  None,
  type PyObject,
  typeName,
  type Value,
} from "../core/object.ts";
import type { PyType } from "../core/type.ts";
import { floatRepr, parseFloat as parse } from "../core/text/float_text.ts";
import { PyTuple } from "./tuple.ts";

/** A Python float. */
export interface PyFloat extends PyObject {}
/** A Python float. */
export class PyFloat {
  /** The double. */
  declare v: number;

  constructor(v: number) {
    this.v = v;
  }

  repr(): string {
    return floatRepr(this.v);
  }
  truth(): boolean {
    return this.v !== 0;
  }
  hash(): number {
    return hashDouble(this.v);
  }
  attr(name: string): Value | undefined {
    if (name === "real") return new PyFloat(this.v);
    return name === "imag" ? new PyFloat(0) : undefined;
  }
}
inherit(PyFloat);

/** The hash of a double: an integral one hashes as its int. */
export function hashDouble(x: number): number {
  if (Number.isInteger(x)) return hashInt(intFromDouble(x));
  if (!Number.isFinite(x)) return x > 0 ? 314159 : x < 0 ? -314159 : 0;
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, x);
  return view.getInt32(0) ^ view.getInt32(4);
}

/** The double of an int, float or bool (or a subclass of those); else undefined. */
export function realOf(v: Value): number | undefined {
  if (typeof v === "number") return v;
  if (v instanceof PyFloat) return v.v;
  const i = integer(v);
  if (i === undefined) return undefined;
  return typeof i === "bigint" ? bigToDouble(i) : i;
}

/** `float(v)` as a double. */
export function toDouble(v: Value): number {
  const x = realOf(v);
  if (x !== undefined) return x;
  const r = callSpecial(v, "$__float__");
  if (r !== undefined) {
    if (r instanceof PyFloat) return r.v;
    throw typeError("__float__ returned non-float");
  }
  throw typeError(`can't convert ${typeName(v)} to float`);
}

function textOf(v: Value): string | undefined {
  if (typeof v === "string") return v;
  const s = (v as { native?: Value }).native;
  if (typeof s === "string") return s;
  const b = typeof v === "object" ? v.buffer() : undefined;
  return b === undefined ? undefined : String.fromCharCode(...b);
}

/** `float(v)` of text or number as a double. */
export function doubleFrom(v: Value | undefined): number {
  if (v === undefined) return 0;
  const text = textOf(v);
  if (text === undefined) return toDouble(v);
  const x = parse(text);
  if (x === null) throw valueError("invalid syntax for number");
  return x;
}

/** `float.as_integer_ratio()`: CPython's; MicroPython has none. */
function asRatio(x: number): Value {
  if (!Number.isFinite(x)) {
    throw Number.isNaN(x)
      ? valueError("cannot convert NaN to integer ratio")
      : overflowError("cannot convert Infinity to integer ratio");
  }
  let denominator = 1n;
  while (!Number.isInteger(x)) {
    x *= 2;
    denominator *= 2n;
  }
  return new PyTuple([intFromDouble(x), norm(denominator)]);
}

/** `float`. */
export const floatType: PyType = defineType("float", {
  js: PyFloat,
  immutable: true,
  call: function (v) {
    if (arguments.length > 1) throw tooMany(1, arguments.length);
    return v instanceof PyFloat && !v.T.isUser ? v : new PyFloat(doubleFrom(v));
  },
  make: (args, names) => {
    if (names.length > 0 || args.length > 1) {
      between(0, 1, doubleBody)(...args as [Value]);
    }
    const v = args[0];
    return v instanceof PyFloat && !v.T.isUser ? v : new PyFloat(doubleFrom(v));
  },
  allocate: (o) => {
    (o as PyFloat).v = 0;
  },
  init: between(1, 2, (self: PyFloat, v?: Value) => {
    self.v = doubleFrom(v);
    return None;
  }),
  methods: {
    is_integer: fixed(1, (self: PyFloat) => Number.isInteger(self.v)),
    as_integer_ratio: fixed(1, (self: PyFloat) => asRatio(self.v)),
    conjugate: fixed(1, (self: PyFloat) => self),
  },
});

function doubleBody(v?: Value): Value {
  return new PyFloat(doubleFrom(v));
}
