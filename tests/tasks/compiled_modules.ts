/**
 * The JavaScript of the frozen modules, for the executable: an `import` of one then
 * neither parses nor compiles.
 *
 * @module
 */

import { FileSource } from "../../hal/linux/attachment.ts";
import { withLibrary } from "../../hal/linux/executable_library.ts";
import { makeEngine } from "../../runtime/cli/engine.ts";
import { ROOT } from "../checks/project.ts";
import { frozenTexts } from "./bundle.ts";

/** Compiles the frozen modules, and puts them into an executable. */
export async function embedModules(executable: string): Promise<void> {
  const vm = makeEngine({});
  const files = new Map<string, Uint8Array>();
  const texts = await frozenTexts(`${ROOT}lib/frozen`);
  for (const [path, text] of Object.entries(texts)) {
    const compiled = vm.compile(vm.parse(text, path, "exec"), false);
    files.set(`${path}.js`, new TextEncoder().encode(compiled));
  }
  const source = new FileSource(executable);
  const bytes = withLibrary(source, files);
  source.close();
  await Deno.writeFile(executable, bytes, { mode: 0o755 });
}
