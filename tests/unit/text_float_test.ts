/**
 * Floats as text and back: tables, and random numbers against Python.
 *
 * @module
 */

import { assertEquals } from "@std/assert";
import {
  complexRepr,
  floatRepr,
  type FloatType,
  formatFloat,
  parseFloat,
} from "../../runtime/core/text/float_text.ts";
import { bitsOf, hasPython, python, Random } from "./text_oracle.ts";

Deno.test("floatRepr() prints the shortest digits with Python's exponents", () => {
  const table: [number, string][] = [
    [0, "0.0"],
    [-0, "-0.0"],
    [1, "1.0"],
    [-1.5, "-1.5"],
    [0.07, "0.07"],
    [9.95, "9.95"],
    [0.0001, "0.0001"],
    [0.00001, "1e-05"],
    [0.000012345, "1.2345e-05"],
    [123456789012345680, "1.2345678901234568e+17"],
    [9999999999999998, "9999999999999998.0"],
    [1e16, "1e+16"],
    [-1e16, "-1e+16"],
    [1e21, "1e+21"],
    [1e22, "1e+22"],
    [1e100, "1e+100"],
    [5e-324, "5e-324"],
    [1.7976931348623157e308, "1.7976931348623157e+308"],
    [Infinity, "inf"],
    [-Infinity, "-inf"],
    [NaN, "nan"],
  ];
  for (const [x, text] of table) assertEquals(floatRepr(x), text);
});

Deno.test({
  name: "floatRepr() equals Python's repr()",
  ignore: !hasPython,
  fn: async () => {
    const random = new Random(1);
    const values = Array.from({ length: 20000 }, () => random.double());
    const expected = await python(
      "lambda x: repr(bits(x))",
      values.map((x) => [bitsOf(x)]),
    );
    assertEquals(values.map(floatRepr), expected);
  },
});

Deno.test("formatFloat() rounds exact halves to even", () => {
  const table: [number, FloatType, number, string][] = [
    [0.5, "f", 0, "0"],
    [1.5, "f", 0, "2"],
    [2.5, "f", 0, "2"],
    [-0.5, "f", 0, "-0"],
    [0.125, "f", 2, "0.12"],
    [0.375, "f", 2, "0.38"],
    [1234.5, "e", 3, "1.234e+03"],
    [9.5, "e", 0, "1e+01"],
    [8.5, "e", 0, "8e+00"],
    [99.5, "e", 1, "1.0e+02"],
    [2.5e22, "e", 0, "2e+22"],
    [1.5e300, "e", 0, "2e+300"],
    [0.5, "g", 0, "0.5"],
    [25, "g", 1, "2e+01"],
    [5e-324, "e", 0, "5e-324"],
  ];
  for (const [x, type, precision, text] of table) {
    assertEquals(formatFloat(x, { type, precision }), text);
  }
});

Deno.test("formatFloat() keeps point and zeros in the alternate form", () => {
  const table: [number, FloatType, number | null, string][] = [
    [1, "g", null, "1.00000"],
    [2.5, "f", 0, "2."],
    [1.5, "e", 0, "2.e+00"],
    [1, "", null, "1.0"],
    [1e16, "", null, "1.e+16"],
    [1, "", 3, "1.00"],
    [100, "", 3, "1.00e+02"],
    [Infinity, "f", 3, "inf"],
  ];
  for (const [x, type, precision, text] of table) {
    assertEquals(formatFloat(x, { type, precision, alternate: true }), text);
  }
});

Deno.test({
  name: "formatFloat() equals Python's format()",
  ignore: !hasPython,
  fn: async () => {
    const random = new Random(2);
    const types: FloatType[] = ["e", "E", "f", "F", "g", "G", "%", "n", ""];
    const cases = Array.from({ length: 30000 }, () => {
      const precision = random.pick([null, 0, 1, 2, 3, 6, 15, 17, 30, 99, 150]);
      return {
        x: random.double(),
        type: random.pick(types),
        precision: random.below(20) === 0 ? random.below(1200) : precision,
        alternate: random.below(4) === 0,
      };
    });
    const expected = await python(
      "lambda x, spec: format(bits(x), spec)",
      cases.map(({ x, type, precision, alternate }) => [
        bitsOf(x),
        (alternate ? "#" : "") + (precision === null ? "" : "." + precision) +
        type,
      ]),
    );
    cases.forEach(({ x, ...format }, i) => {
      assertEquals(formatFloat(x, format), expected[i], JSON.stringify(format));
    });
  },
});

Deno.test("complexRepr() writes whole parts without a fraction", () => {
  const table: [number, number, string][] = [
    [0, 1, "1j"],
    [1, -2, "(1-2j)"],
    [1.5, 0, "(1.5+0j)"],
    [1, -0, "(1-0j)"],
    [-0, 1, "(-0+1j)"],
    [0, -Infinity, "-infj"],
    [NaN, Infinity, "(nan+infj)"],
    [1e16, 1e-5, "(1e+16+1e-05j)"],
  ];
  for (const [re, im, text] of table) assertEquals(complexRepr(re, im), text);
});

Deno.test("parseFloat() reads what float() accepts", () => {
  const table: [string, number | null][] = [
    ["1", 1],
    [" \t1.5\n\v\f\r", 1.5],
    ["+1", 1],
    ["-0", -0],
    [".5", 0.5],
    ["5.", 5],
    ["1e5", 1e5],
    ["1E-5", 1e-5],
    ["1_000.0_1", 1000.01],
    ["1e1_0", 1e10],
    ["inf", Infinity],
    ["-Infinity", -Infinity],
    ["+NaN", NaN],
    ["1e400", Infinity],
    ["1e99999999999999999999", Infinity],
    ["9007199254740993.00000000000000000001", 9007199254740994],
    ["", null],
    ["  ", null],
    [".", null],
    ["e5", null],
    [".e5", null],
    ["1e", null],
    ["1e+", null],
    ["_1", null],
    ["1_", null],
    ["1__0", null],
    ["1_.5", null],
    ["1._5", null],
    ["1e_5", null],
    ["1_e5", null],
    ["--1", null],
    ["- 1", null],
    ["1 2", null],
    ["0x10", null],
    ["1j", null],
    ["infinit", null],
    ["nana", null],
    ["1\0", null],
  ];
  for (const [text, x] of table) assertEquals(parseFloat(text), x, text);
});

Deno.test({
  name: "parseFloat() equals Python's float()",
  ignore: !hasPython,
  fn: async () => {
    const random = new Random(3);
    const texts = Array.from(
      { length: 20000 },
      () =>
        random.below(2) === 0
          ? random.text("0123456789._e+- infaty", 12)
          : random.text("0123456789", 30) + "." +
            random.text("0123456789", 30) + "e" + (random.below(700) - 350),
    );
    const expected = await python(
      "lambda s: struct.pack('>d', float(s)).hex()",
      texts.map((text) => [text]),
    );
    texts.forEach((text, i) => {
      const x = parseFloat(text);
      const found = x === null ? "!ValueError" : bitsOf(x);
      if (x !== x) return;
      assertEquals(found, expected[i], text);
    });
  },
});
