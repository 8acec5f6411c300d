/**
 * UTF-8, and positions counted in characters.
 *
 * @module
 */

import { assert, assertEquals } from "@std/assert";
import {
  codePointCharAt,
  codePointIndexToUnit,
  codePointLength,
  codePointSlice,
  decodeUtf8,
  encodeUtf8,
  hasAstral,
  unitIndexToCodePoint,
} from "../../runtime/core/text/utf8.ts";
import { Random } from "./text_oracle.ts";

const ALPHABET = "ab\u00e9\u20ac\uffff\u{1f600}\u{10ffff}";

Deno.test("encodeUtf8() keeps lone surrogates as three bytes", () => {
  const table: [string, number[]][] = [
    ["", []],
    [
      "a\u00e9\u20ac\u{1f600}",
      [0x61, 0xc3, 0xa9, 0xe2, 0x82, 0xac]
        .concat([0xf0, 0x9f, 0x98, 0x80]),
    ],
    ["\ud800", [0xed, 0xa0, 0x80]],
    [
      "a\udfff\u00e9\u{1f600}",
      [0x61, 0xed, 0xbf, 0xbf, 0xc3, 0xa9]
        .concat([0xf0, 0x9f, 0x98, 0x80]),
    ],
    ["\ud800a", [0xed, 0xa0, 0x80, 0x61]],
  ];
  for (const [s, bytes] of table) {
    assertEquals([...encodeUtf8(s)], bytes);
    assertEquals(decodeUtf8(new Uint8Array(bytes)), s);
  }
});

Deno.test("decodeUtf8() checks as MicroPython does", () => {
  const table: [number[], string | null][] = [
    [[0x80], null],
    [[0xc0, 0x80], "\0"],
    [[0xc1, 0xbf], "\x7f"],
    [[0xc2], null],
    [[0xe0, 0x80, 0x80], "\0"],
    [[0xed, 0xa0, 0x80], "\ud800"],
    [[0xf0, 0x80, 0x80, 0x80], "\0"],
    [[0xf4, 0x8f, 0xbf, 0xbf], "\u{10ffff}"],
    [[0xf4, 0x90, 0x80, 0x80], null],
    [[0xf8, 0x80, 0x80, 0x80, 0x80], null],
    [[0xe2, 0x82], null],
    [[0xe2, 0x61], null],
    [[0xff], null],
    [[0xef, 0xbb, 0xbf, 0x61], "\ufeffa"],
  ];
  for (const [bytes, s] of table) {
    assertEquals(decodeUtf8(new Uint8Array(bytes)), s);
  }
});

Deno.test("decodeUtf8() takes back what encodeUtf8() gives", () => {
  const random = new Random(14);
  for (let i = 0; i < 2000; i++) {
    const s = random.text(ALPHABET, 40) + random.pick(["", "\ud800"]);
    assertEquals(decodeUtf8(encodeUtf8(s)), s);
  }
  const long = "\ud800" + "a\u{1f600}".repeat(20000);
  assertEquals(decodeUtf8(encodeUtf8(long)), long);
});

Deno.test("positions count characters", () => {
  const random = new Random(15);
  for (let i = 0; i < 2000; i++) {
    const alphabet = random.below(2) === 0 ? ALPHABET : "ab\u20ac";
    const s = random.text(alphabet, random.pick([10, 60, 300]));
    const all = [...s];
    assertEquals(hasAstral(s), all.length !== s.length);
    assertEquals(codePointLength(s), all.length);
    const start = random.below(all.length + 1);
    const stop = start + random.below(all.length - start + 1);
    const units = all.slice(0, start).join("").length;
    assertEquals(codePointIndexToUnit(s, start), units);
    assertEquals(unitIndexToCodePoint(s, units), start);
    assertEquals(
      codePointSlice(s, start, stop),
      all.slice(start, stop).join(""),
    );
    assertEquals(codePointCharAt(s, start), all[start]);
  }
});

Deno.test("walking through a long string by index is not quadratic", () => {
  const s = "a\u{1f600}".repeat(50000);
  const t = "\u20ac".repeat(100000);
  const start = performance.now();
  for (let i = 0; i < 100000; i++) {
    assert(codePointCharAt(s, i) === (i % 2 === 0 ? "a" : "\u{1f600}"));
    assert(codePointCharAt(t, i) === "\u20ac");
  }
  const spent = performance.now() - start;
  assert(spent < 2000, `took ${spent} ms`);
});

Deno.test("lone surrogates are one character each", () => {
  assertEquals(hasAstral("\ud800x\udc00"), false);
  assertEquals(codePointLength("\udc00\ud800"), 2);
  assertEquals(codePointLength("\u{1f600}\ud800"), 2);
  assertEquals(codePointCharAt("\u{1f600}\ud800", 1), "\ud800");
  assertEquals(codePointIndexToUnit("\u{1f600}", 5), 2);
  assertEquals(codePointIndexToUnit("ab", 5), 2);
});

Deno.test("large buffers are decoded and encoded quickly", () => {
  const bytes = new Uint8Array(20_000_000).fill(0x61);
  const start = performance.now();
  const s = decodeUtf8(bytes);
  if (s === null) throw new Error("refused valid bytes");
  assertEquals(encodeUtf8(s).length, bytes.length);
  const spent = performance.now() - start;
  assert(spent < 2000, `took ${spent} ms`);
});
