// `krait mip install` and `import mip`, with an index of the tests' own: a folder, and
// a server on loopback.

import { assert, assertEquals, assertMatch } from "@std/assert";
import { inFolder, krait } from "./engine.ts";

/** An index's folder in the making. */
class Index {
  constructor(readonly folder: string) {}

  /** Adds a file. @returns its short hash */
  async addFile(text: string): Promise<string> {
    const bytes = new TextEncoder().encode(text);
    const digest = await crypto.subtle.digest("SHA-256", bytes);
    const hash = new Uint8Array(digest).toHex().slice(0, 8);
    this.#write(`file/${hash.slice(0, 2)}/${hash}`, text);
    return hash;
  }

  addPackage(name: string, version: string, description: object): void {
    const text = JSON.stringify({ v: 1, version, ...description });
    this.#write(`package/py/${name}/${version}.json`, text);
  }

  #write(path: string, text: string): void {
    const full = `${this.folder}/${path}`;
    Deno.mkdirSync(full.replace(/\/[^/]*$/, ""), { recursive: true });
    Deno.writeTextFileSync(full, text);
  }
}

/** An index with `hello`, which needs `dep`, and with packages that are amiss. */
async function makeIndex(folder: string): Promise<void> {
  const index = new Index(folder);
  const hello = await index.addFile("import dep\nprint('hello', dep.x)\n");
  const dep = await index.addFile("x = 1\n" + "# filling\n".repeat(50_000));
  const newer = await index.addFile("x = 2\n");
  const hashes = [["hello/__init__.py", hello]];
  index.addPackage("hello", "latest", { hashes, deps: [["dep", "1.0"]] });
  index.addPackage("dep", "1.0", { hashes: [["dep.py", dep]] });
  index.addPackage("dep", "latest", { hashes: [["dep.py", newer]] });
  index.addPackage("outside", "latest", { hashes: [["../dep.py", dep]] });
  index.addPackage("half", "latest", {
    hashes: [["half/a.py", hello], ["half/b.py", "00000000"]],
  });
  const file = `${folder}/file/${dep.slice(0, 2)}/0badf00d`;
  Deno.writeTextFileSync(file, "x = 3\n");
  Deno.mkdirSync(`${folder}/file/0b`);
  Deno.renameSync(file, `${folder}/file/0b/0badf00d`);
  index.addPackage("damaged", "latest", { hashes: [["d.py", "0badf00d"]] });
  Deno.writeTextFileSync(`${folder}/one.py`, "print('one')\n");
  const urls = [["pack/__init__.py", "one.py"]];
  Deno.writeTextFileSync(`${folder}/package.json`, JSON.stringify({ urls }));
}

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

/** Answers from a folder, as a server of static files does. */
function serve(folder: string): Deno.HttpServer<Deno.NetAddr> {
  return Deno.serve(
    { hostname: "127.0.0.1", port: 0, onListen() {} },
    async (request) => {
      const { pathname } = new URL(request.url);
      if (pathname === "/moved.py") {
        return new Response(null, {
          status: 302,
          headers: { location: "/one.py" },
        });
      }
      try {
        return new Response(await Deno.readFile(folder + pathname));
      } catch {
        return new Response("no", { status: 404 });
      }
    },
  );
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
