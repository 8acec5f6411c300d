// The tools of MicroPython on `krait device`: pyboard.py and mpremote, from the
// checkout that MICROPYTHON_DIR names, with a Python that has `serial` (Debian's
// python3-serial and python3-platformdirs). Without them nothing is run.

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

/** A Python that can talk to serial ports, or null. */
async function findPython(): Promise<string | null> {
  for (const python of PYTHON) {
    try {
      const words = [python, "-c", "import serial, platformdirs"];
      if ((await run(words, "/")).code === 0) return python;
    } catch {
      // There is no such program.
    }
  }
  return null;
}

const python = CHECKOUT === undefined ? null : await findPython();

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
