/**
 * `%` formatting: tables, and random fields against Python.
 *
 * @module
 */

import { assertEquals, assertThrows } from "@std/assert";
import { FormatError } from "../../runtime/core/text/spec.ts";
import {
  formatPercentFloat,
  formatPercentInt,
  formatPercentStr,
  parsePercent,
  type PercentField,
  type ResolvedField,
} from "../../runtime/core/text/percent.ts";
import { bitsOf, hasPython, python, Random } from "./text_oracle.ts";

/** The only field of a format. */
function fieldOf(format: string): PercentField {
  const [field] = parsePercent(format);
  if (field?.kind !== "field") throw new Error(`${format} is not a field`);
  return field;
}

/** A field without `*`. */
function resolved(format: string): ResolvedField {
  const { flags, width, precision, conversion } = fieldOf(format);
  if (width === "*" || precision === "*") throw new Error("has a star");
  return { flags, width, precision, conversion };
}

/** The message of the first error in a format, or `null`. */
function errorOf(format: string): string | null {
  for (const segment of parsePercent(format)) {
    if (segment.kind === "field" && segment.error) return segment.error.message;
  }
  return null;
}

Deno.test("parsePercent() separates text and fields", () => {
  const segments = parsePercent("a%%b%(k(1)y)-+ #05.3dc%*.*s%%");
  assertEquals(segments, [
    { kind: "text", text: "a%b" },
    {
      kind: "field",
      key: "k(1)y",
      flags: {
        left: true,
        plus: true,
        space: true,
        alternate: true,
        zero: true,
      },
      width: 5,
      precision: 3,
      conversion: "d",
      error: null,
    },
    { kind: "text", text: "c" },
    {
      kind: "field",
      key: null,
      flags: {
        left: false,
        plus: false,
        space: false,
        alternate: false,
        zero: false,
      },
      width: "*",
      precision: "*",
      conversion: "s",
      error: null,
    },
    { kind: "text", text: "%" },
  ]);
  assertEquals(parsePercent(""), []);
  assertEquals(fieldOf("%.d").precision, 0);
  assertEquals(fieldOf("%()s").key, "");
});

Deno.test("parsePercent() reports what is wrong in the field", () => {
  const unsupported = "unsupported format character ";
  const table: [string, string | null][] = [
    ["%", "incomplete format"],
    ["abc%", "incomplete format"],
    ["%(a)", "incomplete format"],
    ["%5", "incomplete format"],
    ["%-", "incomplete format"],
    ["%.", "incomplete format"],
    ["%.*", "incomplete format"],
    ["%(a", "incomplete format key"],
    ["%(a(b)", "incomplete format key"],
    ["%y", unsupported + "'y' (0x79) at index 1"],
    ["ab%y", unsupported + "'y' (0x79) at index 3"],
    ["\u{1f600}%5y", unsupported + "'y' (0x79) at index 3"],
    ["%\u20ac", unsupported + "'\u20ac' (0x20ac) at index 1"],
    ["%5%", unsupported + "'%' (0x25) at index 2"],
    ["%l", unsupported + "'l' (0x6c) at index 1"],
    ["%.-5d", unsupported + "'-' (0x2d) at index 2"],
    ["%d", null],
  ];
  for (const [format, message] of table) {
    assertEquals(errorOf(format), message, format);
  }
});

Deno.test("parsePercent() refuses numbers beyond a C int", () => {
  assertThrows(
    () => parsePercent("%99999999999d"),
    FormatError,
    "width too big",
  );
  assertThrows(
    () => parsePercent("%.99999999999d"),
    FormatError,
    "precision too big",
  );
});

Deno.test("formatPercentInt() lays out integers", () => {
  const table: [number | bigint, string, string][] = [
    [42, "%5d", "   42"],
    [42, "%-5d", "42   "],
    [-42, "%05d", "-0042"],
    [42, "%+d", "+42"],
    [42, "% +d", "+42"],
    [42, "% d", " 42"],
    [42, "%+05d", "+0042"],
    [42, "%-05d", "42   "],
    [-42, "%.5d", "-00042"],
    [42, "%8.5d", "   00042"],
    [42, "%-8.5d", "00042   "],
    [42, "%08.5d", "00000042"],
    [0, "%.0d", "0"],
    [255, "%#x", "0xff"],
    [255, "%#X", "0XFF"],
    [8, "%#o", "0o10"],
    [8, "%#d", "8"],
    [-255, "%#8.5x", "-0x000ff"],
    [255, "%#010.5x", "0x000000ff"],
    [8, "%#05o", "0o010"],
    [-5, "%u", "-5"],
    [2n ** 64n, "%20d", "18446744073709551616"],
  ];
  for (const [value, format, text] of table) {
    assertEquals(formatPercentInt(value, resolved(format)), text, format);
  }
});

