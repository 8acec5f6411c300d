/**
 * `deno task drivers`: unmodified public drivers, from an external checkout of
 * micropython-lib (`MICROPYTHON_LIB_DIR`), on simulated devices. Each program
 * of `drivers/` uses one of them and prints its readings.
 *
 * @module
 */

import { engineCommand, findPrograms } from "../run_programs.ts";

const ROOT = new URL("../../", import.meta.url).pathname;
const PROGRAMS = new URL("drivers/", import.meta.url).pathname;
const MODULE = `${ROOT}mod.ts`;

/** The folders of the checkout that hold drivers. */
function driverFolders(checkout: string): string[] {
  const found: string[] = [];
  const drivers = `${checkout}/micropython/drivers`;
  for (const kind of Deno.readDirSync(drivers)) {
    if (!kind.isDirectory) continue;
    for (const { name } of Deno.readDirSync(`${drivers}/${kind.name}`)) {
      found.push(`${drivers}/${kind.name}/${name}`);
    }
  }
  return found;
}

/** Runs one program; what it printed, both streams. */
async function run(
  file: string,
  { folder, path }: { readonly folder: string; readonly path: string },
): Promise<string> {
  const engine = Deno.env.get("KRAIT") ?? MODULE;
  const [command, ...args] = engineCommand(engine);
  const { stdout, stderr } = await new Deno.Command(command!, {
    args: [...args, file],
    cwd: folder,
    env: { MICROPYPATH: `${path}:.frozen`, KRAIT_BOARD: "sim" },
    stdin: "null",
  }).output();
  const decoder = new TextDecoder();
  return decoder.decode(stdout) + decoder.decode(stderr);
}

/** Runs all programs. @returns whether all printed what they must */
async function main(): Promise<boolean> {
  const checkout = Deno.env.get("MICROPYTHON_LIB_DIR");
  if (checkout === undefined) {
    console.log(
      "not run: MICROPYTHON_LIB_DIR names no checkout of micropython-lib",
    );
    return true;
  }
  const path = driverFolders(checkout).join(":");
  let failed = 0;
  const programs = findPrograms(PROGRAMS, false);
  for (const { name, file, folder } of programs) {
    const expected = await Deno.readTextFile(`${folder}${name}.exp`);
    const printed = await run(file, { folder, path });
    const isRight = printed === expected;
    console.log(`${name} ... ${isRight ? "ok" : "FAILED"}`);
    if (isRight) continue;
    failed++;
    console.log(printed);
  }
  console.log(`${programs.length - failed} passed, ${failed} failed`);
  return failed === 0;
}

if (import.meta.main) Deno.exit(await main() ? 0 : 1);
