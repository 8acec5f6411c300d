/**
 * Keys of dicts and sets. Both keep a JavaScript `Map` whose keys are normalised so
 * that what is equal in Python is the same key: `1 == 1.0 == True`. This file turns a
 * value into its key.
 *
 * - A str or int is its own key, and so is an object that compares by identity.
 * - bool, float and instances of subclasses of int and str become the int, the string
 *   or (for a float with a fraction) the double, which no int can be.
 * - Everything else that has a hash (tuples, bytes, frozensets, instances with
 *   `__eq__` and `__hash__`) is found by its hash among the objects that stand in the
 *   map already: the first of those that are equal is the key.
 *
 * @module
 */

import { intFromDouble } from "../core/integer.ts";
import { PyObject, type Value } from "../core/object.ts";
import { hash } from "../core/protocols.ts";
import { equal } from "./compare.ts";
import { PyComplex } from "./complex.ts";
import { PyFloat } from "./float.ts";
import { PyTuple } from "./tuple.ts";

/** A normalised key. */
export type Key = number | bigint | string | PyObject;

/** The objects of one hash that stand in a map: one, or several. */
type Bucket = PyObject | PyObject[];

/** What dict and set have in common: the map, and how to find objects in it. */
export abstract class PyTable extends PyObject {
  /** dict: normalised key to value. set: normalised key to the item as given. */
  declare m: Map<Key, Value>;
  /** True while a str or int key may go straight to `m`. */
  declare plain: boolean;
  /** Keys found by hash; null while there are none. */
  declare buckets: Map<number, Bucket> | null;
  /** True once a key was deleted: the map may have gaps before its first key. */
  declare gaps: boolean;
  /** Where {@linkcode firstKey} is in the map. */
  declare head: Iterator<Key> | null;
  /** The key that `head` gave last, while it is there. */
  declare first: Key | undefined;

  constructor() {
    super();
    allocateTable(this);
  }
}

/** Gives a blank instance the fields of {@linkcode PyTable}. */
export function allocateTable(t: PyTable): void {
  t.m = new Map();
  t.plain = true;
  t.buckets = null;
  t.gaps = false;
  t.head = null;
  t.first = undefined;
}

/** Copies the keys and values of a table into an empty one. */
export function copyTable(from: PyTable, to: PyTable): void {
  to.m = new Map(from.m);
  to.plain = from.plain;
  if (from.buckets === null) return;
  const buckets = new Map(from.buckets);
  for (const [h, b] of buckets) {
    if (Array.isArray(b)) buckets.set(h, b.slice());
  }
  to.buckets = buckets;
}

const identityHash = PyObject.prototype.hash;

/**
 * The key under which an equal value stands in the map. Where there is none, a key
 * that the map does not have, or undefined.
 *
 * @throws TypeError where the value has no hash
 */
export function findKey(t: PyTable, v: Value): Key | undefined {
  if (typeof v !== "object") {
    const k = typeof v === "boolean" ? Number(v) : v;
    return t.plain || t.buckets === null || t.m.has(k)
      ? k
      : inBucket(t, hash(k), k) ?? k;
  }
  if (v.hash === identityHash) return v;
  const p = primitiveOf(v);
  if (p !== undefined) return p === v ? p : findKey(t, p);
  return findByHash(t, v, v.hash());
}

/** The key under which a value is to be stored: an equal one that is there, or its own. */
export function claimKey(t: PyTable, v: Value): Key {
  if (typeof v !== "object") return findKey(t, v)!;
  if (v.hash === identityHash) return v;
  const p = primitiveOf(v);
  if (p !== undefined) return p === v ? p : findKey(t, p)!;
  const h = v.hash();
  return findByHash(t, v, h) ?? addToBucket(t, v, h);
}

