/**
 * `super`: looks in the bases of a class, as MicroPython does, not along the
 * instance's resolution order.
 *
 * @module
 */

import { objectMethods, universal } from "../core/attributes.ts";
import { defineType } from "../core/define.ts";
import { typeError } from "../core/errors.ts";
import { PyBoundMethod, PyBuiltin } from "../core/function.ts";
import { isInstance } from "./object.ts";
import {
  type AttrKey,
  type Method,
  None,
  PyObject,
  type Value,
} from "../core/object.ts";
import { repr } from "../core/protocols.ts";
import { exposedMethod } from "../core/slots.ts";
import { isSubtype, PyType, typeAttributes } from "../core/type.ts";

/** What `super()` gives. */
export class PySuper extends PyObject {
  constructor(readonly cls: PyType, readonly self: Value) {
    super();
  }

  override attr(name: string): Value | undefined {
    const found = superLookup(this.cls, this.self, name);
    return typeof found === "function"
      ? new PyBoundMethod(found, this.self)
      : found;
  }

  override repr(): string {
    return `<super: ${this.cls.repr()}, ${repr(this.self)}>`;
  }
}

/** The attribute after `cls`, as a bare method where it is one. */
export function superLookup(
  cls: PyType,
  self: Value,
  name: string,
): Value | Method | undefined {
  const key: AttrKey = `$${name}`;
  const classSide = self instanceof PyType && !cls.native.isTypeType;
  for (const base of cls.bases) {
    const v = Reflect.get(classSide ? base : base.proto, key, self) as
      | Value
      | Method
      | undefined;
    if (v !== undefined) return v;
  }
  if (name === "__new__") return typeAttributes.__new__!(cls.bases[0]!);
  if (classSide) {
    return name === "__init_subclass__"
      ? new PyBuiltin(name, () => None)
      : universal[name]?.(self);
  }
  for (const base of cls.bases) {
    const m = exposedMethod(base, name);
    if (m !== undefined) return m;
  }
  return objectMethods[name] ?? universal[name]?.(self);
}

function isSubclass(v: Value, cls: PyType): boolean {
  return v instanceof PyType && isSubtype(v, cls);
}

/** `super`. */
export const superType: PyType = defineType("super", {
  js: PySuper,
  isBase: false,
  make: (args) => {
    const [cls, self] = args;
    if (args.length !== 2) {
      throw typeError(
        `function takes 2 positional arguments but ${args.length} were given`,
      );
    }
    if (!(cls instanceof PyType)) {
      throw typeError("first argument to super() must be type");
    }
    if (!isInstance(self!, cls) && !isSubclass(self!, cls)) {
      throw typeError("super(type, obj): obj must be an instance of type");
    }
    return new PySuper(cls, self!);
  },
});
