// Every name that MicroPython's unix port offers exists here with the right kind,
// except those of inventory_skip.txt.

import { assertEquals } from "@std/assert";

const HERE = new URL("./", import.meta.url).pathname;
const KRAIT = new URL("../../mod.ts", import.meta.url).pathname;

/** The lines of a file of tab-separated columns. */
function rows(name: string): string[][] {
  return Deno.readTextFileSync(HERE + name).split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map((line) => line.split("\t"));
}

/** What is missing or of another kind, by the program `inventory.py`. */
async function faults(): Promise<string[][]> {
  const command = new Deno.Command(Deno.execPath(), {
    args: ["run", "-A", "--no-check", KRAIT, `${HERE}inventory.py`],
    stdin: "piped",
    stdout: "piped",
    stderr: "inherit",
  });
  const child = command.spawn();
  const names = new Blob([Deno.readFileSync(`${HERE}inventory.tsv`)]);
  await names.stream().pipeTo(child.stdin);
  const { stdout, success } = await child.output();
  assertEquals(success, true);
  return new TextDecoder().decode(stdout).split("\n")
    .filter((line) => line !== "").map((line) => line.split("\t"));
}

Deno.test("every name of the inventory exists", async () => {
  const skipped = rows("inventory_skip.txt").map(([start]) => start!);
  const used = new Set<string>();
  const unexpected: string[] = [];
  for (const [name, what] of await faults()) {
    const start = skipped.find((s) => name!.startsWith(s));
    if (start === undefined) unexpected.push(`${name}: ${what}`);
    else used.add(start);
  }
  const idle = skipped.filter((s) => !used.has(s));
  if (idle.length > 0) {
    console.log(`inventory_skip.txt: no longer needed: ${idle.join(", ")}`);
  }
  assertEquals(unexpected, []);
});
