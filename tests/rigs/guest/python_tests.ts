/**
 * Python programs on the rig's devices: each prints what stands beside it.
 *
 * @module
 */

import { assertEquals } from "../../hal/assert.ts";
import type { ContractTest } from "../../hal/contracts/contract.ts";

const PROGRAMS = "/krait/programs";
const KRAIT = ["run", "-A", "--no-check", "/krait/krait.js"];
/** A user that has no rights. */
const NOBODY = 65534;

/** What a process printed, both streams, and how it ended. */
export interface Printed {
  readonly text: string;
  readonly code: number;
}

/** Runs Krait with arguments, in the folder of the programs. */
export function krait(
  args: readonly string[],
  options: { readonly asNobody?: boolean } = {},
): Printed {
  const user = options.asNobody === true ? { uid: NOBODY, gid: NOBODY } : {};
  const env = options.asNobody === true ? { DENO_DIR: "/tmp/nobody" } : {};
  const { code, stdout, stderr } = new Deno.Command(Deno.execPath(), {
    args: [...KRAIT, ...args],
    cwd: PROGRAMS,
    env,
    ...user,
  }).outputSync();
  const decoder = new TextDecoder();
  return { text: decoder.decode(stdout) + decoder.decode(stderr), code };
}

/** What a program must print. */
export function expected(name: string): string {
  return Deno.readTextFileSync(`${PROGRAMS}/${name}.exp`);
}

/** How the programs are run. */
export interface PythonOptions {
  /** The board: `auto`, or a file. */
  readonly board: string;
  /** Programs that are not to be run like that. */
  readonly skip?: readonly string[];
}

/** One test for each program that has an expected output. */
export function pythonTests(options: PythonOptions): ContractTest[] {
  const { board, skip = [] } = options;
  return [...Deno.readDirSync(PROGRAMS)]
    .filter(({ name }) => name.endsWith(".exp"))
    .map(({ name }) => name.slice(0, -".exp".length))
    .filter((name) => !skip.includes(name))
    .sort()
    .map((name) => ({
      name: `${name}.py`,
      run: () => {
        // The numbers of chips and buses differ from boot to boot.
        const plain = (text: string) =>
          text.replaceAll(/(chip|i2c-)\d+/g, "$1");
        const run = () => plain(krait([`--board=${board}`, `${name}.py`]).text);
        const wanted = plain(expected(name));
        const first = run();
        if (first === wanted) return;
        // The emulation is uneven: what comes too late once may be in time.
        console.log(
          `NOTE ${name}.py once more, after ${JSON.stringify(first)}`,
        );
        assertEquals(run(), wanted);
      },
    }));
}
