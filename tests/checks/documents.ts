/**
 * What the documents and the file names promise: no file names a place where
 * it was written, and the documents name what is there.
 *
 * @module
 */

import { projectFiles, readProjectFile, TOP_LEVEL } from "./project.ts";

/** A line that must not be committed. */
export interface Finding {
  readonly path: string;
  /** 1-based. */
  readonly line: number;
  readonly word: string;
}

/**
 * Absolute paths of a development machine, and hosts of package registries:
 * dependencies go by name through deno.json, so that any mirror serves. The
 * words are taken apart here for this file to pass its own check.
 */
const PLACES = [
  ["/wo", "rk/"],
  ["/ro", "ot/"],
  ["/us", "ers/"],
  ["/tmp/", "k/"],
  ["npm", "js.org"],
  ["npm", "js.com"],
  ["jsr", ".io"],
  ["py", "pi.org"],
  ["deb", "ian.org"],
  ["deno", ".land/"],
  ["esm", ".sh"],
].map((pieces) => pieces.join(""));

/** The places that `text` names, with their lines. */
export function placesIn(path: string, text: string): Finding[] {
  return text.split("\n").flatMap((content, index) => {
    const lower = content.toLowerCase();
    return PLACES.filter((word) => lower.includes(word))
      .map((word) => ({ path, line: index + 1, word }));
  });
}

/** The places that any text file of the project names. */
export function findPlaces(): Finding[] {
  const isText = (path: string) =>
    /\.(?:json|lock|md|py|ts|txt|tsv)$/.test(path);
  return projectFiles()
    .filter((path) => isText(path) || !path.includes("."))
    .flatMap((path) => placesIn(path, readProjectFile(path)));
}

/** Top-level entries that have no place there. */
export function strayTopLevel(): string[] {
  const tops = projectFiles().map((path) => path.split("/")[0] ?? "");
  return [...new Set(tops)].filter((name) =>
    !name.startsWith(".") && !TOP_LEVEL.has(name)
  );
}

/** Folders that `text` names in backticks: `runtime/core/`; not `dist/`. */
export function namedFolders(text: string): string[] {
  const found = text.matchAll(/`((?:[\w.]+\/)+)`/g);
  const names = new Set([...found].map(([, folder = ""]) => folder));
  names.delete("dist/");
  return [...names].sort();
}

/** The project's folders, to two levels, as `runtime/core/`. */
export function projectFolders(): string[] {
  const folders = projectFiles().flatMap((path) => {
    const names = path.split("/").slice(0, -1);
    if (names.length === 0 || path.startsWith(".")) return [];
    return [`${names[0]}/`, `${names.slice(0, 2).join("/")}/`];
  });
  return [...new Set(folders)].sort();
}

/** The tasks that `text` tells the reader to run. */
export function namedTasks(text: string): string[] {
  const found = text.matchAll(/(?:deno|deno@[\d.]+) task (\w+)/g);
  return [...new Set([...found].map(([, task = ""]) => task))].sort();
}
