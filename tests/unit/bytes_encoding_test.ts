/**
 * Encodings, their error handlers, and hexadecimal digits.
 *
 * @module
 */

import { assertEquals } from "@std/assert";
import { attempt } from "./values.ts";
import { decodeBytes, encodeText } from "../../runtime/types/encoding.ts";
import { bytesFromHex, hexOf } from "../../runtime/types/bytes_hex.ts";

Deno.test("encodeText() and decodeBytes() know the names of encodings", () => {
  for (const name of ["utf-8", "UTF8", "utf_8"]) {
    assertEquals(
      decodeBytes(encodeText("\u{1f600}\u65e5", name), name).length,
      3,
    );
  }
  assertEquals([...encodeText("\xe9", "latin-1")], [0xe9]);
  assertEquals([...encodeText("\u20ac", "cp1252")], [0x80]);
  assertEquals(
    attempt(() => encodeText("a", "no-such")),
    "LookupError: unknown encoding: no-such",
  );
});

Deno.test("encodeText() handles what an encoding lacks", () => {
  const text = (handler: string) =>
    decodeBytes(encodeText("a\xe9", "ascii", handler));
  assertEquals(text("ignore"), "a");
  assertEquals(text("replace"), "a?");
  assertEquals(text("backslashreplace"), "a\\xe9");
  assertEquals(text("xmlcharrefreplace"), "a&#233;");
  assertEquals(attempt(() => text("strict")), "UnicodeError: ");
});

Deno.test("decodeBytes() counts mistakes as MicroPython does", () => {
  const decode = (...bytes: number[]) =>
    decodeBytes(Uint8Array.from(bytes), "utf-8", "replace");
  assertEquals(decode(0xff, 0xfe), "\ufffd\ufffd");
  assertEquals(decode(0xe4, 0xb8, 0x20), "\ufffd ");
  assertEquals(decode(0xf0, 0x9f, 0x98, 0x80), "\u{1f600}");
});

Deno.test("hexOf() groups from the right, bytesFromHex() skips spaces", () => {
  const b = Uint8Array.of(1, 2, 0xab);
  assertEquals(hexOf(b), "0102ab");
  assertEquals(hexOf(b, ":"), "01:02:ab");
  assertEquals(hexOf(b, "-", 2), "01-02ab");
  assertEquals(hexOf(b, "-", -2), "0102-ab");
  assertEquals([...bytesFromHex("01 02\tab")], [1, 2, 0xab]);
  assertEquals(
    attempt(() => bytesFromHex("0 1")),
    "ValueError: non-hex digit",
  );
});
