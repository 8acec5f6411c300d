/**
 * Format strings of `struct`: where each item lies, and how it is read and written.
 *
 * @module
 */

import {
  norm,
  PyBytes,
  PyFloat,
  readBuffer,
  toDouble,
  toInt,
  truth,
  type Value,
  valueError,
} from "../../runtime/mod.ts";

/** One item of a format. */
export interface Item {
  readonly offset: number;
  get(view: DataView, at: number): Value;
  set(view: DataView, at: number, v: Value): void;
}

/** A format taken apart. */
export interface Layout {
  readonly size: number;
  /** The items that take values. */
  readonly items: readonly Item[];
}

/** How one code is read and written, given the byte order. */
interface Code {
  readonly size: number;
  /** Its alignment in the native layout. */
  readonly align: number;
  get(view: DataView, at: number, little: boolean): Value;
  set(view: DataView, at: number, v: Value, little: boolean): void;
}

/** What stays of an int in 32 bits. */
function low32(v: Value): number {
  const i = typeof v === "number" ? v : toInt(v);
  return typeof i === "number" ? i : Number(BigInt.asIntN(32, i));
}

function long(size: 4 | 8, isSigned: boolean): Code {
  if (size === 4) {
    return {
      size,
      align: size,
      get: (view, at, little) =>
        isSigned ? view.getInt32(at, little) : view.getUint32(at, little),
      set: (view, at, v, little) => view.setInt32(at, low32(v), little),
    };
  }
  return {
    size,
    align: size,
    get: (view, at, little) =>
      norm(
        isSigned ? view.getBigInt64(at, little) : view.getBigUint64(at, little),
      ),
    set: (view, at, v, little) =>
      view.setBigInt64(at, BigInt.asIntN(64, BigInt(toInt(v))), little),
  };
}

function byte(
  get: Code["get"],
  set: Code["set"] = (view, at, v) => view.setInt8(at, low32(v)),
): Code {
  return { size: 1, align: 1, get, set };
}

/** Objects that were packed as `O`, by their numbers. */
export interface Handles {
  readonly objects: Value[];
  /** The text at an address, for `S`. */
  textAt(address: number | bigint): Value;
}

/** The codes of a byte order: native sizes or standard ones. */
function codes(isNative: boolean, handles: Handles) {
  const word = isNative ? 8 : 4;
  const pointer = long(8, true);
  const table: { readonly [code: string]: Code | undefined } = {
    b: byte((view, at) => view.getInt8(at)),
    B: byte((view, at) => view.getUint8(at)),
    "?": byte(
      (view, at) => view.getUint8(at) !== 0,
      (view, at, v) => view.setUint8(at, truth(v) ? 1 : 0),
    ),
    c: byte(
      (view, at) => new PyBytes(new Uint8Array([view.getUint8(at)])),
      (view, at, v) => view.setUint8(at, readBuffer(v)[0] ?? 0),
    ),
    h: {
      size: 2,
      align: 2,
      get: (view, at, little) => view.getInt16(at, little),
      set: (view, at, v, little) => view.setInt16(at, low32(v), little),
    },
    H: {
      size: 2,
      align: 2,
      get: (view, at, little) => view.getUint16(at, little),
      set: (view, at, v, little) => view.setInt16(at, low32(v), little),
    },
    i: long(4, true),
    I: long(4, false),
    l: long(word, true),
    L: long(word, false),
    q: long(8, true),
    Q: long(8, false),
    n: long(8, true),
    N: long(8, false),
    P: pointer,
    O: {
      ...pointer,
      get: (view, at, little) =>
        handles.objects[Number(view.getBigInt64(at, little))] ?? 0,
      set: (view, at, v, little) =>
        view.setBigInt64(at, BigInt(handles.objects.push(v) - 1), little),
    },
    S: {
      ...pointer,
      get: (view, at, little) => handles.textAt(view.getBigInt64(at, little)),
    },
    e: {
      size: 2,
      align: 2,
      get: (view, at, little) => new PyFloat(view.getFloat16(at, little)),
      set: (view, at, v, little) => view.setFloat16(at, toDouble(v), little),
    },
    f: {
      size: 4,
      align: 4,
      get: (view, at, little) => new PyFloat(view.getFloat32(at, little)),
      set: (view, at, v, little) => view.setFloat32(at, toDouble(v), little),
    },
    d: {
      size: 8,
      align: 8,
      get: (view, at, little) => new PyFloat(view.getFloat64(at, little)),
      set: (view, at, v, little) => view.setFloat64(at, toDouble(v), little),
    },
  };
  return table;
}

