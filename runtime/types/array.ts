/**
 * `array.array`: items of one type code in a growing run of bytes. The module is
 * `lib/array.ts`.
 *
 * @module
 */

import { between, defineType } from "../core/define.ts";
import { typeError } from "../core/errors.ts";
import { position, repeatCount } from "../core/integer.ts";
import { type Iterator_, None, PyObject, type Value } from "../core/object.ts";
import { ADD, MUL, type Op } from "../core/op.ts";
import { iter, repr } from "../core/protocols.ts";
import type { PyType } from "../core/type.ts";
import { repeatBytes } from "./allocation.ts";
import { arrayMethods } from "./array_methods.ts";
import { bufferOf, readBuffer } from "./buffer.ts";
import { concatenated, sliceItems } from "./byte_string.ts";
import { PyByteArray } from "./bytearray.ts";
import { PyBytes } from "./bytes.ts";
import { same } from "./compare.ts";
import { PyGrowable } from "./growable.ts";
import { type ItemFormat, itemFormat, viewOf } from "./item_format.ts";
import { PySlice } from "./slice.ts";
import { assignSlice, deleteItems } from "./slice_assign.ts";
import { strOf } from "./text_value.ts";
import { typedEqual, typedOrder } from "./typed_compare.ts";

/** A Python array. */
export class PyArray extends PyGrowable {
  declare items: ItemFormat;
  /** The store as items are read and written. */
  declare view: DataView;
  /**
   * The objects of an array of type code `O`, whose bytes are their numbers here.
   * An object stays as long as its array.
   */
  declare objects: Value[] | null;

  constructor(items: ItemFormat, b: Uint8Array) {
    super();
    this.begin(items, b);
  }

  /** Sets the state of a blank instance. */
  begin(items: ItemFormat, b: Uint8Array): void {
    this.items = items;
    this.objects = items.code === "O" ? [] : null;
    this.take(b);
  }

  override take(bytes: Uint8Array): void {
    super.take(bytes);
    this.view = viewOf(bytes);
  }

  get typecode(): string {
    return this.items.code;
  }
  /** How many items there are. */
  get length(): number {
    return this.size / this.items.size;
  }

  /** The item at a position within the array. */
  get(i: number): Value {
    const at = i * this.items.size;
    return this.objects === null
      ? this.items.get(this.view, at)
      : this.objects[this.view.getFloat64(at)]!;
  }

  /** Writes an item within the store. */
  set(i: number, v: Value): void {
    const at = i * this.items.size;
    if (this.objects === null) this.items.set(this.view, at, v);
    else this.view.setFloat64(at, this.objects.push(v) - 1);
  }

  /** Bytes as an array with the same type code. */
  alike(b: Uint8Array): PyArray {
    const a = new PyArray(this.items, b);
    a.objects = this.objects;
    return a;
  }

  override repr(): string {
    const { length } = this;
    let items = "";
    for (let i = 0; i < length; i++) {
      items += (i > 0 ? ", " : "") + repr(this.get(i));
    }
    return `array('${this.typecode}'${length > 0 ? `, [${items}]` : ""})`;
  }
  override truth(): boolean {
    return this.size !== 0;
  }
  override len(): number {
    return this.length;
  }
  override hash(): number {
    throw typeError(`unsupported type for __hash__: '${this.T.name}'`);
  }
  override iter(): Iterator_ {
    return new PyItemIterator(this);
  }
  override attr(name: string): Value | undefined {
    if (name === "typecode") return this.typecode;
    return name === "itemsize" ? this.items.size : undefined;
  }
  override eq(other: Value): Value | undefined {
    return other instanceof PyArray ? typedEqual(this, other) : undefined;
  }
  override order(op: Op, other: Value): Value | undefined {
    return typedOrder(op, this, other);
  }
  override contains(item: Value): boolean {
    return bufferOf(item) === undefined && this.find(item) >= 0;
  }
  override getitem(key: Value): Value {
    if (typeof key === "number" && key >= 0 && key < this.length) {
      return this.get(key);
    }
    if (key instanceof PySlice) {
      return this.alike(sliceItems(this.b, key, this.items.size));
    }
    return this.get(position(key, this.length, "array"));
  }
  override setitem(key: Value, value: Value): void {
    if (key instanceof PySlice) {
      assignSlice(this, key, value, {
        size: this.items.size,
        itemsOf: (v) => itemBytes(this, v),
      });
    } else this.set(position(key, this.length, "array"), value);
  }
  override delitem(key: Value): void {
    deleteItems(this, key, { size: this.items.size, name: "array" });
  }
  override binop(op: Op, other: Value): Value | undefined {
    if (op !== ADD) return this.rbinop(op, other);
    const b = this.whole(readBuffer(other));
    return this.alike(concatenated(this.b, b));
  }
  override rbinop(op: Op, other: Value): Value | undefined {
    const n = op === MUL ? repeatCount(other) : undefined;
    return n === undefined ? undefined : this.alike(repeatBytes(this.b, n));
  }
  override iop(op: Op, other: Value): Value | undefined {
    if (op !== ADD) return undefined;
    this.extend(other);
    return this;
  }

