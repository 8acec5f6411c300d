/**
 * `dict`. Keys are normalised by `hash_table.ts`; views and iterators are in
 * `dict_views.ts`. A dict may also be a view on an object's attributes
 * (`namespace.ts`): then its str keys are there and only the others in the map.
 *
 * @module
 */

import {
  between,
  defineType,
  fixed,
  type MethodTable,
} from "../core/define.ts";
import { emptyDict } from "../core/about.ts";
import { exceptions, keyError, typeError, valueError } from "../core/errors.ts";
import { callSpecial, lookupOrNothing } from "../core/attributes.ts";
import { type Entry, PyBuiltin, PyClassMethod } from "../core/function.ts";
import {
  type Iterator_,
  type Method,
  None,
  PyObject,
  type Value,
} from "../core/object.ts";
import { type Op, OR } from "../core/op.ts";
import { getitem, iter, iterate, repr } from "../core/protocols.ts";
import { type PyType, setClassAttribute } from "../core/type.ts";
import { same } from "./compare.ts";
import { type DictSource, iterateKeys, PyDictView } from "./dict_views.ts";
import {
  allocateTable,
  claimKey,
  copyTable,
  findKey,
  type Key,
  PyTable,
  releaseAll,
  releaseKey,
  resetFirst,
} from "./hash_table.ts";
import { emptyHolder, type Holder, NamespaceMap } from "./namespace.ts";
import { PySlice } from "./slice.ts";
import { PyTuple, PyTupleIterator } from "./tuple.ts";

/** A Python dict. */
export class PyDict extends PyTable implements DictSource {
  /** Keys as they were given, where they differ from the map's: 1.0, True. */
  declare originals: Map<Key, Value> | null;
  /** The attributes that hold the str keys of a namespace. */
  declare ns: NamespaceMap | null;
  /** True where the program may not change it. */
  declare fixed: boolean;
  /** Keys in order of insertion, once `popitem` was called; some may be gone. */
  declare stack: Key[] | null;

  constructor() {
    super();
    this.originals = null;
    this.ns = null;
    this.fixed = false;
    this.stack = null;
  }

  /** A dict of these str keys. */
  static fromNames(names: readonly string[], values: readonly Value[]): PyDict {
    const d = new PyDict();
    for (let i = 0; i < names.length; i++) d.m.set(names[i]!, values[i]!);
    return d;
  }

  /** A dict of these keys and values. */
  static fromEntries(entries: Iterable<readonly [Value, Value]>): PyDict {
    const d = new PyDict();
    for (const [k, v] of entries) d.set(k, v);
    return d;
  }

  /**
   * A dict that is a view on an object's attributes.
   *
   * @param fixed true where the program may look only
   */
  static ofNamespace(holder: object, fixed = false): PyDict {
    const d = new PyDict();
    d.ns = new NamespaceMap(holder as Holder);
    d.plain = false;
    d.fixed = fixed;
    return d;
  }

  /**
   * Turns this dict into a view on an object's attributes, in place, and gives that
   * object: code that runs with it as its globals sees and sets the dict's str keys.
   */
  namespace(): object {
    if (this.ns !== null) return this.ns.holder;
    const ns = new NamespaceMap(emptyHolder());
    for (const [k, v] of this.m) {
      if (typeof k === "string") {
        ns.set(k, v);
        this.m.delete(k);
      }
    }
    this.ns = ns;
    this.plain = false;
    resetFirst(this);
    return ns.holder;
  }

  /** Forbids all changes. */
  freeze(): this {
    this.fixed = true;
    this.plain = false;
    return this;
  }

  /** How many keys there are. */
  get size(): number {
    return this.ns === null ? this.m.size : this.m.size + this.ns.size;
  }

  /** The value of a key, or undefined. @throws TypeError for keys without a hash */
  get(key: Value): Value | undefined {
    return this.plain && (typeof key === "string" || typeof key === "number")
      ? this.m.get(key)
      : getSlow(this, key);
  }

