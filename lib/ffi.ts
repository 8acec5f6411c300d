/**
 * `ffi`: functions and variables of shared libraries.
 *
 * @module
 */

import {
  arityError,
  bufferOf,
  defineType,
  encodeUtf8,
  fixed,
  type Foreign,
  type ForeignLibrary,
  type ForeignType,
  type ForeignValue,
  integer,
  type Interpreter,
  iterate,
  None,
  norm,
  notImplementedError,
  osError,
  params,
  type PyBuiltinModule,
  PyByteArray,
  PyFloat,
  PyObject,
  strOf,
  textOf,
  toDouble,
  toInt,
  toSmall,
  typeError,
  type Value,
  withKeywords,
} from "../runtime/mod.ts";
import { addressOf, bytesAt, textAt } from "./memory.ts";
import { makeModule } from "./module.ts";

const ENOENT = 2;

/** The types by their letters. */
const types: { readonly [letter: string]: ForeignType | undefined } = {
  b: "i8",
  B: "u8",
  h: "i16",
  H: "u16",
  i: "i32",
  I: "u32",
  l: "i64",
  L: "u64",
  q: "i64",
  Q: "u64",
  f: "f32",
  d: "f64",
  C: "u64",
  O: "u64",
  P: "u64",
  p: "u64",
  s: "u64",
  v: "void",
};

function foreignOf(vm: Interpreter): Foreign {
  const { foreign } = vm.system;
  if (foreign === undefined) {
    throw notImplementedError("no shared libraries on this system");
  }
  return foreign;
}

function typeOfLetter(letter: Value): ForeignType {
  const type = types[strOf(letter)[0] ?? ""];
  if (type === undefined) throw typeError("unknown type");
  return type;
}

/** The letters of a list of types: a str, or any iterable of them. */
function lettersOf(list: Value): string[] {
  return iterate(list).map((t) => {
    typeOfLetter(t);
    return strOf(t)[0]!;
  });
}

/** A number of an integer type, cut off to its bits. */
function cut(v: Value, type: ForeignType): ForeignValue {
  const bits = Number(type.slice(1));
  const i = BigInt(toInt(v));
  const word = type[0] === "i"
    ? BigInt.asIntN(bits, i)
    : BigInt.asUintN(bits, i);
  return bits === 64 ? word : Number(word);
}

/** A foreign value as Python's. */
function fromForeign(vm: Interpreter, v: ForeignValue, letter: string): Value {
  switch (letter) {
    case "v":
      return None;
    case "f":
    case "d":
      return new PyFloat(Number(v));
    case "s":
      return BigInt(v) === 0n ? None : textAt(vm, BigInt(v));
  }
  return norm(BigInt(v));
}

// ------------------------------------------------------------------------ functions

/** What holds an argument's bytes while a function runs. */
type Held = Uint8Array[];

class PyForeignFunction extends PyObject {
  readonly #call: (...args: ForeignValue[]) => ForeignValue;

  constructor(
    readonly vm: Interpreter,
    readonly address: bigint,
    readonly result: string,
    readonly letters: readonly string[],
  ) {
    super();
    this.#call = foreignOf(vm).functionAt(
      address,
      letters.map((letter) => types[letter]!),
      types[result]!,
    );
  }

  override repr(): string {
    return `<ffifunc ${this.address.toString(16)}>`;
  }

  override call(...args: Value[]): Value {
    if (args.length !== this.letters.length) {
      throw arityError(this.letters.length, args.length);
    }
    const held: Held = [];
    const values = args.map((a, i) =>
      this.#argument(a, this.letters[i]!, held)
    );
    this.vm.stdout.flush();
    const result = this.#call(...values);
    rethrow(this.vm);
    return fromForeign(this.vm, result, this.result);
  }

  #argument(v: Value, letter: string, held: Held): ForeignValue {
    if (letter === "f" || letter === "d") return toDouble(v);
    if (v === None) return 0n;
    if (integer(v) !== undefined) return cut(v, types[letter]!);
    const text = textOf(v);
    const bytes = text === undefined ? bufferOf(v) : encodeUtf8(`${text}\0`);
    if (bytes !== undefined) {
      held.push(bytes);
      return BigInt(addressOf(this.vm, bytes));
    }
    if (v instanceof PyCallback) return v.address;
    throw typeError("don't know how to pass object to native function");
  }
}
defineType("ffifunc", { js: PyForeignFunction });

// ------------------------------------------------------------------------ callbacks

/** What a callback raised: it goes on after the function that called it. */
const raised = new WeakMap<Interpreter, unknown[]>();

function rethrow(vm: Interpreter): void {
  const errors = raised.get(vm);
  if (errors !== undefined && errors.length > 0) throw errors.shift();
}

class PyCallback extends PyObject {
  constructor(readonly address: bigint) {
    super();
  }
  override repr(): string {
    return `<fficallback ${this.address.toString(16)}>`;
  }
}
defineType("fficallback", {
  js: PyCallback,
  methods: { cfun: fixed(1, (c: PyCallback) => norm(c.address)) },
});

