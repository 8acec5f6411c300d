/**
 * Complex numbers from text: a table, and random texts against Python.
 *
 * @module
 */

import { assertEquals } from "@std/assert";
import {
  type ComplexParts,
  parseComplex,
} from "../../runtime/core/text/complex_text.ts";
import { bitsOf, hasPython, python, Random } from "./text_oracle.ts";

Deno.test("parseComplex() reads what complex() accepts", () => {
  const table: [string, number, number][] = [
    ["1", 1, 0],
    ["1j", 0, 1],
    ["1+2j", 1, 2],
    [" \t1-2J\n", 1, -2],
    ["( 1+2j )", 1, 2],
    ["j", 0, 1],
    ["-j", 0, -1],
    ["1+j", 1, 1],
    ["1-j", 1, -1],
    ["inf-nanj", Infinity, NaN],
    ["1e5+1e-5j", 1e5, 1e-5],
    ["1_0.5-.5j", 10.5, -0.5],
  ];
  for (const [text, re, im] of table) {
    assertEquals(parseComplex(text), { re, im }, text);
  }
});

Deno.test("parseComplex() refuses anything else", () => {
  const texts = ["", " ", "()", "(1", "1)", "((1))", "1 1j", "1 +2j", "1+ 2j"]
    .concat(
      "1+2",
      "1jj",
      "1j1",
      "1j+1",
      "1+-2j",
      "1+2j3",
      "+",
      "1+",
      "jj",
      "x",
    );
  for (const text of texts) assertEquals(parseComplex(text), null, text);
});

function bits(z: ComplexParts | null): string {
  return z === null ? "!ValueError" : bitsOf(z.re) + bitsOf(z.im);
}

Deno.test({
  name: "parseComplex() equals Python's complex()",
  ignore: !hasPython,
  fn: async () => {
    const random = new Random(16);
    const texts = Array.from(
      { length: 20000 },
      () => random.text("012.e+-jJ() _", 9),
    );
    const expected = await python(
      "lambda s: struct.pack('>dd', complex(s).real, complex(s).imag).hex()",
      texts.map((text) => [text]),
    );
    texts.forEach((text, i) => {
      assertEquals(bits(parseComplex(text)), expected[i], text);
    });
  },
});
