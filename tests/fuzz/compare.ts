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
      const { expected } = found;
      if (expected.includes(STOPPED)) throw new Error(`Bad: ${expected}`);
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
    return right === given ? [] : [{ program, expected: right, actual: given }];
  });
}

/** The time that is spent on making one program smaller. */
const MINIMISE_MS = 60_000;
/** The time limit of one batch meanwhile: a candidate may loop for ever. */
const CHUNK_MS = 10_000;

/** The first line that differs, as one line. */
export function firstDifference(found: Difference): string {
  const expected = found.expected.split("\n");
  const actual = found.actual.split("\n");
  let at = 0;
  while (expected[at] === actual[at]) at++;
  const cut = (line: string | undefined) => (line ?? "(end)").slice(0, 70);
  return `${cut(expected[at])}  |  ${cut(actual[at])}`;
}

/** The difference in the smallest program that still shows this very one. */
export async function minimised(
  difference: Difference,
  options: CompareOptions,
): Promise<Difference> {
  const { program } = difference;
  const quick = {
    ...options,
    batch: { ...options.batch, isolated: true },
    reference: { ...options.reference, timeoutMs: CHUNK_MS },
    subject: { ...options.subject, timeoutMs: CHUNK_MS },
  };
  const sort = firstDifference(difference);
  const stops = difference.actual.includes(STOPPED);
  let smallest = difference;
  await minimise(program.text, async (texts) => {
    const candidates = texts.map((text, index) => ({
      ...program,
      index,
      text,
    }));
    const found = await differing(candidates, quick);
    const usable = found.filter((d) =>
      firstDifference(d) === sort && !d.expected.includes(STOPPED) &&
      (stops || !d.actual.includes(STOPPED))
    );
    if (usable[0]) smallest = usable[0];
    return texts.map((_, i) => usable.some((d) => d.program.index === i));
  }, Date.now() + MINIMISE_MS);
  return smallest;
}
