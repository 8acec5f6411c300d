// The differential run: the same programs on two engines, and a small
// program for each difference.

import type { BatchOptions, Numbered } from "./batch.ts";
import { type Engine, runBatch, STOPPED } from "./engines.ts";
import type { Feature } from "./grammar/context.ts";
import { makeProgram } from "./grammar/program.ts";
import { minimise } from "./minimise.ts";

export interface CompareOptions {
  readonly seed: number;
  readonly first: number;
  readonly count: number;
  readonly batchSize: number;
  readonly without: ReadonlySet<Feature>;
  readonly batch: BatchOptions;
  /** The engine that is right. */
  readonly reference: Engine;
  readonly subject: Engine;
  /** Stop starting batches at this time (`Date.now()`). */
  readonly deadline: number;
}

/** A program whose output differs. */
export interface Difference {
  readonly program: Numbered;
  readonly expected: string;
  readonly actual: string;
}

export interface CompareResult {
  readonly compared: number;
  readonly differences: readonly Difference[];
}

/** Runs the programs of one seed on both engines. */
export async function compare(
  options: CompareOptions,
  onDifference?: (difference: Difference) => void,
): Promise<CompareResult> {
  const differences: Difference[] = [];
  const end = options.first + options.count;
  let at = options.first;
  while (at < end && Date.now() < options.deadline) {
    const size = Math.min(options.batchSize, end - at);
    const programs = Array.from(
      { length: size },
      (_, i) => makeProgram(options.seed, at + i, options),
    );
    for (const found of await differing(programs, options)) {
      differences.push(found);
      onDifference?.(found);
    }
    at += size;
  }
  return { compared: at - options.first, differences };
}

async function differing(
  programs: readonly Numbered[],
  options: CompareOptions,
): Promise<Difference[]> {
  const [expected, actual] = await Promise.all([
    runBatch(options.reference, programs, options.batch),
    runBatch(options.subject, programs, options.batch),
  ]);
  return programs.flatMap((program) => {
    const right = expected.get(program.index) ?? "[nothing]";
    const given = actual.get(program.index) ?? "[nothing]";
    if (right.includes(STOPPED)) throw new Error(`Cannot run: ${right}`);
    return right === given ? [] : [{ program, expected: right, actual: given }];
  });
}

/** The time that is spent on making one program smaller. */
const MINIMISE_MS = 30_000;

/** How a run ended, as its last line says. */
function ending(output: string): string {
  return /^END .*$/m.exec(output)?.[0] ?? "";
}

/** The difference in the smallest program that still shows one. */
export async function minimised(
  difference: Difference,
  options: CompareOptions,
): Promise<Difference> {
  const { program } = difference;
  const isolated = {
    ...options,
    batch: { ...options.batch, isolated: true },
  };
  let smallest = difference;
  await minimise(program.text, async (texts) => {
    const candidates = texts.map((text, index) => ({
      index,
      wrapped: program.wrapped,
      text,
    }));
    const found = await differing(candidates, isolated);
    const usable = found.filter((d) => comparable(d, difference));
    const first = usable[0];
    if (first) smallest = first;
    return texts.map((_, i) => usable.some((d) => d.program.index === i));
  }, Date.now() + MINIMISE_MS);
  return smallest;
}

/** What a smaller program may print by accident: no engine agrees on it. */
const UNPRINTABLE = / at 0x|<built-in|<function|<class|<module/;

/** A smaller program must not fail or print in a way of its own. */
function comparable(found: Difference, original: Difference): boolean {
  const end = ending(found.expected);
  if (UNPRINTABLE.test(found.expected)) return false;
  return end === "" || end === ending(original.expected);
}
