/**
 * `deno task differential`: modules and built-in types whose results must be
 * CPython's, on random inputs. `modules.py` runs under Krait and under `python3` with the same seed;
 * the first lines that differ are shown.
 *
 * ```text
 * deno task differential [--count 10000] [--seed 1] [modules ...]
 * ```
 *
 * @module
 */

import { parseArgs } from "@std/cli";

const MODULES = [
  ...[
    "array",
    "base64",
    "datetime",
    "decimal",
    "hashlib",
    "heapq",
    "json",
    "re",
  ],
  ...["statistics", "struct", "textwrap"],
  // Built-in types, by the topics of `values.py`.
  ...["bytes", "dicts", "floats", "format", "ints", "mro", "percent", "sets"],
  ...["slices", "str"],
];
const KRAIT = new URL("../../mod.ts", import.meta.url).pathname;
const PROGRAM = new URL("./modules.py", import.meta.url).pathname;
const SHOWN = 3;

/** What a run of the program is made of. */
export interface Inputs {
  readonly module: string;
  readonly seed: number;
  readonly count: number;
}

async function linesOf(
  command: readonly string[],
  { module, seed, count }: Inputs,
): Promise<string[]> {
  const { stdout, stderr, code } = await new Deno.Command(command[0]!, {
    args: [...command.slice(1), PROGRAM, module, `${seed}`, `${count}`],
    env: { PYTHONIOENCODING: "utf-8" },
  }).output();
  const text = new TextDecoder().decode(stdout);
  const lines = text.split("\n").filter((line) => line !== "");
  if (code !== 0) lines.push(new TextDecoder().decode(stderr).trim());
  return lines;
}

/** Runs one module. @returns the pairs of lines that differ */
export async function compare(inputs: Inputs): Promise<[string, string][]> {
  const ours = await linesOf(
    [Deno.execPath(), "run", "-A", "--no-check", KRAIT],
    inputs,
  );
  const theirs = await linesOf(["python3"], inputs);
  const all = Math.max(ours.length, theirs.length);
  const pairs: [string, string][] = [];
  for (let i = 0; i < all; i++) {
    if (ours[i] !== theirs[i]) pairs.push([ours[i] ?? "", theirs[i] ?? ""]);
  }
  return pairs;
}

async function main(): Promise<number> {
  const flags = parseArgs(Deno.args, {
    string: ["count", "seed"],
    default: { count: "10000", seed: "1" },
  });
  const modules = flags._.length > 0 ? flags._.map(String) : MODULES;
  let different = 0;
  for (const module of modules) {
    const [seed, count] = [Number(flags.seed), Number(flags.count)];
    const pairs = await compare({ module, seed, count });
    console.log(`${module}: ${count} inputs, ${pairs.length} differ`);
    for (const [ours, theirs] of pairs.slice(0, SHOWN)) {
      console.log(`  Krait:   ${ours}\n  CPython: ${theirs}`);
    }
    different += pairs.length;
  }
  return different === 0 ? 0 : 1;
}

if (import.meta.main) Deno.exit(await main());
