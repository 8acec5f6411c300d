// Standard streams that are closed, full or not read, and buffering.

import { assertEquals, assertMatch } from "@std/assert";
import { firstOutput, krait, shell } from "./engine.ts";

/** What only a fault of Krait's own would print. */
const JS_TRACE = /\.ts:\d+|internal error|Uncaught/;

const MANY = "for i in range(100000): print(i)";

Deno.test("a reader that leaves ends the program without a word", async () => {
  const { out, err } = await shell(
    `"$@" -c "${MANY}" | head -n 1; echo "\${PIPESTATUS[0]}"`,
  );
  assertEquals([out, err], ["0\n1\n", ""]);
});

Deno.test("finally blocks run when the reader has left", async () => {
  const source = `import sys
try:
  ${MANY}
finally:
  print('finally', file=sys.stderr)`;
  const { out, err } = await shell(`"$@" -c "${source}" | head -n 1`);
  assertEquals([out, err], ["0\n", "finally\n"]);
});

Deno.test("a full disk is an OSError", async () => {
  for (const source of ["print(1)", MANY]) {
    const { code, err } = await shell(`"$@" -c "${source}" >/dev/full`);
    assertEquals(code, 1);
    assertMatch(err, /OSError: 28\n$/);
    assertEquals(JS_TRACE.test(err), false);
  }
});

Deno.test("a program can handle a full disk", async () => {
  const source = `import sys
try:
  ${MANY}
except OSError as e:
  print(e.errno, file=sys.stderr)`;
  const { err } = await shell(`"$@" -c "${source}" >/dev/full`);
  assertMatch(err, /^28\n/);
});

Deno.test("closed standard streams give no fault of Krait's own", async () => {
  for (
    const [closed, source] of [
      [">&-", "print(1)"],
      ["<&-", "import sys; print(repr(sys.stdin.read()))"],
      ["<&-", "input()"],
      ["2>&-", "print(1); 1/0"],
      ["<&- >&- 2>&-", "print(1)"],
    ]
  ) {
    const { code, out, err } = await shell(`"$@" -c "${source}" ${closed}`);
    assertEquals(JS_TRACE.test(out + err), false, closed);
    assertEquals(code <= 1, true, closed);
  }
});

Deno.test("input() at the end of input raises EOFError", async () => {
  const source = "print(input('? '))\nprint(input())";
  const { code, out, err } = await krait(["-c", source], { stdin: "one\n" });
  assertEquals([code, out], [1, "? one\n"]);
  assertMatch(err, /EOFError: \n$/);
});

Deno.test("output is not lost at exit, on exceptions or with atexit", async () => {
  const size = `print('x' * 1000000)`;
  for (
    const end of [
      "",
      "raise SystemExit(0)",
      "1/0",
      "import sys; sys.exit()",
      "import sys; sys.atexit(lambda: print('y'))",
    ]
  ) {
    const { out } = await krait(["-c", `${size}\n${end}`]);
    assertEquals(out.trimEnd().replace(/\ny$/, "").length, 1000000, end);
  }
});

Deno.test("output comes before what other programs print", async () => {
  const source = "import os; print('a'); os.system('echo b'); print('c')";
  assertEquals((await krait(["-c", source])).out, "a\nb\nc\n");
});

Deno.test("print, sys.stdout and its buffer keep their order", async () => {
  const source = "import sys; print('a'); sys.stdout.write('b\\n'); " +
    "sys.stdout.buffer.write(b'c\\n'); print('d')";
  assertEquals((await krait(["-c", source])).out, "a\nb\nc\nd\n");
});

Deno.test("output is written before a wait", async () => {
  // The text arrives while the program sleeps or reads.
  for (const wait of ["time.sleep(600)", "input()", "sys.stdin.read()"]) {
    const source = `import sys, time; print('text'); ${wait}`;
    assertEquals(await firstOutput(source), "text\n", wait);
  }
});

Deno.test("a reader that does not block is waited for", async () => {
  const { code, out } = await shell(
    `"$@" -c "print('x' * 1000000)" | { sleep 1; wc -c; }`,
  );
  assertEquals([code, out.trim()], [0, "1000001"]);
});

Deno.test("a program from a directory is an OSError", async () => {
  const { code, out, err } = await shell(`"$@" < /tmp`);
  assertEquals([code, out], [1, ""]);
  assertEquals(err, "OSError: [Errno 21] EISDIR\n");
});

Deno.test("closing sys.stdout loses nothing of what was printed", async () => {
  const { code, out } = await krait([
    "-c",
    "import sys\nprint('kept')\nsys.stdout.close()",
  ]);
  assertEquals([code, out], [0, "kept\n"]);
});
