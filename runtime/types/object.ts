/**
 * The root types: `object`, `type`, `NoneType`, and those of the other singletons and
 * of the wrappers that class bodies make. Loaded first of all type files.
 *
 * @module
 */

import { About, aboutOf, ownAbout } from "../core/about.ts";
import { typeAttributes, typeStores } from "../core/type.ts";
import { universal } from "../core/attributes.ts";
import {
  between,
  defineType,
  fixed,
  newInstance,
  objectType,
} from "../core/define.ts";
import { typeError } from "../core/errors.ts";
import {
  address,
  bare,
  PyBoundMethod,
  PyBuiltin,
  PyClassMethod,
  PyFunction,
  PyProperty,
  PyStaticMethod,
} from "../core/function.ts";
import {
  type Method,
  None,
  PyNone,
  PyObject,
  singletonClasses,
  typeName,
  typeOf,
  type Value,
} from "../core/object.ts";
import { repr } from "../core/protocols.ts";
import { tuples } from "./slice.ts";
import { construct, isSubtype, metaclasses, PyType } from "../core/type.ts";
import "../core/slots.ts";

export { objectType } from "../core/define.ts";

/** `<A object at ...>` for instances of Python classes. */
PyObject.prototype.repr = function () {
  const type = typeOf(this);
  return type.isUser
    ? `<${type.name} object at ${address(this)}>`
    : `<${type.name}>`;
};

/** `type`. Its call with three arguments is `makeType`'s, set by `class_of.ts`. */
export const typeType: PyType = defineType("type", {
  js: PyType as unknown as { prototype: PyObject },
  make: (args) => {
    if (args.length === 1) return typeOf(args[0]!);
    if (args.length === 3) return typeMaker.make(args[0]!, args[1]!, args[2]!);
    throw typeError("type takes 1 or 3 arguments");
  },
});
typeType.isTypeType = true;
Object.defineProperty(PyType.prototype, "$__call__", {
  value: callClass(),
  configurable: true,
  writable: true,
});

/** `type.__call__`: how calling a class makes an instance. */
function callClass(): Method {
  const instance = (
    cls: PyType,
    args: Value[],
    names: string[],
    values: Value[],
  ) =>
    cls.isUser
      ? construct(cls, args, names, values)
      : cls.callKw(args, names, values);
  const call = (cls: Value, ...args: Value[]) =>
    instance(cls as PyType, args, [], []);
  const m: Method = call;
  m.py = new PyBuiltin(
    "__call__",
    call as (...args: Value[]) => Value,
    (args, names, values) =>
      instance(args[0] as PyType, args.slice(1), names, values),
  );
  return m;
}

/** Late-bound: `type(name, bases, dict)`. */
export const typeMaker: {
  make(name: Value, bases: Value, dict: Value): Value;
} = { make: () => None };

typeAttributes.__name__ = (t) => t.name;
typeAttributes.__qualname__ = (t) => t.name;
typeAttributes.__bases__ = (t) => tuples.make([...t.bases]);
typeAttributes.__base__ = (t) => t.bases[0] ?? None;
typeAttributes.__mro__ = (t) => tuples.make([...t.mro]);
typeAttributes.__doc__ = (t) => t.isUser ? aboutType(t).doc : undefined;
typeAttributes.__annotations__ = (t) =>
  t.isUser ? aboutType(t).dict : undefined;
typeStores.__doc__ = (t, value) => {
  aboutType(t).doc = value;
};
typeStores.__annotations__ = (t, value) => {
  aboutType(t).dict = value;
};

/** Docstring and annotations of a class: neither is inherited. */
function aboutType(t: PyType): About {
  return ownAbout(t, () => new About());
}

typeAttributes.__new__ = (t) => {
  const make = (...args: Value[]) => {
    const cls = args[0];
    if (!(cls instanceof PyType)) {
      throw typeError("__new__ arg must be a type");
    }
    if (t.native.isTypeType) {
      return metaclasses.newClass(cls, args.slice(1), [], []);
    }
    if (t === objectType) {
      if (!cls.isUser && cls !== objectType) {
        throw typeError(`object.__new__(${cls.name}) is not safe`);
      }
      return newInstance(cls.native, cls, cls.isUser ? args.slice(1) : []);
    }
    return newInstance(t.native, cls, args.slice(1));
  };
  // Keyword arguments matter to the making of classes only.
  const kw = (args: Value[], names: string[], values: Value[]) =>
    t.native.isTypeType
      ? metaclasses.newClass(args[0] as PyType, args.slice(1), names, values)
      : make(...args);
  return new PyBuiltin("__new__", make, kw);
};

/** The type of `None`. */
export const noneType: PyType = defineType("NoneType", { js: PyNone });
defineType("NotImplementedType", { js: singletonClasses.PyNotImplemented });
defineType("ellipsis", { js: singletonClasses.PyEllipsis });

PyBoundMethod.prototype.repr = function (this: PyBoundMethod) {
  const f = this.fn.py === undefined ? "<function>" : this.fn.py.repr();
  return `<bound_method ${address(this)} ${repr(this.self)}.${f}>`;
};

