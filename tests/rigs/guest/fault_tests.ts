/**
 * Tests of the rig that are no contract: faults, and devices that only a real
 * kernel has.
 *
 * @module
 */

import { Errno, HalError, LevelWatch } from "../../../hal/mod.ts";
import { LinuxWatchdog } from "../../../hal/linux/watchdog.ts";
import { assert, assertEquals, assertThrows } from "../../hal/assert.ts";
import type { ContractTest } from "../../hal/contracts/contract.ts";
import { sleepMs, waitUntil } from "../../hal/hub.ts";
import { HELD_LINE } from "./hold_line.ts";
import { openBoard, type Rig } from "./x86_fixtures.ts";

const DENO = Deno.execPath();
const SCRIPT = new URL(import.meta.url).pathname;

/** All of them. */
export function faultTests(rig: Rig): ContractTest[] {
  return [
    { name: "SIGKILL leaves lines released", run: killHolder },
    {
      name: "a spare line is given up when it is wanted",
      run: () => spare(rig),
    },
    { name: "a level interrupts again and again", run: () => level(rig) },
    { name: "software PWM moves its line", run: () => softPwm(rig) },
    { name: "softdog is fed and disarmed", run: softdog },
    { name: "a missing bus is ENODEV and says what to enable", run: missing },
  ];
}

function killHolder(): void {
  const holder = new Deno.Command(DENO, {
    args: ["run", "-A", "--no-check", SCRIPT, "hold"],
    stdout: "null",
  }).spawn();
  const board = openBoard();
  const line = board.line(HELD_LINE);
  const consumer = () => {
    const { chip, info } = board.directory.find(HELD_LINE);
    return chip.line(info.offset).consumer;
  };
  assert(waitUntil(board, 20_000, () => consumer() === "krait"), "not held");
  const busy = assertThrows(
    () => line.configure({ direction: "in" }),
    HalError,
  );
  assertEquals(busy.errno, Errno.EBUSY);
  holder.kill("SIGKILL");
  assert(waitUntil(board, 5000, () => consumer() === null), "still held");
  line.configure({ direction: "in" });
  board.close();
}

function spare(rig: Rig): void {
  const board = openBoard();
  const levels: number[] = [];
  const line = board.line("GPIO17");
  rig.sim.drive(17, 0);
  line.watch({ edges: "both" }, {
    onEdge: (edge) => levels.push(edge.level),
    onError: () => {},
  });
  // The last line of the chip is the first choice for a spare.
  const wanted = board.line("GPIO27");
  wanted.configure({ direction: "out", value: 1 });
  assertEquals(wanted.read(), 1);
  rig.sim.drive(17, 1);
  sleepMs(board, 5);
  assertEquals(levels, [1]);
  board.close();
}

function level(rig: Rig): void {
  const board = openBoard();
  rig.sim.drive(17, 0);
  const line = board.line("GPIO17");
  line.configure({ direction: "in" });
  let calls = 0;
  const watch = new LevelWatch(board, line, {
    level: 1,
    listener: { onLevel: () => calls++, onError: () => {} },
  });
  sleepMs(board, 10);
  assertEquals(calls, 0);
  rig.sim.drive(17, 1);
  assert(waitUntil(board, 1000, () => calls >= 3));
  rig.sim.drive(17, 0);
  sleepMs(board, 10);
  const after = calls;
  sleepMs(board, 20);
  assertEquals(calls, after);
  watch.close();
  board.close();
}

function softPwm(rig: Rig): void {
  const board = openBoard();
  const pwm = board.pwm("GPIO23", {
    periodNs: 4e6,
    dutyNs: 2e6,
    enabled: true,
  });
  assertEquals(pwm.info.kind, "software");
  let changes = 0;
  let before = rig.sim.level(23);
  const end = board.clock.nowNs() + 30e9;
  while (changes < 20 && board.clock.nowNs() < end) {
    sleepMs(board, 0.3);
    const now = rig.sim.level(23);
    if (now !== before) changes++;
    before = now;
  }
  pwm.close();
  board.close();
  assert(changes >= 20, `${changes} changes`);
}

function softdog(): void {
  const board = openBoard();
  const watchdog = board.watchdog(1, 30_000);
  assert(watchdog instanceof LinuxWatchdog);
  assertEquals(watchdog.timeoutMs, 30_000);
  watchdog.feed();
  watchdog.close();
  board.close();
}

function missing(): void {
  const board = openBoard();
  const error = assertThrows(() => board.spi(1), HalError);
  assertEquals(error.errno, Errno.ENODEV);
  assert(error.message.includes("dtoverlay=spi1-1cs"), error.message);
  board.close();
}
