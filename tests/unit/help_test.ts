// `help()`: the welcome, the list of modules, and the names of classes and modules.

import { assertEquals, assertMatch } from "@std/assert";
import { Interpreter } from "../../mod.ts";

/** What a program prints. */
function output(source: string): string {
  let text = "";
  const stdout = (bytes: Uint8Array) => {
    text += new TextDecoder().decode(bytes);
  };
  new Interpreter({ stdout }).run(source);
  return text;
}

Deno.test("help() welcomes, and names the control keys", () => {
  assertMatch(
    output("help()"),
    /^Welcome to Krait[^]*CTRL-D[^]*help\(obj\)\n$/,
  );
});

Deno.test("help('modules') lists the modules in columns, each sorted downwards", () => {
  const lines = output("help('modules')").trimEnd().split("\n");
  assertEquals(lines.pop(), "Plus any modules on the filesystem");
  const first = lines.map((line) => line.slice(0, 18).trim());
  assertEquals(first, first.toSorted());
  const all = lines.join(" ").split(/\s+/);
  for (const name of ["__main__", "builtins", "machine", "sys"]) {
    assertEquals(all.filter((found) => found === name), [name]);
  }
});

Deno.test("help() of a class and of its instance lists the class's names", () => {
  const source = "class A:\n  x = 4\n  def __init__(self): pass\n";
  for (const value of ["A", "A()"]) {
    const text = output(`${source}help(${value})`);
    assertMatch(text, /^object .*A.* is of type (?:type|A)\n/);
    assertMatch(text, / {2}x -- 4\n/);
    assertMatch(text, / {2}__init__ -- <function/);
  }
});

Deno.test("help() of a built-in class lists methods and class methods", () => {
  const text = output("help(dict)");
  assertMatch(text, /^object <class 'dict'> is of type type\n/);
  assertMatch(text, / {2}fromkeys -- <classmethod>\n/);
  assertMatch(text, / {2}update -- <function>\n/);
  assertEquals(text.includes("__init__"), false);
});

Deno.test("help() of a module lists what it holds", () => {
  assertMatch(output("import math\nhelp(math)"), / {2}pi -- 3\.14159/);
});
