// rshell and ampy on `krait device`, as `device_tools.ts` finds them: what a person
// does with a board's files. What is not there is not run, and said.

import { assertEquals, assertMatch } from "@std/assert";
import {
  findAmpy,
  findRshell,
  randomBytes,
  sha256,
  withTool,
} from "./device_tools.ts";

const ampy = await findAmpy();
const rshell = await findRshell();

Deno.test({
  name: "ampy: ls, put, get, mkdir, run, rm, rmdir, reset",
  ignore: ampy === null,
  fn: () =>
    withTool(ampy!, async ({ use, folder, device }) => {
      Deno.writeTextFileSync(`${folder}/p.py`, "print('run', 1 + 1)\n");
      Deno.writeFileSync(`${folder}/b`, randomBytes(5000));
      await use("put", "p.py");
      await use("put", "b", "/b");
      assertEquals(await use("ls"), "/b\n/p.py\n");
      assertMatch(await use("ls", "-l"), /^\/b - 5000 bytes\n/);
      await use("get", "b", "back");
      assertEquals(await sha256(`${folder}/back`), await sha256(`${folder}/b`));
      assertMatch(await use("get", "p.py"), /^print\('run', 1 \+ 1\)\n/);
      await use("mkdir", "d");
      await use("put", "p.py", "d/q.py");
      assertEquals(await use("ls", "d"), "/d/q.py\n");
      assertEquals(await use("run", "p.py"), "run 2\r\n");
      await use("rm", "d/q.py");
      await use("rmdir", "d");
      await use("reset");
      await use("rm", "p.py");
      await use("rm", "b");
      assertEquals([...Deno.readDirSync(device.root)], []);
    }),
});

Deno.test({
  name: "rshell: ls, cp both ways, cat, mkdir, repl, rm",
  ignore: rshell === null,
  fn: () =>
    withTool(rshell!, async ({ use, folder, device }) => {
      Deno.writeTextFileSync(`${folder}/p.py`, "print('run', 1 + 1)\n");
      Deno.writeFileSync(`${folder}/b`, randomBytes(20_000));
      await use("cp", `${folder}/p.py`, `${folder}/b`, "/pyboard/");
      assertMatch(await use("ls", "-l", "/pyboard"), / 20000 .* b\n.* p\.py\n/);
      assertEquals(await use("cat", "/pyboard/p.py"), "print('run', 1 + 1)\n");
      await use("cp", "/pyboard/b", `${folder}/back`);
      assertEquals(await sha256(`${folder}/back`), await sha256(`${folder}/b`));
      await use("mkdir", "/pyboard/d");
      await use("cp", "/pyboard/p.py", "/pyboard/d/q.py");
      assertEquals((await use("ls", "/pyboard/d")).trim(), "q.py");
      assertMatch(await use("repl", "~", "import", "p", "~"), /\nrun 2\r?\n/);
      await use("rm", "-r", "/pyboard/d");
      await use("rm", "/pyboard/p.py", "/pyboard/b");
      assertEquals([...Deno.readDirSync(device.root)], []);
    }),
});
