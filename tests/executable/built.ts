/**
 * `krait build`: what it makes of a program with modules and data.
 *
 * @module
 */

import { assertEquals, assertMatch } from "@std/assert";
import { type Root, run, type Tests } from "./root.ts";

const PROGRAM = new URL("program/", import.meta.url).pathname;
const FILES = [
  "app.py",
  "helper.py",
  "pkg/__init__.py",
  "pkg/sub.py",
  "pkg/other.py",
  "data.txt",
];

/**
 * A string of Krait's in V8's compiled form, where nothing stands behind it as in a
 * source or a path.
 */
const IN_COMPILED_FORM = /__main__(?![."'`])/g;
/** How the index of the library has a module. */
const IN_LIBRARY = /"bisect\.py\.js":\[\d+,\d+,/g;

/** Makes `/bad`: a file with another byte behind the last such text. */
async function damage(root: Root, path: string, text: RegExp): Promise<void> {
  const bytes = await Deno.readFile(root.folder + path);
  const found = [...new TextDecoder("latin1").decode(bytes).matchAll(text)];
  const last = found.at(-1);
  if (last === undefined) throw new Error(`No ${text.source} in ${path}`);
  bytes[last.index + last[0].length]! ^= 1;
  await Deno.writeFile(`${root.folder}/bad`, bytes, { mode: 0o755 });
}

/** What the executable makes of a program. */
export const built: Tests = {
  async "krait build: modules, data, arguments, exit codes"(root) {
    for (const name of FILES) {
      await root.add(`/program/${name}`, `${PROGRAM}${name}`);
    }
    const args = ["--add", "/program/data.txt", "-o", "/app"];
    const built = await root.run("/krait", [
      "build",
      "/program/app.py",
      ...args,
    ]);
    assertEquals(built.code, 0, built.err);
    await Deno.remove(`${root.folder}/program`, { recursive: true });
    assertMatch(built.out, /with app.py, data.txt, helper.py, pkg\/__init__/);
    const { out, err, code } = await root.run("/app", ["one", "two"]);
    assertEquals(out, await Deno.readTextFile(`${PROGRAM}app.exp`), err);
    assertEquals(code, 7);
    const failed = await root.run("/app", ["fail"]);
    assertMatch(failed.err, /File "\/app\/helper.py", line \d+, in fail/);
  },

  async "krait build: a damaged product says so"(root) {
    await damage(root, "/app", /# the mark of the test/g);
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

  async "a damaged executable says so"(root) {
    await damage(root, "/krait", IN_COMPILED_FORM);
    const { err, code } = await root.run("/bad", ["-c", "print(1)"]);
    assertMatch(err, /^Cannot run .*\/bad: it is damaged; copy it anew\.\n/);
    assertEquals(code, 1);
    await damage(root, "/krait", IN_LIBRARY);
    const module = await root.run("/bad", ["-c", "import bisect"]);
    assertMatch(module.err, /damaged; copy it anew/);
    assertEquals(module.code, 1);
  },

  async "a cut executable says so, and its product"(root) {
    for (const name of ["krait", "app"]) {
      const whole = await Deno.readFile(`${root.folder}/${name}`);
      for (const missing of [1, 1000, 1_000_000]) {
        const cut = whole.subarray(0, whole.length - missing);
        await Deno.writeFile(`${root.folder}/cut`, cut, { mode: 0o755 });
        const { err, code } = await root.run("/cut", []);
        assertMatch(err, /Could not find standalone binary section/);
        assertEquals(code, 1);
      }
    }
  },
};
