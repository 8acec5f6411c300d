/**
 * An archive in the kernel's initramfs format (cpio, "newc").
 *
 * @module
 */

const S_IFREG = 0o100000;
const S_IFDIR = 0o040000;
const S_IFLNK = 0o120000;
const ALIGNMENT = 4;

/** Collects files and gives them out as one archive. */
export class Cpio {
  readonly #parts: Uint8Array<ArrayBuffer>[] = [];
  readonly #folders = new Set<string>();
  #inode = 1;

  /** Adds a file; its folders come before it. */
  file(path: string, data: Uint8Array<ArrayBuffer>, mode = 0o644): void {
    this.#addFolders(path);
    this.#add(path, S_IFREG | mode, data);
  }

  /** Adds a file from the host. */
  copy(path: string, from: string, mode = 0o644): void {
    this.file(path, Deno.readFileSync(from), mode);
  }

  /** Adds a folder. */
  folder(path: string): void {
    this.#addFolders(`${path}/x`);
  }

  /** Adds a symbolic link. */
  link(path: string, target: string): void {
    this.#addFolders(path);
    this.#add(path, S_IFLNK | 0o777, encode(target));
  }

  /** The archive. */
  finish(): Blob {
    this.#add("TRAILER!!!", 0, encode(""));
    return new Blob(this.#parts);
  }

  #addFolders(path: string): void {
    const names = path.split("/");
    for (let depth = 1; depth < names.length; depth++) {
      const folder = names.slice(0, depth).join("/");
      if (folder === "" || this.#folders.has(folder)) continue;
      this.#folders.add(folder);
      this.#add(folder, S_IFDIR | 0o755, encode(""));
    }
  }

  #add(path: string, mode: number, data: Uint8Array<ArrayBuffer>): void {
    const name = encode(`${path}\0`);
    const fields = [
      this.#inode++,
      mode,
      0, // uid
      0, // gid
      1, // links
      0, // time
      data.length,
      0, // device
      0,
      0, // device of a node
      0,
      name.length,
      0, // checksum
    ];
    const header = fields.map((field) => field.toString(16).padStart(8, "0"));
    this.#parts.push(
      padded(concat(encode(`070701${header.join("")}`), name)),
      padded(data),
    );
  }
}

function encode(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text);
}

function concat(
  a: Uint8Array<ArrayBuffer>,
  b: Uint8Array<ArrayBuffer>,
): Uint8Array<ArrayBuffer> {
  const result = new Uint8Array(a.length + b.length);
  result.set(a);
  result.set(b, a.length);
  return result;
}

function padded(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const rest = bytes.length % ALIGNMENT;
  if (rest === 0) return bytes;
  return concat(bytes, new Uint8Array(ALIGNMENT - rest));
}
