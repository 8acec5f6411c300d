/**
 * What runs inside the x86-64 rig: `emulate` serves the USB adapters, `test`
 * runs the tests.
 *
 * @module
 */

import { RegisterDevice } from "../../../hal/sim/mod.ts";
import { Cp2112Emulation } from "../../hal/emulators/cp2112.ts";
import { Mcp2221Emulation } from "../../hal/emulators/mcp2221.ts";
import { END_MARK } from "../build/qemu.ts";
import { faultTests } from "./fault_tests.ts";
import {
  boardTests,
  heldTest,
  killedTest,
  refusedTest,
  watchdogTest,
} from "./command_tests.ts";
import { pythonTests } from "./python_tests.ts";
import { Runner } from "./runner.ts";
import { holdLine } from "./hold_line.ts";
import { speedTests } from "./speed_tests.ts";
import { serveUhid } from "./uhid.ts";
import { Rig, RIG_FILE } from "./x86_fixtures.ts";

const MEMORY = { name: "memory", address: 0x50, size: 256 };

/** The board file that Python programs get. */
const BOARD_FILE = "/tmp/board.json";

/** Adds the adapters, which have other numbers in each boot, to the board. */
function writeBoardFile(rig: Rig): void {
  const adapters = [/krait-rig/, /MCP2221/, /CP2112/, /SMBus stub/];
  const rules = adapters.map((pattern, id) => [
    id,
    { device: rig.busPath(pattern).slice("/dev/".length) },
  ]);
  const file = { ...RIG_FILE, i2c: Object.fromEntries(rules) };
  Deno.writeTextFileSync(BOARD_FILE, JSON.stringify(file));
}

function emulate(): never {
  const mcp2221 = new Mcp2221Emulation();
  const cp2112 = new Cp2112Emulation();
  for (const { i2c } of [mcp2221, cp2112]) {
    i2c.attach(new RegisterDevice(MEMORY));
  }
  return serveUhid([mcp2221, cp2112]);
}

function test(): void {
  const runner = new Runner(Deno.env.get("RIG_ONLY") ?? "");
  const rig = new Rig();
  rig.warmUp();
  for (const fixture of rig.adapters()) runner.contracts(fixture);
  runner.contracts(rig.machine());
  rig.sim.plug();
  runner.tests("faults", faultTests(rig));
  writeBoardFile(rig);
  runner.tests("python", [
    ...pythonTests({ board: BOARD_FILE }),
    ...boardTests([
      "gpiochip",
      "fan-control",
      "MCP2221",
      "CP2112",
      "spidev0.0",
    ]),
    refusedTest(BOARD_FILE),
    killedTest(BOARD_FILE),
    heldTest(BOARD_FILE, () => {
      // It has another place in each life.
      rig.sim.plug();
      return rig.sim.level(25);
    }),
    watchdogTest(BOARD_FILE),
  ]);
  rig.sim.plug();
  runner.tests(
    "speed",
    speedTests(rig, {
      board: BOARD_FILE,
      note: (text) => runner.note(text),
    }),
  );
  runner.finish();
}

switch (Deno.args[0]) {
  case "emulate":
    emulate();
    break;
  case "hold":
    holdLine();
    break;
  default:
    try {
      test();
    } catch (error) {
      console.log(`FAIL rig | start | ${error}`);
    }
    console.log(END_MARK);
}
