/**
 * `krait build`: a program, the modules that it imports and its data, in a copy of
 * Krait's own executable.
 *
 * @module
 */

import {
  attach,
  AttachmentError,
  type Files,
  FileSource,
  MANIFEST,
} from "../../hal/linux/attachment.ts";
import { descend, parse } from "../syntax/mod.ts";
import { PySyntaxError } from "../syntax/errors.ts";
import { UsageError } from "./arguments.ts";
import type { BuildArguments } from "./build_arguments.ts";

const EXECUTABLE_MODE = 0o755;

/** Gathers what goes into the executable. */
class Gathering {
  readonly files = new Map<string, Uint8Array>();
  /** The folder that the program is in. */
  readonly #home: string;

  constructor(home: string) {
    this.#home = home;
  }

  /** A source: itself and what it imports from beside the program. */
  addSource(name: string, path: string): void {
    if (this.files.has(name)) return;
    const bytes = readFile(path);
    this.files.set(name, bytes);
    for (const module of importsOf(bytes, { path, name })) this.#follow(module);
  }

  /** A file, or a folder with all that is in it. */
  addPath(name: string, path: string): void {
    if (!isFolder(path)) {
      if (name.endsWith(".py")) this.addSource(name, path);
      else this.files.set(name, readFile(path));
      return;
    }
    for (const entry of Deno.readDirSync(path)) {
      if (entry.name === "__pycache__") continue;
      const prefix = name === "" ? "" : `${name}/`;
      this.addPath(prefix + entry.name, `${path}/${entry.name}`);
    }
  }

  /** A module by its dotted name, with the packages on the way, if it is there. */
  #follow(module: string): void {
    const parts = module.split(".");
    for (let n = 1; n <= parts.length; n++) {
      const name = parts.slice(0, n).join("/");
      const path = `${this.#home}/${name}`;
      if (exists(`${path}.py`)) this.addSource(`${name}.py`, `${path}.py`);
      const init = `${name}/__init__.py`;
      if (exists(`${this.#home}/${init}`)) {
        this.addSource(init, `${this.#home}/${init}`);
      }
    }
  }
}

/** The modules that a source imports, relative ones made absolute. */
function importsOf(
  source: Uint8Array,
  { path, name }: { readonly path: string; readonly name: string },
): string[] {
  const found: string[] = [];
  descend(parsed(source, path), (node) => {
    if (node.kind === "Import") {
      for (const alias of node.names) found.push(alias.name);
    } else if (node.kind === "ImportFrom") {
      const packages = node.level === 0
        ? []
        : name.split("/").slice(0, -node.level);
      const module = [...packages, ...node.module.split(".")]
        .filter((part) => part !== "").join(".");
      if (module !== "") found.push(module);
      const prefix = module === "" ? "" : `${module}.`;
      for (const alias of node.names) found.push(prefix + alias.name);
    }
    return true;
  });
  return found;
}

function parsed(source: Uint8Array, path: string) {
  try {
    return parse(new TextDecoder().decode(source), {
      file: path,
      mode: "exec",
    });
  } catch (e) {
    if (!(e instanceof PySyntaxError)) throw e;
    throw new UsageError(`${path}, line ${e.line}: ${e.kind}: ${e.msg}`);
  }
}

function readFile(path: string): Uint8Array {
  try {
    return Deno.readFileSync(path);
  } catch (e) {
    throw new UsageError(`Cannot read ${path}: ${reason(e)}.`);
  }
}

function reason(e: unknown): string {
  if (e instanceof Deno.errors.NotFound) return "there is no such file";
  if (e instanceof Deno.errors.PermissionDenied) return "permission denied";
  return (e as Error).message;
}

function exists(path: string): boolean {
  try {
    return Deno.statSync(path).isFile;
  } catch {
    return false;
  }
}

function isFolder(path: string): boolean {
  try {
    return Deno.statSync(path).isDirectory;
  } catch (e) {
    throw new UsageError(`Cannot read ${path}: ${reason(e)}.`);
  }
}

/** The last part of a path. */
function baseName(path: string): string {
  return path.replace(/\/+$/, "").replace(/^.*\//, "");
}

/** All that goes into the executable. */
function gather(args: BuildArguments): Files {
  const slash = args.program.lastIndexOf("/");
  const home = slash < 0 ? "." : args.program.slice(0, slash) || "/";
  const main = baseName(args.program);
  const gathering = new Gathering(home);
  gathering.addSource(main, args.program);
  for (const path of args.added) gathering.addPath(baseName(path), path);
  for (const folder of args.frozen) gathering.addPath("", folder);
  const { files } = gathering;
  files.set(MANIFEST, new TextEncoder().encode(JSON.stringify({ main })));
  return files;
}

/** The executable to copy. */
function baseOf(args: BuildArguments): string {
  if (args.base !== null) return args.base;
  if (Deno.build.standalone) return Deno.execPath();
  throw new UsageError(
    "krait build copies Krait's executable, and this is not one: make it with " +
      "'deno task compile', and run 'dist/krait build', or name it by --base.",
  );
}

/** Writes a file under another name first, so that no half of it is left. */
function writeExecutable(path: string, bytes: Uint8Array): void {
  const partial = `${path}.part`;
  try {
    Deno.writeFileSync(partial, bytes, { mode: EXECUTABLE_MODE });
    Deno.chmodSync(partial, EXECUTABLE_MODE);
    Deno.renameSync(partial, path);
  } catch (e) {
    try {
      Deno.removeSync(partial);
    } catch {
      // It was not begun.
    }
    throw new UsageError(`Cannot write ${path}: ${reason(e)}.`);
  }
}

/** Builds, and tells what was built. @throws UsageError */
export function build(args: BuildArguments): string {
  const files = gather(args);
  const base = baseOf(args);
  let bytes;
  try {
    const source = new FileSource(base);
    bytes = attach(source, files);
    source.close();
  } catch (e) {
    if (!(e instanceof AttachmentError)) throw e;
    throw new UsageError(`Cannot build upon ${base}: ${e.message}.`);
  }
  writeExecutable(args.output, bytes);
  const names = [...files.keys()].filter((name) => name !== MANIFEST);
  const size = (bytes.length / 2 ** 20).toFixed(1);
  return `${args.output}: ${size} MiB, with ${names.sort().join(", ")}\n`;
}
