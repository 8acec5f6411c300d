/**
 * Files of Krait's own within its executable, that a start does not read: they stand
 * before Deno's data, all of which Deno reads when it starts.
 *
 * ```text
 * magic, length of all, length of the index | index (JSON) | files
 * ```
 *
 * @module
 */

import { joined } from "../joined.ts";
import {
  crc32,
  damaged,
  type Files,
  FileSource,
  layoutOf,
  LIBRARY_MAGIC,
  type Source,
  viewOf,
} from "./attachment.ts";

/** Magic, the length of all, and that of the index. */
const HEADER_BYTES = LIBRARY_MAGIC.length + 8;

/** Where a file is behind the index, and its CRC-32. */
type Place = readonly [at: number, length: number, sum: number];

/** The files as they stand in an executable. */
function packed(files: Files): Uint8Array {
  const places: { [name: string]: Place } = {};
  let at = 0;
  for (const [name, bytes] of files) {
    places[name] = [at, bytes.length, crc32(bytes)];
    at += bytes.length;
  }
  const index = new TextEncoder().encode(JSON.stringify(places));
  const header = new Uint8Array(HEADER_BYTES);
  header.set(new TextEncoder().encode(LIBRARY_MAGIC));
  const view = viewOf(header);
  const length = HEADER_BYTES + index.length + at;
  view.setUint32(LIBRARY_MAGIC.length, length, true);
  view.setUint32(LIBRARY_MAGIC.length + 4, index.length, true);
  return joined([header, index, ...files.values()]);
}

/**
 * A copy of an executable with these files as its library.
 *
 * @throws AttachmentError where it is not an executable of Krait
 */
export function withLibrary(executable: Source, files: Files): Uint8Array {
  const { elfEnd, ownEnd } = layoutOf(executable);
  return joined([
    executable.read(0, elfEnd),
    packed(files),
    executable.read(ownEnd, executable.size - ownEnd),
  ]);
}

/** The library of an executable: its index is read once, each file when it is wanted. */
export class ExecutableLibrary {
  readonly #source: Source;
  readonly #filesAt: number = 0;
  readonly #places: { readonly [name: string]: Place } = {};

  /** @throws AttachmentError where it is not an executable of Krait */
  constructor(source: Source) {
    this.#source = source;
    const { elfEnd, ownEnd } = layoutOf(source);
    if (ownEnd === elfEnd) return;
    const header = source.read(elfEnd, HEADER_BYTES);
    const length = viewOf(header).getUint32(LIBRARY_MAGIC.length + 4, true);
    const index = source.read(elfEnd + HEADER_BYTES, length);
    this.#filesAt = elfEnd + HEADER_BYTES + length;
    try {
      this.#places = JSON.parse(new TextDecoder().decode(index));
    } catch {
      throw damaged();
    }
  }

  /** A file's bytes; null where there is none. @throws AttachmentError */
  get(name: string): Uint8Array | null {
    if (!Object.hasOwn(this.#places, name)) return null;
    const [at, length, sum] = this.#places[name]!;
    const bytes = this.#source.read(this.#filesAt + at, length);
    if (crc32(bytes) !== sum) throw damaged();
    return bytes;
  }
}

/** What is open of this process's own executable. */
const own: { library: ExecutableLibrary | null } = { library: null };

/** A text of this executable's library; null where there is none. */
export function ownLibraryText(name: string): string | null {
  own.library ??= new ExecutableLibrary(new FileSource(Deno.execPath()));
  const bytes = own.library.get(name);
  return bytes === null ? null : new TextDecoder().decode(bytes);
}
