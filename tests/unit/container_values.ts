/**
 * Helpers for the tests of containers: values, calls and errors in few words.
 *
 * @module
 */

import "../../runtime/types/object.ts";
import "../../runtime/types/arithmetic.ts";
import "../../runtime/types/int.ts";
import "../../runtime/types/str.ts";
import { assertEquals } from "@std/assert";
import {
  type Code,
  PyBuiltin,
  PyFunction,
} from "../../runtime/core/function.ts";
import type { Method, PyObject, Value } from "../../runtime/core/object.ts";
import { iterate, repr } from "../../runtime/core/protocols.ts";
import { type Blank, makeClass, type PyType } from "../../runtime/core/type.ts";
import { PyException } from "../../runtime/types/exception.ts";
import { PyFloat } from "../../runtime/types/float.ts";
import { PyList } from "../../runtime/types/list.ts";
import { objectType } from "../../runtime/types/object.ts";
import { PySlice } from "../../runtime/types/slice.ts";
import { PyTuple } from "../../runtime/types/tuple.ts";
import { None } from "../../runtime/core/object.ts";

/** A list. */
export const list = (...items: Value[]): PyList => new PyList(items);
/** A tuple. */
export const tuple = (...items: Value[]): PyTuple => new PyTuple(items);
/** A float. */
export const float = (x: number): PyFloat => new PyFloat(x);
/** A slice; null is None. */
export function slice(
  start: number | null,
  stop: number | null,
  step: number | null = null,
): PySlice {
  return new PySlice(start ?? None, stop ?? None, step ?? None);
}
/** A function object. */
export const fn = (f: (...args: Value[]) => Value): PyBuiltin =>
  new PyBuiltin("f", f);

/** Calls a method by name. */
export function call(o: PyObject, name: string, ...args: Value[]): Value {
  return (o[`$${name}`] as Method)(o, ...args);
}

/** Calls a method by name with keywords. */
export function callKw(
  o: PyObject,
  name: string,
  args: Value[],
  keywords: { [name: string]: Value },
): Value {
  const m = o[`$${name}`] as Method;
  return m.py!.callKw([o, ...args], ...split(keywords));
}

/** Keywords as names and values. */
export function split(
  keywords: { [name: string]: Value },
): [string[], Value[]] {
  return [Object.keys(keywords), Object.values(keywords)];
}

/** The repr of each item of an iterable, joined. */
export const items = (v: Value): string => iterate(v).map(repr).join(" ");

/** Asserts that a call raises this exception, written `TypeError("text")`. */
export function assertRaises(f: () => unknown, expected: string): void {
  let got = "nothing";
  try {
    f();
  } catch (e) {
    got = e instanceof PyException ? e.repr() : String(e);
  }
  assertEquals(got, expected);
}

/** A Python class with these methods, whose bare form takes self first. */
export function pyClass(
  name: string,
  bases: readonly PyType[],
  methods: { [name: string]: (...args: Value[]) => Value },
): PyType {
  const blank = function () {} as unknown as Blank;
  const names = Object.entries(methods).map(([key, f]): [string, Value] => {
    return [key, new PyFunction(f, { ...code, name: key }, f)];
  });
  return makeClass(name, bases, names, blank, objectType);
}

const code: Code = {
  unit: { globals: None },
  name: "",
  file: "",
  line: 0,
  params: [],
  posonly: 0,
  kwonly: [],
  vararg: false,
  kwarg: false,
  defaults: 0,
  kwdefaults: [],
};
