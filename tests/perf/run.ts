/**
 * `deno task bench`: Krait beside other engines, as ratios from one run. Each
 * measurement is a fresh process; the engines take turns, and the minimum
 * counts.
 *
 * ```text
 * deno task bench [--engine name=command ...] [--sizes small,large]
 *                 [--before FOLDER [--after FOLDER]]
 *                 [--programs regex] [--runs 5] [--json FILE] [--start-only]
 *                 [--perf-bench [DIR] [--n 1000] [--m 1000]]
 *                 [--hardware [--board NAME]] [--startup] [--prompt] [--library]
 * ```
 *
 * `--startup` measures Krait's start, memory and compile time beside bare Deno
 * and CPython's parser, the executable beside an empty one, and nothing else. `--library` times modules in place of the
 * language.
 *
 * `--prompt` times a start to the first prompt beside one to the output of `print(1)`,
 * with the first engine.
 *
 * Ratios are to the first engine: how many times as long the other took.
 * Without `--engine` that is Krait's bundle, beside Krait from source, its
 * executable if `deno task compile` has made it, `micropython`, `python3` and
 * `pypy3` as far as they are found; such a run over all programs is written to
 * `tests/perf/results.json`, any other where `--json` says. `--perf-bench` times MicroPython's
 * own benchmark folder and nothing else: DIR, or the one in the checkout that
 * `MICROPYTHON_DIR` names. `--hardware` shows how fast pins and callbacks are,
 * on the simulated board or another one, and nothing else. `--before` compares two
 * checkouts: it names the folder of the other one, and bundles both.
 *
 * @module
 */

import { parseArgs } from "@std/cli";
import { engineCommand } from "../run_programs.ts";
import { bundle } from "../tasks/bundle.ts";
import { bareDeno, chooseEngines, type Engine } from "./engines.ts";
import { startupReport } from "./startup.ts";
import { type Row, showTable } from "./table.ts";
import {
  peakMemory,
  perfBench,
  PROGRAMS,
  programs,
  startUp,
  type Workload,
} from "./workloads.ts";

/** The sizes of each program. */
const SIZES = "small,large";

/** Failures, and results that differ between engines. */
interface Notes {
  readonly failed: string[];
  readonly differs: string[];
}

/** Runs one workload `runs` times on all engines, in turn. */
async function measure(
  { name, group, run }: Workload,
  engines: readonly Engine[],
  runs: number,
  notes: Notes,
): Promise<Row> {
  const cells = new Map<string, number | string>();
  const results = new Map<string, string>();
  for (let turn = 0; turn < runs; turn++) {
    for (const engine of engines) {
      const best = cells.get(engine.name) ?? Infinity;
      if (typeof best === "string") continue;
      const sample = await run(engine);
      if (typeof sample === "string") {
        cells.set(engine.name, sample === "skip" ? "skip" : "failed");
        if (sample === "skip") continue;
        notes.failed.push(`${engine.name}: ${name} ${group}: ${sample}`);
        continue;
      }
      cells.set(engine.name, Math.min(best, sample.seconds));
      results.set(engine.name, sample.result);
    }
  }
  const [first = ""] = results.values();
  for (const [engine, result] of results) {
    if (result === first) continue;
    const shown = result.slice(0, 60);
    notes.differs.push(`${engine}: ${name} ${group}: printed ${shown}`);
  }
  return { name, group, cells };
}

/** What the JSON file holds, besides the machine and the date. */
interface Results {
  readonly rows: readonly Row[];
  readonly memory: ReadonlyMap<string, number | undefined>;
}

/** The figures with the date and the machine, for `--json`. */
function toJson({ rows, memory }: Results, engines: readonly Engine[]): string {
  const data = {
    date: new Date().toISOString(),
    machine: {
      cores: navigator.hardwareConcurrency,
      deno: Deno.version.deno,
      system: `${Deno.build.os} ${Deno.osRelease()} ${Deno.build.arch}`,
    },
    engines: engines.map(({ name }) => name),
    seconds: rows.map(({ name, group, cells }) => ({
      name,
      group,
      ...Object.fromEntries(cells),
    })),
    peakMiB: Object.fromEntries(memory),
  };
  return `${JSON.stringify(data, null, 2)}\n`;
}

/** The folder that `--perf-bench` names, or the checkout's; undefined without. */
function perfBenchFolder(flag: string | undefined): string | undefined {
  if (flag !== "") return flag;
  const checkout = Deno.env.get("MICROPYTHON_DIR");
  if (checkout === undefined) {
    throw new Error("--perf-bench without a folder needs MICROPYTHON_DIR");
  }
  return `${checkout}/tests/perf_bench`;
}

