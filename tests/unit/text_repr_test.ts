/**
 * `repr()` of str and bytes, and JSON quoting.
 *
 * @module
 */

import { assertEquals } from "@std/assert";
import {
  bytesRepr,
  jsonQuote,
  strRepr,
} from "../../runtime/core/text/str_repr.ts";
import { hasPython, python, Random } from "./text_oracle.ts";

Deno.test("strRepr() chooses quotes and escapes", () => {
  const table: [string, string][] = [
    ["", "''"],
    ["a'b", '"a\'b"'],
    ['a"b', "'a\"b'"],
    ["a'b\"c", "'a\\'b\"c'"],
    ["\n\r\t\\\0\x1f\x7f", "'\\n\\r\\t\\\\\\x00\\x1f\\x7f'"],
    ["\u00e9\u20ac\u{1f600}", "'\u00e9\u20ac\u{1f600}'"],
    ["\u0080\u00a0", "'\\x80\\xa0'"],
    ["\u200b \uffff\u{10ffff}", "'\\u200b \\uffff\\U0010ffff'"],
    ["\ud800x\udfff", "'\\ud800x\\udfff'"],
  ];
  for (const [s, text] of table) assertEquals(strRepr(s), text);
});

Deno.test({
  name: "strRepr() equals Python's repr()",
  ignore: !hasPython,
  fn: async () => {
    const random = new Random(12);
    const texts = Array.from(
      { length: 5000 },
      () =>
        random.text(
          "ab'\"\\\n\r\t\0\x1b\x7f\x85\xa0\xad\xff\u20ac\u2028\u{1f600}\ufeff",
          10,
        ),
    );
    const expected = await python("repr", texts.map((text) => [text]));
    assertEquals(texts.map(strRepr), expected);
  },
});

Deno.test("bytesRepr() escapes all but printable ASCII", () => {
  const table: [number[], string][] = [
    [[], "b''"],
    [[0x61, 0x27], 'b"a\'"'],
    [[0x27, 0x22], "b'\\'\"'"],
    [[0x5c, 9, 10, 13, 0, 0x7f, 0xff], "b'\\\\\\t\\n\\r\\x00\\x7f\\xff'"],
  ];
  for (const [bytes, text] of table) {
    assertEquals(bytesRepr(new Uint8Array(bytes)), text);
  }
});

Deno.test("jsonQuote() escapes quotes, backslashes and controls only", () => {
  assertEquals(jsonQuote(""), '""');
  assertEquals(jsonQuote('a"b\\c/'), '"a\\"b\\\\c/"');
  assertEquals(jsonQuote("\b\f\n\r\t"), '"\\u0008\\u000c\\n\\r\\t"');
  assertEquals(jsonQuote("\x7f\u20ac\u{1f600}"), '"\x7f\u20ac\u{1f600}"');
});

Deno.test("jsonQuote() is read back by JSON.parse()", () => {
  const random = new Random(13);
  for (let i = 0; i < 2000; i++) {
    const s = random.text('ab"\\\0\x01\b\f\n\x1f\x7f\u20ac\u{1f600}', 12);
    assertEquals(JSON.parse(jsonQuote(s)), s);
  }
});
