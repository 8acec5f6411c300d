/**
 * Types. A {@linkcode PyType} is the class object; `proto` is the JavaScript prototype
 * of its instances. An attribute of a class stands twice: on the class object as the
 * program sees it, and on `proto` in the form that an attribute load on an instance
 * wants: methods bare, properties and other descriptors as JavaScript accessors.
 *
 * Class objects inherit from their first base by JavaScript's prototype chain, and so
 * do `proto`s; what further bases contribute is copied, and copied again when they
 * change. The resolution order is MicroPython's: depth first, left to right.
 *
 * @module
 */

import { attributeError, typeError } from "./errors.ts";
import {
  bare,
  callMethodKw,
  PyBoundMethod,
  PyBuiltin,
  PyClassMethod,
  PyFunction,
  PyProperty,
  PyStaticMethod,
} from "./function.ts";
import {
  type AttrKey,
  type Method,
  noAttribute,
  None,
  PyObject,
  typeOf,
  type Value,
} from "./object.ts";

/** A blank-instance constructor. */
export type Blank = new () => PyObject;

/** A class object. */
export class PyType extends PyObject {
  /** True only for `type` itself (and so for the T of every class). */
  isTypeType = false;
  /** The bases as given; `[object]` where none were. */
  bases: readonly PyType[];
  /** Resolution order, this class first. */
  mro: readonly PyType[];
  /** True for classes made by a `class` statement or `type()`. */
  readonly isUser: boolean;
  /** The nearest built-in class in the order. */
  readonly native: PyType;
  /** Where `super()` in this class looks: the prototype after this class. */
  readonly sup: PyObject;
  /** Attributes that may be set again by a plain store on both sides. */
  plain: Set<string> | null = null;
  /** Classes that copy attributes from this one. */
  readonly dependents: PyType[] = [];
  /** Whether a `class` statement may name this type as a base. */
  isBase = true;
  /** Puts a built-in type's empty state into a blank instance of a subclass. */
  allocate: ((o: PyObject) => void) | null = null;
  /** True for built-in types whose value is fixed when they are made. */
  immutable = false;
  /** What counts as an instance beyond the class's own; null: nothing. */
  accepts: ((v: Value) => boolean) | null = null;

  constructor(
    readonly name: string,
    bases: readonly PyType[],
    /** Prototype of the instances. */
    readonly proto: PyObject,
    /** Makes a blank instance. */
    readonly blank: Blank,
    isUser: boolean,
  ) {
    super();
    this.bases = bases;
    this.isUser = isUser;
    this.mro = resolutionOrder(this, bases);
    this.native = isUser ? this.mro.find((t) => !t.isUser)! : this;
    this.sup = bases.length > 0 ? bases[0]!.proto : proto;
  }

  override repr(): string {
    return `<class '${this.name}'>`;
  }

  /** Calls the class: makes an instance. Each type has its own. */
  override call(...args: Value[]): Value {
    return construct(this, args, [], []);
  }

  override callKw(args: Value[], names: string[], values: Value[]): Value {
    return construct(this, args, names, values);
  }

  override attr(name: string): Value | undefined {
    const special = typeAttributes[name];
    if (special !== undefined) return special(this);
    if (this.T.isUser) {
      const own = Reflect.get(this.T.proto, `$${name}`, this) as
        | Value
        | Method
        | undefined;
      if (typeof own === "function") return new PyBoundMethod(own, this);
      if (own !== undefined) return own;
    }
    const found = this.proto[`$${name}`];
    if (typeof found === "function") return unboundMethod(this, name, found);
    return found ?? slotAttribute.get(this, name);
  }

  override setattr(name: string, value: Value): void {
    if (!this.isUser) throw noAttribute(this, name);
    const special = typeStores[name];
    if (special !== undefined) special(this, value);
    else setClassAttribute(this, name, value);
  }

  override delattr(name: string): void {
    if (!this.isUser || !isOwn(this, `$${name}`)) {
      throw noAttribute(this, name);
    }
    deleteClassAttribute(this, name);
  }
}

/** Computed attributes of class objects; `runtime/types/` adds to it. */
export const typeAttributes: {
  [name: string]: ((t: PyType) => Value | undefined) | undefined;
} = Object.create(null);

/** Attributes of class objects that are not stored in the class. */
export const typeStores: {
  [name: string]: ((t: PyType, value: Value) => void) | undefined;
} = Object.create(null);

