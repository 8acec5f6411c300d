// Options of hardware and access, `krait board`, and the environment variable.

import { assert, assertEquals, assertMatch } from "@std/assert";
import { inFolder, krait, shell } from "./engine.ts";

const WHERE = "import machine; print(machine.board.kind, machine.board.id)\n";
const BLINK = "from machine import Pin\n" +
  "p = Pin(3, Pin.OUT, value=1)\np.off()\np.on()\n";

Deno.test("--board chooses the hardware", async () => {
  for (const args of [["--board", "sim"], ["--board=sim"]]) {
    assertEquals((await krait([...args, "-c", WHERE])).out, "sim sim\n");
  }
  const pi = await krait(["--board=raspberry-pi-4", "-c", WHERE]);
  assertEquals(pi.out, "linux raspberry-pi-4\n");
  const { err, code } = await krait(["--board=raspberry", "-c", WHERE]);
  assertEquals(code, 1);
  assertMatch(err, /ENOENT: Cannot use board raspberry: .*raspberry-pi-4/);
  assertEquals((await krait(["--board"])).code, 1);
});

Deno.test("KRAIT_BOARD chooses it too", async () => {
  const env = { KRAIT_BOARD: "raspberry-pi-5" };
  const { out } = await krait(["-c", WHERE], { env });
  assertEquals(out, "linux raspberry-pi-5\n");
  const other = await krait(["--board=sim", "-c", WHERE], { env });
  assertEquals(other.out, "sim sim\n");
});

Deno.test("a file describes what is connected", async () => {
  const files = {
    "b.json": '{"kind": "sim", "pulls": {"GP3": "up"}}',
    "bad.json": '{"kind": ',
    "p.py": "from machine import Pin; print(Pin(3).value())",
  };
  await inFolder(files, async (cwd) => {
    const { out } = await krait(["--board=b.json", "p.py"], { cwd });
    assertEquals(out, "1\n");
    const { err } = await krait(["--board=bad.json", "p.py"], { cwd });
    assertMatch(err, /Cannot read the board file bad\.json/);
    const none = await krait(["--board=none.json", "p.py"], { cwd });
    assertMatch(none.err, /there is no such file/);
  });
});

Deno.test("--trace records pins and transactions", async () => {
  const source = `${BLINK}from machine import I2C; I2C(0).scan()\n` +
    "I2C(0).writeto(0x50, b'ab')\n";
  await inFolder({ "p.py": source }, async (cwd) => {
    const { code } = await krait(["--board=sim", "--trace=t.vcd", "p.py"], {
      cwd,
    });
    assertEquals(code, 0);
    const vcd = await Deno.readTextFile(`${cwd}/t.vcd`);
    assertMatch(vcd, /\$var wire 1 ! GP3 \$end[^]*\n1!\n[^]*\n0!\n[^]*\n1!\n/);
    assertMatch(await Deno.readTextFile(`${cwd}/t.log`), /50w 61 62/);
  });
});

Deno.test("--show without a terminal says so, and the program runs", async () => {
  const { out, err } = await krait(["--show", "--board=sim", "-c", WHERE]);
  assertEquals(out, "sim sim\n");
  assertMatch(err, /needs the simulated board .* and a terminal/);
});

/** A program that tries a call and prints the error. */
function attempt(...calls: string[]): string {
  const tries = calls.map((call) =>
    `try:\n print(${call})\nexcept OSError as e:\n print(e)\n`
  );
  return `import os, ffi\n${tries.join("")}`;
}

Deno.test("--sandbox allows nothing but what is named", async () => {
  const files = {
    "p.py": attempt(
      "open('a.txt').read()",
      "open('b.txt', 'w').write('x')",
      "os.getenv('KRAIT_TEST')",
      "os.system('true')",
      "ffi.open('libc.so.6')",
      "open('../../../../../../../etc/hostname').read()",
    ),
    "a.txt": "secret",
  };
  const env = { KRAIT_TEST: "t" };
  await inFolder(files, async (cwd) => {
    const closed = await krait(["--sandbox", "p.py"], { cwd, env });
    const lines = closed.out.trimEnd().split("\n");
    assertEquals(lines.length, 6, closed.out + closed.err);
    const flags = ["read", "write", "env", "run", "ffi", "read"];
    lines.forEach((line, i) => {
      assertMatch(line, /^\[Errno 13\] EACCES: Cannot .*--sandbox does not/);
      assert(line.includes(`--allow-${flags[i]}=`), line);
    });
    const open = await krait([
      "--sandbox",
      "--allow-read=.",
      "--allow-write=.",
      "--allow-env=KRAIT_TEST",
      "--allow-run",
      "--allow-ffi=libc.so.6",
      "p.py",
    ], { cwd, env });
    const out = open.out.trimEnd().split("\n");
    assertEquals(out.slice(0, 4), ["secret", "1", "t", "0"]);
    assertMatch(out[5]!, /EACCES/);
  });
});

Deno.test("--sandbox has the modules and the simulated board", async () => {
  const source = "import heapq, datetime, machine; print(machine.Pin(3)())";
  const { out, err } = await krait(["--sandbox", "--board=sim", "-c", source]);
  assertEquals([out, err], ["0\n", ""]);
});

Deno.test("--allow without --sandbox is a mistake", async () => {
  const { code, err } = await krait(["--allow-read=/tmp", "-c", "1"]);
  assertEquals(code, 1);
  assertMatch(err, /--allow-read limits nothing without --sandbox/);
});

Deno.test("krait board lists the hardware, as text and as JSON", async () => {
  const text = await krait(["board", "--no-scan"]);
  assertEquals(text.code, 0);
  assertMatch(text.out, /^.+ \(.+\)\n/);
  const json = await krait(["board", "--json", "--no-scan"]);
  const { board, chips, missing } = JSON.parse(json.out);
  assertEquals(typeof board.name, "string");
  assert(Array.isArray(chips) && Array.isArray(missing));
  assertEquals((await krait(["board", "--wrong"])).code, 1);
});

Deno.test("resets and deep sleep start the program anew", async () => {
  const source = "import machine\n" +
    "memory = machine.mem_backup()\n" +
    "memory[0] += 1\n" +
    "print(memory[0], machine.reset_cause())\n" +
    "if memory[0] == 1: machine.soft_reset()\n" +
    "if memory[0] == 2: machine.deepsleep(5)\n" +
    "if memory[0] == 3: machine.reset()\n";
  const { out, err, code } = await krait(["--board=sim", "-c", source]);
  assertEquals([out, err, code], ["1 1\n2 5\n3 4\n4 2\n", "", 0]);
});

Deno.test("callbacks run while a program waits for input", async () => {
  const source = "from machine import Timer\n" +
    "n = []\n" +
    "t = Timer(period=5, callback=lambda t: n.append(1))\n" +
    "print(input(), len(n) > 3)\n";
  await inFolder({ "p.py": source }, async (cwd) => {
    const { out } = await shell('(sleep 1; echo line) | "$@" p.py', { cwd });
    assertEquals(out, "line True\n");
  });
});
