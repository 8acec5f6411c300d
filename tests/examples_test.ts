// Runs every program of `examples/` on a simulated board whose clock moves only when
// the program waits, and compares what it prints with `tests/examples/NAME.exp`. What
// a program does and does not print is looked up on the board.
//
// UPDATE=1 writes what was printed as the expected output; read the diff.

import { assert, assertEquals } from "@std/assert";
import {
  makeSimBoard,
  parseSimDescription,
  type SimBoard,
} from "../hal/sim/mod.ts";
import { Interpreter } from "../mod.ts";

const EXAMPLES = new URL("../examples/", import.meta.url).pathname;
const EXPECTED = new URL("./examples/", import.meta.url).pathname;
const UPDATE = Deno.env.get("UPDATE") === "1";

/** What a program has left behind. */
interface Run {
  readonly board: SimBoard;
  /** The folder that it ran in. */
  readonly folder: string;
}

/** The levels that a program gave a pin, in order. */
function levels({ board }: Run, pin: string): string {
  return board.log.entries(pin, "write").map(({ detail }) => detail).join("");
}

/** The lengths of a PWM output's pulses in nanoseconds, in order. */
function pulses({ board }: Run, pin: string): number[] {
  return board.log.entries(pin, "pwm").filter(({ detail }) => detail !== "off")
    .map(({ detail }) => parseInt(detail));
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

/** The board that an example comes with, or the starter kit. */
function boardOf(name: string): SimBoard {
  let text: string;
  try {
    text = Deno.readTextFileSync(`${EXAMPLES}${name}.json`);
  } catch {
    return makeSimBoard({ manual: true });
  }
  return makeSimBoard(
    { manual: true },
    parseSimDescription(JSON.parse(text)),
  );
}

function run(name: string, folder: string) {
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
  return { board, output, code, folder };
}

const before = Deno.cwd();

for (const { name: file } of Deno.readDirSync(EXAMPLES)) {
  const name = /^(.*)\.py$/.exec(file)?.[1];
  if (name === undefined) continue;
  Deno.test({
    name: `example ${name}`,
    sanitizeOps: false,
    sanitizeResources: false,
    fn() {
      const folder = Deno.makeTempDirSync();
      try {
        const result = run(name, folder);
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
