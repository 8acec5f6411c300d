// The prompt's parts: continuation, indentation, completion, history, keys, width.
// What MicroPython does is in its own tests of the area `repl`; here are the cases
// that those do not have.

import { assertEquals } from "@std/assert";
import { choiceLines, complete } from "../../runtime/repl/completion.ts";
import { needsMore } from "../../runtime/repl/continuation.ts";
import {
  decodeEntries,
  encodeEntry,
  History,
} from "../../runtime/repl/history.ts";
import { backspaceCount, nextIndent } from "../../runtime/repl/indent.ts";
import { splitStatements } from "../../runtime/repl/statements.ts";
import { KeyDecoder } from "../../runtime/repl/keys.ts";
import {
  advance,
  nextPosition,
  previousPosition,
  textWidth,
} from "../../runtime/repl/width.ts";

Deno.test("an entry goes on in brackets, triple quotes, compound statements", () => {
  const goOn = [
    "f(",
    "[1,",
    "{",
    "'''a",
    '"""a\n',
    "x = \\",
    "if x:",
    "@d",
    "async def f():",
    "def f(x):\n    pass",
    "class A: pass",
    "match x:",
    "match (1, 2):",
    "(')'",
    "(# )",
    "try:\n    pass\nexcept:",
  ];
  const end = [
    "",
    "1",
    "f()",
    "if1 = 2",
    "iffy()",
    "'('",
    "'\\'('",
    "# (",
    "'''a'''",
    "def f():\n    pass\n",
    "match = 1",
    "match(x)",
    "match[1]",
    "matched",
    "'(",
    "async_ = 1",
    "'a\\'b'",
  ];
  assertEquals(goOn.filter((entry) => !needsMore(entry)), []);
  assertEquals(end.filter(needsMore), []);
});

Deno.test("a new line is indented as the one before, deeper after a colon", () => {
  assertEquals(nextIndent("if x:"), "    ");
  assertEquals(nextIndent("if x:\n    for y in z:"), "        ");
  assertEquals(nextIndent("if x:\n    y"), "    ");
  assertEquals(nextIndent("if x:\n  y"), "");
  assertEquals(nextIndent("if x:\n    y\n    "), "    ");
  assertEquals(nextIndent("if x:\n    y\n    \n    "), "");
  assertEquals(nextIndent("f("), "");
  assertEquals([backspaceCount("        "), backspaceCount("   ")], [4, 1]);
  assertEquals(backspaceCount("    x"), 1);
});

Deno.test("pasted text is split into its statements", () => {
  const text = "a = 1\nif a:\n    b\n\n    c\nelse:\n    d\n# x\n@e\ndef f(\n" +
    "x):\n    pass\n'''\nq'''\nf(\n1)";
  assertEquals(splitStatements(text), [
    "a = 1",
    "if a:\n    b\n\n    c\nelse:\n    d\n# x",
    "@e\ndef f(\nx):\n    pass",
    "'''\nq'''",
    "f(\n1)",
  ]);
});

const names = {
  attributes: (chain: readonly string[]) =>
    ({
      "": ["alpha", "alpine", "_hidden", "os", "über"],
      "os": ["path", "listdir", "_x"],
      "os.path": ["join"],
    })[chain.join(".")] ?? [],
  modules: (parent: readonly string[]) =>
    parent.length === 0 ? ["machine", "math", "os"] : ["path"],
};

Deno.test("Tab completes names, attributes, modules and the word import", () => {
  const insert = (line: string) => complete(line, names);
  assertEquals(insert("al"), { insert: "p" });
  assertEquals(insert("x = alpi"), { insert: "ne" });
  assertEquals(insert("alp"), { choices: ["alpha", "alpine"] });
  assertEquals(insert("alpha"), null);
  assertEquals(insert("os.l"), { insert: "istdir" });
  assertEquals(insert("f(os.path."), { insert: "join" });
  assertEquals(insert("os._"), { insert: "x" });
  assertEquals(insert("os."), { choices: ["listdir", "path"] });
  assertEquals(insert("üb"), { insert: "er" });
  assertEquals(insert("imp"), { insert: "ort " });
  assertEquals(insert("x imp"), null);
  assertEquals(insert("import ma"), { choices: ["machine", "math"] });
  assertEquals(insert("import math, o"), { insert: "s" });
  assertEquals(insert("import os.p"), { insert: "ath" });
  assertEquals(insert("from mac"), { insert: "hine" });
  assertEquals(insert("from os import l"), { insert: "istdir" });
  assertEquals(insert("from os i"), { insert: "mport " });
  assertEquals(insert("nothing."), null);
});

