/**
 * Special methods and slots. A built-in type fills its slots in TypeScript; a class
 * that defines `__len__` and its like gets slots that call them. The table below says
 * for each special method how to install the slot, and for built-in types how to show
 * a slot as a method.
 *
 * @module
 */

import { stopIteration, typeError } from "./errors.ts";
import { callSpecial } from "./attributes.ts";
import { fixed } from "./define.ts";
import { PyBoundMethod } from "./function.ts";
import {
  type AttrKey,
  type Iterator_,
  type Method,
  None,
  NotImplemented,
  PyObject,
  typeName,
  typeOf,
  type Value,
} from "./object.ts";
import {
  ABS,
  BINARY_OPS,
  GE,
  GT,
  INVERT,
  LE,
  LT,
  NEG,
  type Op,
  POS,
} from "./op.ts";
import { PyType, slotAttribute, slotHooks, unboundMethod } from "./type.ts";
import { truth } from "./protocols.ts";

type Proto = PyObject;

/** One special method: how it becomes a slot, and how a slot becomes it. */
interface Special {
  /** Sets the slot on a class's prototype so that it calls the special method. */
  install(proto: Proto): void;
  /** The slot as a bare method, for built-in types; absent where there is none. */
  expose?: Method;
  /** The slot's name, to tell whether a built-in type fills it. */
  slot?: string;
}

function invoke(o: Value, key: AttrKey, ...args: Value[]): Value {
  const r = callSpecial(o, key, ...args);
  if (r === undefined) {
    throw typeError(`'${typeName(o)}' object has no ${key.slice(1)}`);
  }
  return r;
}

function asString(v: Value): string {
  if (typeof v === "string") return v;
  const s = (v as { native?: Value }).native;
  if (typeof s === "string") return s;
  throw typeError(`can't convert '${typeName(v)}' object to str implicitly`);
}

function supported(v: Value | undefined): Value | undefined {
  return v === NotImplemented ? undefined : v;
}

/** Iterates by `__next__`, turning StopIteration into the end. */
class SpecialIterator implements Iterator_ {
  constructor(readonly source: Value) {}
  /** What a StopIteration carried: the value of `yield from`. */
  result: Value = None;
  next(): Value | undefined {
    try {
      return invoke(this.source, "$__next__");
    } catch (e) {
      if (!isNamed(e, "StopIteration")) throw e;
      this.result = (e as { args: Value[] }).args[0] ?? None;
      return undefined;
    }
  }
}

/** Iterates by `__getitem__` from 0 until IndexError. */
class SequenceIterator extends PyObject {
  index = 0;
  constructor(readonly source: PyObject) {
    super();
  }
  override iter(): Iterator_ {
    return this as unknown as Iterator_;
  }
  next(): Value | undefined {
    try {
      return this.source.getitem(this.index++);
    } catch (e) {
      if (isNamed(e, "IndexError") || isNamed(e, "StopIteration")) {
        return undefined;
      }
      throw e;
    }
  }
}

/** The Python-visible class of {@linkcode SequenceIterator}. */
export const sequenceIteratorClass = SequenceIterator;

function isNamed(e: unknown, name: string): boolean {
  return e instanceof PyObject && e.T.mro.some((t) => t.name === name);
}

/** Turns what `__iter__` returned into an internal iterator. */
export function iteratorOf(v: Value): Iterator_ {
  if (typeof v === "object") {
    const it = v as PyObject & Partial<Iterator_>;
    if (typeof it.next === "function") return it as Iterator_;
    if (it.$__next__ !== undefined) return new SpecialIterator(v);
  }
  throw typeError(`'${typeName(v)}' object isn't an iterator`);
}

/** The Python object for an internal iterator: itself where it is one. */
export function iteratorObject(it: Iterator_): Value {
  if (it instanceof PyObject) return it;
  if (it instanceof SpecialIterator) return it.source;
  throw typeError("not an iterator object");
}

const binaryKeys = new Map<string, "binop" | "rbinop" | "iop">();
for (const op of BINARY_OPS) {
  binaryKeys.set(op.name, "binop");
  binaryKeys.set(op.rkey.slice(1), "rbinop");
  binaryKeys.set(op.iname, "iop");
}

function nativeSlot(o: PyObject, slot: "binop" | "rbinop" | "iop" | "unop") {
  const f = o.T.native.proto[slot];
  return f as (op: Op, other?: Value) => Value | undefined;
}

function installBinary(proto: Proto, slot: "binop" | "rbinop" | "iop"): void {
  const field = slot === "binop" ? "key" : slot === "rbinop" ? "rkey" : "ikey";
  proto[slot] = function (this: PyObject, op: Op, other: Value) {
    const r = callSpecial(this, op[field], other);
    if (r !== undefined) return supported(r);
    return nativeSlot(this, slot).call(this, op, other);
  };
}

const unary: { [name: string]: Op } = {
  __neg__: NEG,
  __pos__: POS,
  __invert__: INVERT,
  __abs__: ABS,
};

