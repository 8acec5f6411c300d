/**
 * `struct`: MicroPython's codes and its rules (missing values stay zero, surplus ones
 * are ignored, integers are cut off), and CPython's codes `? c n N p`, `iter_unpack`
 * and `Struct`.
 *
 * @module
 */

import {
  between,
  exceptionTypes,
  fixed,
  freshBytes,
  type Interpreter,
  None,
  type PyBuiltinModule,
  PyBytes,
  PyObject,
  PyTuple,
  readBuffer,
  strOf,
  toSmall,
  type Value,
  valueError,
  writeBuffer,
} from "../runtime/mod.ts";
import { textAt } from "./memory.ts";
import { Formats, type Layout } from "./struct/layout.ts";
import { atLeast, iteratorOf, makeModule, perInterpreter } from "./module.ts";
import { defineType } from "../runtime/mod.ts";

function tooSmall(): Error {
  return valueError("buffer too small");
}

/** Packs values, which follow others in an array of arguments. */
function packInto(
  layout: Layout,
  bytes: Uint8Array,
  at: number,
  args: readonly Value[],
  first: number,
): void {
  const { items } = layout;
  const n = Math.min(items.length, args.length - first);
  for (let i = 0; i < n; i++) {
    const item = items[i]!;
    item.set(bytes, at + item.offset, args[first + i]!);
  }
}

/** Packs the arguments after the first. */
function pack(layout: Layout, args: readonly Value[]): Value {
  const bytes = freshBytes(layout.size);
  packInto(layout, bytes, 0, args, 1);
  return new PyBytes(bytes);
}

/** A position in a buffer; a negative one counts from the end. */
function offsetIn(bytes: Uint8Array, offset: Value | undefined): number {
  let at = offset === undefined ? 0 : toSmall(offset);
  if (at < 0) at += bytes.length;
  if (at < 0) throw tooSmall();
  return at;
}

function unpack(layout: Layout, buffer: Value, offset?: Value): Value {
  const bytes = readBuffer(buffer);
  const at = offsetIn(bytes, offset);
  if (at + layout.size > bytes.length) throw tooSmall();
  return unpackAt(layout, bytes, at);
}

function unpackAt(layout: Layout, bytes: Uint8Array, at: number): PyTuple {
  const { items } = layout;
  const out: Value[] = [];
  for (let i = 0; i < items.length; i++) {
    const item = items[i]!;
    out.push(item.get(bytes, at + item.offset));
  }
  return new PyTuple(out);
}

/** Packs the arguments after the first three: format, buffer and offset. */
function packIntoBuffer(layout: Layout, args: readonly Value[]): Value {
  const bytes = writeBuffer(args[1]!);
  const at = offsetIn(bytes, args[2]);
  if (at + layout.size > bytes.length) throw tooSmall();
  packInto(layout, bytes, at, args, 3);
  return None;
}

function iterUnpack(layout: Layout, buffer: Value): Value {
  const bytes = readBuffer(buffer);
  if (layout.size === 0 || bytes.length % layout.size !== 0) {
    throw valueError(
      "iterative unpacking requires a buffer of a multiple of the item size",
    );
  }
  const count = bytes.length / layout.size;
  const starts = Array.from({ length: count }, (_, i) => i * layout.size);
  return iteratorOf(starts, (at) => unpackAt(layout, bytes, at));
}

/** `struct.Struct(format)`: CPython's. */
class PyStruct extends PyObject {
  constructor(readonly format_: string, readonly layout: Layout) {
    super();
  }
  override attr(name: string): Value | undefined {
    if (name === "size") return this.layout.size;
    return name === "format" ? this.format_ : undefined;
  }
}

function structType(formats: Formats) {
  const js = class extends PyStruct {};
  return defineType("Struct", {
    js,
    make: (args) => {
      const format = strOf(args[0] ?? "");
      return new js(format, formats.get(format));
    },
    methods: {
      iter_unpack: fixed(2, (s: PyStruct, b: Value) => iterUnpack(s.layout, b)),
      pack: atLeast(1, (args) => pack((args[0] as PyStruct).layout, args)),
      pack_into: atLeast(
        3,
        (args) => packIntoBuffer((args[0] as PyStruct).layout, args),
      ),
      unpack: fixed(2, (s: PyStruct, b: Value) => unpack(s.layout, b)),
      unpack_from: between(
        2,
        3,
        (s: PyStruct, b: Value, at?: Value) => unpack(s.layout, b, at),
      ),
    },
  });
}

/** Makes the module. */
export function struct(vm: Interpreter): PyBuiltinModule {
  const formats = perInterpreter(
    vm,
    "struct",
    () => new Formats({ objects: [], textAt: (at) => textAt(vm, at) }),
  );
  const layout = (v: Value) =>
    formats.get(v instanceof PyBytes ? asciiOf(v.b) : strOf(v));
  const unpackFrom = between(
    2,
    3,
    (f: Value, b: Value, at?: Value) => unpack(layout(f), b, at),
  );
  const m = makeModule("struct", {
    functions: {
      calcsize: fixed(1, (f: Value) => layout(f).size),
      iter_unpack: fixed(2, (f: Value, b: Value) => iterUnpack(layout(f), b)),
      pack: atLeast(1, (args) => pack(layout(args[0]!), args)),
      pack_into: atLeast(3, (args) => packIntoBuffer(layout(args[0]!), args)),
      unpack: unpackFrom,
      unpack_from: unpackFrom,
    },
    values: { error: exceptionTypes.ValueError! },
  });
  m.dynamic = (name) => {
    if (name !== "Struct") return undefined;
    const type = structType(formats);
    m.$Struct = type;
    return type;
  };
  return m;
}

function asciiOf(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}
