/**
 * The buffer protocol: bytearray and array grow, memoryview looks on.
 *
 * @module
 */

import { assertEquals } from "@std/assert";
import { attempt, call } from "./values.ts";
import { getitem, repr, setitem } from "../../runtime/core/protocols.ts";
import { None } from "../../runtime/core/object.ts";
import { PyArray } from "../../runtime/types/array.ts";
import {
  findBytes,
  findLastBytes,
  readBuffer,
  writeBuffer,
} from "../../runtime/types/buffer.ts";
import { bytearrayType, PyByteArray } from "../../runtime/types/bytearray.ts";
import { PyBytes } from "../../runtime/types/bytes.ts";
import { itemFormat } from "../../runtime/types/item_format.ts";
import {
  memoryviewType,
  PyMemoryView,
} from "../../runtime/types/memoryview.ts";
import { PySlice } from "../../runtime/types/slice.ts";

function bytesOf(...items: number[]): PyByteArray {
  return new PyByteArray(Uint8Array.from(items));
}

Deno.test("PyByteArray grows by appending and keeps an exact window", () => {
  const b = bytesOf();
  for (let i = 0; i < 1000; i++) b.append(i);
  assertEquals(b.b.length, 1000);
  assertEquals(b.b[999], 999 & 255);
  b.extend(b);
  assertEquals(b.size, 2000);
});

Deno.test("PyGrowable.splice() takes its own bytes as source", () => {
  const b = bytesOf(1, 2, 3, 4);
  setitem(b, new PySlice(1, 1, None), b);
  assertEquals([...b.b], [1, 1, 2, 3, 4, 2, 3, 4]);
  setitem(b, new PySlice(0, 4, None), bytesOf(9));
  assertEquals([...b.b], [9, 4, 2, 3, 4]);
});

Deno.test("PyMemoryView writes through, and keeps the old store", () => {
  const b = bytesOf(1, 2, 3);
  const m = memoryviewType.call(b) as PyMemoryView;
  setitem(m, 0, 7);
  assertEquals(repr(b), "bytearray(b'\\x07\\x02\\x03')");
  b.extend(new PyBytes(new Uint8Array(100)));
  setitem(m, 0, 8);
  assertEquals([m.get(0), b.b[0]], [8, 7]);
});

Deno.test("PyMemoryView of bytes refuses writes", () => {
  const m = memoryviewType.call(new PyBytes(new Uint8Array(2)));
  assertEquals(
    attempt(() => setitem(m, 0, 1)),
    "TypeError: 'memoryview' object doesn't support item assignment",
  );
  assertEquals(
    attempt(() => writeBuffer(m)),
    "TypeError: object with buffer protocol required",
  );
  assertEquals(readBuffer(m).length, 2);
});

Deno.test("PyArray holds items of every type code", () => {
  for (const code of "bBhHiIlLqQ") {
    const a = new PyArray(itemFormat(code), new Uint8Array(0));
    a.append(1);
    a.append(-1);
    const bits = 8 * a.items.size;
    const top = code < "a" ? BigInt.asUintN(bits, -1n) : -1n;
    assertEquals([a.get(0), BigInt(a.get(1) as number)], [1, top]);
  }
  const a = new PyArray(itemFormat("q"), new Uint8Array(0));
  a.append(2n ** 62n);
  assertEquals(getitem(a, 0), 2n ** 62n);
  assertEquals(repr(call(a, "tolist")), `[${2n ** 62n}]`);
});

Deno.test("PyArray of objects gives the same objects back", () => {
  const a = new PyArray(itemFormat("O"), new Uint8Array(0));
  const o = bytesOf(1);
  a.append(o);
  a.append("text");
  assertEquals([getitem(a, 0) === o, getitem(a, 1)], [true, "text"]);
});

Deno.test("a huge size is MemoryError, and nothing is allocated", () => {
  assertEquals(
    attempt(() => bytearrayType.call(2 ** 40)),
    "MemoryError: memory allocation failed, allocating 1099511627776 bytes",
  );
});

Deno.test("findBytes() and findLastBytes() stay within their bounds", () => {
  const hay = new TextEncoder().encode("abcabc");
  const needle = new TextEncoder().encode("bc");
  assertEquals(findBytes(hay, needle), 1);
  assertEquals(findBytes(hay, needle, 2), 4);
  assertEquals(findBytes(hay, needle, 2, 5), -1);
  assertEquals(findLastBytes(hay, needle), 4);
  assertEquals(findLastBytes(hay, needle, 0, 5), 1);
  assertEquals(findBytes(hay, new Uint8Array(0), 3), 3);
});
