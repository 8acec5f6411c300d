/**
 * Methods that check their positional arguments as MicroPython does and, beyond
 * MicroPython, take some of them by keyword as in CPython.
 *
 * @module
 */

import { bindParameters, params } from "../core/define.ts";
import { type Entry, PyBuiltin } from "../core/function.ts";
import type { Method, Value } from "../core/object.ts";

/**
 * Gives a method its keyword form.
 *
 * @param list its parameters as for {@linkcode params}, self first
 */
export function alsoKeywords(
  name: string,
  list: readonly string[],
  method: Method,
): Method {
  const parameters = params(...list);
  method.py = new PyBuiltin(
    name,
    method as Entry,
    (args, names, values) => {
      const bound = bindParameters(parameters, args, names, values);
      return method(...bound as [Value]);
    },
  );
  return method;
}
