/**
 * The error numbers of Linux that MicroPython knows by name.
 *
 * @module
 */

import { lazy } from "./lazy.ts";

/** Names and numbers, as in MicroPython's `errno` module. */
export const ERRNO: { readonly [name: string]: number } = {
  EPERM: 1,
  ENOENT: 2,
  EIO: 5,
  EBADF: 9,
  EAGAIN: 11,
  ENOMEM: 12,
  EACCES: 13,
  EEXIST: 17,
  ENODEV: 19,
  EISDIR: 21,
  EINVAL: 22,
  EOPNOTSUPP: 95,
  EADDRINUSE: 98,
  ECONNABORTED: 103,
  ECONNRESET: 104,
  ENOBUFS: 105,
  ENOTCONN: 107,
  ETIMEDOUT: 110,
  ECONNREFUSED: 111,
  EHOSTUNREACH: 113,
  EALREADY: 114,
  EINPROGRESS: 115,
};

const names = lazy(() =>
  new Map(Object.entries(ERRNO).map(([k, v]) => [v, k]))
);

/** The name of an error number, where MicroPython has one. */
export function errnoName(n: number): string | undefined {
  return names().get(n);
}