/** Finds a special method that exists only as a slot; see `slots.ts`. */
export const slotAttribute: {
  get(t: PyType, name: string): Value | undefined;
  method(t: PyType, name: string): Method | undefined;
} = { get: () => undefined, method: () => undefined };

/** The class in the order of `type` that has the attribute of its own. */
function ownerOf(type: PyType, key: AttrKey): PyType {
  return type.mro.find((t) => Object.hasOwn(t.proto, key)) ?? type;
}

/**
 * A built-in method found through its class: it checks what it is called on.
 * Without an argument it is the method that complains.
 */
export function unboundMethod(type: PyType, name: string, m: Method): PyObject {
  const check = (self: Value | undefined) => {
    if (self === undefined) return;
    const given = typeOf(self);
    if (isSubtype(given, type)) return;
    const owner = ownerOf(type, `$${name}`);
    if (isSubtype(given, owner)) return;
    throw typeError(
      `argument should be a '${owner.name}' not a '${given.name}'`,
    );
  };
  return new PyBuiltin(
    name,
    (...args) => {
      check(args[0]);
      return m(...args as [Value]);
    },
    (args, names, values) => {
      check(args[0]);
      return callMethodKw(m, args, names, values);
    },
  );
}

function resolutionOrder(
  t: PyType,
  bases: readonly PyType[],
): readonly PyType[] {
  if (bases.length === 1) return [t].concat(bases[0]!.mro);
  const order: PyType[] = [t];
  const last: PyType[] = [];
  for (const base of bases) {
    for (const u of base.mro) {
      if (u.bases.length === 0) {
        if (!last.includes(u)) last.push(u);
      } else if (!order.includes(u)) order.push(u);
    }
  }
  return [...order, ...last];
}

/** True where `t` is `base` or derives from it. */
export function isSubtype(t: PyType, base: PyType): boolean {
  return t === base || t.mro.includes(base);
}

// ---------------------------------------------------------------- making classes

/** The hook that `slots.ts` fills in: a special method was set on a prototype. */
export const slotHooks: {
  installed(type: PyType, name: string): void;
} = { installed: () => {} };

/**
 * Makes a class as `class name(bases)` does, from the names its body bound.
 *
 * @throws TypeError for bases that are no classes or cannot be combined
 */
export function makeClass(
  name: string,
  bases: readonly Value[],
  names: Iterable<[string, Value]>,
  blank: Blank,
  objectType: PyType,
): PyType {
  const parents = bases.length === 0 ? [objectType] : checkBases(bases);
  const proto: PyObject = Object.create(parents[0]!.proto);
  (blank as unknown as { prototype: PyObject }).prototype = proto;
  const type = new PyType(name, parents, proto, blank, true);
  Object.setPrototypeOf(type, parents[0]!);
  type.call = PyType.prototype.call;
  type.callKw = PyType.prototype.callKw;
  proto.T = type;
  if (proto.W === 0 && plainStores(parents)) proto.W = 1;
  if (parents.length > 1) inheritFurther(type);
  for (const [key, value] of names) setClassAttribute(type, key, value);
  return type;
}

/** Plain stores are right unless a base has its own way to set attributes. */
function plainStores(parents: readonly PyType[]): boolean {
  return parents.every((p) =>
    p.isUser ? p.proto.W === 1 : p.proto.setattr === PyObject.prototype.setattr
  );
}

function checkBases(bases: readonly Value[]): PyType[] {
  let native: PyType | null = null;
  const parents: PyType[] = [];
  for (const b of bases) {
    if (!(b instanceof PyType)) {
      throw typeError("type isn't an acceptable base type");
    }
    if (!b.isBase) {
      throw typeError(`type '${b.name}' isn't an acceptable base type`);
    }
    if (b.native.bases.length > 0) {
      if (native !== null && native !== b.native) {
        throw typeError("multiple bases have instance lay-out conflict");
      }
      native = b.native;
    }
    parents.push(b);
  }
  // The prototype chain must run through the built-in base's prototype.
  if (native !== null && parents[0]!.native !== native) {
    return reorderForNative(parents, native);
  }
  return parents;
}

/**
 * With a built-in base that is not the first, the chain goes through it all the same:
 * the blank instance needs its slots. Attribute order is restored by copying.
 */
