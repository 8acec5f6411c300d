/**
 * str counts code points, with and without characters beyond U+FFFF.
 *
 * @module
 */

import { assertEquals } from "@std/assert";
import { call } from "./values.ts";
import { LT } from "../../runtime/core/op.ts";
import { getitem, iterate, len, repr } from "../../runtime/core/protocols.ts";
import { astral, noteAstral } from "../../runtime/core/text/astral.ts";
import { compareText } from "../../runtime/types/str.ts";
import { None } from "../../runtime/core/object.ts";
import { PySlice } from "../../runtime/types/slice.ts";

Deno.test("noteAstral() raises the hint for any surrogate", () => {
  noteAstral("plain \u65e5");
  noteAstral("\ud800");
  assertEquals(astral.seen, true);
});

Deno.test("str slots count characters", () => {
  const s = noteAstral("a\u{1f600}b\u{1f601}c");
  assertEquals(len(s), 5);
  assertEquals(getitem(s, 1), "\u{1f600}");
  assertEquals(getitem(s, -2), "\u{1f601}");
  assertEquals(getitem(s, new PySlice(1, 4, None)), "\u{1f600}b\u{1f601}");
  assertEquals(getitem(s, new PySlice(None, None, -2)), "cba");
  assertEquals(iterate(s), ["a", "\u{1f600}", "b", "\u{1f601}", "c"]);
});

Deno.test("str methods take and give positions in characters", () => {
  const s = noteAstral("a\u{1f600}b\u{1f601}b");
  assertEquals(call(s, "find", "b"), 2);
  assertEquals(call(s, "find", "b", 3), 4);
  assertEquals(call(s, "rfind", "b", 0, 4), 2);
  assertEquals(call(s, "count", "", 1, 3), 3);
  assertEquals(call(s, "startswith", "b", 2), true);
  assertEquals(call(s, "center", 8), " a\u{1f600}b\u{1f601}b  ");
  assertEquals(call(s, "strip", "a\u{1f600}"), "b\u{1f601}b");
  assertEquals(
    repr(call(s, "partition", "\u{1f600}")),
    "('a', '\u{1f600}', 'b\u{1f601}b')",
  );
});

Deno.test("compareText() orders by code point, not by unit", () => {
  noteAstral("\u{1f600}");
  assertEquals(compareText(LT, "\uffff", "\u{1f600}"), true);
  assertEquals(compareText(LT, "\u{1f600}", "\uffff"), false);
  assertEquals(compareText(LT, "a", "a\u{1f600}"), true);
});
