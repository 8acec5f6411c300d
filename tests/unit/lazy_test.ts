// Tests of what is made or loaded at its first use.

import { assertEquals, assertStrictEquals } from "@std/assert";
import { later, lazy, onDemand } from "../../runtime/core/lazy.ts";

Deno.test("lazy() makes its value once", () => {
  let made = 0;
  const value = lazy(() => [++made]);
  assertEquals(made, 0);
  assertStrictEquals(value(), value());
  assertEquals(made, 1);
});

Deno.test("onDemand() has nothing before its file is loaded", async () => {
  const file = onDemand(() => Promise.resolve(7));
  assertEquals(file.now(), undefined);
  assertEquals(await file.load(), 7);
  assertEquals(file.now(), 7);
});

Deno.test("later() loads a file at its first use, and once", async () => {
  const path = "./values.ts";
  const file = later<typeof import("./values.ts")>(
    () => import("./values.ts"),
    import.meta.url,
    path,
  );
  assertStrictEquals(file(), file());
  assertStrictEquals(file(), await import("./values.ts"));
});
