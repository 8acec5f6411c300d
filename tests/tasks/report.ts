/**
 * `deno task report`: how long the project's files and functions are, as
 * information. It reads formatted TypeScript by its indentation, which is
 * exact enough for a median; it judges nothing.
 *
 * @module
 */

import { readProjectFile, sourceFiles } from "../checks/project.ts";

/** A file or a function and its length in lines. */
interface Length {
  readonly name: string;
  readonly lines: number;
}

/** A line that opens a block but no function. */
const CONTROL =
  /^\s*(?:\} )?(?:if|else|for|while|do|switch|try|catch|finally|case|default|class|interface|export (?:default )?(?:abstract )?(?:class|interface)|abstract class|namespace)\b/;

/** The end of a function's first line, or of its last parameter line. */
const OPENS = /(?:\)(?:: .+)?|=>) \{$/;

/** The functions of one formatted file, inner ones counted also by outer. */
function functionLengths(path: string, text: string): Length[] {
  const lines = text.split("\n");
  const found: Length[] = [];
  for (const [index, line] of lines.entries()) {
    if (!OPENS.test(line) || CONTROL.test(line)) continue;
    const indent = /^\s*/.exec(line)?.[0] ?? "";
    const end = lines.findIndex((later, row) =>
      row > index && later.startsWith(`${indent}}`)
    );
    if (end < 0) continue;
    found.push({ name: `${path}:${index + 1}`, lines: end - index + 1 });
  }
  return found;
}

/** The value below which `share` of the sorted lengths lie. */
function quantile(sorted: readonly Length[], share: number): number {
  return sorted[Math.floor(share * (sorted.length - 1))]?.lines ?? 0;
}

/** Prints one table: how many, median, p90, and the five longest. */
function printLengths(title: string, lengths: readonly Length[]): void {
  const sorted = lengths.toSorted((a, b) => a.lines - b.lines);
  const median = quantile(sorted, 0.5);
  const p90 = quantile(sorted, 0.9);
  console.log(`${title}: ${sorted.length}, median ${median}, p90 ${p90}`);
  for (const { name, lines } of sorted.toReversed().slice(0, 5)) {
    console.log(`  ${String(lines).padStart(5)}  ${name}`);
  }
}

/** Share of the lines that carry a comment. */
function commentShare(texts: readonly string[]): number {
  const lines = texts.join("\n").split("\n").filter((line) => line !== "");
  const comments = lines.filter((line) => /^\s*(?:\/\/|\/?\*)/.test(line));
  return comments.length / Math.max(1, lines.length);
}

if (import.meta.main) {
  const paths = sourceFiles().filter((path) => !path.endsWith("_test.ts"));
  const texts = paths.map(readProjectFile);
  const files = paths.map((name, index) => ({
    name,
    lines: texts[index]?.split("\n").length ?? 0,
  }));
  const functions = paths.flatMap((path, index) =>
    functionLengths(path, texts[index] ?? "")
  );
  printLengths("Files", files);
  printLengths("Functions", functions);
  console.log(`Comments: ${Math.round(100 * commentShare(texts))} % of lines`);
}
