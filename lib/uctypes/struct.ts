/**
 * `uctypes.struct`: memory seen through a descriptor.
 *
 * @module
 */

import {
  between,
  defineType,
  fixed,
  getitem,
  indexError,
  type Interpreter,
  norm,
  PyByteArray,
  PyDict,
  PyObject,
  PyTuple,
  type PyType,
  toInt,
  toSmall,
  typeError,
  type Value,
} from "../../runtime/mod.ts";
import { bytesAt } from "../memory.ts";
import { noKeywords, perInterpreter } from "../module.ts";
import * as t from "./types.ts";

/** A structure, an array or a pointer in memory. */
export class PyStructView extends PyObject {
  #view: DataView | null = null;

  constructor(
    readonly vm: Interpreter,
    readonly at: number,
    readonly desc: Value,
    readonly layout: number,
  ) {
    super();
  }

  override repr(): string {
    return `<struct ${this.#kind()} ${this.at.toString(16)}>`;
  }

  override hash(): number {
    throw typeError(`unsupported type for __hash__: '${this.T.name}'`);
  }

  #kind(): string {
    const { desc } = this;
    if (desc instanceof PyDict) return "STRUCT";
    if (!(desc instanceof PyTuple)) return "ERROR";
    const type = t.aggregateType(desc.items[0] as number);
    return type === t.PTR ? "PTR" : type === t.ARRAY ? "ARRAY" : "unk";
  }

  get size(): number {
    return t.sizeOf(this.desc, this.layout);
  }

  /** The bytes, live. */
  override buffer(): Uint8Array {
    return bytesAt(this.vm, this.at, this.size);
  }

  /** Low bytes first. */
  get #little(): boolean {
    return this.layout !== t.BIG_ENDIAN;
  }

  #bytes(): DataView {
    if (this.#view === null) {
      const b = this.buffer();
      this.#view = new DataView(b.buffer, b.byteOffset, b.byteLength);
    }
    return this.#view;
  }

  #inner(offset: number, desc: Value): PyStructView {
    return new PyStructView(this.vm, this.at + offset, desc, this.layout);
  }

  #field(name: string): Value {
    if (!(this.desc instanceof PyDict)) throw typeError("struct: no fields");
    return getitem(this.desc, name);
  }

  override attr(name: string): Value {
    const field = this.#field(name);
    if (typeof field === "number") return this.#scalar(field);
    if (!(field instanceof PyTuple)) throw t.syntaxError();
    const w = field.items[0] as number;
    const offset = t.aggregateRest(w);
    if (t.aggregateType(w) === t.STRUCT) {
      return this.#inner(offset, field.items[1]!);
    }
    const count = field.items[1];
    const isBytes = t.aggregateType(w) === t.ARRAY &&
      field.items.length === 2 && typeof count === "number" &&
      t.scalarType(count) === 0;
    if (!isBytes) return this.#inner(offset, field);
    const length = t.scalarRest(count);
    return new PyByteArray(bytesAt(this.vm, this.at + offset, length));
  }

  #scalar(field: number): Value {
    const type = t.scalarType(field);
    const rest = t.scalarRest(field);
    if (!t.isBitField(type)) {
      return t.readScalar(this.#bytes(), rest, type, this.#little);
    }
    const { offset, position, length } = bitField(rest);
    const size = t.scalarSize(type);
    const word = t.readUnsigned(this.#bytes(), offset, size, this.#little);
    return Math.floor(word / 2 ** position) % 2 ** length;
  }

  override setattr(name: string, value: Value): void {
    const field = this.#field(name);
    if (typeof field !== "number") throw t.syntaxError();
    const type = t.scalarType(field);
    const rest = t.scalarRest(field);
    const view = this.#bytes();
    if (!t.isBitField(type)) {
      t.writeScalar(view, rest, type, this.#little, value);
      return;
    }
    const { offset, position, length } = bitField(rest);
    const size = t.scalarSize(type);
    const word = BigInt(t.readUnsigned(view, offset, size, this.#little));
    const mask = (1n << BigInt(length)) - 1n << BigInt(position);
    const bits = BigInt(toInt(value)) << BigInt(position) & mask;
    const changed = BigInt.asUintN(32, word & ~mask | bits);
    t.writeUnsigned(view, offset, size, this.#little, Number(changed));
  }

  /** The descriptor of an array or pointer. */
  #elements(): PyTuple {
    if (this.desc instanceof PyTuple) return this.desc;
    throw typeError("struct: can't index");
  }

  override getitem(key: Value): Value {
    const { items } = this.#elements();
    const index = toSmall(key);
    if (t.aggregateType(items[0] as number) === t.PTR) {
      return this.#pointed(items[1]!, index);
    }
    const w = items[1] as number;
    this.#checkIndex(index, w);
    if (items.length > 2) {
      const size = t.sizeOf(items[2]!, this.layout);
      return this.#inner(size * index, items[2]!);
    }
    const type = t.scalarType(w);
    const at = t.scalarSize(type) * index;
    return t.readScalar(this.#bytes(), at, type, this.#little);
  }

  override setitem(key: Value, value: Value): void {
    const { items } = this.#elements();
    const isScalars = items.length === 2 &&
      t.aggregateType(items[0] as number) === t.ARRAY;
    if (!isScalars) return super.setitem(key, value);
    const index = toSmall(key);
    const w = items[1] as number;
    this.#checkIndex(index, w);
    const type = t.scalarType(w);
    const at = t.scalarSize(type) * index;
    t.writeScalar(this.#bytes(), at, type, this.#little, value);
  }

  #checkIndex(index: number, w: number): void {
    if (index < 0 || index >= t.scalarRest(w)) {
      throw indexError("struct: index out of range");
    }
  }

  /** Where the pointer points. */
  get pointer(): number {
    return Number(this.#bytes().getBigUint64(0, true));
  }

  #pointed(target: Value, index: number): Value {
    if (typeof target !== "number") {
      const size = t.sizeOf(target, this.layout);
      const at = this.pointer + size * index;
      return new PyStructView(this.vm, at, target, this.layout);
    }
    const type = t.scalarType(target);
    const size = t.scalarSize(type);
    const b = bytesAt(this.vm, this.pointer + size * index, size);
    const view = new DataView(b.buffer, b.byteOffset, size);
    return t.readScalar(view, 0, type, true);
  }

  /** `int(p)`. @throws TypeError where this is no pointer */
  toInt(): Value {
    if (this.#kind() === "PTR") {
      return norm(this.#bytes().getBigUint64(0, true));
    }
    throw typeError("can't convert struct to int");
  }
}

function bitField(rest: number) {
  return {
    offset: rest & (1 << t.BF_POS) - 1,
    position: rest >> t.BF_POS & 31,
    length: rest >> t.BF_LEN & 31,
  };
}

/** The `struct` of one interpreter. */
export function structType(vm: Interpreter): PyType {
  return perInterpreter(vm, "uctypes.struct", () => {
    const make = between(
      2,
      3,
      (at: Value, desc: Value, layout?: Value) =>
        new PyStructView(
          vm,
          Number(toInt(at)),
          desc,
          layout === undefined ? t.NATIVE : toSmall(layout),
        ),
    );
    return defineType("struct", {
      js: PyStructView,
      isBase: false,
      make: (args, names) => {
        noKeywords(names);
        return make(...args as [Value]);
      },
      methods: { __int__: fixed(1, (s: PyStructView) => s.toInt()) },
    });
  });
}
