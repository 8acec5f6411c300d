/**
 * `set` and `frozenset` without a program: methods, operators, errors.
 *
 * @module
 */

import { assert, assertEquals } from "@std/assert";
import type { PyObject, Value } from "../../runtime/core/object.ts";
import { AND, GE, GT, LE, LT, OR, SUB, XOR } from "../../runtime/core/op.ts";
import { hash, iterate, repr } from "../../runtime/core/protocols.ts";
import {
  frozensetType,
  PyFrozenSet,
  PySet,
  type PySetBase,
  setType,
} from "../../runtime/types/set.ts";
import { Random } from "./text_oracle.ts";
import {
  assertRaises,
  call,
  float,
  list,
  pyClass,
  tuple,
} from "./container_values.ts";

const set = (...items: Value[]) => PySet.of(items);
const frozen = (...items: Value[]) =>
  frozensetType.call(list(...items)) as PyFrozenSet;
const show = (v: Value | undefined) => v === undefined ? "none" : repr(v);

Deno.test("set() and frozenset() take an iterable", () => {
  assertEquals(show(setType.call()), "set()");
  assertEquals(show(setType.call("hello")), "{'h', 'e', 'l', 'o'}");
  assertEquals(show(frozensetType.call()), "frozenset()");
  assertEquals(show(frozen(1, 1)), "frozenset({1})");
  const f = frozen(1);
  assert(frozensetType.call(f) === f);
  assertRaises(
    () => setType.call(5),
    `TypeError("'int' object isn't iterable",)`,
  );
  assertRaises(
    () => setType.call(1, 2),
    "TypeError('function expected at most 1 arguments, got 2',)",
  );
  assertRaises(
    () => setType.callKw([], ["a"], [1]),
    `TypeError("function doesn't take keyword arguments",)`,
  );
});

Deno.test("set methods change the set", () => {
  const s = set(1, 2);
  call(s, "add", 3);
  call(s, "add", float(3));
  call(s, "discard", 9);
  call(s, "discard", 1);
  assertEquals(s.repr(), "{2, 3}");
  call(s, "update", list(4), "x");
  call(s, "difference_update", list(2), tuple(3));
  assertEquals(s.repr(), "{4, 'x'}");
  call(s, "symmetric_difference_update", list(4, 5));
  assertEquals(s.repr(), "{'x', 5}");
  call(s, "intersection_update", list(5, 6));
  assertEquals(s.repr(), "{5}");
  assertEquals(call(s, "pop"), 5);
  assertRaises(() => call(s, "pop"), "KeyError('pop from an empty set',)");
  assertRaises(() => call(s, "remove", 1), "KeyError(1,)");
  assertRaises(
    () => call(s, "add", list()),
    `TypeError("unsupported type for __hash__: 'list'",)`,
  );
  call(s, "update", s);
  call(s, "difference_update", s);
  assert(!s.truth());
});

Deno.test("the first of equal items stays", () => {
  const s = set(float(1), 1, true);
  assertEquals(s.repr(), "{1.0}");
  assert(s.has(1));
  call(s, "remove", true);
  s.add(1);
  assertEquals(s.repr(), "{1}");
  assertEquals(call(set(float(1)), "copy") instanceof PySet, true);
  const copy = call(set(float(1)), "copy") as PySet;
  copy.add(1);
  assertEquals(copy.repr(), "{1.0}");
});

Deno.test("set operators take sets only, and give the left one's type", () => {
  const s = set(1, 2);
  const f = frozen(2, 3);
  assertEquals(show(s.binop(OR, f)), "{1, 2, 3}");
  assertEquals(show(f.binop(OR, s)), "frozenset({2, 3, 1})");
  assertEquals(show(s.binop(AND, f)), "{2}");
  assertEquals(show(s.binop(SUB, f)), "{1}");
  assertEquals(show(s.binop(XOR, f)), "{1, 3}");
  assertEquals(s.binop(OR, list(1)), undefined);
  assertEquals(s.iop(OR, list(1)), undefined);
  assertEquals(f.iop(OR, s), undefined);
  assert(s.iop(OR, f) === s);
  assertEquals(s.repr(), "{1, 2, 3}");
  s.iop(XOR, set(1, 9));
  s.iop(SUB, set(2));
  s.iop(AND, set(3, 9));
  assertEquals(s.repr(), "{3, 9}");
});

