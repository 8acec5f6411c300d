// The program on a terminal: the plain prompt, Ctrl-C and Ctrl-D as keys.

import { assertEquals, assertMatch } from "@std/assert";
import { command, LOOP_ONCE } from "./engine.ts";
import { Terminal } from "./terminal.ts";

Deno.test("the prompt runs entries until Ctrl-D", async () => {
  const terminal = new Terminal(command);
  assertMatch(await terminal.until(">>> "), /MicroPython v.*\n.*help\(\)/);
  terminal.type("x = 6\n");
  await terminal.until(">>> ");
  terminal.type("x * 7\n");
  assertMatch(await terminal.until(">>> "), /\n42\n/);
  terminal.type("for i in range(2):\n");
  await terminal.until("... ");
  terminal.type("  print('n', i)\n");
  await terminal.until("... ");
  terminal.type("\n");
  assertMatch(await terminal.until(">>> "), /n 0\nn 1\n/);
  terminal.type("1/0\n");
  assertMatch(
    await terminal.until(">>> "),
    /Traceback .*\n.*line 1, in <module>\nZeroDivisionError: divide by zero\n/,
  );
  terminal.type("\x04");
  assertEquals(await terminal.close(), 0);
});

Deno.test("SystemExit leaves the prompt with its code", async () => {
  const terminal = new Terminal(command);
  await terminal.until(">>> ");
  terminal.type("raise SystemExit(3)\n");
  assertEquals(await terminal.close(), 3);
});

Deno.test("Ctrl-C stops a running entry, and typing", async () => {
  const terminal = new Terminal(command);
  await terminal.until(">>> ");
  terminal.type("print('go'); while_ = [0 for i in iter(int, 1)]\n");
  await terminal.until("\ngo\n");
  terminal.type("\x03");
  assertMatch(await terminal.until(">>> "), /KeyboardInterrupt: \n/);
  terminal.type("1 + \x03");
  await terminal.until(">>> ");
  terminal.type("print(6 * 7)\n");
  assertMatch(await terminal.until(">>> "), /42\n/);
  terminal.type("\x04");
  assertEquals(await terminal.close(), 0);
});

Deno.test("output to a terminal appears at once", async () => {
  const source = "import sys; print('now', end=''); sys.stdin.readline()";
  const terminal = new Terminal([...command, "-c", source]);
  await terminal.until("now");
  terminal.type("\n");
  assertEquals(await terminal.close(), 0);
});

Deno.test("Ctrl-C ends a program on a terminal with 130", async () => {
  const source = "print('go')\ntry:\n while True: pass\nfinally: print('end')";
  const terminal = new Terminal([...command, "-c", LOOP_ONCE + source]);
  await terminal.until("go\n");
  terminal.type("\x03");
  await terminal.until("end\n");
  await terminal.until("KeyboardInterrupt: ");
  assertEquals(await terminal.close(), 130);
});
