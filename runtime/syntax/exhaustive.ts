/**
 * The end of a switch over node kinds: a kind without a case does not
 * compile, because only `never` is left to pass.
 *
 * @module
 */

/** Refuses a node of an unknown kind; types say that there is none. */
export function unhandled(node: never): never {
  throw new TypeError(`Cannot handle node: ${JSON.stringify(node)}`);
}
