/**
 * `collections`.
 *
 * @module
 */

import {
  dequeType,
  namedtuple,
  orderedDictType,
  type PyBuiltinModule,
} from "../runtime/mod.ts";
import { makeModule } from "./module.ts";

/** Makes the module. */
export function collections(): PyBuiltinModule {
  return makeModule("collections", {
    values: { deque: dequeType, namedtuple, OrderedDict: orderedDictType },
  });
}
