/**
 * `deno task compile [--target TRIPLE] [--output FILE]`: writes `dist/krait`, the
 * whole program as one executable that needs nothing else.
 *
 * It is `deno compile` of a small loader, which runs the bundle as a classic script
 * from V8's compiled form of it. That form is made here, by a first executable of the
 * same kind that writes it down after a start: no file is left anywhere when the
 * product runs. It belongs to one processor family. For another one than this
 * machine's, `KRAIT_RUNNER` is a command that runs its programs, such as
 * `qemu-aarch64 -L ROOT`; without it the executable goes without, and starts slower.
 *
 * `DENORT_BIN` names the base binary where Deno's own server cannot be reached; it
 * must be of the same version as the Deno that runs this.
 *
 * @module
 */

import { crc32 } from "node:zlib";
import { parseArgs } from "@std/cli";
import { FROZEN_MARK } from "../../lib/frozen_table.ts";
import { ROOT } from "../checks/project.ts";
import { deno } from "./_process.ts";
import { checkBase } from "./base.ts";
import { BUNDLE, bundle } from "./bundle.ts";
import { embedModules } from "./compiled_modules.ts";

/** Where the executable is written, below the project's root. */
export const EXECUTABLE = "dist/krait";

const FOLDER = "dist/compile";
const SCRIPT = "krait.js";
/** The frozen modules, which a start does not read. */
const FROZEN = "krait.frozen";
const CACHE = "krait.cache";

/** Where the first executable writes V8's compiled form. */
const OUTPUT = "KRAIT_COMPILED_FORM";

/**
 * V8's settings: a young generation that a start does not fill, so that it ends before
 * the first collection.
 */
const V8_FLAGS = "--min-semi-space-size=16";

/** What the first executable runs, so that V8 compiles what starts need. */
const PROGRAM = "print(1)";

/** The CRC-32 of the parts that a start reads. */
interface Sums {
  readonly script: number;
  /** 0 where there is no compiled form. */
  readonly cache: number;
}

/**
 * The loader. It checks what V8 would trust blindly: a damaged compiled form crashes.
 * A damaged script is noticed when it fails. `import.meta` stands in for the bundle's,
 * which is no module here: only the paths of the file are used. It ends at once, where
 * a module that returns would take its heap apart first.
 */
function loader(build: string, writesCache: boolean, sums: Sums): string {
  return `\
const build = ${JSON.stringify(build)};
const { dirname } = import.meta;
const { Script } = process.getBuiltinModule("node:vm");
const { crc32 } = process.getBuiltinModule("node:zlib");
const damaged = () => {
  console.error(\`Cannot run \${Deno.execPath()}: it is damaged; copy it anew.\`);
  Deno.exit(1);
};
const text = Deno.readTextFileSync(dirname + "/${SCRIPT}");
let cachedData;
try {
  cachedData = Deno.readFileSync(dirname + "/${CACHE}");
} catch {}
if (crc32(cachedData ?? "") !== ${sums.cache}) damaged();
const filename = dirname + "/${FROZEN}";
const url = "file://" + filename;
let script;
try {
  script = new Script(text, { filename: "${SCRIPT}", cachedData });
  await script.runInThisContext()({ dirname, filename, url, build });
} catch (e) {
  if (crc32(text) !== ${sums.script}) damaged();
  throw e;
}
${
    writesCache
      ? `Deno.writeFileSync(Deno.env.get("${OUTPUT}"), script.createCachedData());`
      : ""
  }
Deno.exit(Deno.exitCode);
`;
}

