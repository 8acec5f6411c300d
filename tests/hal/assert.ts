/**
 * The few assertions that the hardware tests use.
 *
 * They are here, and not imported, so that the tests run inside the QEMU rigs
 * where there is no network and no package cache.
 *
 * @module
 */

/** Fails unless the condition holds. */
export function assert(condition: unknown, message = "assertion failed") {
  if (!condition) throw new Error(message);
}

/** Fails unless both values have the same structure. */
export function assertEquals<T>(actual: T, expected: T, message = ""): void {
  const found = show(actual);
  const wanted = show(expected);
  if (found !== wanted) {
    throw new Error(`${message} expected ${wanted}, found ${found}`.trim());
  }
}

/** Fails unless `fn` throws an error that `check` accepts; returns it. */
export function assertThrows<E extends Error>(
  fn: () => unknown,
  type: abstract new (...args: never[]) => E,
): E {
  try {
    fn();
  } catch (error) {
    if (error instanceof type) return error;
    throw error;
  }
  throw new Error(`expected ${type.name}, but nothing was thrown`);
}

/** A value as text in which equal structures are equal. */
function show(value: unknown): string {
  return JSON.stringify(value, (_key, item) => {
    if (typeof item === "bigint") return `${item}n`;
    if (item instanceof Uint8Array) return `bytes ${[...item].join(" ")}`;
    if (item === undefined) return "undefined";
    return item;
  }) ?? "undefined";
}
