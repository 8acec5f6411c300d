// The tools of MicroPython on `krait device`: pyboard.py and mpremote, from the
// checkout that MICROPYTHON_DIR names, with a Python that has `serial` (Debian's
// python3-serial and python3-platformdirs), and the back end of Debian's `thonny`.
// What is not there is not run.

import { assertEquals, assertMatch } from "@std/assert";
import { TestDevice } from "./device_client.ts";

const CHECKOUT = Deno.env.get("MICROPYTHON_DIR");
/** Debian's Python sees Debian's packages. */
const PYTHON = ["/usr/bin/python3", "python3"];
const TIMEOUT_MS = 300_000;

interface Result {
  readonly code: number;
  readonly out: string;
  readonly bytes: Uint8Array;
}

async function run(words: readonly string[], cwd: string): Promise<Result> {
  const [program, ...args] = words;
  const { code, stdout, stderr } = await new Deno.Command(program!, {
    args,
    cwd,
    stdin: "null",
    signal: AbortSignal.timeout(TIMEOUT_MS),
  }).output();
  const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
  return { code, out: text(stdout) + text(stderr), bytes: stdout };
}

/** A Python that has these modules, or null. */
async function findPython(modules: string): Promise<string | null> {
  for (const python of PYTHON) {
    try {
      const words = [python, "-c", `import ${modules}`];
      if ((await run(words, "/")).code === 0) return python;
    } catch {
      // There is no such program.
    }
  }
  return null;
}

const python = CHECKOUT === undefined
  ? null
  : await findPython("serial, platformdirs");
const thonny = await findPython("thonny.common, serial");

/** A folder, a device on a pseudo-terminal, and a tool to use it with. */
async function withTool(
  tool: string,
  body: (
    use: (...args: string[]) => Promise<string>,
    folder: string,
    device: TestDevice,
  ) => Promise<void>,
  files: { readonly [name: string]: string } = {},
): Promise<void> {
  const folder = Deno.makeTempDirSync();
  const device = await TestDevice.start(["--link", `${folder}/tty`], files);
  const path = device.where.split(" ")[0]!;
  const connect = tool.endsWith("pyboard.py")
    ? ["--device", path]
    : ["connect", path];
  try {
    await body(
      async (...args) => {
        const words = [
          python!,
          `${CHECKOUT}/tools/${tool}`,
          ...connect,
          ...args,
        ];
        const { code, out } = await run(words, folder);
        if (code !== 0) throw new Error(`${args}: ${out}`);
        return out;
      },
      folder,
      device,
    );
  } finally {
    await device.stop();
    Deno.removeSync(folder, { recursive: true });
  }
}

const MPREMOTE = "mpremote/mpremote.py";

Deno.test({
  name: "pyboard.py: commands, files, folders",
  ignore: python === null,
  fn: () =>
    withTool("pyboard.py", async (use, folder) => {
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
  ignore: python === null,
  fn: () =>
    withTool(MPREMOTE, async (use, folder, device) => {
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
  ignore: python === null,
  fn: () =>
    withTool(MPREMOTE, async (use, folder, device) => {
      const bytes = new Uint8Array(1 << 20);
      for (let i = 0; i < bytes.length; i += 65536) {
        crypto.getRandomValues(bytes.subarray(i, i + 65536));
      }
      Deno.writeFileSync(`${folder}/big`, bytes);
      await use("cp", "big", ":big");
      assertEquals(Deno.readFileSync(`${device.root}/big`), bytes);
      const digest = await crypto.subtle.digest("SHA-256", bytes);
      const hex = new Uint8Array(digest).toHex();
      assertMatch(await use("sha256sum", ":big"), new RegExp(hex));
      await use("cp", ":big", "back");
      assertEquals(Deno.readFileSync(`${folder}/back`), bytes);
    }),
});

Deno.test({
  name: "Thonny's back end: shell, files, programs, completion",
  ignore: thonny === null,
  fn: async () => {
    const folder = Deno.makeTempDirSync();
    const device = await TestDevice.start(["--link", `${folder}/tty`]);
    const client = new URL("./thonny_client.py", import.meta.url).pathname;
    const words = [thonny!, client, `${folder}/tty`];
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

/** A client on the terminal that waits in the midst of what it sends or reads. */
const HALF = `import os, sys, time
port = os.open(sys.argv[1], os.O_RDWR)
os.write(port, b"\\r\\x03\\x03\\r\\x01")
seen = b""
while b"exit\\r\\n>" not in seen:
    seen = seen[-20:] + os.read(port, 4096)
os.write(port, [b"\\x05A\\x01x = '" + b"a" * 3000, b"print('x' * 10000000)\\x04",
    b"while True: pass\\x04", b"import sys; sys.stdin.buffer.read(100)\\x04abc"
    ][int(sys.argv[2])])
print("half", flush=True)
time.sleep(60)
`;

Deno.test({
  name: "clients that are killed in the middle of a transfer disturb nobody",
  ignore: python === null,
  fn: () =>
    withTool("pyboard.py", async (use, folder, device) => {
      Deno.writeTextFileSync(`${folder}/half.py`, HALF);
      const path = device.where.split(" ")[0]!;
      const half = async (kind: number) => {
        const client = new Deno.Command(python!, {
          args: [`${folder}/half.py`, path, `${kind}`],
          stdout: "piped",
        }).spawn();
        const reader = client.stdout.getReader();
        await reader.read();
        client.kill("SIGKILL");
        await reader.cancel();
        await client.status;
      };
      for (let i = 0; i < 20; i++) await half(i % 4);
      assertEquals(await use("-c", "print('here')"), "here\r\n");
      const before = device.memory;
      for (let i = 0; i < 80; i++) await half(i % 4);
      assertEquals(await use("-c", "print('here')"), "here\r\n");
      const grown = (device.memory - before) / 2 ** 20;
      assertEquals(grown < 10, true, `${grown} MiB`);
    }),
});
