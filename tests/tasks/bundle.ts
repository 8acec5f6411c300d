/**
 * `deno task bundle`: writes `dist/krait.js`, the whole program in one file
 * that `deno run -A dist/krait.js prog.py` starts without loading a hundred
 * modules. Every file is behind an `import()`, and runs on first use only;
 * `arrange.ts` puts the text in order for a fast start. Exports keep their
 * names: generated code finds the helpers by name.
 *
 * Deno keeps V8's compiled form of a local file from the first run that ends
 * by itself (not by `Deno.exit`).
 *
 * @module
 */

import { FROZEN_MARK } from "../../lib/frozen_table.ts";
import { BUILD } from "../../runtime/cli/compiled_programs.ts";
import { ROOT } from "../checks/project.ts";
import { deno } from "./_process.ts";
import {
  arrange,
  type CoveredFunction,
  importAtOnce,
  namespacesLater,
} from "./arrange.ts";

/** Where the bundle is written, below the project's root. */
export const BUNDLE = "dist/krait.js";

/** What a start does, for V8 to tell which functions it calls. */
const PROGRAM = "print(1)";

/**
 * Builds the bundle and returns its path. `node-hid` stays outside: it loads
 * a compiled addon from its own folder.
 */
export async function bundle(path = ROOT + BUNDLE): Promise<string> {
  await build("runtime/cli/start.ts", path, "--minify");
  const draft = namespacesLater(
    importAtOnce(await withDigest(await Deno.readTextFile(path))),
  );
  await Deno.writeTextFile(path, draft);
  const text = arrange(draft, await coverage(path));
  const texts = await frozenTexts(`${ROOT}lib/frozen`);
  await Deno.writeTextFile(path, text + await packed(texts));
  return path;
}

/** Puts the text's digest where compiled programs are told from those of others. */
async function withDigest(text: string): Promise<string> {
  const bytes = new TextEncoder().encode(text);
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return text.replaceAll(BUILD, digest.toHex());
}

/** Bundles what an entry imports. */
async function build(entry: string, output: string, ...options: string[]) {
  const { ok, text } = await deno([
    "bundle",
    "--quiet",
    "--platform=deno",
    "--external=node-hid",
    ...options,
    `--output=${output}`,
    entry,
  ]);
  if (!ok) throw new Error(`Cannot bundle ${entry}: ${text}`);
}

/** Runs a bundle and gives its functions, with how often each was called. */
async function coverage(path: string): Promise<readonly CoveredFunction[]> {
  const folder = await Deno.makeTempDir();
  try {
    const env = { KRAIT_CACHE: `${folder}/programs` };
    // The first run compiles the program; the second finds it compiled.
    for (const options of [[], [`--coverage=${folder}`]]) {
      const run = ["run", ...options, "-A", path, "-c", PROGRAM];
      const { ok, text } = await deno(run, { env });
      if (!ok) throw new Error(`Cannot run ${path}: ${text}`);
    }
    for await (const { name, isFile } of Deno.readDir(folder)) {
      if (!isFile) continue;
      const data = JSON.parse(await Deno.readTextFile(`${folder}/${name}`));
      if (data.url === `file://${path}`) return data.functions;
    }
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
  throw new Error(`Cannot find the coverage of ${path}`);
}

/** The comment that `lib/frozen_table.ts` finds: a line for each text. */
async function packed(texts: { [path: string]: string }): Promise<string> {
  const lines = [FROZEN_MARK];
  for (const path of Object.keys(texts).sort()) {
    const stream = new Blob([texts[path]!]).stream()
      .pipeThrough(new CompressionStream("deflate-raw"));
    const bytes = await new Response(stream).bytes();
    lines.push(`${path} ${bytes.toBase64()}`);
  }
  return `${lines.join("\n")}\n*/\n`;
}

/** The modules written in Python, by path below their folder. */
export async function frozenTexts(
  folder: string,
  prefix = "",
): Promise<{ [path: string]: string }> {
  const texts: { [path: string]: string } = {};
  for await (const { name, isDirectory } of Deno.readDir(folder)) {
    const path = `${folder}/${name}`;
    if (isDirectory) {
      Object.assign(texts, await frozenTexts(path, `${prefix}${name}/`));
    } else if (name.endsWith(".py")) {
      texts[prefix + name] = await Deno.readTextFile(path);
    }
  }
  return texts;
}

if (import.meta.main) {
  const path = await bundle();
  const { size } = await Deno.stat(path);
  console.log(`${BUNDLE}: ${Math.round(size / 1024)} KiB`);
}
