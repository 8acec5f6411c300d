/**
 * Arrays of the tree, made to their exact size: V8 gives an array that grows
 * room for 17 elements, which in a large program's tree is mostly waste.
 *
 * @module
 */

/** The empty array, shared by every node that has nothing to list. */
export const EMPTY: readonly never[] = [];

/** Returns a list's elements in an array without room to spare. */
export function exact<T>(list: readonly T[]): readonly T[] {
  return list.length === 0 ? EMPTY : list.slice();
}
