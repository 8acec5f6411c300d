/**
 * `gc`: V8 collects by itself; the figures are V8's.
 *
 * @module
 */

import {
  between,
  fixed,
  None,
  type PyBuiltinModule,
  type Value,
} from "../runtime/mod.ts";
import { makeModule } from "./module.ts";

/** Makes the module. */
export function gc(): PyBuiltinModule {
  let enabled = true;
  return makeModule("gc", {
    functions: {
      collect: fixed(0, () => {
        const { gc } = globalThis as { gc?: () => void };
        gc?.();
        return 0;
      }),
      disable: fixed(0, () => {
        enabled = false;
        return None;
      }),
      enable: fixed(0, () => {
        enabled = true;
        return None;
      }),
      isenabled: fixed(0, () => enabled),
      mem_alloc: fixed(0, () => 100000),
      mem_free: fixed(0, () => 1900000),
      threshold: between(0, 1, (n?: Value) => n === undefined ? -1 : None),
    },
  });
}
