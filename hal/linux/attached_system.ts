/**
 * The operating system with a folder of files that are inside an executable:
 * what a program made by `krait build` sees. The folder has the executable's
 * own path, as if that were a folder; it can only be read.
 *
 * @module
 */

import { Errno } from "../errno.ts";
import type { Files } from "./attachment.ts";
import { files as libcFiles, io, OpenFlag } from "./libc.ts";
import { linuxSystem } from "./operating_system.ts";
import { SystemCallError } from "./system_calls.ts";

const FOLDER = 0o040555;
const FILE = 0o100444;
const TYPE = 0o170000;

/** Path in the folder; null for one elsewhere. */
function pathIn(root: string, path: string): string | null {
  if (path === root) return "";
  if (!path.startsWith(`${root}/`)) return null;
  const parts: string[] = [];
  for (const part of path.slice(root.length + 1).split("/")) {
    if (part === "..") parts.pop();
    else if (part !== "" && part !== ".") parts.push(part);
  }
  return parts.join("/");
}

/** The names directly in a folder, with their types. */
function entriesOf(files: Files, folder: string): Map<string, number> {
  const prefix = folder === "" ? "" : `${folder}/`;
  const found = new Map<string, number>();
  for (const path of files.keys()) {
    if (!path.startsWith(prefix)) continue;
    const [name, ...deeper] = path.slice(prefix.length).split("/");
    found.set(name!, (deeper.length > 0 ? FOLDER : FILE) & TYPE);
  }
  return found;
}

function refuse(errno: number, call: string): never {
  throw new SystemCallError(errno, call);
}

/** A file of the system that holds these bytes and has no name. */
function anonymousFile(bytes: Uint8Array): number {
  const name = new TextEncoder().encode("krait\0");
  const fd = libcFiles().memfd_create(name, 1);
  if (fd < 0) refuse(Errno.EMFILE, "memfd_create");
  let rest = bytes as Uint8Array<ArrayBuffer>;
  while (rest.length > 0) {
    const count = io().write(fd, rest, rest.length);
    if (count <= 0) refuse(Errno.ENOSPC, "write");
    rest = rest.subarray(count);
  }
  io().lseek(fd, 0n, 0);
  return fd;
}

/** The system with the folder `root`, which these files are in. */
export function attachedSystem(
  root: string,
  files: Files,
): typeof linuxSystem {
  /** The path in the folder; null for one elsewhere. */
  const inside = (path: string): string | null => {
    if (path.startsWith("/")) return pathIn(root, path);
    return pathIn(root, `${linuxSystem.getcwd()}/${path}`);
  };
  const isFolder = (path: string) => entriesOf(files, path).size > 0;
  /** What changes nothing inside: `act` elsewhere, an error here. */
  const elsewhere = <A extends unknown[], R>(
    act: (path: string, ...rest: A) => R,
  ) =>
  (path: string, ...rest: A): R =>
    (inside(path) ?? "") === ""
      ? act(path, ...rest)
      : refuse(Errno.EROFS, "write");
  return {
    ...linuxSystem,
    get executable() {
      return linuxSystem.executable;
    },
    open(path, flags, mode) {
      const name = inside(path);
      if (name === null || name === "") {
        return linuxSystem.open(path, flags, mode);
      }
      if ((flags & (OpenFlag.WRONLY | OpenFlag.RDWR)) !== 0) {
        refuse(Errno.EROFS, "open");
      }
      const bytes = files.get(name);
      if (bytes !== undefined) return anonymousFile(bytes);
      return refuse(isFolder(name) ? Errno.EISDIR : Errno.ENOENT, "open");
    },
    readFile(path) {
      const name = inside(path);
      if (name === null || name === "") return linuxSystem.readFile(path);
      return files.get(name) ?? null;
    },
    stat(path) {
      const name = inside(path);
      if (name === null) return linuxSystem.stat(path);
      const bytes = files.get(name);
      if (bytes === undefined && !isFolder(name)) refuse(Errno.ENOENT, "stat");
      const own = linuxSystem.stat(root);
      return {
        ...own,
        mode: bytes === undefined ? FOLDER : FILE,
        size: bytes?.length ?? 0,
      };
    },
    readdir(path) {
      const name = inside(path);
      if (name === null) return linuxSystem.readdir(path);
      if (files.has(name)) refuse(Errno.ENOTDIR, "readdir");
      const entries = entriesOf(files, name);
      if (entries.size === 0) refuse(Errno.ENOENT, "readdir");
      return [...entries].map(([entry, type]) => ({
        name: entry,
        type,
        ino: 0,
      }));
    },
    mkdir: elsewhere(linuxSystem.mkdir),
    rmdir: elsewhere(linuxSystem.rmdir),
    unlink: elsewhere(linuxSystem.unlink),
    rename: elsewhere(linuxSystem.rename),
    realpath(path) {
      const name = inside(path);
      if (name === null || name === "") return linuxSystem.realpath(path);
      return `${root}/${name}`;
    },
  };
}