/**
 * The map's first key; undefined where it is empty.
 *
 * A `Map` leaves gaps where keys were, and a new iterator walks over them: a program
 * that takes the first key each time would do so ever longer. One iterator serves all
 * calls instead; it goes on once the key that it gave is deleted.
 */
export function firstKey(t: PyTable): Key | undefined {
  if (t.first !== undefined) return t.first;
  let r = t.head?.next();
  if (r === undefined || r.done) {
    t.head = t.m.keys();
    r = t.head.next();
  }
  t.first = r.done ? undefined : r.value;
  return t.first;
}

/** Makes {@linkcode firstKey} begin anew: the keys before its place have changed. */
export function resetFirst(t: PyTable): void {
  t.head = null;
  t.first = undefined;
}

/** Forgets a key that was deleted from the map. */
export function releaseKey(t: PyTable, k: Key): void {
  t.gaps = true;
  if (t.first === k) t.first = undefined;
  if (t.buckets === null || typeof k !== "object") return;
  if (k.hash === identityHash) return;
  const h = k.hash();
  const b = t.buckets.get(h);
  if (b === k) t.buckets.delete(h);
  else if (Array.isArray(b)) {
    const i = b.indexOf(k);
    if (i >= 0) b.splice(i, 1);
    if (b.length === 0) t.buckets.delete(h);
  }
}

/** Forgets all objects. */
export function releaseAll(t: PyTable): void {
  t.m.clear();
  t.buckets = null;
  t.plain = true;
  t.gaps = false;
  resetFirst(t);
}

/**
 * The primitive that a number or string object is a key by: itself for nan, which
 * equals nothing. undefined for other objects, and where a class has its own idea of
 * equality.
 */
function primitiveOf(o: PyObject): Key | undefined {
  if (o instanceof PyTuple) return undefined;
  let k: Key | undefined;
  if (o instanceof PyFloat) k = doubleKey(o, o.v);
  else if (o instanceof PyComplex) {
    if (o.im === 0) k = doubleKey(o, o.re);
  } else k = (o as { native?: Key }).native;
  return k !== undefined && o.T.isUser && hasOwnEquality(o) ? undefined : k;
}

function doubleKey(o: PyObject, x: number): Key {
  if (Number.isInteger(x)) return intFromDouble(x);
  return Number.isNaN(x) ? o : x;
}

function hasOwnEquality(o: PyObject): boolean {
  const { proto } = o.T.native;
  return o.hash !== proto.hash || o.eq !== proto.eq;
}

function findByHash(t: PyTable, o: PyObject, h: number): Key | undefined {
  const found = t.buckets === null ? undefined : inBucket(t, h, o);
  if (found !== undefined || !o.T.isUser) return found;
  return equalPrimitive(t, o, h);
}

/** The int or string in the map that an instance of a Python class is equal to. */
function equalPrimitive(t: PyTable, o: PyObject, h: number): Key | undefined {
  if (t.m.has(h) && equal(h, o)) return h;
  const native = (o as { native?: Key }).native;
  if (native === undefined || !t.m.has(native)) return undefined;
  return equal(native, o) ? native : undefined;
}

function inBucket(t: PyTable, h: number, v: Value): PyObject | undefined {
  const b = t.buckets!.get(h);
  if (b === undefined) return undefined;
  if (!Array.isArray(b)) return b === v || equal(b, v) ? b : undefined;
  for (let i = 0; i < b.length; i++) {
    const o = b[i]!;
    if (o === v || equal(o, v)) return o;
  }
  return undefined;
}

/** Instances of Python classes may be equal to primitives: `m` alone cannot tell. */
function addToBucket(t: PyTable, o: PyObject, h: number): PyObject {
  if (o.T.isUser && hasOwnEquality(o)) t.plain = false;
  const buckets = t.buckets ??= new Map();
  const b = buckets.get(h);
  if (b === undefined) buckets.set(h, o);
  else if (Array.isArray(b)) b.push(o);
  else buckets.set(h, [b, o]);
  return o;
}
