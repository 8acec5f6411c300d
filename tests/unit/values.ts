/**
 * What the unit tests of types share: calls of Python methods from TypeScript, and
 * Python exceptions as text. Imported first, it loads the types of primitives.
 *
 * @module
 */

import "../../runtime/types/object.ts";
import "../../runtime/types/exception.ts";
import "../../runtime/types/int.ts";
import "../../runtime/types/str.ts";
import { getattr } from "../../runtime/core/attributes.ts";
import { PyObject, type Value } from "../../runtime/core/object.ts";
import { str } from "../../runtime/core/protocols.ts";
import { FormatError } from "../../runtime/core/text/format_error.ts";

/** Calls a method of a value. */
export function call(v: Value, name: string, ...args: Value[]): Value {
  return (getattr(v, name) as PyObject).call(...args);
}

/** The result, or the exception as `Type: text`. */
export function attempt<T>(f: () => T): T | string {
  try {
    return f();
  } catch (e) {
    if (e instanceof FormatError) return `${e.type}: ${e.message}`;
    if (!(e instanceof PyObject)) throw e;
    return `${e.T.name}: ${str(e)}`;
  }
}
