// The board files: complete, consistent, and found by what they promise.

import { HalError } from "../../hal/mod.ts";
import { bankLine, bankNumber } from "../../hal/linux/bank_names.ts";
import {
  boardFile,
  boardIds,
  parseBoardFile,
} from "../../hal/linux/board_file.ts";
import { assert, assertEquals, assertThrows } from "./assert.ts";

Deno.test("every board file refers only to what it has", () => {
  for (const id of boardIds()) {
    const { chips = {}, pins = {}, ...file } = boardFile(id);
    const names = new Set<string>();
    for (const [name, [chip, line, ...aliases]] of Object.entries(pins)) {
      assert(chips[String(chip)] !== undefined, `${id} ${name}: no chip`);
      assert(Number.isInteger(line), `${id} ${name}: no line`);
      for (const one of [name, ...aliases.map(String)]) {
        const isKernelName = /^GPIO\d_\d+$/.test(one);
        assert(isKernelName || !names.has(one), `${id}: ${one} twice`);
        names.add(one);
      }
    }
    if (file.naming !== undefined) continue;
    for (const part of [file.i2c, file.spi, file.serial]) {
      for (const { device, enable: _, ...roles } of Object.values(part ?? {})) {
        assert(device.length > 0);
        for (const pin of Object.values(roles)) {
          assert(names.has(pin), `${id}: no pin ${pin}`);
        }
      }
    }
    for (const pin of Object.keys(file.pwm ?? {})) assert(names.has(pin));
  }
});

Deno.test("the Raspberry Pi 5 inherits the header", () => {
  const file = boardFile("raspberry-pi-5");
  assertEquals(file.chips?.["main"]?.labels, ["pinctrl-rp1"]);
  assertEquals(file.pins?.["GPIO17"], ["main", 17, "GP17", "BOARD11"]);
  assertEquals(file.serial?.["0"]?.device, "ttyAMA0");
  assertEquals(file.i2c?.["1"]?.device, "i2c-1");
});

Deno.test("an unknown board lists the known ones", () => {
  const error = assertThrows(() => boardFile("raspberry-pi-9"), HalError);
  assert(error.message.includes("raspberry-pi-4"), error.message);
});

Deno.test("banks have names and numbers", () => {
  assertEquals(bankLine("rockchip", "GPIO3_C4"), { chip: "gpio3", line: 20 });
  assertEquals(bankNumber("rockchip", 116), { chip: "gpio3", line: 20 });
  assertEquals(bankLine("allwinner", "PC9"), { chip: "main", line: 73 });
  assertEquals(bankLine("allwinner", "pl2"), { chip: "low", line: 2 });
  assertEquals(bankLine("allwinner", "GPIO1"), null);
});

Deno.test("parseBoardFile() says what is wrong", () => {
  const parse = (text: string) => () => parseBoardFile(text, "my.json");
  for (
    const [text, expected] of [
      ["{", "my.json"],
      ["{}", '"id" and "name"'],
      ['{"id":"a","name":"A","pins":{"X":[1]}}', "pin X"],
    ] as const
  ) {
    const error = assertThrows(parse(text), HalError);
    assert(error.message.includes(expected), error.message);
  }
  const file = parseBoardFile(
    '{"id":"a","name":"A","extends":"raspberry-pi-header"}',
    "my.json",
  );
  assertEquals(file.pins?.["GPIO4"], ["main", 4, "GP4", "BOARD7"]);
});