  /** True where the key is there. */
  has(key: Value): boolean {
    return this.get(key) !== undefined;
  }

  /** Sets the value of a key. */
  set(key: Value, value: Value): void {
    if (this.plain && (typeof key === "string" || typeof key === "number")) {
      this.m.set(key, value);
    } else setSlow(this, key, value);
  }

  /** Takes a key out; gives its value, or undefined where it was not there. */
  take(key: Value): Value | undefined {
    if (this.fixed) throw fixedError();
    const k = findKey(this, key);
    if (k === undefined) return undefined;
    if (this.ns !== null && typeof k === "string") {
      const v = this.ns.get(k);
      this.ns.delete(k);
      return v;
    }
    const v = this.m.get(k);
    if (v !== undefined) forget(this, k);
    return v;
  }

  /** Deletes a key; false where it was not there. */
  delete(key: Value): boolean {
    return this.take(key) !== undefined;
  }

  /** Deletes all keys. */
  clear(): void {
    if (this.fixed) throw fixedError();
    this.ns?.clear();
    releaseAll(this);
    this.originals = null;
    this.stack = null;
    this.plain = this.ns === null;
  }

  /** The keys as they were given, as they are now. */
  keyList(): Value[] {
    const names: Value[] = this.ns === null ? [] : this.ns.keys();
    const { originals } = this;
    for (const k of this.m.keys()) names.push(originals?.get(k) ?? k);
    return names;
  }

  /** The values, as they are now. */
  valueList(): Value[] {
    const values = [...this.m.values()];
    if (this.ns === null) return values;
    return [...this.ns.entries().map((e) => e[1]), ...values];
  }

  /** Keys and values, as they are now. */
  entries(): [Value, Value][] {
    const out: [Value, Value][] = this.ns === null ? [] : this.ns.entries();
    const { originals } = this;
    for (const [k, v] of this.m) out.push([originals?.get(k) ?? k, v]);
    return out;
  }

  /** True where the map's keys are the keys as given, and all of them. */
  get isDirect(): boolean {
    return this.ns === null && this.originals === null;
  }

  /** Sets keys from a dict, a mapping with `keys()`, or an iterable of pairs. */
  update(v: Value): void {
    if (v instanceof PyDict) {
      if (v === this) return;
      for (const [k, x] of v.entries()) this.set(k, x);
      return;
    }
    const keys = typeof v === "object" ? lookupOrNothing(v, "keys") : undefined;
    if (keys === undefined) return updateFromPairs(this, v);
    for (const k of iterate((keys as PyObject).call())) {
      this.set(k, getitem(v, k));
    }
  }

  /** An empty dict of the same built-in type. */
  blank(): PyDict {
    return new PyDict();
  }

  /** A new dict of the same keys and values. */
  copy(): PyDict {
    const d = this.blank();
    if (this.ns !== null) {
      for (const [k, v] of this.entries()) d.set(k, v);
      return d;
    }
    copyTable(this, d);
    d.plain = this.plain || this.buckets === null;
    if (this.originals !== null) d.originals = new Map(this.originals);
    return d;
  }

  override repr(): string {
    const body = dictRepr(this);
    const { native } = this.T;
    return native === dictType ? body : `${native.name}(${body})`;
  }
  override truth(): boolean {
    return this.size !== 0;
  }
  override len(): number {
    return this.size;
  }
  override iter(): Iterator_ {
    return iterateKeys(this);
  }
  override hash(): number {
    throw typeError(`unsupported type for __hash__: '${this.T.name}'`);
  }
  override contains(key: Value): boolean {
    return this.get(key) !== undefined;
  }
  override getitem(key: Value): Value {
    const v = this.get(key);
    if (v !== undefined) return v;
    if (!this.T.isUser) throw keyError(key);
    return missing(this, key);
  }
  override setitem(key: Value, value: Value): void {
    this.set(key, value);
  }
  override delitem(key: Value): void {
    if (this.take(key) === undefined) throw keyError(key);
  }
  override eq(other: Value): Value | undefined {
    return other instanceof PyDict ? equalDicts(this, other) : undefined;
  }
  override binop(op: Op, other: Value): Value | undefined {
    // MicroPython takes any iterable of pairs here; only `|=` does in CPython.
    if (op !== OR || !(other instanceof PyDict)) return undefined;
    const d = this.copy();
    d.update(other);
    return d;
  }
  override iop(op: Op, other: Value): Value | undefined {
    if (op !== OR) return undefined;
    this.update(other);
    return this;
  }
}

