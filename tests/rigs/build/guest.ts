/**
 * What is put into the memory of a rig: a shell, Deno, the tests.
 *
 * @module
 */

import type { Cpio } from "./cpio.ts";
import { run } from "./process.ts";

/** Adds Deno and the libraries that it needs, from the host. */
export async function addDeno(archive: Cpio): Promise<void> {
  const deno = Deno.execPath();
  archive.copy("bin/deno", deno, 0o755);
  const text = await run("ldd", [deno]);
  for (const [, path] of text.matchAll(/(?:=> )?(\/\S+) \(0x/g)) {
    archive.copy(path!.slice(1), path!, 0o755);
  }
}

/** Bundles a program of the guest into one file. */
export async function bundleGuest(
  entry: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const output = await Deno.makeTempFile({ suffix: ".js" });
  await run(Deno.execPath(), [
    "bundle",
    "--quiet",
    "--platform=deno",
    `--output=${output}`,
    entry,
  ]);
  const bytes = await Deno.readFile(output);
  await Deno.remove(output);
  return bytes;
}

/** Compiles a C program that needs no libraries. */
export async function compileStatic(
  source: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const output = await Deno.makeTempFile();
  await run("gcc", ["-O2", "-static", "-o", output, source]);
  const bytes = await Deno.readFile(output);
  await Deno.remove(output);
  return bytes;
}
