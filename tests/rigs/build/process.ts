/**
 * Running host commands for the rigs.
 *
 * @module
 */

/** Runs a command and returns its output; throws with it when it fails. */
export async function run(
  command: string,
  args: readonly string[],
  options: Deno.CommandOptions = {},
): Promise<string> {
  const { success, stdout, stderr } = await new Deno.Command(command, {
    ...options,
    args: [...args],
    stdout: "piped",
    stderr: "piped",
  }).output();
  const text = new TextDecoder().decode(stdout);
  if (success) return text;
  const errors = new TextDecoder().decode(stderr);
  throw new Error(`${command} ${args.join(" ")} failed:\n${text}${errors}`);
}

/** Whether a file exists. */
export function exists(path: string): boolean {
  try {
    Deno.lstatSync(path);
    return true;
  } catch {
    return false;
  }
}

/** The folder where the rigs keep what they have fetched and built. */
export function cacheFolder(name: string): string {
  const base = Deno.env.get("XDG_CACHE_HOME") ??
    `${Deno.env.get("HOME") ?? "/root"}/.cache`;
  const folder = `${base}/krait-rigs/${name}`;
  Deno.mkdirSync(folder, { recursive: true });
  return folder;
}
