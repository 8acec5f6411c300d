// Ctrl-C: SIGINT from outside. The bounds on times are generous, for slow machines.

import { assertEquals, assertMatch } from "@std/assert";
import { interrupted } from "./engine.ts";

Deno.test("Ctrl-C ends a tight loop, runs finally, exits with 130", async () => {
  const { code, out, err } = await interrupted(
    "import sys\nprint('ready'); sys.stdout.flush()\n" +
      "try:\n while True: pass\nfinally: print('finally')",
  );
  assertEquals([code, out], [130, "ready\nfinally\n"]);
  assertMatch(err, /line 4, in <module>\nKeyboardInterrupt: \n$/);
});

Deno.test("Ctrl-C can be caught, again and again", async () => {
  const { code, out } = await interrupted(
    "import sys\nfor i in range(3):\n print('ready'); sys.stdout.flush()\n" +
      " try:\n  while True: pass\n except KeyboardInterrupt: print('caught')",
  );
  assertEquals([code, out], [0, "ready\ncaught\n".repeat(3)]);
});

for (
  const [what, source] of [
    ["a recursion", "def f(n): return n if n < 2 else f(n-1) + f(n-2)\n f(60)"],
    ["a sleep", "time.sleep(600)"],
    ["input()", "input()"],
    ["a read of standard input", "sys.stdin.read()"],
    ["a generator", "for x in (i for i in iter(int, 1)): pass"],
    ["a comprehension", "[0 for i in iter(int, 1)]"],
    ["a sum", "sum(range(10**12))"],
    ["a maximum", "max(map(abs, range(10**12)))"],
    ["a list that is searched", "while [0] * 10**6 == [0.0] * 10**6: pass"],
    ["a join", "''.join(iter(str, 1))"],
    ["a regular expression", "import re; re.search('(x+x+)+y', 'x' * 200)"],
    ["an unpacking", "a, *b = map(str, iter(int, 1))"],
    ["code in exec()", "exec('while True: pass')"],
  ] as const
) {
  Deno.test(`Ctrl-C ends ${what}`, async () => {
    const { code, out, err } = await interrupted(
      "import sys, time\ntry:\n print('ready'); sys.stdout.flush()\n" +
        ` ${source}\nfinally: print('finally')`,
    );
    assertEquals([code, out], [130, "ready\nfinally\n"]);
    assertMatch(err, /KeyboardInterrupt: \n$/);
  });
}

Deno.test("Ctrl-C reaches a tight loop at once", async () => {
  const { out, sentAt } = await interrupted(
    "import sys, time\nprint('ready'); sys.stdout.flush()\n" +
      "try:\n while True: pass\n" +
      "except KeyboardInterrupt: print(time.time_ns() // 1000000)",
  );
  const elapsedMs = Number(out.split("\n")[1]) - sentAt;
  // It takes a millisecond where nothing else runs.
  assertEquals(elapsedMs < 2000, true, `${elapsedMs} ms`);
});
