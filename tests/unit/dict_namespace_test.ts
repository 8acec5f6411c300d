/**
 * Dicts that are views on the attributes of an object.
 *
 * @module
 */

import { assert, assertEquals } from "@std/assert";
import type { Value } from "../../runtime/core/object.ts";
import { iterate, repr } from "../../runtime/core/protocols.ts";
import { PyDict } from "../../runtime/types/dict.ts";
import { NamespaceMap } from "../../runtime/types/namespace.ts";
import { assertRaises, call, float, items, tuple } from "./container_values.ts";

Deno.test("PyDict.ofNamespace() reads and writes an object's attributes", () => {
  const o: { [key: string]: Value } = Object.create({ $inherited: 0 });
  Object.assign(o, { $a: 1, hidden: 2, $b: "x" });
  const d = PyDict.ofNamespace(o);
  assertEquals(d.repr(), "{'a': 1, 'b': 'x'}");
  assertEquals(d.get("inherited"), undefined);
  assertEquals(d.get("hidden"), undefined);
  d.set("c", 3);
  d.set("inherited", 4);
  assertEquals([o.$c, o.$inherited], [3, 4]);
  assertEquals(call(d, "pop", "a"), 1);
  assert(!("$a" in o));
  d.set(5, 6);
  d.set(tuple(1), 7);
  assertEquals(d.get(float(5)), 6);
  assertEquals(items(d), "'b' 'c' 'inherited' 5 (1,)");
  assertEquals(d.size, 5);
  assertEquals(repr(call(d, "values")), "dict_values(['x', 3, 4, 6, 7])");
  assertEquals(repr(call(d, "popitem")), "((1,), 7)");
  assertEquals(repr(call(d, "popitem")), "(5, 6)");
  assertEquals(repr(call(d, "popitem")), "('inherited', 4)");
  call(d, "clear");
  assertEquals(Object.keys(o), ["hidden"]);
  assertEquals(d.size, 0);
});

Deno.test("a namespace sets past accessors and hides what is not enumerable", () => {
  const proto = {
    set $x(_: Value) {
      throw new Error("the accessor was called");
    },
  };
  const o = Object.create(proto);
  const d = PyDict.ofNamespace(o);
  d.set("x", 1);
  assertEquals(d.get("x"), 1);
  Object.defineProperty(o, "$copy", { value: 2, enumerable: false });
  assertEquals(d.has("copy"), false);
  assertEquals(d.size, 1);
});

Deno.test("a fixed namespace cannot be changed", () => {
  const o = { $a: 1 };
  const d = PyDict.ofNamespace(o, true);
  assertRaises(() => d.set("b", 1), "TypeError()");
  assertRaises(() => call(d, "clear"), "TypeError()");
  assertEquals(d.get("a"), 1);
});

Deno.test("namespace() turns a dict into a namespace in place", () => {
  const d = PyDict.fromEntries([["x", 1], [2, 3], ["y", 4], [tuple(1), 5]]);
  const o = d.namespace() as { $x?: Value; $z?: Value };
  assert(Object.getPrototypeOf(o) === null);
  assert(d.namespace() === o);
  assertEquals(o.$x, 1);
  o.$z = 9;
  assertEquals(d.getitem("z"), 9);
  d.setitem("x", 10);
  assertEquals(o.$x, 10);
  d.delitem("x");
  assertEquals(o.$x, undefined);
  assertEquals(d.repr(), "{'y': 4, 'z': 9, 2: 3, (1,): 5}");
  assertEquals(d.get(tuple(1)), 5);
  const copy = call(d, "copy") as PyDict;
  assertEquals(copy.repr(), d.repr());
  assert(copy.ns === null);
  assertEquals(iterate(d).length, 4);
  assertEquals(d.eq(copy), true);
});

Deno.test("NamespaceMap has the part of Map that dicts use", () => {
  const holder: { [key: string]: Value } = { $a: 1, $b: 2 };
  const m = new NamespaceMap(holder);
  const seen: string[] = [];
  m.forEach((value, name) => seen.push(`${name}=${value}`));
  assertEquals(seen, ["a=1", "b=2"]);
  assertEquals(m.size, 2);
  assertEquals(m.delete("c"), false);
  assertEquals(m.delete("a"), true);
  m.set("b", 3);
  assertEquals(m.entries(), [["b", 3]]);
  m.clear();
  assertEquals(m.keys(), []);
});
