/**
 * `deno task conformance`: MicroPython's own tests, run by its own runner
 * from an unmodified checkout, with Krait as the engine. Nothing of the
 * checkout is copied; `MICROPYTHON_DIR` says where it is.
 *
 * ```text
 * deno task conformance [--area language] [--jobs 2] [--engine CMD]
 *                       [--show] [tests or folders ...]
 * deno task conformance --device [--area language] [tests or folders ...]
 * deno task conformance --lib [--engine CMD] [packages ...]
 * deno task conformance --cpydiff [--engine CMD]
 * ```
 *
 * `--engine` is an executable or a bundle; without it the bundle is built and
 * used. `--device` runs the tests on `krait device`, of which `device.ts` tells.
 * `--show` prints what each failed test printed instead. `--lib` runs
 * micropython-lib's tests, of which `lib.ts` tells, and `--cpydiff` the programs
 * that `cpydiff.ts` is about. The run
 * succeeds when every test that does not pass has its reason in `skip.txt`.
 *
 * @module
 */

import { parseArgs } from "@std/cli";
import { engineCommand } from "../run_programs.ts";
import { bundle } from "../tasks/bundle.ts";
import { runOnDevice } from "./device.ts";
import { runDifferences } from "./cpydiff.ts";
import { runLibrary } from "./lib.ts";
import { readAreas, readSkips, type Test } from "./tables.ts";

/** What MicroPython's runner said of one test. */
type Verdict = "fail" | "ignored" | "pass" | "skip";

/** The settings of one run. */
interface Options {
  /** MicroPython's `tests` folder. */
  readonly folder: string;
  /** Scratch folder: the engine's wrapper and the results. */
  readonly scratch: string;
  readonly jobs: string;
  readonly engine: string;
  readonly tests: readonly Test[];
}

/**
 * The runner takes one executable and no arguments, so the engine's command
 * is wrapped in a script. It asks whether the executable is MicroPython's coverage
 * variant before it runs what only that variant has, such as `sys.ps1`; what Krait
 * has of it is to be run, so the script says yes.
 */
async function writeWrapper(scratch: string, engine: string): Promise<string> {
  const path = `${scratch}/krait`;
  const words = engineCommand(engine).map((word) => `'${word}'`);
  const script = `#!/bin/sh
case "$*" in */feature_check/coverage.py) echo coverage; exit;; esac
exec ${words.join(" ")} "$@"
`;
  await Deno.writeTextFile(path, script, { mode: 0o755 });
  return path;
}

/** Starts MicroPython's runner with `args` and gives what it printed. */
async function runTests(
  { folder, scratch, engine }: Options,
  args: readonly string[],
): Promise<string> {
  const { stdout, stderr } = await new Deno.Command("python3", {
    args: ["run-tests.py", "--result-dir", `${scratch}/results`, ...args],
    cwd: folder,
    env: { MICROPY_MICROPYTHON: await writeWrapper(scratch, engine) },
    stdin: "null",
  }).output();
  const decoder = new TextDecoder();
  return decoder.decode(stdout) + decoder.decode(stderr);
}

/** Runs the tests and gives the verdict of each. */
async function runAll(options: Options): Promise<Map<string, Verdict>> {
  const names = options.tests.map(({ name }) => name);
  const log = await runTests(options, ["--jobs", options.jobs, ...names]);
  const path = `${options.scratch}/results/_results.json`;
  const text = await Deno.readTextFile(path).catch(() => {
    throw new Error(`MicroPython's runner gave up:\n${log}`);
  });
  const { results }: { results: [string, Verdict, string][] } = JSON.parse(
    text,
  );
  return new Map(results.map(([name, verdict]) => [name, verdict]));
}

/** The tests of the wanted area, or those named, or all. */
function chooseTests(area: string | undefined, names: readonly string[]) {
  const isNamed = ({ name }: Test) =>
    names.length === 0 ||
    names.some((wanted) =>
      name === wanted || name.startsWith(`${wanted.replace(/\/$/, "")}/`)
    );
  return readAreas().filter((test) =>
    (area === undefined || test.area === area) && isNamed(test)
  );
}

/** Prints `N of M pass` for each area. */
function printCounts(
  tests: readonly Test[],
  verdicts: ReadonlyMap<string, Verdict>,
): void {
  for (const [area, group] of Map.groupBy(tests, ({ area }) => area)) {
    const passed = group.filter(({ name }) => verdicts.get(name) === "pass");
    console.log(`${area}: ${passed.length} of ${group.length} pass`);
  }
}

/** Prints a titled list, or nothing when it is empty. */
function printList(title: string, lines: readonly string[]): void {
  if (lines.length === 0) return;
  console.log(`${title} (${lines.length}):`);
  for (const line of lines) console.log(`  ${line}`);
}

/** Prints all lists; tells whether every test without a pass is explained. */
function judge(
  tests: readonly Test[],
  verdicts: ReadonlyMap<string, Verdict>,
): boolean {
  const skips = readSkips();
  const names = tests.map(({ name }) => name);
  const of = (verdict: Verdict | undefined) =>
    names.filter((name) => verdicts.get(name) === verdict);
  const explain = (name: string) => `${name}: ${skips.get(name) ?? "?"}`;
  const failed = [...of("fail"), ...of("ignored"), ...of(undefined)];
  const stale = of("pass").filter((name) => skips.has(name));
  const isExplained = (name: string) => skips.has(name);
  const open = [...failed, ...of("skip")].filter((name) => !isExplained(name));
  printList("Fail, with a reason", failed.filter(isExplained).map(explain));
  printList("Skip themselves", of("skip").map(explain));
  printList("Pass, but are in skip.txt", stale);
  printList("Do not pass, and skip.txt has no reason", open);
  return open.length === 0;
}

/** The whole task; gives the exit code. */
async function main(): Promise<number> {
  const flags = parseArgs(Deno.args, {
    string: ["area", "engine", "jobs"],
    boolean: ["cpydiff", "device", "lib", "show"],
    default: { jobs: "2" },
  });
  if (flags.lib) {
    return await runLibrary(
      flags.engine ?? await bundle(),
      flags._.map(String),
    );
  }
  const checkout = Deno.env.get("MICROPYTHON_DIR");
  if (checkout === undefined) {
    console.log("conformance: not run (set MICROPYTHON_DIR)");
    return 0;
  }
  if (flags.cpydiff) {
    const engine = flags.engine ?? await bundle();
    return await runDifferences(`${checkout}/tests/cpydiff`, engine);
  }
  const tests = chooseTests(flags.area, flags._.map(String));
  if (tests.length === 0) throw new Error("No test of that area or name");
  const scratch = await Deno.makeTempDir({ prefix: "krait-conformance-" });
  if (flags.device) {
    const engine = flags.engine ?? await bundle();
    const names = tests.map(({ name }) => name);
    return await runOnDevice({ checkout, scratch, engine, names });
  }
  const start = performance.now();
  try {
    const engine = flags.engine ?? await bundle();
    const folder = `${checkout}/tests`;
    const options = { folder, scratch, jobs: flags.jobs, engine, tests };
    const verdicts = await runAll(options);
    if (flags.show) console.log(await runTests(options, ["--print-failures"]));
    printCounts(tests, verdicts);
    const isExplained = judge(tests, verdicts);
    const seconds = Math.round((performance.now() - start) / 1000);
    console.log(`conformance: ${tests.length} tests in ${seconds} s`);
    return isExplained ? 0 : 1;
  } finally {
    await Deno.remove(scratch, { recursive: true });
  }
}

if (import.meta.main) Deno.exit(await main());
