/**
 * `collections.namedtuple` without a program.
 *
 * @module
 */

import { assert, assertEquals } from "@std/assert";
import { getattr, setattr } from "../../runtime/core/attributes.ts";
import type { PyObject, Value } from "../../runtime/core/object.ts";
import { ADD } from "../../runtime/core/op.ts";
import { hash, repr } from "../../runtime/core/protocols.ts";
import { isSubtype, type PyType } from "../../runtime/core/type.ts";
import { namedtuple, namedTupleType } from "../../runtime/types/namedtuple.ts";
import type { PyTuple } from "../../runtime/types/tuple.ts";
import { tupleType } from "../../runtime/types/tuple.ts";
import {
  assertRaises,
  call,
  callKw,
  list,
  pyClass,
  slice,
  split,
  tuple,
} from "./container_values.ts";

const make = (name: string, fields: Value) =>
  namedtuple.call(name, fields) as PyType;
const P = make("P", list("x", "y"));
const kw = (args: Value[], keywords: { [name: string]: Value }) =>
  P.callKw(args, ...split(keywords));

Deno.test("namedtuple() makes a type of tuples with names", () => {
  const p = P.call(1, 2) as PyTuple;
  assertEquals(p.repr(), "P(x=1, y=2)");
  assertEquals([p.$x, p.$y], [1, 2]);
  assert(isSubtype(p.T, tupleType));
  assertEquals(p.eq(tuple(1, 2)), true);
  assertEquals(hash(p), hash(tuple(1, 2)));
  assertEquals(p.getitem(1), 2);
  assertEquals(repr(p.getitem(slice(0, 1))), "(1,)");
  assertEquals(repr(p.binop(ADD, p)!), "(1, 2, 1, 2)");
  assertEquals(repr(P), "<class 'P'>");
  assertEquals(repr(kw([3], { y: 4 })), "P(x=3, y=4)");
  assertEquals(repr(kw([], { y: 4, x: 3 })), "P(x=3, y=4)");
});

Deno.test("namedtuple() takes names in several forms", () => {
  assertEquals(repr(make("A", "x y").call(1, 2)), "A(x=1, y=2)");
  assertEquals(repr(make("A", "x, y").call(1, 2)), "A(x=1, y=2)");
  assertEquals(repr(make("A", tuple("x")).call(1)), "A(x=1)");
  assertEquals(repr(make("A", list()).call()), "A()");
});

Deno.test("namedtuple errors are MicroPython's", () => {
  const wrong = (n: number) =>
    `TypeError('P() takes 2 positional arguments but ${n} were given',)`;
  assertRaises(() => P.call(1), wrong(1));
  assertRaises(() => P.call(1, 2, 3), wrong(3));
  assertRaises(() => kw([1, 2], { y: 3 }), wrong(3));
  assertRaises(
    () => kw([1], { x: 3 }),
    `TypeError("function got multiple values for argument 'x'",)`,
  );
  assertRaises(
    () => kw([1], { z: 3 }),
    `TypeError("unexpected keyword argument 'z'",)`,
  );
  assertRaises(
    () => namedtuple.call("A", 5),
    `TypeError("object 'int' isn't a tuple or list",)`,
  );
  assertRaises(
    () => namedtuple.call("A", list(1)),
    `TypeError("can't convert 'int' object to str implicitly",)`,
  );
  const p = P.call(1, 2);
  const fixed = `AttributeError("can't set attribute",)`;
  assertRaises(() => setattr(p, "x", 1), fixed);
  assertRaises(() => (p as PyObject).delattr("x"), fixed);
  assertRaises(
    () => getattr(p, "z"),
    `AttributeError("'P' object has no attribute 'z'",)`,
  );
  assertRaises(
    () => getattr(P, "x"),
    `AttributeError("type object 'P' has no attribute 'x'",)`,
  );
});

Deno.test("named tuples have CPython's extras", () => {
  const p = P.call(1, 2) as PyTuple;
  assertEquals(repr(call(p, "_asdict")), "OrderedDict({'x': 1, 'y': 2})");
  assertEquals(repr(callKw(p, "_replace", [], { y: 5 })), "P(x=1, y=5)");
  assertRaises(
    () => callKw(p, "_replace", [], { z: 5 }),
    `ValueError("Got unexpected field names: ['z']",)`,
  );
  assertEquals(repr(getattr(P, "_fields")), "('x', 'y')");
  assertEquals(
    repr((getattr(P, "_make") as PyObject).call("ab")),
    "P(x='a', y='b')",
  );
  const D = namedtuple.callKw(["D", "x y"], ["defaults"], [tuple(9)]) as PyType;
  assertEquals(repr(D.call(1)), "D(x=1, y=9)");
  assertEquals(repr(D.callKw([], ["x"], [1])), "D(x=1, y=9)");
  assertEquals(repr(getattr(D, "_field_defaults")), "{'y': 9}");
  assertRaises(
    () => D.call(),
    "TypeError('D() takes 2 positional arguments but 0 were given',)",
  );
  assertRaises(
    () => namedtuple.callKw(["D", "x"], ["defaults"], [tuple(1, 2)]),
    "TypeError('Got more default values than field names',)",
  );
});

Deno.test("subclasses of named tuples have fields and attributes", () => {
  const type = pyClass("Q", [P], {
    sum: (self) =>
      ((self as PyTuple).$x as number) + ((self as PyTuple).$y as number),
  });
  const q = type.call(1, 2) as PyTuple;
  assertEquals(q.repr(), "P(x=1, y=2)");
  assertEquals(call(q, "sum"), 3);
  setattr(q, "z", 5);
  assertEquals(getattr(q, "z"), 5);
  q.delattr("z");
  assertRaises(
    () => q.delattr("z"),
    `AttributeError("'Q' object has no attribute 'z'",)`,
  );
  assertRaises(
    () => setattr(q, "x", 5),
    `AttributeError("can't set attribute",)`,
  );
  assertEquals(repr(type.callKw([1], ["y"], [3])), "P(x=1, y=3)");
});

Deno.test("namedTupleType() serves the runtime", () => {
  assertEquals(repr(namedTupleType("T", ["a"]).call(1)), "T(a=1)");
});
