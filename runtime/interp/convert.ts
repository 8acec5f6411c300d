/**
 * Values between TypeScript and Python, for hosts. Plain data is copied; what has no
 * counterpart (functions, classes, instances, modules) passes as it is, as a handle.
 *
 * @module
 */

import { builtin } from "../core/define.ts";
import { norm } from "../core/integer.ts";
import { None, PyObject, type Value } from "../core/object.ts";
import { noteAstral } from "../core/text/astral.ts";
import { PyByteArray } from "../types/bytearray.ts";
import { PyBytes } from "../types/bytes.ts";
import { PyDict } from "../types/dict.ts";
import { PyFloat } from "../types/float.ts";
import { PyList } from "../types/list.ts";
import { PySet, PySetBase } from "../types/set.ts";
import { PyTuple } from "../types/tuple.ts";

/** What was converted before: shared and circular structures stay so. */
type Seen<T> = Map<object, T>;

/**
 * A TypeScript value as a Python one: `undefined` and `null` are None; a number is an
 * int where it is a safe integer, else a float; a bigint is an int; arrays are lists;
 * maps and plain objects dicts; sets sets; `Uint8Array` bytes; functions functions.
 *
 * @throws TypeError where there is no counterpart
 */
export function toPython(v: unknown, seen: Seen<Value> = new Map()): Value {
  switch (typeof v) {
    case "undefined":
      return None;
    case "boolean":
      return v;
    case "number":
      return Number.isSafeInteger(v) && !Object.is(v, -0) ? v : new PyFloat(v);
    case "bigint":
      return norm(v);
    case "string":
      return noteAstral(v);
    case "function":
      return functionToPython(v as (...args: unknown[]) => unknown);
    case "object":
      if (v === null) return None;
      return seen.get(v) ?? objectToPython(v, seen);
    default:
      throw new TypeError(`Cannot convert to Python: ${String(v)}`);
  }
}

/** A function that Python code calls with converted arguments. */
function functionToPython(f: (...args: unknown[]) => unknown): Value {
  return builtin(
    f.name || "<lambda>",
    (...args: Value[]) => toPython(f(...args.map((a) => toJs(a)))),
  );
}

function objectToPython(v: object, seen: Seen<Value>): Value {
  if (v instanceof PyObject) return v as Value;
  if (v instanceof Uint8Array) return new PyBytes(v.slice());
  if (Array.isArray(v)) {
    const list = new PyList([]);
    seen.set(v, list);
    for (const x of v) list.a.push(toPython(x, seen));
    return list;
  }
  if (v instanceof Set) {
    return PySet.of([...v].map((x) => toPython(x, seen)));
  }
  return mappingToPython(v, seen);
}

function mappingToPython(v: object, seen: Seen<Value>): Value {
  const prototype = Object.getPrototypeOf(v);
  const isPlain = prototype === null || prototype === Object.prototype;
  if (!isPlain && !(v instanceof Map)) {
    throw new TypeError(`Cannot convert to Python: ${v.constructor.name}`);
  }
  const dict = PyDict.fromEntries([]);
  seen.set(v, dict);
  for (const [key, x] of v instanceof Map ? v : Object.entries(v)) {
    dict.set(toPython(key, seen), toPython(x, seen));
  }
  return dict;
}

/**
 * A Python value as a TypeScript one: None is `null`; an int is a number where that is
 * exact, else a bigint; lists and tuples are arrays; dicts maps; sets sets; bytes and
 * bytearray a `Uint8Array`. Anything else is the Python object itself.
 */
export function toJs(v: Value, seen: Seen<unknown> = new Map()): unknown {
  if (typeof v !== "object") return v;
  if (v === None) return null;
  if (v instanceof PyFloat) return v.v;
  if (v instanceof PyBytes || v instanceof PyByteArray) {
    return Uint8Array.from(v.b);
  }
  return seen.get(v) ?? containerToJs(v, seen);
}

function containerToJs(v: PyObject, seen: Seen<unknown>): unknown {
  if (v instanceof PyList || v instanceof PyTuple) {
    const array: unknown[] = [];
    seen.set(v, array);
    for (const x of v instanceof PyList ? v.a : v.items) {
      array.push(toJs(x, seen));
    }
    return array;
  }
  if (v instanceof PyDict) {
    const map = new Map<unknown, unknown>();
    seen.set(v, map);
    for (const [key, x] of v.entries()) map.set(toJs(key, seen), toJs(x, seen));
    return map;
  }
  if (v instanceof PySetBase) {
    return new Set([...v.items()].map((x) => toJs(x, seen)));
  }
  return v;
}
