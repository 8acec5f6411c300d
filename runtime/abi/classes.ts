/**
 * The ABI's class statement.
 *
 * @module
 */

import { callSpecial } from "../core/attributes.ts";
import { typeError } from "../core/errors.ts";
import { type Entry, PyBuiltin } from "../core/function.ts";
import { None, type PyObject, typeName, type Value } from "../core/object.ts";
import {
  type Blank,
  construct,
  makeClass as make,
  PyType,
} from "../core/type.ts";
import { objectType, typeMaker } from "../types/object.ts";
import { superLookup } from "../types/super.ts";
import { PyDict } from "../types/dict.ts";
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
    return own.call(bodyFunction(body), name, ...bases);
  }
  const namespace: Namespace = Object.create(null);
  const moduleName = globals.$__name__;
  if (moduleName !== undefined) namespace.$__module__ = moduleName as Value;
  namespace.$__qualname__ = name;
  body(namespace);
  const cls = classFrom(name, bases, namespace, blank as unknown as Blank);
  setConstructor(cls, factory);
  setClass?.(cls);
  afterCreation(cls, namespace, keywords, values);
  return cls;
}

function classFrom(
  name: string,
  bases: Value[],
  namespace: Namespace,
  blank: Blank,
): PyType {
  const names = Object.entries(namespace)
    .filter(([, v]) => v !== undefined)
    .map(([k, v]) => [k.slice(1), v] as [string, Value]);
  return make(name, bases, names, blank, objectType);
}

/** Gives plain classes a constructor without argument arrays. */
function setConstructor(cls: PyType, factory: Factory | null): void {
  if (cls.native !== objectType || cls.$__new__ !== undefined) return;
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
  for (const [key, v] of Object.entries(namespace)) {
    if (typeof v === "object" && v.T.isUser && v.$__set_name__ !== undefined) {
      callSpecial(v, "$__set_name__", cls, key.slice(1));
    }
  }
  const hook = superLookup(cls, cls, "__init_subclass__");
  if (typeof hook === "object") hook.callKw([], keywords, values);
  else if (keywords.some((k) => k !== "metaclass")) {
    throw typeError("function doesn't take keyword arguments");
  }
}

/** `type(name, bases, dict)` */
typeMaker.make = (name, bases, dict) => {
  if (typeof name !== "string") {
    throw typeError(
      `can't convert '${typeName(name)}' object to str implicitly`,
    );
  }
  if (
    !(bases instanceof PyTuple) || !(dict instanceof PyDict) ||
    bases.items.some((b) => !(b instanceof PyType))
  ) {
    throw typeError("");
  }
  const namespace: Namespace = Object.create(null);
  for (const [k, v] of dict.entries()) namespace[`$${k}`] = v;
  const blank = function () {} as unknown as Blank;
  const cls = classFrom(name, bases.items, namespace, blank);
  setConstructor(cls, null);
  afterCreation(cls, namespace, [], []);
  return cls;
};
