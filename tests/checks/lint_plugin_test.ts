// Tests of the lint rules: each one bites, and lets the allowed form pass.

import { assertEquals } from "@std/assert";
import plugin from "./lint_plugin.ts";

/** The ids of the rules that `source` breaks as the file `path`. */
function broken(path: string, source: string): string[] {
  const file = new URL(`../../${path}`, import.meta.url).pathname;
  const text = `// A file.\n${source}\n`;
  return Deno.lint.runPlugin(plugin, file, text).map((found) => found.id);
}

Deno.test("deno-namespace holds Deno to the host rooms", () => {
  const source = "export const cwd = Deno.cwd();";
  const rule = "krait/deno-namespace";
  assertEquals(broken("runtime/types/x.ts", source), [rule]);
  assertEquals(broken("lib/os.ts", source), [rule]);
  assertEquals(broken("hal/pin.ts", source), [rule]);
  assertEquals(broken("mod.ts", "globalThis.Deno.exit();"), [rule]);
  assertEquals(broken("mod.ts", "f(Deno);"), [rule]);
  assertEquals(broken("lib/x.ts", "type T = Deno.Conn;"), [rule]);
  assertEquals(broken("hal/linux/gpio.ts", source), []);
  assertEquals(broken("runtime/cli/main.ts", source), []);
});

Deno.test("deno-namespace lets a property of that name pass", () => {
  assertEquals(broken("lib/x.ts", "f({ Deno: 1 }, host.Deno);"), []);
});

Deno.test("host-module holds node:fs and its like to the host rooms", () => {
  const rule = "krait/host-module";
  const source = 'import * as fs from "node:fs";';
  assertEquals(broken("lib/os.ts", source), [rule]);
  assertEquals(broken("lib/os.ts", 'await import("node:net");'), [rule]);
  assertEquals(broken("lib/x.ts", 'export * from "node:tty";'), [rule]);
  assertEquals(broken("hal/linux/files.ts", source), []);
  assertEquals(broken("lib/x.ts", 'import * as c from "node:crypto";'), []);
});

Deno.test("module-state forbids a top-level let in runtime/ and lib/", () => {
  const rule = "krait/module-state";
  assertEquals(broken("runtime/abi.ts", "let n = 0;"), [rule]);
  assertEquals(broken("lib/x.ts", "export let n = 0;"), [rule]);
  assertEquals(broken("lib/x.ts", "export var n = 0;"), [rule]);
  assertEquals(broken("lib/x.ts", "function f() { let n = 0; }"), []);
  assertEquals(broken("lib/x.ts", "declare let n: number;"), []);
  assertEquals(broken("hal/sim/x.ts", "let n = 0;"), []);
});

Deno.test("reminder-issue asks for the issue's number", () => {
  const word = ["TO", "DO"].join("");
  const rule = "krait/reminder-issue";
  assertEquals(broken("lib/x.ts", `// ${word}: later`), [rule]);
  assertEquals(broken("lib/x.ts", `/* ${word}(me) */`), [rule]);
  assertEquals(broken("lib/x.ts", `// ${word}(#12): later`), []);
});

Deno.test("any-reason asks for a boundary comment", () => {
  const rule = "krait/any-reason";
  assertEquals(broken("lib/x.ts", "type T = any;"), [rule]);
  assertEquals(broken("lib/x.ts", "type T = any; // boundary: new code"), []);
  assertEquals(broken("lib/x.ts", "// boundary: why\ntype T = any;"), []);
  assertEquals(broken("lib/x.ts", "// boundary:\ntype T = any;"), [rule]);
});

Deno.test("prototype-patch protects JavaScript's own objects", () => {
  const rule = "krait/prototype-patch";
  const bad = [
    "Array.prototype.last = f;",
    "Object.defineProperty(String.prototype, 'x', {});",
    "Object.assign(globalThis, {});",
    "globalThis.state = 1;",
    "Reflect.setPrototypeOf(Map.prototype, null);",
  ];
  for (const line of bad) assertEquals(broken("lib/x.ts", line), [rule]);
  assertEquals(broken("lib/x.ts", "Cls.prototype.$name = f;"), []);
  assertEquals(broken("lib/x.ts", "Object.assign({}, Map);"), []);
});

Deno.test("file-header asks for an opening comment", () => {
  const file = new URL("../../lib/x.ts", import.meta.url).pathname;
  const run = (text: string) =>
    Deno.lint.runPlugin(plugin, file, text).map((found) => found.id);
  assertEquals(run("export const x = 1;\n"), ["krait/file-header"]);
  assertEquals(run("#!/usr/bin/env deno\n// What.\nf();\n"), []);
});