/** Puts the empty state into a blank instance. */
export function allocateDict(o: PyObject): void {
  const d = o as PyDict;
  allocateTable(d);
  d.originals = null;
  d.ns = null;
  d.fixed = false;
  d.stack = null;
}

/** The TypeError, without text, for a change of a dict that is fixed. */
function fixedError(): Error {
  return exceptions.make("TypeError", []);
}

function getSlow(d: PyDict, key: Value): Value | undefined {
  // An empty dict asks no key for its hash; of a slice that is seen.
  if (d.size === 0 && key instanceof PySlice) return undefined;
  const k = findKey(d, key);
  if (k === undefined) return undefined;
  return d.ns !== null && typeof k === "string" ? d.ns.get(k) : d.m.get(k);
}

function setSlow(d: PyDict, key: Value, value: Value): void {
  if (d.fixed) throw fixedError();
  const k = claimKey(d, key);
  if (d.ns !== null && typeof k === "string") {
    d.ns.set(k, value);
    return;
  }
  if ((k !== key || d.stack !== null) && !d.m.has(k)) noteNew(d, k, key);
  d.m.set(k, value);
}

/** Remembers a new key's original form, and its place in the order. */
function noteNew(d: PyDict, k: Key, key: Value): void {
  if (k !== key) (d.originals ??= new Map()).set(k, key);
  if (d.stack !== null) d.stack.push(k);
}

function forget(d: PyDict, k: Key): void {
  d.m.delete(k);
  releaseKey(d, k);
  d.originals?.delete(k);
}

/** What a subclass gives where the key is not there: `__missing__` is CPython's. */
function missing(d: PyDict, key: Value): Value {
  const v = callSpecial(d, "$__missing__", key);
  if (v === undefined) throw keyError(key);
  return v;
}

function updateFromPairs(d: PyDict, v: Value): void {
  const pairs = iter(v);
  for (let p = pairs.next(); p !== undefined; p = pairs.next()) {
    const it = iter(p);
    const key = it.next();
    const value = key === undefined ? undefined : it.next();
    if (key === undefined || value === undefined || it.next() !== undefined) {
      throw valueError("dict update sequence has wrong length");
    }
    d.set(key, value);
  }
}

function dictRepr(d: PyDict): string {
  let text = "{";
  for (const [k, v] of d.entries()) {
    if (text.length > 1) text += ", ";
    text += `${repr(k)}: ${repr(v)}`;
  }
  return text + "}";
}

function equalDicts(a: PyDict, b: PyDict): boolean {
  if (a.size !== b.size) return false;
  for (const [k, v] of a.entries()) {
    const w = b.get(k);
    if (w === undefined || !same(v, w)) return false;
  }
  return true;
}

/**
 * Takes out the last key and its value. From the first call on the dict keeps its
 * keys in a second array, since a `Map` cannot be read from its end.
 */
export function popLast(d: PyDict): PyTuple {
  if (d.fixed) throw fixedError();
  if (d.size === 0) throw keyError("popitem(): dictionary is empty");
  if (d.m.size === 0) return popAttribute(d);
  let { stack } = d;
  if (stack === null || stack.length > 2 * d.m.size + 16) {
    stack = d.stack = [...d.m.keys()];
    d.plain = false;
  }
  while (!d.m.has(stack[stack.length - 1]!)) stack.pop();
  const k = stack.pop()!;
  const pair = new PyTuple([d.originals?.get(k) ?? k, d.m.get(k)!]);
  forget(d, k);
  return pair;
}

