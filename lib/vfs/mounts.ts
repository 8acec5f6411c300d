/**
 * The mount table: which file system a path belongs to, and the operations of `os`
 * and `open` on whatever is mounted there. At the start the operating system's own
 * files are mounted at `/`, and a program notices nothing of all this.
 *
 * @module
 */

import {
  getattr,
  type Interpreter,
  iterate,
  osError,
  PyBytes,
  PyList,
  type PyObject,
  PyTuple,
  type Value,
} from "../../runtime/mod.ts";
import { openFile } from "../io/open.ts";
import { CLOSE, streamOf } from "../stream.ts";
import { iteratorOf, perInterpreter } from "../module.ts";
import { PyVfsPosix, vfsPosixType } from "./posix.ts";
import { pathLike, pathText } from "./stat.ts";

const EPERM = 1;
const EEXIST = 17;
const ENODEV = 19;
const EINVAL = 22;
const FOLDER = 0x4000;

/** A file system and where it is mounted. */
export interface Mount {
  readonly at: string;
  readonly fs: Value;
}

/** One interpreter's mounts. */
export interface Mounts {
  /** The one at `/`, if any, comes last. */
  table: Mount[];
  /** What holds the current folder; null for the root where nothing is mounted. */
  current: Mount | null;
}

/** The mounts of an interpreter. */
export function mountsOf(vm: Interpreter): Mounts {
  return perInterpreter(vm, "mounts", () => {
    const root = { at: "/", fs: vfsPosixType(vm).call() };
    return { table: [root], current: root };
  });
}

/** Where a path leads: a mount and the path within it; the root; or nowhere. */
type Place =
  | { readonly kind: "mount"; readonly mount: Mount; readonly path: string }
  | { readonly kind: "root" }
  | { readonly kind: "none" };

/** Finds the mount that a path belongs to. */
export function locate(mounts: Mounts, path: string): Place {
  const { current } = mounts;
  if (current !== null && !path.startsWith("/")) {
    return { kind: "mount", mount: current, path };
  }
  const rest = path.startsWith("/") ? path.slice(1) : path;
  if (rest === "") return { kind: "root" };
  for (const mount of mounts.table) {
    const at = mount.at.slice(1);
    if (at === "") return { kind: "mount", mount, path };
    if (!rest.startsWith(at)) continue;
    const inner = rest.slice(at.length);
    if (inner === "") return { kind: "mount", mount, path: "/" };
    if (inner.startsWith("/")) return { kind: "mount", mount, path: inner };
  }
  return { kind: "none" };
}

/** Calls a method of a mounted file system. */
function ask(fs: Value, method: string, ...args: Value[]): Value {
  return (getattr(fs, method) as PyObject).call(...args);
}

/** Does an operation where a path leads. @throws OSError */
export function perform(
  vm: Interpreter,
  method: string,
  path: Value,
  ...more: Value[]
): Value {
  const place = locate(mountsOf(vm), pathText(path));
  if (place.kind === "none") throw osError(ENODEV);
  if (place.kind === "root") throw osError(EPERM);
  return ask(place.mount.fs, method, pathLike(place.path, path), ...more);
}

/** `open(path, mode)`; a number is a file of the operating system. */
export function openPath(vm: Interpreter, file: Value, mode: string): Value {
  if (typeof file === "number" || typeof file === "boolean") {
    return openFile(vm, file, mode);
  }
  const path = file instanceof PyBytes ? file : pathText(file);
  return perform(vm, "open", path, mode);
}

/** The file system at `/`, if there is one. */
function rootMount(mounts: Mounts): Mount | undefined {
  return mounts.table.find((m) => m.at === "/");
}

/** `mount(fs, at)` */
export function mount(
  vm: Interpreter,
  fs: Value,
  at: Value,
  readonly: Value,
  mkfs: Value,
): void {
  const mounts = mountsOf(vm);
  const path = pathText(at);
  ask(fs, "mount", readonly, mkfs);
  const place = locate(mounts, path);
  const isRootBelow = place.kind === "mount" && place.mount.at === "/" &&
    path !== "/";
  if (place.kind === "mount" && !isRootBelow) throw osError(EPERM);
  const added = { at: path, fs };
  const last = mounts.table.findIndex((m) => m.at === "/");
  mounts.table.splice(last < 0 ? mounts.table.length : last, 0, added);
  vm.files = new MountedFiles(vm, mounts);
}

/** `umount(path or fs)` */
export function unmount(vm: Interpreter, which: Value): void {
  const mounts = mountsOf(vm);
  const i = mounts.table.findIndex((m) => m.at === which || m.fs === which);
  if (i < 0) throw osError(EINVAL);
  const [removed] = mounts.table.splice(i, 1);
  if (mounts.current === removed) mounts.current = null;
  ask(removed!.fs, "umount");
  vm.files = new MountedFiles(vm, mounts);
}

