/**
 * An index of packages, as micropython-lib's is: a folder, and a server on loopback.
 *
 * @module
 */

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
export async function makeIndex(folder: string): Promise<void> {
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

/** Answers from a folder, as a server of static files does. */
export function serve(folder: string): Deno.HttpServer<Deno.NetAddr> {
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
