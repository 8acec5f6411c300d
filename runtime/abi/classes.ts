/**
 * The ABI's class statement.
 *
 * @module
 */

import { About, aboutOf, setAbout } from "../core/about.ts";
import { callSpecial, lookup } from "../core/attributes.ts";
import { runtimeError, typeError } from "../core/errors.ts";
import { type Entry, PyBuiltin } from "../core/function.ts";
import {
  type AttrKey,
  None,
  type PyObject,
  typeName,
  type Value,
} from "../core/object.ts";
import {
  type Blank,
  construct,
  isSubtype,
  makeClass as make,
  metaclasses,
  PyType,
} from "../core/type.ts";
import { iterate } from "../core/protocols.ts";
import { isTooLong, NAME_TOO_LONG } from "../core/text/name_limit.ts";
import { objectType, typeMaker, typeType } from "../types/object.ts";
import { superLookup } from "../types/super.ts";
import { dictType, PyDict } from "../types/dict.ts";
import { PyException } from "../types/exception.ts";
import { PyTuple } from "../types/tuple.ts";
import { initResult } from "./data.ts";

/** A namespace that a class body fills. */
type Namespace = { [key: `$${string}`]: Value };

/** Makes a class's constructor: see the compiler's `classes.ts`. */
type Factory = (cls: PyType, blank: Blank) => Entry;

/** What a class statement needs of the interpreter. */
export interface ClassHost {
  readonly builtins: PyObject;
  /** The built-in `__build_class__`. */
  readonly buildClass: PyObject;
}

/** The class body as a program's own `__build_class__` gets it. */
function bodyFunction(body: (namespace: Namespace) => void): Value {
  return new PyBuiltin("class body", (namespace) => {
    body(namespace as unknown as Namespace);
    return None;
  });
}

/** Runs a class body and makes the class. */
export function makeClass(
  host: ClassHost,
  globals: PyObject,
  name: string,
  bases: Value[],
  keywords: string[],
  values: Value[],
  body: (namespace: Namespace) => void,
  blank: () => void,
  factory: Factory | null,
  setClass?: (cls: PyType) => void,
): Value {
  const own = host.builtins.$__build_class__ as PyObject;
  if (own !== host.buildClass) {
    const args = [bodyFunction(body), name, ...bases];
    const cls = own.callKw(args, keywords, values);
    setClass?.(cls as PyType);
    return cls;
  }
  return buildClass(
    globals,
    name,
    bases,
    keywords,
    values,
    body,
    blank,
    factory,
    setClass,
  );
}

/** What the built-in `__build_class__` does. */
export function buildClass(
  globals: PyObject,
  name: string,
  bases: Value[],
  keywords: string[],
  values: Value[],
  body: (namespace: Namespace) => void,
  blank: () => void,
  factory: Factory | null,
  setClass?: (cls: PyType) => void,
): Value {
  const namespace: Namespace = Object.create(null);
  const moduleName = globals.$__name__;
  if (moduleName !== undefined) namespace.$__module__ = moduleName as Value;
  namespace.$__qualname__ = name;
  if (bases.some((b) => !(b instanceof PyType))) {
    bases = realBases(bases, namespace);
  }
  const meta = metaclassOf(bases, keywords, values);
  if (meta !== null) {
    const cls = byMetaclass(
      meta,
      name,
      bases,
      keywords,
      values,
      namespace,
      body,
    );
    setClass?.(cls as PyType);
    return cls;
  }
  body(namespace);
  const cls = classFrom(name, bases, namespace, blank as unknown as Blank);
  setConstructor(cls, factory);
  setClass?.(cls);
  afterCreation(cls, namespace, keywords, values);
  return cls;
}

/** Lets what is no class say which classes it stands for (PEP 560). */
function realBases(bases: Value[], namespace: Namespace): Value[] {
  const given = new PyTuple(bases);
  let isReplaced = false;
  const real = bases.flatMap((b) => {
    const entries = b instanceof PyType
      ? undefined
      : lookup(b, "__mro_entries__");
    if (entries === undefined) return [b];
    isReplaced = true;
    return iterate((entries as PyObject).call(given));
  });
  if (isReplaced) namespace.$__orig_bases__ = given;
  return real;
}

/** The metaclass that makes the class; null for `type` itself. */
function metaclassOf(
  bases: Value[],
  keywords: string[],
  values: Value[],
): PyObject | null {
  const i = keywords.indexOf("metaclass");
  let meta: Value | null = i < 0 ? null : values[i]!;
  for (const b of bases) {
    if (!(b instanceof PyType) || !b.T.isUser) continue;
    if (meta === null || meta instanceof PyType && isSubtype(b.T, meta)) {
      meta = b.T;
    }
  }
  return meta === null || meta === typeType ? null : meta as PyObject;
}

