// The option `board`: which hardware an embedded program finds.

import { assertEquals, assertThrows } from "@std/assert";
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
