// Which base binary fits which target of `deno task compile`.

import { assertEquals, assertRejects } from "@std/assert";
import { checkBase, processorOf } from "../tasks/base.ts";

function elf(machine: number): Uint8Array {
  const header = new Uint8Array(64);
  header.set([0x7f, 0x45, 0x4c, 0x46]);
  header[0x12] = machine;
  return header;
}

Deno.test("the processor of a program", () => {
  assertEquals(processorOf(elf(62)), "x86_64");
  assertEquals(processorOf(elf(183)), "aarch64");
  assertEquals(processorOf(elf(40)), null);
  assertEquals(processorOf(new Uint8Array(64)), null);
});

Deno.test("a base binary of another machine is refused", async () => {
  const path = await Deno.makeTempFile();
  try {
    await Deno.writeFile(path, elf(183));
    await checkBase("aarch64-unknown-linux-gnu", path);
    const refused = (target: string, reason: string) =>
      assertRejects(() => checkBase(target, path), Error, reason);
    await refused("x86_64-unknown-linux-gnu", "is for aarch64");
    await Deno.writeTextFile(path, "text");
    await refused("aarch64-unknown-linux-gnu", "is no program for Linux");
    await Deno.remove(path);
    await refused("aarch64-unknown-linux-gnu", "Cannot read");
    await Deno.writeTextFile(path, "");
  } finally {
    await Deno.remove(path);
  }
  await checkBase("x86_64-unknown-linux-gnu", undefined);
});
