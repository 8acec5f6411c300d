/**
 * `micropython`: the view of a small device's inside. V8 has no heap to lock and no
 * interned strings to count; what is asked for gets an answer of the right form.
 *
 * @module
 */

import {
  between,
  builtin,
  fixed,
  type Interpreter,
  None,
  type PyBuiltinModule,
  type PyObject,
  toInt,
  toSmall,
  type Value,
} from "../runtime/mod.ts";
import { memoryFigures } from "./gc.ts";
import { makeModule, perInterpreter } from "./module.ts";
import { ringIOType } from "./micropython/ring_io.ts";

/** How often the heap is locked, as far as anybody asks. */
interface Heap {
  locks: number;
}

function heapOf(vm: Interpreter): Heap {
  return perInterpreter(vm, "heap", () => ({ locks: 0 }));
}

/** The bytes that pretend to be the stack in use. */
const STACK_USE = 1024;

function memInfo(vm: Interpreter): Value {
  const { total, used, free } = memoryFigures(vm);
  vm.writeOut(
    `mem: total=${total}, current=${used}, peak=${used}\n` +
      `stack: ${STACK_USE} out of 80000\n` +
      `GC: total: ${total}, used: ${used}, free: ${free}\n` +
      ` No. of 1-blocks: 12, 2-blocks: 3, max blk sz: 9, max free sz: ${
        Math.floor(free / 32)
      }\n`,
  );
  return None;
}

/** The table that `mem_info(1)` prints: one line, all in use. */
function memTable(vm: Interpreter): void {
  vm.writeOut(
    "GC memory layout; from 0:\n" +
      "00000000: h=MLhhSDhh=======BThh====B=h===Bh===h==Bh=====h=hTB==h=======\n",
  );
}

function schedule(vm: Interpreter, f: Value, argument: Value): Value {
  // A device schedules its own keyboard interrupt in this way.
  const { $kbd_intr } = vm.builtinModule("micropython") as PyObject;
  if (f === $kbd_intr) vm.pending.interrupt();
  else vm.pending.schedule(f as PyObject, argument);
  return None;
}

/** Makes the module. */
export function micropython(vm: Interpreter): PyBuiltinModule {
  const heap = heapOf(vm);
  const identity = fixed(1, (v: Value) => v);
  const figure = (name: "total" | "used") =>
    fixed(0, () => memoryFigures(vm)[name]);
  const m = makeModule("micropython", {
    functions: {
      // In MicroPython's order, as far as `help` shows it.
      const: identity,
      opt_level: between(0, 1, (level?: Value) => {
        if (level === undefined) return vm.optimise;
        vm.optimise = Number(toInt(level));
        return None;
      }),
      heap_lock: fixed(0, () => {
        heap.locks++;
        return None;
      }),
      heap_locked: fixed(0, () => heap.locks),
      heap_unlock: fixed(0, () => --heap.locks),
      kbd_intr: fixed(1, (character: Value) => {
        vm.interruptCharacter = toSmall(character);
        return None;
      }),
      mem_current: figure("used"),
      mem_info: between(0, 1, (all?: Value) => {
        memInfo(vm);
        if (all !== undefined) memTable(vm);
        return None;
      }),
      mem_peak: figure("used"),
      mem_total: figure("total"),
      qstr_info: between(0, 1, (all?: Value) => {
        vm.writeOut(
          "qstr pool: n_pool=1, n_qstr=0, n_str_data_bytes=0, " +
            "n_total_bytes=0\n",
        );
        if (all !== undefined) vm.writeOut("Q(micropython)\n");
        return None;
      }),
      schedule: fixed(2, (f: Value, a: Value) => schedule(vm, f, a)),
      stack_use: fixed(0, () => STACK_USE),
    },
    values: { RingIO: ringIOType },
  });
  // The compiler knows these by name; here they are for whoever looks.
  for (const name of ["bytecode", "native", "viper"] as const) {
    m[`$${name}`] = builtin(name, identity);
  }
  return m;
}
