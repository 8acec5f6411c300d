/**
 * Attribute access: what `o.name`, `o.name = v` and `del o.name` do where the
 * compiled code's direct property access does not suffice.
 *
 * @module
 */

import { fixed } from "./define.ts";
import { typeError } from "./errors.ts";
import { PyBoundMethod, PyBuiltin } from "./function.ts";
import {
  type AttrKey,
  attrKey,
  type Method,
  missingAttribute,
  noAttribute,
  None,
  protoOf,
  PyObject,
  typeOf,
  type Value,
} from "./object.ts";
import { descriptorOf, PyType, slotAttribute } from "./type.ts";

/**
 * Attributes that every object has by virtue of being an object. A function gets the
 * object; it returns undefined where this kind of object lacks the attribute.
 * `runtime/types/` adds to it.
 */
export const universal: {
  [name: string]: ((o: Value) => Value | undefined) | undefined;
} = Object.assign(Object.create(null), {
  __class__: (o: Value) => typeOf(o),
});

function nameType(name: Value): Error {
  return typeError(
    `can't convert '${typeOf(name).name}' object to str implicitly`,
  );
}

/** Methods of `object` itself, as bare functions. */
export const objectMethods: { [name: string]: Method | undefined } = Object
  .assign(Object.create(null), {
    __init__: () => None,
    __init_subclass__: () => None,
    __setattr__: fixed(3, (o: Value, name: Value, v: Value) => {
      if (typeof name !== "string") throw nameType(name);
      storePlain(o, name, v);
      return None;
    }),
    __delattr__: fixed(2, (o: Value, name: Value) => {
      if (typeof name !== "string") throw nameType(name);
      if (typeof o !== "object") throw noAttribute(o, name);
      if (o instanceof PyType) PyType.prototype.delattr.call(o, name);
      else deletePlain(o, name);
      return None;
    }),
  });

/**
 * The attribute, or undefined where there is none: also where a `__getattr__` or a
 * property says so by AttributeError.
 */
export function lookupOrNothing(o: Value, name: string): Value | undefined {
  try {
    return lookup(o, name);
  } catch (e) {
    if (
      e instanceof PyObject && e.T.mro.some((t) => t.name === "AttributeError")
    ) {
      return undefined;
    }
    throw e;
  }
}

/**
 * The attribute, or undefined where there is none.
 *
 * @param found what the property load gave, if it was done already
 */
export function lookup(
  o: Value,
  name: string,
  found?: Value | Method,
): Value | undefined {
  if (found === undefined) {
    found = protoOf(o)[attrKey(name)];
  }
  if (typeof found === "function") return new PyBoundMethod(found, o);
  if (found !== undefined) return found;
  const special = universal[name];
  if (special !== undefined) {
    const v = special(o);
    if (v !== undefined) return v;
  }
  const v = protoOf(o).attr.call(o, name);
  if (v !== undefined) return v;
  const inherited = name.startsWith("__")
    ? slotAttribute.method(typeOf(o), name) ?? objectMethods[name]
    : undefined;
  if (inherited === undefined) return undefined;
  return o instanceof PyType
    ? new PyBuiltin(name, inherited as (...a: Value[]) => Value)
    : new PyBoundMethod(inherited, o);
}

/** `getattr(o, name)`. */
export function getattr(o: Value, name: string): Value {
  const v = lookup(o, name);
  if (v === undefined) throw missingAttribute(o, name);
  return v;
}

/** The ABI's slow path of an attribute load; `found` is what the property load gave. */
export function loadAttr(
  found: Value | Method | undefined,
  o: Value,
  name: string,
): Value {
  if (typeof found === "function") return new PyBoundMethod(found, o);
  const v = lookup(o, name);
  if (v === undefined) throw missingAttribute(o, name);
  return v;
}

/** `o.name = v` where a plain store is not known to be right. */
export function setattr(o: Value, name: string, v: Value): void {
  if (typeof o !== "object") throw noAttribute(o, name);
  if (o.W === 1) o[attrKey(name)] = v;
  else o.setattr(name, v);
}

/** `del o.name`. */
export function delattr(o: Value, name: string): void {
  if (typeof o !== "object") throw noAttribute(o, name);
  if (o.W === 1) deletePlain(o, name);
  else o.delattr(name);
}

/** Stores as `object.__setattr__` does, or `type.__setattr__`. */
export function storePlain(o: Value, name: string, v: Value): void {
  if (o instanceof PyType) return PyType.prototype.setattr.call(o, name, v);
  if (!(o instanceof PyObject) || !o.T.isUser) throw noAttribute(o, name);
  o[attrKey(name)] = v;
}

/** Deletes as `object.__delattr__` does. */
export function deletePlain(o: PyObject, name: string): void {
  const key: AttrKey = `$${name}`;
  const d = descriptorOf(o, key);
  if (d !== undefined && deleteThrough(d, o)) return;
  if (!Object.hasOwn(o, key)) throw noAttribute(o, name);
  delete o[key];
}

function deleteThrough(d: PyObject, o: PyObject): boolean {
  if ("fdel" in d) {
    if (d.fdel === None) return false;
    (d.fdel as PyObject).call(o);
    return true;
  }
  const m = d.$__delete__;
  if (typeof m !== "function") return false;
  m(d, o);
  return true;
}

/** Calls the method `name` of `o`; undefined where it has none. */
export function callSpecial(
  o: Value,
  key: AttrKey,
  ...args: Value[]
): Value | undefined {
  const m = typeOf(o).proto[key];
  if (m === undefined) return undefined;
  if (typeof m === "function") return m(o, ...args);
  if (typeof m === "object") return m.call(...args);
  throw typeError(`'${typeOf(m).name}' object isn't callable`);
}

/** `o.name(...)` where the load did not give a bare method: the callee. */
export function callee(
  found: Value | Method | undefined,
  o: Value,
  name: string,
): PyObject {
  const v = typeof found === "object" ? found : loadAttr(found, o, name);
  return typeof v === "object" ? v : notCallable(v);
}

/** An object whose call raises the TypeError for `v`. */
export function notCallable(v: Value): PyObject {
  const fail = () => {
    throw typeError(`'${typeOf(v).name}' object isn't callable`);
  };
  const o = new PyBuiltin("", fail);
  o.callKw = fail;
  return o;
}
