/**
 * `deno task coverage`: runs all tests with coverage, also of the programs
 * that they start, and prints the share of `runtime/`'s lines that ran. It
 * exits with 1 when a test fails or the share is below `--threshold`.
 *
 * A file that no test loads counts with all its lines, unless it holds only
 * types.
 *
 * @module
 */

import { parseArgs } from "@std/cli";
import { projectFiles, readProjectFile, ROOT } from "../checks/project.ts";
import { deno } from "./_process.ts";

/** Raw profiles, one file a module and process. */
const PROFILES = `${ROOT}coverage/`;

/** How many of a file's lines can run, and how many did. */
interface FileCoverage {
  readonly path: string;
  readonly hit: number;
  readonly total: number;
}

/** Reads the lcov report: `SF:` opens a file, `DA:line,count` is a line. */
function readLcov(text: string): FileCoverage[] {
  return text.split("end_of_record").flatMap((record) => {
    const path = /^SF:(.*)$/m.exec(record)?.[1];
    if (path === undefined) return [];
    const counts = [...record.matchAll(/^DA:\d+,(\d+)/gm)];
    const hit = counts.filter((count) => count[1] !== "0").length;
    return [{ path: path.replace(ROOT, ""), hit, total: counts.length }];
  });
}

/** The files of `folder` that no test loaded, all their lines missed. */
function unloaded(folder: string, loaded: readonly FileCoverage[]) {
  const known = new Set(loaded.map(({ path }) => path));
  return projectFiles(folder)
    .filter((path) => path.endsWith(".ts") && !known.has(path))
    .map((path) => ({ path, hit: 0, total: codeLines(path) }));
}

/** The lines of a file that is not only types, without its comments. */
function codeLines(path: string): number {
  const text = readProjectFile(path);
  if (!/^(?:export )?(?:async )?(?:class|const|function)/m.test(text)) return 0;
  return text.split("\n").filter((line) => !/^\s*(?:$|\/[/*]|\*)/.test(line))
    .length;
}

/** Runs all tests and leaves their profiles; tells whether all passed. */
async function runTests(): Promise<boolean> {
  await Deno.remove(PROFILES, { recursive: true }).catch(() => {});
  const test = await deno(["task", "--quiet", "test"], {
    env: { DENO_COVERAGE_DIR: PROFILES },
  });
  if (!test.ok) console.error(`Tests failed:\n${test.text}`);
  return test.ok;
}

/** Asks Deno for the lcov report of the files below `folder`. */
async function readProfiles(folder: string): Promise<FileCoverage[]> {
  const report = await deno([
    "coverage",
    "--quiet",
    "--lcov",
    `--include=^file://${ROOT}${folder}`,
    PROFILES,
  ]);
  if (report.text.includes("No covered files")) return [];
  if (!report.ok) throw new Error(`Cannot read the profiles: ${report.text}`);
  return readLcov(report.text);
}

/** Percentage with two digits. */
function percent({ hit, total }: Omit<FileCoverage, "path">): string {
  return (100 * hit / Math.max(1, total)).toFixed(2).padStart(6);
}

if (import.meta.main) {
  const options = parseArgs(Deno.args, { string: ["threshold", "folder"] });
  const folder: string = options.folder ?? "runtime/";
  const passed = await runTests();
  const loaded = await readProfiles(folder);
  const files = [...loaded, ...unloaded(folder, loaded)];
  files.sort((a, b) => (b.total - b.hit) - (a.total - a.hit));
  const sum = { hit: 0, total: 0 };
  for (const file of files) {
    sum.hit += file.hit;
    sum.total += file.total;
    if (file.hit < file.total) {
      console.log(
        `${percent(file)} %  ${file.hit}/${file.total}  ${file.path}`,
      );
    }
  }
  console.log(`${percent(sum)} %  of ${sum.total} lines of ${folder}`);
  const isEnough = 100 * sum.hit >= Number(options.threshold) * sum.total;
  if (!isEnough) console.error(`Below the threshold of ${options.threshold} %`);
  Deno.exit(passed && isEnough ? 0 : 1);
}
