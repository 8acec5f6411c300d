// The contracts, on the simulated board with a manual and with a real clock.

import { RegisterDevice, SimBoard } from "../../hal/sim/mod.ts";
import type { Board } from "../../hal/mod.ts";
import { allContracts } from "./contracts/all.ts";
import type { Fixture } from "./contracts/contract.ts";

const MEMORY = { name: "memory", address: 0x50, size: 256 };

function sim(board: Board): SimBoard {
  if (board instanceof SimBoard) return board;
  throw new Error("not a simulated board");
}

function openSim(manual: boolean): SimBoard {
  const board = new SimBoard({ manual });
  board.attachI2c(0, new RegisterDevice(MEMORY));
  board.attachI2c(0, new RegisterDevice({ ...MEMORY, address: 0x68 }));
  board.spiSegment(0).loopback = true;
  board.wireSerial(1, 1);
  board.pin(26).setVolts(1.25);
  return board;
}

function fixture(manual: boolean): Fixture {
  return {
    name: manual ? "sim, manual clock" : "sim, real time",
    open: () => openSim(manual),
    pins: {
      free: [20, "GP21", ["gpiochip0", 22]],
      hand: {
        input: "GPIO9",
        drive: (board, level) => sim(board).pin(9).drive(level),
      },
      look: (board) => sim(board).pin(20).level,
      hasPulls: true,
      typo: ["GPOI17", "GPIO17"],
      busy: {
        id: 30,
        consumer: "other program",
        prepare: (board) => sim(board).faults.busy("GP30", "other program"),
      },
      unplug: (board) => sim(board).faults.unplug("gpiochip0"),
    },
    i2c: {
      bus: 0,
      present: [0x50, 0x68],
      absent: 0x33,
      memory: { address: 0x50, pointerBytes: 1, at: 0x10 },
    },
    spi: { bus: 0, isLoopback: true },
    serial: { port: 1, hasBreak: true },
    pwm: { pin: 15 },
    adc: { id: 0, volts: 1.25 },
    rtc: true,
    watchdog: true,
  };
}

for (const manual of [true, false]) {
  const backend = fixture(manual);
  for (const { name, run } of allContracts(backend)) {
    Deno.test(`${backend.name}: ${name}`, run);
  }
}
