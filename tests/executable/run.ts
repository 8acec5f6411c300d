/**
 * `deno task executable [--base-binary | FILE]`: compiles `dist/krait` and tests it as its
 * user gets it: copied alone into an empty root, with what `krait build` makes of a
 * program. With `--base-binary` the base is fetched first, for machines that do not
 * reach Deno's server. With FILE it tests that one.
 *
 * @module
 */

import { parseArgs } from "@std/cli";
import { ROOT } from "../checks/project.ts";
import { compile, EXECUTABLE } from "../tasks/compile.ts";
import { BASE_VERSION, baseBinary } from "./base_binary.ts";
import { basics } from "./basics.ts";
import { built } from "./built.ts";
import { Root, type Tests } from "./root.ts";
import { surroundings } from "./surroundings.ts";

const tests: Tests = { ...basics, ...surroundings, ...built };

/** Compiles; with `--base-binary` upon a base that is fetched. */
async function compiled(fetches: boolean): Promise<string> {
  if (fetches) {
    if (Deno.version.deno !== BASE_VERSION) {
      throw new Error(`--base-binary needs Deno ${BASE_VERSION}.`);
    }
    const path = await baseBinary(`${ROOT}dist/base`);
    Deno.env.set("DENORT_BIN", path);
  }
  return await compile({ target: Deno.build.target, output: EXECUTABLE });
}

async function main(): Promise<boolean> {
  const flags = parseArgs(Deno.args, { boolean: ["base-binary"] });
  const [given] = flags._;
  const executable = given === undefined
    ? await compiled(flags["base-binary"])
    : await Deno.realPath(String(given));
  const root = new Root(await Deno.makeTempDir());
  let failed = 0;
  try {
    await Deno.mkdir(`${root.folder}/proc`);
    await Deno.mkdir(`${root.folder}/dev`);
    await Deno.writeTextFile(`${root.folder}/dev/null`, "");
    await root.addProgram("/krait", executable);
    for (const [name, test] of Object.entries(tests)) {
      try {
        await test(root);
        console.log(`${name} ... ok`);
      } catch (e) {
        failed++;
        console.log(`${name} ... FAILED\n${(e as Error).message}`);
      }
    }
  } finally {
    await Deno.remove(root.folder, { recursive: true });
  }
  console.log(
    `${Object.keys(tests).length - failed} passed, ${failed} failed`,
  );
  return failed === 0;
}

if (import.meta.main) Deno.exit(await main() ? 0 : 1);
