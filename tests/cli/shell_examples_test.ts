// The scripts of `examples/shell/`, run as a person runs them.

import { assertEquals, assertMatch } from "@std/assert";

const ROOT = new URL("../../", import.meta.url).pathname;
const decoder = new TextDecoder();

function start(script: string, args: string[]): Deno.ChildProcess {
  return new Deno.Command(Deno.execPath(), {
    args: [
      ...["run", "-A", "--no-check", `${ROOT}mod.ts`],
      ...[`${ROOT}examples/shell/${script}.py`, ...args],
    ],
    stdin: "piped",
    stdout: "piped",
    stderr: "piped",
  }).spawn();
}

/** Runs a script to its end. */
async function run(script: string, args: string[], input = "") {
  const child = start(script, args);
  const writer = child.stdin.getWriter();
  await writer.write(new TextEncoder().encode(input));
  await writer.close();
  const { code, stdout, stderr } = await child.output();
  return { code, out: decoder.decode(stdout), err: decoder.decode(stderr) };
}

function names(folder: string): string[] {
  return [...Deno.readDirSync(folder)].map((entry) => entry.name).sort();
}

const LOG = `2026-01-31 10:00:01 INFO started
2026-01-31 10:00:02 ERROR cannot open 'a.txt' after 3 tries
2026-01-31 11:00:03 ERROR cannot open 'b.txt' after 12 tries
not a log line
2026-01-31 11:00:04 WARNING disk at 91%
`;

Deno.test("log_summary.py counts levels, messages and hours", async () => {
  const { code, out, err } = await run("log_summary", ["--top", "1"], LOG);
  assertEquals(err, "");
  assertEquals(code, 0);
  assertMatch(out, / 2 {2}ERROR +#{40}\n/);
  assertMatch(out, /Problems\n +2 {2}ERROR cannot open '...' after N tries/);
  assertMatch(out, /Hours\n +2 {2}10 .*\n +2 {2}11 /);
  assertEquals(out.includes("WARNING disk"), false);
});

Deno.test("log_summary.py tells by its exit code what it saw", async () => {
  assertEquals((await run("log_summary", ["--fail-on", "ERROR"], LOG)).code, 1);
  const missing = await run("log_summary", ["/no/such/file"]);
  assertEquals(missing.code, 2);
  assertMatch(missing.err, /^log_summary: cannot read/);
});

Deno.test("batch_rename.py says what it would do, and does it", async () => {
  const folder = Deno.makeTempDirSync();
  for (const name of ["IMG_1.JPG", "IMG_2.JPG", "notes.txt"]) {
    Deno.writeTextFileSync(`${folder}/${name}`, name);
  }
  const args = ["--lower", "IMG_(\\d+)", "Trip-\\1", folder];
  const dry = await run("batch_rename", args);
  assertEquals(dry.code, 0);
  assertMatch(dry.out, /IMG_1.JPG -> trip-1.jpg\n/);
  assertMatch(dry.out, /2 files to rename \(nothing done/);
  assertEquals(names(folder), ["IMG_1.JPG", "IMG_2.JPG", "notes.txt"]);
  assertEquals((await run("batch_rename", ["--do", ...args])).code, 0);
  assertEquals(names(folder), ["notes.txt", "trip-1.jpg", "trip-2.jpg"]);
  const clash = await run("batch_rename", ["--do", "trip-\\d", "x", folder]);
  assertEquals(clash.code, 1);
  assertMatch(clash.err, /another file gets the name/);
  assertEquals(names(folder).length, 3);
  Deno.removeSync(folder, { recursive: true });
});

Deno.test("watch_directory.py shows changes and runs a command", async () => {
  const folder = Deno.makeTempDirSync();
  Deno.writeTextFileSync(`${folder}/old.txt`, "1");
  const args = ["-i", "0.05", "--times", "2", "--run", "echo ran", folder];
  const child = start("watch_directory", args);
  const reader = child.stdout.pipeThrough(new TextDecoderStream()).getReader();
  let out = "";
  let hasActed = false;
  for (;;) {
    const { value, done } = await reader.read();
    if (done) break;
    out += value;
    if (hasActed || !out.includes("watching 1 files")) continue;
    hasActed = true;
    Deno.writeTextFileSync(`${folder}/new.txt`, "2");
    Deno.removeSync(`${folder}/old.txt`);
  }
  const { code } = await child.status;
  await child.stdin.close();
  await child.stderr.cancel();
  assertEquals(code, 0);
  assertMatch(out, /new +new.txt/);
  assertMatch(out, /gone +old.txt/);
  assertMatch(out, /ran\n/);
  Deno.removeSync(folder, { recursive: true });
});
