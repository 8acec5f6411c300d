/**
 * Integers as text and back: tables, and random texts against Python.
 *
 * @module
 */

import { assert, assertEquals } from "@std/assert";
import {
  formatInt,
  intSyntaxMessage,
  parseInt,
} from "../../runtime/core/text/int_text.ts";
import { hasPython, python, Random } from "./text_oracle.ts";

Deno.test("formatInt() writes digits in a base", () => {
  assertEquals(formatInt(0), "0");
  assertEquals(formatInt(-255, 16), "-ff");
  assertEquals(formatInt(-255, 16, { upper: true }), "-FF");
  assertEquals(formatInt(8, 8), "10");
  assertEquals(formatInt(2n ** 70n, 16), "400000000000000000");
  assertEquals(formatInt(-(2n ** 70n)), "-1180591620717411303424");
});

Deno.test("parseInt() reads what int() accepts", () => {
  const table: [string, number, number | bigint | null][] = [
    ["0", 10, 0],
    ["-0", 10, 0],
    [" \t-12\n", 10, -12],
    ["+1", 10, 1],
    ["007", 10, 7],
    ["1_000", 10, 1000],
    ["0x10", 16, 16],
    ["0x10", 0, 16],
    ["0X1f", 0, 31],
    ["0o17", 8, 15],
    ["0b101", 0, 5],
    ["0b1", 16, 0xb1],
    ["0b", 16, 11],
    ["0x_1", 16, 1],
    ["00", 0, 0],
    ["0_0", 0, 0],
    ["Zz", 36, 1295],
    ["9007199254740991", 10, 9007199254740991],
    ["9007199254740992", 10, 9007199254740992n],
    ["-9007199254740991", 10, -9007199254740991],
    ["-9007199254740992", 10, -9007199254740992n],
    ["0000000000000000000000000000000000001", 10, 1],
    ["ffffffffffffffff", 16, 18446744073709551615n],
    ["9_9999999999999999999999", 10, 99999999999999999999999n],
    ["", 10, null],
    [" ", 10, null],
    ["-", 10, null],
    ["+-1", 10, null],
    ["- 1", 10, null],
    ["1 2", 10, null],
    ["0x10", 10, null],
    ["0x", 16, null],
    ["0x", 0, null],
    ["0b2", 2, null],
    ["010", 0, null],
    ["12", 2, null],
    ["_1", 10, null],
    ["1_", 10, null],
    ["1__0", 10, null],
    ["0x__1", 16, null],
    ["0_x1", 0, null],
    ["1.0", 10, null],
    ["12\0", 10, null],
  ];
  for (const [text, base, value] of table) {
    assertEquals(parseInt(text, base), value, `${text} in base ${base}`);
  }
});

Deno.test("intSyntaxMessage() quotes what follows the prefix", () => {
  const table: [string, number, string][] = [
    ["", 10, "10: ''"],
    ["+-1", 10, "10: '-1'"],
    ["010", 0, "0: '010'"],
    ["0x", 0, "16: ''"],
    ["0xg", 16, "16: 'g'"],
    ["  1 2 ", 10, "10: '1 2 '"],
    ["\u00ff", 10, "10: '\\xc3\\xbf'"],
    ["1'", 10, '10: "1\'"'],
  ];
  for (const [text, base, rest] of table) {
    const message = "invalid syntax for integer with base " + rest;
    assertEquals(intSyntaxMessage(text, base), message);
  }
});

Deno.test({
  name: "parseInt() equals Python's int()",
  ignore: !hasPython,
  fn: async () => {
    const random = new Random(4);
    const cases = Array.from({ length: 20000 }, () => {
      const base = random.below(6) === 0 ? 0 : 2 + random.below(35);
      const text = random.below(2) === 0
        ? random.text("0123_xbo- fz", 8)
        : random.text("0123456789_abcdefZ", random.pick([5, 20, 80]));
      return [text, base] as const;
    });
    const expected = await python("lambda s, b: str(int(s, b))", cases);
    cases.forEach(([text, base], i) => {
      const value = parseInt(text, base);
      const found = value === null ? "!ValueError" : String(value);
      assertEquals(found, expected[i], `${text} in base ${base}`);
    });
  },
});

Deno.test({
  name: "formatInt() equals Python's digits",
  ignore: !hasPython,
  fn: async () => {
    const random = new Random(5);
    const values = Array.from({ length: 4000 }, () => random.int(300));
    const expected = await python(
      "lambda v: '%s %x %s %s' % (v, int(v), format(int(v), 'o'), " +
        "format(int(v), 'b'))",
      values.map((value) => [String(value)]),
    );
    const found = values.map((value) =>
      [10, 16, 8, 2].map((base) => formatInt(value, base)).join(" ")
    );
    assertEquals(found, expected);
  },
});

Deno.test("parseInt() and formatInt() take huge numbers in their stride", () => {
  const start = performance.now();
  for (const base of [2, 3, 7, 8, 10, 16, 32, 36]) {
    const digits = "1" + "01".repeat(50000);
    const value = parseInt(digits, base);
    if (value === null) throw new Error("refused valid digits");
    assertEquals(formatInt(value, base), digits);
  }
  const spent = performance.now() - start;
  assert(spent < 10000, `took ${spent} ms`);
});
