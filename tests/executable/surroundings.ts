/**
 * Surroundings that an executable may find itself in: many at once, nothing to write
 * to, no home, streams that are closed. Where a stream is closed Deno puts /dev/null in its
 * place; without that file it aborts.
 *
 * @module
 */

import { assertEquals, assertMatch } from "@std/assert";
import type { Tests } from "./root.ts";

/** A program that uses a good part of the library. */
const PROGRAM = `
import argparse, json, os, sys
print(json.dumps({"größe": [1, 2.5]}), len(sys.argv), os.getcwd())
`;
const EXPECTED = '{"größe": [1, 2.5]} 1 /\n';

/** What is to work anywhere. */
export const surroundings: Tests = {
  async "twenty at once"(root) {
    const many = Array.from(
      { length: 20 },
      (_, n) => root.run("/krait", ["-c", `import json\nprint(${n})`]),
    );
    const outcomes = await Promise.all(many);
    assertEquals(
      outcomes,
      Array.from({ length: 20 }, (_, n) => ({
        out: `${n}\n`,
        err: "",
        code: 0,
      })),
    );
  },

  async "no HOME, no /tmp, no environment at all"(root) {
    for (const folder of ["tmp", "home", "root", "etc"]) {
      const found = await root.run("/krait", [
        "-c",
        `import os\nprint("${folder}" in os.listdir("/"))`,
      ]);
      assertEquals(found.out, "False\n", found.err);
    }
    const { out, err, code } = await root.run("/krait", ["-c", PROGRAM]);
    assertEquals([out, err, code], [EXPECTED, "", 0]);
  },

  async "a home that can only be read"(root) {
    await Deno.mkdir(`${root.folder}/home/user`, { recursive: true });
    const env = { HOME: "/home/user" };
    const options = { readOnly: true, env };
    const tried = "try:\n open('/home/user/x', 'w')\n" +
      "except OSError as e:\n print(e.errno)";
    const refused = await root.run("/krait", ["-c", tried], options);
    assertEquals(refused.out, "30\n", refused.err);
    const { out, err, code } = await root.run(
      "/krait",
      ["-c", PROGRAM],
      options,
    );
    assertEquals([out, err, code], [EXPECTED, "", 0]);
    const prompt = await root.run("/krait", ["-i"], {
      ...options,
      input: "6 * 7\n",
    });
    assertMatch(prompt.out, /\n42\n/);
    assertEquals([prompt.err, prompt.code], ["", 0]);
    await Deno.remove(`${root.folder}/home`, { recursive: true });
  },

  async "languages that are none"(root) {
    for (const LANG of ["C", "POSIX", "", "xx_YY.nothing"]) {
      const env = { LANG, LC_ALL: LANG };
      const args = ["-c", "import sys\nprint('grüße', sys.argv[1])", "€"];
      const { out, err } = await root.run("/krait", args, { env });
      assertEquals([out, err], ["grüße €\n", ""], LANG);
    }
  },

  async "a home that is not there"(root) {
    const env = { HOME: "/nowhere", XDG_STATE_HOME: "/nowhere/state" };
    const { out, err } = await root.run("/krait", ["-i"], {
      env,
      input: "1 + 1\n",
    });
    assertMatch(out, /\n2\n/);
    assertEquals(err, "");
  },

  async "closed standard input"(root) {
    const program = "import sys\nprint(repr(sys.stdin.read(1)))";
    const { out, err, code } = await root.run("/krait", ["-c", program], {
      devNull: true,
      redirections: "<&-",
    });
    assertEquals([out, err, code], ["''\n", "", 0]);
    const prompt = await root.run("/krait", [], {
      devNull: true,
      redirections: "<&-",
    });
    assertEquals([prompt.err, prompt.code], ["", 0]);
  },

  async "closed standard output"(root) {
    const program = "import sys\nprint(1)\nprint('still', file=sys.stderr)";
    const { out, err, code } = await root.run("/krait", ["-c", program], {
      devNull: true,
      redirections: ">&-",
    });
    assertEquals([out, err, code], ["", "still\n", 0]);
  },

  async "closed standard error"(root) {
    const { out, err, code } = await root.run("/krait", [
      "-c",
      "print(1)\n1/0",
    ], { devNull: true, redirections: "2>&-" });
    assertEquals([out, err, code], ["1\n", "", 1]);
  },

  async "all standard streams closed"(root) {
    const program = "import sys\nprint(1)\nsys.exit(3)";
    const { out, err, code } = await root.run("/krait", ["-c", program], {
      devNull: true,
      redirections: "<&- >&- 2>&-",
    });
    assertEquals([out, err, code], ["", "", 3]);
  },

  async "a full disk behind standard output"(root) {
    const { err, code } = await root.run(
      "/krait",
      ["-c", "print('x' * 9999)"],
      {
        devNull: true,
        redirections: ">/dev/full",
      },
    );
    assertMatch(err, /OSError: 28\n$/);
    assertEquals(code, 1);
  },
};
