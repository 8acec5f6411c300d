/**
 * `deno task cycles`: whether `krait device` outlasts its clients. On its
 * pseudo-terminal and then over TCP so many clients connect, run a program and hang up,
 * and so many, each a process of its own, are killed in the middle of a transfer; after
 * each of these the next must be answered. It prints how many were, and by how much the
 * device's memory grew, and fails from 10 MB on.
 *
 * ```text
 * deno task cycles [--cycles 1000] [--kills 100]
 * ```
 *
 * The engine is this checkout's `mod.ts`, or what the environment variable KRAIT names.
 * The clients are `tests/cli/device_cycle_client.py`, for `python3`.
 *
 * @module
 */

import { parseArgs } from "@std/cli";
import { runCycles } from "../cli/device_cycles.ts";

if (import.meta.main) {
  const flags = parseArgs(Deno.args, { string: ["cycles", "kills"] });
  const counts = {
    cycles: Number(flags.cycles ?? 1000),
    kills: Number(flags.kills ?? 100),
  };
  const findings = await runCycles(counts, (line) => console.log(line));
  Deno.exit(findings.every(({ isGood }) => isGood) ? 0 : 1);
}
