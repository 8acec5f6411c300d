/**
 * Start-up, memory and compile time, each beside what they are measured by: a bare
 * Deno, and CPython's parser. Fresh processes that take turns; the minimum counts, and
 * the ratio of the two minima.
 *
 * @module
 */

import { engineCommand } from "../run_programs.ts";
import { ROOT } from "../checks/project.ts";
import { bundle } from "../tasks/bundle.ts";
import { bareDeno, type Engine, runScript } from "./engines.ts";
import { longSource } from "./long_source.ts";

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

/**
 * Runs a command, and prints its seconds, the seconds of processor time that it took,
 * and the peak of its resident memory in KiB.
 */
const MEASURE = `
import os, sys, time
start = time.perf_counter()
pid = os.fork()
if pid == 0:
    os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
    os.execvp(sys.argv[1], sys.argv[1:])
_, status, used = os.wait4(pid, 0)
print(time.perf_counter() - start, used.ru_utime + used.ru_stime, used.ru_maxrss)
sys.exit(status != 0)
`;

const PYTHON: Engine = { name: "python3", command: ["python3"] };

/** One thing to run again and again. */
interface Contender {
  readonly name: string;
  /** Runs it in a fresh process and gives what is measured. */
  run(): Promise<readonly number[]>;
}

/** What was measured of one contender: for each measure its values, sorted. */
type Measures = readonly (readonly number[])[];

/** Runs all in turn. */
async function takeTurns(
  contenders: readonly Contender[],
  runs: number,
): Promise<Map<string, Measures>> {
  const found = new Map<string, number[][]>();
  // One turn more, not counted: Deno caches what it compiles.
  for (let turn = -1; turn < runs; turn++) {
    for (const { name, run } of contenders) {
      const values = await run();
      if (turn < 0) found.set(name, values.map(() => []));
      else values.forEach((value, i) => found.get(name)![i]!.push(value));
    }
  }
  for (const all of found.values()) {
    for (const values of all) values.sort((a, b) => a - b);
  }
  return found;
}

/** The whole process of a script: its seconds, processor time, and memory in KiB. */
function processOf(engine: Engine, program: string): Contender {
  return {
    name: engine.name,
    run: async () => {
      const args = ["-c", MEASURE, ...engine.command, program];
      const { ok, output, lastLine } = await runScript(PYTHON, { args });
      if (!ok) throw new Error(`${engine.name}: ${lastLine}`);
      return output.trim().split(" ").map(Number);
    },
  };
}

const ms = (seconds: number) => `${(seconds * 1000).toFixed(1)} ms`;

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
      ...await startLines([bareDeno(), bundled, source], one, runs),
      ...await compileLines(bundled, { one, long }, runs),
    ];
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
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
      const median = ms(values[values.length >> 1]!);
      return `${ms(values[0]!)} (median ${median}), ${ratio} x bare Deno`;
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
