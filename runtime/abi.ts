/**
 * The ABI: exactly what generated code may call. The compiler knows these names as a
 * type only; `runtime/interp/` hands this module's namespace, with the interpreter's
 * own `B` (built-ins) and `S` (safepoint word), to the code it makes.
 *
 * @module
 */

import type { PyObject } from "./core/object.ts";
import { primitives } from "./core/object.ts";
import "./types/object.ts";

export { about } from "./core/about.ts";
export { delattr, loadAttr, notCallable, setattr } from "./core/attributes.ts";
export { Ellipsis, None } from "./core/object.ts";
export {
  delitem,
  iter,
  iterate,
  repr,
  setitem,
  str,
  truth,
} from "./core/protocols.ts";
export {
  add,
  and,
  floordiv,
  matmul,
  mod,
  mul,
  or,
  pow,
  shl,
  shr,
  sub,
  truediv,
  xor,
} from "./types/arithmetic.ts";
export { AsyncYield, PyAsyncGenerator } from "./types/async_generator.ts";
export { equal } from "./types/compare.ts";
export { PyComplex } from "./types/complex.ts";
export { PyDict } from "./types/dict.ts";
export { raised } from "./types/exception.ts";
export { PyFloat } from "./types/float.ts";
export { badCall, missingKeyword } from "./types/function.ts";
export {
  awaitOn,
  delegation,
  PyGenerator,
  yieldFrom,
} from "./types/generator.ts";
export { PyList } from "./types/list.ts";
export { annotations } from "./types/module.ts";
export { rangeType as RANGE } from "./types/range.ts";
export { PySlice } from "./types/slice.ts";
export { formatValue } from "./types/str_format.ts";
export { PySuper } from "./types/super.ts";
export { PyTuple } from "./types/tuple.ts";
import "./types/str.ts";
import "./types/int.ts";

export * from "./abi/calls.ts";
export * from "./abi/classes.ts";
export * from "./abi/control.ts";
export { asciiRepr } from "./types/text_class.ts";
export * from "./abi/data.ts";
export * from "./abi/match.ts";
export * from "./abi/modules.ts";
export * from "./abi/operators.ts";
export * from "./abi/slices.ts";
export * from "./abi/soft.ts";

/** Where the methods of str stand. */
export const STR: PyObject = primitives.str;

/** The built-ins' namespace: one per interpreter. */
export declare const B: PyObject;
/** The safepoint word: one per interpreter. */
export declare const S: Int32Array;