function bytesOf(view: DataView, at: number, size: number): Uint8Array {
  return new Uint8Array(view.buffer, view.byteOffset + at, size);
}

/** `10s`: so many bytes, cut off or filled with zeros. */
function bytesItem(offset: number, size: number): Item {
  return {
    offset,
    get: (view, at) => new PyBytes(bytesOf(view, at, size).slice()),
    set: (view, at, v) => {
      const target = bytesOf(view, at, size).fill(0);
      target.set(readBuffer(v).subarray(0, size));
    },
  };
}

/** `10p`: a length in one byte, then bytes. CPython's. */
function pascalItem(offset: number, size: number): Item {
  return {
    offset,
    get: (view, at) => {
      const length = Math.min(view.getUint8(at), size - 1);
      return new PyBytes(bytesOf(view, at + 1, length).slice());
    },
    set: (view, at, v) => {
      const bytes = readBuffer(v).subarray(0, Math.min(size - 1, 255));
      const target = bytesOf(view, at, size).fill(0);
      target[0] = bytes.length;
      target.set(bytes, 1);
    },
  };
}

function badCode(): Error {
  return valueError("bad typecode");
}

/** Reads formats, each once. */
export class Formats {
  readonly #layouts = new Map<string, Layout>();
  readonly #native: ReturnType<typeof codes>;
  readonly #standard: ReturnType<typeof codes>;

  constructor(handles: Handles) {
    this.#native = codes(true, handles);
    this.#standard = codes(false, handles);
  }

  /** The layout of a format. @throws ValueError "bad typecode" */
  get(format: string): Layout {
    let layout = this.#layouts.get(format);
    if (layout === undefined) {
      layout = this.#read(format);
      if (this.#layouts.size > 200) this.#layouts.clear();
      this.#layouts.set(format, layout);
    }
    return layout;
  }

  #read(format: string): Layout {
    const order = "@=<>!".includes(format[0] ?? "\0") ? format[0]! : "";
    const isNative = order === "" || order === "@";
    const table = isNative ? this.#native : this.#standard;
    const little = order !== ">" && order !== "!";
    const items: Item[] = [];
    let size = 0;
    for (const [, digits, letter] of parts(format.slice(order.length))) {
      const count = digits === "" ? 1 : Number(digits);
      if (letter === "x") size += count;
      else if (letter === "s") {
        items.push(bytesItem(size, count));
        size += count;
      } else if (letter === "p") {
        if (count > 0) items.push(pascalItem(size, count));
        size += count;
      } else {
        const code = table[letter!];
        if (code === undefined) throw badCode();
        for (let i = 0; i < count; i++) {
          if (isNative) size = align(size, code.align);
          items.push(codeItem(code, size, little));
          size += code.size;
        }
      }
    }
    return { size, items };
  }
}

function align(offset: number, to: number): number {
  return Math.ceil(offset / to) * to;
}

function codeItem(code: Code, offset: number, little: boolean): Item {
  return {
    offset,
    get: (view, at) => code.get(view, at, little),
    set: (view, at, v) => code.set(view, at, v, little),
  };
}

/** Counts and letters. @throws ValueError where a count has no letter */
function parts(format: string): RegExpMatchArray[] {
  const found = [...format.matchAll(/\s*(\d*)([^\d\s])\s*/gy)];
  const length = found.reduce((sum, m) => sum + m[0].length, 0);
  if (length !== format.length && format.trim() !== "") throw badCode();
  return found;
}
