// The fixed part of the fuzzer that every test run does: some programs of
// fixed seeds compared with CPython, and some mutants. The open-ended part is
// `deno task fuzz`.

import { assertEquals } from "@std/assert";
import { compare, type CompareOptions, minimised } from "./compare.ts";
import { engineOf } from "./engines.ts";
import { makeProgram } from "./grammar/program.ts";
import { runMutants } from "./mutate.ts";
import { ownEngine } from "./own_engine.ts";

const MINUTE_MS = 60_000;

function options(seed: number): CompareOptions {
  return {
    seed,
    first: 0,
    count: 1500,
    batchSize: 250,
    without: new Set(),
    batch: { sortedDicts: false, isolated: false },
    reference: engineOf("python3 -W ignore"),
    subject: ownEngine(),
    deadline: Date.now() + MINUTE_MS / 4,
  };
}

for (const seed of [1, 20260]) {
  Deno.test(`random programs of seed ${seed} run as in CPython`, async () => {
    const plan = options(seed);
    const { differences } = await compare(plan);
    const first = differences[0];
    if (!first) return;
    const small = await minimised(first, plan);
    assertEquals(small.actual, small.expected, small.program.text);
  });
}

Deno.test("mutated sources never break the engine", async () => {
  const deadline = Date.now() + MINUTE_MS / 4;
  const { faults } = await runMutants({ seed: 7, count: 1500, deadline });
  const decoder = new TextDecoder();
  const texts = faults.map(({ source, reason }) =>
    `${decoder.decode(source)}\n--- ${reason}`
  );
  assertEquals(texts, []);
});

Deno.test("makeProgram() gives the same program for the same seed", () => {
  const plan = { without: new Set<never>() };
  for (let i = 0; i < 20; i++) {
    assertEquals(makeProgram(3, i, plan), makeProgram(3, i, plan));
  }
});
