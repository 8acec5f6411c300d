// `krait mip install` and `import mip`, with an index of the tests' own: a folder, and
// a server on loopback.

import { assert, assertEquals, assertMatch } from "@std/assert";
import { inFolder, krait } from "./engine.ts";
import { makeIndex, serve } from "./mip_index.ts";

interface World {
  /** The index's folder. */
  readonly index: string;
  readonly url: string;
  /** Runs the engine with a home of its own. */
  use(...args: string[]): ReturnType<typeof krait>;
  /** The files in `~/.micropython/lib`. */
  installed(): string[];
}

function filesBelow(folder: string, below = ""): string[] {
  try {
    return [...Deno.readDirSync(folder)].flatMap(({ name, isDirectory }) =>
      isDirectory
        ? filesBelow(`${folder}/${name}`, `${below}${name}/`)
        : [below + name]
    ).sort();
  } catch {
    return [];
  }
}

async function inWorld(body: (world: World) => Promise<void>): Promise<void> {
  await inFolder({ "index/x": "", "home/x": "" }, async (folder) => {
    const index = `${folder}/index`;
    await makeIndex(index);
    const server = serve(index);
    const env = {
      HOME: `${folder}/home`,
      DENO_DIR: Deno.env.get("DENO_DIR") ??
        `${Deno.env.get("HOME")}/.cache/deno`,
    };
    try {
      await body({
        index,
        url: `http://127.0.0.1:${server.addr.port}`,
        use: (...args) => krait(args, { env, cwd: folder }),
        installed: () => filesBelow(`${folder}/home/.micropython/lib`),
      });
    } finally {
      await server.shutdown();
    }
  });
}

Deno.test("packages come with what they need, and can be imported", async () => {
  await inWorld(async ({ index, url, use, installed }) => {
    for (const where of [url, `file://${index}`]) {
      const { code, out, err } = await use(
        ...["mip", "install", "hello", "--index", where],
      );
      assertEquals([code, err], [0, ""]);
      assertMatch(
        out,
        /Installing hello \(latest\)[^]*Installing dep \(1\.0\)/,
      );
      assertEquals(installed(), ["dep.py", "hello/__init__.py"]);
    }
    assertEquals((await use("-c", "import hello")).out, "hello 1\n");
    const again = await use("mip", "install", "dep@1.0", "--index", url);
    assertMatch(again.out, /Exists: .*dep\.py\nDone\n/);
    await use("mip", "install", "dep", "--index", url, "--target", "here");
    assertMatch(
      (await use(
        "-c",
        "import sys; sys.path.insert(0, 'here')\n" +
          "import dep; print(dep.x)",
      )).out,
      /^2\n/,
    );
  });
});

Deno.test("what is amiss installs nothing, and is said", async () => {
  await inWorld(async ({ url, use, installed }) => {
    const errors: [string, RegExp][] = [
      ["none", /Package not found: http.*none\/latest\.json\n$/],
      ["damaged", /is damaged: its hash is not 0badf00d/],
      ["half", /File not found: .*00000000/],
      ["outside", /would be outside of/],
      ["hello@9", /Package not found: .*hello\/9\.json/],
      ["github:owner", /wanted github:OWNER\/REPOSITORY/],
      [`${url}/code.mpy`, /Krait runs source/],
      [`${url}/one.py/x.json`, /not found/],
    ];
    const names = JSON.stringify(errors.map(([name]) => name));
    const { out } = await use(
      "-c",
      `import mip\nfor name in ${names}:\n` +
        `    mip.install(name.split("@")[0], index="${url}", ` +
        `version=name.partition("@")[2])`,
    );
    const found = out.split("Nothing was installed\n");
    errors.forEach(([, expected], i) => assertMatch(found[i]!, expected));
    const none = await use("mip", "install", "none", "--index", url);
    assertMatch(
      none.err,
      /^krait mip: none: Package not found: .*latest\.json\n$/,
    );
    assertEquals(none.code, 1);
    const nobody = ["mip", "install", "x", "--index", "http://127.0.0.1:9"];
    assertMatch((await use(...nobody)).err, /Cannot reach http/);
    assertEquals(installed(), []);
    const { code, err } = await use("mip", "install");
    assert(code !== 0);
    assertMatch(err, /usage: krait mip install/);
  });
});

Deno.test("import mip installs files and packages by URL", async () => {
  await inWorld(async ({ url, use, installed }) => {
    const program = `import mip
mip.install("${url}/moved.py", target="t")
mip.install("${url}", target="t")
mip.install("dep", index="${url}/", version="1.0")
mip.install("none", index="${url}")
import sys
sys.path.append("t")
import moved, pack, dep`;
    const { out, err } = await use("-c", program);
    assertEquals(err, "");
    assertMatch(out, /not found: .*\nNothing was installed\none\none\n$/);
    assertEquals(installed(), ["dep.py"]);
    const refused = await use(
      ...["--sandbox", "--allow-read", "--allow-write=.", "-c"],
      `import mip; mip.install("${url}/one.py", target=".")`,
    );
    assertMatch(refused.err + refused.out, /--allow-net/);
  });
});