/** Runs the body in what `__prepare__` gives and lets the metaclass make the class. */
function byMetaclass(
  meta: PyObject,
  name: string,
  bases: Value[],
  keywords: string[],
  values: Value[],
  namespace: Namespace,
  body: (namespace: Namespace) => void,
): Value {
  const kept = keywords.map((k, i) => [k, values[i]!] as const)
    .filter(([k]) => k !== "metaclass");
  const names = kept.map(([k]) => k);
  const args = kept.map(([, v]) => v);
  const tuple = new PyTuple(bases);
  const prepare = lookup(meta, "__prepare__") as PyObject | undefined;
  const prepared = prepare?.callKw([name, tuple], names, args);
  let dict: Value = PyDict.ofNamespace(namespace);
  let holder = namespace;
  if (prepared instanceof PyDict && prepared.T === dictType) {
    holder = prepared.namespace() as Namespace;
    Object.assign(holder, namespace);
    body(holder);
    show(holder);
    dict = prepared;
  } else {
    body(namespace);
    if (prepared === undefined) show(namespace);
    // A mapping of the program's own gets the names in the order of the body.
    if (prepared !== undefined) {
      for (const [k, v] of Object.entries(namespace)) {
        (prepared as PyObject).setitem(k.slice(1), v);
      }
      dict = prepared;
    }
  }
  const cls = meta.callKw([name, tuple, dict], names, args);
  const about = aboutOf(holder);
  if (about !== undefined && cls instanceof PyType) {
    if (aboutOf(cls) === undefined) setAbout(cls, about);
  }
  return cls;
}

/** Lets a metaclass find docstring and annotations in the namespace. */
function show(namespace: Namespace): void {
  const about = aboutOf(namespace);
  if (about === undefined) return;
  if (about.doc !== None) namespace.$__doc__ ??= about.doc;
  if (about.annotations === null) return;
  Object.defineProperty(namespace, "$__annotations__", {
    get: () => about.dict,
    set: (v: Value) => {
      about.dict = v;
    },
    enumerable: true,
    configurable: true,
  });
}

/** What a class says of itself, from its body or from what its body assigned. */
function describe(cls: PyType, namespace: Namespace): void {
  const noted = aboutOf(namespace);
  const doc = namespace.$__doc__;
  const shown = Object.getOwnPropertyDescriptor(namespace, "$__annotations__");
  const dict: Value | undefined = shown?.value;
  if (noted === undefined && doc === undefined && dict === undefined) return;
  const about = new About(
    doc ?? noted?.doc,
    noted === undefined ? null : () => noted.dict,
  );
  if (dict !== undefined) about.dict = dict;
  setAbout(cls, about);
}

/** Slots that a metaclass may define for its classes. */
const classSlots = [
  "repr",
  "str",
  "len",
  "truth",
  "iter",
  "getitem",
  "setitem",
  "delitem",
  "contains",
  "call",
  "callKw",
  "binop",
  "rbinop",
  "eq",
  "hash",
  "order",
] as const;

/** `type.__new__(meta, name, bases, dict)` */
metaclasses.newClass = (meta, args, names, values) => {
  if (args.length !== 3) throw typeError("type takes 1 or 3 arguments");
  const cls = typeMaker.make(args[0]!, args[1]!, args[2]!) as PyType;
  if (meta.isUser) {
    Object.defineProperty(cls, "T", { value: meta, configurable: true });
    for (const slot of classSlots) {
      const f = meta.proto[slot];
      if (f !== PyType.prototype[slot]) {
        Object.defineProperty(cls, slot, {
          value: f,
          configurable: true,
          writable: true,
        });
      }
    }
  }
  initSubclass(cls, names, values);
  return cls;
};

/** Names that are not stored in the class: see `runtime/core/about.ts`. */
const SELF_DESCRIPTION: ReadonlySet<string> = new Set([
  "$__annotations__",
  "$__doc__",
]);

function classFrom(
  name: string,
  bases: Value[],
  namespace: Namespace,
  blank: Blank,
): PyType {
  const names = (Object.keys(namespace) as AttrKey[])
    .filter((k) => !SELF_DESCRIPTION.has(k) && namespace[k] !== undefined)
    .map((k) => [k.slice(1), namespace[k]] as [string, Value]);
  const cls = make(name, bases, names, blank, objectType);
  describe(cls, namespace);
  return cls;
}

