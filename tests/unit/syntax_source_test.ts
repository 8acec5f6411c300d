/**
 * The source as a whole: line endings, byte order mark, odd characters, the
 * three modes, and the places that errors carry.
 *
 * @module
 */

import { assertEquals, assertThrows } from "@std/assert";
import {
  parse,
  type ParseMode,
  PySyntaxError,
} from "../../runtime/syntax/mod.ts";
import { dumpModule } from "./syntax_dump.ts";

function tree(source: string, mode: ParseMode = "exec"): string {
  return dumpModule(parse(source, { mode, file: "<test>" }));
}

function errorOf(source: string, mode: ParseMode = "exec"): PySyntaxError {
  return assertThrows(() => tree(source, mode), PySyntaxError);
}

Deno.test("parse() reads every line ending", () => {
  const expected = tree("a\nif b:\n  c\nd\n");
  for (const ending of ["\r", "\r\n"]) {
    const source = "a\nif b:\n  c\nd\n".replaceAll("\n", ending);
    assertEquals(tree(source), expected);
    assertEquals(tree(source.slice(0, -ending.length)), expected);
    assertEquals(tree(`'''a${ending}b'''`), '(ExprStmt "a\\nb")');
    assertEquals(tree(`a + \\${ending} b`), '(ExprStmt (BinOp "+" a b@2))');
  }
});

Deno.test("parse() ends a source without a newline", () => {
  assertEquals(tree("if a: b"), tree("if a: b\n"));
  assertEquals(tree("a # b"), "(ExprStmt a)");
  assertEquals(tree("if a:\n  b\n  "), tree("if a:\n  b"));
  assertEquals(tree("if a:\n  b\n  # c"), tree("if a:\n  b"));
});

Deno.test("parse() accepts sources without statements", () => {
  for (const source of ["", "\n", " ", "\t\n", "# a", "\\\n", "\f\n", "\r"]) {
    assertEquals(tree(source), "", JSON.stringify(source));
  }
});

Deno.test("parse() drops a byte order mark", () => {
  assertEquals(tree("\ufeffa"), "(ExprStmt a)");
});

Deno.test("parse() reads a NUL as MicroPython does", () => {
  assertEquals(tree("'\0'"), '(ExprStmt "\\u0001")');
  assertEquals(errorOf("a\0").msg, "invalid syntax");
  assertEquals(tree("a # \0"), "(ExprStmt a)");
});

Deno.test("parse() counts a tab to the next multiple of 8", () => {
  assertEquals(
    tree("if a:\n\tb\n        c"),
    "(If a [(ExprStmt@2 b@2) (ExprStmt@3 c@3)] [])",
  );
  assertEquals(
    tree("if a:\n \t b\n\t c"),
    "(If a [(ExprStmt@2 b@2) (ExprStmt@3 c@3)] [])",
  );
});

Deno.test("parse() keeps lines through blanks, comments and brackets", () => {
  const source = "\n# a\n\na = (\n # b\n b)\n\\\n\nc";
  assertEquals(tree(source), "(Assign@4 [a@4] b@6)\n(ExprStmt@9 c@9)");
});

Deno.test("parse() accepts identifiers beyond ASCII", () => {
  assertEquals(tree("été = π_1"), "(Assign [été] π_1)");
  assertEquals(
    tree("x.ü(ß=1)"),
    '(ExprStmt (Call (Attribute x "ü") [] [("ß" 1)]))',
  );
});

Deno.test("parse() keeps characters beyond the basic plane", () => {
  assertEquals(tree("'😀\\U0001f600'"), '(ExprStmt "😀😀")');
  assertEquals(
    tree("b'é\\u00e9'"),
    "(ExprStmt b[195 169 92 117 48 48 101 57])",
  );
  assertEquals(tree("b'\\x80é'"), "(ExprStmt b[128 195 169])");
});

Deno.test("parse() takes one expression for eval", () => {
  assertEquals(tree("1, 2", "eval"), "(ExprStmt (Tuple [1 2] false))");
  assertEquals(tree("a\n\n# b", "eval"), "(ExprStmt a)");
  for (const source of ["", "\n", "a\nb", "a; b", "a = 1", "pass", "x := 1"]) {
    assertEquals(errorOf(source, "eval").msg, "invalid syntax", source);
  }
  assertEquals(errorOf(" 1", "eval").kind, "IndentationError");
});

Deno.test("parse() takes one statement for single", () => {
  assertEquals(tree("a; b", "single"), "(ExprStmt a)\n(ExprStmt b)");
  assertEquals(tree("\n", "single"), "");
  assertEquals(tree("if a:\n b\n", "single"), "(If a [(ExprStmt@2 b@2)] [])");
  assertEquals(errorOf("a\nb", "single").line, 2);
  assertEquals(errorOf("", "single").msg, "invalid syntax");
});

Deno.test("parse() makes __debug__ what it is told", () => {
  const module = parse("__debug__", { mode: "eval", file: "x", debug: false });
  assertEquals(dumpModule(module), '(ExprStmt (Constant "False"))');
});

Deno.test("parse() refuses unicode names as not implemented", () => {
  for (const source of ["'\\N{DASH}'", "b'\\N'", "f'\\N{DASH}'"]) {
    const { kind, msg } = errorOf(source);
    assertEquals(
      `${kind}: ${msg}`,
      "NotImplementedError: unicode name escapes",
    );
  }
  assertEquals(tree("r'\\N{DASH}'"), '(ExprStmt "\\\\N{DASH}")');
});

Deno.test("PySyntaxError tells its place", () => {
  const { kind, file, line, msg, block, message } = errorOf("a\nreturn");
  assertEquals({ kind, file, line, msg, block }, {
    kind: "SyntaxError",
    file: "<test>",
    line: 2,
    msg: "'return' outside function",
    block: "<module>",
  });
  assertEquals(
    message,
    "SyntaxError: 'return' outside function (<test>, line 2)",
  );
});
