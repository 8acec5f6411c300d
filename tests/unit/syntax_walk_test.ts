/**
 * The tree walker: nothing is left out, order is that of the source, depth
 * has no limit.
 *
 * @module
 */

import { assertEquals } from "@std/assert";
import {
  children,
  descend,
  type Node,
  parse,
} from "../../runtime/syntax/mod.ts";
import { dump } from "./syntax_dump.ts";

function parseText(source: string): Node {
  return parse(source, { mode: "exec", file: "<test>" });
}

/** Every object with a kind inside a value, found without the walker. */
function nodesIn(value: unknown, found = new Set<unknown>()): Set<unknown> {
  if (typeof value !== "object" || value === null) return found;
  if ("kind" in value) found.add(value);
  for (const part of Object.values(value)) nodesIn(part, found);
  return found;
}

function sources(): string[] {
  const url = new URL("syntax_trees.txt", import.meta.url);
  return Deno.readTextFileSync(url).split("\n\n").slice(1)
    .map((chunk) => chunk.replace(/^## .*\n/, "").split("\n=>")[0] as string);
}

Deno.test("descend() visits every node once", () => {
  for (const source of sources()) {
    const module = parseText(source);
    const visited: Node[] = [];
    descend(module, (node) => visited.push(node) > 0);
    const unique = new Set<unknown>(visited);
    assertEquals(visited.length, unique.size, source);
    assertEquals(unique, nodesIn(module), source);
  }
});

Deno.test("descend() goes parents first, in source order", () => {
  const names: string[] = [];
  descend(parseText("a = b(c, d=e)[f] if g else h"), (node) => {
    if (node.kind === "Name") names.push(node.id);
    return true;
  });
  assertEquals(names.join(""), "abcefgh");
});

Deno.test("descend() keeps out where it is told", () => {
  const kinds: string[] = [];
  descend(parseText("def f(a=b): c\nd"), (node) => {
    kinds.push(node.kind);
    return node.kind !== "FunctionDef";
  });
  assertEquals(kinds, ["Module", "FunctionDef", "ExprStmt", "Name"]);
});

Deno.test("descend() has no limit on depth", () => {
  let count = 0;
  descend(parseText("a" + " + a".repeat(100_000)), () => ++count > 0);
  assertEquals(count, 200_003);
});

Deno.test("children() returns one level", () => {
  const module = parseText("f(a, *b, c=d, **e)");
  const call = children(children(module)[0] as Node)[0] as Node;
  assertEquals(children(call).map(dump), ["f", "a", "(Starred b)", "d", "e"]);
});
