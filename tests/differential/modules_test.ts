// A few random inputs of each module, where there is a python3 to compare with.

import { assertEquals } from "@std/assert";
import { compare } from "./run.ts";

function hasPython(): boolean {
  try {
    return new Deno.Command("python3", { args: ["-V"] }).outputSync().success;
  } catch {
    return false;
  }
}

Deno.test({
  name: "modules give CPython's results on random inputs",
  ignore: !hasPython(),
  async fn() {
    assertEquals(await compare({ module: "all", seed: 7, count: 100 }), []);
  },
});
