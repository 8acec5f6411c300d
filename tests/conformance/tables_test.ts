// Tests that the two tables of the conformance run are well formed.

import { assertEquals } from "@std/assert";
import { readAreas, readSkips } from "./tables.ts";

Deno.test("readAreas() gives every test one area", () => {
  const tests = readAreas();
  assertEquals(new Set(tests.map(({ name }) => name)).size, tests.length);
  assertEquals(tests.filter(({ area }) => area === ""), []);
});

Deno.test("readSkips() gives a reason for each known test", () => {
  for (const reason of readSkips().values()) assertEquals(reason === "", false);
});
