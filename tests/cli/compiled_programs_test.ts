// Compiled programs are kept for the next start, and are what they were compiled from.

import { assert, assertEquals, assertMatch } from "@std/assert";
import { inFolder, krait } from "./engine.ts";

/** The files of a cache. */
function kept(cache: string): string[] {
  return [...Deno.readDirSync(cache)].map(({ name }) => `${cache}/${name}`);
}

Deno.test("a program is compiled once, and runs as the first time", async () => {
  await inFolder(
    { "p.py": "import q\nprint(q.x)\n1/0\n", "q.py": "x=5" },
    async (cwd) => {
      const env = { KRAIT_CACHE: `${cwd}/cache` };
      const first = await krait(["p.py"], { cwd, env });
      assertEquals(first.out, "5\n");
      assertMatch(first.err, /File "p.py", line 3/);
      const files = kept(env.KRAIT_CACHE);
      assertEquals(files.length, 2);
      const times = files.map((file) => Deno.statSync(file).mtime?.getTime());
      assertEquals(await krait(["p.py"], { cwd, env }), first);
      assertEquals(
        files.map((file) => Deno.statSync(file).mtime?.getTime()),
        times,
      );
    },
  );
});

Deno.test("what is kept is used only for the very same source", async () => {
  await inFolder({}, async (cwd) => {
    const env = { KRAIT_CACHE: `${cwd}/cache` };
    const run = async (source: string, ...options: string[]) => {
      Deno.writeTextFileSync(`${cwd}/p.py`, source);
      return (await krait([...options, "p.py"], { cwd, env })).out;
    };
    const long = `# ${"x".repeat(2000)}\n`;
    assertEquals(await run(`${long}print(1)`), "1\n");
    assertEquals(await run(`${long}print(2)`), "2\n");
    assertEquals(await run("assert 0, 1\n"), "");
    assertEquals(await run("assert 0, 1\nprint(3)", "-O"), "3\n");
    assertEquals(await run("assert 0, 1\nprint(3)"), "");
  });
});

Deno.test("a damaged file, or none at all, is compiled again", async () => {
  await inFolder({ "p.py": "print('ok')" }, async (cwd) => {
    const env = { KRAIT_CACHE: `${cwd}/cache` };
    await krait(["p.py"], { cwd, env });
    const [file] = kept(env.KRAIT_CACHE);
    const text = Deno.readTextFileSync(file!);
    for (const damaged of ["", text.slice(0, 40), `x${text}`]) {
      Deno.writeTextFileSync(file!, damaged);
      assertEquals((await krait(["p.py"], { cwd, env })).out, "ok\n");
      assertEquals(Deno.readTextFileSync(file!), text);
    }
  });
});

Deno.test("a folder that others may write is not read", async () => {
  await inFolder({ "p.py": "print('ok')" }, async (cwd) => {
    const cache = `${cwd}/cache`;
    await krait(["p.py"], { cwd, env: { KRAIT_CACHE: cache } });
    const [file] = kept(cache);
    const text = Deno.readTextFileSync(file!);
    const evil = text.replace(/\nreturn function[^]*/, "\nthrow 1;");
    assert(evil !== text);
    Deno.writeTextFileSync(file!, evil);
    Deno.chmodSync(cache, 0o777);
    const { out } = await krait(["p.py"], { cwd, env: { KRAIT_CACHE: cache } });
    assertEquals(out, "ok\n");
  });
});

Deno.test("without a folder that can be made, nothing is kept", async () => {
  await inFolder({ "p.py": "print('ok')", "file": "" }, async (cwd) => {
    for (const KRAIT_CACHE of ["", `${cwd}/file/below`]) {
      const env = { XDG_CACHE_HOME: cwd, KRAIT_CACHE };
      assertEquals((await krait(["p.py"], { cwd, env })).out, "ok\n");
    }
    const names = [...Deno.readDirSync(cwd)].map(({ name }) => name);
    assert(!names.includes("krait"));
  });
});

Deno.test("an error of syntax is found each time", async () => {
  await inFolder({ "p.py": "print('ok'\n" }, async (cwd) => {
    const env = { KRAIT_CACHE: `${cwd}/cache` };
    const first = await krait(["p.py"], { cwd, env });
    assertMatch(first.err, /SyntaxError/);
    assertEquals(await krait(["p.py"], { cwd, env }), first);
  });
});