Deno.test("set methods take any iterables", () => {
  const s = set(1, 2, 3);
  assertEquals(show(call(s, "union", list(4), "a")), "{1, 2, 3, 4, 'a'}");
  assertEquals(show(call(s, "intersection", list(3, 2), list(2))), "{2}");
  assertEquals(show(call(s, "difference", list(1), list(2))), "{3}");
  assertEquals(show(call(s, "symmetric_difference", list(1, 4))), "{2, 3, 4}");
  assertEquals(call(s, "isdisjoint", list(4)), true);
  assertEquals(call(s, "isdisjoint", list(4, 1)), false);
  assertEquals(call(s, "issubset", list(1, 2, 3, 4)), true);
  assertEquals(call(s, "issuperset", list(1)), true);
  assertEquals(
    show(call(frozen(1, 2), "difference", list(1))),
    "frozenset({2})",
  );
  assertEquals((frozen() as PyObject).$add, undefined);
});

Deno.test("sets compare by inclusion", () => {
  const [a, b] = [set(1), frozen(1, 2)];
  const all = (x: PySetBase, y: PySetBase) =>
    [LT, LE, GT, GE].map((op) => x.order(op, y));
  assertEquals(all(a, b), [true, true, false, false]);
  assertEquals(all(b, a), [false, false, true, true]);
  assertEquals(all(a, set(1)), [false, true, false, true]);
  assertEquals(all(a, set(2)), [false, false, false, false]);
  assertEquals(a.eq(frozen(1)), true);
  assertEquals(a.eq(list(1)), undefined);
  assertEquals(a.order(LT, list(1)), undefined);
});

Deno.test("equal frozensets have equal hashes, sets none", () => {
  assertEquals(hash(frozen(1, "a", tuple(2))), hash(frozen(tuple(2), 1, "a")));
  assert(hash(frozen(1, 2)) !== hash(frozen(1, 3)));
  assertRaises(
    () => hash(set()),
    `TypeError("unsupported type for __hash__: 'set'",)`,
  );
});

Deno.test("iteration ends although the program adds items meanwhile", () => {
  const s = set(1, 2);
  const it = s.iter();
  const seen = [];
  for (let x = it.next(); x !== undefined; x = it.next()) {
    seen.push(x);
    s.add((x as number) + 10);
  }
  assertEquals(seen, [1, 2]);
});

Deno.test("subclasses of set and frozenset have their state", () => {
  const type = pyClass("S", [setType], {});
  const s = type.call(list(1)) as PySet;
  s.add(2);
  assertEquals(s.repr(), "{1, 2}");
  assertEquals(show(s.binop(OR, set(3))), "{1, 2, 3}");
  const f = pyClass("F", [frozensetType], {}).call(list(1, 1));
  assertEquals(show(f), "frozenset({1})");
  assertEquals(hash(f), hash(frozen(1)));
});

Deno.test("set operations agree with those of JavaScript sets", () => {
  const random = new Random(5);
  const some = () =>
    new Set(Array.from({ length: random.below(8) }, () => random.below(9)));
  const sorted = (items: Iterable<Value>) => [...items].sort();
  for (let i = 0; i < 500; i++) {
    const [x, y] = [some(), some()];
    const [a, b] = [set(...x), random.below(2) ? set(...y) : frozen(...y)];
    const check = (op: typeof OR, expected: Set<number>) => {
      assertEquals(sorted(iterate(a.binop(op, b)!)), sorted(expected));
      const c = call(a, "copy") as PySet;
      c.iop(op, b);
      assertEquals(sorted(iterate(c)), sorted(expected));
    };
    check(OR, x.union(y));
    check(AND, x.intersection(y));
    check(SUB, x.difference(y));
    check(XOR, x.symmetricDifference(y));
    assertEquals(a.order(LE, b), x.isSubsetOf(y));
    assertEquals(call(a, "isdisjoint", b), x.isDisjointFrom(y));
  }
});