const ordering: { [name: string]: Op } = {
  __lt__: LT,
  __le__: LE,
  __gt__: GT,
  __ge__: GE,
};

function installUnary(proto: Proto): void {
  proto.unop = function (this: PyObject, op: Op) {
    return callSpecial(this, op.key) ??
      nativeSlot(this, "unop").call(this, op);
  };
}

function installOrder(proto: Proto): void {
  proto.order = function (this: PyObject, op: Op, other: Value) {
    const r = callSpecial(this, op.key, other);
    if (r !== undefined) return supported(r);
    return this.T.native.proto.order.call(this, op, other);
  };
}

const specials: { [name: string]: Special | undefined } = Object.assign(
  Object.create(null),
  {
    __repr__: {
      slot: "repr",
      install(p) {
        p.repr = function () {
          return asString(invoke(this, "$__repr__"));
        };
      },
      expose: (o) => (o as PyObject).repr(),
    },
    __str__: {
      slot: "str",
      install(p) {
        p.str = function () {
          return asString(invoke(this, "$__str__"));
        };
      },
      expose: (o) => (o as PyObject).str(),
    },
    __bool__: {
      slot: "truth",
      install(p) {
        p.truth = function () {
          const r = invoke(this, "$__bool__");
          if (typeof r !== "boolean") return truth(r);
          return r;
        };
      },
      expose: (o) => (o as PyObject).truth(),
    },
    __len__: {
      slot: "len",
      install(p) {
        p.len = function () {
          return lengthOf(invoke(this, "$__len__"));
        };
        if (!("$__bool__" in p)) {
          p.truth = function () {
            return this.len() !== 0;
          };
        }
      },
      expose: (o) => (o as PyObject).len(),
    },
    __hash__: {
      slot: "hash",
      install(p) {
        const m = p.$__hash__;
        p.hash = function () {
          if (m === None) throw unhashable(this);
          return hashNumber(invoke(this, "$__hash__"));
        };
      },
      expose: (o) => (o as PyObject).hash(),
    },
    __eq__: {
      slot: "eq",
      install(p) {
        p.eq = function (other) {
          return supported(invoke(this, "$__eq__", other));
        };
        if (!Object.hasOwn(p, "$__hash__")) {
          p.hash = function () {
            throw unhashable(this);
          };
        }
      },
      expose: (o, other) => (o as PyObject).eq(other!) ?? NotImplemented,
    },
    __iter__: {
      slot: "iter",
      install(p) {
        p.iter = function () {
          return iteratorOf(invoke(this, "$__iter__"));
        };
      },
      expose: (o) => iteratorObject((o as PyObject).iter()),
    },
    __next__: {
      install() {},
      slot: "next",
      expose: (o) => {
        const v = (o as unknown as Iterator_).next();
        if (v === undefined) throw stopIteration();
        return v;
      },
    },
    __getitem__: {
      slot: "getitem",
      install(p) {
        p.getitem = function (key) {
          return invoke(this, "$__getitem__", key);
        };
        if (p.iter === PyObject.prototype.iter) {
          p.iter = function () {
            return new SequenceIterator(this) as unknown as Iterator_;
          };
        }
      },
      expose: (o, key) => (o as PyObject).getitem(key!),
    },
    __setitem__: {
      slot: "setitem",
      install(p) {
        p.setitem = function (key, value) {
          invoke(this, "$__setitem__", key, value);
        };
      },
      expose: (o, key, value) => {
        (o as PyObject).setitem(key!, value!);
        return None;
      },
    },
    __delitem__: {
      slot: "delitem",
      install(p) {
        p.delitem = function (key) {
          invoke(this, "$__delitem__", key);
        };
      },
      expose: (o, key) => {
        (o as PyObject).delitem(key!);
        return None;
      },
    },
    __contains__: {
      slot: "contains",
      install(p) {
        p.contains = function (item) {
          return truth(invoke(this, "$__contains__", item));
        };
      },
      expose: (o, item) => (o as PyObject).contains(item!) ?? false,
    },
    __call__: {
      slot: "call",
      install(p) {
        p.call = function (...args) {
          return invoke(this, "$__call__", ...args);
        };
        p.callKw = function (args, names, values) {
          // On the class: what is called may be a class with a `__call__` of its own.
          const m = typeOf(this).proto.$__call__;
          if (typeof m === "function") {
            return new PyBoundMethod(m, this).callKw(args, names, values);
          }
          return (m as PyObject).callKw(args, names, values);
        };
      },
    },
    __getattr__: {
      install(p) {
        p.attr = function (name) {
          if (name === "__getattr__") return undefined;
          const native = this.T.native.proto.attr.call(this, name);
          if (native !== undefined) return native;
          if (hidden.has(name)) return undefined;
          return fromGetattr(this, name);
        };
      },
    },
    __setattr__: {
      install(p) {
        p.W = 0;
        p.setattr = function (name, value) {
          invoke(this, "$__setattr__", name, value);
        };
        p.delattr ??= function (name) {
          invoke(this, "$__delattr__", name);
        };
      },
    },
    __delattr__: {
      install(p) {
        p.W = 0;
        p.delattr = function (name) {
          invoke(this, "$__delattr__", name);
        };
      },
    },
    __format__: {
      install(p) {
        p.format = function (spec) {
          return asString(invoke(this, "$__format__", spec));
        };
      },
    },
  } satisfies { [name: string]: Special },
);

