/**
 * `deno task conformance --device`: MicroPython's tests on `krait device`, sent through
 * its pyboard.py as to a board. Needs a Python with `serial`.
 *
 * Tests in some folders open files that lie beside them; a board would have been given
 * them, so those folders are the device's file system. Tests of the command line have
 * none here and count as not passed. A run succeeds from 95 of 100 tests on.
 *
 * @module
 */

import { findPython } from "../cli/device_tools.ts";
import { engineCommand } from "../run_programs.ts";

/** The share that has to pass. */
const SHARE = 0.95;
/** Folders whose tests need the files beside them. */
const WITH_FILES: ReadonlySet<string> = new Set(["import", "io", "unicode"]);

/** What one run needs. */
export interface DeviceRun {
  /** MicroPython's folder. */
  readonly checkout: string;
  readonly scratch: string;
  readonly engine: string;
  /** The tests, as paths below the folder `tests`. */
  readonly names: readonly string[];
}

/** A run, and the Python that it runs on. */
interface PythonRun extends DeviceRun {
  readonly python: string;
}

/** Runs the tests of one kind. @returns the names of those that passed */
async function runGroup(
  { checkout, scratch, engine, names, python }: PythonRun,
  files: string | null,
): Promise<string[]> {
  const root = `${scratch}/root-${files}`;
  if (files === null) Deno.mkdirSync(root);
  else {
    const from = `${checkout}/tests/${files}`;
    await new Deno.Command("cp", { args: ["-r", from, root] }).output();
  }
  const [program, ...words] = engineCommand(engine);
  const link = `${scratch}/tty-${files}`;
  const device = new Deno.Command(program!, {
    args: [...words, "device", "--link", link, "--root", root],
    stdin: "null",
    stdout: "piped",
  }).spawn();
  try {
    const reader = device.stdout.getReader();
    await reader.read();
    await reader.cancel();
    const results = `${scratch}/results-${files}`;
    await new Deno.Command(python, {
      args: [
        ...["run-tests.py", "-t", `port:${link}`],
        ...["--result-dir", results, ...names],
      ],
      cwd: `${checkout}/tests`,
      stdin: "null",
      stdout: "null",
    }).output();
    const text = Deno.readTextFileSync(`${results}/_results.json`);
    const found: [string, string][] = JSON.parse(text).results;
    return found.filter(([, verdict]) => verdict === "pass")
      .map(([name]) => name);
  } finally {
    device.kill("SIGTERM");
    await device.status;
  }
}

/** Runs the tests. @returns the exit code */
export async function runOnDevice(run: DeviceRun): Promise<number> {
  const python = await findPython("serial");
  if (python === null) throw new Error("No Python has the module serial");
  const folder = (name: string) => {
    const [first] = name.split("/");
    return WITH_FILES.has(first!) ? first! : null;
  };
  const passed = new Set<string>();
  for (const [files, names] of Map.groupBy(run.names, folder)) {
    for (const name of await runGroup({ ...run, names, python }, files)) {
      passed.add(name);
    }
  }
  Deno.removeSync(run.scratch, { recursive: true });
  const others = run.names.filter((name) => !passed.has(name));
  for (const name of others) console.log(`  ${name}`);
  const share = passed.size / run.names.length;
  console.log(
    `device: ${passed.size} of ${run.names.length} pass ` +
      `(${(100 * share).toFixed(1)} %); not the ${others.length} above`,
  );
  return share >= SHARE ? 0 : 1;
}
