// The tools of MicroPython on `krait device`, as `device_tools.ts` finds them: pyboard.py,
// mpremote, Thonny's back end. What is not there is not run, and said.

import { assertEquals, assertMatch } from "@std/assert";
import { TestDevice } from "./device_client.ts";
import {
  findLocalThonny,
  findMpremote,
  findPyboard,
  findThonny,
  randomBytes,
  run,
  sha256,
  withTool,
} from "./device_tools.ts";
import { command } from "./engine.ts";
import { makeIndex, serve } from "./mip_index.ts";
import { Terminal } from "./terminal.ts";

const pyboard = await findPyboard();
const mpremote = await findMpremote();
const thonny = await findThonny();
const localThonny = await findLocalThonny();

Deno.test({
  name: "pyboard.py: commands, files, folders",
  ignore: pyboard === null,
  fn: () =>
    withTool(pyboard!, async ({ use, folder }) => {
      assertEquals(await use("-c", "print(1 + 1)"), "2\r\n");
      Deno.writeTextFileSync(`${folder}/p.py`, "print('run')\n");
      assertEquals(await use("p.py"), "run\r\n");
      await use("-f", "cp", "p.py", ":q.py");
      assertMatch(await use("-f", "ls"), /q\.py/);
      assertMatch(await use("-f", "cat", ":q.py"), /print\('run'\)/);
      await use("-f", "mkdir", ":d");
      await use("-f", "rmdir", ":d");
      await use("-f", "rm", ":q.py");
    }),
});

Deno.test({
  name: "mpremote: exec, eval, run, files, df, mount, soft-reset",
  ignore: mpremote === null,
  fn: () =>
    withTool(mpremote!, async ({ use, folder, device }) => {
      assertEquals(await use("exec", "print(2 ** 100)"), `${2n ** 100n}\r\n`);
      assertEquals(await use("eval", "[1, 'a']"), "[1, 'a']\r\n");
      Deno.writeTextFileSync(`${folder}/p.py`, "print('run')\n");
      assertEquals(await use("run", "p.py"), "run\r\n");
      await use("mkdir", ":d");
      await use("cp", "p.py", ":d/q.py");
      assertMatch(await use("ls", ":d"), /q\.py/);
      assertMatch(await use("cat", ":d/q.py"), /print\('run'\)/);
      await use("rm", ":d/q.py");
      await use("rmdir", ":d");
      assertMatch(await use("df"), /VfsPosix.* \d+%? \/$/m);
      Deno.mkdirSync(`${folder}/local`);
      Deno.writeTextFileSync(`${folder}/local/far.py`, "x = 'far'\n");
      const mounted = await use(
        "mount",
        "local",
        "exec",
        "import far; print(far.x)",
      );
      assertMatch(mounted, /\nfar\r\n$/);
      await use("soft-reset");
      assertEquals(await use("resume", "exec", "print('on')"), "on\r\n");
      assertEquals([...Deno.readDirSync(device.root)], []);
    }),
});

Deno.test({
  name: "mpremote copies large files both ways",
  ignore: mpremote === null,
  fn: () =>
    withTool(mpremote!, async ({ use, folder, device }) => {
      Deno.writeFileSync(`${folder}/big`, randomBytes(1 << 20));
      const digest = await sha256(`${folder}/big`);
      await use("cp", "big", ":big");
      assertEquals(await sha256(`${device.root}/big`), digest);
      assertMatch(await use("sha256sum", ":big"), new RegExp(digest));
      await use("cp", ":big", "back");
      assertEquals(await sha256(`${folder}/back`), digest);
    }),
});

