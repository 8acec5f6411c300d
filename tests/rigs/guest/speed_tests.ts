/**
 * Speed of a Python program beside a C program that makes the same calls, in turns
 * in one run.
 *
 * @module
 */

import { assert } from "../../hal/assert.ts";
import type { ContractTest } from "../../hal/contracts/contract.ts";
import { krait } from "./python_tests.ts";
import type { Rig } from "./x86_fixtures.ts";

/** The share of C's speed that each must reach. */
const GOALS: readonly (readonly [string, number])[] = [
  ["toggle", 0.8],
  ["latency", 0.5],
  ["i2c", 0.9],
  ["spi", 0.9],
];

/** What one round measured, in nanoseconds. */
interface Round {
  readonly c: number;
  readonly own: number;
}

/** What measures, and what is told about it. */
export interface SpeedOptions {
  /** The board file that the Python program gets. */
  readonly board: string;
  note(text: string): void;
}

/** One test for each figure; the measuring happens in the first. */
export function speedTests(rig: Rig, options: SpeedOptions): ContractTest[] {
  let rounds: Map<string, Round[]> | null = null;
  const measured = () => rounds ??= measure(rig, options);
  return GOALS.map(([what, goal]) => ({
    name: `${what} of a Python program reaches ${goal} of C`,
    run() {
      const share = judge(what, measured().get(what) ?? [], options);
      assert(share >= goal, `${what} reaches only ${share.toFixed(2)} of C`);
    },
  }));
}

/**
 * The share of C's speed: that of the best rounds, because whatever disturbs makes
 * slower. How far the single rounds are apart is told beside it.
 */
function judge(
  what: string,
  rounds: readonly Round[],
  { note }: SpeedOptions,
): number {
  assert(rounds.length > 0, `${what} was not measured`);
  const c = Math.min(...rounds.map((round) => round.c));
  const own = Math.min(...rounds.map((round) => round.own));
  const shares = rounds.map((round) => round.c / round.own)
    .sort((a, b) => a - b);
  const us = (ns: number) => `${(ns / 1000).toFixed(2)} us`;
  const [least, median, most] = [0, shares.length >> 1, shares.length - 1]
    .map((at) => shares[at]!.toFixed(2));
  note(
    `${what}: C ${us(c)}, Krait ${us(own)}, share ${(c / own).toFixed(2)}; ` +
      `${rounds.length} rounds: least ${least}, median ${median}, most ${most}`,
  );
  return c / own;
}

/** What `speed.py` prints: a name and two numbers in each line. */
function measure(
  rig: Rig,
  { board, note }: SpeedOptions,
): Map<string, Round[]> {
  const args = [`--board=${board}`, "speed.py", rig.busPath(/krait-rig/)];
  const { text, code } = krait(args);
  assert(code === 0, text);
  const lines = text.trim().split("\n").map((line) => line.split(" "));
  for (const line of lines) note(`round ${line.join(" ")}`);
  const groups = Map.groupBy(lines, ([name]) => name!);
  return new Map(
    [...groups].map(([name, group]) => [
      name,
      group.map(([, c, own]) => ({ c: Number(c), own: Number(own) })),
    ]),
  );
}
