/**
 * `array`.
 *
 * @module
 */

import { arrayType, type PyBuiltinModule } from "../runtime/mod.ts";
import { makeModule } from "./module.ts";

/** Makes the module. */
export function array(): PyBuiltinModule {
  return makeModule("array", {
    values: {
      array: arrayType,
      ArrayType: arrayType,
      typecodes: "bBhHiIlLqQfd",
    },
  });
}
