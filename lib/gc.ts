/**
 * `gc`: V8 collects by itself. `collect()` asks it to where it can be asked, and then
 * runs what waits for objects to go: `__del__`, weak references' callbacks.
 *
 * @module
 */

import {
  between,
  fixed,
  type Interpreter,
  None,
  type PyBuiltinModule,
  toSmall,
  type Value,
} from "../runtime/mod.ts";
import { makeModule, perInterpreter } from "./module.ts";
import { collectGarbage } from "./weakref.ts";

/** Thresholds are counted in blocks of so many bytes. */
const BLOCK = 32;
/** The size of the heap that a program is told. */
const TOTAL = 2072832;

interface Collector {
  isEnabled: boolean;
  threshold: number;
  /** Grows with each question, as memory in use would. */
  used: number;
}

function collectorOf(vm: Interpreter): Collector {
  return perInterpreter(vm, "gc", () => ({
    isEnabled: true,
    threshold: -1,
    used: 100000,
  }));
}

/** Plausible figures of a heap. */
export function memoryFigures(
  vm: Interpreter,
): { total: number; used: number; free: number } {
  const collector = collectorOf(vm);
  collector.used += 64;
  const used = collector.used % TOTAL;
  return { total: TOTAL, used, free: TOTAL - used };
}

/** Makes the module. */
export function gc(vm: Interpreter): PyBuiltinModule {
  const collector = collectorOf(vm);
  const enable = (isEnabled: boolean) =>
    fixed(0, () => {
      collector.isEnabled = isEnabled;
      return None;
    });
  return makeModule("gc", {
    functions: {
      collect: between(0, 1, () => {
        collectGarbage(vm);
        return 0;
      }),
      disable: enable(false),
      enable: enable(true),
      isenabled: fixed(0, () => collector.isEnabled),
      mem_alloc: fixed(0, () => memoryFigures(vm).used),
      mem_free: fixed(0, () => memoryFigures(vm).free),
      threshold: between(0, 1, (n?: Value) => {
        if (n === undefined) return collector.threshold;
        const value = toSmall(n);
        collector.threshold = value < 0 ? -1 : value - value % BLOCK;
        return None;
      }),
    },
  });
}
