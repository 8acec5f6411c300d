/**
 * `deno task conformance --cpydiff`: the programs that show where MicroPython differs
 * from CPython, run in both Krait and `python3`. Where Krait prints something else,
 * `cpydiff.txt` has the reason. The programs stay in MicroPython's checkout.
 *
 * @module
 */

import { engineCommand } from "../run_programs.ts";

/** How long one program may take. */
const LIMIT_MS = 20_000;

/** The programs that may differ, with the reason. */
async function readReasons(): Promise<ReadonlyMap<string, string>> {
  const text = await Deno.readTextFile(
    new URL("cpydiff.txt", import.meta.url),
  );
  const lines = text.split("\n").filter((l) => l !== "" && !l.startsWith("#"));
  return new Map(lines.map((l) => l.split("\t") as [string, string]));
}

/** What a program prints. */
async function outputOf(
  command: readonly string[],
  cwd: string,
  file: string,
): Promise<string> {
  const [program, ...args] = command;
  const { stdout } = await new Deno.Command(program!, {
    args: [...args, file],
    cwd,
    stdin: "null",
    stderr: "null",
    signal: AbortSignal.timeout(LIMIT_MS),
  }).output();
  return new TextDecoder().decode(stdout);
}

/** Runs all programs of a folder; gives the exit code. */
export async function runDifferences(
  folder: string,
  engine: string,
): Promise<number> {
  const names = [...Deno.readDirSync(folder)].map(({ name }) => name)
    .filter((name) => name.endsWith(".py")).sort();
  const command = engineCommand(engine);
  const differ: string[] = [];
  for (const name of names) {
    const expected = await outputOf(["python3"], folder, name);
    const given = await outputOf(command, folder, name);
    if (given !== expected) differ.push(name);
  }
  const reasons = await readReasons();
  for (const name of differ) {
    console.log(`  ${name}: ${reasons.get(name) ?? "no reason is known"}`);
  }
  const stale = [...reasons.keys()].filter((n) => !differ.includes(n));
  for (const name of stale) {
    console.log(`  ${name}: prints what CPython prints`);
  }
  const same = names.length - differ.length;
  console.log(`cpydiff: ${same} of ${names.length} print what CPython prints`);
  return differ.every((name) => reasons.has(name)) ? 0 : 1;
}
