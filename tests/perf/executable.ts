/**
 * The executable beside an empty program that was compiled in the same way, and beside
 * Krait from source: whole processes that take turns, the median of twenty.
 *
 * @module
 */

import { ROOT } from "../checks/project.ts";
import { compileLoader, EXECUTABLE } from "../tasks/compile.ts";
import type { Engine } from "./engines.ts";
import { median, ms, processOf, takeTurns } from "./turns.ts";

const RUNS = 20;
/** At most so many times as long as the empty program. */
const LIMIT = 1.15;
/** At most so many MiB larger than the empty program. */
const LIMIT_MIB = 10;

/** Whether a figure is within its limit, in words. */
function judged(value: number, limit: number): string {
  return `${value.toFixed(2)} (at most ${limit}${
    value <= limit ? "" : ": MISSED"
  })`;
}

/** An empty program in that folder. @throws Error where there is no base binary */
async function compileEmpty(folder: string): Promise<string> {
  const entry = `${folder}/empty.js`;
  const output = `${folder}/empty`;
  await Deno.writeTextFile(entry, "");
  await compileLoader({ target: Deno.build.target, output }, [], entry);
  return output;
}

/** Measures `dist/krait`; the lines say why where it cannot be. */
export async function executableLines(
  source: Engine,
  folder: string,
): Promise<string[]> {
  const path = ROOT + EXECUTABLE;
  const size = await Deno.stat(path).then(({ size }) => size, () => null);
  if (size === null) return [`executable: compile ${EXECUTABLE} to measure it`];
  let empty;
  try {
    empty = await compileEmpty(folder);
  } catch (e) {
    return [`executable: no empty program to compare: ${(e as Error).message}`];
  }
  const found = await takeTurns([
    processOf({ name: "empty", command: [empty] }),
    processOf({ name: "executable", command: [path] }, "-c", "print(1)"),
    processOf(source, "-c", "print(1)"),
  ], RUNS);
  const wall = (name: string) => median(found.get(name)![0]!);
  const processor = (name: string) => median(found.get(name)![1]!);
  const of = (f: typeof wall, other: string) => f("executable") / f(other);
  const more = (size - (await Deno.stat(empty)).size) / 2 ** 20;
  return [
    `executable: print(1) ${ms(wall("executable"))}, an empty program ` +
    `${ms(wall("empty"))}, from source ${ms(wall(source.name))} ` +
    `(medians of ${RUNS})`,
    `  to the empty program ${judged(of(wall, "empty"), LIMIT)}, ` +
    `processor time ${of(processor, "empty").toFixed(2)}`,
    `  to Krait from source ${judged(of(wall, source.name), 1)}`,
    `  size above the empty program in MiB ${judged(more, LIMIT_MIB)}`,
  ];
}
