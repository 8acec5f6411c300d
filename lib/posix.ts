/**
 * `_posix`: the calls under the frozen `os` and `subprocess`. Programs use those; this
 * module has no other documentation than the manual pages of its functions.
 *
 * @module
 */

import {
  between,
  type ExactStat,
  fixed,
  type IdentityName,
  integer,
  type Interpreter,
  iterate,
  type MethodTable,
  None,
  notImplementedError,
  type Posix,
  type PyBuiltinModule,
  PyBytes,
  PyDict,
  PyTuple,
  readBuffer,
  toSmall,
  type Value,
} from "../runtime/mod.ts";
import { makeModule } from "./module.ts";
import { processFunctions } from "./posix/processes.ts";
import { pathText, statNumbers } from "./vfs/stat.ts";

/** The system's calls. @throws NotImplementedError where it has none */
function callsOf(vm: Interpreter): Posix {
  const { posix } = vm.system;
  if (posix === undefined) {
    throw notImplementedError("not supported on this system");
  }
  return posix;
}

/** The ten numbers of `os.stat`, and a dict of what else is known. */
function statTuple(s: ExactStat): PyTuple {
  const more = new PyDict();
  more.set("atime_ns", s.atimeNs);
  more.set("mtime_ns", s.mtimeNs);
  more.set("ctime_ns", s.ctimeNs);
  more.set("blksize", s.blksize);
  more.set("blocks", s.blocks);
  more.set("rdev", s.rdev);
  return new PyTuple([...statNumbers(s), more]);
}

function nanoseconds(v: Value): bigint {
  return BigInt(integer(v)!);
}

/** What files are and how they are changed. */
function fileFunctions(calls: Posix): MethodTable {
  return {
    access: fixed(
      2,
      (path: Value, mode: Value) => calls.access(pathText(path), toSmall(mode)),
    ),
    chmod: fixed(2, (path: Value, mode: Value) => {
      calls.chmod(pathText(path), toSmall(mode));
      return None;
    }),
    chown: fixed(3, (path: Value, uid: Value, gid: Value) => {
      calls.chown(pathText(path), toSmall(uid), toSmall(gid));
      return None;
    }),
    fstat: fixed(1, (fd: Value) => statTuple(calls.fstat(toSmall(fd)))),
    link: fixed(2, (from: Value, to: Value) => {
      calls.link(pathText(from), pathText(to));
      return None;
    }),
    lstat: fixed(1, (path: Value) => statTuple(calls.lstat(pathText(path)))),
    mkfifo: between(1, 2, (path: Value, mode: Value = 0o666) => {
      calls.mkfifo(pathText(path), toSmall(mode));
      return None;
    }),
    readlink: fixed(1, (path: Value) => calls.readlink(pathText(path))),
    stat: fixed(1, (path: Value) => statTuple(calls.stat(pathText(path)))),
    symlink: fixed(2, (target: Value, path: Value) => {
      calls.symlink(pathText(target), pathText(path));
      return None;
    }),
    truncate: fixed(2, (file: Value, length: Value) => {
      const fd = integer(file);
      if (fd === undefined) calls.truncate(pathText(file), toSmall(length));
      else calls.ftruncate(Number(fd), toSmall(length));
      return None;
    }),
    umask: fixed(1, (mask: Value) => calls.umask(toSmall(mask))),
    utime_ns: fixed(2, (path: Value, times: Value) => {
      const ns = times === None ? null : iterate(times).map(nanoseconds);
      calls.utime(pathText(path), ns as [bigint, bigint] | null);
      return None;
    }),
  };
}

/** Files by number. */
function descriptorFunctions(vm: Interpreter, calls: Posix): MethodTable {
  const { system } = vm;
  return {
    close: fixed(1, (fd: Value) => {
      system.close(toSmall(fd));
      return None;
    }),
    dup: fixed(1, (fd: Value) => calls.dup(toSmall(fd))),
    dup2: between(
      2,
      3,
      (from: Value, to: Value, inheritable: Value = true) =>
        calls.dup2(toSmall(from), toSmall(to), inheritable !== false),
    ),
    fsync: fixed(1, (fd: Value) => {
      system.fsync(toSmall(fd));
      return None;
    }),
    isatty: fixed(1, (fd: Value) => system.isatty(toSmall(fd))),
    lseek: fixed(
      3,
      (fd: Value, offset: Value, whence: Value) =>
        system.seek(toSmall(fd), toSmall(offset), toSmall(whence)),
    ),
    open: between(
      2,
      3,
      (path: Value, flags: Value, mode: Value = 0o777) =>
        system.open(pathText(path), toSmall(flags), toSmall(mode)),
    ),
    pipe: fixed(0, () => new PyTuple(calls.pipe())),
    read: fixed(2, (fd: Value, count: Value) => {
      const bytes = new Uint8Array(toSmall(count));
      const n = vm.readFd(toSmall(fd), bytes);
      return new PyBytes(bytes.slice(0, n));
    }),
    terminal_size: fixed(
      1,
      (fd: Value) => new PyTuple(calls.terminalSize(toSmall(fd))),
    ),
    write: fixed(2, (fd: Value, data: Value) => {
      vm.safepoint();
      return system.write(toSmall(fd), readBuffer(data));
    }),
  };
}

const identities: readonly IdentityName[] = [
  "getegid",
  "geteuid",
  "getgid",
  "getpgrp",
  "getpid",
  "getppid",
  "getuid",
];

/** Makes the module. */
export function posix(vm: Interpreter): PyBuiltinModule {
  const calls = callsOf(vm);
  const functions: { [name: string]: MethodTable[string] } = {
    ...fileFunctions(calls),
    ...descriptorFunctions(vm, calls),
    ...processFunctions(vm, calls),
  };
  for (const name of identities) {
    functions[name] = fixed(0, () => calls.identity(name));
  }
  return makeModule("_posix", { functions, values: calls.constants });
}
