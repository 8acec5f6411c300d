/**
 * `deno task bundle`: writes `dist/krait.js`, the whole program in one file
 * that `deno run -A dist/krait.js prog.py` starts without loading a hundred
 * modules. Modules behind `import()` are inside, and still run on first use
 * only. Names stay as written: generated code finds the helpers by name.
 *
 * The text is not minified: Deno keeps V8's compiled form of a local file from
 * the first run that ends by itself (not by `Deno.exit`), and then a shorter
 * text starts no faster.
 *
 * @module
 */

import { FROZEN_MARK } from "../../lib/frozen_table.ts";
import { ROOT } from "../checks/project.ts";
import { deno } from "./_process.ts";

/** Where the bundle is written, below the project's root. */
export const BUNDLE = "dist/krait.js";

/**
 * Builds the bundle and returns its path. `node-hid` stays outside: it loads
 * a compiled addon from its own folder.
 */
export async function bundle(): Promise<string> {
  const { ok, text } = await deno([
    "bundle",
    "--quiet",
    "--platform=deno",
    "--external=node-hid",
    `--output=${BUNDLE}`,
    "mod.ts",
  ]);
  if (!ok) throw new Error(`Cannot bundle mod.ts: ${text}`);
  const path = ROOT + BUNDLE;
  const texts = await frozenTexts(`${ROOT}lib/frozen`);
  await Deno.writeTextFile(path, await packed(texts), { append: true });
  return path;
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
async function frozenTexts(
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
