/**
 * enumerate, zip, map, filter, reversed, and iter with a sentinel.
 *
 * @module
 */

import { assertEquals } from "@std/assert";
import { None, type PyObject, type Value } from "../../runtime/core/object.ts";
import { iter, repr } from "../../runtime/core/protocols.ts";
import { dictType, PyDict } from "../../runtime/types/dict.ts";
import {
  enumerateType,
  filterType,
  iterateCalls,
  mapType,
  reversedType,
  zipType,
} from "../../runtime/types/iterators.ts";
import { PySet } from "../../runtime/types/set.ts";
import { rangeType } from "../../runtime/types/range.ts";
import type { PyType } from "../../runtime/core/type.ts";
import {
  assertRaises,
  float,
  fn,
  items,
  list,
  pyClass,
  split,
  tuple,
} from "./container_values.ts";

const kw = (
  type: PyType,
  args: Value[],
  keywords: { [name: string]: Value },
) => type.callKw(args, ...split(keywords));

Deno.test("enumerate() counts", () => {
  assertEquals(items(enumerateType.call("ab")), "(0, 'a') (1, 'b')");
  assertEquals(items(kw(enumerateType, [list(7)], { start: 3 })), "(3, 7)");
  assertEquals(items(kw(enumerateType, [], { iterable: list(7) })), "(0, 7)");
  assertEquals(
    items(enumerateType.call("ab", 2 ** 53 - 1)),
    "(9007199254740991, 'a') (9007199254740992, 'b')",
  );
  assertRaises(
    () => enumerateType.call(),
    `TypeError("'iterable' argument required",)`,
  );
  assertRaises(
    () => enumerateType.call(5),
    `TypeError("'int' object isn't iterable",)`,
  );
  assertRaises(
    () => enumerateType.call(list(), float(1)),
    `TypeError("can't convert float to int",)`,
  );
});

Deno.test("zip() ends with the shortest", () => {
  assertEquals(items(zipType.call("ab", list(1, 2, 3))), "('a', 1) ('b', 2)");
  assertEquals(items(zipType.call()), "");
  assertEquals(items(zipType.call(list(1))), "(1,)");
  assertRaises(
    () => kw(zipType, [], { a: 1 }),
    `TypeError("function doesn't take keyword arguments",)`,
  );
});

Deno.test("zip(strict=True) complains of different lengths", () => {
  const strict = (...args: Value[]) =>
    items(kw(zipType, args, { strict: true }));
  assertEquals(strict("ab", "cd"), "('a', 'c') ('b', 'd')");
  assertRaises(
    () => strict("ab", "c"),
    "ValueError('zip() argument 2 is shorter than argument 1',)",
  );
  assertRaises(
    () => strict("a", "b", "cd"),
    "ValueError('zip() argument 3 is longer than arguments 1-2',)",
  );
});

Deno.test("map() and filter() call when asked", () => {
  const add = fn((a, b) => (a as number) + ((b ?? 1) as number));
  assertEquals(items(mapType.call(add, list(1, 2))), "2 3");
  assertEquals(items(mapType.call(add, list(1, 2), list(10, 20, 30))), "11 22");
  assertEquals(items(filterType.call(None, list(0, 1, "", "a"))), "1 'a'");
  const odd = fn((x) => (x as number) % 2);
  assertEquals(items(filterType.call(odd, list(1, 2, 3))), "1 3");
  const lazy = mapType.call(1, list(1));
  assertRaises(() => items(lazy), `TypeError("'int' object isn't callable",)`);
  assertRaises(
    () => mapType.call(1),
    "TypeError('function missing 1 required positional arguments',)",
  );
  assertRaises(
    () => filterType.call(1),
    "TypeError('function takes 2 positional arguments but 1 were given',)",
  );
});

Deno.test("reversed() goes from the end", () => {
  assertEquals(items(reversedType.call(list(1, 2, 3))), "3 2 1");
  assertEquals(items(reversedType.call(tuple(1, 2))), "2 1");
  assertEquals(items(reversedType.call("ab")), "'b' 'a'");
  assertEquals(items(reversedType.call(rangeType.call(3))), "2 1 0");
  const d = PyDict.fromEntries([[1, 2], [3, 4]]);
  assertEquals(items(reversedType.call(d)), "3 1");
  const own = pyClass("C", [], {
    __reversed__: () => list(9).iter() as unknown as Value,
  });
  assertEquals(items(reversedType.call(own.call())), "9");
  assertRaises(
    () => reversedType.call(5),
    `TypeError("object of type 'int' has no len()",)`,
  );
  assertRaises(
    () => items(reversedType.call(PySet.of([1]))),
    `TypeError("'set' object isn't subscriptable",)`,
  );
});

Deno.test("iterators are their own iterators, and show their type", () => {
  const all = [
    enumerateType.call(list()),
    zipType.call(),
    mapType.call(1, list()),
    filterType.call(1, list()),
    reversedType.call(list()),
  ];
  assertEquals(
    all.map(repr).join(" "),
    "<enumerate> <zip> <map> <filter> <reversed>",
  );
  for (const it of all) assertEquals(iter(it) as unknown as PyObject, it);
});

Deno.test("iterators may be subclassed", () => {
  const e = pyClass("E", [enumerateType], {});
  assertEquals(items(e.call("a")), "(0, 'a')");
  assertEquals(items(kw(e, ["a"], { start: 5 })), "(5, 'a')");
  assertEquals(items(pyClass("Z", [zipType], {}).call("a", "b")), "('a', 'b')");
  const same = fn((x) => x!);
  assertEquals(items(pyClass("M", [mapType], {}).call(same, "ab")), "'a' 'b'");
  assertEquals(
    items(pyClass("F", [filterType], {}).call(None, "ab")),
    "'a' 'b'",
  );
  assertEquals(items(pyClass("R", [reversedType], {}).call("ab")), "'b' 'a'");
});

Deno.test("iterateCalls() calls until the sentinel", () => {
  let n = 0;
  const next = fn(() => ++n);
  const it = iterateCalls(next, float(3));
  assertEquals(items(it), "1 2");
  assertEquals(items(it), "");
  assertEquals(n, 3);
  assertEquals(dictType.name, "dict");
});
