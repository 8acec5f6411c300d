/**
 * The type words of `uctypes` descriptors: a type in the high bits of 31, an offset or
 * a count in the low ones.
 *
 * @module
 */

import {
  norm,
  PyDict,
  PyFloat,
  PyTuple,
  toDouble,
  toInt,
  typeError,
  type Value,
} from "../../runtime/mod.ts";

/** Layouts. */
export const LITTLE_ENDIAN = 0;
/** Layout: most significant byte first. */
export const BIG_ENDIAN = 1;
/** Layout: the machine's own, with its alignment. */
export const NATIVE = 2;

const SCALAR_BITS = 4;
const AGGREGATE_BITS = 2;
const OFFSET_BITS = 17;

/** How far to shift the position of a bit field. */
export const BF_POS = OFFSET_BITS;
/** How far to shift its length. */
export const BF_LEN: number = OFFSET_BITS + 5;

/** Aggregate types. */
export const STRUCT = 0;
/** A pointer to something. */
export const PTR = 1;
/** So many of something. */
export const ARRAY = 2;

/** The scalar types in the order of their numbers. */
export const scalarNames: readonly string[] = [
  "UINT8",
  "INT8",
  "UINT16",
  "INT16",
  "UINT32",
  "INT32",
  "UINT64",
  "INT64",
  "BFUINT8",
  "BFINT8",
  "BFUINT16",
  "BFINT16",
  "BFUINT32",
  "BFINT32",
  "FLOAT32",
  "FLOAT64",
];

const BFUINT8 = 8;
const FLOAT32 = 14;

/** A type as a word. */
function word(type: number, bits: number): number {
  return type << 32 - bits >> 1;
}

/** The word of a scalar type. */
export function scalarWord(type: number): number {
  return word(type, SCALAR_BITS);
}

/** The word of an aggregate type. */
export function aggregateWord(type: number): number {
  return word(type, AGGREGATE_BITS);
}

function typeOfWord(w: number, bits: number): number {
  return w >> 31 - bits & (1 << bits) - 1;
}

/** The scalar type in a word. */
export function scalarType(w: number): number {
  return typeOfWord(w, SCALAR_BITS);
}

/** The aggregate type in a word. */
export function aggregateType(w: number): number {
  return typeOfWord(w, AGGREGATE_BITS);
}

/** What a word says besides a scalar type. */
export function scalarRest(w: number): number {
  return w & 0x07ffffff;
}

/** What a word says besides an aggregate type. */
export function aggregateRest(w: number): number {
  return w & 0x1fffffff;
}

/** True for types of bit fields. */
export function isBitField(type: number): boolean {
  return type >= BFUINT8 && type < FLOAT32;
}

/** The bytes of a scalar type. */
export function scalarSize(type: number): number {
  return type === FLOAT32 ? 4 : 1 << ((type & 7) >> 1);
}

/** @throws TypeError always */
export function syntaxError(): Error {
  return typeError("syntax error in uctypes descriptor");
}

// ------------------------------------------------------------------------- scalars

/** Reads a scalar. */
export function readScalar(
  view: DataView,
  at: number,
  type: number,
  little: boolean,
): Value {
  switch (scalarNames[type]) {
    case "UINT8":
      return view.getUint8(at);
    case "INT8":
      return view.getInt8(at);
    case "UINT16":
      return view.getUint16(at, little);
    case "INT16":
      return view.getInt16(at, little);
    case "UINT32":
      return view.getUint32(at, little);
    case "INT32":
      return view.getInt32(at, little);
    case "UINT64":
      return norm(view.getBigUint64(at, little));
    case "INT64":
      return norm(view.getBigInt64(at, little));
    case "FLOAT32":
      return new PyFloat(view.getFloat32(at, little));
    case "FLOAT64":
      return new PyFloat(view.getFloat64(at, little));
  }
  throw syntaxError();
}

/** Writes a scalar; an int is cut off. */
export function writeScalar(
  view: DataView,
  at: number,
  type: number,
  little: boolean,
  v: Value,
): void {
  if (type === FLOAT32) return view.setFloat32(at, toDouble(v), little);
  if (type === FLOAT32 + 1) return view.setFloat64(at, toDouble(v), little);
  const i = BigInt(toInt(v));
  switch (scalarSize(type)) {
    case 1:
      return view.setInt8(at, Number(BigInt.asIntN(8, i)));
    case 2:
      return view.setInt16(at, Number(BigInt.asIntN(16, i)), little);
    case 4:
      return view.setInt32(at, Number(BigInt.asIntN(32, i)), little);
    default:
      return view.setBigInt64(at, BigInt.asIntN(64, i), little);
  }
}

/** The unsigned integer under a bit field. */
export function readUnsigned(
  view: DataView,
  at: number,
  size: number,
  little: boolean,
): number {
  if (size === 1) return view.getUint8(at);
  return size === 2 ? view.getUint16(at, little) : view.getUint32(at, little);
}

/** Writes the integer under a bit field. */
export function writeUnsigned(
  view: DataView,
  at: number,
  size: number,
  little: boolean,
  v: number,
): void {
  if (size === 1) view.setUint8(at, v);
  else if (size === 2) view.setUint16(at, v, little);
  else view.setUint32(at, v, little);
}

// ---------------------------------------------------------------------------- sizes

/** A size, and the largest field's, which a native layout is rounded up to. */
interface Measure {
  largest: number;
}

function intOf(v: Value | undefined): number {
  if (typeof v !== "number") throw syntaxError();
  return v;
}

function tupleSize(t: PyTuple, layout: number, m: Measure): number {
  const { items } = t;
  if (items.length < 2) throw syntaxError();
  switch (aggregateType(intOf(items[0]))) {
    case STRUCT:
      if (items.length !== 2) throw syntaxError();
      return measure(items[1]!, layout, m);
    case PTR:
      if (items.length !== 2) throw syntaxError();
      m.largest = Math.max(m.largest, 8);
      return 8;
    case ARRAY: {
      const w = intOf(items[1]);
      const count = scalarRest(w);
      if (items.length === 2) {
        const size = scalarSize(scalarType(w));
        m.largest = Math.max(m.largest, size);
        return size * count;
      }
      if (items.length !== 3) throw syntaxError();
      return measure(items[2]!, layout, m) * count;
    }
  }
  throw syntaxError();
}

/** The end of a field. */
function fieldEnd(v: Value, layout: number, m: Measure): number {
  if (typeof v !== "number") {
    if (!(v instanceof PyTuple)) throw syntaxError();
    const offset = aggregateRest(intOf(v.items[0]));
    return offset + tupleSize(v, layout, m);
  }
  const type = scalarType(v);
  const rest = scalarRest(v);
  const offset = isBitField(type) ? rest & (1 << OFFSET_BITS) - 1 : rest;
  const size = scalarSize(type);
  m.largest = Math.max(m.largest, size);
  return offset + size;
}

function measure(desc: Value, layout: number, m: Measure): number {
  if (desc instanceof PyTuple) return tupleSize(desc, layout, m);
  if (typeof desc === "number") {
    throw typeError("can't unambiguously get sizeof scalar");
  }
  if (!(desc instanceof PyDict)) throw syntaxError();
  let size = 0;
  for (const v of desc.valueList()) {
    size = Math.max(size, fieldEnd(v, layout, m));
  }
  if (layout !== NATIVE || m.largest === 0) return size;
  return Math.ceil(size / m.largest) * m.largest;
}

/** The size of what a descriptor describes. @throws TypeError */
export function sizeOf(desc: Value, layout: number): number {
  return measure(desc, layout, { largest: 0 });
}
