/**
 * `int` and `bool`. The arithmetic is in `core/integer.ts`, the operators are in
 * `arithmetic.ts`.
 *
 * @module
 */

import {
  between,
  bindParameters,
  defineType,
  fixed,
  params,
  tooMany,
  withKeywords,
} from "../core/define.ts";
import { callSpecial } from "../core/attributes.ts";
import { overflowError, typeError, valueError } from "../core/errors.ts";
import {
  bitLength,
  hashInt,
  type Int,
  integer,
  intFromDouble,
  norm,
  toInt,
  toSmall,
} from "../core/integer.ts";
import {
  None,
  primitives,
  PyObject,
  typeName,
  type Value,
} from "../core/object.ts";
import { iterate, truth } from "../core/protocols.ts";
import type { PyType } from "../core/type.ts";
import {
  formatInt,
  intSyntaxMessage,
  parseInt as parse,
} from "../core/text/int_text.ts";
import { PyBytes } from "./bytes.ts";
import { readBuffer } from "./buffer.ts";
import { PyFloat } from "./float.ts";

/** The slots of int: `this` is a number, a bigint, or an instance of a subclass. */
export class PyInt extends PyObject {
  declare native: Int;

  override repr(): string {
    return formatInt(intOf(this), 10);
  }
  override truth(): boolean {
    return this.native !== 0;
  }
  override hash(): number {
    return hashInt(intOf(this));
  }
  override attr(name: string): Value | undefined {
    if (name === "real" || name === "numerator") return intOf(this);
    if (name === "imag") return 0;
    return name === "denominator" ? 1 : undefined;
  }
}
primitives.int = PyInt.prototype;

/** The slots of bool. */
export class PyBool extends PyInt {
  override repr(): string {
    return (this as unknown) === true ? "True" : "False";
  }
}
primitives.bool = PyBool.prototype;

/** The int behind `this` of an int method. */
export function intOf(v: Value): Int {
  return integer(v)!;
}

/** `int(text, base)`. */
function intFromText(text: string, base: number): Int {
  const i = parse(text, base);
  if (i === null) throw valueError(intSyntaxMessage(text, base));
  return i;
}

function textOf(v: Value): string | undefined {
  if (typeof v === "string") return v;
  const s = (v as { native?: Value }).native;
  if (typeof s === "string") return s;
  // What knows its integer (a pointer with bytes) is not read as text.
  if ((v as PyObject).$__int__ !== undefined) return undefined;
  const b = (v as PyObject).buffer?.();
  return b === undefined ? undefined : String.fromCharCode(...b);
}

/** A float truncated to an int. */
export function truncate(x: number): Int {
  if (Number.isNaN(x)) throw valueError("can't convert NaN to int");
  if (!Number.isFinite(x)) throw overflowError("can't convert inf to int");
  return intFromDouble(Math.trunc(x));
}

/** `int(v)` or `int(text, base)`. */
export function makeInt(v?: Value, base?: Value): Int {
  if (v === undefined) return 0;
  const i = integer(v);
  if (i !== undefined && base === undefined) return i;
  const text = textOf(v);
  if (base !== undefined) {
    const b = toSmall(base);
    if (b !== 0 && (b < 2 || b > 36)) {
      throw valueError("int() arg 2 must be >= 2 and <= 36");
    }
    if (text === undefined) {
      throw typeError(`can't convert ${typeName(v)} to int`);
    }
    return intFromText(text, b);
  }
  if (text !== undefined) return intFromText(text, 10);
  if (v instanceof PyFloat) return truncate(v.v);
  // What has `__index__` as well is asked for `__int__` first.
  return toInt(callSpecial(v, "$__int__") ?? v);
}

const bytesParameters = params("length=", "byteorder=", "*", "signed=");

function byteOrder(order: Value | undefined): boolean {
  if (order === undefined || order === "big") return true;
  if (order === "little") return false;
  throw valueError("byteorder must be either 'little' or 'big'");
}

function toBytes(v: Int, length: number, big: boolean, signed: boolean): Value {
  if (length < 0) throw valueError("length argument must be non-negative");
  if (v < 0 && !signed) throw overflowError("int to convert is negative");
  const bits = 8 * length;
  if (!fits(v, bits, signed)) throw overflowError("int too big to convert");
  const b = new Uint8Array(length);
  let x = BigInt.asUintN(bits, BigInt(v));
  for (let i = 0; i < length; i++) {
    b[big ? length - 1 - i : i] = Number(x & 255n);
    x >>= 8n;
  }
  return new PyBytes(b);
}

function fits(v: Int, bits: number, signed: boolean): boolean {
  if (!signed) return bitLength(v) <= bits;
  if (bits === 0) return v === 0;
  const x = BigInt(v);
  return BigInt.asIntN(bits, x) === x;
}

function fromBytes(source: Value, big: boolean, signed: boolean): Int {
  const b = bytesOf(source);
  let text = "0x0";
  for (let i = 0; i < b.length; i++) {
    text += b[big ? i : b.length - 1 - i]!.toString(16).padStart(2, "0");
  }
  const x = BigInt(text);
  return norm(signed ? BigInt.asIntN(8 * b.length, x) : x);
}

function bytesOf(source: Value): Uint8Array {
  if (typeof source === "object" && source.buffer() === undefined) {
    return Uint8Array.from(iterate(source), (v) => toSmall(v));
  }
  return readBuffer(source);
}

/** `int.from_bytes(bytes, byteorder, signed)`, as a class method. */
const fromBytesMethod = withKeywords(
  "from_bytes",
  params("cls", "bytes", "byteorder=", "*", "signed="),
  (_cls: Value, source: Value, order?: Value, signed?: Value) =>
    fromBytes(source, byteOrder(order), truth(signed ?? false)),
);

/** `int`. */
export const intType: PyType = defineType("int", {
  js: PyInt,
  immutable: true,
  call: function (v, base) {
    if (arguments.length === 1 && v instanceof PyFloat) return truncate(v.v);
    if (arguments.length > 2) throw tooMany(2, arguments.length);
    return makeInt(v, base);
  },
  make: (args, names, values) => {
    const [v, base] = bindParameters(intParameters, args, names, values);
    return makeInt(v, base);
  },
  allocate: (o) => {
    (o as PyInt).native = 0;
  },
  init: between(1, 3, (self: PyInt, v?: Value, base?: Value) => {
    self.native = makeInt(v, base);
    return None;
  }),
  methods: {
    to_bytes: withKeywords(
      "to_bytes",
      [{ name: "self" }, ...bytesParameters],
      (self: Value, length?: Value, order?: Value, signed?: Value) =>
        toBytes(
          intOf(self),
          length === undefined ? 1 : toSmall(length),
          byteOrder(order),
          truth(signed ?? false),
        ),
    ),
    bit_length: fixed(1, (self: Value) => bitLength(intOf(self))),
    bit_count: fixed(1, (self: Value) => {
      const i = intOf(self);
      const bits = BigInt(i < 0 ? -i : i).toString(2);
      return bits.split("1").length - 1;
    }),
    conjugate: fixed(1, (self: Value) => intOf(self)),
    is_integer: fixed(1, () => true),
  },
  classMethods: { from_bytes: fromBytesMethod },
});

const intParameters = params("x=", "base=");

/** `bool`. */
export const boolType: PyType = defineType("bool", {
  js: PyBool,
  base: intType,
  isBase: false,
  make: (args) => boolOf(...args as [Value]) as Value,
});

const boolOf = between(0, 1, (v?: Value) => v === undefined ? false : truth(v));
