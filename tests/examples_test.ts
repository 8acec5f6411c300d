// Runs every program of `examples/` on a simulated board whose clock moves only when
// the program waits, and compares what it prints with `tests/examples/NAME.exp`. What
// a program does and does not print is looked up on the board.
//
// KRAIT=path runs them with an executable or a bundle, and not in this process.
// UPDATE=1 writes what was printed as the expected output; read the diff.

import { assert, assertEquals } from "@std/assert";
import {
  makeSimBoard,
  parseSimDescription,
  type SimBoard,
} from "../hal/sim/mod.ts";
import { Interpreter } from "../mod.ts";
import { engineCommand } from "./run_programs.ts";

const EXAMPLES = new URL("../examples/", import.meta.url).pathname;
const EXPECTED = new URL("./examples/", import.meta.url).pathname;
const UPDATE = Deno.env.get("UPDATE") === "1";
const KRAIT = Deno.env.get("KRAIT");

/** What a program has left behind. */
interface Run {
  readonly output: string;
  readonly code: number;
  /** The folder that it ran in. */
  readonly folder: string;
  /** The details of what the board noted of a pin, in order. */
  details(pin: string, what: string): string[];
}

/** The levels that a program gave a pin, in order. */
function levels(run: Run, pin: string): string {
  return run.details(pin, "write").join("");
}

/** The lengths of a PWM output's pulses in nanoseconds, in order. */
function pulses(run: Run, pin: string): number[] {
  return run.details(pin, "pwm").filter((detail) => detail !== "off")
    .map((detail) => parseInt(detail));
}

/** What is to be seen on the board afterwards, beyond the output. */
const checks: { readonly [name: string]: (run: Run) => void } = {
  blink: (run) => assertEquals(levels(run, "GP25"), "10".repeat(10)),
  data_logger({ folder }) {
    assertEquals(
      Deno.readTextFileSync(`${folder}/log.csv`),
      "time,volts,celsius\n" +
        "2026-01-01 00:00:01,1.650,25.0\n" +
        "2026-01-01 00:00:02,0.330,25.0\n" +
        "2026-01-01 00:00:03,0.330,25.0\n" +
        "2026-01-01 00:00:04,2.970,25.0\n" +
        "2026-01-01 00:00:05,2.970,25.0\n",
    );
  },
  fade(run) {
    const duties = pulses(run, "GP15");
    assertEquals(Math.max(...duties), 1_000_000);
    assertEquals(duties.at(-1), 0);
    assert(duties.length > 100);
  },
  servo(run) {
    const lengths = [0, 500_000, 1e6, 1_500_000, 2e6, 2_500_000, 1_500_000];
    assertEquals(pulses(run, "GP16"), lengths);
  },
  stepper(run) {
    const coil = levels(run, "GP10");
    assertEquals(coil.length, 2 * 512 + 1);
    assertEquals(coil.slice(0, 8), "10000011");
    assertEquals(coil.at(-1), "0");
  },
  traffic_light(run) {
    assertEquals(levels(run, "GP20"), "001000100");
    assertEquals(levels(run, "GP18"), "110011001");
  },
};

/** The description of the board that an example comes with, if there is one. */
function descriptionOf(name: string): object | null {
  try {
    return JSON.parse(Deno.readTextFileSync(`${EXAMPLES}${name}.json`));
  } catch {
    return null;
  }
}

/** The board that an example comes with, or the starter kit. */
function boardOf(name: string): SimBoard {
  const description = descriptionOf(name);
  return description === null
    ? makeSimBoard({ manual: true })
    : makeSimBoard({ manual: true }, parseSimDescription(description));
}

/** Runs an example in this process. */
function runHere(name: string, folder: string): Run {
  const board = boardOf(name);
  const decoder = new TextDecoder();
  let output = "";
  const sink = (bytes: Uint8Array) => output += decoder.decode(bytes);
  const interpreter = new Interpreter({
    argv: [`${name}.py`],
    board: () => board,
    cwd: folder,
    stdout: sink,
    stderr: sink,
  });
  const code = interpreter.runFile(`${EXAMPLES}${name}.py`);
  const details = (pin: string, what: string) =>
    board.log.entries(pin, what).map(({ detail }) => detail);
  return { output, code, folder, details };
}

/** Runs an example on the same board by an engine of its own; its notes go to a file. */
const DRIVER = `
import json, sys
from krait import sim
program, board, notes = sys.argv[1:]
sys.argv[:] = [program]
sim.board(json.loads(board), manual=True)
namespace = {"__name__": "__main__", "__file__": program}
with open(program) as file:
    code = compile(file.read(), program, "exec")
exec(code, namespace)
with open(notes, "w") as file:
    json.dump(sim.log(), file)
`;

/** Runs an example by the engine that KRAIT names. */
async function runThere(engine: string, name: string, folder: string) {
  const notes = await Deno.makeTempFile();
  try {
    const board = JSON.stringify(descriptionOf(name));
    const args = ["-c", DRIVER, `${EXAMPLES}${name}.py`, board, notes];
    const { code, stdout, stderr } = await new Deno.Command("env", {
      args: [...engineCommand(engine), ...args],
      cwd: folder,
      stdin: "null",
    }).output();
    const decode = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
    const output = decode(stdout) + decode(stderr);
    const lines: string[][] = code === 0
      ? JSON.parse(Deno.readTextFileSync(notes))
      : [];
    const details = (pin: string, what: string) =>
      lines.filter((line) => line[1] === pin && line[2] === what)
        .map((line) => line[3]!);
    return { output, code, folder, details };
  } finally {
    await Deno.remove(notes);
  }
}

const before = Deno.cwd();

for (const { name: file } of Deno.readDirSync(EXAMPLES)) {
  const name = /^(.*)\.py$/.exec(file)?.[1];
  if (name === undefined) continue;
  Deno.test({
    name: `example ${name}`,
    sanitizeOps: false,
    sanitizeResources: false,
    async fn() {
      const folder = Deno.makeTempDirSync();
      try {
        const result = KRAIT === undefined
          ? runHere(name, folder)
          : await runThere(KRAIT, name, folder);
        const expected = `${EXPECTED}${name}.exp`;
        if (UPDATE) Deno.writeTextFileSync(expected, result.output);
        assertEquals(result.output, Deno.readTextFileSync(expected));
        assertEquals(result.code, 0);
        checks[name]?.(result);
      } finally {
        Deno.chdir(before);
        Deno.removeSync(folder, { recursive: true });
      }
    },
  });
}
