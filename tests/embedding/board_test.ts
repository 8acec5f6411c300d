// The option `board`: which hardware an embedded program finds.

import { assertEquals, assertThrows } from "@std/assert";
import { crc8 } from "../../hal/mod.ts";
import { makeSimBoard } from "../../hal/sim/mod.ts";
import { Interpreter, PythonError } from "../../mod.ts";

Deno.test("a program uses the board that its host has made", () => {
  const board = makeSimBoard({ manual: true });
  const interpreter = new Interpreter({ board: () => board });
  interpreter.run(
    "from machine import Pin\n" +
      "led = Pin('LED', Pin.OUT, value=1)\n" +
      "key = Pin(2, Pin.IN)\n" +
      "seen = []\n" +
      "key.irq(lambda pin: seen.append(pin()))\n",
  );
  assertEquals(board.pin("LED").level, 1);
  // What happens between two calls is heard in the next one.
  board.pin(2).drive(1);
  board.pin(2).drive(0);
  interpreter.run("for _ in range(2): pass");
  assertEquals(interpreter.evaluate("len(seen)"), 2);
  interpreter.close();
  assertEquals(board.line("LED").isClaimed, false);
});

Deno.test("threads of the hardware end with the call", () => {
  const interpreter = new Interpreter({ board: "sim" });
  interpreter.run(
    "from machine import Timer\n" +
      "n = []\n" +
      "t = Timer(period=2, callback=lambda t: n.append(1))\n" +
      "while len(n) < 3: pass\n",
  );
  // In the next call the timer goes on.
  interpreter.run("n.clear()\nwhile len(n) < 3: pass\nt.deinit()");
  assertEquals(interpreter.evaluate("len(n)"), 3);
});

Deno.test("a board that is not there is an OSError", () => {
  const interpreter = new Interpreter({ board: "no-such-board" });
  const error = assertThrows(
    () => interpreter.evaluate("__import__('machine').Pin(1)"),
    PythonError,
  );
  assertEquals(error.type, "OSError");
});

Deno.test("sensors whose pin the kernel has are read by the kernel", () => {
  const board = Object.assign(makeSimBoard({ manual: true }), {
    sensors: {
      oneWire: () => ({
        roms: () => [Uint8Array.of(0x28, 1, 2, 3, 4, 5, 6, 7)],
        // 25.0625 degrees, and the checksum of the eight bytes before it.
        scratch: () => withChecksum("91014b467fff0f10"),
      }),
      climate: () => ({ humidity: 45.3, temperature: -1.5 }),
    },
  });
  const interpreter = new Interpreter({ board: () => board });
  interpreter.run(
    "from krait import sim\n" +
      "from machine import Pin\n" +
      "import dht, ds18x20, onewire\n" +
      "sim.busy('GP4', 'onewire@0')\n" +
      "thermometers = ds18x20.DS18X20(onewire.OneWire(Pin(4)))\n" +
      "[rom] = thermometers.scan()\n" +
      "thermometers.convert_temp()\n" +
      "sensor = dht.DHT22(Pin(4))\n" +
      "sensor.measure()\n" +
      "coarse = dht.DHT11(Pin(4))\n" +
      "coarse.measure()\n",
  );
  assertEquals(interpreter.evaluate("thermometers.read_temp(rom)"), 25.0625);
  assertEquals(interpreter.evaluate("round(sensor.humidity(), 1)"), 45.3);
  assertEquals(interpreter.evaluate("sensor.temperature()"), -1.5);
  assertEquals(interpreter.evaluate("coarse.humidity()"), 45);
  interpreter.close();
});

function withChecksum(hex: string): Uint8Array {
  const bytes = Uint8Array.fromHex(hex);
  return Uint8Array.of(...bytes, crc8(bytes));
}
