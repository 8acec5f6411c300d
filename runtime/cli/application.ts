/**
 * A program inside this executable, put there by `krait build`: it runs in the place
 * of the command line, with all arguments as its own.
 *
 * @module
 */

import {
  attachedFiles,
  AttachmentError,
  type Files,
  FileSource,
  MANIFEST,
} from "../../hal/linux/attachment.ts";
import type { InterpreterOptions } from "../mod.ts";

/** A program, and what its interpreter gets. */
export interface Application {
  /** The path of its main file, in the folder that the executable is for it. */
  readonly path: string;
  readonly options: Partial<InterpreterOptions>;
}

/**
 * The program in this executable, or null.
 *
 * @throws Error with a sentence for a person, where it is damaged
 */
export async function application(): Promise<Application | null> {
  const executable = Deno.execPath();
  const files = filesIn(executable);
  if (files === null) return null;
  // Only an executable that `krait build` made needs it.
  const { attachedSystem } = await import(
    "../../hal/linux/attached_system.ts"
  );
  const manifest = new TextDecoder().decode(files.get(MANIFEST));
  const { main } = JSON.parse(manifest) as { readonly main: string };
  const visible = new Map(files);
  visible.delete(MANIFEST);
  return {
    path: `${executable}/${main}`,
    options: {
      system: attachedSystem(executable, visible),
      argv: [executable, ...Deno.args],
    },
  };
}

function filesIn(executable: string): Files | null {
  try {
    const source = new FileSource(executable);
    try {
      return attachedFiles(source);
    } finally {
      source.close();
    }
  } catch (e) {
    if (!(e instanceof AttachmentError)) throw e;
    throw new Error(`Cannot run ${executable}: ${e.message}.`);
  }
}
