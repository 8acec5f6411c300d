// Tests of the import rules on made-up graphs; the project's own graph is
// judged by running `arrows.ts`.

import { assertEquals } from "@std/assert";
import { forbiddenImports, importCycles } from "./arrows.ts";
import type { Import } from "./import_graph.ts";

/** Does the table allow `from` to import `to`? */
function allows(
  from: string,
  to: string,
  kind: Import["kind"] = "code",
): boolean {
  return forbiddenImports([{ from, to, line: 1, kind }]).length === 0;
}

/** The cycles of a graph written as `a>b b>c`. */
function cycles(edges: string, kind: Import["kind"] = "code"): string[][] {
  return importCycles(
    edges.split(" ").map((edge) => {
      const [from = "", to = ""] = edge.split(">");
      return { from, to, line: 1, kind };
    }),
  );
}

Deno.test("forbiddenImports() keeps the syntax pure", () => {
  assertEquals(allows("runtime/syntax/a.ts", "runtime/syntax/b.ts"), true);
  assertEquals(allows("runtime/syntax/a.ts", "runtime/core/b.ts"), false);
  assertEquals(allows("runtime/syntax/a.ts", "node:path"), false);
  assertEquals(allows("runtime/syntax/a.ts", "npm:/x@1/mod.js"), false);
});

Deno.test("forbiddenImports() lets the compiler see the ABI as a type", () => {
  const from = "runtime/compiler/expr.ts";
  assertEquals(allows(from, "runtime/abi.ts", "type"), true);
  assertEquals(allows(from, "runtime/abi.ts"), false);
  assertEquals(allows(from, "runtime/abi.ts", "dynamic"), false);
  assertEquals(allows(from, "runtime/scope/mod.ts"), true);
});

Deno.test("forbiddenImports() keeps interp away from repl and cli", () => {
  const from = "runtime/interp/import.ts";
  assertEquals(allows(from, "runtime/abi.ts"), true);
  assertEquals(allows(from, "runtime/repl/mod.ts"), false);
  assertEquals(allows(from, "runtime/cli/main.ts", "type"), false);
  assertEquals(allows("runtime/repl/x.ts", from, "type"), true);
  assertEquals(allows("runtime/repl/x.ts", from), false);
});

Deno.test("forbiddenImports() makes lib/ use the facades", () => {
  assertEquals(allows("lib/math.ts", "runtime/mod.ts"), true);
  assertEquals(allows("lib/math.ts", "runtime/types/int.ts"), false);
  assertEquals(allows("lib/machine/pin.ts", "lib/time.ts"), true);
  assertEquals(allows("lib/machine/pin.ts", "hal/mod.ts"), true);
  assertEquals(allows("lib/machine/pin.ts", "hal/linux/gpio.ts"), false);
});

Deno.test("forbiddenImports() keeps the backends apart", () => {
  assertEquals(allows("hal/linux/gpio.ts", "hal/pin.ts"), true);
  assertEquals(allows("hal/linux/gpio.ts", "hal/sim/pin.ts"), false);
  assertEquals(allows("hal/pin.ts", "hal/linux/gpio.ts"), false);
  assertEquals(allows("hal/pin.ts", "hal/errors.ts"), true);
});

Deno.test("forbiddenImports() refuses a file that is in no room", () => {
  assertEquals(allows("tools/x.ts", "mod.ts"), false);
});

Deno.test("importCycles() finds what needs itself to load", () => {
  assertEquals(cycles("a>b b>c a>c"), []);
  assertEquals(cycles("a>b b>c c>b"), [["b", "c"]]);
  assertEquals(cycles("a>a"), [["a"]]);
});

Deno.test("importCycles() ignores types and import()", () => {
  assertEquals(cycles("a>b b>a", "type"), []);
  assertEquals(cycles("a>b b>a", "dynamic"), []);
});