  /** As many of the bytes as make whole items. */
  whole(b: Uint8Array): Uint8Array {
    return b.subarray(0, b.length - b.length % this.items.size);
  }

  /** Where an equal item stands, or -1. */
  find(item: Value): number {
    for (let i = 0; i < this.length; i++) {
      if (same(this.get(i), item)) return i;
    }
    return -1;
  }

  /** `append(v)` */
  append(v: Value): void {
    const { size } = this.items;
    this.reserve(size);
    this.set(this.length, v);
    this.size += size;
  }

  /** `extend(v)`: with a buffer's bytes, whatever they are, or with items. */
  extend(v: Value): void {
    const b = bufferOf(v);
    if (b !== undefined) {
      this.splice(this.size, this.size, this.whole(b));
      return;
    }
    const it = iter(v);
    for (let x = it.next(); x !== undefined; x = it.next()) this.append(x);
  }
}

/** The bytes of an iterable's items, as an array would hold them. */
function itemBytes(a: PyArray, v: Value): Uint8Array {
  const items = a.alike(new Uint8Array(0));
  const it = iter(v);
  for (let x = it.next(); x !== undefined; x = it.next()) items.append(x);
  return items.b;
}

/** Iterates over the items of an array or memoryview. */
export class PyItemIterator extends PyObject implements Iterator_ {
  #at = 0;

  constructor(readonly source: { length: number; get(i: number): Value }) {
    super();
  }
  override iter(): Iterator_ {
    return this;
  }
  next(): Value | undefined {
    const i = this.#at;
    if (i >= this.source.length) return undefined;
    this.#at = i + 1;
    return this.source.get(i);
  }
}
defineType("iterator", { js: PyItemIterator });

/** `array(typecode, initializer)` in a blank instance. */
function construct(a: PyArray, code: Value, initializer?: Value): void {
  a.begin(itemFormat(strOf(code)[0] ?? "\0"), new Uint8Array(0));
  if (initializer === undefined) return;
  const isRaw = initializer instanceof PyBytes ||
    initializer instanceof PyByteArray;
  if (isRaw) a.take(a.whole(initializer.b).slice());
  else a.take(itemBytes(a, initializer));
}

const checkCount = between(1, 2, () => None);

/** `array.array`. */
export const arrayType: PyType = defineType("array", {
  js: PyArray,
  make: (args, names) => {
    if (names.length > 0) {
      throw typeError("function doesn't take keyword arguments");
    }
    checkCount(...args as [Value]);
    const a = new PyArray(itemFormat("B"), new Uint8Array(0));
    construct(a, args[0]!, args[1]);
    return a;
  },
  allocate: (o) => {
    (o as PyArray).begin(itemFormat("B"), new Uint8Array(0));
  },
  init: between(2, 3, (self: PyArray, code: Value, initializer?: Value) => {
    construct(self, code, initializer);
    return None;
  }),
  methods: arrayMethods,
});