Deno.test("choices stand in slots of sixteen columns", () => {
  assertEquals(
    choiceLines(["public_attr", "public_method", "public_property"]),
    [
      "public_attr     public_method   public_property",
    ],
  );
  assertEquals(choiceLines(["a".repeat(15), "b", "c".repeat(40), "d"]), [
    "a".repeat(15) + " ".repeat(17) + "b",
    "c".repeat(40) + "        d",
  ]);
});

Deno.test("history: no doubles, the draft comes back, a file keeps it", () => {
  const history = new History();
  for (const entry of ["1", "1", " ", "def f():\n    return '\\n'", "2"]) {
    history.push(entry);
  }
  assertEquals(history.entries.length, 3);
  assertEquals(history.older("draft"), "2");
  assertEquals(history.older("2"), "def f():\n    return '\\n'");
  assertEquals(history.older(""), "1");
  assertEquals(history.older(""), undefined);
  assertEquals(history.newer(), "def f():\n    return '\\n'");
  assertEquals([history.newer(), history.newer()], ["2", "draft"]);
  assertEquals(history.newer(), undefined);
  const text = history.entries.map(encodeEntry).join("");
  assertEquals(text.split("\n").length, 4);
  assertEquals(decodeEntries(text), [...history.entries]);
  history.load(["0"]);
  assertEquals(history.entries.length, 4);
});

function keysOf(...bytes: (number | string)[]): string[] {
  const decoder = new KeyDecoder();
  const encoder = new TextEncoder();
  const all = bytes.flatMap((b) =>
    typeof b === "number" ? [b] : [...encoder.encode(b)]
  );
  return all.map((b) => decoder.feed(b)).filter((k) => k !== null).map((k) =>
    "text" in k ? k.text : "letter" in k ? `^${k.letter}` : k.name
  );
}

Deno.test("bytes become keys", () => {
  assertEquals(keysOf("aä日😀"), ["a", "ä", "日", "😀"]);
  assertEquals(keysOf(0xff, 0xc3, "x", 0x80, 0xed, 0xa0, 0x80, "y"), [
    "x",
    "y",
  ]);
  assertEquals(keysOf("\r\n\n\r"), ["enter", "enter", "enter"]);
  assertEquals(keysOf("\x1b[A\x1bOB\x1b[1;5C\x1b[5D\x1b[1;2C"), [
    "up",
    "down",
    "wordRight",
    "wordLeft",
    "right",
  ]);
  assertEquals(keysOf("\x1b[3~\x1b[1~\x1b[8~\x1bOH\x1b[3;5~"), [
    "delete",
    "home",
    "end",
    "home",
    "killWordRight",
  ]);
  assertEquals(keysOf("\x1bb\x1bf\x1bd\x1b\x7f\x1b\r"), [
    "wordLeft",
    "wordRight",
    "killWordRight",
    "killWordLeft",
    "newline",
  ]);
  assertEquals(keysOf("\x1b[200~\t\x1b[201~\x1b[5~\x1bq\x01"), [
    "pasteStart",
    "tab",
    "pasteEnd",
    "^A",
  ]);
});

Deno.test("characters have their width on the screen", () => {
  assertEquals(textWidth("abc"), 3);
  assertEquals(textWidth("日本"), 4);
  assertEquals(textWidth("e\u0301é"), 2);
  assertEquals(textWidth("😀"), 2);
  assertEquals(nextPosition("e\u0301x", 0), 2);
  assertEquals(previousPosition("ae\u0301", 3), 1);
  assertEquals(previousPosition("a\nb", 2), 1);
  assertEquals(previousPosition("😀", 2), 0);
  assertEquals(advance(8, "日", 10), { row: 1, column: 0 });
  assertEquals(advance(9, "日", 10), { row: 1, column: 2 });
  assertEquals(advance(4, "abcdefghij", 10), { row: 1, column: 4 });
});
