// `krait device` over TCP, with a client of the tests' own. The real clients are in
// `device_tools_test.ts`.

import { assert, assertEquals, assertMatch } from "@std/assert";
import { krait, shell } from "./engine.ts";
import { type Client, TestDevice } from "./device_client.ts";
import { runCycles } from "./device_cycles.ts";

async function withDevice(
  body: (device: TestDevice) => Promise<void>,
  files: { readonly [name: string]: string } = {},
): Promise<void> {
  const device = await TestDevice.start(["--listen", "127.0.0.1:0"], files);
  try {
    await body(device);
  } finally {
    await device.stop();
  }
}

async function withClient(
  device: TestDevice,
  body: (client: Client) => Promise<void>,
): Promise<void> {
  const client = await device.connect();
  try {
    await body(client);
  } finally {
    client.close();
  }
}

Deno.test("a device runs programs, and remembers them from client to client", async () => {
  await withDevice(async (device) => {
    await withClient(device, async (client) => {
      await client.enterRaw();
      assertEquals(await client.exec("x = 6\nprint(x)\nx"), ["6\r\n", ""]);
      const [out, err] = await client.exec("print('a')\n1/0");
      assertEquals(out, "a\r\n");
      assertMatch(err, /line 2, in <module>\r\nZeroDivisionError: .*\r\n$/);
      assertMatch((await client.exec("x = ("))[1], /SyntaxError/);
    });
    await withClient(device, async (client) => {
      await client.enterRaw();
      assertEquals(await client.exec("print(x * 7)"), ["42\r\n", ""]);
      await client.send("\x02");
      assertMatch(await client.until(">>> "), /MicroPython .*\r\n.*\r\n>>> $/);
      await client.send("x\r");
      assertEquals(await client.until(">>> "), "x\r\n6\r\n>>> ");
    });
  });
});

Deno.test("a soft reboot runs boot.py and main.py in a fresh world", async () => {
  const files = { "boot.py": "print('boot')\n", "main.py": "print('main')\n" };
  await withDevice(async (device) => {
    await withClient(device, async (client) => {
      await client.send("\r");
      await client.until(">>> ");
      await client.send("x = 1\r\x04");
      assertMatch(
        await client.until("MicroPython "),
        /\r\n>>> \r\nMPY: soft reboot\r\nboot\r\nmain\r\nMicroPython /,
      );
      await client.enterRaw();
      await client.send("\x04");
      assertEquals(
        await client.until("\r\n>"),
        "OK\r\nMPY: soft reboot\r\nboot\r\nraw REPL; CTRL-B to exit\r\n>",
      );
      assertMatch((await client.exec("x"))[1], /NameError/);
      await client.send("import sys; sys.exit()\x04");
      assertMatch(await client.until("exit\r\n>"), /MPY: soft reboot\r\nboot/);
    });
  }, files);
});

Deno.test("Ctrl-C interrupts loops, sleeps and reads", async () => {
  await withDevice(async (device) => {
    await withClient(device, async (client) => {
      await client.enterRaw();
      for (
        const body of [
          "while True: pass",
          "import time\ntime.sleep(600)",
          "import sys\nsys.stdin.read(1)",
          "input()",
          "while True: print('x' * 1000)",
        ]
      ) {
        await client.send(`print('go')\n${body}\x04`);
        await client.until("go\r\n");
        await new Promise((done) => setTimeout(done, 100));
        await client.send("\x03");
        const shown = await client.until("\x04>");
        assertEquals(shown.endsWith("KeyboardInterrupt: \r\n\x04>"), true);
      }
    });
  });
});

Deno.test("standard streams are as on a board", async () => {
  await withDevice(async (device) => {
    await withClient(device, async (client) => {
      await client.enterRaw();
      const echo = "import sys\nd = sys.stdin.buffer.read(5)\n" +
        "sys.stdout.buffer.write(d)\nsys.stdout.buffer.write(b'\\n')\n" +
        "print(repr(sys.stdin.readline()), repr(input('? ')))";
      await client.send(`${echo}\x04`);
      await client.send("a\r\nb\x01line\rtyp\x7fped\r");
      assertEquals(
        await client.until("\x04\x04>"),
        "OKa\r\nb\x01\n? typ\b\x1b[Kped\r\n'line\\n' 'typed'\r\n\x04\x04>",
      );
      const poll =
        "import select, sys, micropython\nmicropython.kbd_intr(-1)\n" +
        "p = select.poll()\np.register(sys.stdin, select.POLLIN)\n" +
        "print(len(p.poll(10)))\nprint(len(p.poll(-1)), sys.stdin.buffer.read(2))\n" +
        "micropython.kbd_intr(3)";
      await client.send(`${poll}\x04`);
      await client.until("0\r\n");
      await client.send("\x03x");
      assertEquals(await client.until(">"), "1 b'\\x03x'\r\n\x04\x04>");
    });
  });
});

