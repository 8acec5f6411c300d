/**
 * Compiled programs, kept for the next start: in `KRAIT_CACHE`, or `krait` below
 * `XDG_CACHE_HOME` or `~/.cache`. An empty `KRAIT_CACHE` keeps none.
 *
 * The folder has a fixed number of places, so it never grows beyond them; a program's
 * place follows from its name and text, and whoever comes later takes it. A file holds
 * all that the compiled text depends on, the whole source included: what is not
 * exactly the same is compiled anew. Only a folder that is this user's own, and that
 * nobody else may write, is read.
 *
 * @module
 */

import { isBundle } from "../core/lazy.ts";
import type { CompiledPrograms, Source } from "../interp/code.ts";

/** The state of the compiler; in a bundle its digest stands here. */
export const BUILD = "KRAIT BUILD";

/** How many programs are kept. */
const PLACES = 1024;
/** Longer sources are not kept. */
const MAX_LENGTH = 1 << 20;
/** How much of a source tells where it is kept. */
const HEAD = 1024;

const OTHERS_WRITE = 0o022;

/** The files whose change changes what is compiled. */
const COMPILER = ["syntax", "scope", "compiler"];

/** The state of the compiler: from source, the newest of its files. */
function build(): string {
  if (isBundle) return BUILD;
  const { dirname } = import.meta;
  let newest = 0;
  for (const folder of COMPILER) {
    const path = `${dirname}/../${folder}`;
    for (const { name } of Deno.readDirSync(path)) {
      const { mtime } = Deno.statSync(`${path}/${name}`);
      newest = Math.max(newest, mtime?.getTime() ?? 0);
    }
  }
  return `source of ${newest}`;
}

/** FNV-1a, of 32 bits. */
function hashOf(text: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) {
    h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  }
  return h >>> 0;
}

/** A folder of programs. */
interface Place {
  readonly folder: string;
  /** Whether it can be another user's, as far as its name tells. */
  readonly isDoubtful: boolean;
}

/** Where programs are kept, or null. */
function place(): Place | null {
  const named = Deno.env.get("KRAIT_CACHE");
  if (named === "") return null;
  if (named !== undefined) return { folder: named, isDoubtful: true };
  const base = Deno.env.get("XDG_CACHE_HOME");
  if (base?.startsWith("/")) {
    return { folder: `${base}/krait`, isDoubtful: true };
  }
  const home = Deno.env.get("HOME");
  if (!home?.startsWith("/")) return null;
  // With `sudo -E` it is the home of the one who called.
  const isDoubtful = Deno.uid() === 0 && home !== "/root";
  return { folder: `${home}/.cache/krait`, isDoubtful };
}

/** Programs in a folder. */
class ProgramFolder implements CompiledPrograms {
  readonly #build = build();

  constructor(readonly place: Place) {}

  /** The start of a program's file: all that its compiled text depends on. */
  #head({ text, file, mode, optimise }: Source): string {
    const { length } = text;
    const key = [this.#build, file, mode, optimise, length];
    return `${JSON.stringify(key)}\n${text}\n`;
  }

  #path({ text, file }: Source): string {
    const number = hashOf(
      `${this.#build}\n${file}\n${text.slice(0, HEAD)}`,
    ) % PLACES;
    return `${this.place.folder}/${number}.js`;
  }

  /** Whether only this user can have written what is in the folder. */
  #isOwn(): boolean {
    const { folder, isDoubtful } = this.place;
    if (!isDoubtful) return true;
    const { uid, mode } = Deno.statSync(folder);
    return uid === Deno.uid() && ((mode ?? 0) & OTHERS_WRITE) === 0;
  }

  get(source: Source): string | null {
    try {
      const kept = Deno.readTextFileSync(this.#path(source));
      const head = this.#head(source);
      return kept.startsWith(head) && this.#isOwn()
        ? kept.slice(head.length)
        : null;
    } catch {
      return null;
    }
  }

  put(source: Source, text: string): void {
    if (source.text.length > MAX_LENGTH) return;
    const path = this.#path(source);
    const unfinished = `${path}.${Deno.pid}`;
    try {
      Deno.mkdirSync(this.place.folder, { recursive: true, mode: 0o700 });
      if (!this.#isOwn()) return;
      Deno.writeTextFileSync(unfinished, this.#head(source) + text, {
        mode: 0o600,
      });
      Deno.renameSync(unfinished, path);
    } catch {
      removeQuietly(unfinished);
    }
  }
}

/** A full disk leaves a part of a file behind. */
function removeQuietly(path: string): void {
  try {
    Deno.removeSync(path);
  } catch {
    // It was never made.
  }
}

/** The compiled programs of this user; undefined where none can be kept. */
export function compiledPrograms(): CompiledPrograms | undefined {
  const found = place();
  return found === null ? undefined : new ProgramFolder(found);
}
