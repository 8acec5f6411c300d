// `krait board`: how it tells a person what there is, and what it refuses.

import { assertEquals, assertThrows } from "@std/assert";
import type { Inventory } from "../../hal/linux/mod.ts";
import { UsageError } from "../../runtime/cli/arguments.ts";
import { boardCommand, describe } from "../../runtime/cli/board_command.ts";

const NOTHING: Inventory = {
  board: { id: "thing", name: "A Thing" },
  notes: [],
  chips: [],
  i2c: [],
  spi: [],
  serial: [],
  pwm: [],
  analogue: [],
  clocks: [],
  watchdogs: [],
  missing: [{ what: "GPIO", why: "the kernel has no GPIO chip" }],
};

Deno.test("a board without chips: what is missing, and what programs get", () => {
  assertEquals(
    describe(NOTHING),
    "A Thing (thing)\n\nMissing\n  GPIO: the kernel has no GPIO chip\n\n" +
      "Programs get the simulated board here: --board=linux insists on this " +
      "machine's own.\n",
  );
});

Deno.test("lines with their users, and what answers on each bus", () => {
  const bus = { frequencyHz: null };
  const text = describe({
    ...NOTHING,
    notes: ["a note"],
    chips: [{
      device: "gpiochip0",
      label: "pins",
      lines: [
        { offset: 0, name: "LED", consumer: "leds" },
        { offset: 10, name: "B", consumer: null },
      ],
    }],
    i2c: [
      { ...bus, device: "i2c-0", name: "first", addresses: null },
      { ...bus, device: "i2c-1", name: "second", addresses: [] },
      {
        device: "i2c-2",
        name: "third",
        frequencyHz: 400_000,
        addresses: [8, 0x50],
      },
    ],
    spi: ["spidev0.0"],
    missing: [],
  });
  assertEquals(
    text,
    "A Thing (thing)\n  a note\n\ngpiochip0 (pins), 2 lines\n" +
      "    0 LED used by leds\n   10 B\n\nI2C\n" +
      "  i2c-0: first: not scanned\n  i2c-1: second: nothing answers\n" +
      "  i2c-2: third, 400 kHz: 0x8 0x50\n\nSPI\n  spidev0.0\n",
  );
});

Deno.test("a board by name, as JSON; other words are refused", () => {
  const text = boardCommand(["--board=raspberry-pi-5", "--json", "--no-scan"]);
  assertEquals(JSON.parse(text).board.id, "raspberry-pi-5");
  assertThrows(() => boardCommand(["--yaml"]), UsageError, "not --yaml");
});
