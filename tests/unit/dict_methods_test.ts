/**
 * `dict` and OrderedDict without a program: methods, operators, views, errors.
 *
 * @module
 */

import { assert, assertEquals } from "@std/assert";
import { None, type PyObject, type Value } from "../../runtime/core/object.ts";
import { lookup } from "../../runtime/core/attributes.ts";
import { AND, LE, OR, SUB, XOR } from "../../runtime/core/op.ts";
import { iterate, repr } from "../../runtime/core/protocols.ts";
import { dictType, PyDict } from "../../runtime/types/dict.ts";
import { orderedDictType } from "../../runtime/types/ordered_dict.ts";
import { PySet } from "../../runtime/types/set.ts";
import {
  assertRaises,
  call,
  callKw,
  float,
  items,
  list,
  pyClass,
  tuple,
} from "./container_values.ts";

function dict(...pairs: [Value, Value][]): PyDict {
  return PyDict.fromEntries(pairs);
}

Deno.test("dict() takes pairs, dicts, mappings and keywords", () => {
  const d = dictType.callKw([list(tuple(1, 2), "ab")], ["x", "y"], [3, 4]);
  assertEquals(repr(d), "{1: 2, 'a': 'b', 'x': 3, 'y': 4}");
  assertEquals(repr(dictType.call(d)), repr(d));
  const mapping = pyClass("M", [], {
    keys: () => list(1, 2),
    __getitem__: (_, key) => (key as number) * 10,
  });
  assertEquals(repr(dictType.call(mapping.call())), "{1: 10, 2: 20}");
  assertEquals(repr(dictType.call()), "{}");
});

Deno.test("dict errors are MicroPython's", () => {
  const wrong = "ValueError('dict update sequence has wrong length',)";
  assertRaises(() => dictType.call(list(tuple(1))), wrong);
  assertRaises(() => dictType.call(list(tuple(1, 2, 3))), wrong);
  assertRaises(
    () => dictType.call(1),
    `TypeError("'int' object isn't iterable",)`,
  );
  assertRaises(
    () => dictType.call(1, 2),
    "TypeError('function expected at most 2 arguments, got 3',)",
  );
  assertRaises(() => dict().getitem("x"), "KeyError('x',)");
  assertRaises(() => dict().delitem("x"), "KeyError('x',)");
  assertRaises(() => call(dict(), "pop", 1), "KeyError(1,)");
  assertRaises(
    () => call(dict(), "popitem"),
    "KeyError('popitem(): dictionary is empty',)",
  );
});

Deno.test("dict methods", () => {
  const d = dict(["a", 1], ["b", 2]);
  assertEquals(call(d, "get", "a"), 1);
  assertEquals(call(d, "get", "c"), None);
  assertEquals(call(d, "get", "c", 5), 5);
  assertEquals(call(d, "setdefault", "a", 9), 1);
  assertEquals(call(d, "setdefault", "c", 3), 3);
  assertEquals(call(d, "setdefault", "d"), None);
  assertEquals(call(d, "pop", "d", 4), None);
  assertEquals(call(d, "pop", "d", 4), 4);
  callKw(d, "update", [dict(["a", 7])], { z: 26 });
  assertEquals(d.repr(), "{'a': 7, 'b': 2, 'c': 3, 'z': 26}");
  const copy = call(d, "copy") as PyDict;
  call(d, "clear");
  assertEquals(d.len(), 0);
  assertEquals(copy.len(), 4);
  assert(copy.truth() && !d.truth());
});

Deno.test("dict operators", () => {
  const d = dict([1, 2]);
  assertEquals(repr(d.binop(OR, dict([3, 4]))!), "{1: 2, 3: 4}");
  assertEquals(d.binop(OR, list(tuple(5, 6))), undefined);
  assert(d.iop(OR, list(tuple(1, 9))) === d);
  assertEquals(d.repr(), "{1: 9}");
  assertEquals(d.binop(AND, d), undefined);
  assertEquals(dict([1, 2], [3, 4]).eq(dict([3, 4], [1, 2])), true);
  assertEquals(dict([1, 2]).eq(dict([1, 3])), false);
  assertEquals(dict([1, 2]).eq(dict([2, 2])), false);
  assertEquals(dict([1, 2]).eq(list()), undefined);
});

Deno.test("fromkeys() makes a dict of the class that it is called on", () => {
  const of = (o: PyObject) => lookup(o, "fromkeys") as PyObject;
  assertEquals(repr(of(dictType).call("ab")), "{'a': None, 'b': None}");
  assertEquals(repr(of(dict()).call("ab", 1)), "{'a': 1, 'b': 1}");
  assertEquals(
    repr(of(orderedDictType).call("a", 1)),
    "OrderedDict({'a': 1})",
  );
  const type = pyClass("D", [dictType], {});
  assert((of(type).call("a") as PyObject).T === type);
});

