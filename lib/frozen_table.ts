/**
 * The modules that are written in Python and come with Krait, by path. From source
 * they are the files of `frozen/`; in a bundle their texts are in it.
 *
 * @module
 */

/** Reads a file of the system; null where there is none. */
export type ReadText = (path: string) => string | null;

/** Texts by path, which the bundle carries. */
interface Embedded {
  readonly KRAIT_FROZEN?: { readonly [path: string]: string };
}

/** A frozen module's source, or null where there is none. */
export function frozenSource(path: string, read: ReadText): string | null {
  const texts = (globalThis as Embedded).KRAIT_FROZEN;
  if (texts !== undefined) {
    return Object.hasOwn(texts, path) ? texts[path]! : null;
  }
  const folder = import.meta.dirname;
  if (folder === undefined || path.includes("..")) return null;
  return read(`${folder}/frozen/${path}`);
}