function reorderForNative(parents: PyType[], native: PyType): PyType[] {
  const i = parents.findIndex((p) => p.native === native);
  const first = parents[i]!;
  return [first, ...parents.slice(0, i), ...parents.slice(i + 1)];
}

/** Copies what the bases contribute, and notes whose changes concern the class. */
function inheritFurther(type: PyType): void {
  const keys = new Set<AttrKey>();
  for (const t of type.mro) {
    if (t === type || !t.isUser) continue;
    t.dependents.push(type);
    t.plain?.clear();
    for (const key of attributeKeys(t)) keys.add(key);
  }
  for (const key of keys) copyAttribute(type, inherited(type, key)!, key);
}

/** True where the class has the attribute itself: not as a copy of a base's. */
function isOwn(type: PyType, key: AttrKey): boolean {
  return Object.prototype.propertyIsEnumerable.call(type, key);
}

/** The class written in Python from which the class has an attribute. */
function inherited(type: PyType, key: AttrKey): PyType | undefined {
  return type.mro.find((t) => t !== type && t.isUser && isOwn(t, key));
}

function attributeKeys(t: PyType): AttrKey[] {
  return Object.keys(t).filter((k) => k.startsWith("$")) as AttrKey[];
}

/** A copy is not enumerable, which tells it from an attribute of the class's own. */
function copyAttribute(to: PyType, from: PyType, key: AttrKey): void {
  Object.defineProperty(
    to,
    key,
    { ...Object.getOwnPropertyDescriptor(from, key)!, enumerable: false },
  );
  const descriptor = Object.getOwnPropertyDescriptor(from.proto, key)!;
  Object.defineProperty(to.proto, key, descriptor);
  if (descriptor.get !== undefined) markAccessor(to.proto, key);
  slotHooks.installed(to, key.slice(1));
}

/** Binds a name in a class: both forms, slots, and the copies in subclasses. */
export function setClassAttribute(
  type: PyType,
  name: string,
  value: Value,
): void {
  const key: AttrKey = `$${name}`;
  if (isPlainValue(value) && type.plain?.has(key) === true) {
    type[key] = value;
    type.proto[key] = value;
    return;
  }
  if (Object.hasOwn(type, key)) {
    unbind(type, key);
  }
  install(type, key, value);
  slotHooks.installed(type, name);
  if (
    isPlainValue(value) && !name.startsWith("__") &&
    type.dependents.length === 0
  ) (type.plain ??= new Set()).add(key);
  else type.plain?.delete(key);
  refreshCopies(type, key);
}

/** Makes an attribute of subclasses right after the class's own has changed. */
function refreshCopies(type: PyType, key: AttrKey): void {
  for (const d of type.dependents) {
    if (isOwn(d, key)) continue;
    const from = inherited(d, key);
    if (from !== undefined) copyAttribute(d, from, key);
    else unbind(d, key);
  }
}

/** Values that stand in a class as they are: no function, no descriptor. */
function isPlainValue(v: Value): boolean {
  return typeof v !== "object" || !v.T.isUser && !(v instanceof PyFunction) &&
      !(v instanceof PyStaticMethod) && !(v instanceof PyClassMethod) &&
      !(v instanceof PyProperty);
}

/** Unbinds a name in a class. */
export function deleteClassAttribute(type: PyType, name: string): void {
  const key: AttrKey = `$${name}`;
  type.plain?.delete(key);
  unbind(type, key);
  const from = type.bases.length > 1 ? inherited(type, key) : undefined;
  if (from !== undefined) copyAttribute(type, from, key);
  refreshCopies(type, key);
}

function unbind(type: PyType, key: AttrKey): void {
  delete type[key];
  delete type.proto[key];
  descriptorTable.get(type.proto)?.delete(key);
}

/** Names whose functions are static, or class methods, without a decorator. */
const implicitStatic: ReadonlySet<string> = new Set(["$__new__"]);
const implicitClass: ReadonlySet<string> = new Set([
  "$__init_subclass__",
  "$__class_getitem__",
]);

