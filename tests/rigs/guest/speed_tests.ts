/**
 * Speed of the hardware layer beside a C program, in one run.
 *
 * @module
 */

import type { Bit, EdgeListener } from "../../../hal/mod.ts";
import { assert } from "../../hal/assert.ts";
import type { ContractTest } from "../../hal/contracts/contract.ts";
import { waitUntil } from "../../hal/hub.ts";
import { krait } from "./python_tests.ts";
import { openBoard, type Rig } from "./x86_fixtures.ts";

const REFERENCE = "/bin/reference";
const OUT_LINE = 22;
const IN_LINE = 17;
const ROUNDS = 2;

/** Times of one program, in nanoseconds. */
interface Times {
  readonly toggle: number;
  readonly latency: number;
  readonly i2c: number;
  readonly spi: number;
}

/** The share of C's speed that each must reach. */
const GOALS: readonly (readonly [keyof Times, number])[] = [
  ["toggle", 0.8],
  ["latency", 0.5],
  ["i2c", 0.9],
  ["spi", 0.9],
];

/** What measures, and what is told about it. */
export interface SpeedOptions {
  /** The board file that the Python program gets. */
  readonly board: string;
  note(text: string): void;
}

/** Who measures: a C program, the hardware layer, a Python program. */
interface Measured {
  readonly c: Times;
  readonly layer: Times;
  readonly python: Times;
}

/** Two tests for each figure; the measuring happens in the first. */
export function speedTests(rig: Rig, options: SpeedOptions): ContractTest[] {
  let times: Measured | null = null;
  const measured = () => times ??= measure(rig, options.board);
  const test = (who: "layer" | "python", [what, goal]: typeof GOALS[0]) => ({
    name: `${what} of the ${NAMES[who]} reaches ${goal} of C`,
    run() {
      const all = measured();
      const c = all.c[what];
      const own = all[who][what];
      const share = c / own;
      const us = (ns: number) => `${(ns / 1000).toFixed(2)} us`;
      options.note(
        `${what}: C ${us(c)}, ${NAMES[who]} ${us(own)}, ` +
          `share ${share.toFixed(2)}`,
      );
      assert(share >= goal, `${what} reaches only ${share.toFixed(2)} of C`);
    },
  });
  return [
    ...GOALS.map((goal) => test("layer", goal)),
    ...GOALS.map((goal) => test("python", goal)),
  ];
}

const NAMES = { layer: "hardware layer", python: "Python program" } as const;

/** The best of some rounds, in turns, because the emulation is uneven. */
function measure(rig: Rig, board: string): Measured {
  const measureAll = () => ({
    c: measureC(rig),
    layer: measureKrait(rig),
    python: measurePython(board),
  });
  let all = measureAll();
  for (let round = 1; round < ROUNDS; round++) {
    const next = measureAll();
    all = {
      c: best(all.c, next.c),
      layer: best(all.layer, next.layer),
      python: best(all.python, next.python),
    };
  }
  return all;
}

/** What `speed.py` prints: a name and a number in each line. */
function measurePython(board: string): Times {
  const { text, code } = krait([`--board=${board}`, "speed.py"]);
  assert(code === 0, text);
  const pairs = text.trim().split("\n").map((line) => line.split(" "));
  const times = Object.fromEntries(pairs.map(([k, v]) => [k, Number(v)]));
  return times as unknown as Times;
}

function best(a: Times, b: Times): Times {
  return {
    toggle: Math.min(a.toggle, b.toggle),
    latency: Math.min(a.latency, b.latency),
    i2c: Math.min(a.i2c, b.i2c),
    spi: Math.min(a.spi, b.spi),
  };
}

function measureC(rig: Rig): Times {
  const board = openBoard();
  const { chip } = board.directory.find(`GPIO${IN_LINE}`);
  board.close();
  const { success, stdout, stderr } = new Deno.Command(REFERENCE, {
    args: [
      chip.path,
      String(OUT_LINE),
      String(IN_LINE),
      rig.sim.pullFile(IN_LINE),
      rig.busPath(/krait-rig/),
      "/dev/spidev0.0",
    ],
  }).outputSync();
  if (!success) throw new Error(new TextDecoder().decode(stderr));
  const [toggle = 0, latency = 0, i2c = 0, spi = 0] = new TextDecoder()
    .decode(stdout).trim().split("\n").map(Number);
  return { toggle, latency, i2c, spi };
}

function measureKrait(rig: Rig): Times {
  return {
    toggle: measureToggle(),
    latency: measureLatency(rig),
    i2c: measureI2c(rig),
    spi: measureSpi(),
  };
}

/** How long each thing is measured. */
const MEASURE_MS = 4000;

/** The best of many slices, in nanoseconds per call; C does the same. */
function each(calls: number, body: (call: number) => void): number {
  const end = performance.now() + MEASURE_MS;
  let best = Infinity;
  while (performance.now() < end) {
    const start = performance.now();
    for (let call = 0; call < calls; call++) body(call);
    best = Math.min(best, (performance.now() - start) * 1e6 / calls);
  }
  return best;
}

function measureToggle(): number {
  const board = openBoard();
  const line = board.line(`GPIO${OUT_LINE}`);
  line.configure({ direction: "out" });
  const time = each(1000, (round) => line.write((round & 1) as Bit));
  board.close();
  return time;
}

const LATENCY_ROUNDS = 4000;
const WINDOW = 100;

/** The time from the interrupt's timestamp to the listener. */
function measureLatency(rig: Rig): number {
  const board = openBoard();
  const times: number[] = [];
  const listener: EdgeListener = {
    onEdge: ({ timestampNs }) => times.push(board.clock.nowNs() - timestampNs),
    onError: () => {},
  };
  rig.sim.drive(IN_LINE, 0);
  board.line(`GPIO${IN_LINE}`).watch({ edges: "both" }, listener);
  for (let round = 0; round < LATENCY_ROUNDS; round++) {
    rig.sim.drive(IN_LINE, round % 2 === 0 ? 1 : 0);
    waitUntil(board, 1000, () => times.length > round);
  }
  board.close();
  return bestMedian(times);
}

/** The median of the window in which it is least. */
function bestMedian(times: readonly number[]): number {
  let best = Infinity;
  for (let at = 0; at + WINDOW <= times.length; at += WINDOW) {
    const sorted = times.slice(at, at + WINDOW).sort((a, b) => a - b);
    best = Math.min(best, sorted[WINDOW / 2]!);
  }
  return best;
}

function measureI2c(rig: Rig): number {
  const board = openBoard();
  const bus = board.i2c(rig.busPath(/krait-rig/));
  const messages = [
    { address: 0x50, read: false, data: Uint8Array.of(0x10) },
    { address: 0x50, read: true, data: new Uint8Array(4) },
  ];
  const time = each(100, () => bus.transfer(messages));
  bus.close();
  board.close();
  return time;
}

function measureSpi(): number {
  const board = openBoard();
  const bus = board.spi(0);
  const transfer = { tx: new Uint8Array(64), rx: new Uint8Array(64) };
  const time = each(100, () => bus.transfer(transfer));
  bus.close();
  board.close();
  return time;
}
