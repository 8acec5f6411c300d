/**
 * What every Python value is to JavaScript, and the slots that a type fills.
 *
 * int is `number` within +-(2^53-1) and `bigint` beyond; bool is `boolean`; str is
 * `string`; everything else is a {@linkcode PyObject}. `undefined` is never a Python
 * value: slots return it for "not supported", "absent" or "exhausted".
 *
 * Attributes are JavaScript properties named `$name`; everything without the `$`
 * is the runtime's. A bare JavaScript function found as an attribute is a method:
 * its first argument is self. It never escapes as a value.
 *
 * @module
 */

import type { PyType } from "./type.ts";
import type { Op } from "./op.ts";
import { attributeError, typeError } from "./errors.ts";

/** Any Python value. */
export type Value = number | bigint | boolean | string | PyObject;

/** A method as it stands on a prototype: self comes first. */
export interface Method {
  (self: Value, ...args: Value[]): Value;
  /** The callable object that this method is the bare form of, once made. */
  py?: PyObject;
  /** 1 where it hands its exception back when asked. */
  soft?: number;
}

/** What an iterator hands out: a value, or `undefined` at the end. */
export interface Iterator_ {
  next(): Value | undefined;
}

/** A property key that holds a Python attribute. */
export type AttrKey = `$${string}`;

const attrKeys = new Map<string, AttrKey>();
/** No more keys than this are kept. */
const MAX_KEYS = 5000;

/**
 * The property key of an attribute's name. Kept: V8 looks a text up in its table of
 * names each time it was put together anew.
 */
export function attrKey(name: string): AttrKey {
  let key = attrKeys.get(name);
  if (key === undefined) {
    // The key of an object is the text as it stands in V8's table.
    [key] = Object.keys({ [`$${name}`]: 0 }) as [AttrKey];
    if (attrKeys.size < MAX_KEYS) attrKeys.set(name, key);
  }
  return key;
}

/** The base of every Python object that is a JavaScript object. */
export class PyObject {
  /** The object's type; sits on each prototype. */
  declare T: PyType;
  /**
   * 1 where `o.x = v` is a plain property store: instances of Python classes
   * without `__setattr__`. Sits on prototypes.
   */
  declare W: number;
  [key: AttrKey]: Value | Method | undefined;

  /** Calls the object with positional arguments. */
  call(..._args: Value[]): Value {
    throw typeError(`'${typeName(this)}' object isn't callable`);
  }

  /** Calls the object with positional and keyword arguments. */
  callKw(args: Value[], names: string[], _values: Value[]): Value {
    if (names.length === 0) return this.call(...args);
    if (this.call === PyObject.prototype.call) return this.call();
    throw typeError("function doesn't take keyword arguments");
  }

  /** `repr(o)`. */
  repr(): string {
    return `<${typeName(this)}>`;
  }

  /** `str(o)`. */
  str(): string {
    return typeof this === "object"
      ? this.repr()
      : protoOf(this).repr.call(this);
  }

  /** Truth value. */
  truth(): boolean {
    return true;
  }

  /** `hash(o)`; throws TypeError where unhashable. */
  hash(): number {
    return typeof this === "object"
      ? identityHash(this)
      : protoOf(this).hash.call(this);
  }

  /** `o == other`, or undefined where this type does not know. */
  eq(_other: Value): Value | undefined {
    return undefined;
  }

  /** `o op other` for `< <= > >=`, or undefined. */
  order(_op: Op, _other: Value): Value | undefined {
    return undefined;
  }

  /** `len(o)`. */
  len(): number {
    throw typeError(`object of type '${typeName(this)}' has no len()`);
  }

  /** `iter(o)`. */
  iter(): Iterator_ {
    throw typeError(`'${typeName(this)}' object isn't iterable`);
  }

  /** `o op other`, or undefined. */
  binop(_op: Op, _other: Value): Value | undefined {
    return undefined;
  }

  /** `other op o`, or undefined. */
  rbinop(_op: Op, _other: Value): Value | undefined {
    return undefined;
  }

  /** `o op= other`, or undefined: then the plain operator is tried. */
  iop(_op: Op, _other: Value): Value | undefined {
    return undefined;
  }

  /** `op o` for `- + ~` and abs, or undefined. */
  unop(_op: Op): Value | undefined {
    return undefined;
  }

  /** `o[key]`. */
  getitem(_key: Value): Value {
    throw typeError(`'${typeName(this)}' object isn't subscriptable`);
  }

  /** `o[key] = value`. */
  setitem(_key: Value, _value: Value): void {
    throw typeError(
      `'${typeName(this)}' object doesn't support item assignment`,
    );
  }

