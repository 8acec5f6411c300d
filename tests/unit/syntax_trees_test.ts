/**
 * What trees sources give: the chunks of `syntax_trees.txt`, each a source,
 * a line `=>` and the tree. UPDATE=1 writes the trees anew.
 *
 * @module
 */

import { assertEquals } from "@std/assert";
import { parse } from "../../runtime/syntax/mod.ts";
import { dumpModule } from "./syntax_dump.ts";

const FILE = new URL("syntax_trees.txt", import.meta.url);

/** Sources with their trees, under a title. */
interface Section {
  readonly title: string;
  readonly chunks: readonly { source: string; tree: string }[];
}

function readSections(text: string): Section[] {
  return text.split(/^## /m).slice(1).map((part) => {
    const end = part.indexOf("\n");
    const chunks = part.slice(end + 1).trimEnd().split("\n\n").map((chunk) => {
      const [source, tree] = chunk.split(/\n=>\n|\n=>$/);
      return { source: source as string, tree: tree ?? "" };
    });
    return { title: part.slice(0, end), chunks };
  });
}

function treeOf(source: string): string {
  try {
    return dumpModule(parse(source, { mode: "exec", file: "<test>" }));
  } catch (error) {
    throw new Error(`Cannot parse: ${source}`, { cause: error });
  }
}

function update(text: string): void {
  const parts = [text.slice(0, text.indexOf("## "))];
  for (const { title, chunks } of readSections(text)) {
    const body = chunks.map(({ source }) => `${source}\n=>\n${treeOf(source)}`);
    parts.push(`## ${title}\n${body.join("\n\n")}\n\n`);
  }
  Deno.writeTextFileSync(FILE, parts.join("").trimEnd() + "\n");
}

if (Deno.env.get("UPDATE") === "1") update(Deno.readTextFileSync(FILE));

for (const { title, chunks } of readSections(Deno.readTextFileSync(FILE))) {
  Deno.test(`parse() gives trees: ${title}`, () => {
    for (const { source, tree } of chunks) {
      assertEquals(treeOf(source), tree, source);
    }
  });
}
