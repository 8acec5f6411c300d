/**
 * `import`: built-in modules, frozen ones, files and packages on `sys.path`, in the
 * order of MicroPython's unix port.
 *
 * @module
 */

import { exceptions, importError, runtimeError } from "../core/errors.ts";
import type { PyObject, Value } from "../core/object.ts";
import { iterate, len } from "../core/protocols.ts";
import { lookup } from "../core/attributes.ts";
import { isTooLong, NAME_TOO_LONG } from "../core/text/name_limit.ts";
import { decodeProgram } from "../core/text/utf8.ts";
import type { PyDict } from "../types/dict.ts";
import { PyList } from "../types/list.ts";
import { PyModule } from "../types/module.ts";

/** What the importer needs of its interpreter. */
export interface ImportHost {
  readonly modules: PyDict;
  /** `sys.path`'s value. */
  path(): Value;
  /** A built-in module of this name; null where there is none. */
  builtinModule(name: string): Value | null;
  /** True where a file of the same name on the path goes before the built-in. */
  isOverridable(name: string): boolean;
  /** A frozen source by path (`pkg/__init__.py`), or null. */
  frozen(path: string): string | null;
  /** A frozen module's JavaScript by path, where it was compiled before; else null. */
  compiled(path: string): string | null;
  /** A file's bytes, or null where there is no such file. */
  readFile(path: string): Uint8Array | null;
  isDirectory(path: string): boolean;
  /** Runs a module's source in its globals. */
  runModule(source: string, file: string, module: PyModule): void;
  /** Runs a module that was compiled before. */
  runCompiled(text: string, file: string, module: PyModule): void;
}

/** Where a module was found. */
interface Found {
  readonly kind: "package" | "file" | "directory";
  /** The path of the package's folder, or of the file. */
  readonly path: string;
  readonly frozen: boolean;
  /** Its JavaScript, where it was compiled before. */
  readonly compiled?: string | null;
}

const FROZEN = ".frozen";

/** Imports modules for one interpreter. */
export class Importer {
  constructor(readonly host: ImportHost) {}

  /** `__import__(name, globals, locals, fromlist, level)` */
  importModule(
    name: string,
    globals: PyObject,
    fromlist: string[] | null,
    level: number,
  ): Value {
    const full = level === 0 ? name : this.absolute(name, globals, level);
    if (full === "") throw exceptions.make("ValueError", []);
    if (isTooLong(full)) throw runtimeError(NAME_TOO_LONG);
    const leaf = this.load(full);
    if (fromlist !== null) return leaf;
    const top = full.slice(0, topEnd(full, name));
    return this.cached(top) ?? leaf;
  }

  /** A submodule of a package that is not imported yet. */
  submodule(module: Value, name: string): Value | undefined {
    if (!(module instanceof PyModule) || module.$__path__ === undefined) {
      return undefined;
    }
    return this.load(`${module.$__name__}.${name}`);
  }

  /** Turns a relative name into an absolute one. */
  private absolute(name: string, globals: PyObject, level: number): string {
    const own = globals.$__name__;
    const parts = typeof own === "string" ? own.split(".") : [];
    // A package's own name counts as one level.
    const up = globals.$__path__ === undefined ? level : level - 1;
    if (up > parts.length || own === "__main__" && parts.length <= up) {
      throw importError("can't perform relative import");
    }
    const base = parts.slice(0, parts.length - up);
    if (base.length === 0) throw importError("can't perform relative import");
    return name === "" ? base.join(".") : [...base, name].join(".");
  }

  /** An imported module; an empty path asks for the built-in one instead. */
  private cached(name: string): Value | undefined {
    if (len(this.host.path()) === 0) return undefined;
    return this.host.modules.get(name);
  }

  /** Imports `a.b.c`, each part in turn; gives the last. */
  private load(full: string): Value {
    const done = this.cached(full);
    if (done !== undefined) return done;
    let parent: Value | null = null;
    let name = "";
    for (const part of full.split(".")) {
      name = name === "" ? part : `${name}.${part}`;
      let module = this.cached(name);
      if (module === undefined) {
        module = this.find(name, part, parent);
        // Only the first import sets the package's attribute.
        if (parent instanceof PyModule) parent[`$${part}`] = module;
      }
      parent = module;
    }
    return parent!;
  }

  private find(full: string, part: string, parent: Value | null): Value {
    if (parent !== null) return this.findIn(full, part, parent);
    const { host } = this;
    if (!host.isOverridable(full)) {
      const builtin = host.builtinModule(full);
      if (builtin !== null) return this.keep(full, builtin);
    }
    for (const entry of iterate(host.path())) {
      const found = this.look(join(entry as string, part));
      if (found !== null) return this.run(full, found);
    }
    const builtin = host.builtinModule(full);
    if (builtin !== null) return this.keep(full, builtin);
    throw importError(`no module named '${full}'`);
  }

