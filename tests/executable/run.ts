/**
 * `deno task executable [--base-binary]`: compiles `dist/krait` and tests it as its
 * user gets it: copied alone into an empty root, with what `krait build` makes of a
 * program. With `--base-binary` the base is fetched first, for machines that do not
 * reach Deno's server.
 *
 * @module
 */

import { assertEquals, assertMatch, assertStringIncludes } from "@std/assert";
import { parseArgs } from "@std/cli";
import { ROOT } from "../checks/project.ts";
import { compile, EXECUTABLE } from "../tasks/compile.ts";
import { BASE_VERSION, baseBinary } from "./base_binary.ts";

const PROGRAM = new URL("program/", import.meta.url).pathname;

/** Enters a root in which there is also /proc, which Deno finds itself by. */
const ENTER = "/usr/bin/unshare";
const ENTER_ARGS = [
  "--map-root-user",
  "--mount",
  "/bin/sh",
  "-c",
  '/bin/mount --rbind /proc "$1/proc" && ' +
  'root=$1 && shift && exec /usr/sbin/chroot "$root" "$@"',
  "sh",
];

/** What a program printed, and how it ended. */
interface Outcome {
  readonly out: string;
  readonly err: string;
  readonly code: number;
}

/** Settings of {@linkcode run}. */
interface RunOptions {
  readonly args?: readonly string[];
  readonly cwd?: string;
  readonly env?: Record<string, string>;
  readonly clearEnv?: boolean;
  readonly input?: string;
}

async function run(
  command: string,
  { args = [], input, ...options }: RunOptions = {},
): Promise<Outcome> {
  const child = new Deno.Command(command, {
    ...options,
    args: [...args],
    stdin: input === undefined ? "null" : "piped",
    stdout: "piped",
    stderr: "piped",
  }).spawn();
  if (input !== undefined) {
    const writer = child.stdin.getWriter();
    await writer.write(new TextEncoder().encode(input));
    await writer.close();
  }
  const { stdout, stderr, code } = await child.output();
  const decode = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
  return { out: decode(stdout), err: decode(stderr), code };
}