Deno.test("the root is the device's file system", async () => {
  await withDevice(async (device) => {
    await withClient(device, async (client) => {
      await client.enterRaw();
      const files = "import os\nprint(os.listdir('/'), os.getcwd())\n" +
        "os.mkdir('d')\nos.chdir('d')\nopen('f', 'w').write('1')\n" +
        "print(os.getcwd(), os.listdir('../../..'), os.stat('/d/f')[6])\n" +
        "import m\nprint(m.x)";
      assertEquals((await client.exec(files))[0].split("\r\n"), [
        "['m.py'] /",
        "/d ['m.py', 'd'] 1",
        "",
      ]);
      const path =
        "import os, sys\nos.chdir('/')\nimport m, base64\nprint(m.x)";
      assertEquals(await client.exec(path), ["5\r\n", ""]);
    });
    assertEquals(Deno.readTextFileSync(`${device.root}/d/f`), "1");
  }, { "m.py": "x = 5\n" });
});

Deno.test("clients that go in the middle of a transfer disturb nobody", async () => {
  await withDevice(async (device) => {
    const half = "x = '" + "a".repeat(3000);
    for (let i = 0; i < 30; i++) {
      const client = await device.connect();
      await client.send("\r\x03\r\x01");
      if (i % 3 === 0) await client.send(`\x05A\x01${half}`);
      if (i % 3 === 1) await client.send(`print(${half}`);
      if (i % 3 === 2) await client.send("print('x' * 10000000)\x04");
      client.close();
    }
    await withClient(device, async (client) => {
      await client.enterRaw();
      assertEquals(await client.exec("print('here')"), ["here\r\n", ""]);
    });
  });
});

Deno.test("clients that come and go, or are killed, take no memory", async () => {
  const counts = { cycles: 40, kills: 5 };
  const findings = await runCycles(counts, () => {});
  for (const found of findings) assert(found.isGood, JSON.stringify(found));
  assertEquals(findings.length, 4);
});

/** A terminal in Python: what it is told to type, and what it was shown. */
const TERMINAL = `import io
class Terminal(io.IOBase):
    typed = shown = b""
    def write(self, data):
        self.shown += data
        return len(data)
    def readinto(self, into):
        if not self.typed:
            return None
        into[0] = self.typed[0]
        self.typed = self.typed[1:]
        return 1
    def ioctl(self, request, argument):
        return 0
`;

Deno.test("os.dupterm: a second terminal types and is shown all", async () => {
  await withDevice(async (device) => {
    await withClient(device, async (client) => {
      await client.send("\r\x03");
      await client.until(">>> ");
      await client.send("import os, terminal; t = terminal.Terminal()\r");
      await client.until(">>> ");
      await client.send("os.dupterm(t)\r");
      await client.until(">>> ");
      await client.send("t.typed = b'6 * 7\\rinput()\\rthere\\r'\r");
      await client.until(">>> 6 * 7\r\n42\r\n>>> ");
      assertEquals(
        await client.until("'there'\r\n>>> "),
        "input()\r\nthere\r\n'there'\r\n>>> ",
      );
      await client.send("os.dupterm(None).shown\r");
      assertMatch(
        await client.until("None)"),
        /^os\.dupterm\(None\)$/,
      );
      assertMatch(
        await client.until("\r\n>>> "),
        /b".*>>> 6 \* 7\\r\\n42\\r\\n>>> input\(\)\\r\\nthere\\r\\n/,
      );
    });
  }, { "terminal.py": TERMINAL });
});

Deno.test("an address of other machines needs a word", async () => {
  const { code, err } = await krait(["device", "--listen", "0.0.0.0:0"]);
  assertEquals(code, 1);
  assertMatch(err, /other machines .*--expose/);
  const line = 'f=$(mktemp); "$@" device --listen 0.0.0.0:0 --expose >$f & ' +
    "until grep -q : $f; do sleep 0.1; done; kill $!; cat $f; rm $f";
  const exposed = await shell(line);
  assertMatch(exposed.out, /^0\.0\.0\.0:\d+\n$/);
  assertMatch(exposed.err, /^Whoever reaches this port can run programs as/);
  assertEquals((await krait(["device", "--listen", "nowhere"])).code, 1);
  assertEquals((await krait(["device", "--what"])).code, 1);
  assertMatch((await krait(["device", "--help"])).out, /^usage: krait device/);
});
