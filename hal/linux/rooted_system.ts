/**
 * The operating system with a folder as the root of its files: what a device gets
 * with `--root`. The paths that a program names, and its current folder, are within;
 * `..` does not lead out. It is a place to live and no prison: symbolic links in the
 * folder lead where they lead, and programs that are started see the whole system.
 *
 * @module
 */

import { linuxSystem } from "./operating_system.ts";
import { SystemCallError } from "./system_calls.ts";

const ENOENT = 2;
const ENOTDIR = 20;
/** The bits of a mode that tell the kind of file, and those of a folder. */
const KIND = 0xf000;
const FOLDER = 0x4000;

/** An absolute path without `.`, `..` and doubled slashes. */
function normalised(path: string): string {
  const parts: string[] = [];
  for (const part of path.split("/")) {
    if (part === "..") parts.pop();
    else if (part !== "" && part !== ".") parts.push(part);
  }
  return `/${parts.join("/")}`;
}

/**
 * The system within a folder.
 *
 * @param root the folder, an absolute path
 */
export function rootedSystem(root: string): typeof linuxSystem {
  const base = root.replace(/\/+$/, "");
  let cwd = "/";
  const inner = (path: string) =>
    normalised(path.startsWith("/") ? path : `${cwd}/${path}`);
  const outer = (path: string) => {
    if (path === "") throw new SystemCallError(ENOENT, "path");
    return base + inner(path);
  };
  const { posix } = linuxSystem;
  return {
    ...linuxSystem,
    get executable() {
      return linuxSystem.executable;
    },
    open: (path, flags, mode) => linuxSystem.open(outer(path), flags, mode),
    readFile: (path) => path === "" ? null : linuxSystem.readFile(outer(path)),
    stat: (path) => linuxSystem.stat(outer(path)),
    statvfs: (path) => linuxSystem.statvfs(outer(path)),
    readdir: (path) => linuxSystem.readdir(outer(path)),
    mkdir: (path) => linuxSystem.mkdir(outer(path)),
    rmdir: (path) => linuxSystem.rmdir(outer(path)),
    unlink: (path) => linuxSystem.unlink(outer(path)),
    rename: (from, to) => linuxSystem.rename(outer(from), outer(to)),
    chdir(path) {
      const to = inner(path);
      if ((linuxSystem.stat(base + to).mode & KIND) !== FOLDER) {
        throw new SystemCallError(ENOTDIR, "chdir");
      }
      cwd = to;
    },
    getcwd: () => cwd,
    realpath(path) {
      linuxSystem.stat(outer(path));
      return inner(path);
    },
    posix: {
      ...posix,
      stat: (path) => posix.stat(outer(path)),
      lstat: (path) => posix.lstat(outer(path)),
      access: (path, mode) => posix.access(outer(path), mode),
      readlink: (path) => posix.readlink(outer(path)),
      chmod: (path, mode) => posix.chmod(outer(path), mode),
      chown: (path, uid, gid) => posix.chown(outer(path), uid, gid),
      link: (from, to) => posix.link(outer(from), outer(to)),
      symlink: (target, path) => posix.symlink(target, outer(path)),
      truncate: (path, length) => posix.truncate(outer(path), length),
      utime: (path, ns) => posix.utime(outer(path), ns),
      mkfifo: (path, mode) => posix.mkfifo(outer(path), mode),
    },
  };
}
