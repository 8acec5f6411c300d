// A system without files, processes and time to waste: what a mutated program
// does to it has no consequences. It offers one file, the program itself.

import type { System } from "../../runtime/mod.ts";

/** The path under which the program is found. */
export const PROGRAM = "/fuzz/main.py";

const ENOENT = 2;
const EPERM = 1;
const EBADF = 9;

function fail(errno: number): never {
  throw Object.assign(new Error(`errno ${errno}`), { errno });
}

/** A system whose only file is `source`. */
export function sandbox(source: Uint8Array): System {
  const noFile = (): never => fail(ENOENT);
  const forbidden = (): never => fail(EPERM);
  const badFile = (): never => fail(EBADF);
  let clockNs = 0;
  return {
    platform: "linux",
    executable: "krait",
    machine: "x86_64",
    open: noFile,
    close: badFile,
    read: () => 0,
    write: (_fd, from) => from.length,
    seek: badFile,
    fsync: badFile,
    isatty: () => false,
    readFile: (path) => path === PROGRAM ? source : null,
    stat: noFile,
    statvfs: noFile,
    readdir: noFile,
    mkdir: forbidden,
    rmdir: forbidden,
    unlink: forbidden,
    rename: forbidden,
    chdir: noFile,
    getcwd: () => "/fuzz",
    realpath: (path) => path,
    getenv: () => undefined,
    setenv: forbidden,
    unsetenv: forbidden,
    environ: () => ({}),
    shell: forbidden,
    random: (into) => into.fill(7),
    timeNs: () => 1_700_000_000_000_000_000n,
    monotonicNs: () => clockNs += 1_000_000,
    sleepMs: () => {},
    poll: () => 0,
  };
}
