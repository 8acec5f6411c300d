/**
 * `weakref`: references that do not keep their object. V8 frees objects at its own
 * time and tells nobody while a program runs; so `gc.collect()` is what asks it to,
 * and then calls back for the objects that went.
 *
 * @module
 */

import {
  arityError,
  defineType,
  equal,
  fixed,
  formatException,
  getattr,
  hash,
  type Interpreter,
  None,
  type PyBuiltinModule,
  PyDict,
  PyList,
  PyObject,
  PySingleton,
  PyTuple,
  type PyType,
  toException,
  typeError,
  type Value,
} from "../runtime/mod.ts";
import { makeModule, noKeywords, perInterpreter } from "./module.ts";

/** A reference to an object that may be gone. */
class PyRef extends PyObject {
  #target: WeakRef<PyObject> | null;

  constructor(target: PyObject, readonly callback: Value) {
    super();
    this.#target = new WeakRef(target);
  }

  /** The object, where it still is. */
  get target(): Value {
    return this.#target?.deref() ?? None;
  }

  /** Forgets the object. */
  clear(): void {
    this.#target = null;
  }

  override call(...args: Value[]): Value {
    if (args.length > 0) throw arityError(0, args.length);
    return this.target;
  }

  /** References are equal where their objects are, and alive. */
  override eq(other: Value): Value | undefined {
    if (!(other instanceof PyRef)) return undefined;
    const a = this.target;
    const b = other.target;
    return a === None || b === None ? this === other : equal(a, b);
  }

  #hash: number | null = null;

  /** The object's, also once it is gone. */
  override hash(): number {
    if (this.#hash === null) {
      const { target } = this;
      if (target === None) throw typeError("weak object has gone away");
      this.#hash = hash(target);
    }
    return this.#hash;
  }

  /** What is done when the object is gone. */
  notify(): Value {
    this.clear();
    return this.callback === None
      ? None
      : (this.callback as PyObject).call(this);
  }
}

/** A function to be called when an object goes. */
class PyFinalize extends PyRef {
  constructor(
    target: PyObject,
    callback: Value,
    readonly args: Value[],
    readonly names: string[],
    readonly values: Value[],
  ) {
    super(target, callback);
  }

  override attr(name: string): Value | undefined {
    return name === "alive" ? this.target !== None : undefined;
  }

  /** True once the function was called, or given up. */
  isDone = false;

  override clear(): void {
    super.clear();
    this.isDone = true;
  }

  override call(): Value {
    return this.isDone ? None : this.notify();
  }

  override notify(): Value {
    this.clear();
    const f = this.callback as PyObject;
    return f.callKw(this.args, this.names, this.values);
  }

  /** The object, the function and its arguments. */
  peek(): Value {
    const { target } = this;
    if (target === None) return None;
    return new PyTuple([
      target,
      this.callback,
      new PyTuple([...this.args]),
      PyDict.fromNames(this.names, this.values),
    ]);
  }
}

/** Who waits for one object. */
interface Watch {
  readonly target: WeakRef<PyObject>;
  /** The newest first. */
  readonly finalizers: PyFinalize[];
  /** The newest first; a reference that nobody holds is not called. */
  readonly references: WeakRef<PyRef>[];
}

/** The watches of an interpreter. */
class Watches {
  #all: Watch[] = [];
  readonly #byTarget = new WeakMap<PyObject, Watch>();

  get isEmpty(): boolean {
    return this.#all.length === 0;
  }

  of(target: PyObject): Watch {
    let watch = this.#byTarget.get(target);
    if (watch === undefined) {
      watch = { target: new WeakRef(target), finalizers: [], references: [] };
      this.#byTarget.set(target, watch);
      this.#all.push(watch);
    }
    return watch;
  }

  /** Takes out the watches whose objects are gone. */
  takeGone(): Watch[] {
    const gone = this.#all.filter((w) => w.target.deref() === undefined);
    if (gone.length > 0) {
      this.#all = this.#all.filter((w) => !gone.includes(w));
    }
    return gone;
  }
}

function watchesOf(vm: Interpreter): Watches {
  return perInterpreter(vm, "weakref", () => new Watches());
}

/** `gc.collect()`: frees what nobody holds, and calls back. */
export function collectGarbage(vm: Interpreter): void {
  const watches = watchesOf(vm);
  if (watches.isEmpty) return;
  vm.system.collectGarbage?.();
  for (const watch of watches.takeGone()) {
    for (const f of watch.finalizers) if (!f.isDone) callBack(vm, f);
    for (const reference of watch.references) {
      const r = reference.deref();
      if (r !== undefined) callBack(vm, r);
    }
  }
}

function callBack(vm: Interpreter, r: PyRef): void {
  try {
    r.notify();
  } catch (e) {
    vm.stdout.flush();
    vm.stderr.write(
      `Unhandled exception in weakref callback:\n${
        formatException(toException(e))
      }`,
    );
  }
}

/** An object that can be referred to weakly. @throws TypeError */
function referable(v: Value): PyObject {
  const isHeapObject = typeof v === "object" && !(v instanceof PySingleton) &&
    !(v instanceof PyTuple && v.items.length === 0);
  if (!isHeapObject) throw typeError("not a heap object");
  return v;
}

function refType(vm: Interpreter): PyType {
  const js = class extends PyRef {};
  return defineType("ref", {
    js,
    isBase: false,
    make: (args, names) => {
      noKeywords(names);
      if (args.length < 1 || args.length > 2) {
        throw arityError(1, args.length);
      }
      const target = referable(args[0]!);
      const r = new js(target, args[1] ?? None);
      watchesOf(vm).of(target).references.unshift(new WeakRef(r));
      return r;
    },
  });
}

function finalizeType(vm: Interpreter): PyType {
  const js = class extends PyFinalize {};
  return defineType("finalize", {
    js,
    isBase: false,
    make: (args, names, values) => {
      if (args.length < 2) {
        throw typeError(
          `function missing ${2 - args.length} required positional arguments`,
        );
      }
      const [first, callback, ...rest] = args;
      const target = referable(first!);
      const f = new js(target, callback!, rest, names, values);
      watchesOf(vm).of(target).finalizers.unshift(f);
      return f;
    },
    methods: {
      detach: fixed(1, (f: PyFinalize) => {
        const all = f.peek();
        f.clear();
        return all;
      }),
      peek: fixed(1, (f: PyFinalize) => f.peek()),
    },
  });
}

/** Makes the module. */
export function weakref(vm: Interpreter): PyBuiltinModule {
  const m = makeModule("weakref", {
    functions: {
      getweakrefcount: fixed(
        1,
        (v: Value) => livingReferences(vm, v).length,
      ),
      getweakrefs: fixed(1, (v: Value) => new PyList(livingReferences(vm, v))),
    },
    values: { finalize: finalizeType(vm), ref: refType(vm) },
  });
  m.dynamic = (name) => {
    if (!written.includes(name)) return undefined;
    const frozen = vm.importModule("_weakcollections", vm.main, [], 0);
    return m[`$${name}`] = getattr(frozen, name);
  };
  return m;
}

/** What is written in Python: the frozen module `_weakcollections`. */
const written: readonly string[] = [
  "proxy",
  "ProxyType",
  "ReferenceError",
  "ReferenceType",
  "WeakKeyDictionary",
  "WeakMethod",
  "WeakSet",
  "WeakValueDictionary",
];

/** The references to an object that somebody holds. */
function livingReferences(vm: Interpreter, v: Value): PyRef[] {
  const { references } = watchesOf(vm).of(referable(v));
  return references.map((r) => r.deref()).filter((r) => r !== undefined);
}
