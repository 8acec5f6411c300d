/**
 * Format strings of `struct`: where each item lies, and how it is read and written.
 *
 * @module
 */

import {
  copyBytes,
  type Int,
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
  get(b: Uint8Array, at: number): Value;
  set(b: Uint8Array, at: number, v: Value): void;
}

/** A format taken apart. */
export interface Layout {
  readonly size: number;
  /** The items that take values. */
  readonly items: readonly Item[];
}

/** How one code is read and written. */
interface Code {
  readonly size: number;
  /** Its alignment in the native layout. */
  readonly align: number;
  get(b: Uint8Array, at: number): Value;
  set(b: Uint8Array, at: number, v: Value): void;
}

/** The code of one byte order, made from reading and writing in either. */
type CodeMaker = (little: boolean) => Code;

/** What stays of an int in 32 bits. */
function low32(v: Value): number {
  const i = typeof v === "number" ? v : toInt(v);
  return typeof i === "number" ? i : Number(BigInt.asIntN(32, i));
}

function byte(
  get: Code["get"],
  set: Code["set"] = (b, at, v) => {
    b[at] = low32(v);
  },
): CodeMaker {
  return () => ({ size: 1, align: 1, get, set });
}

function short(isSigned: boolean): CodeMaker {
  return (little) => {
    const low = little ? 0 : 1;
    const high = 1 - low;
    const word = (b: Uint8Array, at: number) =>
      b[at + low]! | b[at + high]! << 8;
    return {
      size: 2,
      align: 2,
      get: isSigned ? (b, at) => word(b, at) << 16 >> 16 : word,
      set: (b, at, v) => {
        const i = low32(v);
        b[at + low] = i;
        b[at + high] = i >> 8;
      },
    };
  };
}

function writeWord(b: Uint8Array, at: number, v: number, little: boolean) {
  if (little) {
    b[at] = v;
    b[at + 1] = v >> 8;
    b[at + 2] = v >> 16;
    b[at + 3] = v >> 24;
  } else {
    b[at] = v >> 24;
    b[at + 1] = v >> 16;
    b[at + 2] = v >> 8;
    b[at + 3] = v;
  }
}

/** Thirty-two bits with their sign. */
function readWord(b: Uint8Array, at: number, little: boolean): number {
  return little
    ? b[at]! | b[at + 1]! << 8 | b[at + 2]! << 16 | b[at + 3]! << 24
    : b[at]! << 24 | b[at + 1]! << 16 | b[at + 2]! << 8 | b[at + 3]!;
}

function word(isSigned: boolean): CodeMaker {
  return (little) => ({
    size: 4,
    align: 4,
    get: isSigned
      ? (b, at) => readWord(b, at, little)
      : (b, at) => readWord(b, at, little) >>> 0,
    set: (b, at, v) => writeWord(b, at, low32(v), little),
  });
}

/** A number of two words, where it is one; else a bigint. */
function joined(high: number, low: number): Int {
  const small = high > -2097152 && high < 2097152;
  if (small) return high * 4294967296 + low;
  return norm(BigInt(high) << 32n | BigInt(low));
}

function long(isSigned: boolean): CodeMaker {
  return (little) => {
    const lowAt = little ? 0 : 4;
    const highAt = 4 - lowAt;
    return {
      size: 8,
      align: 8,
      get: (b, at) => {
        const high = readWord(b, at + highAt, little);
        const low = readWord(b, at + lowAt, little) >>> 0;
        return joined(isSigned ? high : high >>> 0, low);
      },
      set: (b, at, v) => {
        const i = typeof v === "number" ? v : toInt(v);
        if (typeof i === "number") {
          const high = Math.floor(i / 4294967296);
          writeWord(b, at + lowAt, i - high * 4294967296, little);
          writeWord(b, at + highAt, high, little);
          return;
        }
        const bits = BigInt.asUintN(64, i);
        writeWord(b, at + lowAt, Number(bits & 0xffffffffn), little);
        writeWord(b, at + highAt, Number(bits >> 32n), little);
      },
    };
  };
}

/** Where floats are taken apart. */
const scratch = new DataView(new ArrayBuffer(8));
const scratchBytes = new Uint8Array(scratch.buffer);

function float(
  size: 2 | 4 | 8,
  read: (little: boolean) => number,
  write: (x: number, little: boolean) => void,
): CodeMaker {
  return (little) => ({
    size,
    align: size,
    get: (b, at) => {
      for (let i = 0; i < size; i++) scratchBytes[i] = b[at + i]!;
      return new PyFloat(read(little));
    },
    set: (b, at, v) => {
      write(v instanceof PyFloat ? v.v : toDouble(v), little);
      for (let i = 0; i < size; i++) b[at + i] = scratchBytes[i]!;
    },
  });
}