  private keep(name: string, module: Value): Value {
    const { modules } = this.host;
    if (modules.get(name) === undefined) modules.set(name, module);
    return module;
  }

  private findIn(full: string, part: string, parent: Value): Value {
    const path = parent instanceof PyModule ? parent.$__path__ : undefined;
    if (typeof path === "string" || path instanceof PyList) {
      const folders = typeof path === "string" ? [path] : path.a;
      for (const folder of folders) {
        const found = this.look(join(folder as string, part));
        if (found !== null) return this.run(full, found);
      }
    }
    const attribute = lookup(parent, part);
    if (attribute instanceof PyModule) return attribute;
    throw importError(`no module named '${full}'`);
  }

  /** What stands at a path without extension. */
  private look(base: string): Found | null {
    if (base.startsWith(`${FROZEN}/`)) {
      return this.lookFrozen(base.slice(FROZEN.length + 1));
    }
    const { host } = this;
    if (host.isDirectory(base)) {
      const init = host.readFile(`${base}/__init__.py`) !== null;
      return {
        kind: init ? "package" : "directory",
        path: base,
        frozen: false,
      };
    }
    const file = `${base}.py`;
    return host.readFile(file) === null
      ? null
      : { kind: "file", path: file, frozen: false };
  }

  private lookFrozen(base: string): Found | null {
    return this.frozenAt("package", base, `${base}/__init__.py`) ??
      this.frozenAt("file", `${base}.py`, `${base}.py`);
  }

  private frozenAt(
    kind: Found["kind"],
    path: string,
    file: string,
  ): Found | null {
    const { host } = this;
    const compiled = host.compiled(file);
    if (compiled === null && host.frozen(file) === null) return null;
    return { kind, path, frozen: true, compiled };
  }

  private run(full: string, found: Found): Value {
    const module = new PyModule(full);
    const { host } = this;
    host.modules.set(full, module);
    if (found.kind !== "file") {
      module.$__path__ = found.frozen ? `${FROZEN}/${found.path}` : found.path;
    }
    if (found.kind === "directory") return module;
    const file = found.kind === "package"
      ? `${found.path}/__init__.py`
      : found.path;
    try {
      module.$__file__ = file;
      const { compiled = null } = found;
      if (compiled !== null) host.runCompiled(compiled, file, module);
      else host.runModule(this.source(file, found.frozen), file, module);
    } catch (e) {
      if (host.modules.get(full) === module) host.modules.delete(full);
      throw e;
    }
    // A module may have put something else in its place.
    return host.modules.get(full) ?? module;
  }

  private source(file: string, frozen: boolean): string {
    if (frozen) return this.host.frozen(file)!;
    return decodeProgram(this.host.readFile(file)!);
  }

  /**
   * What `-m name` runs: the module, or a package's `__main__`.
   *
   * @throws ImportError
   */
  locateMain(name: string): MainModule {
    const dot = name.lastIndexOf(".");
    let folders: string[];
    if (dot < 0) folders = iterate(this.host.path()) as string[];
    else {
      const parent = this.load(name.slice(0, dot)) as PyModule;
      folders = [parent.$__path__ as string];
    }
    for (const folder of folders) {
      const found = this.look(join(folder, name.slice(dot + 1)));
      if (found !== null) return this.mainOf(name, found);
    }
    throw importError(`no module named '${name}'`);
  }

  private mainOf(name: string, found: Found): MainModule {
    if (found.kind === "file") {
      const source = this.source(found.path, found.frozen);
      return { file: found.path, source, path: null };
    }
    this.load(name);
    const file = `${found.path}/__main__.py`;
    const path = found.frozen ? `${FROZEN}/${found.path}` : found.path;
    const inner = this.look(join(path, "__main__"));
    if (inner === null) throw importError(`no module named '${name}.__main__'`);
    return { file, source: this.source(file, found.frozen), path };
  }
}

/** A program found by module name. */
export interface MainModule {
  readonly file: string;
  readonly source: string;
  /** The package's folder, where it is a package. */
  readonly path: string | null;
}

function join(folder: string, name: string): string {
  return folder === "" ? name : `${folder}/${name}`;
}

/** Where the first part of the requested name ends in the absolute name. */
function topEnd(full: string, name: string): number {
  const dot = name.indexOf(".");
  return dot < 0 ? full.length : full.length - name.length + dot;
}