function popAttribute(d: PyDict): PyTuple {
  const [name, value] = d.ns!.entries().pop()!;
  d.ns!.delete(name);
  return new PyTuple([name, value]);
}

/** A method that takes any keywords besides `min` to `max` positional arguments. */
function anyKeywords(
  name: string,
  max: number,
  f: (args: Value[], names: string[], values: Value[]) => Value,
): Method {
  const check = between(1, max, () => None) as (...args: Value[]) => Value;
  const kw = (args: Value[], names: string[], values: Value[]) => {
    check(...args);
    return f(args, names, values);
  };
  const m: Method = (...args) => kw(args, [], []);
  m.py = new PyBuiltin(name, m as Entry, kw);
  return m;
}

function updateAll(args: Value[], names: string[], values: Value[]): Value {
  const d = args[0] as PyDict;
  if (d.fixed) throw fixedError();
  if (args[1] !== undefined) d.update(args[1]);
  for (let i = 0; i < names.length; i++) d.set(names[i]!, values[i]!);
  return None;
}

/** `dict.__init__` and `dict.update`: also OrderedDict's. */
export const updateMethod: Method = anyKeywords("update", 2, updateAll);

const methods: MethodTable = {
  clear: fixed(1, (self: PyDict) => {
    self.clear();
    return None;
  }),
  copy: fixed(1, (self: PyDict) => self.copy()),
  get: between(
    2,
    3,
    (self: PyDict, key: Value, fallback?: Value) =>
      self.get(key) ?? fallback ?? None,
  ),
  items: fixed(1, (self: PyDict) => new PyDictView(self, "items")),
  keys: fixed(1, (self: PyDict) => new PyDictView(self, "keys")),
  pop: between(2, 3, (self: PyDict, key: Value, fallback?: Value) => {
    // An empty dict asks no key for its hash.
    const found = self.size === 0 ? undefined : self.take(key);
    const v = found ?? fallback;
    if (v === undefined) throw keyError(key);
    return v;
  }),
  popitem: fixed(1, popLast),
  setdefault: between(2, 3, (self: PyDict, key: Value, fallback?: Value) => {
    const v = self.get(key);
    if (v !== undefined) return v;
    self.set(key, fallback ?? None);
    return fallback ?? None;
  }),
  update: updateMethod,
  values: fixed(1, (self: PyDict) => new PyDictView(self, "values")),
  __reversed__: fixed(
    1,
    (self: PyDict) => new PyTupleIterator(self.keyList().reverse()),
  ),
};

/** `dict(...)`, and OrderedDict's. */
export function makeDict(blank: () => PyDict) {
  return (args: Value[], names: string[], values: Value[]): Value => {
    const d = blank();
    if (args.length === 0 && names.length === 0) return d;
    updateMethod.py!.callKw([d, ...args], names, values);
    return d;
  };
}

/** `dict`. */
export const dictType: PyType = defineType("dict", {
  js: PyDict,
  make: makeDict(() => new PyDict()),
  allocate: allocateDict,
  init: updateMethod,
  methods,
});

function fromKeys(cls: PyType, keys: Value, value?: Value): Value {
  const d = cls.call() as PyDict;
  const it = iter(keys);
  for (let k = it.next(); k !== undefined; k = it.next()) {
    if (d instanceof PyDict) d.set(k, value ?? None);
    else (d as PyObject).setitem(k, value ?? None);
  }
  return d;
}
setClassAttribute(
  dictType,
  "fromkeys",
  new PyClassMethod(
    new PyBuiltin("fromkeys", between(2, 3, fromKeys) as Entry),
  ),
);
emptyDict.make = () => new PyDict();