function install(type: PyType, key: AttrKey, value: Value): void {
  const { proto } = type;
  if (implicitStatic.has(key)) {
    type[key] = value instanceof PyStaticMethod ? value.fn : value;
    put(proto, key, type[key]);
  } else if (implicitClass.has(key) && value instanceof PyFunction) {
    installClassMethod(type, key, value);
  } else if (value instanceof PyFunction) {
    type[key] = value;
    put(proto, key, bare(value));
  } else if (value instanceof PyStaticMethod) {
    type[key] = value.fn;
    put(proto, key, value.fn);
  } else if (value instanceof PyClassMethod) {
    installClassMethod(type, key, value.fn);
  } else if (value instanceof PyProperty) {
    type[key] = value;
    installProperty(proto, key, value);
  } else if (isDescriptor(value)) {
    installDescriptor(type, key, value);
  } else {
    type[key] = value;
    put(proto, key, value);
  }
}

/** Sets a prototype's own property, past a base's accessor of the same name. */
function put(proto: PyObject, key: AttrKey, value: Value | Method): void {
  if (key in proto) shadow(proto, key, value);
  else proto[key] = value;
}

/** Lets a plain instance attribute stand in front of a class's accessor. */
function shadow(o: PyObject, key: AttrKey, value: Value | Method): void {
  Object.defineProperty(o, key, {
    value,
    writable: true,
    enumerable: true,
    configurable: true,
  });
}

/** Binds a class method's function to a class. */
function bindToClass(fn: Value, cls: PyType): Value {
  if (fn instanceof PyFunction) return new PyBoundMethod(bare(fn), cls);
  const callee = fn as PyObject;
  const m: Method = (_self, ...args) => callee.call(cls, ...args);
  m.py = callee;
  return new PyBoundMethod(m, cls);
}

/**
 * Notes that an attribute is computed from the object that it is read from, so that
 * generated code does not read it from a prototype: `super().name()` looks.
 */
function markAccessor(proto: PyObject, key: AttrKey): void {
  Object.defineProperty(proto, `A${key}`, { value: 1, configurable: true });
}

/** Hangs a class method on a class: a load binds it to the class it came through. */
export function installClassMethod(
  type: PyType,
  key: AttrKey,
  fn: Value,
): void {
  Object.defineProperty(type, key, {
    get(this: PyType) {
      return bindToClass(fn, this);
    },
    set(this: PyType, v: Value) {
      shadow(this, key, v);
    },
    enumerable: true,
    configurable: true,
  });
  markAccessor(type.proto, key);
  Object.defineProperty(type.proto, key, {
    get(this: PyObject) {
      return bindToClass(fn, this.T);
    },
    set(this: PyObject, v: Value) {
      shadow(this, key, v);
    },
    enumerable: true,
    configurable: true,
  });
}

function installProperty(
  proto: PyObject,
  key: AttrKey,
  p: PyProperty,
): void {
  const read = (o: PyObject) => {
    if (p.fget === None) throw attributeError("unreadable attribute");
    return (p.fget as PyObject).call(o);
  };
  // Who looks for a special method looks at the prototype, and has the object to
  // pass: it gets a method that reads the property then.
  const special: Method = (o, ...args) =>
    (read(o as PyObject) as PyObject).call(...args);
  const isSpecial = key.startsWith("$__");
  markAccessor(proto, key);
  Object.defineProperty(proto, key, {
    get(this: PyObject) {
      return isSpecial && this.T.proto === this ? special : read(this);
    },
    set(this: PyObject, v: Value) {
      if (p.fset === None) throw noAttribute(this, key.slice(1));
      (p.fset as PyObject).call(this, v);
    },
    enumerable: true,
    configurable: true,
  });
}

function isDescriptor(v: Value): v is PyObject {
  return v instanceof PyObject && v.T.isUser &&
    (v.$__get__ !== undefined || v.$__set__ !== undefined ||
      v.$__delete__ !== undefined);
}

function method(o: PyObject, key: AttrKey): Method | undefined {
  const m = o[key];
  return typeof m === "function" ? m : undefined;
}

function installDescriptor(type: PyType, key: AttrKey, d: PyObject): void {
  const read = (o: Value, cls: PyType): Value => {
    const get = method(d, "$__get__");
    return get === undefined ? d : get(d, o, cls);
  };
  Object.defineProperty(type, key, {
    get(this: PyType) {
      return read(None, this);
    },
    set(this: PyType, v: Value) {
      shadow(this, key, v);
    },
    enumerable: true,
    configurable: true,
  });
  markAccessor(type.proto, key);
  Object.defineProperty(type.proto, key, {
    get(this: PyObject) {
      return read(this, this.T);
    },
    set(this: PyObject, v: Value) {
      const set = method(d, "$__set__");
      if (set === undefined) shadow(this, key, v);
      else set(d, this, v);
    },
    enumerable: true,
    configurable: true,
  });
  descriptors.set(type.proto, key, d);
}

