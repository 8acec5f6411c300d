// This project's engine, run from its sources in a process of its own.

import type { Engine } from "./engines.ts";

const MAIN = new URL("../../mod.ts", import.meta.url).pathname;

/** The engine under test when none is named. */
export function ownEngine(): Engine {
  return {
    command: [Deno.execPath(), "run", "-A", MAIN],
    timeoutMs: 60_000,
  };
}
