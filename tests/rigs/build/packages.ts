/**
 * Debian packages for the rigs: fetched from the mirror that the machine uses,
 * and unpacked into the cache; nothing is installed.
 *
 * @module
 */

import { cacheFolder, exists, run } from "./process.ts";

/** A mirror's address and the release that it serves. */
interface Mirror {
  readonly uri: string;
  readonly codename: string;
}

const KEYRING = "/usr/share/keyrings/debian-archive-keyring.gpg";

/** The Debian mirrors in the machine's own package sources. */
async function mirrors(): Promise<Mirror[]> {
  const format = "$(ORIGIN)|$(REPO_URI)|$(CODENAME)|$(COMPONENT)";
  const text = await run("apt-get", ["indextargets", "--format", format]);
  const found = new Map<string, Mirror>();
  for (const line of text.split("\n")) {
    const [origin, uri, codename, component] = line.split("|");
    if (origin !== "Debian" || component !== "main") continue;
    found.set(`${uri} ${codename}`, { uri: uri!, codename: codename! });
  }
  if (found.size === 0) throw new Error("Cannot find a Debian mirror");
  return [...found.values()];
}

/** Package sources of the rigs' own, for one architecture. */
export class Packages {
  readonly #architecture: string;
  readonly #folder: string;
  #options: readonly string[] | null = null;

  constructor(architecture: string) {
    this.#architecture = architecture;
    this.#folder = cacheFolder(`apt-${architecture}`);
  }

  /** Unpacks packages, fetching those that are not there yet. */
  async unpack(names: readonly string[], into: string): Promise<void> {
    Deno.mkdirSync(into, { recursive: true });
    for (const name of names) {
      const stamp = `${into}/.unpacked-${name.replaceAll("/", "_")}`;
      if (exists(stamp)) continue;
      console.log(`fetching ${name}`);
      const archives = `${this.#folder}/archives-${name.replaceAll("/", "_")}`;
      Deno.mkdirSync(archives, { recursive: true });
      const options = await this.#apt();
      await run("apt-get", [...options, "download", name], { cwd: archives });
      for (const { name: file } of Deno.readDirSync(archives)) {
        await run("dpkg", ["-x", `${archives}/${file}`, into]);
      }
      Deno.removeSync(archives, { recursive: true });
      Deno.writeTextFileSync(stamp, "");
    }
  }

  /** Packages that `name` needs and that the machine does not have. */
  async missingFor(names: readonly string[]): Promise<string[]> {
    const text = await run("apt-get", [
      ...await this.#apt(),
      "install",
      "--print-uris",
      "--no-install-recommends",
      "--yes",
      ...names,
    ]);
    const files = text.split("\n").filter((line) => line.startsWith("'"))
      .map((line) => line.split(" ")[1]!);
    return files.map((file) => {
      const [name, version] = file.split("_");
      return `${name}=${decodeURIComponent(version!)}`;
    });
  }

  /** The newest version of each package, from the backports too. */
  async newest(names: readonly string[]): Promise<string[]> {
    const options = await this.#apt();
    const found: string[] = [];
    for (const name of names) {
      const text = await run("apt-cache", [...options, "madison", name]);
      const versions = text.split("\n").filter((line) => line.includes("|"))
        .map((line) => line.split("|")[1]!.trim());
      found.push(`${name}=${versions[0]}`);
    }
    return found;
  }

  /** The package that a meta-package stands for. */
  async dependency(name: string): Promise<string> {
    const options = await this.#apt();
    const text = await run("apt-cache", [...options, "depends", name]);
    const match = /Depends: (\S+)/.exec(text);
    if (match === null) throw new Error(`${name} depends on nothing`);
    return match[1]!;
  }

  /** Options that make apt use the rigs' sources and folders. */
  async #apt(): Promise<readonly string[]> {
    if (this.#options !== null) return this.#options;
    const folder = this.#folder;
    const sources = `${folder}/sources.list`;
    for (const part of ["lists/partial", "cache/archives/partial"]) {
      Deno.mkdirSync(`${folder}/${part}`, { recursive: true });
    }
    const options = [
      `Dir::Etc::SourceList=${sources}`,
      "Dir::Etc::SourceParts=/dev/null",
      `Dir::State::Lists=${folder}/lists`,
      `Dir::Cache=${folder}/cache`,
      `APT::Architecture=${this.#architecture}`,
      `APT::Architectures=${this.#architecture}`,
    ].flatMap((option) => ["-o", option]);
    Deno.writeTextFileSync(sources, sourceLines(await mirrors()));
    await run("apt-get", [...options, "update"]);
    return this.#options = options;
  }
}

/** The mirrors' suites, and the backports beside the main one. */
function sourceLines(found: readonly Mirror[]): string {
  const suites = found.map(({ uri, codename }) => [uri, codename]);
  const main = found.find(({ codename }) => !codename.includes("-"))!;
  suites.push([main.uri, `${main.codename}-backports`]);
  return suites.map(([uri, suite]) =>
    `deb [signed-by=${KEYRING}] ${uri} ${suite} main\n`
  ).join("");
}
