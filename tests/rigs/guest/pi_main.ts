/**
 * What runs inside the Raspberry Pi rig: the contracts against the bcm2835
 * drivers, and the parts of the hardware layer that differ on arm64.
 *
 * @module
 */

import { HalError } from "../../../hal/mod.ts";
import { LinuxBoard } from "../../../hal/linux/mod.ts";
import {
  installInterruptFlag,
  raiseSignal,
} from "../../../hal/linux/interrupt.ts";
import { waitFds } from "../../../hal/linux/wait.ts";
import { assert, assertEquals } from "../../hal/assert.ts";
import type {
  ContractTest,
  Fixture,
  I2cFixture,
} from "../../hal/contracts/contract.ts";
import { END_MARK } from "../build/qemu.ts";
import { boardTests, killedTest, refusedTest } from "./command_tests.ts";
import { pythonTests } from "./python_tests.ts";
import { Runner } from "./runner.ts";

const TEMPERATURE = 0x48;
const EEPROM = 0x50;
const SIGUSR1 = 10;

/** The bus on which QEMU has put the two devices. */
function findBus(): string {
  const board = new LinuxBoard();
  const names = board.gate.list("/dev").filter((name) => /^i2c-/.test(name));
  try {
    for (const name of names) {
      const bus = board.i2c(name);
      const isIt = bus.probe(EEPROM);
      bus.close();
      if (isIt) return name;
    }
  } finally {
    board.close();
  }
  throw new Error(`no EEPROM on ${names.join(", ")}`);
}

function fixture(): Fixture {
  const i2c: I2cFixture = {
    bus: findBus(),
    present: [TEMPERATURE, EEPROM],
    absent: 0x33,
    memory: { address: EEPROM, pointerBytes: 2, at: 0x20 },
  };
  return {
    name: "bcm2835",
    open: () => new LinuxBoard(),
    i2c,
    pins: {
      free: [22, "BOARD16", "GPIO24"],
      // The emulated controller has no resistors.
      hasPulls: false,
      typo: ["GPOI17", "GPIO17"],
    },
    spi: { bus: 0, isLoopback: false },
    openDescriptors: () => [...Deno.readDirSync("/proc/self/fd")].length,
  };
}

function boardIsKnown(): void {
  const board = new LinuxBoard();
  assertEquals(board.info.id, "raspberry-pi-3");
  assert(board.info.name.includes("Raspberry Pi 3"), board.info.name);
  assertEquals(board.line("BOARD11").info.chipLabel, "pinctrl-bcm2835");
  assertEquals(board.line(17), board.line("GPIO17"));
  board.close();
}

function temperature(): void {
  const board = new LinuxBoard();
  const bus = board.i2c(findBus());
  const data = new Uint8Array(2);
  bus.transfer([
    { address: TEMPERATURE, read: false, data: Uint8Array.of(0) },
    { address: TEMPERATURE, read: true, data },
  ]);
  // QEMU's sensor measures 0 degrees until it is told otherwise.
  assertEquals([...data], [0, 0]);
  const config = new Uint8Array(1);
  bus.transfer([
    { address: TEMPERATURE, read: false, data: Uint8Array.of(1) },
    { address: TEMPERATURE, read: true, data: config },
  ]);
  board.close();
}

function interruptFlag(): void {
  const flag = new Int32Array(new SharedArrayBuffer(8));
  const handle = installInterruptFlag(flag, [SIGUSR1]);
  raiseSignal(SIGUSR1);
  raiseSignal(SIGUSR1);
  assertEquals([...flag], [2, SIGUSR1]);
  assertEquals(waitFds([{ fd: handle.fd }], 0), 1);
  handle.dispose();
}

function refusal(): void {
  const board = new LinuxBoard();
  try {
    board.pwm("GPIO18", { periodNs: 1e6, dutyNs: 5e5, enabled: true }).close();
  } catch (error) {
    assert(error instanceof HalError, String(error));
  } finally {
    board.close();
  }
}

const OWN_TESTS: readonly ContractTest[] = [
  { name: "the board file of the Pi 3 is found", run: boardIsKnown },
  { name: "the thermometer is read", run: temperature },
  { name: "signals are counted by machine code", run: interruptFlag },
  { name: "PWM without hardware is made by a thread", run: refusal },
];

try {
  const runner = new Runner(Deno.env.get("RIG_ONLY") ?? "");
  runner.tests("pi", OWN_TESTS);
  runner.contracts(fixture());
  runner.tests("python", [
    ...pythonTests({ board: "auto" }),
    ...boardTests(["pinctrl-bcm2835", "GPIO17", "spidev0.0", "0x48", "0x50"]),
    refusedTest("auto"),
    killedTest("auto"),
  ]);
  runner.finish();
} catch (error) {
  console.log(`FAIL rig | start | ${error}`);
}
console.log(END_MARK);
Deno.exit(0);
