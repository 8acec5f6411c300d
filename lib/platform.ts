/**
 * `platform`.
 *
 * @module
 */

import {
  fixed,
  type Interpreter,
  params,
  type PyBuiltinModule,
  PyTuple,
  withKeywords,
} from "../runtime/mod.ts";
import { makeModule } from "./module.ts";
import { MICROPYTHON_VERSION } from "./version.ts";

/** Makes the module. */
export function platform(vm: Interpreter): PyBuiltinModule {
  const version = MICROPYTHON_VERSION.join(".");
  const text = `Linux-${version}-${vm.system.machine}--with-V8`;
  const named = (value: string) => fixed(0, () => value);
  return makeModule("platform", {
    functions: {
      libc_ver: fixed(0, () => new PyTuple(["glibc", ""])),
      machine: named(vm.system.machine),
      node: named(""),
      platform: withKeywords(
        "platform",
        params("aliased=", "terse="),
        () => text,
      ),
      processor: named(""),
      python_compiler: named("V8"),
      python_implementation: named("MicroPython"),
      python_version: named("3.4.0"),
      release: named(version),
      system: named("Linux"),
      version: named(version),
    },
  });
}