/** The descriptor objects behind accessors, for `del` and `__delete__`. */
const descriptorTable = new WeakMap<PyObject, Map<string, PyObject>>();
const descriptors = {
  set(proto: PyObject, key: string, d: PyObject): void {
    const m = descriptorTable.get(proto) ?? new Map();
    descriptorTable.set(proto, m.set(key, d));
  },
};

/** The descriptor that stands behind an instance's attribute, if any. */
export function descriptorOf(o: PyObject, key: AttrKey): PyObject | undefined {
  for (const t of o.T.mro) {
    const d = descriptorTable.get(t.proto)?.get(key);
    if (d !== undefined) return d;
    const v = Object.getOwnPropertyDescriptor(t, key)?.value;
    if (v instanceof PyProperty) return v;
    if (t.isUser && isOwn(t, key)) return undefined;
  }
  return undefined;
}

// ------------------------------------------------------------- making instances

/** Calls a class: `__new__`, then `__init__`. */
export function construct(
  type: PyType,
  args: Value[],
  names: string[],
  values: Value[],
): Value {
  if (type.native.isTypeType) {
    return constructClass(type, args, names, values);
  }
  const make = type.$__new__;
  let o: Value;
  if (make !== undefined) {
    o = (make as PyObject).callKw([type, ...args], names, values);
    if (!(o instanceof PyObject) || !isSubtype(o.T, type)) return o;
  } else {
    o = blankInstance(type);
    if (type.native.immutable) presetImmutable(o, args, names, values);
  }
  const init = o.$__init__;
  if (init === undefined) return o;
  if (make !== undefined && type.native.immutable && isNative(init)) return o;
  const result = typeof init === "function"
    ? initKw(init, o, args, names, values)
    : (init as PyObject).callKw(args, names, values);
  if (result !== None) throw typeError("__init__() should return None");
  return o;
}

/** The hook for `type.__new__` of a metaclass; the ABI fills it in. */
export const metaclasses: {
  newClass(
    meta: PyType,
    args: Value[],
    names: string[],
    values: Value[],
  ): Value;
} = {
  newClass: () => {
    throw typeError("metaclasses are not available");
  },
};

/** Calls a metaclass: its `__new__`, then its `__init__`, make a class. */
function constructClass(
  meta: PyType,
  args: Value[],
  names: string[],
  values: Value[],
): Value {
  const make = meta.$__new__ as PyObject | undefined;
  const cls = make === undefined
    ? metaclasses.newClass(meta, args, names, values)
    : make.callKw([meta, ...args], names, values);
  // The class's own attributes must not be mistaken for the metaclass's.
  const init = meta.proto.$__init__;
  if (typeof init === "function" && cls instanceof PyType) {
    initKw(init, cls, args, names, values);
  }
  return cls;
}

function initKw(
  init: Method,
  o: Value,
  args: Value[],
  names: string[],
  values: Value[],
): Value {
  if (names.length === 0) return init(o, ...args);
  if (init.py === undefined) {
    throw typeError("function doesn't take keyword arguments");
  }
  return init.py.callKw([o, ...args], names, values);
}

/** A blank instance of a class, with its built-in base's empty state. */
export function blankInstance(type: PyType): PyObject {
  const o = new type.blank();
  type.native.allocate?.(o);
  return o;
}

function isNative(init: Value | Method): boolean {
  return typeof init === "function" && !(init.py instanceof PyFunction);
}

/**
 * CPython sets an immutable's value in `__new__`, before a class's own `__init__`
 * runs; MicroPython when `super().__init__()` is called. Both work: the arguments are
 * tried first, and where they do not fit, the class's `__init__` sets the value.
 */
function presetImmutable(
  o: PyObject,
  args: Value[],
  names: string[],
  values: Value[],
): void {
  const native = o.T.native.proto.$__init__;
  if (typeof native !== "function" || native === o.$__init__) return;
  try {
    initKw(native, o, args, names, values);
  } catch (e) {
    if (!(e instanceof PyObject)) throw e;
  }
}
