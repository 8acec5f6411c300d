/**
 * Links, permissions and processes behind the gate: what the interpreter gets with
 * `--sandbox`. Calls that name a file or a program are judged first.
 *
 * @module
 */

import type { Access } from "../access.ts";
import type { Gate } from "./gate.ts";
import { posix } from "./posix.ts";

/** The calls, as far as rules allow. */
export function guardedPosix(access: Access, gate: Gate): typeof posix {
  const read = (path: string) => access.check("read", gate.resolve(path));
  const write = (path: string) => access.check("write", gate.resolve(path));
  return {
    ...posix,
    stat(path) {
      read(path);
      return posix.stat(path);
    },
    lstat(path) {
      read(path);
      return posix.lstat(path);
    },
    access(path, mode) {
      read(path);
      return posix.access(path, mode);
    },
    readlink(path) {
      read(path);
      return posix.readlink(path);
    },
    chmod(path, mode) {
      write(path);
      posix.chmod(path, mode);
    },
    chown(path, uid, gid) {
      write(path);
      posix.chown(path, uid, gid);
    },
    link(from, to) {
      // A second name would outlive a rule about the first.
      write(from);
      write(to);
      posix.link(from, to);
    },
    symlink(target, path) {
      write(path);
      posix.symlink(target, path);
    },
    truncate(path, length) {
      write(path);
      posix.truncate(path, length);
    },
    utime(path, ns) {
      write(path);
      posix.utime(path, ns);
    },
    mkfifo(path, mode) {
      write(path);
      posix.mkfifo(path, mode);
    },
    kill(pid, signal) {
      access.check("run", "kill");
      posix.kill(pid, signal);
    },
    spawn(request) {
      access.check("run", request.path);
      return posix.spawn(request);
    },
  };
}