Deno.test("formatPercentFloat() lays out floats", () => {
  const table: [number, string, string][] = [
    [1.5, "%f", "1.500000"],
    [2.5, "%.0f", "2"],
    [2.5, "%#.0f", "2."],
    [-2.55, "%08.1f", "-00002.5"],
    [2, "%-05.1f", "2.0  "],
    [NaN, "%08f", "00000nan"],
    [NaN, "%+f", "+nan"],
    [Infinity, "%F", "INF"],
    [1e-10, "%G", "1E-10"],
    [8.888e32, "%.2f", "8.89e+32"],
  ];
  for (const [x, format, text] of table) {
    assertEquals(formatPercentFloat(x, resolved(format)), text, format);
  }
});

Deno.test("formatPercentStr() pads with spaces only", () => {
  const table: [string, string, string][] = [
    ["abc", "%5s", "  abc"],
    ["abc", "%-5s", "abc  "],
    ["abc", "%05s", "  abc"],
    ["abc", "%5.2s", "   ab"],
    ["abc", "%.s", ""],
    ["\u{1f600}bc", "%5.2s", "   \u{1f600}b"],
    ["a", "%.0c", "a"],
    ["a", "%-3c", "a  "],
    ["'abc'", "%.3r", "'ab"],
  ];
  for (const [s, format, text] of table) {
    assertEquals(formatPercentStr(s, resolved(format)), text, format);
  }
});

Deno.test("formatPercentStr() takes negative numbers from a star", () => {
  const field = resolved("%5s");
  const left = { ...field, width: -5 };
  assertEquals(formatPercentStr("ab", left), "ab   ");
  assertEquals(formatPercentInt(1, { ...left, conversion: "d" }), "1    ");
  assertEquals(formatPercentStr("ab", { ...field, precision: -1 }), "     ");
});

/** A random field without the value. */
function randomField(random: Random, conversions: string): string {
  const flags = random.text("-+ #0", 3);
  const width = random.below(2) === 0 ? String(1 + random.below(25)) : "";
  const precision = random.below(2) === 0 ? "." + random.text("0123", 1) : "";
  return "%" + flags + width + precision + random.pick(conversions);
}

Deno.test({
  name: "formatPercentInt() equals Python's %",
  ignore: !hasPython,
  fn: async () => {
    const random = new Random(9);
    const cases = Array.from({ length: 20000 }, () => ({
      value: random.int(random.pick([8, 20, 90])),
      format: randomField(random, "diuoxX"),
    }));
    const expected = await python(
      "lambda v, f: f % int(v)",
      cases.map(({ value, format }) => [String(value), format]),
    );
    cases.forEach(({ value, format }, i) => {
      const found = formatPercentInt(value, resolved(format));
      assertEquals(found, expected[i], `${value} as ${format}`);
    });
  },
});

Deno.test({
  name: "formatPercentFloat() equals Python's %",
  ignore: !hasPython,
  fn: async () => {
    const random = new Random(10);
    const cases = Array.from({ length: 20000 }, () => ({
      x: random.double(),
      format: randomField(random, "eEfFgG"),
    })).filter(({ x, format }) =>
      Math.abs(x) < 1e32 || !format.toLowerCase().endsWith("f")
    );
    const expected = await python(
      "lambda x, f: f % bits(x)",
      cases.map(({ x, format }) => [bitsOf(x), format]),
    );
    cases.forEach(({ x, format }, i) => {
      const found = formatPercentFloat(x, resolved(format));
      assertEquals(found, expected[i], `${x} as ${format}`);
    });
  },
});

Deno.test({
  name: "parsePercent() agrees with Python on what is wrong",
  ignore: !hasPython,
  fn: async () => {
    const random = new Random(11);
    const formats = Array.from(
      { length: 20000 },
      () =>
        "\u20ac%" + random.pick(["", "", "(", "(k)"]) +
        random.text("()-+ #05.dsxyrf", 6) + random.pick(["", "%", "%%"]),
    );
    const expected = await python(
      "lambda f: message(f)",
      formats.map((format) => [format]),
    );
    formats.forEach((format, i) => {
      const found = errorOf(format) ?? "";
      assertEquals(found, expected[i], format);
    });
  },
});
