/**
 * Modules: objects whose attributes are a program's globals, or a built-in module's
 * table of names.
 *
 * @module
 */

import { About, ownAbout } from "../core/about.ts";
import { between, defineType } from "../core/define.ts";
import { typeError } from "../core/errors.ts";
import {
  noAttribute,
  None,
  PyObject,
  typeName,
  type Value,
} from "../core/object.ts";
import type { PyType } from "../core/type.ts";
import { repr } from "../core/protocols.ts";
import { PyDict } from "./dict.ts";

/** A module made from Python source: its properties `$name` are the globals. */
export class PyModule extends PyObject {
  #dict: PyDict | null = null;

  constructor(name: string) {
    super();
    this.$__name__ = name;
  }

  override repr(): string {
    const name = this.$__name__ as Value;
    const file = this.$__file__;
    const from = typeof file === "string" ? ` from ${repr(file)}` : "";
    return `<module ${repr(name)}${from}>`;
  }

  /** `__dict__`, and `globals()` of the module's code: live. */
  get dict(): PyDict {
    return this.#dict ??= PyDict.ofNamespace(this);
  }

  override attr(name: string): Value | undefined {
    if (name === "__dict__") return this.dict;
    if (name === "__doc__") return None;
    if (name === "__annotations__") return annotations(this);
    const f = this.$__getattr__;
    return typeof f === "object" && name !== "__path__"
      ? f.call(name)
      : undefined;
  }
}
PyModule.prototype.W = 1;

/** What the code of a module annotated in its globals. */
export function annotations(globals: object): Value {
  return ownAbout(globals, () => new About()).dict;
}

/**
 * Lets V8 read the attributes of a filled namespace by their places. An object that was
 * filled by computed names is a hash table to V8, until it is somebody's prototype and
 * a loop looks for names.
 */
export function settle<T extends object>(namespace: T): T {
  for (const _ in Object.create(namespace)) break;
  return namespace;
}

/** A built-in module: its names are there from the start, or made on first use. */
export class PyBuiltinModule extends PyModule {
  /** Makes names that are costly or change; undefined where there is no such name. */
  dynamic: ((name: string) => Value | undefined) | null = null;
  /** Stores attributes that a program may set (`sys.ps1`); null where none. */
  store: ((name: string, value: Value) => boolean) | null = null;

  override attr(name: string): Value | undefined {
    const found = this.dynamic?.(name);
    if (found !== undefined) return found;
    return name === "__dict__" ? this.dict : undefined;
  }
  override setattr(name: string, value: Value): void {
    if (this.store?.(name, value) !== true) throw noAttribute(this, name);
  }
}
PyBuiltinModule.prototype.W = 0;

/** `module`. */
export const moduleType: PyType = defineType("module", {
  js: PyModule,
  isBase: false,
  make: (args) => {
    // MicroPython's word for it.
    if (args.length === 0) throw typeError("can't create 'module' instances");
    return makeModule(...args as [Value]);
  },
});

/** `types.ModuleType(name, doc=None)`, which is CPython's. */
const makeModule = between(1, 2, (name: Value, doc: Value = None) => {
  if (typeof name !== "string") {
    throw typeError(
      `can't convert '${typeName(name)}' object to str implicitly`,
    );
  }
  const made = new PyModule(name);
  made.$__doc__ = doc;
  return made;
});
PyBuiltinModule.prototype.T = moduleType;
