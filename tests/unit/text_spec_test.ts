/**
 * The format specification mini-language: tables, and against Python.
 *
 * @module
 */

import { assertEquals, assertThrows } from "@std/assert";
import {
  FormatError,
  formatFloatSpec,
  formatIntSpec,
  formatStrSpec,
  parseSpec,
} from "../../runtime/core/text/spec.ts";
import { bitsOf, hasPython, python, Random } from "./text_oracle.ts";

/** The text, or the message of the error. */
function attempt(format: () => string): string {
  try {
    return format();
  } catch (error) {
    if (!(error instanceof FormatError)) throw error;
    return `${error.type}: ${error.message}`;
  }
}

Deno.test("parseSpec() reads every part", () => {
  assertEquals(parseSpec("*^+#012,.3f"), {
    fill: "*",
    align: "^",
    sign: "+",
    alternate: true,
    zero: true,
    width: 12,
    grouping: ",",
    precision: 3,
    type: "f",
  });
  assertEquals(parseSpec("\u{1f600}<5").fill, "\u{1f600}");
  assertEquals(parseSpec(">>5").fill, ">");
  assertEquals(parseSpec(">5").fill, null);
  assertEquals(parseSpec("10.").precision, null);
});

Deno.test("parseSpec() refuses what is left over", () => {
  for (const spec of ["z", ",,", ",_", "_,", '*"1"', "5 ", "dd", "5d5", "\0"]) {
    assertThrows(
      () => parseSpec(spec),
      FormatError,
      "invalid format specifier",
    );
  }
  assertThrows(
    () => parseSpec("9".repeat(12)),
    FormatError,
    "Too many decimal",
  );
});

Deno.test("formatIntSpec() lays out integers", () => {
  const table: [number | bigint, string, string][] = [
    [5, "", "5"],
    [-5, "010", "-000000005"],
    [5, "+", "+5"],
    [5, " ", " 5"],
    [5, "<10", "5         "],
    [5, "^10", "    5     "],
    [-5, "=10", "-        5"],
    [-5, "*>10", "********-5"],
    [-5, "*=10", "-********5"],
    [1, "<05", "10000"],
    [1, "*<05", "1****"],
    [1234567, ",", "1,234,567"],
    [1234567, "_", "1_234_567"],
    [-123, ",", "-123"],
    [1234567, ",n", "1,234,567"],
    [0x1234567, "_x", "123_4567"],
    [0x12345678, "#_x", "0x1234_5678"],
    [1234567, "016,", "0,000,001,234,567"],
    [1234567, "015,", "000,001,234,567"],
    [1234, "0>10,", "000001,234"],
    [255, "#x", "0xff"],
    [255, "#X", "0XFF"],
    [255, "#010x", "0x000000ff"],
    [8, "#o", "0o10"],
    [5, "#b", "0b101"],
    [65, "c", "A"],
    [65, "5c", "    A"],
    [0x1f600, "<3c", "\u{1f600}  "],
    [5, ".3", "5"],
    [5, ".3d", "5"],
    [5, "%", "500.000000%"],
    [2n ** 70n, ",d", "1,180,591,620,717,411,303,424"],
    [10n ** 20n, ".0f", "100000000000000000000"],
  ];
  for (const [value, spec, text] of table) {
    assertEquals(formatIntSpec(value, parseSpec(spec)), text, spec);
  }
});

Deno.test("formatIntSpec() names what is wrong", () => {
  const table: [number, string, string][] = [
    [5, "s", "ValueError: unknown format code 's' for object of type 'int'"],
    [5, "+s", "ValueError: sign not allowed in string format specifier"],
    [
      65,
      "+c",
      "ValueError: sign not allowed with integer format specifier 'c'",
    ],
    [-1, "c", "OverflowError: char not in range(0x110000)"],
    [0x110000, "c", "OverflowError: char not in range(0x110000)"],
    [99, ",x", "ValueError: Cannot specify ',' with 'x'."],
  ];
  for (const [value, spec, message] of table) {
    const found = attempt(() => formatIntSpec(value, parseSpec(spec)));
    assertEquals(found, message);
  }
  assertEquals(
    attempt(() => formatIntSpec(1, parseSpec("s"), "bool")),
    "ValueError: unknown format code 's' for object of type 'bool'",
  );
});

Deno.test("formatFloatSpec() lays out floats", () => {
  const table: [number, string, string][] = [
    [1, "", "1.0"],
    [1, "5", "  1.0"],
    [1, ".3", "1.0"],
    [0, ".1", "0e+00"],
    [-3.14159, "08.2f", "-0003.14"],
    [3.14, "+08.2f", "+0003.14"],
    [1234567.891, ",", "1,234,567.891"],
    [1234567.891, "_.2f", "1_234_567.89"],
    [3141.159, "012,.2f", "0,003,141.16"],
    [1e20, ",", "1e+20"],
    [Infinity, "F", "INF"],
    [-Infinity, "010", "-000000inf"],
    [Infinity, "010,", "0000000inf"],
    [NaN, "+", "+nan"],
    [0.5, "%", "50.000000%"],
    [0.255, "<8.0%", "26%     "],
  ];
  for (const [x, spec, text] of table) {
    assertEquals(formatFloatSpec(x, parseSpec(spec)), text, spec);
  }
});

