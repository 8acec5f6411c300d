/**
 * Which values are the same key of a dict.
 *
 * @module
 */

import { assert, assertEquals } from "@std/assert";
import { None, type Value } from "../../runtime/core/object.ts";
import { hash } from "../../runtime/core/protocols.ts";
import { PyComplex } from "../../runtime/types/complex.ts";
import { PyDict } from "../../runtime/types/dict.ts";
import { floatType } from "../../runtime/types/float.ts";
import { intType } from "../../runtime/types/int.ts";
import { strType } from "../../runtime/types/str.ts";
import { PyFrozenSet } from "../../runtime/types/set.ts";
import { tupleType } from "../../runtime/types/tuple.ts";
import {
  assertRaises,
  float,
  list,
  pyClass,
  tuple,
} from "./container_values.ts";

function dict(...pairs: [Value, Value][]): PyDict {
  return PyDict.fromEntries(pairs);
}

Deno.test("numbers that are equal are one key, and the first one stays", () => {
  const d = dict([1, "a"], [true, "b"], [float(1), "c"]);
  assertEquals(d.repr(), "{1: 'c'}");
  assertEquals(dict([float(1), 1], [1, 2]).repr(), "{1.0: 2}");
  assertEquals(dict([true, 1], [1, 2]).repr(), "{True: 2}");
  assertEquals(dict([float(0.5), 1], [float(0.5), 2]).repr(), "{0.5: 2}");
  assertEquals(dict([float(-0), 1]).get(0), 1);
  assertEquals(dict([new PyComplex(2, 0), 1]).get(2), 1);
  assertEquals(dict([2n ** 70n, 1]).get(float(2 ** 70)), 1);
  assertEquals(dict([2n ** 70n, 1]).get(2n ** 70n), 1);
  assertEquals(dict([float(Infinity), 1]).get(float(Infinity)), 1);
  assertEquals(dict([1, 1]).get("1"), undefined);
});

Deno.test("a key given as a float or bool is forgotten with its entry", () => {
  const d = dict([float(1), "a"]);
  assert(d.delete(1));
  d.set(1, "b");
  assertEquals(d.repr(), "{1: 'b'}");
  d.set(true, "c");
  d.clear();
  d.set(1, 2);
  assertEquals(d.repr(), "{1: 2}");
});

Deno.test("nan is the key that it is, and no other", () => {
  const nan = float(NaN);
  const d = dict([nan, 1]);
  assertEquals(d.get(nan), 1);
  assertEquals(d.get(float(NaN)), undefined);
  assert(d.delete(nan));
  assertEquals(d.size, 0);
});

Deno.test("values of equal content are one key", () => {
  const d = dict([tuple(1, "a"), 1], [tuple(float(1), "a"), 2]);
  assertEquals(d.repr(), "{(1, 'a'): 2}");
  assertEquals(d.get(tuple(1, "b")), undefined);
  const set = () => {
    const s = new PyFrozenSet();
    s.add(1);
    s.add(tuple());
    return s;
  };
  d.set(set(), 3);
  assertEquals(d.get(set()), 3);
  assert(d.delete(set()));
  assert(d.delete(tuple(1, "a")));
  assertEquals(d.size, 0);
  assertEquals(d.buckets!.size, 0);
});

Deno.test("objects of one hash are told apart by equality", () => {
  const type = pyClass("K", [tupleType], { __hash__: () => 7 });
  const other = pyClass("K", [], {
    __hash__: () => 7,
    __eq__: (a, b) => a === b,
  });
  const keys = [
    type.call(tuple(1)),
    type.call(tuple(2)),
    other.call(),
    other.call(),
  ];
  const d = dict(...keys.map((k, i): [Value, Value] => [k, i]));
  assertEquals(keys.map((k) => d.get(k)), [0, 1, 2, 3]);
  assert(d.delete(keys[1]!));
  assertEquals(keys.map((k) => d.get(k)), [0, undefined, 2, 3]);
  assertEquals(d.get(type.call(tuple(1))), 0);
  keys.forEach((k) => d.delete(k));
  assertEquals(d.buckets!.size, 0);
});

Deno.test("instances compare by identity unless their class says otherwise", () => {
  const type = pyClass("C", [], {});
  const a = type.call();
  const d = dict([a, 1], [None, 2], [type, 3]);
  assertEquals([d.get(a), d.get(None), d.get(type)], [1, 2, 3]);
  assertEquals(d.get(type.call()), undefined);
  assertEquals(d.buckets, null);
});

Deno.test("subclasses of int, str and float are the keys that their values are", () => {
  const int = pyClass("I", [intType], {}).call(5);
  const str = pyClass("S", [strType], {}).call("x");
  const real = pyClass("F", [floatType], {}).call(float(0.5));
  const d = dict([int, 1], [str, 2], [real, 3]);
  assertEquals([d.get(5), d.get("x"), d.get(float(0.5))], [1, 2, 3]);
  assert(d.keyList()[0] === int && d.keyList()[1] === str);
});

Deno.test("an object that equals an int or a string is the same key", () => {
  const five = pyClass("Five", [], {
    __hash__: () => 5,
    __eq__: (_, other) => other === 5,
  }).call();
  assertEquals(dict([5, "int"]).get(five), "int");
  const d = dict([five, "object"]);
  assertEquals(d.get(5), "object");
  assertEquals(d.get(float(5)), "object");
  d.set(5, "again");
  assertEquals(d.size, 1);
  d.set(6, "six");
  assertEquals(d.get(6), "six");
  const text = pyClass("Text", [], {
    __hash__: () => hash("x"),
    __eq__: (_, other) => other === "x",
  }).call();
  assertEquals(dict([text, 1]).get("x"), 1);
  assertEquals(dict([text, 1]).copy().get("x"), 1);
});

Deno.test("a subclass of str may have its own equality", () => {
  const type = pyClass("Lower", [strType], {
    __hash__: (self) => hash(text(self).toLowerCase()),
    __eq__: (self, other) =>
      text(self).toLowerCase() === text(other).toLowerCase(),
  });
  const d = dict([type.call("ABC"), 1]);
  assertEquals(d.get(type.call("abc")), 1);
  assertEquals(d.get("abc"), 1);
  assertEquals(dict(["abc", 1]).get(type.call("abc")), 1);
});

function text(v: Value): string {
  return typeof v === "string"
    ? v
    : (v as unknown as { native: string }).native;
}

Deno.test("keys without a hash are refused", () => {
  const error = (name: string) =>
    `TypeError("unsupported type for __hash__: '${name}'",)`;
  assertRaises(() => dict([list(), 1]), error("list"));
  assertRaises(() => dict().get(dict()), error("dict"));
  assertRaises(() => dict([tuple(list()), 1]), error("list"));
  const type = pyClass("E", [], { __eq__: () => true });
  assertRaises(() => dict([type.call(), 1]), error("E"));
});

Deno.test("what a comparison raises passes through", () => {
  const type = pyClass("Bad", [], {
    __hash__: () => 1,
    __eq__: () => {
      throw new Error("from __eq__");
    },
  });
  const d = dict([type.call(), 1]);
  assertRaises(() => d.get(type.call()), "Error: from __eq__");
  assertEquals(d.size, 1);
});
