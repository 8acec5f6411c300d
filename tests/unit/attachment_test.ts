// Files inside an executable: a copy with others, and every way of damage.

import { assertEquals, assertThrows } from "@std/assert";
import {
  attach,
  attachedFiles,
  AttachmentError,
  type Source,
} from "../../hal/linux/attachment.ts";
import {
  ExecutableLibrary,
  withLibrary,
} from "../../hal/linux/executable_library.ts";

/** Bytes in memory as a source. */
function sourceOf(bytes: Uint8Array): Source {
  return {
    size: bytes.length,
    read: (at, length) => bytes.subarray(at, at + length),
  };
}

const text = (s: string) => new TextEncoder().encode(s);

/** An ELF file of 100 bytes with one section header, and Deno's data behind it. */
function compiled(data = "what Deno keeps there"): Uint8Array {
  const elf = new Uint8Array(100);
  elf.set(text("\x7fELF"));
  const view = new DataView(elf.buffer);
  view.setBigUint64(0x28, 36n, true);
  view.setUint16(0x3a, 64, true);
  view.setUint16(0x3c, 1, true);
  const deno = text(`d3n0l4nd${data}`);
  const footer = new Uint8Array(24);
  footer.set(text("d3n0l4nd"));
  const length = BigInt(deno.length + footer.length);
  new DataView(footer.buffer).setBigUint64(16, length, true);
  return Uint8Array.from([...elf, ...deno, ...footer]);
}

const FILES = new Map([
  ["", text("the manifest")],
  ["main.py", text("print(1)")],
  ["pkg/empty", new Uint8Array(0)],
  ["grüße.bin", Uint8Array.of(0, 255, 128)],
]);

Deno.test("files come back as they were put in", () => {
  const base = compiled();
  assertEquals(attachedFiles(sourceOf(base)), null);
  const made = attach(sourceOf(base), FILES);
  assertEquals(attachedFiles(sourceOf(made)), FILES);
  assertEquals(made.subarray(0, 100), base.subarray(0, 100));
  const tail = base.length - 100;
  assertEquals(made.subarray(-tail), base.subarray(100));
});

Deno.test("other files take the place of those that are there", () => {
  const once = attach(sourceOf(compiled()), FILES);
  const files = new Map([["main.py", text("print(2)")]]);
  const twice = attach(sourceOf(once), files);
  assertEquals(attachedFiles(sourceOf(twice)), files);
  assertEquals(attach(sourceOf(compiled()), files), twice);
});

Deno.test("each changed byte of the files is noticed", () => {
  const made = attach(sourceOf(compiled()), FILES);
  const end = made.length - (compiled().length - 100);
  for (let at = 100; at < end; at++) {
    const bad = made.slice();
    bad[at]! ^= 0x10;
    assertThrows(
      () => attachedFiles(sourceOf(bad)),
      AttachmentError,
      "damaged",
    );
  }
});

Deno.test("what was cut off or is something else is refused", () => {
  const made = attach(sourceOf(compiled()), FILES);
  for (const length of [0, 10, 99, 120, made.length - 1]) {
    assertThrows(
      () => attachedFiles(sourceOf(made.subarray(0, length))),
      AttachmentError,
      "not an executable of Krait",
    );
  }
  const script = text("#!/bin/sh\n".repeat(50));
  assertThrows(() => attach(sourceOf(script), FILES), AttachmentError);
});

Deno.test("a library stands beside attached files, and stays with them", () => {
  const base = compiled();
  const library = new Map([["a.js", text("one")], ["b/c.js", text("grüße")]]);
  const carrying = withLibrary(sourceOf(base), library);
  const check = (bytes: Uint8Array) => {
    const found = new ExecutableLibrary(sourceOf(bytes));
    for (const [name, content] of library) {
      assertEquals(found.get(name), content);
    }
    assertEquals(found.get("absent.js"), null);
  };
  check(carrying);
  assertEquals(attachedFiles(sourceOf(carrying)), null);
  const product = attach(sourceOf(carrying), FILES);
  check(product);
  assertEquals(attachedFiles(sourceOf(product)), FILES);
  assertEquals(attach(sourceOf(product), FILES), product);
  assertEquals(withLibrary(sourceOf(carrying), library), carrying);
  assertEquals(new ExecutableLibrary(sourceOf(base)).get("a.js"), null);
});

Deno.test("a damaged file of the library is not given", () => {
  const library = new Map([["a.js", text("one")]]);
  const carrying = withLibrary(sourceOf(compiled()), library);
  const at = new TextDecoder("latin1").decode(carrying).lastIndexOf("one");
  carrying[at]! ^= 1;
  const found = new ExecutableLibrary(sourceOf(carrying));
  assertThrows(() => found.get("a.js"), AttachmentError, "damaged");
});
