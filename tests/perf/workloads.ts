/**
 * What the engines are timed on: this folder's programs, MicroPython's
 * `perf_bench` folder, and the start of the process. Every workload runs one
 * engine once and reads what it printed.
 *
 * @module
 */

import { type Engine, runScript } from "./engines.ts";

/** What one run of a workload gave. */
export interface Sample {
  /** By the program's own clock, or of the whole process for the start. */
  readonly seconds: number;
  /** What must be equal between the engines. */
  readonly result: string;
}

/** Something to time. */
export interface Workload {
  readonly name: string;
  /** Shares a geometric mean: the size. */
  readonly group: string;
  /** One fresh process; `skip`, or the reason why it failed. */
  run(engine: Engine): Promise<Sample | string>;
}

/** Folders of programs: the language, and the library's modules. */
export const PROGRAMS: Record<"language" | "library", string> = {
  language: new URL("./programs/", import.meta.url).pathname,
  library: new URL("./library/", import.meta.url).pathname,
};

/** The `.py` files of a folder, sorted. */
function pythonFiles(folder: string): string[] {
  return [...Deno.readDirSync(folder)].map(({ name }) => name)
    .filter((name) => name.endsWith(".py")).sort();
}

/**
 * The programs of a folder at the named sizes. A program says
 * `# sizes: small=10 large=200`, takes the number as its argument, and prints
 * its result and then `time: ` with the seconds that it measured itself.
 */
export function programs(
  sizes: readonly string[],
  folder: string = PROGRAMS.language,
): Workload[] {
  return pythonFiles(folder).flatMap((file) => {
    const header = /^# sizes: (.*)$/m.exec(
      Deno.readTextFileSync(folder + file),
    );
    const known = new Map(
      (header?.[1] ?? "").matchAll(/(\w+)=(\d+)/g)
        .map(([, size = "", argument = ""]) => [size, argument]),
    );
    return sizes.flatMap((size) => {
      const argument = known.get(size);
      if (argument === undefined) return [];
      return program(folder + file, size, argument);
    });
  });
}

/** One program at one size. */
function program(path: string, size: string, argument: string): Workload {
  return {
    name: path.slice(path.lastIndexOf("/") + 1, -".py".length),
    group: size,
    async run(engine) {
      const args = [path, argument];
      const { ok, output, lastLine } = await runScript(engine, { args });
      const time = /^time: ([\d.]+)$/m.exec(output)?.[1];
      if (!ok || time === undefined) return lastLine;
      const result = output.replace(/^time: .*$/m, "").trim();
      return { seconds: Number(time), result };
    },
  };
}

/** The parameters that MicroPython's benchmarks take. */
export interface PerfBenchOptions {
  /** Roughly the clock of the target in MHz. */
  readonly n: number;
  /** Roughly its heap in KiB. */
  readonly m: number;
}

/**
 * MicroPython's own benchmarks, put together as its `run-perfbench.py` does:
 * the file, then `benchrun.py`, then a call with N and M, all on standard
 * input.
 */
export function perfBench(
  folder: string,
  { n, m }: PerfBenchOptions,
): Workload[] {
  const runner = Deno.readTextFileSync(`${folder}/benchrun.py`);
  const files = pythonFiles(folder).filter((file) => file !== "benchrun.py");
  return files.map((file) => ({
    name: file.slice(0, -".py".length),
    group: `N=${n}`,
    async run(engine) {
      const text = Deno.readTextFileSync(`${folder}/${file}`);
      const stdin = `import sys\nsys.path.remove('')\n\n${text}${runner}` +
        `bm_run(${n}, ${m})\n`;
      const { ok, output, lastLine } = await runScript(engine, { stdin });
      if (/\bSKIP\b/.test(output)) return "skip";
      const found = /^(\d+) (\d+) (.*)$/s.exec(output.trim());
      if (!ok || found === null) return lastLine;
      return { seconds: Number(found[1]) / 1e6, result: found[3] ?? "" };
    },
  }));
}

/** The whole process of `print(1)`, from its start to its end. */
export function startUp(): Workload {
  return {
    name: "print(1)",
    group: "start",
    async run(engine) {
      const args = ["-c", "print(1)"];
      const run = await runScript(engine, { args });
      if (!run.ok) return run.lastLine;
      return { seconds: run.seconds, result: run.output.trim() };
    },
  };
}

/** Prints the peak of the process's own resident memory, in KiB. */
const PEAK_SCRIPT = `
for line in open("/proc/self/status"):
    if line.startswith("VmHWM"):
        print(line.split()[1])
`;

/** Peak memory of a process that does next to nothing, in MiB. */
export async function peakMemory(engine: Engine): Promise<number | undefined> {
  const { ok, output } = await runScript(engine, { args: ["-c", PEAK_SCRIPT] });
  return ok ? Number(output.trim()) / 1024 : undefined;
}
