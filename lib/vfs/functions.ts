/**
 * `mount` and `umount`, which both `vfs` and `os` have.
 *
 * @module
 */

import {
  bindParameters,
  fixed,
  type Interpreter,
  type Method,
  type MethodTable,
  None,
  params,
  PyBuiltin,
  type Value,
} from "../../runtime/mod.ts";
import { listMounts, mount, unmount } from "./mounts.ts";

const parameters = params("", "", "*", "readonly=", "mkfs=");

/** The two functions. */
export function mountFunctions(vm: Interpreter): MethodTable {
  const keywords = (args: Value[], names: string[], values: Value[]) => {
    if (args.length + names.length === 0) return listMounts(vm);
    const bound = bindParameters(parameters, args, names, values);
    const [fs, at, readonly = false, mkfs = false] = bound;
    mount(vm, fs!, at!, readonly, mkfs);
    return None;
  };
  const positional: Method = (...args) => keywords(args, [], []);
  positional.py = new PyBuiltin("mount", positional, keywords);
  return {
    mount: positional,
    umount: fixed(1, (which: Value) => {
      unmount(vm, which);
      return None;
    }),
  };
}
