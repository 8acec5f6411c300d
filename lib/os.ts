/**
 * `os`: files and folders through the mount table, the environment, the system.
 *
 * @module
 */

import {
  between,
  exceptions,
  fixed,
  type Interpreter,
  iterate,
  None,
  params,
  type PyBuiltinModule,
  PyBytes,
  PyDict,
  PyList,
  PyTuple,
  strOf,
  toSmall,
  type Value,
  withKeywords,
} from "../runtime/mod.ts";
import { namedTuple } from "./attr_tuple.ts";
import { duptermFunctions } from "./dupterm.ts";
import { makeModule } from "./module.ts";
import {
  changeDirectory,
  currentDirectory,
  listDirectory,
  makeDirectory,
  perform,
  renamePath,
  statPath,
  statVfs,
} from "./vfs/mounts.ts";
import { mountFunctions } from "./vfs/functions.ts";
import { vfsPosixType } from "./vfs/posix.ts";
import { MICROPYTHON_VERSION } from "./version.ts";

/** `os.environ`: what the process started with; changes reach children. */
function environment(vm: Interpreter): PyDict {
  const dict = new PyDict();
  const all = vm.system.environ();
  for (const name in all) dict.set(name, all[name]!);
  return dict;
}

function getenv(vm: Interpreter, name: Value, fallback: Value = None): Value {
  return vm.system.getenv(strOf(name)) ?? fallback;
}

function listdir(vm: Interpreter, path: Value = ""): Value {
  const entries = iterate(listDirectory(vm, path));
  return new PyList(entries.map((e) => (e as PyTuple).items[0]!));
}

function urandom(vm: Interpreter, count: Value): Value {
  const n = toSmall(count);
  if (n < 0) throw exceptions.make("ValueError", []);
  const bytes = new Uint8Array(n);
  vm.system.random(bytes);
  return new PyBytes(bytes);
}

function uname(vm: Interpreter): Value {
  const version = MICROPYTHON_VERSION.join(".");
  return namedTuple("", {
    sysname: vm.system.platform,
    nodename: vm.system.platform,
    release: version,
    version: `v${version} on Krait`,
    machine: "linux [Krait] version",
  });
}

/** `os.errno([n])`: the error number that `ffi` calls leave, or one that was set. */
function errnoFunction(vm: Interpreter) {
  let set: number | null = null;
  return between(0, 1, (value?: Value) => {
    if (value === undefined) return set ?? vm.system.foreign?.errno() ?? 0;
    set = toSmall(value);
    return None;
  });
}

/** Makes the module. */
export function os(vm: Interpreter): PyBuiltinModule {
  const { system } = vm;
  const remove = fixed(1, (path: Value) => perform(vm, "remove", path));
  const m = makeModule("os", {
    functions: {
      ...mountFunctions(vm),
      ...duptermFunctions(vm),
      chdir: fixed(1, (path: Value) => {
        changeDirectory(vm, path);
        return None;
      }),
      errno: errnoFunction(vm),
      getcwd: fixed(0, () => currentDirectory(vm)),
      getenv: withKeywords(
        "getenv",
        params("key", "default="),
        (name: Value, fallback?: Value) => getenv(vm, name, fallback),
      ),
      ilistdir: between(0, 1, (path: Value = "") => listDirectory(vm, path)),
      listdir: between(0, 1, (path?: Value) => listdir(vm, path)),
      mkdir: between(1, 2, (path: Value) => makeDirectory(vm, path)),
      putenv: fixed(2, (name: Value, value: Value) => {
        system.setenv(strOf(name), strOf(value));
        return None;
      }),
      remove,
      rename: fixed(2, (from: Value, to: Value) => renamePath(vm, from, to)),
      rmdir: fixed(1, (path: Value) => perform(vm, "rmdir", path)),
      stat: fixed(1, (path: Value) => statPath(vm, path)),
      statvfs: fixed(1, (path: Value) => statVfs(vm, path)),
      system: fixed(1, (command: Value) => {
        vm.stdout.flush();
        vm.safepoint();
        return system.shell(strOf(command));
      }),
      uname: fixed(0, () => uname(vm)),
      unlink: remove,
      unsetenv: fixed(1, (name: Value) => {
        system.unsetenv(strOf(name));
        return None;
      }),
      urandom: fixed(1, (count: Value) => urandom(vm, count)),
    },
    values: { sep: "/", VfsPosix: vfsPosixType(vm) },
  });
  m.dynamic = (name) => {
    if (name !== "environ") return undefined;
    const dict = environment(vm);
    m.$environ = dict;
    return dict;
  };
  return m;
}
