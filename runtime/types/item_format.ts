/**
 * The items of array, memoryview and struct-like types by their type codes: how many
 * bytes one takes, and how it is read and written. Native sizes and alignment of a
 * 64-bit Linux, low byte first. An int that does not fit is cut off, as MicroPython
 * does.
 *
 * @module
 */

import { valueError } from "../core/errors.ts";
import { type Int, norm, toInt } from "../core/integer.ts";
import type { Value } from "../core/object.ts";
import { PyFloat, toDouble } from "./float.ts";

/** How items of one type code lie in memory. */
export interface ItemFormat {
  readonly code: string;
  readonly size: number;
  get(view: DataView, at: number): Value;
  set(view: DataView, at: number, v: Value): void;
}

/** What stays of an int in 32 bits. */
function low32(v: Value): number {
  const i = toInt(v);
  return typeof i === "number" ? i : Number(BigInt.asIntN(32, i));
}

function readLong(view: DataView, at: number): Int {
  const high = view.getInt32(at + 4, true);
  if (high > -2097152 && high < 2097152) {
    return high * 4294967296 + view.getUint32(at, true);
  }
  return norm(view.getBigInt64(at, true));
}

function readUnsignedLong(view: DataView, at: number): Int {
  const high = view.getUint32(at + 4, true);
  if (high < 2097152) return high * 4294967296 + view.getUint32(at, true);
  return norm(view.getBigUint64(at, true));
}

function writeLong(view: DataView, at: number, v: Value): void {
  const i = toInt(v);
  if (typeof i === "bigint") {
    view.setBigInt64(at, BigInt.asIntN(64, i), true);
    return;
  }
  view.setUint32(at, i, true);
  view.setInt32(at + 4, Math.floor(i / 4294967296), true);
}

const long = { size: 8, get: readLong, set: writeLong };
const unsignedLong = { size: 8, get: readUnsignedLong, set: writeLong };

type Access = Omit<ItemFormat, "code">;

const table: { readonly [code: string]: Access | undefined } = {
  b: {
    size: 1,
    get: (view, at) => view.getInt8(at),
    set: (view, at, v) => view.setInt8(at, low32(v)),
  },
  B: {
    size: 1,
    get: (view, at) => view.getUint8(at),
    set: (view, at, v) => view.setUint8(at, low32(v)),
  },
  h: {
    size: 2,
    get: (view, at) => view.getInt16(at, true),
    set: (view, at, v) => view.setInt16(at, low32(v), true),
  },
  H: {
    size: 2,
    get: (view, at) => view.getUint16(at, true),
    set: (view, at, v) => view.setUint16(at, low32(v), true),
  },
  i: {
    size: 4,
    get: (view, at) => view.getInt32(at, true),
    set: (view, at, v) => view.setInt32(at, low32(v), true),
  },
  I: {
    size: 4,
    get: (view, at) => view.getUint32(at, true),
    set: (view, at, v) => view.setUint32(at, low32(v), true),
  },
  l: long,
  L: unsignedLong,
  q: long,
  Q: unsignedLong,
  f: {
    size: 4,
    get: (view, at) => new PyFloat(view.getFloat32(at, true)),
    set: (view, at, v) => view.setFloat32(at, toDouble(v), true),
  },
  d: {
    size: 8,
    get: (view, at) => new PyFloat(view.getFloat64(at, true)),
    set: (view, at, v) => view.setFloat64(at, toDouble(v), true),
  },
  // MicroPython's own: pointers, and two whose items are not bytes at all. Those of
  // `O` are kept by the array itself; `S` takes and gives nothing.
  P: long,
  S: { size: 8, get: () => 0, set: (_view, _at, v) => void toInt(v) },
  O: { size: 8, get: () => 0, set: () => {} },
};

const formats = new Map<string, ItemFormat>();
for (const code in table) formats.set(code, { code, ...table[code]! });

/** The format of a type code. @throws ValueError "bad typecode" */
export function itemFormat(code: string): ItemFormat {
  const format = formats.get(code);
  if (format === undefined) throw valueError("bad typecode");
  return format;
}

/** The bytes as a view that items are read and written through. */
export function viewOf(b: Uint8Array): DataView {
  return new DataView(b.buffer, b.byteOffset, b.byteLength);
}