/** `bound_method`. */
export const boundMethodType: PyType = defineType("bound_method", {
  js: PyBoundMethod,
  isBase: false,
  make: (args) => bindMethod(...args as [Value, Value]),
});

/** `types.MethodType(f, o)` */
const bindMethod = fixed(2, (f: Value, o: Value) => {
  if (f instanceof PyFunction) return new PyBoundMethod(bare(f), o);
  if (!(f instanceof PyObject) || f.call === PyObject.prototype.call) {
    throw typeError("first argument must be callable");
  }
  const m: Method = (self, ...args) => f.call(self, ...args);
  m.py = f;
  return new PyBoundMethod(m, o);
});
/** Functions written in TypeScript. */
export const builtinType: PyType = defineType("function", { js: PyBuiltin });

PyBuiltin.prototype.attr = function (this: PyBuiltin, name: string) {
  return name === "__name__" ? this.name : undefined;
};
PyBoundMethod.prototype.attr = function (this: PyBoundMethod, name: string) {
  if (name === "__self__") return this.self;
  if (name === "__func__") return this.fn.py;
  return this.fn.py?.attr(name);
};

/** `staticmethod`. */
export const staticMethodType: PyType = defineType("staticmethod", {
  js: PyStaticMethod,
  isBase: false,
  make: (args) => {
    fixed(1, () => None)(...args as [Value]);
    return new PyStaticMethod(args[0]!);
  },
});

/** `classmethod`. */
export const classMethodType: PyType = defineType("classmethod", {
  js: PyClassMethod,
  isBase: false,
  make: (args) => {
    fixed(1, () => None)(...args as [Value]);
    return new PyClassMethod(args[0]!);
  },
});

function replaced(p: PyProperty, part: "fget" | "fset" | "fdel", f: Value) {
  const q = new PyProperty(p.fget, p.fset, p.fdel);
  q[part] = f;
  return q;
}

/** `property`. */
export const propertyType: PyType = defineType("property", {
  js: PyProperty,
  make: (args, names, values) => {
    const p = new PyProperty();
    setProperty(p, args, names, values);
    return p;
  },
  allocate: (o) => {
    const p = o as PyProperty;
    p.fget =
      p.fset =
      p.fdel =
      p.doc =
        None;
  },
  init: between(1, 5, (self: PyProperty, ...args: Value[]) => {
    setProperty(self, args.filter((a) => a !== undefined), [], []);
    return None;
  }),
  methods: {
    getter: fixed(2, (p: PyProperty, f: Value) => replaced(p, "fget", f)),
    setter: fixed(2, (p: PyProperty, f: Value) => replaced(p, "fset", f)),
    deleter: fixed(2, (p: PyProperty, f: Value) => replaced(p, "fdel", f)),
  },
});

function setProperty(
  p: PyProperty,
  args: Value[],
  names: string[],
  values: Value[],
): void {
  const parts = ["fget", "fset", "fdel", "doc"] as const;
  args.forEach((a, i) => {
    p[parts[i]!] = a;
  });
  names.forEach((n, i) => {
    if (!(parts as readonly string[]).includes(n)) {
      throw typeError("extra keyword arguments given");
    }
    p[n as "fget"] = values[i]!;
  });
}
for (const { prototype } of [PyStaticMethod, PyClassMethod]) {
  prototype.attr = function (this: PyStaticMethod, name: string) {
    return name === "__func__" || name === "__wrapped__" ? this.fn : undefined;
  };
}
PyProperty.prototype.attr = function (this: PyProperty, name: string) {
  return name === "fget" || name === "fset" || name === "fdel"
    ? this[name]
    : name === "__doc__"
    ? documentOf(this)
    : undefined;
};

/** A property's own docstring, else that of the function that reads it. */
function documentOf(p: PyProperty): Value {
  return p.doc === None && p.fget instanceof PyFunction
    ? p.fget.attr("__doc__")!
    : p.doc;
}

universal.__module__ = (o) =>
  typeOf(o).isUser && !(o instanceof PyType) ? "__main__" : undefined;

/** Instances show what their classes say of themselves. */
universal.__doc__ = (o) => {
  const t = typeOf(o);
  return t.isUser && !(o instanceof PyType) ? aboutType(t).doc : undefined;
};
universal.__annotations__ = (o) => {
  const t = typeOf(o);
  if (!t.isUser || o instanceof PyType) return undefined;
  return t.mro.map(aboutOf).find((about) => about?.isAnnotated)?.dict;
};

/** `isinstance(o, cls)` for one class. */
export function isInstance(o: Value, cls: PyType): boolean {
  const t = typeOf(o);
  return t === cls || isSubtype(t, cls) ||
    cls.accepts !== null && cls.accepts(o);
}

/** The class check of `isinstance` and `issubclass`. */
export function asClass(v: Value): PyType {
  if (v instanceof PyType) return v;
  throw typeError(`'${typeName(v)}' object isn't a class`);
}