/** Objects that were packed as `O`, by their numbers. */
export interface Handles {
  readonly objects: Value[];
  /** The text at an address, for `S`. */
  textAt(address: number | bigint): Value;
}

/** The codes of native sizes or standard ones, in a byte order. */
function codes(isNative: boolean, little: boolean, handles: Handles) {
  const pointer = long(false)(little);
  const makers: { readonly [code: string]: CodeMaker } = {
    b: byte((b, at) => b[at]! << 24 >> 24),
    B: byte((b, at) => b[at]!),
    "?": byte(
      (b, at) => b[at] !== 0,
      (b, at, v) => {
        b[at] = truth(v) ? 1 : 0;
      },
    ),
    c: byte(
      (b, at) => new PyBytes(copyBytes(b, at, at + 1)),
      (b, at, v) => {
        b[at] = readBuffer(v)[0] ?? 0;
      },
    ),
    h: short(true),
    H: short(false),
    i: word(true),
    I: word(false),
    l: isNative ? long(true) : word(true),
    L: isNative ? long(false) : word(false),
    q: long(true),
    Q: long(false),
    n: long(true),
    N: long(false),
    P: long(false),
    O: () => ({
      ...pointer,
      get: (b, at) => handles.objects[Number(pointer.get(b, at))] ?? 0,
      set: (b, at, v) => pointer.set(b, at, handles.objects.push(v) - 1),
    }),
    S: () => ({
      ...pointer,
      get: (b, at) => handles.textAt(pointer.get(b, at) as Int),
    }),
    e: float(
      2,
      (order) => scratch.getFloat16(0, order),
      (x, order) => scratch.setFloat16(0, x, order),
    ),
    f: float(
      4,
      (order) => scratch.getFloat32(0, order),
      (x, order) => scratch.setFloat32(0, x, order),
    ),
    d: float(
      8,
      (order) => scratch.getFloat64(0, order),
      (x, order) => scratch.setFloat64(0, x, order),
    ),
  };
  const table: { [code: string]: Code | undefined } = {};
  for (const code in makers) table[code] = makers[code]!(little);
  return table;
}

type Codes = ReturnType<typeof codes>;

/** `10s`: so many bytes, cut off or filled with zeros. */
function bytesItem(offset: number, size: number): Item {
  return {
    offset,
    get: (b, at) => new PyBytes(copyBytes(b, at, at + size)),
    set: (b, at, v) => {
      const target = b.subarray(at, at + size).fill(0);
      target.set(readBuffer(v).subarray(0, size));
    },
  };
}

/** `10p`: a length in one byte, then bytes. CPython's. */
function pascalItem(offset: number, size: number): Item {
  return {
    offset,
    get: (b, at) => {
      const length = Math.min(b[at]!, size - 1);
      return new PyBytes(copyBytes(b, at + 1, at + 1 + length));
    },
    set: (b, at, v) => {
      const bytes = readBuffer(v).subarray(0, Math.min(size - 1, 255));
      const target = b.subarray(at, at + size).fill(0);
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
  /** The codes by byte order, made when first needed. */
  readonly #codes = new Map<string, Codes>();

  constructor(readonly handles: Handles) {}

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

  #codesOf(order: string): Codes {
    let table = this.#codes.get(order);
    if (table === undefined) {
      const isLittle = order !== ">" && order !== "!";
      table = codes(isNative(order), isLittle, this.handles);
      this.#codes.set(order, table);
    }
    return table;
  }

  #read(format: string): Layout {
    const order = "@=<>!".includes(format[0] ?? "\0") ? format[0]! : "";
    const table = this.#codesOf(order);
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
          if (isNative(order)) size = align(size, code.align);
          items.push({ offset: size, get: code.get, set: code.set });
          size += code.size;
        }
      }
    }
    return { size, items };
  }
}

function isNative(order: string): boolean {
  return order === "" || order === "@";
}

function align(offset: number, to: number): number {
  return Math.ceil(offset / to) * to;
}

/** Counts and letters. @throws ValueError where a count has no letter */
function parts(format: string): RegExpMatchArray[] {
  const found = [...format.matchAll(/\s*(\d*)([^\d\s])\s*/gy)];
  const length = found.reduce((sum, m) => sum + m[0].length, 0);
  if (length !== format.length && format.trim() !== "") throw badCode();
  return found;
}
