/**
 * The modules that are written in Python and come with Krait, by path. From source
 * they are the files of `frozen/`. A bundle carries them behind its program, in a
 * comment that nobody reads before a frozen module is wanted: one line for each file,
 * its path and its text, compressed and in base64.
 *
 * @module
 */

import { decodeUtf8, onDemand } from "../runtime/mod.ts";

/** Reads a file of the system; null where there is none. */
export type ReadText = (path: string) => string | null;

/** The first line of the comment in a bundle. */
export const FROZEN_MARK = "/*KRAIT FROZEN";

/** What unpacks them: only in a bundle, where it is loaded with the rest. */
const inflate = onDemand(() => import("./deflate/inflate.ts"));

/** The window of the compressed texts. */
const WINDOW = 1 << 15;

/** The packed texts of a bundle by path, once they were looked for. */
const packed: { texts: ReadonlyMap<string, string> | null } = { texts: null };

/** The lines of the comment behind a bundle's program. */
function packedTexts(read: ReadText): ReadonlyMap<string, string> {
  const { filename } = import.meta;
  const program = filename === undefined ? null : read(filename);
  const start = program?.lastIndexOf(FROZEN_MARK) ?? -1;
  const texts = new Map<string, string>();
  if (start < 0) return texts;
  for (const line of program!.slice(start).split("\n").slice(1)) {
    const space = line.indexOf(" ");
    if (space > 0) texts.set(line.slice(0, space), line.slice(space + 1));
  }
  return texts;
}

function unpack(text: string): string {
  const bytes = Uint8Array.from(atob(text), (c) => c.charCodeAt(0));
  let at = 0;
  const { Inflater } = inflate.now()!;
  const inflater = new Inflater(() => bytes[at++] ?? 0, WINDOW);
  const pieces: Uint8Array[] = [];
  let size = 0;
  while (!inflater.isDone) {
    const piece = new Uint8Array(16384);
    const n = inflater.read(piece);
    pieces.push(piece.subarray(0, n));
    size += n;
  }
  const all = new Uint8Array(size);
  let end = 0;
  for (const piece of pieces) {
    all.set(piece, end);
    end += piece.length;
  }
  return decodeUtf8(all)!;
}

/** A frozen module's source, or null where there is none. */
export function frozenSource(path: string, read: ReadText): string | null {
  const { dirname, filename } = import.meta;
  if (dirname === undefined || path.includes("..")) return null;
  if (filename!.endsWith("/frozen_table.ts")) {
    return read(`${dirname}/frozen/${path}`);
  }
  packed.texts ??= packedTexts(read);
  const text = packed.texts.get(path);
  return text === undefined ? null : unpack(text);
}