Deno.test("formatFloatSpec() turns to exponents where MicroPython's test does", () => {
  const table: [number, string, string][] = [
    [9.999e31, ".2f", "99989999999999997768953736724480.00"],
    [8.888e32, ".2f", "8.89e+32"],
    [-8.888e32, ".2F", "-8.89E+32"],
    [1e31, ".0%", "1e+33%"],
    [1e40, "f", "1e+40"],
  ];
  for (const [x, spec, text] of table) {
    assertEquals(formatFloatSpec(x, parseSpec(spec)), text, spec);
  }
});

Deno.test("formatFloatSpec() refuses types of integers and strings", () => {
  for (const type of "bcdosxX") {
    assertEquals(
      attempt(() => formatFloatSpec(1, parseSpec(type))),
      `ValueError: unknown format code '${type}' for object of type 'float'`,
    );
  }
});

Deno.test("formatStrSpec() counts characters", () => {
  const table: [string, string, string][] = [
    ["abc", "5", "abc  "],
    ["abc", ">5", "  abc"],
    ["abc", "^6", " abc  "],
    ["abc", "05", "abc00"],
    ["abc", ".2", "ab"],
    ["abc", ".0", ""],
    ["abc", ",s", "abc"],
    ["abc", "+", "abc"],
    ["\u20acbc", "*^9.2", "***\u20acb****"],
    ["\u{1f600}bc", "4.2s", "\u{1f600}b  "],
  ];
  for (const [s, spec, text] of table) {
    assertEquals(formatStrSpec(s, parseSpec(spec)), text, spec);
  }
});

Deno.test("formatStrSpec() names what is wrong", () => {
  const table: [string, string][] = [
    ["=5", "'=' alignment not allowed in string format specifier"],
    ["d", "unknown format code 'd' for object of type 'str'"],
    ["+s", "sign not allowed in string format specifier"],
    [" c", "sign not allowed with integer format specifier 'c'"],
  ];
  for (const [spec, message] of table) {
    const found = attempt(() => formatStrSpec("abc", parseSpec(spec)));
    assertEquals(found, "ValueError: " + message);
  }
});

/** A random specification that CPython may refuse. */
function randomSpec(random: Random, types: string): string {
  const fill = random.below(3) === 0 ? random.pick("*0 x<\u20ac") : "";
  const align = random.below(2) === 0 ? fill + random.pick("<>=^") : "";
  const sign = random.pick(["", "", "+", "-", " "]);
  const alternate = random.pick(["", "", "#"]);
  const zero = random.pick(["", "", "0"]);
  const width = random.below(2) === 0 ? String(1 + random.below(30)) : "";
  const grouping = random.pick(["", "", ",", "_"]);
  const precision = random.below(2) === 0 ? "." + random.below(20) : "";
  const type = random.below(4) === 0 ? "" : random.pick(types);
  return align + sign + alternate + zero + width + grouping + precision + type;
}

Deno.test({
  name: "formatFloatSpec() equals Python's format()",
  ignore: !hasPython,
  fn: async () => {
    const random = new Random(6);
    const cases = Array.from({ length: 20000 }, () => ({
      x: random.below(50) === 0
        ? random.pick([NaN, Infinity, -Infinity, -0])
        : random.double(),
      spec: randomSpec(random, "eEfFgG%"),
    }));
    const expected = await python(
      "lambda x, spec: format(bits(x), spec)",
      cases.map(({ x, spec }) => [bitsOf(x), spec]),
    );
    cases.forEach(({ x, spec }, i) => {
      const fixed = spec.endsWith("f") || spec.endsWith("F") ||
        spec.endsWith("%");
      if (fixed && Math.abs(x) >= 1e30) return;
      const found = formatFloatSpec(x, parseSpec(spec));
      assertEquals(found, expected[i], `${x} as ${spec}`);
    });
  },
});

Deno.test({
  name: "formatIntSpec() equals Python's format()",
  ignore: !hasPython,
  fn: async () => {
    const random = new Random(7);
    const cases = Array.from({ length: 20000 }, () => ({
      value: random.int(random.pick([8, 20, 90])),
      spec: randomSpec(random, "bdoxXnfge"),
    }));
    const expected = await python(
      "lambda v, spec: format(int(v), spec)",
      cases.map(({ value, spec }) => [String(value), spec]),
    );
    cases.forEach(({ value, spec }, i) => {
      if (expected[i] === "!ValueError") return;
      const found = formatIntSpec(value, parseSpec(spec));
      assertEquals(found, expected[i], `${value} as ${spec}`);
    });
  },
});

Deno.test({
  name: "formatStrSpec() equals Python's format()",
  ignore: !hasPython,
  fn: async () => {
    const random = new Random(8);
    const cases = Array.from({ length: 10000 }, () => ({
      s: random.text("ab\u20ac\u{1f600}", 8),
      spec: randomSpec(random, "sss"),
    }));
    const expected = await python(
      "lambda s, spec: format(s, spec)",
      cases.map(({ s, spec }) => [s, spec]),
    );
    cases.forEach(({ s, spec }, i) => {
      if (expected[i] === "!ValueError") return;
      const found = formatStrSpec(s, parseSpec(spec));
      assertEquals(found, expected[i], `${s} as ${spec}`);
    });
  },
});
