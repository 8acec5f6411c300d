/**
 * Files inside an executable: how `krait build` puts a program into a copy of
 * Krait, and how that copy finds it.
 *
 * A program made by `deno compile` is an ELF file with Deno's data behind it,
 * which is found from the end of the file. The attachment stands between the
 * two, where neither the loader nor Deno looks:
 *
 * ```text
 * ELF | library | files, index (JSON), its length | their length, CRC-32, magic | Deno
 * ```
 *
 * The library is what `executable_library.ts` tells of; it is Krait's own. Deno reads
 * all of its own data when it starts, but nothing of what stands here.
 *
 * @module
 */

import { joined } from "../joined.ts";

/** What is used of Node's modules. */
interface NodeProcess {
  getBuiltinModule(name: "node:zlib"): { crc32(bytes: Uint8Array): number };
}

/** The checksum of bytes. */
export function crc32(bytes: Uint8Array): number {
  const { process } = globalThis as unknown as { process: NodeProcess };
  return process.getBuiltinModule("node:zlib").crc32(bytes);
}

const MAGIC = "KRAITAPP";
/** Length of the body, CRC-32 (4 bytes each), magic. */
const FOOTER_BYTES = 8 + MAGIC.length;
/** The end of the body: the length of the index. */
const INDEX_LENGTH_BYTES = 4;
const DENO_MAGIC = "d3n0l4nd";
/** Magic, a checksum, the length of all from the end of the ELF part on. */
const DENO_FOOTER_BYTES = 24;

const ELF_MAGIC = "\x7fELF";
const ELF_HEADER_BYTES = 64;
/** Offsets of the section table in the header of a 64-bit ELF file. */
const SECTIONS_AT = 0x28;
const SECTION_SIZE_AT = 0x3a;
const SECTION_COUNT_AT = 0x3c;

/** Bytes that are read piece by piece. */
export interface Source {
  readonly size: number;
  /** So many bytes from a position on. */
  read(at: number, length: number): Uint8Array;
}

/** Where things are in an executable made by `deno compile`. */
export interface Layout {
  /** Where the ELF part ends, and the library begins, if there is one. */
  readonly elfEnd: number;
  /** Where Krait's own part ends: the library, or the ELF part. */
  readonly ownEnd: number;
  /** Where Deno's data begins; behind an attachment, if there is one. */
  readonly denoStart: number;
}

/** Files by name. */
export type Files = ReadonlyMap<string, Uint8Array>;

/** The name under which the files say which of them runs. */
export const MANIFEST = "";

/** An executable that cannot be read or made. */
export class AttachmentError extends Error {
  override readonly name = "AttachmentError";
}

function text(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}

/** The bytes, to read and write numbers in. */
export function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** How a library begins: this, and the length of all of it. */
export const LIBRARY_MAGIC = "KRAITLIB";

/** The length of the library that may begin there; 0 for none. */
function libraryLength(source: Source, elfEnd: number): number {
  const head = source.read(elfEnd, LIBRARY_MAGIC.length + 4);
  return text(head.subarray(0, LIBRARY_MAGIC.length)) === LIBRARY_MAGIC
    ? viewOf(head).getUint32(LIBRARY_MAGIC.length, true)
    : 0;
}

/** @throws AttachmentError where it is no program made by `deno compile` */
export function layoutOf(source: Source): Layout {
  const { size } = source;
  if (size < ELF_HEADER_BYTES + DENO_FOOTER_BYTES) throw notCompiled();
  const header = source.read(0, ELF_HEADER_BYTES);
  const footer = source.read(size - DENO_FOOTER_BYTES, DENO_FOOTER_BYTES);
  if (text(header.subarray(0, 4)) !== ELF_MAGIC) throw notCompiled();
  if (text(footer.subarray(0, 8)) !== DENO_MAGIC) throw notCompiled();
  const view = viewOf(header);
  const elfEnd = Number(view.getBigUint64(SECTIONS_AT, true)) +
    view.getUint16(SECTION_SIZE_AT, true) *
      view.getUint16(SECTION_COUNT_AT, true);
  const denoStart = size - Number(viewOf(footer).getBigUint64(16, true));
  if (denoStart < elfEnd) throw notCompiled();
  const ownEnd = elfEnd + libraryLength(source, elfEnd);
  if (denoStart < ownEnd) throw notCompiled();
  return { elfEnd, ownEnd, denoStart };
}

