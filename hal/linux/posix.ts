/**
 * What `os` and `subprocess` need beyond files: the Linux side of the interpreter's
 * `Posix`.
 *
 * @module
 */

import { posixFiles } from "./posix_files.ts";
import { posixProcesses } from "./posix_processes.ts";

const isArm = Deno.build.arch === "aarch64";

/** Links, permissions, descriptors, processes. */
export const posix = {
  ...posixFiles,
  ...posixProcesses,
  constants: {
    O_DIRECTORY: isArm ? 0x4000 : 0x10000,
    O_NOFOLLOW: isArm ? 0x8000 : 0x20000,
  },
};
