/**
 * A JavaScript object's attributes as a map: `globals()`, `__dict__`, and the dict
 * that `exec` runs in are dicts over one of these.
 *
 * @module
 */

import type { AttrKey, PyObject, Value } from "../core/object.ts";

/** An object that holds Python attributes as `$name` properties. */
export interface Holder {
  [key: AttrKey]: Value | undefined;
}

const enumerable = Object.prototype.propertyIsEnumerable;

/**
 * The part of `Map`'s interface that dict uses, over the own, enumerable properties
 * of an object whose names begin with `$`. Keys are strings only. What stands there
 * and is not enumerable (a class's copies of its bases' attributes) is not seen.
 */
export class NamespaceMap {
  constructor(readonly holder: Holder) {}

  /** How many attributes there are: counted each time. */
  get size(): number {
    return this.keys().length;
  }

  /** The value, or undefined where there is none. */
  get(name: string): Value | undefined {
    return this.has(name) ? this.holder[`$${name}`] : undefined;
  }

  /** True where the object itself has the attribute. */
  has(name: string): boolean {
    return enumerable.call(this.holder, `$${name}`);
  }

  /** Sets the object's own attribute, past any accessor that it inherits. */
  set(name: string, value: Value): void {
    const key: AttrKey = `$${name}`;
    if (Object.hasOwn(this.holder, key)) this.holder[key] = value;
    else defineAttribute(this.holder, key, value);
  }

  /** Deletes; false where there was nothing. */
  delete(name: string): boolean {
    return this.has(name) && delete this.holder[`$${name}`];
  }

  /** Deletes every attribute. */
  clear(): void {
    for (const name of this.keys()) this.delete(name);
  }

  /** The names, as they are now. */
  keys(): string[] {
    const out: string[] = [];
    for (const key of Object.keys(this.holder)) {
      if (key.charCodeAt(0) === 36) out.push(key.slice(1));
    }
    return out;
  }

  /** Names and values, as they are now. */
  entries(): [string, Value][] {
    return this.keys().map((name) => [name, this.holder[`$${name}`]!]);
  }

  /** Calls `f` for each attribute. */
  forEach(f: (value: Value, name: string) => void): void {
    for (const [name, value] of this.entries()) f(value, name);
  }
}

/** Adds a plain property, as assignment to an object without prototype would. */
function defineAttribute(holder: Holder, key: AttrKey, value: Value): void {
  Object.defineProperty(holder, key, {
    value,
    writable: true,
    enumerable: true,
    configurable: true,
  });
}

/** A holder for names alone: no prototype. */
export function emptyHolder(): Holder {
  return Object.create(null);
}

/** An object of the runtime as a holder: methods are bare functions only in classes. */
export function holderOf(o: PyObject): Holder {
  return o as unknown as Holder;
}
