// The list of frozen modules is what the folder holds.

import { assertEquals } from "@std/assert";
import { frozenNames } from "../../lib/frozen_names.ts";

Deno.test("every frozen module is named, and nothing else", () => {
  const folder = new URL("../../lib/frozen/", import.meta.url);
  const found = [...Deno.readDirSync(folder)]
    .map(({ name }) => name.replace(/\.py$/, ""))
    .filter((name) => !name.startsWith("_"));
  assertEquals(frozenNames(), found.sort());
});
