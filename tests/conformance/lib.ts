/**
 * `deno task conformance --lib`: micropython-lib's own tests of its
 * `python-stdlib` packages, run against Krait's modules of the same names. The
 * checkout is named by `MICROPYTHON_LIB_DIR`. Each test runs in a scratch folder
 * without the package's own modules, which would stand in front of Krait's. A test
 * passes where it ends with exit code 0 and no traceback; `skip_lib.txt` has the
 * reason for each that does not.
 *
 * @module
 */

import { engineCommand } from "../run_programs.ts";

const TIMEOUT_MS = 60_000;
const SKIPS = new URL("./skip_lib.txt", import.meta.url);

/** The test files below a folder, by path below `root`. */
function findTests(root: string, below = ""): string[] {
  const found: string[] = [];
  for (const entry of Deno.readDirSync(root + below)) {
    const path = below + entry.name;
    if (entry.isDirectory) found.push(...findTests(root, `${path}/`));
    else if (/(^|\/)(test_\w+|tests)\.py$/.test(path)) found.push(path);
  }
  return found.sort();
}

/** How a test is started: a file of cases without `main()` goes to unittest. */
function argumentsFor(folder: string, file: string): string[] {
  const text = Deno.readTextFileSync(`${folder}/${file}`);
  const isUnittest = /^(import|from) unittest/m.test(text);
  const runsItself = /unittest\.main\(|^main\(/m.test(text);
  return isUnittest && !runsItself ? ["-m", "unittest", file] : [file];
}

/** Copies a test's folder, but for the modules that it tests. */
function copyTest(from: string, to: string): void {
  for (const entry of Deno.readDirSync(from)) {
    const isModule = entry.name.endsWith(".py") && !/^test/.test(entry.name) &&
      !from.endsWith("/tests");
    if (!entry.isFile || isModule) continue;
    Deno.copyFileSync(`${from}/${entry.name}`, `${to}/${entry.name}`);
  }
}

/** Runs one test. @returns what went wrong, or "" */
async function run(
  command: readonly string[],
  root: string,
  path: string,
): Promise<string> {
  const slash = path.lastIndexOf("/");
  const folder = Deno.makeTempDirSync({ prefix: "krait-lib-" });
  copyTest(root + path.slice(0, slash), folder);
  try {
    return await runIn(command, folder, path.slice(slash + 1));
  } finally {
    Deno.removeSync(folder, { recursive: true });
  }
}

async function runIn(
  command: readonly string[],
  folder: string,
  file: string,
): Promise<string> {
  const { code, stdout, stderr } = await new Deno.Command(command[0]!, {
    args: [...command.slice(1), ...argumentsFor(folder, file)],
    cwd: folder,
    stdin: "null",
    signal: AbortSignal.timeout(TIMEOUT_MS),
  }).output();
  const decoder = new TextDecoder();
  const text = decoder.decode(stdout) + decoder.decode(stderr);
  const isGood = code === 0 && !/^Traceback/m.test(text) &&
    !/^FAILED/m.test(text);
  return isGood ? "" : text.trimEnd().split("\n").slice(-3).join("\n    ");
}

/** The tests that may fail, with the reason. */
function readSkips(): Map<string, string> {
  const lines = Deno.readTextFileSync(SKIPS).split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"));
  return new Map(lines.map((line) => line.split("\t") as [string, string]));
}

/** Runs all tests of the checkout. @returns the exit code */
export async function runLibrary(
  engine: string,
  names: readonly string[],
): Promise<number> {
  const checkout = Deno.env.get("MICROPYTHON_LIB_DIR");
  if (checkout === undefined) {
    console.log("conformance: not run (set MICROPYTHON_LIB_DIR)");
    return 0;
  }
  const root = `${checkout}/python-stdlib/`;
  const command = engineCommand(engine);
  const skips = readSkips();
  const tests = findTests(root).filter((path) =>
    names.length === 0 || names.some((name) => path.startsWith(name))
  );
  let passed = 0;
  let unexplained = 0;
  for (const path of tests) {
    const fault = await run(command, root, path);
    const reason = skips.get(path);
    if (fault === "") {
      passed++;
      if (reason !== undefined) console.log(`passes, not to skip: ${path}`);
    } else if (reason !== undefined) console.log(`skip ${path}: ${reason}`);
    else {
      unexplained++;
      console.log(`FAIL ${path}\n    ${fault}`);
    }
  }
  console.log(`conformance: ${passed} of ${tests.length} library tests pass`);
  return unexplained === 0 ? 0 : 1;
}

/** Without the task, for a quick look: `lib.ts ENGINE [packages ...]`. */
if (import.meta.main) {
  const [engine, ...names] = Deno.args;
  Deno.exit(await runLibrary(engine!, names));
}
