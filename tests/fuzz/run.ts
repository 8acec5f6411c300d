// The command `deno task fuzz`: random programs compared with CPython, or,
// with --mutate, random and mutated sources that must not break the engine.

import { parseArgs } from "@std/cli";
import {
  compare,
  type CompareOptions,
  type Difference,
  firstDifference,
  minimised,
} from "./compare.ts";
import { checkStarts, engineOf } from "./engines.ts";
import type { Feature } from "./grammar/context.ts";
import { makeProgram } from "./grammar/program.ts";
import { mutate } from "./mutate.ts";
import { ownEngine } from "./own_engine.ts";

const USAGE = `Usage: deno task fuzz [options]
  --seed N        the seed of the run (default 1)
  --count N       how many programs (default 1000)
  --first N       the number of the first program (default 0)
  --minutes M     stop after this time
  --engine CMD    the engine to test (default: this project)
  --reference CMD the engine that is right (default: python3 -W ignore)
  --batch N       programs in one process (default 200)
  --minimise N    how many differences to make smaller (default 20)
  --without A,B   features that programs do not use
  --sorted-dicts  for engines without dictionary order
  --isolated      hand each program to exec()
  --print         print the programs instead of running them
  --mutate        feed random and mutated sources instead`;

function parse(args: string[]) {
  return parseArgs(args, {
    string: ["engine", "reference", "without"],
    boolean: ["help", "sorted-dicts", "isolated", "print", "mutate"],
    default: {
      seed: 1,
      count: 1000,
      first: 0,
      minutes: 24 * 60,
      batch: 200,
      minimise: 20,
      reference: "python3 -W ignore",
      without: "",
    },
  });
}

type Args = ReturnType<typeof parse>;

function compareOptions(args: Args): CompareOptions {
  return {
    seed: Number(args.seed),
    first: Number(args.first),
    count: Number(args.count),
    batchSize: Number(args.batch),
    without: new Set(args.without.split(",") as Feature[]),
    batch: { sortedDicts: args["sorted-dicts"], isolated: args.isolated },
    reference: engineOf(args.reference),
    subject: args.engine ? engineOf(args.engine) : ownEngine(),
    deadline: Date.now() + Number(args.minutes) * 60_000,
  };
}

/** How much output is shown of a program. */
const MOST = 2000;

function report(found: Difference, small: Difference): void {
  console.log(`--- program ${found.program.index}, smaller:`);
  console.log(small.program.text.trimEnd());
  console.log("--- expected:\n" + small.expected.trimEnd().slice(0, MOST));
  console.log("--- actual:\n" + small.actual.trimEnd().slice(0, MOST) + "\n");
}

/** One difference of each sort, as the first line that differs tells. */
function distinct(differences: readonly Difference[]): Difference[] {
  const sorts = new Map<string, Difference>();
  for (const found of differences) sorts.set(firstDifference(found), found);
  return [...sorts.values()];
}

async function differential(args: Args): Promise<number> {
  const options = compareOptions(args);
  await checkStarts(options.reference);
  await checkStarts(options.subject);
  const { compared, differences } = await compare(options, (found) => {
    const { index } = found.program;
    console.log(`difference in program ${index}: ${firstDifference(found)}`);
  });
  for (const found of distinct(differences).slice(0, Number(args.minimise))) {
    report(found, await minimised(found, options));
  }
  console.log(
    `seed ${options.seed}: ${compared} programs, ` +
      `${differences.length} differences`,
  );
  return differences.length === 0 ? 0 : 1;
}

function printPrograms(args: Args): number {
  const options = compareOptions(args);
  for (let i = 0; i < options.count; i++) {
    const program = makeProgram(options.seed, options.first + i, options);
    console.log(`# program ${program.index}`);
    console.log(program.text);
  }
  return 0;
}

async function main(): Promise<number> {
  const args = parse(Deno.args);
  if (args.help) {
    console.log(USAGE);
    return 0;
  }
  if (args.print) return printPrograms(args);
  if (args.mutate) {
    return await mutate({
      seed: Number(args.seed),
      count: Number(args.count),
      deadline: Date.now() + Number(args.minutes) * 60_000,
    });
  }
  return await differential(args);
}

if (import.meta.main) Deno.exit(await main());