function notCompiled(): AttachmentError {
  return new AttachmentError(
    "it is not an executable of Krait, or it was cut off",
  );
}

/** A part that is not what it was. */
export function damaged(): AttachmentError {
  return new AttachmentError("the program inside is damaged; copy it anew");
}

/** The files in one piece. */
function packed(files: Files): Uint8Array {
  const index: [name: string, at: number, length: number][] = [];
  const parts: Uint8Array[] = [];
  let at = 0;
  for (const [name, bytes] of files) {
    index.push([name, at, bytes.length]);
    parts.push(bytes);
    at += bytes.length;
  }
  const indexBytes = new TextEncoder().encode(JSON.stringify(index));
  const indexLength = new Uint8Array(INDEX_LENGTH_BYTES);
  viewOf(indexLength).setUint32(0, indexBytes.length, true);
  const body = joined([...parts, indexBytes, indexLength]);
  const footer = new Uint8Array(FOOTER_BYTES);
  const view = viewOf(footer);
  view.setUint32(0, body.length, true);
  view.setUint32(4, crc32(body), true);
  footer.set(new TextEncoder().encode(MAGIC), 8);
  return joined([body, footer]);
}

/**
 * A copy of an executable with these files in it, in place of others.
 *
 * @throws AttachmentError where the executable is not one of Krait
 */
export function attach(executable: Source, files: Files): Uint8Array {
  const { ownEnd, denoStart } = layoutOf(executable);
  return joined([
    executable.read(0, ownEnd),
    packed(files),
    executable.read(denoStart, executable.size - denoStart),
  ]);
}

/**
 * The files in an executable; null where there are none.
 *
 * @throws AttachmentError where they are damaged
 */
export function attachedFiles(executable: Source): Files | null {
  const { ownEnd, denoStart } = layoutOf(executable);
  if (denoStart === ownEnd) return null;
  const footer = executable.read(denoStart - FOOTER_BYTES, FOOTER_BYTES);
  if (text(footer.subarray(8)) !== MAGIC) throw damaged();
  const view = viewOf(footer);
  const bodyLength = view.getUint32(0, true);
  if (ownEnd + bodyLength + FOOTER_BYTES !== denoStart) throw damaged();
  const body = executable.read(ownEnd, bodyLength);
  if (crc32(body) !== view.getUint32(4, true)) throw damaged();
  const indexEnd = bodyLength - INDEX_LENGTH_BYTES;
  const indexAt = indexEnd - viewOf(body).getUint32(indexEnd, true);
  const index: [string, number, number][] = JSON.parse(
    new TextDecoder().decode(body.subarray(indexAt, indexEnd)),
  );
  return new Map(
    index.map(([name, at, length]) => [name, body.subarray(at, at + length)]),
  );
}

/** A file of the system, open until the end of the process. */
export class FileSource implements Source {
  readonly size: number;
  readonly #file: Deno.FsFile;

  /** Opens the file. @throws AttachmentError where it cannot be opened */
  constructor(path: string) {
    try {
      this.#file = Deno.openSync(path);
      this.size = this.#file.statSync().size;
    } catch (e) {
      throw new AttachmentError(`it cannot be read: ${(e as Error).message}`);
    }
  }

  read(at: number, length: number): Uint8Array {
    const bytes = new Uint8Array(length);
    this.#file.seekSync(at, Deno.SeekMode.Start);
    let done = 0;
    while (done < length) {
      const count = this.#file.readSync(bytes.subarray(done));
      if (count === null) throw new AttachmentError("it was cut off");
      done += count;
    }
    return bytes;
  }

  /** Gives the file back. */
  close(): void {
    this.#file.close();
  }
}