Deno.test("subclasses of dict have its state", () => {
  const type = pyClass("D", [dictType], {
    __missing__: (_, key) => `no ${key}`,
  });
  const d = type.call(dict([1, 2])) as PyDict;
  d.setitem("x", 3);
  assertEquals(d.repr(), "{1: 2, 'x': 3}");
  assertEquals(d.getitem("y"), "no y");
  assertEquals(call(d, "get", "y"), None);
});

Deno.test("views are live, and like sets where their items are", () => {
  const d = dict([1, "a"], [2, "b"]);
  const keys = call(d, "keys") as PyObject;
  const values = call(d, "values") as PyObject;
  const pairs = call(d, "items") as PyObject;
  d.set(3, "c");
  assertEquals(keys.repr(), "dict_keys([1, 2, 3])");
  assertEquals(values.repr(), "dict_values(['a', 'b', 'c'])");
  assertEquals(pairs.repr(), "dict_items([(1, 'a'), (2, 'b'), (3, 'c')])");
  assertEquals(items(values), "'a' 'b' 'c'");
  assertEquals(items(pairs), "(1, 'a') (2, 'b') (3, 'c')");
  assertEquals([keys.len(), values.len(), pairs.len()], [3, 3, 3]);
  assertEquals(keys.contains(float(2)), true);
  assertEquals(values.contains("a"), undefined);
  assertEquals(pairs.contains(tuple(1, "a")), true);
  assertEquals(pairs.contains(tuple(1, "b")), false);
  assertEquals(repr(keys.binop(AND, PySet.of([1, 9]))!), "{1}");
  assertEquals(repr(keys.binop(SUB, list(1))!), "{2, 3}");
  assertEquals(repr(keys.rbinop(XOR, list(1, 4))!), "{4, 2, 3}");
  assertEquals(keys.eq(PySet.of([3, 2, 1])), true);
  assertEquals(keys.order(LE, PySet.of([3, 2, 1, 0])), true);
  assertEquals(values.eq(values), undefined);
  assertEquals(call(keys, "isdisjoint", list(7)), true);
  assertRaises(
    () => keys.hash(),
    `TypeError("unsupported type for __hash__: 'dict_view'",)`,
  );
  assertEquals(typeof values.hash(), "number");
});

Deno.test("OrderedDict compares its order, and moves and takes keys at both ends", () => {
  const make = (...pairs: [Value, Value][]) =>
    orderedDictType.call(list(...pairs.map((p) => tuple(...p)))) as PyDict;
  const a = make([1, 2], [3, 4]);
  assertEquals(a.eq(make([3, 4], [1, 2])), false);
  assertEquals(a.eq(make([1, 2], [3, 4])), true);
  assertEquals(a.eq(dict([3, 4], [1, 2])), true);
  assertEquals(a.repr(), "OrderedDict({1: 2, 3: 4})");
  call(a, "move_to_end", 1);
  assertEquals(items(a), "3 1");
  callKw(a, "move_to_end", [1], { last: false });
  assertEquals(items(a), "1 3");
  assertEquals(repr(callKw(a, "popitem", [], { last: false })), "(1, 2)");
  a.set(5, 6);
  assertEquals(repr(call(a, "popitem")), "(5, 6)");
  assertEquals(repr(call(a, "copy")), "OrderedDict({3: 4})");
  assertRaises(() => call(a, "move_to_end", 9), "KeyError(9,)");
});

Deno.test("a fixed dict refuses all changes", () => {
  const d = dict([1, 2]).freeze();
  const changes: (() => unknown)[] = [
    () => d.setitem(3, 4),
    () => d.delitem(1),
    () => call(d, "clear"),
    () => call(d, "pop", 1),
    () => call(d, "popitem"),
    () => call(d, "setdefault", 5, 6),
    () => call(d, "update", list(tuple(1, 2))),
  ];
  for (const change of changes) assertRaises(change, "TypeError()");
  assertEquals(d.getitem(1), 2);
  const copy = call(d, "copy") as PyDict;
  copy.set(3, 4);
  assertEquals(copy.repr(), "{1: 2, 3: 4}");
});

Deno.test("iteration ends although the program adds keys meanwhile", () => {
  const d = dict([0, 0], [1, 1]);
  const seen: Value[] = [];
  const it = d.iter();
  for (let k = it.next(); k !== undefined; k = it.next()) {
    seen.push(k);
    d.set((k as number) + 100, 0);
  }
  assertEquals(seen, [0, 1]);
  const pairs = call(d, "items");
  for (const p of iterate(pairs)) {
    d.delete((p as typeof pairs & { items: Value[] }).items[0]!);
  }
  assertEquals(d.size, 0);
});
