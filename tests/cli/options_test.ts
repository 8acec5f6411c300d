// Options, arguments, environment variables and exit codes, as MicroPython's unix
// port has them. Tracebacks go to standard error, where the unix port prints them on
// standard output.

import { assertEquals, assertMatch } from "@std/assert";
import { inFolder, krait, shell } from "./engine.ts";

const ARGV = "import sys; print(sys.argv)\n";
const USAGE = "Invalid command line arguments. Use -h option for help.\n";

Deno.test("-c runs a command and ends the options", async () => {
  const { code, out, err } = await krait(["-c", ARGV, "-x", "a b", "ä"]);
  assertEquals([code, out, err], [0, "['-c', '-x', 'a b', 'ä']\n", ""]);
});

Deno.test("a file runs with its arguments and folder", async () => {
  await inFolder(
    {
      "sub/prog.py": `${ARGV}import near; print(__name__)\n`,
      "sub/near.py": "",
    },
    async (cwd) => {
      const { code, out } = await krait(["sub/prog.py", "-c", "x"], { cwd });
      assertEquals([code, out], [0, "['sub/prog.py', '-c', 'x']\n__main__\n"]);
    },
  );
});

Deno.test("-m runs modules and packages of the current folder", async () => {
  const files = {
    "m.py": ARGV,
    "p/__init__.py": "",
    "p/__main__.py": "print(5)",
  };
  await inFolder(files, async (cwd) => {
    assertEquals((await krait(["-m", "m", "x"], { cwd })).out, "['m', 'x']\n");
    assertEquals((await krait(["-m", "p"], { cwd })).out, "5\n");
    const { code, err } = await krait(["-m", "absent"], { cwd });
    assertEquals([code, err.split("\n").at(-2)], [
      1,
      "ImportError: no module named 'absent'",
    ]);
  });
});

Deno.test("-h and --version print and end", async () => {
  const help = await krait(["-h"]);
  assertEquals(help.code, 0);
  assertMatch(help.out, /^usage: krait .*-c <command>/);
  const version = await krait(["--version"]);
  assertEquals(version.code, 0);
  // An executable has a second line: what it was built of.
  assertMatch(version.out, /^MicroPython v1\.\d+\.\d+ on .*\n(?:built .*\n)?$/);
});

Deno.test("-O, -v and -X are understood", async () => {
  const source =
    "try:\n assert False\nexcept AssertionError:\n print('checked')";
  assertEquals((await krait(["-c", source])).out, "checked\n");
  assertEquals((await krait(["-O", "-c", source])).out, "");
  const level = "import micropython; print(micropython.opt_level())";
  assertEquals((await krait(["-OO", "-c", level])).out, "2\n");
  assertEquals((await krait(["-O3", "-c", level])).out, "3\n");
  const emit = ["-X", "emit=native", "-X", "heapsize=2M", "-c", "print(1)"];
  assertEquals((await krait(emit)).out, "1\n");
  assertMatch((await krait(["-v", "-c", "print(1)"])).out, /^1\nmem: total=/);
});

Deno.test("-X compile-only runs nothing and finds syntax errors", async () => {
  await inFolder({ "good.py": "print(1)", "bad.py": "x = (" }, async (cwd) => {
    const good = await krait(["-X", "compile-only", "good.py"], { cwd });
    assertEquals([good.code, good.out], [0, ""]);
    const bad = await krait(["-X", "compile-only", "bad.py"], { cwd });
    assertEquals(bad.code, 1);
    assertMatch(bad.err, /SyntaxError/);
  });
});

Deno.test("arguments that are none end with 1", async () => {
  for (const args of [["-q"], ["-c"], ["-m"], ["-X"], ["-X", "no"], ["-"]]) {
    const { code, out, err } = await krait(args);
    assertEquals([code, out + err], [1, USAGE], args.join(" "));
  }
});

Deno.test("a file that is not there ends with 2", async () => {
  const { code, out, err } = await krait(["absent.py"]);
  assertEquals([code, out], [2, ""]);
  assertMatch(
    err,
    /: can't open file 'absent\.py': \[Errno 2\] No such file or directory\n$/,
  );
});

Deno.test("a folder in the place of a file ends with 1", async () => {
  const { code, err } = await krait(["."]);
  assertEquals([code, err], [1, "OSError: [Errno 21] EISDIR\n"]);
});

