/**
 * Where the prompt's history is kept: the file that `KRAIT_HISTORY` names, else
 * `krait/history` in the folder `XDG_STATE_HOME`, else `~/.krait_history`. An empty
 * `KRAIT_HISTORY` keeps none.
 *
 * @module
 */

import {
  decodeEntries,
  encodeEntry,
  type History,
  HISTORY_LENGTH,
} from "../repl/history.ts";

function historyPath(): string | null {
  const given = Deno.env.get("KRAIT_HISTORY");
  if (given !== undefined) return given === "" ? null : given;
  const state = Deno.env.get("XDG_STATE_HOME") ?? "";
  if (state !== "") return `${state}/krait/history`;
  const home = Deno.env.get("HOME") ?? "";
  return home === "" ? null : `${home}/.krait_history`;
}

/** The file of one prompt's history. */
export class HistoryFile {
  readonly #path = historyPath();

  /** Reads what there is. A file that has grown long is shortened. */
  load(history: History): void {
    if (this.#path === null) return;
    let text;
    try {
      text = Deno.readTextFileSync(this.#path);
    } catch {
      // There is none yet, or none that may be read.
      return;
    }
    history.load(decodeEntries(text));
    if (text.split("\n").length > 2 * HISTORY_LENGTH) this.#rewrite(history);
  }

  /** Adds an entry; several prompts may do so at once. */
  append(entry: string): void {
    this.#write(encodeEntry(entry), { append: true, mode: 0o600 });
  }

  #rewrite(history: History): void {
    this.#write(history.entries.map(encodeEntry).join(""), { mode: 0o600 });
  }

  #write(text: string, options: Deno.WriteFileOptions): void {
    if (this.#path === null) return;
    try {
      const folder = this.#path.slice(0, this.#path.lastIndexOf("/"));
      if (folder !== "") Deno.mkdirSync(folder, { recursive: true });
      Deno.writeTextFileSync(this.#path, text, options);
    } catch {
      // Where nothing can be written, the history ends with the process.
    }
  }
}
