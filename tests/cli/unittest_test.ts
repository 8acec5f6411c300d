// `-m unittest`: discovery, tests by name, exit codes.

import { assertEquals, assertMatch } from "@std/assert";

const MOD = new URL("../../mod.ts", import.meta.url).pathname;

const CASES = `import unittest


class Sums(unittest.TestCase):
    def test_right(self):
        self.assertEqual(1 + 1, 2)

    def test_wrong(self):
        self.assertEqual(1 + 1, 3)
`;

async function unittest(...args: string[]) {
  const folder = Deno.makeTempDirSync();
  Deno.mkdirSync(`${folder}/below`);
  Deno.writeTextFileSync(`${folder}/below/test_sums.py`, CASES);
  const { code, stdout } = await new Deno.Command(Deno.execPath(), {
    args: ["run", "-A", "--no-check", MOD, "-m", "unittest", ...args],
    cwd: folder,
  }).output();
  Deno.removeSync(folder, { recursive: true });
  return { code, out: new TextDecoder().decode(stdout) };
}

Deno.test("-m unittest finds tests in folders and fails where one does", async () => {
  const { code, out } = await unittest();
  assertEquals(code, 1);
  assertMatch(out, /test_right \(below.test_sums.Sums\) ... ok\n/);
  assertMatch(out, /AssertionError: 2 != 3\n/);
  assertMatch(out, /FAILED \(failures=1, errors=0\)\n$/);
});

Deno.test("-m unittest runs tests by name and by pattern", async () => {
  const name = "below.test_sums.Sums.test_right";
  const named = await unittest(name);
  assertEquals(named.code, 0);
  assertMatch(named.out, /Ran 1 tests\n\nOK\n$/);
  const chosen = await unittest("discover", "-s", ".", "-k", "right");
  assertEquals(chosen.code, 0);
  assertMatch(chosen.out, /Ran 1 tests\n\nOK\n$/);
});