/** The libraries that a program is linked against, by path. */
async function librariesOf(program: string): Promise<string[]> {
  const { out } = await run("ldd", { args: [program] });
  return [...out.matchAll(/(\/[^ ]+) \(0x/g)].map(([, path]) => path!);
}

/** An empty root with the executables, the C library and its loader. */
class Root {
  readonly folder: string;

  constructor(folder: string) {
    this.folder = folder;
  }

  /** Puts a file there, under a path of its own. */
  async add(path: string, from: string): Promise<void> {
    const to = this.folder + path;
    await Deno.mkdir(to.slice(0, to.lastIndexOf("/")), { recursive: true });
    await Deno.copyFile(from, to);
  }

  /** Puts a program there, and the libraries that it needs. */
  async addProgram(path: string, from: string): Promise<void> {
    await this.add(path, from);
    for (const library of await librariesOf(from)) {
      await this.add(library, await Deno.realPath(library));
    }
  }

  /** Runs a program inside, as the only thing there is. */
  run(
    path: string,
    args: readonly string[],
    options: RunOptions = {},
  ): Promise<Outcome> {
    return run(ENTER, {
      env: {},
      clearEnv: true,
      ...options,
      args: [...ENTER_ARGS, this.folder, path, ...args],
    });
  }
}

type Test = (root: Root) => Promise<void>;

const tests: { readonly [name: string]: Test } = {
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

  async "frozen modules and built-in ones"(root) {
    const program = "import json, datetime, argparse, hashlib, re, os\n" +
      "print(json.dumps([1, None]), datetime.date(2026, 1, 2))\n" +
      "print(hashlib.sha256(b'x').digest()[:2].hex(), os.listdir('/') != [])\n";
    const { out, err } = await root.run("/krait", ["-c", program]);
    assertEquals(out, "[1, null] 2026-01-02\n2d71 True\n", err);
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

  async "twenty at once, and odd surroundings"(root) {
    const many = Array.from(
      { length: 20 },
      (_, n) => root.run("/krait", ["-c", `print(${n})`]),
    );
    const outputs = (await Promise.all(many)).map(({ out }) => out);
    assertEquals(outputs, Array.from({ length: 20 }, (_, n) => `${n}\n`));
    const env = { LANG: "C", HOME: "/nowhere" };
    const { out } = await root.run("/krait", ["-c", "print('grüße')"], { env });
    assertEquals(out, "grüße\n");
  },

  async "closed standard streams"(root) {
    const path = root.folder + "/krait";
    for (const closed of ["<&-", ">&-", "2>&-", "<&- >&- 2>&-"]) {
      const line = `"$1" -c 'print(1)' ${closed}`;
      const { err } = await run("sh", { args: ["-c", line, "sh", path] });
      assertEquals(err.includes("panicked"), false, `${closed}: ${err}`);
    }
  },

  async "krait build: modules, data, arguments, exit codes"(root) {
    const output = `${root.folder}/app`;
    const built = await run(`${root.folder}/krait`, {
      cwd: PROGRAM,
      args: ["build", "app.py", "--add", "data.txt", "-o", output],
    });
    assertEquals(built.code, 0, built.err);
    assertMatch(built.out, /with app.py, data.txt, helper.py, pkg\/__init__/);
    const { out, err, code } = await root.run("/app", ["one", "two"]);
    assertEquals(out, await Deno.readTextFile(`${PROGRAM}app.exp`), err);
    assertEquals(code, 7);
    const failed = await root.run("/app", ["fail"]);
    assertMatch(failed.err, /File "\/app\/helper.py", line \d+, in fail/);
  },

  async "krait build: a damaged product says so"(root) {
    const bytes = await Deno.readFile(`${root.folder}/app`);
    const mark = new TextEncoder().encode("# the mark of the test");
    const at = bytes.findIndex((_, i) =>
      mark.every((byte, n) => bytes[i + n] === byte)
    );
    bytes[at]! ^= 1;
    await Deno.writeFile(`${root.folder}/bad`, bytes, { mode: 0o755 });
    const { err, code } = await root.run("/bad", []);
    assertMatch(err, /^Cannot run .*\/bad: the program inside is damaged/);
    assertEquals(code, 1);
  },

  async "krait build: mistakes are explained, nothing is left behind"(root) {
    const krait = `${root.folder}/krait`;
    const missing = await run(krait, { args: ["build", "nowhere.py"] });
    assertMatch(missing.err, /^Cannot read nowhere.py: there is no such file/);
    const args = ["build", "app.py", "-o", "/nowhere/app"];
    const unwritable = await run(krait, { cwd: PROGRAM, args });
    assertMatch(unwritable.err, /^Cannot write \/nowhere\/app/);
    const none = await run(krait, { args: ["build"] });
    assertMatch(none.err, /^Which program\?/);
    assertEquals([missing.code, unwritable.code, none.code], [1, 1, 1]);
  },
};

/** Compiles; with `--base-binary` upon a base that is fetched. */
async function compiled(fetches: boolean): Promise<string> {
  if (fetches) {
    if (Deno.version.deno !== BASE_VERSION) {
      throw new Error(`--base-binary needs Deno ${BASE_VERSION}.`);
    }
    const path = await baseBinary(`${ROOT}dist/base`);
    Deno.env.set("DENORT_BIN", path);
  }
  return await compile({ target: Deno.build.target, output: EXECUTABLE });
}

async function main(): Promise<boolean> {
  const flags = parseArgs(Deno.args, { boolean: ["base-binary"] });
  const executable = await compiled(flags["base-binary"]);
  const root = new Root(await Deno.makeTempDir());
  let failed = 0;
  try {
    await Deno.mkdir(`${root.folder}/proc`);
    await root.addProgram("/krait", executable);
    for (const [name, test] of Object.entries(tests)) {
      try {
        await test(root);
        console.log(`${name} ... ok`);
      } catch (e) {
        failed++;
        console.log(`${name} ... FAILED\n${(e as Error).message}`);
      }
    }
  } finally {
    await Deno.remove(root.folder, { recursive: true });
  }
  console.log(
    `${Object.keys(tests).length - failed} passed, ${failed} failed`,
  );
  return failed === 0;
}

if (import.meta.main) Deno.exit(await main() ? 0 : 1);
