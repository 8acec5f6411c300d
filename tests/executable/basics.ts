/**
 * What a user does first with the executable: programs, the prompt, modules, the
 * simulated board, `ffi`.
 *
 * @module
 */

import { assertEquals, assertMatch, assertStringIncludes } from "@std/assert";
import { ROOT } from "../checks/project.ts";
import { Terminal } from "../cli/terminal.ts";
import type { Tests } from "./root.ts";

/** What the executable does for everybody. */
export const basics: Tests = {
  async "a command, a script and a module"(root) {
    const { out, err, code } = await root.run("/krait", ["-c", "print(6 * 7)"]);
    assertEquals([out, err, code], ["42\n", "", 0]);
    await Deno.writeTextFile(
      `${root.folder}/script.py`,
      "import sys\nprint(sys.argv, sys.path[:2])\nsys.exit(3)\n",
    );
    const script = await root.run("/krait", ["/script.py", "a", "b"]);
    assertEquals(script.code, 3, script.err);
    assertEquals(script.out, "['/script.py', 'a', 'b'] ['/', '.frozen']\n");
  },

  async "its version, with what it was built of"(root) {
    const { out } = await root.run("/krait", ["--version"]);
    assertMatch(out, /^MicroPython v1\.29\.0 on Krait .*\nbuilt \d{4}-.*linux/);
  },

  async "standard input, and the prompt"(root) {
    const piped = await root.run("/krait", [], { input: "print('piped')\n" });
    assertEquals(piped.out, "piped\n", piped.err);
    const prompt = await root.run("/krait", ["-i"], { input: "1 + 1\n" });
    assertMatch(prompt.out, /MicroPython[^]*>>> [^]*2\n/);
  },

  async "the prompt on a terminal"(root) {
    const terminal = new Terminal(root.command(["/krait"]), { columns: 80 });
    await terminal.until(">>> ");
    terminal.type("for x in [6]:\r");
    await terminal.until("... ");
    terminal.type("print(x * 7)\r");
    await terminal.until("... ");
    // The indentation that is offered is taken away, which ends the entry.
    terminal.type("\x7f\r");
    assertMatch(await terminal.until(">>> "), /42\n/);
    terminal.type("impo\t");
    await terminal.until("import ");
    terminal.type("sys; sys.platform\r");
    assertMatch(await terminal.until(">>> "), /'linux'\n/);
    terminal.type("\x04");
    assertEquals(await terminal.close(), 0);
  },

  async "frozen modules and built-in ones"(root) {
    const program = "import json, datetime, argparse, hashlib, re, os\n" +
      "print(json.dumps([1, None]), datetime.date(2026, 1, 2))\n" +
      "print(hashlib.sha256(b'x').digest()[:2].hex(), os.listdir('/') != [])\n";
    const { out, err } = await root.run("/krait", ["-c", program]);
    assertEquals(out, "[1, null] 2026-01-02\n2d71 True\n", err);
  },

  async "frozen modules are compiled already"(root) {
    const program = "import argparse, datetime, unittest.mock, csv, enum";
    const env = { KRAIT_CACHE: "/cache" };
    const run = (...args: string[]) => root.run("/krait", args, { env });
    await Deno.mkdir(`${root.folder}/cache`, { mode: 0o700 });
    try {
      // What is compiled while it runs is kept there.
      const { out, err } = await run("-m", "argparse");
      assertEquals([out, err], ["", ""]);
      const before = [...Deno.readDirSync(`${root.folder}/cache`)].length;
      await run("-c", program);
      const after = [...Deno.readDirSync(`${root.folder}/cache`)].length;
      assertEquals(after - before <= 1, true, `${after} files`);
      // With -O they are compiled anew.
      const other = await run("-O", "-c", "import argparse");
      assertEquals([other.err, other.code], ["", 0]);
    } finally {
      await Deno.remove(`${root.folder}/cache`, { recursive: true });
    }
  },

  async "frozen modules in a sandbox"(root) {
    const program = "import textwrap\nprint(textwrap.fill('a b', 1))\n" +
      "open('/krait')";
    const { out, err } = await root.run("/krait", ["--sandbox", "-c", program]);
    assertEquals(out, "a\nb\n", err);
    assertMatch(err, /--allow-read/);
  },

  async "an example on the simulated board, and ffi"(root) {
    await root.add("/i2c_scan.py", `${ROOT}examples/i2c_scan.py`);
    const example = await root.run("/krait", ["--board=sim", "/i2c_scan.py"]);
    assertStringIncludes(example.out, "3 devices: 0x3c, 0x48, 0x50\n");
    const ffi = "import ffi\nlibc = ffi.open('libc.so.6')\n" +
      "print(libc.func('i', 'abs', 'i')(-5))";
    const { out, err } = await root.run("/krait", ["-c", ffi]);
    assertEquals(out, "5\n", err);
  },

  async "errors are Python's"(root) {
    const { err, code } = await root.run("/krait", ["-c", "1/0"]);
    assertMatch(err, /^Traceback [^]*ZeroDivisionError: divide by zero\n$/);
    assertEquals(code, 1);
    const missing = await root.run("/krait", ["/nowhere.py"]);
    assertEquals(missing.code, 2);
    assertMatch(missing.err, /can't open file/);
  },
};
