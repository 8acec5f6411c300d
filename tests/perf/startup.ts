/**
 * Start-up, memory and compile time, each beside what they are measured by: a bare
 * Deno, CPython's parser, and for the executable an empty program. Fresh processes that take turns; the minimum counts, and
 * the ratio of the two minima.
 *
 * @module
 */

import { engineCommand } from "../run_programs.ts";
import { ROOT } from "../checks/project.ts";
import { bundle } from "../tasks/bundle.ts";
import { bareDeno, type Engine, runScript } from "./engines.ts";
import { executableLines } from "./executable.ts";
import { longSource } from "./long_source.ts";
import { median, ms, processOf, PYTHON, takeTurns } from "./turns.ts";

/** The length of the source whose compile time is measured. */
const LINES = 20_000;

/** Prints how long CPython's parser takes for the file that is named. */
const CPYTHON_PARSE = `
import ast, sys, time
text = open(sys.argv[1]).read()
start = time.process_time()
ast.parse(text)
print(time.process_time() - start)
`;

/** Krait from the bundle and from source. */
async function kraits(): Promise<[Engine, Engine]> {
  return [
    { name: "bundle", command: engineCommand(await bundle()) },
    { name: "source", command: engineCommand(`${ROOT}mod.ts`) },
  ];
}

/** Measures, and gives the lines to print. */
export async function startupReport(runs: number): Promise<string[]> {
  const [bundled, source] = await kraits();
  const folder = await Deno.makeTempDir();
  try {
    const one = `${folder}/one.py`;
    await Deno.writeTextFile(one, "print(1)\n");
    const long = `${folder}/long.py`;
    await Deno.writeTextFile(long, longSource(LINES));
    return [
      ...await startLines(
        [bareDeno(), bundled, uncached(bundled), source],
        one,
        runs,
      ),
      ...await compileLines(uncached(bundled), { one, long }, runs),
      ...await executableLines(source, folder),
    ];
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
}

/** An engine that compiles each program anew, as at its first start. */
function uncached({ name, command }: Engine): Engine {
  return {
    name: `${name}, first start`,
    command: ["env", "KRAIT_CACHE=", ...command],
  };
}

/** Of each engine: time and processor time as ratios, and memory as a difference. */
async function startLines(
  engines: readonly Engine[],
  program: string,
  runs: number,
): Promise<string[]> {
  const contenders = engines.map((engine) => processOf(engine, program));
  const found = await takeTurns(contenders, runs);
  const bare = found.get("deno")!;
  return [...found].map(([name, measures]) => {
    const [wall, processor] = measures.slice(0, 2).map((values, i) => {
      const ratio = (values[0]! / bare[i]![0]!).toFixed(2);
      return `${ms(values[0]!)} (median ${
        ms(median(values))
      }), ${ratio} x bare Deno`;
    });
    const memory = measures[2]![0]! / 1024;
    const more = (memory - bare[2]![0]! / 1024).toFixed(1);
    return `print(1) ${name}: ${wall}\n  processor ${processor}\n` +
      `  peak memory ${memory.toFixed(1)} MiB, ${more} more`;
  });
}

/** Compile time is the processor time of the process less that of `print(1)`. */
async function compileLines(
  krait: Engine,
  { one, long }: { one: string; long: string },
  runs: number,
): Promise<string[]> {
  const found = await takeTurns([
    { ...processOf(krait, one), name: "one" },
    { ...processOf(krait, long), name: "long" },
    {
      name: "parse",
      run: async () => {
        const args = ["-c", CPYTHON_PARSE, long];
        const { output } = await runScript(PYTHON, { args });
        return [Number(output)];
      },
    },
  ], Math.min(runs, 5));
  const best = (name: string, i: number) => found.get(name)![i]![0]!;
  const compile = best("long", 1) - best("one", 1);
  const parse = best("parse", 0);
  return [
    `compile ${LINES} lines: ${ms(compile)}, CPython's parser ${ms(parse)}, ` +
    `${ms(compile - parse)} more`,
  ];
}
