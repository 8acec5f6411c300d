/**
 * `deno task ok`: everything that must hold before a commit, and what CI
 * runs. Each step is a Deno command; its output is shown only when it fails.
 * The closing line counts the steps and the single tests of the test step.
 *
 * @module
 */

import { deno, exists } from "./_process.ts";

/** One step: a name for people, and the arguments of a Deno command. */
interface Step {
  readonly name: string;
  readonly args: readonly string[];
}

/** Modules whose exports are the public interface, as far as they exist. */
const PUBLIC_ENTRIES = ["mod.ts", "hal/mod.ts"].filter(exists);

/** Roots of the type check; `deno check` follows their imports. */
const SOURCES = ["mod.ts", "runtime", "hal", "lib", "tests", "examples"];

const STEPS: readonly Step[] = [
  { name: "format", args: ["fmt", "--check"] },
  { name: "lint", args: ["lint"] },
  { name: "type check", args: ["check", "--quiet", ...SOURCES.filter(exists)] },
  { name: "import arrows", args: ["run", "-A", "tests/checks/arrows.ts"] },
  { name: "doc lint", args: ["doc", "--lint", ...PUBLIC_ENTRIES] },
  { name: "tests", args: ["task", "--quiet", "test"] },
];

/** How many passed and failed. */
interface Count {
  readonly passed: number;
  readonly failed: number;
}

/** Runs one step, prints its line, and its output when it failed. */
async function runStep({ name, args }: Step): Promise<Count> {
  const start = performance.now();
  const { ok, text } = await deno(args);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`${name.padEnd(14)} ${ok ? "ok" : "FAILED"} (${seconds} s)`);
  if (!ok) console.log(text.trimEnd().replace(/^/gm, "  "));
  return testCount(text) ?? { passed: ok ? 1 : 0, failed: ok ? 0 : 1 };
}

/** The count in the summary of `deno test`, when `text` has one. */
function testCount(text: string): Count | undefined {
  const summary = /^(?:ok|FAILED) \| (\d+) passed.* \| (\d+) failed/m;
  const found = summary.exec(text);
  if (found === null) return undefined;
  return { passed: Number(found[1]), failed: Number(found[2]) };
}

if (import.meta.main) {
  const total = { passed: 0, failed: 0 };
  for (const step of STEPS) {
    if (step.name === "doc lint" && PUBLIC_ENTRIES.length === 0) continue;
    const { passed, failed } = await runStep(step);
    total.passed += passed;
    total.failed += failed;
  }
  console.log(`${total.passed} passed, ${total.failed} failed`);
  Deno.exit(total.failed === 0 ? 0 : 1);
}