/** Gives plain classes and exceptions a constructor without detours. */
function setConstructor(cls: PyType, factory: Factory | null): void {
  if (cls.$__new__ !== undefined) return;
  if (cls.proto instanceof PyException) {
    cls.call = exceptionConstructor(cls, cls.blank);
    return;
  }
  if (cls.native !== objectType) return;
  cls.call = factory !== null
    ? factory(cls, cls.blank)
    : plainConstructor(cls, cls.blank);
}

/** For classes that inherit `__init__` or have none. */
function plainConstructor(cls: PyType, F: Blank): Entry {
  return function (a, b, c) {
    if (arguments.length > 3 || cls.$__new__ !== undefined) {
      return constructSlow(cls, arguments);
    }
    const o = new F();
    const init = o.$__init__;
    if (init === undefined) return o;
    if (typeof init !== "function") return constructSlow(cls, arguments);
    const r = callInit(init as Entry, o, arguments.length, a!, b!, c!);
    if (r !== None) throw initResult();
    return o;
  };
}

/** For classes of exceptions: the arguments are kept whatever `__init__` does. */
function exceptionConstructor(cls: PyType, F: Blank): Entry {
  const { allocate } = cls.native;
  return function (...args) {
    if (cls.$__new__ !== undefined) return constructSlow(cls, args);
    const o = new F() as PyException;
    allocate!(o);
    o.args = args;
    const init = o.$__init__;
    if (init === PyException.prototype.$__init__) return o;
    if (typeof init !== "function") return constructSlow(cls, args);
    const [a, b, c] = args;
    const r = args.length > 3
      ? init(o, ...args)
      : callInit(init as Entry, o, args.length, a!, b!, c!);
    if (r !== None) throw initResult();
    return o;
  };
}

function callInit(
  init: Entry,
  o: Value,
  n: number,
  a: Value,
  b: Value,
  c: Value,
): Value {
  switch (n) {
    case 0:
      return init(o);
    case 1:
      return init(o, a);
    case 2:
      return init(o, a, b);
    default:
      return init(o, a, b, c);
  }
}

/** The general way to make an instance. */
export function constructSlow(cls: PyType, args: ArrayLike<Value>): Value {
  return construct(cls, Array.from(args), [], []);
}

/** `__set_name__` of the attributes, `__init_subclass__` of the bases. */
function afterCreation(
  cls: PyType,
  namespace: Namespace,
  keywords: string[],
  values: Value[],
): void {
  setNames(cls, namespace);
  initSubclass(cls, keywords, values);
}

/** `__set_name__` of the attributes. */
function setNames(cls: PyType, namespace: Namespace): void {
  for (const [key, v] of Object.entries(namespace)) {
    if (typeof v === "object" && v.T.isUser && v.$__set_name__ !== undefined) {
      callSpecial(v, "$__set_name__", cls, key.slice(1));
    }
  }
}

/** `__init_subclass__` of the bases. */
function initSubclass(
  cls: PyType,
  keywords: string[],
  values: Value[],
): void {
  const hook = superLookup(cls, cls, "__init_subclass__");
  if (typeof hook === "object") hook.callKw([], keywords, values);
  else if (keywords.some((k) => k !== "metaclass")) {
    throw typeError("function doesn't take keyword arguments");
  }
}

/** Copies a dict's names; annotations that nobody looked at stay so. */
function copyNames(dict: PyDict, namespace: Namespace): void {
  const { ns } = dict;
  const about = ns === null ? undefined : aboutOf(ns.holder);
  if (ns === null || about === undefined) {
    for (const [k, v] of dict.entries()) namespace[`$${k}`] = v;
    return;
  }
  setAbout(namespace, about);
  for (const k of ns.keys()) {
    if (k !== "__annotations__") namespace[`$${k}`] = ns.get(k)!;
  }
}

/** `type(name, bases, dict)` */
typeMaker.make = (name, bases, dict) => {
  if (typeof name !== "string") {
    throw typeError(
      `can't convert '${typeName(name)}' object to str implicitly`,
    );
  }
  if (isTooLong(name)) throw runtimeError(NAME_TOO_LONG);
  if (
    !(bases instanceof PyTuple) || !(dict instanceof PyDict) ||
    bases.items.some((b) => !(b instanceof PyType))
  ) {
    throw typeError("");
  }
  const namespace: Namespace = Object.create(null);
  copyNames(dict, namespace);
  const blank = function () {} as unknown as Blank;
  const cls = classFrom(name, bases.items, namespace, blank);
  setConstructor(cls, null);
  setNames(cls, namespace);
  return cls;
};
