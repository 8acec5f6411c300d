/**
 * Types that many programs do without: their files are loaded when they are wanted.
 *
 * @module
 */

import { type Later, later } from "../core/lazy.ts";

const { url } = import.meta;

/** `bytearray`. */
export const bytearrays: Later<typeof import("./bytearray.ts")> = later(
  () => import("./bytearray.ts"),
  url,
  "./bytearray.ts",
);

/** `enumerate`, `filter`, `map`, `reversed`, `zip`. */
export const iterators: Later<typeof import("./iterators.ts")> = later(
  () => import("./iterators.ts"),
  url,
  "./iterators.ts",
);

/** `memoryview`. */
export const memoryviews: Later<typeof import("./memoryview.ts")> = later(
  () => import("./memoryview.ts"),
  url,
  "./memoryview.ts",
);

/** `set`, `frozenset`. */
export const sets: Later<typeof import("./set.ts")> = later(
  () => import("./set.ts"),
  url,
  "./set.ts",
);

/** Names and signs in a program that may want one of them. */
export const WANT_TYPES =
  /set|enumerate|filter|map|reversed|zip|iter|bytearray|memoryview|[{]/;

/** Loads all of them. */
export async function loadTypes(): Promise<void> {
  for (const file of [bytearrays, iterators, memoryviews, sets]) {
    await file.load();
  }
}