/** The workloads that the command line asks for. */
function chooseWorkloads(flags: Record<string, string>): Workload[] {
  const { n, m } = flags;
  const wanted = new RegExp(flags.programs ?? "");
  const sizes = (flags.sizes ?? "").split(",");
  const folder = perfBenchFolder(flags["perf-bench"]);
  const all = folder !== undefined
    ? perfBench(folder, { n: Number(n), m: Number(m) })
    : flags.library
    ? programs(sizes, PROGRAMS.library)
    : flags["start-only"]
    ? [startUp()]
    : [startUp(), ...programs(sizes)];
  return all.filter(({ name }) => wanted.test(name));
}

/** Where the table of a whole run is kept. */
const RESULTS = new URL("./results.json", import.meta.url).pathname;

/** Whether nothing was left out, nor the engines chosen. */
function isWhole(flags: Record<string, unknown>): boolean {
  const { engine, before, programs, library, sizes } = flags;
  return ((engine ?? []) as unknown[]).length === 0 && before === undefined &&
    programs === undefined && !library && sizes === SIZES &&
    flags["perf-bench"] === undefined && !flags["start-only"];
}

/** Pins and callbacks of a board, in absolute figures. @returns the exit code */
async function hardware(board: string): Promise<number> {
  const root = new URL("../../", import.meta.url).pathname;
  const { code } = await new Deno.Command(Deno.execPath(), {
    args: ["run", "-A", "mod.ts", `--board=${board}`, "tests/perf/hardware.py"],
    cwd: root,
    stdout: "inherit",
    stderr: "inherit",
  }).output();
  return code;
}

/** From start to first prompt. */
async function firstPrompt(runs: string, engine: string): Promise<number> {
  const script = new URL("first_prompt.py", import.meta.url).pathname;
  const { code } = await new Deno.Command("python3", {
    args: [script, runs, ...engineCommand(engine)],
    stdout: "inherit",
    stderr: "inherit",
  }).output();
  return code;
}

/**
 * The whole task; gives the exit code: 1 when the first engine failed, or
 * results differ.
 */
async function main(): Promise<number> {
  const flags = parseArgs(Deno.args, {
    string: [
      "after",
      "before",
      "board",
      "json",
      "m",
      "n",
      "perf-bench",
      "programs",
      "runs",
      "sizes",
    ],
    boolean: ["hardware", "library", "prompt", "start-only", "startup"],
    collect: ["engine"],
    default: { m: "1000", n: "1000", runs: "5", sizes: SIZES },
  });
  if (flags.hardware) return await hardware(flags.board ?? "sim");
  if (flags.startup) {
    const lines = await startupReport(Number(flags.runs));
    for (const line of lines) console.log(line);
    return 0;
  }
  if (flags.prompt) {
    const given = flags.engine?.[0];
    return await firstPrompt(flags.runs, String(given ?? await bundle()));
  }
  const engines = await chooseEngines((flags.engine ?? []).map(String), flags);
  const notes: Notes = { failed: [], differs: [] };
  const rows: Row[] = [];
  for (const workload of chooseWorkloads(flags)) {
    const runs = Number(flags.runs);
    const isStart = workload.group === "start";
    const all = isStart ? [...engines, bareDeno()] : engines;
    rows.push(await measure(workload, all, runs, notes));
    if (Deno.stderr.isTerminal()) console.error(`${workload.name} done`);
  }
  const names = [...new Set(rows.flatMap(({ cells }) => [...cells.keys()]))];
  for (const line of showTable(rows, names)) console.log(line);
  const memory = new Map<string, number | undefined>();
  for (const engine of [...engines, bareDeno()]) {
    const peak = await peakMemory(engine);
    memory.set(engine.name, peak);
    console.log(`${engine.name}: peak memory ${peak?.toFixed(0) ?? "?"} MiB`);
  }
  for (const line of notes.failed) console.log(`Failed: ${line}`);
  for (const line of notes.differs) console.log(`Differs: ${line}`);
  const json = flags.json ?? (isWhole(flags) ? RESULTS : undefined);
  if (json !== undefined) {
    await Deno.writeTextFile(json, toJson({ rows, memory }, engines));
  }
  const own = `${engines[0]?.name}: `;
  const isBroken = notes.failed.some((line) => line.startsWith(own));
  return isBroken || notes.differs.length > 0 ? 1 : 0;
}

if (import.meta.main) Deno.exit(await main());
