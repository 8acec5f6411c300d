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
 * Gives an object a property whose value is made when it is first read; the property
 * stays an accessor, so that V8's picture of the object does not change.
 */
export function lazyProperty<T extends object>(
  holder: object,
  key: string,
  make: () => T,
): void {
  let made: T | undefined;
  Object.defineProperty(holder, key, {
    get: () => made ??= make(),
    set(value: unknown) {
      Object.defineProperty(holder, key, { value, writable: true });
    },
    enumerable: true,
    configurable: true,
  });
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
