/**
 * The modules that are written in Python and come with Krait, by path.
 *
 * @module
 */

/** A frozen module's source, or null where there is none. */
export function frozenSource(_path: string): string | null {
  return null;
}
