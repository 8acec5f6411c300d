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
start = time.perf_counter()
ast.parse(text)
print(time.perf_counter() - start)
`;

/** Runs a command and prints the peak of its resident memory in KiB. */
const PEAK = `
import os, sys
pid = os.fork()
if pid == 0:
    os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
    os.execvp(sys.argv[1], sys.argv[1:])
print(os.wait4(pid, 0)[2].ru_maxrss)
`;

/** One thing to run again and again. */
interface Contender {
  readonly name: string;
  /** Runs it in a fresh process and gives its seconds. */
  run(): Promise<number>;
}

/** Runs all in turn, and gives each one's seconds, sorted. */
async function takeTurns(
  contenders: readonly Contender[],
  runs: number,
): Promise<Map<string, number[]>> {
  const times = new Map<string, number[]>();
  // One turn more, not counted: Deno caches what it compiles.
  for (let turn = -1; turn < runs; turn++) {
    for (const { name, run } of contenders) {
      const seconds = await run();
      if (turn >= 0) times.set(name, [...times.get(name) ?? [], seconds]);
    }
  }
  for (const all of times.values()) all.sort((a, b) => a - b);
  return times;
}

/** The whole process of a script. */
function processOf(engine: Engine, args: readonly string[]): Contender {
  return {
    name: engine.name,
    run: async () => {
      const { ok, seconds, lastLine } = await runScript(engine, { args });
      if (!ok) throw new Error(`${engine.name}: ${lastLine}`);
      return seconds;
    },
  };
}

const PYTHON: Engine = { name: "python3", command: ["python3"] };

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
      ...await memoryLines([bareDeno(), bundled, source], one),
      ...await compileLines(bundled, { one, long }, runs),
    ];
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
}

async function startLines(
  engines: readonly Engine[],
  program: string,
  runs: number,
): Promise<string[]> {
  const contenders = engines.map((engine) => processOf(engine, [program]));
  const times = await takeTurns(contenders, runs);
  const bare = times.get("deno")!;
  return [...times].map(([name, all]) => {
    const median = all[all.length >> 1]!;
    const ratio = (all[0]! / bare[0]!).toFixed(2);
    return `print(1) ${name}: ${ms(all[0]!)} (median ${ms(median)}), ` +
      `${ratio} x bare Deno`;
  });
}

async function memoryLines(
  engines: readonly Engine[],
  program: string,
): Promise<string[]> {
  const lines: string[] = [];
  let bare = NaN;
  for (const { name, command } of engines) {
    const args = ["-c", PEAK, ...command, program];
    const { output } = await runScript(PYTHON, { args });
    const peak = Number(output) / 1024;
    if (name === "deno") bare = peak;
    const more = (peak - bare).toFixed(1);
    lines.push(`peak ${name}: ${peak.toFixed(1)} MiB, ${more} more`);
  }
  return lines;
}

/** Compile time is the whole process less that of `print(1)`. */
async function compileLines(
  krait: Engine,
  { one, long }: { one: string; long: string },
  runs: number,
): Promise<string[]> {
  const times = await takeTurns([
    { ...processOf(krait, [one]), name: "one" },
    { ...processOf(krait, [long]), name: "long" },
    {
      name: "parse",
      run: async () => {
        const args = ["-c", CPYTHON_PARSE, long];
        const { output } = await runScript(PYTHON, { args });
        return Number(output);
      },
    },
  ], Math.min(runs, 5));
  const [own, start, parse] = ["long", "one", "parse"].map((name) =>
    times.get(name)![0]!
  );
  const compile = own! - start!;
  return [
    `compile ${LINES} lines: ${ms(compile)}, CPython's parser ${ms(parse!)}, ` +
    `${ms(compile - parse!)} more`,
  ];
}
