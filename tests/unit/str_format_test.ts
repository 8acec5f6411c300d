/**
 * `format()`, `str.format()` and `%` on values, called from TypeScript.
 *
 * @module
 */

import { assertEquals } from "@std/assert";
import { attempt } from "./values.ts";
import { None, type Value } from "../../runtime/core/object.ts";
import { PyComplex } from "../../runtime/types/complex.ts";
import { PyFloat } from "../../runtime/types/float.ts";
import { PyList } from "../../runtime/types/list.ts";
import { formatText, formatValue } from "../../runtime/types/str_format.ts";
import { strMod } from "../../runtime/types/str_percent.ts";
import { PyTuple } from "../../runtime/types/tuple.ts";

const none = () => undefined;

Deno.test("formatValue() formats each built-in type", () => {
  const cases: [Value, string, string][] = [
    ["ab", "", "ab"],
    ["ab", ">4", "  ab"],
    [5, "03d", "005"],
    [10n ** 20n, ",", "100,000,000,000,000,000,000"],
    [true, "", "True"],
    [true, "d", "1"],
    [new PyFloat(2.5), ".2f", "2.50"],
    [new PyComplex(1, -2), ".1f", "1.0-2.0j"],
    [new PyComplex(1, 2), "", "(1+2j)"],
    [None, "", "None"],
  ];
  for (const [v, spec, text] of cases) assertEquals(formatValue(v, spec), text);
});

Deno.test("formatValue() refuses what a type does not have", () => {
  const cases: [Value, string, string][] = [
    ["a", "d", "ValueError: unknown format code 'd' for object of type 'str'"],
    [None, "5", "TypeError: can't convert 'NoneType' object to str implicitly"],
    [1, "z", "ValueError: invalid format specifier"],
  ];
  for (const [v, spec, text] of cases) {
    assertEquals(attempt(() => formatValue(v, spec)), text);
  }
});

Deno.test("formatText() finds positional, named and nested fields", () => {
  const args = [1, "x", new PyList([7])];
  assertEquals(formatText("{} {} {}", args, none), "1 x [7]");
  assertEquals(formatText("{2[0]}{0}", args, none), "71");
  assertEquals(formatText("{1!r:>{0}}{{}}", [6, "x"], none), "   'x'{}");
  assertEquals(formatText("{a}", [], (n) => n === "a" ? 3 : undefined), "3");
});

Deno.test("formatText() gives MicroPython's errors", () => {
  const cases: [string, string][] = [
    ["{", "ValueError: unmatched '{' in format"],
    ["}", "ValueError: single '}' encountered in format string"],
    ["{} {}", "IndexError: tuple index out of range"],
    ["{a}", "KeyError: a"],
    ["{!x}", "ValueError: unknown conversion specifier x"],
    ["{0x}", "NotImplementedError: attributes not supported"],
  ];
  for (const [text, message] of cases) {
    assertEquals(attempt(() => formatText(text, [1], none)), message);
  }
});

Deno.test("strMod() takes values from a tuple, a dict or alone", () => {
  assertEquals(strMod("%d-%s", new PyTuple([new PyFloat(2.9), "a"])), "2-a");
  assertEquals(strMod("%5.1f|", new PyFloat(2.25)), "  2.2|");
  assertEquals(strMod("%*d", new PyTuple([4, 7])), "   7");
  assertEquals(
    attempt(() => strMod("%s", new PyTuple([1, 2]))),
    "TypeError: format string didn't convert all arguments",
  );
  assertEquals(
    attempt(() => strMod("%(a)s", 1)),
    "TypeError: format needs a dict",
  );
});
