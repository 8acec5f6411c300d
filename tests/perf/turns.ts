/**
 * Contenders that run in turn, each time in a fresh process, and what is measured of
 * the processes.
 *
 * @module
 */

import { type Engine, runScript } from "./engines.ts";

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

/** What measures. */
export const PYTHON: Engine = { name: "python3", command: ["python3"] };

/** One thing to run again and again. */
export interface Contender {
  readonly name: string;
  /** Runs it in a fresh process and gives what is measured. */
  run(): Promise<readonly number[]>;
}

/** What was measured of one contender: for each measure its values, sorted. */
export type Measures = readonly (readonly number[])[];

/** Runs all in turn. */
export async function takeTurns(
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
export function processOf(engine: Engine, ...words: string[]): Contender {
  return {
    name: engine.name,
    run: async () => {
      const args = ["-c", MEASURE, ...engine.command, ...words];
      const { ok, output, lastLine } = await runScript(PYTHON, { args });
      if (!ok) throw new Error(`${engine.name}: ${lastLine}`);
      return output.trim().split(" ").map(Number);
    },
  };
}

/** The middle one of sorted values. */
export function median(values: readonly number[]): number {
  return values[values.length >> 1]!;
}

/** Seconds as milliseconds. */
export const ms = (seconds: number) => `${(seconds * 1000).toFixed(1)} ms`;
