// Starting other programs from a task: what all tasks share.

import { ROOT } from "../checks/project.ts";

/** What a finished program left. */
export interface Outcome {
  readonly ok: boolean;
  /** Standard output and standard error, in that order. */
  readonly text: string;
}

/** Settings of {@linkcode deno}. */
export interface DenoOptions {
  /** Variables added to the environment. */
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs this same Deno in the project's root and waits for its end. */
export async function deno(
  args: readonly string[],
  { env = {} }: DenoOptions = {},
): Promise<Outcome> {
  const { success, stdout, stderr } = await new Deno.Command(Deno.execPath(), {
    args: [...args],
    cwd: ROOT,
    env: { NO_COLOR: "1", RUST_BACKTRACE: "0", ...env },
    stdin: "null",
  }).output();
  const decoder = new TextDecoder();
  return { ok: success, text: decoder.decode(stdout) + decoder.decode(stderr) };
}

/** Does the file or folder exist below the project's root? */
export function exists(path: string): boolean {
  try {
    Deno.statSync(ROOT + path);
    return true;
  } catch (error) {
    if (error instanceof Deno.errors.NotFound) return false;
    throw error;
  }
}