Deno.test({
  name: "mpremote mip install, and import mip on the device",
  ignore: mpremote === null,
  fn: () =>
    withTool(mpremote!, async ({ use, folder, device }) => {
      Deno.mkdirSync(`${folder}/index`);
      await makeIndex(`${folder}/index`);
      const server = serve(`${folder}/index`);
      const url = `http://127.0.0.1:${server.addr.port}`;
      try {
        const said = await use("mip", "--index", url, "install", "hello");
        assertMatch(said, /Installing: \/lib\/dep\.py[^]*Done/);
        assertEquals(await use("exec", "import hello"), "hello 1\r\n");
        await use("rm", "-r", ":lib");
        const source = `import mip; mip.install("hello", index="${url}")`;
        assertMatch(await use("exec", source), /Done\r\n$/);
        assertEquals(await use("exec", "import hello"), "hello 1\r\n");
        await use("rm", "-r", ":lib");
        assertEquals([...Deno.readDirSync(device.root)], []);
      } finally {
        await server.shutdown();
      }
    }),
});

Deno.test({
  name: "mpremote repl: keys go there, what is shown comes back",
  ignore: mpremote === null,
  fn: () =>
    withTool(mpremote!, async ({ path }) => {
      const terminal = new Terminal([...mpremote!(path), "repl"], {
        columns: 60,
      });
      await terminal.until("Use Ctrl-] or Ctrl-x to exit this shell");
      terminal.type("\r");
      await terminal.until(">>> ");
      terminal.type("größe = 6\rgröße * 7\r");
      await terminal.until("\n42\n>>> ");
      terminal.type("while True: pass\r\r");
      await terminal.until("... ");
      terminal.type("\x03");
      await terminal.until("KeyboardInterrupt: \n>>> ");
      terminal.type("\x04");
      await terminal.until("MPY: soft reboot\n");
      await terminal.until(">>> ");
      terminal.type("\x1d");
      assertEquals(await terminal.close(), 0);
    }),
});

Deno.test({
  name: "Thonny's back end: shell, files, programs, completion",
  ignore: thonny === null,
  fn: async () => {
    const folder = Deno.makeTempDirSync();
    const device = await TestDevice.start(["--link", `${folder}/tty`]);
    const client = new URL("./thonny_client.py", import.meta.url).pathname;
    const words = [thonny!, client, "board", `${folder}/tty`];
    try {
      const home = ["env", `THONNY_USER_DIR=${folder}`];
      const { code, out } = await run([...home, ...words], folder);
      assertEquals(code, 0, out);
      for (
        const answer of [
          /lib_dirs=\['\/lib'\]/,
          /\]42\[/,
          /data='out/,
          /globals=\{.*'x'/,
          /total=\d+, used=\d+/,
          /content_bytes=b"print\('written'\)\\n/,
          /'w\.py': \{'kind': 'file', 'size': 3400/,
          /data='run/,
          /ZeroDivisionError/,
          /completions=\[.*listdir/,
        ]
      ) assertMatch(out, answer);
      assertEquals(/PROBLEM/.test(out), false, out);
      assertEquals([...Deno.readDirSync(device.root)], []);
    } finally {
      await device.stop();
      Deno.removeSync(folder, { recursive: true });
    }
  },
});

Deno.test({
  name: "Thonny's back end for interpreters on this machine: krait -i",
  ignore: localThonny === null,
  fn: async () => {
    const folder = Deno.makeTempDirSync();
    const words = command.map((word) => `'${word}'`).join(" ");
    const script = `#!/bin/sh\nexec ${words} "$@"\n`;
    Deno.writeTextFileSync(`${folder}/krait`, script, { mode: 0o755 });
    Deno.writeTextFileSync(`${folder}/w.py`, "print('run')\ny = 5\n");
    const client = new URL("./thonny_client.py", import.meta.url).pathname;
    try {
      const { code, out } = await run([
        ...["env", `THONNY_USER_DIR=${folder}`, localThonny!, client],
        ...["local", `${folder}/krait`],
      ], folder);
      assertEquals(code, 0, out);
      for (
        const answer of [
          /\]42\[/,
          /data='out/,
          /globals=\{.*'x'/,
          /total=\d+, free=\d+/,
          /data='system/,
          /data='run/,
          /\]6\[/,
          /ZeroDivisionError/,
          /completions=\[.*listdir/,
        ]
      ) assertMatch(out, answer);
      assertEquals(/PROBLEM/.test(out), false, out);
    } finally {
      Deno.removeSync(folder, { recursive: true });
    }
  },
});
