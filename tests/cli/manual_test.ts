// What the command line says of itself: help, manual page, completions.

import { assert, assertEquals, assertMatch } from "@std/assert";
import { parseArguments } from "../../runtime/cli/arguments.ts";
import { completion, manualPage, usage } from "../../runtime/cli/manual.ts";
import { command, krait } from "./engine.ts";

/** The options of the help, as a user would write them. */
function shownOptions(): string[][] {
  const [, part] = /Options:\n([^]*?)\n\n/.exec(usage())!;
  return part!.split("\n").map((line) => {
    const [shown] = line.split(" : ");
    return shown!
      .replace("[N]", "2")
      .replace("<kind>", "read")
      .replace("[=<names>]", "=/tmp")
      .replace(/<\w+>/, "x")
      .split(" ");
  });
}

Deno.test("every option of the help is understood", () => {
  const options = shownOptions();
  assert(options.length > 10);
  for (const words of options) {
    assert(parseArguments(words) !== null, words.join(" "));
  }
});

Deno.test("the manual page names every option of the help", () => {
  const page = manualPage().replaceAll("\\-", "-");
  for (const line of usage().split("\n").filter((l) => l.startsWith("-"))) {
    const [shown] = line.split(" : ");
    assert(page.includes(`\n.B ${shown}\n`), shown);
  }
  assertMatch(page, /^\.TH KRAIT 1/);
});

/** What bash offers for a line. */
async function completed(line: string): Promise<string[]> {
  const script = `${completion(["bash"])}
COMP_LINE=$1 COMP_POINT=\${#1} COMP_WORDS=($1) COMP_CWORD=$((\${#COMP_WORDS[@]} - 1))
_krait
printf '%s\\n' "\${COMPREPLY[@]}"`;
  const { stdout } = await new Deno.Command("bash", {
    args: ["-c", script, "bash", line],
    cwd: new URL(".", import.meta.url).pathname,
  }).output();
  return new TextDecoder().decode(stdout).trim().split("\n");
}

Deno.test("bash completes options, their values, and commands", async () => {
  assertEquals(await completed("krait --sand"), ["--sandbox"]);
  assertEquals(await completed("krait --board=s"), ["sim"]);
  assertEquals(await completed("krait --allow-re"), ["--allow-read"]);
  assert((await completed("krait bo")).includes("board"));
  assertEquals(await completed("krait completion z"), ["zsh"]);
  assertEquals(await completed("krait build app.py --fr"), ["--frozen"]);
  assertEquals(await completed("krait --trace=manual_"), ["manual_test.ts"]);
  assertEquals(await completed("krait device_client.py str"), [
    "streams_test.ts",
  ]);
});

/** What a program of this machine says of a text; null where there is none. */
async function saidBy(words: readonly string[], text: string) {
  const path = await Deno.makeTempFile();
  try {
    await Deno.writeTextFile(path, text);
    const { stdout, stderr } = await new Deno.Command(words[0]!, {
      args: [...words.slice(1), path],
      env: { LC_ALL: "C.UTF-8", MANWIDTH: "80" },
    }).output();
    const decode = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
    return { out: decode(stdout), err: decode(stderr) };
  } catch {
    return null;
  } finally {
    await Deno.remove(path);
  }
}

Deno.test("the real tools take what is made for them", async () => {
  const page = await saidBy(["man", "--warnings=w", "-l"], manualPage());
  assertMatch(page?.out ?? "KRAIT(1)", /KRAIT\(1\)/);
  assertEquals(page?.err ?? "", "");
  for (const shell of ["bash", "zsh", "fish"]) {
    const checked = await saidBy([shell, "-n"], completion([shell]));
    assertEquals(checked ?? { out: "", err: "" }, { out: "", err: "" }, shell);
  }
});

Deno.test("fish and zsh get every command", () => {
  for (const shell of ["fish", "zsh"]) {
    const text = completion([shell]);
    for (const name of ["board", "build", "device", "sandbox", "allow-ffi"]) {
      assert(text.includes(name), `${shell}: ${name}`);
    }
  }
});

Deno.test("an unknown shell is told which are known", async () => {
  const { err, code } = await krait(["completion", "tcsh"]);
  assertEquals(
    err,
    "usage: krait completion SHELL, one of bash, zsh, fish\n",
  );
  assertEquals(code, 1);
});

Deno.test({
  name: "krait build without an executable says how to get one",
  // The engine under test may be an executable.
  ignore: !/[.][jt]s$/.test(command.at(-1)!),
  async fn() {
    const { err, code } = await krait(["build", "examples/hello.py"]);
    assertMatch(err, /deno task compile|Cannot read/);
    assertEquals(code, 1);
  },
});
