/**
 * `errno`.
 *
 * @module
 */

import { ERRNO, type PyBuiltinModule, PyDict } from "../runtime/mod.ts";
import { makeModule } from "./module.ts";

/** Makes the module. */
export function errno(): PyBuiltinModule {
  const errorcode = new PyDict();
  for (const name in ERRNO) errorcode.set(ERRNO[name]!, name);
  return makeModule("errno", {
    values: { ...ERRNO, errorcode: errorcode.freeze() },
  });
}
