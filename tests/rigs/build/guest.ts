/**
 * What is put into the memory of a rig: a shell, Deno, the tests.
 *
 * @module
 */

import { bundle } from "../../tasks/bundle.ts";
import type { Cpio } from "./cpio.ts";
import { cacheFolder, exists, run } from "./process.ts";

/** Adds Deno and the libraries that it needs, from the host. */
export async function addDeno(archive: Cpio): Promise<void> {
  const deno = Deno.execPath();
  archive.copy("bin/deno", deno, 0o755);
  const text = await run("ldd", [deno]);
  for (const [, path] of text.matchAll(/(?:=> )?(\/\S+) \(0x/g)) {
    archive.copy(path!.slice(1), path!, 0o755);
  }
}

/** Adds Deno for arm64, from the package registry, and Debian's libraries. */
export async function addDenoArm64(
  archive: Cpio,
  root: string,
): Promise<void> {
  const folder = cacheFolder("deno-arm64");
  // The registry does not have every patch release for arm64.
  const version = Deno.version.deno.replace(/\.\d+$/, "");
  const name = `@deno/linux-arm64-glibc@${version}`;
  const binary = `${folder}/${version}`;
  if (!exists(binary)) {
    console.log(`fetching ${name}`);
    const text = await run("npm", ["pack", "--silent", name], { cwd: folder });
    await run("tar", ["-xzf", text.trim(), "package/deno"], { cwd: folder });
    await Deno.rename(`${folder}/package/deno`, binary);
    await Deno.remove(`${folder}/${text.trim()}`);
  }
  archive.copy("bin/deno", binary, 0o755);
  const libraries = `${root}/lib/aarch64-linux-gnu`;
  for (const library of ARM64_LIBRARIES) {
    archive.copy(`lib/${library}`, `${libraries}/${library}`, 0o755);
  }
}

const ARM64_LIBRARIES = [
  "ld-linux-aarch64.so.1",
  "libc.so.6",
  "libdl.so.2",
  "libgcc_s.so.1",
  "libm.so.6",
  "libpthread.so.0",
  "librt.so.1",
];

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

/** Adds Krait, in one file, and the Python programs of a rig and of both. */
export async function addPrograms(
  archive: Cpio,
  root: string,
  rig: string,
): Promise<void> {
  const path = await Deno.makeTempFile({ suffix: ".js" });
  await bundle(path);
  archive.file("krait/krait.js", await Deno.readFile(path));
  await Deno.remove(path);
  for (const folder of [`${root}/both`, `${root}/${rig}`]) {
    for (const { name } of Deno.readDirSync(folder)) {
      archive.copy(`krait/programs/${name}`, `${folder}/${name}`);
    }
  }
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
