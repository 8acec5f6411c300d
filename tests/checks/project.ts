/**
 * What every check needs to know of the project: where it is, which files it
 * has. Nothing here judges anything.
 *
 * @module
 */

/** The project's root as a path, with a slash at its end. */
export const ROOT: string = new URL("../../", import.meta.url).pathname;

/** All that may stand at the top level, besides what starts with a dot. */
export const TOP_LEVEL: ReadonlySet<string> = new Set([
  "ARCHITECTURE.md",
  "CHANGELOG.md",
  "CONTRIBUTING.md",
  "LICENSE",
  "README.md",
  "deno.json",
  "deno.lock",
  "examples",
  "hal",
  "lib",
  "mod.ts",
  "runtime",
  "tests",
]);

/** Made by tasks, ignored by git. */
const MADE = new Set(["coverage", "dist", "node_modules"]);

/**
 * The project's files as paths below the root, sorted: all that git would
 * take, found by walking so that the checks also run without git.
 */
export function projectFiles(folder = ""): string[] {
  const found: string[] = [];
  for (const entry of Deno.readDirSync(ROOT + folder)) {
    const path = folder + entry.name;
    if (entry.isFile) found.push(path);
    if (!entry.isDirectory || MADE.has(path) || path === ".git") continue;
    found.push(...projectFiles(`${path}/`));
  }
  return found.sort();
}

/** The TypeScript files among {@linkcode projectFiles}. */
export function sourceFiles(): string[] {
  return projectFiles().filter((path) => path.endsWith(".ts"));
}

/** The text of the file at `path` below the root. */
export function readProjectFile(path: string): string {
  return Deno.readTextFileSync(ROOT + path);
}
