// Runs every program of `tests/programs/` and compares what it prints.
//
// KRAIT=path runs them with an executable or a bundle, and not in this
// process; a name such as python3 shows where another engine differs.
// PROGRAMS=regex takes the programs whose name matches.
// UPDATE=1 writes what was printed as the expected output; read the diff.

import { assertEquals } from "@std/assert";
import {
  engineCommand,
  executable,
  expectedOutcome,
  findPrograms,
  inProcess,
  rewriteExpected,
} from "./run_programs.ts";

const PROGRAMS = new URL("./programs/", import.meta.url).pathname;
const UPDATE = Deno.env.get("UPDATE") === "1";
const KRAIT = Deno.env.get("KRAIT");
const WANTED = new RegExp(Deno.env.get("PROGRAMS") ?? "");

const SOURCE = new URL("../mod.ts", import.meta.url).pathname;

const process = executable(engineCommand(KRAIT ?? SOURCE));
const engine = KRAIT === undefined ? await inProcess() : process;

for (const program of findPrograms(PROGRAMS, UPDATE)) {
  if (!WANTED.test(program.name)) continue;
  Deno.test({
    name: `program ${program.name}`,
    // Programs may leave files and timers to the interpreter they ran in.
    sanitizeOps: false,
    sanitizeResources: false,
    async fn() {
      const run = program.ownProcess ? process : engine;
      const outcome = await run(program);
      if (UPDATE) rewriteExpected(program, outcome);
      const expected = expectedOutcome(program);
      assertEquals(outcome.output, expected.output);
      assertEquals(outcome.code, expected.code);
    },
  });
}
