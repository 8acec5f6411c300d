/**
 * Deep, long and huge sources: they parse, or are refused as too deep, and
 * never exhaust the stack or take time out of proportion.
 *
 * @module
 */

import { assert, assertEquals, assertThrows } from "@std/assert";
import {
  children,
  type Node,
  parse,
  PySyntaxError,
  TooDeep,
} from "../../runtime/syntax/mod.ts";

function parseText(source: string) {
  return parse(source, { mode: "exec", file: "<test>" });
}

/** Sources that nest `n` deep, by what nests. */
const NESTED: Readonly<Record<string, (n: number) => string>> = {
  parentheses: (n) => "(".repeat(n) + "1" + ")".repeat(n),
  lists: (n) => "[".repeat(n) + "]".repeat(n),
  dicts: (n) => "{1:".repeat(n) + "1" + "}".repeat(n),
  calls: (n) => "f(".repeat(n) + ")".repeat(n),
  subscripts: (n) => "a[".repeat(n) + "1" + "]".repeat(n),
  lambdas: (n) => "lambda:".repeat(n) + "1",
  negations: (n) => "-".repeat(n) + "1",
  nots: (n) => "not ".repeat(n) + "1",
  powers: (n) => "1" + "**1".repeat(n),
  conditionals: (n) => "1 if 1 else ".repeat(n) + "1",
  patterns: (n) => `match x:\n case ${"[".repeat(n)}${"]".repeat(n)}: pass`,
  blocks: (n) =>
    Array.from({ length: n }, (_, i) => " ".repeat(i) + "if 1:\n").join("") +
    " ".repeat(n) + "pass",
  functions: (n) =>
    Array.from({ length: n }, (_, i) => " ".repeat(i) + "def f():\n").join("") +
    " ".repeat(n) + "pass",
};

for (const [what, make] of Object.entries(NESTED)) {
  Deno.test(`parse() follows 300 nested ${what}, refuses 10,000`, () => {
    parseText(make(300));
    assertThrows(() => parseText(make(10_000)), TooDeep);
  });
}

Deno.test("parse() refuses f-strings nested too deeply", () => {
  parseText('f"{'.repeat(50) + "1" + '}"'.repeat(50));
  const deep = 'f"{'.repeat(10_000) + "1" + '}"'.repeat(10_000);
  assertThrows(() => parseText(deep), TooDeep);
  const specs = 'f"' + "{1:".repeat(10_000) + "}".repeat(10_000) + '"';
  assertThrows(() => parseText(specs), TooDeep);
});

Deno.test("parse() refuses open brackets without end", () => {
  assertThrows(() => parseText("(".repeat(1_000_000)), TooDeep);
  assertThrows(() => parseText("[".repeat(100)), PySyntaxError);
});

/** The depth of a tree along its first children. */
function leftDepth(root: Node): number {
  let depth = 0;
  let node = children(root)[0];
  while (node !== undefined) {
    depth += 1;
    node = children(node)[0];
  }
  return depth;
}

Deno.test("parse() follows chains of 100,000", () => {
  for (const link of ["+ 1", ".b", "()", "[0]"]) {
    // Above the chain are the statement and its expression.
    const depth = leftDepth(parseText("a" + link.repeat(100_000)));
    assertEquals(depth, 100_002, link);
  }
});

Deno.test("parse() follows lists of 100,000", () => {
  const n = 100_000;
  const texts = [
    `[${"1, ".repeat(n)}]`,
    `{${"1: 'a', ".repeat(n)}}`,
    `f(${"a=1, ".repeat(n)})`,
    `1${" and 1".repeat(n)}`,
    `1${" < 1".repeat(n)}`,
    `${"a = ".repeat(n)}1`,
    `${"a;".repeat(n)}`,
    `f'${"{x} ".repeat(n)}'`,
    `(${"'a' ".repeat(n)})`,
    `if a: b\n${"elif a: b\n".repeat(n)}`,
    `${"@a\n".repeat(n)}def f(): pass`,
    `match a:\n case ${"1 | ".repeat(n)}2: pass`,
  ];
  for (const text of texts) {
    const { body } = parseText(text);
    assertEquals(body.length, text.startsWith("a;") ? n : 1);
  }
});

Deno.test("parse() follows 5 MB of statements", () => {
  const line = "x = f(a, b[1]) + 2\n";
  const count = Math.ceil(5_000_000 / line.length);
  assertEquals(parseText(line.repeat(count)).body.length, count);
});

Deno.test("parse() takes time in proportion for hard texts", () => {
  const texts = [
    "'".repeat(1_000_001),
    '"""' + "a\n".repeat(500_000),
    "f(a=1, " + "*b, ".repeat(50_000) + ")",
    "f(a=1, " + "b, ".repeat(50_000) + ")",
    "with (".repeat(50_000),
    "match (".repeat(50_000),
    "match[1](2)\n".repeat(20_000) + "$",
    'f"""' + "{x}\n".repeat(50_000) + '"""$',
    "\\\n".repeat(500_000) + "$",
    "x = " + "9".repeat(200_000) + "z",
  ];
  const start = performance.now();
  for (const text of texts) {
    assertThrows(() => parseText(text), Error);
  }
  assert(performance.now() - start < 20_000);
});
