/**
 * The rooms of the project and the arrows between them: which folder may
 * import which, and that no module needs itself to load.
 *
 * Run by itself it prints what breaks the rules and exits with 1.
 *
 * @module
 */

import { type Import, readImportGraph } from "./import_graph.ts";

/** A room: some files, and what they may import besides each other. */
export interface Room {
  /** Path, with `*` for one name; a slash at the end takes all below. */
  readonly files: string;
  /** Patterns of the files that may be imported. */
  readonly code: readonly string[];
  /** Patterns of those that may be imported as types only. */
  readonly types?: readonly string[];
  /** May it import packages and `node:` modules? */
  readonly packages: boolean;
}

const RUNTIME_BELOW_INTERP = [
  "runtime/syntax/",
  "runtime/scope/",
  "runtime/compiler/",
  "runtime/core/",
  "runtime/types/",
  "runtime/abi.ts",
];

/** ARCHITECTURE.md draws this table. The first room that matches counts. */
export const ROOMS: readonly Room[] = [
  { files: "runtime/syntax/", code: [], packages: false },
  { files: "runtime/scope/", code: ["runtime/syntax/"], packages: false },
  {
    files: "runtime/compiler/",
    code: ["runtime/syntax/", "runtime/scope/"],
    types: ["runtime/abi.ts"],
    packages: false,
  },
  { files: "runtime/core/", code: [], packages: false },
  { files: "runtime/types/", code: ["runtime/core/"], packages: false },
  {
    files: "runtime/abi/",
    code: ["runtime/core/", "runtime/types/"],
    packages: false,
  },
  {
    files: "runtime/abi.ts",
    code: ["runtime/core/", "runtime/types/", "runtime/abi/"],
    packages: false,
  },
  { files: "runtime/interp/", code: RUNTIME_BELOW_INTERP, packages: true },
  {
    files: "runtime/repl/",
    code: ["runtime/syntax/"],
    types: ["runtime/interp/"],
    packages: false,
  },
  {
    files: "runtime/mod.ts",
    code: [...RUNTIME_BELOW_INTERP, "runtime/interp/"],
    packages: false,
  },
  { files: "runtime/cli/", code: [""], packages: true },
  { files: "hal/*.ts", code: [], packages: false },
  { files: "hal/*/", code: ["hal/*.ts"], packages: true },
  { files: "lib/", code: ["runtime/mod.ts", "hal/mod.ts"], packages: true },
  {
    files: "mod.ts",
    code: [
      "runtime/mod.ts",
      "runtime/cli/engine.ts",
      "runtime/cli/main.ts",
      "lib/mod.ts",
      "hal/mod.ts",
      "hal/*/",
    ],
    packages: false,
  },
  { files: "examples/", code: ["mod.ts"], packages: true },
  { files: "tests/", code: [""], packages: true },
];

/** The imports that no arrow allows, one sentence each. */
export function forbiddenImports(
  imports: readonly Import[],
  rooms: readonly Room[] = ROOMS,
): string[] {
  return imports.filter((found) => !isAllowed(found, rooms)).map((found) => {
    const how = found.kind === "type" ? "imports the types of" : "imports";
    return `${found.from}:${found.line} ${how} ${found.to}`;
  });
}

function isAllowed(found: Import, rooms: readonly Room[]): boolean {
  const { from, to, kind } = found;
  const room = rooms.find(({ files }) => match(files, from) !== null);
  if (room === undefined) return false;
  if (/^[a-z]+:/.test(to)) return room.packages;
  const { files, code, types = [] } = room;
  const own = files.endsWith("/") ? match(files, from) ?? files : files;
  const may = [own, ...code, ...(kind === "type" ? types : [])];
  return may.some((pattern) => match(pattern, to) !== null);
}

/** The part of `path` that fits the pattern, see {@linkcode Room.files}. */
function match(pattern: string, path: string): string | null {
  const source = pattern.replaceAll(".", "\\.").replaceAll("*", "[^/]+");
  const isPrefix = pattern === "" || pattern.endsWith("/");
  const found = new RegExp(`^${source}${isPrefix ? "" : "$"}`).exec(path);
  return found?.[0] ?? null;
}

/**
 * Groups of modules that need each other to load, each as its sorted paths.
 * Imports of types and `import()` do not count.
 */
export function importCycles(imports: readonly Import[]): string[][] {
  const needs = Map.groupBy(
    imports.filter(({ kind }) => kind === "code"),
    ({ from }) => from,
  );
  const reached = new Map(
    [...needs.keys()].map((path) => [path, reachedFrom(path, needs)]),
  );
  const groups = new Map<string, string[]>();
  for (const [path, others] of reached) {
    const group = [...others].filter((other) => reached.get(other)?.has(path));
    if (group.length > 0) groups.set(group.sort().join(), group);
  }
  return [...groups.values()];
}

/** All that loads when `path` loads; `path` itself only through a cycle. */
function reachedFrom(
  path: string,
  needs: ReadonlyMap<string, readonly Import[]>,
): Set<string> {
  const reached = new Set<string>();
  const open = [path];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    for (const { to } of needs.get(next) ?? []) {
      if (!reached.has(to)) open.push(to);
      reached.add(to);
    }
  }
  return reached;
}

if (import.meta.main) {
  const imports = await readImportGraph();
  // A test's grammar may be one recursion over several files.
  const shipped = imports.filter(({ from }) => !from.startsWith("tests/"));
  const faults = [
    ...forbiddenImports(imports).map((fault) => `Forbidden: ${fault}`),
    ...importCycles(shipped).map((group) => `Cycle: ${group.join(" ")}`),
  ];
  for (const fault of faults) console.error(fault);
  console.log(`${imports.length} imports, ${faults.length} faults`);
  Deno.exit(faults.length === 0 ? 0 : 1);
}