/** The bundle as the text of a function of its `import.meta`. */
function asScript(bundled: string): string {
  const text = bundled.replaceAll("import.meta", "importMeta");
  const left = /^\s*(?:import|export)\b(?!\s*\()/m.exec(text);
  if (left !== null) {
    throw new Error(`The bundle has a declaration of modules: ${left[0]}`);
  }
  return `(async(importMeta)=>{"use strict";${text}\n})`;
}

/** How it is compiled. */
interface Options {
  readonly target: string;
  /** Where the executable is written; absolute, or below the root. */
  readonly output: string;
}

/** `deno compile` of the loader, or of another program in the same way. */
export async function compileLoader(
  { target, output }: Options,
  parts: readonly string[],
  entry = `${FOLDER}/main.js`,
): Promise<void> {
  const { ok, text } = await deno([
    "compile",
    "--quiet",
    "--allow-all",
    "--no-check",
    "--no-code-cache",
    "--node-modules-dir=none",
    `--target=${target}`,
    `--v8-flags=${V8_FLAGS}`,
    ...parts.map((part) => `--include=${FOLDER}/${part}`),
    `--output=${output}`,
    entry,
  ]);
  if (ok) return;
  throw new Error(
    `Cannot compile for ${target}: ${text.trim()}\n` +
      `deno compile needs the base binary 'denort' of Deno ` +
      `${Deno.version.deno}: let it reach Deno's server, or name the binary ` +
      `by DENORT_BIN.`,
  );
}

/** Compiles the executable; its absolute path. */
export async function compile(options: Options): Promise<string> {
  await checkBase(options.target);
  await bundle();
  await Deno.mkdir(ROOT + FOLDER, { recursive: true });
  const bundled = await Deno.readTextFile(ROOT + BUNDLE);
  const frozenAt = bundled.lastIndexOf(FROZEN_MARK);
  await writePart(SCRIPT, asScript(bundled.slice(0, frozenAt)));
  await writePart(FROZEN, bundled.slice(frozenAt));
  const runner = runnerOf(options.target);
  const build = await buildData(options.target);
  if (runner !== null) await makeCache(options.target, build, runner);
  const parts = [SCRIPT, ...(runner !== null ? [CACHE] : [])];
  const cache = runner !== null ? checksum(CACHE) : 0;
  const sums = { script: checksum(SCRIPT), cache };
  await writePart("main.js", loader(build, false, sums));
  await compileLoader(options, [...parts, FROZEN]);
  const { output } = options;
  const path = output.startsWith("/") ? output : ROOT + output;
  await embedModules(path);
  return path;
}

/** Writes a file that goes into the executable. */
function writePart(name: string, text: string): Promise<void> {
  return Deno.writeTextFile(`${ROOT}${FOLDER}/${name}`, text);
}

/** The CRC-32 of a part. */
function checksum(name: string): number {
  return crc32(Deno.readFileSync(`${ROOT}${FOLDER}/${name}`));
}

/** What `--version` tells of the executable: date, commit, target. */
async function buildData(target: string): Promise<string> {
  const day = new Date().toISOString().slice(0, 10);
  const { success, stdout } = await new Deno.Command("git", {
    args: ["rev-parse", "--short", "HEAD"],
    cwd: ROOT,
    stderr: "null",
  }).output().catch(() => ({ success: false, stdout: new Uint8Array() }));
  const commit = success ? new TextDecoder().decode(stdout).trim() : null;
  return [day, commit, target].filter((part) => part !== null).join(" ");
}

/** The words before a program of that machine, to run it here; null where none does. */
function runnerOf(target: string): readonly string[] | null {
  if (target === Deno.build.target) return [];
  return Deno.env.get("KRAIT_RUNNER")?.trim().split(/\s+/) ?? null;
}

/** Writes V8's compiled form of the script. */
async function makeCache(
  target: string,
  build: string,
  runner: readonly string[],
): Promise<void> {
  const output = `${FOLDER}/first`;
  const sums = { script: checksum(SCRIPT), cache: 0 };
  await writePart("main.js", loader(build, true, sums));
  await compileLoader({ target, output }, [SCRIPT, FROZEN]);
  const [command, ...args] = [...runner, ROOT + output, "-c", PROGRAM];
  const folder = await Deno.makeTempDir();
  const env = { KRAIT_CACHE: folder, [OUTPUT]: `${ROOT}${FOLDER}/${CACHE}` };
  try {
    // The second run finds the program compiled, as most starts do.
    for (let run = 0; run < 2; run++) {
      const options = { args, env, stdin: "null", stdout: "null" } as const;
      const ran = await new Deno.Command(command!, options).output();
      if (ran.success) continue;
      const text = new TextDecoder().decode(ran.stderr);
      throw new Error(`Cannot run the compiled program: ${text}`);
    }
  } finally {
    await Deno.remove(ROOT + output);
    await Deno.remove(folder, { recursive: true });
  }
}

if (import.meta.main) {
  const { target, output } = parseArgs(Deno.args, {
    string: ["target", "output"],
    default: { target: Deno.build.target, output: EXECUTABLE },
  });
  const path = await compile({ target, output }).catch((e) => {
    console.error((e as Error).message);
    Deno.exit(1);
  });
  const { size } = await Deno.stat(path);
  console.log(`${output}: ${(size / 2 ** 20).toFixed(1)} MiB for ${target}`);
}
