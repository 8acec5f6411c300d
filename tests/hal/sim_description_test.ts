// Boards from descriptions.

import { HalError, SoftI2c } from "../../hal/mod.ts";
import {
  deviceTypes,
  furnish,
  parseSimDescription,
  SimBoard,
  STARTER_KIT,
  Tmp102,
} from "../../hal/sim/mod.ts";
import { assert, assertEquals, assertThrows } from "./assert.ts";
import { sleepMs } from "./hub.ts";

Deno.test("the starter kit has something on every bus", () => {
  const board = new SimBoard({ manual: true });
  furnish(board, STARTER_KIT);
  for (const bus of [0, 1]) {
    const found: number[] = [];
    for (let address = 8; address < 0x78; address++) {
      if (board.i2c(bus).probe(address)) found.push(address);
    }
    assertEquals(found, [0x3c, 0x48, 0x50]);
  }
});

Deno.test("a script lets things happen", () => {
  const board = new SimBoard({ manual: true });
  furnish(
    board,
    parseSimDescription({
      kind: "sim",
      wires: [["GP14", 15]],
      pulls: { GP2: "up" },
      devices: [
        { type: "button", name: "start", pin: "GP2" },
        { type: "tmp102", set: { temperatureC: 30 } },
        { type: "tmp102", address: 0x49 },
      ],
      script: [
        { atMs: 5, do: "press", device: "start" },
        { atMs: 7, do: "release", device: "start" },
        { atMs: 8, do: "drive", pin: "GP15", value: 1 },
        {
          atMs: 9,
          do: "set",
          device: "tmp102",
          property: "temperatureC",
          value: 31,
        },
      ],
    }),
  );
  const sensor = board.devices.get("tmp102");
  if (!(sensor instanceof Tmp102)) throw new Error("not a sensor");
  assertEquals(sensor.temperatureC, 30);
  assert(board.devices.has("tmp1022"));
  assertEquals(board.pin(2).level, 1);
  sleepMs(board, 6);
  assertEquals(board.pin(2).level, 0);
  sleepMs(board, 4);
  assertEquals(board.pin(2).level, 1);
  assertEquals(board.pin(14).level, 1);
  assertEquals(sensor.temperatureC, 31);
});

Deno.test("devices on pins are found by both kinds of controller", () => {
  const board = new SimBoard({ manual: true });
  furnish(board, {
    kind: "sim",
    devices: [{ type: "tmp102", pins: { scl: 21, sda: 20 } }],
  });
  assert(!board.i2c(0).probe(0x48));
  assert(board.i2c(0, { scl: 21, sda: 20 }).probe(0x48));
  const [scl, sda] = [board.line(21), board.line(20)];
  const { clock } = board;
  const soft = new SoftI2c({
    scl,
    sda,
    clock,
    frequencyHz: 1e5,
    timeoutUs: 100,
  });
  assert(soft.probe(0x48));
});

Deno.test("every device type can be made", () => {
  const names = ["a", "b", "ce", "d4", "d5", "d6", "d7", "dc", "echo"];
  const pins = Object.fromEntries(
    [...names, "enable", "latch", "rs", "trigger"].map((
      name,
      index,
    ) => [name, 30 + index]),
  );
  for (const type of deviceTypes()) {
    const board = new SimBoard({ manual: true });
    furnish(board, {
      kind: "sim",
      devices: [{ type, pin: 20, cs: 21, pins }],
    });
    assert(board.devices.has(type));
  }
});

Deno.test("a description's mistakes are explained", () => {
  const fail = (description: object) =>
    assertThrows(
      () => furnish(new SimBoard(), { kind: "sim", ...description }),
      HalError,
    ).message;
  const unknown = fail({ devices: [{ type: "smd1306" }] });
  assert(unknown.includes("ssd1306"), unknown);
  const forgotten = fail({ devices: [{ type: "button" }] });
  assert(forgotten.includes("which pin is pin"), forgotten);
  const nobody = fail({ script: [{ atMs: 1, do: "press", device: "b" }] });
  assert(nobody.includes("no such device"), nobody);
  assertThrows(() => parseSimDescription({ id: "x" }), HalError);
});