/** Names that an object answers itself, never through `__getattr__`. */
const hidden = new Set(["__init__", "__setattr__", "__delattr__"]);

function fromGetattr(o: PyObject, name: string): Value | undefined {
  return callSpecial(o, "$__getattr__", name);
}

function lengthOf(v: Value): number {
  if (typeof v === "number") return v;
  if (typeof v === "boolean") return Number(v);
  const n = (v as { native?: Value }).native;
  if (typeof n === "number") return n;
  throw typeError(`can't convert ${typeName(v)} to int`);
}

function hashNumber(v: Value): number {
  if (typeof v === "number") return v;
  if (typeof v === "bigint") return Number(BigInt.asIntN(53, v));
  return lengthOf(v);
}

/** The TypeError for a value without a hash. */
export function unhashable(o: Value): Error {
  return typeError(`unsupported type for __hash__: '${typeName(o)}'`);
}

function installed(type: PyType, name: string): void {
  if (!name.startsWith("__")) return;
  const { proto } = type;
  const binary = binaryKeys.get(name);
  if (binary !== undefined) installBinary(proto, binary);
  else if (unary[name] !== undefined) installUnary(proto);
  else if (ordering[name] !== undefined) installOrder(proto);
  else specials[name]?.install(proto);
}
slotHooks.installed = installed;

/** A built-in type's slot as the special method it stands for. */
function exposed(t: PyType, name: string): Value | undefined {
  const m = exposedMethod(t, name);
  return m === undefined ? undefined : unboundMethod(t.native, name, m);
}
slotAttribute.get = exposed;
slotAttribute.method = exposedMethod;

/** Special methods that every type shows. */
const universal = new Set(["__repr__", "__str__", "__hash__", "__eq__"]);

/** Special methods that classes themselves show. */
const ofClasses = new Set([...universal, "__call__", "__ne__"]);

/** The bare method for a slot that the built-in base of `t` fills. */
export function exposedMethod(t: PyType, name: string): Method | undefined {
  const native = t.native.proto;
  // What `list[int]` and `int | str` are made by is no method of the class.
  if (native === PyType.prototype && !ofClasses.has(name)) return undefined;
  const special = specials[name];
  if (special?.expose !== undefined) {
    const slot = special.slot as keyof PyObject;
    const isFilled = native[slot] !== PyObject.prototype[slot];
    return isFilled || universal.has(name)
      ? nativeCall(native, special, slot)
      : undefined;
  }
  return exposedOperator(native, name);
}

/** Calls the built-in type's own slot, not an override's. */
function nativeCall(
  native: PyObject,
  special: Special,
  slot: keyof PyObject,
): Method {
  const expose = special.expose!;
  return fixed(expose.length, (self: Value, ...args: Value[]) => {
    if (self instanceof PyObject && self[slot] === native[slot]) {
      return expose(self, ...args);
    }
    return expose(viewOf(native, slot, self), ...args);
  });
}

/** What answers to a slot as `self` does by its built-in type. */
function viewOf(native: PyObject, slot: keyof PyObject, self: Value): PyObject {
  const f = native[slot] as (...a: unknown[]) => unknown;
  const own = (...args: unknown[]) => f.apply(self, args);
  return Object.create(self instanceof PyObject ? self : native, {
    [slot]: { value: own },
  });
}

function exposedOperator(native: PyObject, name: string): Method | undefined {
  for (const op of BINARY_OPS) {
    if (op.name === name && native.binop !== PyObject.prototype.binop) {
      return fixed(
        2,
        (self: Value, other: Value) =>
          native.binop.call(self, op, other) ?? NotImplemented,
      );
    }
    if (op.iname === name && native.iop !== PyObject.prototype.iop) {
      return fixed(
        2,
        (self: Value, other: Value) =>
          native.iop.call(self, op, other) ?? NotImplemented,
      );
    }
  }
  const u = unary[name];
  if (u !== undefined && native.unop !== PyObject.prototype.unop) {
    return fixed(
      1,
      (self: Value) => native.unop.call(self, u) ?? NotImplemented,
    );
  }
  const o = ordering[name];
  if (o !== undefined && native.order !== PyObject.prototype.order) {
    return fixed(
      2,
      (self: Value, other: Value) =>
        native.order.call(self, o, other) ?? NotImplemented,
    );
  }
  return undefined;
}

/** True where the value's class defines the special method itself. */
export function defines(o: Value, key: AttrKey): boolean {
  return typeof o === "object" && typeOf(o).isUser && o[key] !== undefined;
}