  /** `del o[key]`. */
  delitem(_key: Value): void {
    throw typeError(`'${typeName(this)}' object doesn't support item deletion`);
  }

  /** `item in o`; undefined where only iteration can tell. */
  contains(_item: Value): boolean | undefined {
    return undefined;
  }

  /**
   * The attribute where no property `$name` exists: computed attributes, and
   * what `__getattr__` says. undefined where absent.
   */
  attr(_name: string): Value | undefined {
    return undefined;
  }

  /** Sets an attribute where a plain store is not allowed. */
  setattr(name: string, value: Value): void {
    if (!typeOf(this).isUser) throw noAttribute(this, name);
    this[`$${name}`] = value;
  }

  /** Deletes an attribute. */
  delattr(name: string): void {
    throw noAttribute(this, name);
  }

  /** The object's bytes, where it has the buffer protocol. */
  buffer(): Uint8Array | undefined {
    return undefined;
  }

  /** `format(o, spec)`; undefined where str(o) is to be formatted. */
  format(_spec: string): string | undefined {
    return undefined;
  }
}

PyObject.prototype.W = 0;

/**
 * Makes a class a subclass of {@linkcode PyObject} where `extends` would cost too much:
 * in the classes of values that a program makes by the million. A constructor without
 * `super()` is short, so V8 still inlines it late in a long function.
 */
export function inherit(
  js: { readonly prototype: PyObject },
  base: { readonly prototype: PyObject } = PyObject,
): void {
  Object.setPrototypeOf(js, base);
  Object.setPrototypeOf(js.prototype, base.prototype);
}

/** The AttributeError for reading a missing attribute of an object, class or module. */
export function missingAttribute(o: Value, name: string): Error {
  const type = typeOf(o);
  if (type.isTypeType) {
    return attributeError(
      `type object '${(o as PyType).name}' has no attribute '${name}'`,
    );
  }
  if (type.name === "module") {
    const module = (o as PyObject).$__name__;
    return attributeError(`module '${module}' has no attribute '${name}'`);
  }
  return noAttribute(o, name);
}

/** The AttributeError for storing or deleting an attribute that cannot be. */
export function noAttribute(o: Value, name: string): Error {
  const type = typeOf(o);
  return attributeError(`'${type.name}' object has no attribute '${name}'`);
}

const identity: { next: number; ids: WeakMap<object, number> } = {
  next: 0x7f0010,
  ids: new WeakMap(),
};

/** A number that is this object's for life: `id()`, and the default hash. */
export function identityHash(o: object): number {
  let id = identity.ids.get(o);
  if (id === undefined) {
    id = identity.next;
    identity.next += 16;
    identity.ids.set(o, id);
  }
  return id;
}

/** The type of `None`, `NotImplemented` and `...`: a name that prints itself. */
export class PySingleton extends PyObject {
  constructor(readonly text: string) {
    super();
  }
  override repr(): string {
    return this.text;
  }
  override truth(): boolean {
    return this.text !== "None";
  }
}

/** `None`. */
export class PyNone extends PySingleton {}
/** `None`. */
export const None: PyNone = new PyNone("None");
class PyNotImplemented extends PySingleton {}
/** `NotImplemented`. */
export const NotImplemented: PySingleton = new PyNotImplemented(
  "NotImplemented",
);
class PyEllipsis extends PySingleton {}
/** `...` */
export const Ellipsis: PySingleton = new PyEllipsis("Ellipsis");
/** The JavaScript classes of the singletons, for their type tables. */
export const singletonClasses = { PyNotImplemented, PyEllipsis };

/**
 * Prototypes for values that are JavaScript primitives: where their methods
 * stand. `runtime/types/` fills it in.
 */
export const primitives: {
  int: PyObject;
  bool: PyObject;
  str: PyObject;
} = { int: None, bool: None, str: None };

/** The object that holds a primitive value's methods. */
export function protoOf(v: Value): PyObject {
  switch (typeof v) {
    case "string":
      return primitives.str;
    case "boolean":
      return primitives.bool;
    case "object":
      return v;
    default:
      return primitives.int;
  }
}

/** `type(v)`. */
export function typeOf(v: Value): PyType {
  return typeof v === "object" ? v.T : protoOf(v).T;
}

/** `type(v).__name__`. */
export function typeName(v: Value): string {
  return typeOf(v).name;
}

/** The type's name in complaints of operators: a bool has become an int by then. */
export function operandName(v: Value): string {
  return typeof v === "boolean" ? "int" : typeName(v);
}
