/**
 * Who imports whom: the project's import graph as `deno info` sees it. The
 * rules over this graph are in `arrows.ts`.
 *
 * @module
 */

import { ROOT, sourceFiles } from "./project.ts";

/** One import, export-from or `import()` in one file of the project. */
export interface Import {
  /** The importing file, below the root. */
  readonly from: string;
  /** The imported file, below the root, or the URL of a package's module. */
  readonly to: string;
  /** 1-based line of the specifier in `from`. */
  readonly line: number;
  /** `type` is erased before the program runs; `dynamic` is `import()`. */
  readonly kind: "code" | "dynamic" | "type";
}

/** The part of `deno info --json` that is used here. */
interface DenoInfo {
  readonly modules: readonly {
    readonly specifier: string;
    readonly dependencies?: readonly {
      readonly code?: DenoSpecifier;
      readonly type?: DenoSpecifier;
      readonly isDynamic?: boolean;
    }[];
  }[];
}

interface DenoSpecifier {
  readonly specifier?: string;
  readonly span: { readonly start: { readonly line: number } };
}

const ROOT_URL = `file://${ROOT}`;

/** All imports of the project's TypeScript files. */
export async function readImportGraph(): Promise<Import[]> {
  const info = await denoInfo(sourceFiles());
  const imports: Import[] = [];
  for (const { specifier, dependencies = [] } of info.modules) {
    if (!specifier.startsWith(ROOT_URL)) continue;
    const from = below(specifier);
    for (const { code, type, isDynamic } of dependencies) {
      const kind = isDynamic ? "dynamic" : "code";
      if (code?.specifier) imports.push(toImport(from, code, kind));
      if (type?.specifier) imports.push(toImport(from, type, "type"));
    }
  }
  return imports;
}

/** Asks Deno once, through a file that imports all of `files`. */
async function denoInfo(files: readonly string[]): Promise<DenoInfo> {
  const entry = await Deno.makeTempFile({ suffix: ".ts" });
  try {
    const lines = files.map((path) => `import "${ROOT_URL}${path}";\n`);
    await Deno.writeTextFile(entry, lines.join(""));
    const { success, stdout } = await new Deno.Command(Deno.execPath(), {
      args: ["info", "--json", "--config", `${ROOT}deno.json`, entry],
      stderr: "inherit",
    }).output();
    if (!success) throw new Error("Cannot read the import graph");
    return JSON.parse(new TextDecoder().decode(stdout));
  } finally {
    await Deno.remove(entry);
  }
}

function toImport(
  from: string,
  found: DenoSpecifier,
  kind: Import["kind"],
): Import {
  const line = found.span.start.line + 1;
  return { from, to: below(found.specifier ?? ""), line, kind };
}

/** `url` below the root as a path, any other URL as it is. */
function below(url: string): string {
  return url.startsWith(ROOT_URL) ? url.slice(ROOT_URL.length) : url;
}