/** `mount()`: what is mounted where. */
export function listMounts(vm: Interpreter): Value {
  return new PyList(
    mountsOf(vm).table.map(({ at, fs }) => new PyTuple([fs, at])),
  );
}

/** `chdir(path)` */
export function changeDirectory(vm: Interpreter, path: Value): void {
  const mounts = mountsOf(vm);
  const place = locate(mounts, pathText(path));
  if (place.kind === "none") throw osError(ENODEV);
  if (place.kind === "mount") {
    ask(place.mount.fs, "chdir", pathLike(place.path, path));
    mounts.current = place.mount;
    return;
  }
  const root = rootMount(mounts);
  if (root !== undefined) ask(root.fs, "chdir", "/");
  mounts.current = null;
}

/** `getcwd()` */
export function currentDirectory(vm: Interpreter): Value {
  const { current } = mountsOf(vm);
  if (current === null) return "/";
  const path = ask(current.fs, "getcwd");
  if (current.at === "/") return path;
  return path === "/" ? current.at : current.at + pathText(path);
}

/** `ilistdir([path])` */
export function listDirectory(vm: Interpreter, path: Value): Value {
  const mounts = mountsOf(vm);
  const place = locate(mounts, pathText(path));
  if (place.kind !== "root") return perform(vm, "ilistdir", path);
  const entries = mounts.table.flatMap(({ at, fs }) => {
    if (at === "/") return iterate(ask(fs, "ilistdir", "/"));
    return [new PyTuple([pathLike(at.slice(1), path), FOLDER, 0])];
  });
  return iteratorOf(entries, (e) => e);
}

/** `mkdir(path)` */
export function makeDirectory(vm: Interpreter, path: Value): Value {
  const place = locate(mountsOf(vm), pathText(path));
  const isThere = place.kind === "root" ||
    place.kind === "mount" && place.path === "/";
  if (isThere) throw osError(EEXIST);
  return perform(vm, "mkdir", path);
}

/** `rename(from, to)` */
export function renamePath(vm: Interpreter, from: Value, to: Value): Value {
  const mounts = mountsOf(vm);
  const a = locate(mounts, pathText(from));
  const b = locate(mounts, pathText(to));
  const isWithin = a.kind === "mount" && b.kind === "mount" &&
    a.mount === b.mount;
  if (!isWithin) throw osError(EPERM);
  const target = pathLike(b.path, to);
  return ask(a.mount.fs, "rename", pathLike(a.path, from), target);
}

/** `stat(path)` */
export function statPath(vm: Interpreter, path: Value): Value {
  const place = locate(mountsOf(vm), pathText(path));
  if (place.kind !== "root") return perform(vm, "stat", path);
  return new PyTuple([FOLDER, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
}

/** `statvfs(path)` */
export function statVfs(vm: Interpreter, path: Value): Value {
  const mounts = mountsOf(vm);
  const place = locate(mounts, pathText(path));
  if (place.kind !== "root") return perform(vm, "statvfs", path);
  const root = rootMount(mounts);
  if (root !== undefined) return ask(root.fs, "statvfs", "/");
  return new PyTuple([0, 0, 0, 0, 0, 0, 0, 0, 0, 4096]);
}

/** What the import system reads once something is mounted. */
class MountedFiles {
  constructor(readonly vm: Interpreter, readonly mounts: Mounts) {}

  /** The path of the operating system's file, where it is one. */
  #outer(place: Place): string | null {
    if (place.kind !== "mount") return null;
    const { fs } = place.mount;
    return fs instanceof PyVfsPosix ? fs.outer(place.path) : null;
  }

  readFile(path: string): Uint8Array | null {
    const place = locate(this.mounts, path);
    const outer = this.#outer(place);
    if (outer !== null) return this.vm.system.readFile(outer);
    if (place.kind !== "mount" || !this.#isThere(place, false)) return null;
    return readWhole(ask(place.mount.fs, "open", place.path, "rb"));
  }

  load(path: string): Uint8Array {
    return readWhole(openPath(this.vm, path, "rb"));
  }

  isDirectory(path: string): boolean {
    return this.#isThere(locate(this.mounts, path), true);
  }

  #isThere(place: Place, folder: boolean): boolean {
    if (place.kind !== "mount") return false;
    try {
      const stat = ask(place.mount.fs, "stat", place.path) as PyTuple;
      const mode = stat.items[0] as number;
      return ((mode & FOLDER) !== 0) === folder;
    } catch {
      // Any exception means that there is no such file.
      return false;
    }
  }
}

/** The bytes of an open file, which is closed. */
function readWhole(file: Value): Uint8Array {
  const stream = streamOf(file);
  const bytes = stream.allBytes() ?? new Uint8Array(0);
  stream.control(CLOSE, 0);
  return bytes;
}
