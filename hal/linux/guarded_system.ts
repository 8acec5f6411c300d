/**
 * The operating system behind the gate: what the interpreter gets with
 * `--sandbox`. Every call that names a file, a program or an environment
 * variable is judged first; the others go through.
 *
 * @module
 */

import type { Access } from "../access.ts";
import { Gate } from "./gate.ts";
import { guardedPosix } from "./guarded_posix.ts";
import { OpenFlag } from "./libc.ts";
import { linuxSystem } from "./operating_system.ts";

/** The system, as far as rules allow. */
export function guardedSystem(access: Access): typeof linuxSystem {
  if (!access.isSandbox) return linuxSystem;
  const gate = new Gate(access);
  const real = (path: string) => gate.resolve(path);
  const read = (path: string) => access.check("read", real(path));
  const write = (path: string) => access.check("write", real(path));
  /** A path that leads nowhere is judged as it is: Krait's executable has such. */
  const mayRead = (path: string) => {
    try {
      return access.allows("read", real(path));
    } catch {
      return !path.includes("..") && access.allows("read", path);
    }
  };
  const env = (name: string) => access.check("env", name);
  return {
    ...linuxSystem,
    posix: guardedPosix(access, gate),
    foreign: {
      ...linuxSystem.foreign,
      open(path) {
        access.check("ffi", path ?? "the program itself");
        return linuxSystem.foreign.open(path);
      },
      functionAt(address, parameters, result) {
        access.check("ffi", "memory");
        return linuxSystem.foreign.functionAt(address, parameters, result);
      },
    },
    memory: {
      addressOf: linuxSystem.memory.addressOf,
      bytesAt(address, length) {
        access.check("ffi", "memory");
        return linuxSystem.memory.bytesAt(address, length);
      },
      stringAt(address) {
        access.check("ffi", "memory");
        return linuxSystem.memory.stringAt(address);
      },
    },
    get executable() {
      return linuxSystem.executable;
    },
    reach(host) {
      access.check("net", host);
    },
    open(path, flags, mode) {
      const isDevice = real(path).startsWith("/dev/");
      const writes = (flags & (OpenFlag.WRONLY | OpenFlag.RDWR)) !== 0;
      const kind = isDevice ? "device" : writes ? "write" : "read";
      // A file that is read and written needs both.
      if (kind === "write" && (flags & OpenFlag.RDWR) !== 0) read(path);
      return gate.open(kind, path, flags, mode);
    },
    readFile(path) {
      return mayRead(path) ? linuxSystem.readFile(path) : null;
    },
    stat(path) {
      read(path);
      return linuxSystem.stat(path);
    },
    statvfs(path) {
      read(path);
      return linuxSystem.statvfs(path);
    },
    readdir(path) {
      read(path);
      return linuxSystem.readdir(path);
    },
    mkdir(path) {
      write(path);
      linuxSystem.mkdir(path);
    },
    rmdir(path) {
      write(path);
      linuxSystem.rmdir(path);
    },
    unlink(path) {
      write(path);
      linuxSystem.unlink(path);
    },
    rename(from, to) {
      write(from);
      write(to);
      linuxSystem.rename(from, to);
    },
    getenv(name) {
      env(name);
      return linuxSystem.getenv(name);
    },
    setenv(name, value) {
      env(name);
      linuxSystem.setenv(name, value);
    },
    unsetenv(name) {
      env(name);
      linuxSystem.unsetenv(name);
    },
    environ() {
      const all = Object.entries(linuxSystem.environ());
      return Object.fromEntries(
        all.filter(([name]) => access.allows("env", name)),
      );
    },
    shell(command) {
      access.check("run", command.trim().split(/\s+/)[0] ?? "");
      // A shell runs anything; only a rule for all programs allows it.
      access.check("run", "/bin/sh");
      return linuxSystem.shell(command);
    },
  };
}
