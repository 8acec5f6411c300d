/**
 * Paths as arguments, and what `os.stat` gives.
 *
 * @module
 */

import {
  callSpecial,
  decodeUtf8,
  type FileStat,
  PyBytes,
  PyTuple,
  strOf,
  unicodeError,
  type Value,
} from "../../runtime/mod.ts";

/** A path given as str or bytes, or by an object with `__fspath__`. @throws TypeError */
export function pathText(v: Value): string {
  if (typeof v === "string") return v;
  if (typeof v === "object" && v.T.isUser) {
    const path = callSpecial(v, "$__fspath__");
    if (path !== undefined) return pathText(path);
  }
  if (!(v instanceof PyBytes)) return strOf(v);
  const text = decodeUtf8(v.b);
  if (text === null) throw unicodeError();
  return text;
}

/** A path of the same type as another. */
export function pathLike(text: string, model: Value): Value {
  return model instanceof PyBytes
    ? new PyBytes(new TextEncoder().encode(text))
    : text;
}

const names: readonly string[] = [
  "st_mode",
  "st_ino",
  "st_dev",
  "st_nlink",
  "st_uid",
  "st_gid",
  "st_size",
  "st_atime",
  "st_mtime",
  "st_ctime",
];

/** A tuple of ten whose items also have CPython's names. */
class PyStatResult extends PyTuple {
  override attr(name: string): Value | undefined {
    const i = names.indexOf(name);
    return i < 0 ? super.attr(name) : this.items[i];
  }
}

/** Whole seconds of nanoseconds. */
function seconds(ns: bigint): number {
  return Number(ns / 1000000000n);
}

/** The ten numbers of `os.stat`. */
export function statNumbers(s: FileStat): Value[] {
  return [
    s.mode,
    s.ino,
    s.dev,
    s.nlink,
    s.uid,
    s.gid,
    s.size,
    seconds(s.atimeNs),
    seconds(s.mtimeNs),
    seconds(s.ctimeNs),
  ];
}

/** `os.stat`'s tuple. */
export function statResult(s: FileStat): PyTuple {
  return new PyStatResult(statNumbers(s));
}
