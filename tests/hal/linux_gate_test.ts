// The gate: what a sandbox lets through, what the refusals say, and that
// nothing in the project opens anything beside it.

import { Access } from "../../hal/access.ts";
import { HalError } from "../../hal/mod.ts";
import { Errno } from "../../hal/errno.ts";
import { Gate } from "../../hal/linux/gate.ts";
import { guardedSystem, takeInventory } from "../../hal/linux/mod.ts";
import { io, OpenFlag } from "../../hal/linux/libc.ts";
import { assert, assertEquals, assertThrows } from "./assert.ts";

function refusal(gate: Gate, path: string, flags = OpenFlag.RDONLY): HalError {
  return assertThrows(() => gate.open("read", path, flags), HalError);
}

function opens(gate: Gate, path: string): void {
  io().close(gate.open("read", path, OpenFlag.RDONLY));
}

Deno.test("Access allows names, folders and hosts", () => {
  const access = new Access({
    device: ["/dev/gpiochip0"],
    read: ["/srv/data"],
    net: ["example.org:80", "localhost"],
    env: "all",
  });
  assert(access.allows("device", "/dev/gpiochip0"));
  assert(!access.allows("device", "/dev/gpiochip01"));
  assert(access.allows("read", "/srv/data/a.csv"));
  assert(!access.allows("read", "/srv/data2"));
  assert(access.allows("net", "localhost:8080"));
  assert(!access.allows("net", "example.org:443"));
  assert(access.allows("env", "HOME"));
  assert(!access.allows("run", "ls"));
});

Deno.test("without a sandbox the gate opens everything", () => {
  opens(new Gate(), "/etc/hostname");
});

Deno.test("a refusal names the flag that is missing", () => {
  const gate = new Gate(new Access({}));
  const error = refusal(gate, "/etc/hostname");
  assertEquals(error.errno, Errno.EACCES);
  assert(error.message.includes("--allow-read=/etc/hostname"), error.message);
});

Deno.test("neither .. nor a link leads out of the sandbox", () => {
  const folder = Deno.makeTempDirSync();
  Deno.symlinkSync("/etc/hostname", `${folder}/link`);
  Deno.writeTextFileSync(`${folder}/file`, "x");
  const gate = new Gate(new Access({ read: [folder] }));
  opens(gate, `${folder}/file`);
  assertEquals(refusal(gate, `${folder}/link`).errno, Errno.EACCES);
  const around = `${folder}/../../etc/hostname`;
  assertEquals(refusal(gate, around).errno, Errno.EACCES);
  Deno.removeSync(folder, { recursive: true });
});

Deno.test("a new file is judged by its folder", () => {
  const folder = Deno.makeTempDirSync();
  const gate = new Gate(new Access({ write: [folder] }));
  const flags = OpenFlag.WRONLY | OpenFlag.CREAT;
  io().close(gate.open("write", `${folder}/new`, flags));
  const outside = () => gate.open("write", `${folder}/../new`, flags);
  assertEquals(assertThrows(outside, HalError).errno, Errno.EACCES);
  Deno.removeSync(folder, { recursive: true });
});

Deno.test("a missing device says what makes it appear", () => {
  const open = () => new Gate().openDevice("/dev/i2c-99");
  const error = assertThrows(open, HalError);
  assertEquals(error.errno, Errno.ENOENT);
  assert(error.message.includes("modprobe i2c-dev"), error.message);
});

Deno.test("guardedSystem() judges files, programs and variables", () => {
  const folder = Deno.makeTempDirSync();
  const system = guardedSystem(new Access({ read: [folder], env: ["HOME"] }));
  const refused = [
    () => system.stat("/etc/hostname"),
    () => system.readdir("/etc"),
    () => system.open("/etc/hostname", OpenFlag.RDONLY, 0),
    () => system.open(`${folder}/x`, OpenFlag.WRONLY | OpenFlag.CREAT, 0o600),
    () => system.unlink(`${folder}/x`),
    () => system.mkdir(`${folder}/y`),
    () => system.getenv("PATH"),
    () => system.shell("true"),
  ];
  for (const call of refused) {
    assertEquals(assertThrows(call, HalError).errno, Errno.EACCES);
  }
  assertEquals(system.readFile("/etc/hostname"), null);
  assertEquals(Object.keys(system.environ()).join(), "HOME");
  assertEquals([...system.readdir(folder)], []);
  Deno.removeSync(folder, { recursive: true });
});

Deno.test("takeInventory() lists what is there and what is missing", () => {
  const inventory = takeInventory(undefined, { scan: false });
  assert(inventory.board.name.length > 0);
  for (const { what, why } of inventory.missing) {
    assert(what.length > 0 && why.length > 0);
  }
  if (inventory.chips.length === 0) assert(inventory.missing.length > 0);
});

/** Files that may call `open(2)`, and what for. */
const OPENERS = new Set([
  // The gate itself, and `/etc/group`, which is world-readable by design.
  "hal/linux/gate.ts",
  "hal/linux/explain.ts",
  // The system without rules; `guarded_system.ts` puts the gate before it.
  "hal/linux/operating_system.ts",
  // Where clients of `krait device` connect: what its user named, not what a
  // program opens.
  "hal/linux/device_port.ts",
]);

/** Calls that open something without asking the gate. */
const AROUND =
  /\b(?:io\(\)\.open|openat|socket)\(|\{[^}]*\bopen\b[^}]*\} = io\(\)/;

Deno.test("nothing opens devices or files around the gate", () => {
  const root = new URL("../../", import.meta.url).pathname;
  for (const path of sources(`${root}hal`)) {
    const name = path.slice(root.length);
    if (OPENERS.has(name)) continue;
    const found = AROUND.exec(Deno.readTextFileSync(path));
    assert(found === null, `${name} opens around the gate: ${found?.[0]}`);
  }
});

function* sources(folder: string): Generator<string> {
  for (const entry of Deno.readDirSync(folder)) {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory) yield* sources(path);
    else if (path.endsWith(".ts")) yield path;
  }
}