function makeCallback(
  vm: Interpreter,
  result: Value,
  f: Value,
  list: Value,
): PyCallback {
  const letters = lettersOf(list);
  const resultType = typeOfLetter(result);
  const call = (...args: ForeignValue[]): ForeignValue => {
    try {
      const values = args.map((a, i) => fromForeign(vm, a, letters[i]!));
      const v = (f as PyObject).call(...values);
      if (v === None || resultType === "void") return 0;
      return resultType[0] === "f" ? toDouble(v) : cut(v, resultType);
    } catch (e) {
      const errors = raised.get(vm) ?? [];
      raised.set(vm, errors);
      errors.push(e);
      return 0;
    }
  };
  const parameters = letters.map((letter) => types[letter]!);
  const made = foreignOf(vm).callback(parameters, resultType, call);
  return new PyCallback(made.address);
}

// ------------------------------------------------------------------------- variables

/** The bytes of a variable of a type. */
function sizeOfType(type: ForeignType): number {
  return Number(type.slice(1)) / 8;
}

class PyForeignVariable extends PyObject {
  constructor(
    readonly vm: Interpreter,
    readonly address: bigint,
    readonly type: ForeignType,
  ) {
    super();
  }

  override repr(): string {
    return `<ffivar @0x${this.address.toString(16)} 0x${
      BigInt(toInt(this.get())).toString(16)
    }>`;
  }

  #view(): DataView {
    const b = bytesAt(this.vm, norm(this.address), sizeOfType(this.type));
    return new DataView(b.buffer, b.byteOffset, b.byteLength);
  }

  get(): Value {
    const view = this.#view();
    const { type } = this;
    if (type === "f32") return new PyFloat(view.getFloat32(0, true));
    if (type === "f64") return new PyFloat(view.getFloat64(0, true));
    let word = 0n;
    for (let i = view.byteLength - 1; i >= 0; i--) {
      word = word << 8n | BigInt(view.getUint8(i));
    }
    const bits = 8 * view.byteLength;
    return norm(type[0] === "i" ? BigInt.asIntN(bits, word) : word);
  }

  set(v: Value): void {
    const view = this.#view();
    const { type } = this;
    if (type === "f32") return view.setFloat32(0, toDouble(v), true);
    if (type === "f64") return view.setFloat64(0, toDouble(v), true);
    let word = BigInt.asUintN(64, BigInt(toInt(v)));
    for (let i = 0; i < view.byteLength; i++) {
      view.setUint8(i, Number(word & 255n));
      word >>= 8n;
    }
  }
}
defineType("ffivar", {
  js: PyForeignVariable,
  methods: {
    get: fixed(1, (v: PyForeignVariable) => v.get()),
    set: fixed(2, (v: PyForeignVariable, value: Value) => {
      v.set(value);
      return None;
    }),
  },
});

// -------------------------------------------------------------------------- libraries

class PyForeignModule extends PyObject {
  constructor(readonly vm: Interpreter, readonly library: ForeignLibrary) {
    super();
  }
  override repr(): string {
    return `<ffimod ${this.library.handle.toString(16)}>`;
  }
  /** @throws OSError ENOENT */
  symbol(name: Value): bigint {
    const address = this.library.symbol(strOf(name));
    if (address === null) throw osError(ENOENT);
    return address;
  }
}

defineType("ffimod", {
  js: PyForeignModule,
  methods: {
    addr: fixed(2, (m: PyForeignModule, name: Value) => norm(m.symbol(name))),
    close: fixed(1, (m: PyForeignModule) => {
      m.library.close();
      return None;
    }),
    func: fixed(
      4,
      (m: PyForeignModule, result: Value, name: Value, list: Value) =>
        makeFunction(m.vm, result, m.symbol(name), list),
    ),
    var: fixed(3, (m: PyForeignModule, type: Value, name: Value) => {
      const address = m.symbol(name);
      return new PyForeignVariable(m.vm, address, typeOfLetter(type));
    }),
  },
});

function makeFunction(
  vm: Interpreter,
  result: Value,
  address: bigint,
  list: Value,
): PyForeignFunction {
  typeOfLetter(result);
  const letter = strOf(result)[0]!;
  return new PyForeignFunction(vm, address, letter, lettersOf(list));
}

function openLibrary(vm: Interpreter, name: Value): PyForeignModule {
  const path = name === None ? null : strOf(name);
  const library = foreignOf(vm).open(path);
  if (library === null) throw osError(ENOENT);
  return new PyForeignModule(vm, library);
}

/** Makes the module. */
export function ffi(vm: Interpreter): PyBuiltinModule {
  return makeModule("ffi", {
    functions: {
      as_bytearray: fixed(
        2,
        (address: Value, size: Value) =>
          new PyByteArray(bytesAt(vm, toInt(address), toSmall(size))),
      ),
      callback: withKeywords(
        "callback",
        params("", "", "", "*", "lock="),
        (result, f, list) => makeCallback(vm, result, f, list),
      ),
      func: fixed(
        3,
        (result: Value, address: Value, list: Value) =>
          makeFunction(vm, result, BigInt(toInt(address)), list),
      ),
      open: fixed(1, (name: Value) => openLibrary(vm, name)),
    },
  });
}