Deno.test("exit codes come from SystemExit", async () => {
  const codes: [string, number, string][] = [
    ["", 0, ""],
    ["None", 0, ""],
    ["3", 3, ""],
    ["-1", 255, ""],
    ["256 + 7", 7, ""],
    ["True", 1, ""],
    ["'bye'", 1, "bye\n"],
    ["(1, 2)", 1, "(1, 2)\n"],
  ];
  for (const [text, code, err] of codes) {
    const result = await krait(["-c", `raise SystemExit(${text})`]);
    assertEquals([result.code, result.out + result.err], [code, err], text);
  }
  const { code, err } = await krait(["-c", "raise KeyboardInterrupt"]);
  assertEquals([code, err.split("\n").at(-2)], [130, "KeyboardInterrupt: "]);
});

Deno.test("an exception is reported on standard error, after the output", async () => {
  const source =
    "print('before')\ndef f(): 1/0\ntry: f()\nfinally: print('finally')";
  const report = "Traceback (most recent call last):\n" +
    '  File "<stdin>", line 3, in <module>\n' +
    '  File "<stdin>", line 2, in f\n' +
    "ZeroDivisionError: divide by zero\n";
  const apart = await krait(["-c", source]);
  assertEquals(apart, { code: 1, out: "before\nfinally\n", err: report });
  const merged = await shell(`"$@" -c "${source}" 2>&1`);
  assertEquals(merged.out, `before\nfinally\n${report}`);
});

Deno.test("standard input is a program", async () => {
  const { code, out, err } = await krait([], { stdin: `${ARGV}1/0\n` });
  assertEquals([code, out], [1, "[]\n"]);
  assertMatch(err, /File "<stdin>", line 2, in <module>\nZeroDivisionError/);
});

Deno.test("MICROPYPATH is the search path", async () => {
  const path = async (env: { [name: string]: string }) =>
    (await krait(["-c", "import sys; print(sys.path)"], { env })).out;
  assertEquals(
    await path({ MICROPYPATH: "/a:~/b::c", HOME: "/h" }),
    "['', '/a', '/h/b', '', 'c']\n",
  );
  assertEquals(await path({ MICROPYPATH: "" }), "['']\n");
  assertEquals(
    await path({ HOME: "/h" }),
    "['', '.frozen', '/h/.micropython/lib', '/usr/lib/micropython']\n",
  );
});

Deno.test("-i and MICROPYINSPECT open the prompt afterwards", async () => {
  const stdin = "print(x + 1)\nif x:\n  print('block')\n\nx\n";
  const given = await krait(["-i", "-c", "x = 41"], { stdin });
  assertEquals(given.code, 0);
  assertMatch(
    given.out.replaceAll("\r", ""),
    /^MicroPython .*\n(.*\n)*42\n(.*\n)*.*block\n(.*\n)*.*41\n/,
  );
  const env = { MICROPYINSPECT: "1" };
  const variable = await krait(["-c", "x = 1; print(5)"], {
    stdin: "x + 8\n",
    env,
  });
  assertMatch(
    variable.out.replaceAll("\r", ""),
    /^5\nMicroPython .*\n(.*\n)*9\n/,
  );
  const set = "import os; os.putenv('MICROPYINSPECT', '1'); y = 2";
  assertMatch((await krait(["-c", set], { stdin: "y + 8\n" })).out, /10\r?\n/);
  const failed = await krait(["-i", "-c", "1/0"], { stdin: "print('on')\n" });
  assertMatch(failed.out, /\non\r?\n/);
  assertMatch(failed.err, /ZeroDivisionError/);
});

Deno.test("a script with a shebang line runs", async () => {
  // `env -S` splits the line, as a shebang of several words needs.
  await inFolder({ "run": "" }, async (folder) => {
    const { command } = await import("./engine.ts");
    const line = `#!/usr/bin/env -S ${command.join(" ")}\n`;
    Deno.writeTextFileSync(`${folder}/run`, line + ARGV);
    Deno.chmodSync(`${folder}/run`, 0o755);
    const { code, out } = await shell("./run a b", { cwd: folder });
    assertEquals([code, out], [0, "['./run', 'a', 'b']\n"]);
  });
});

Deno.test("-i runs what atexit registered after the prompt", async () => {
  const source = "import sys; sys.atexit(lambda: print('end'))";
  const { code, out } = await krait(["-i", "-c", source], {
    stdin: "print('prompt')\n",
  });
  assertEquals(code, 0);
  assertMatch(out, /prompt\r?\n>>> \r?\n?end\r?\n$/);
});
