/**
 * What is made, or loaded, at its first use: so that tables, patterns and files that
 * most programs never need cost nothing while the engine starts.
 *
 * @module
 */

/** A getter that makes its value once, at the first call. */
export function lazy<T extends object>(make: () => T): () => T {
  let made: T | undefined;
  return () => made ??= make();
}

/**
 * Gives a table an entry that is made when it is first read. It stays an accessor, so
 * that V8's picture of the table does not change.
 */
export function lazyEntry<T extends object>(
  table: { readonly [name: string]: T },
  name: string,
  make: () => T,
): void {
  const get = lazy(make);
  Object.defineProperty(table, name, { get, enumerable: true });
}

/**
 * Gives an object an entry of a table under another name. It can be defined anew, and
 * is not to be assigned to.
 */
export function shareEntry(
  table: object,
  name: string,
  holder: object,
  key: string,
): void {
  const descriptor = Object.getOwnPropertyDescriptor(table, name)!;
  descriptor.configurable = true;
  Object.defineProperty(holder, key, descriptor);
}

/** Something in a file that is not loaded before it is wanted. */
export interface OnDemand<T> {
  /** Loads the file. */
  load(): PromiseLike<T>;
  /**
   * What was asked for, or `undefined` while its file is not loaded. In a bundle, where
   * `import()` has nothing to wait for, it is always there.
   */
  now(): T | undefined;
}

/** Loads by a function that is an `import()`, and what is wanted of it. */
export function onDemand<T>(load: () => PromiseLike<T>): OnDemand<T> {
  let loaded: T | undefined;
  const begin = () => load().then((value) => loaded = value);
  return {
    load: begin,
    now: () => {
      if (loaded === undefined) begin();
      return loaded;
    },
  };
}

/** A file that is loaded at its first use, also while a program runs. */
export interface Later<T> {
  /** What the file exports. */
  (): T;
  /** Loads it before; in a bundle there is nothing to wait for. */
  load(): PromiseLike<T>;
  /** Says that it is loaded. */
  is(loaded: T): void;
}

/** Whether all of Krait is in one file, where `import()` has nothing to wait for. */
export const isBundle: boolean = !import.meta.url.endsWith("/core/lazy.ts");

/**
 * A file that is loaded at its first use.
 *
 * From source that use takes long where nobody has loaded the file before: `import()`
 * cannot be waited for while a program runs.
 *
 * @param load an `import()` of the file
 * @param url the importing file's `import.meta.url`
 * @param path the file's path from there
 */
export function later<T>(
  load: () => PromiseLike<T>,
  url: string,
  path: string,
): Later<T> {
  let loaded: T | undefined;
  const is = (value: T) => {
    loaded = value;
    return value;
  };
  const now = (): T => {
    if (!isBundle) return is(loadNow(url, path) as T);
    load().then(is);
    return loaded!;
  };
  return Object.assign(() => loaded ?? now(), {
    load: () => load().then(is),
    is,
  });
}

/** Loads a file at once. */
function loadNow(url: string, path: string): unknown {
  const { createRequire } = process.getBuiltinModule("node:module");
  return createRequire(url)(path);
}
