/**
 * `list` without a program: its methods, operators, slices and errors.
 *
 * @module
 */

import { assert, assertEquals } from "@std/assert";
import { None, type Value } from "../../runtime/core/object.ts";
import { ADD, LT, MUL } from "../../runtime/core/op.ts";
import { repr } from "../../runtime/core/protocols.ts";
import { listType, PyList } from "../../runtime/types/list.ts";
import { Random } from "./text_oracle.ts";
import {
  assertRaises,
  call,
  float,
  items,
  list,
  pyClass,
  slice,
  tuple,
} from "./container_values.ts";

Deno.test("PyList methods change the list", () => {
  const a = list(1, 2);
  call(a, "append", 3);
  call(a, "extend", tuple(4, "x"));
  call(a, "extend", "yz");
  call(a, "insert", 0, 0);
  call(a, "insert", -1, "w");
  call(a, "insert", 100, "end");
  call(a, "insert", -100, "start");
  assertEquals(
    a.repr(),
    "['start', 0, 1, 2, 3, 4, 'x', 'y', 'w', 'z', 'end']",
  );
  assertEquals(call(a, "pop"), "end");
  assertEquals(call(a, "pop", 0), "start");
  assertEquals(call(a, "pop", -2), "w");
  assertEquals(call(a, "pop", 3), 3);
  call(a, "remove", "x");
  call(a, "reverse");
  assertEquals(a.repr(), "['z', 'y', 4, 2, 1, 0]");
  assertEquals(call(a, "index", 4), 2);
  assertEquals(call(a, "index", float(4), -4), 2);
  assertEquals(call(a, "count", true), 1);
  call(a, "clear");
  assertEquals(a.len(), 0);
  assert(!a.truth());
});

Deno.test("PyList extends by itself", () => {
  const a = list(1, 2);
  call(a, "extend", a);
  assertEquals(a.repr(), "[1, 2, 1, 2]");
  a.iop(ADD, a);
  assertEquals(a.len(), 8);
  a.setitem(slice(1, 2), a);
  assertEquals(a.len(), 15);
});

Deno.test("PyList operators make new lists", () => {
  const a = list(1, 2);
  assertEquals(repr(a.binop(ADD, list(3))!), "[1, 2, 3]");
  assertEquals(a.binop(ADD, tuple(3)), undefined);
  assertEquals(repr(a.binop(MUL, 2)!), "[1, 2, 1, 2]");
  assertEquals(repr(a.rbinop(MUL, true)!), "[1, 2]");
  assertEquals(repr(a.binop(MUL, -1)!), "[]");
  assertEquals(a.binop(MUL, float(2)), undefined);
  assertEquals(repr(list(7).binop(MUL, 3)!), "[7, 7, 7]");
  assertEquals(repr(list().binop(MUL, 2 ** 40)!), "[]");
  const b = a.iop(MUL, 2);
  assert(b === a);
  assertEquals(a.repr(), "[1, 2, 1, 2]");
  assertEquals(a.eq(list(1, 2, 1, 2)), true);
  assertEquals(a.eq(tuple(1, 2, 1, 2)), undefined);
  assertEquals(a.order(LT, list(1, 3)), true);
  assertEquals(a.order(LT, list(1, 2)), false);
});

Deno.test("PyList errors are MicroPython's", () => {
  const a = list(1);
  assertRaises(() => call(list(), "pop"), "IndexError('pop from empty list',)");
  assertRaises(
    () => call(a, "pop", 3),
    "IndexError('list index out of range',)",
  );
  assertRaises(
    () => call(a, "remove", 9),
    "ValueError('object not in sequence',)",
  );
  assertRaises(() => a.getitem(1), "IndexError('list index out of range',)");
  assertRaises(
    () => a.setitem("a", 1),
    "TypeError('list indices must be integers, not str',)",
  );
  assertRaises(
    () => a.delitem(-2),
    "IndexError('list index out of range',)",
  );
  assertRaises(
    () => a.setitem(slice(0, 1), 5),
    `TypeError("object 'int' isn't a tuple or list",)`,
  );
  assertRaises(
    () => a.setitem(slice(0, 1, 2), list(1, 2)),
    "ValueError('attempt to assign sequence of size 2 " +
      "to extended slice of size 1',)",
  );
  assertRaises(
    () => listType.call(1, 2),
    "TypeError('function expected at most 1 arguments, got 2',)",
  );
  assertRaises(
    () => listType.callKw([], ["a"], [1]),
    `TypeError("function doesn't take keyword arguments",)`,
  );
  assertRaises(
    () => a.hash(),
    `TypeError("unsupported type for __hash__: 'list'",)`,
  );
  assertRaises(
    () => a.binop(MUL, 2 ** 40),
    "MemoryError('memory allocation failed, allocating 8796093022208 bytes',)",
  );
});

Deno.test("PyListIterator sees what is appended, and survives what is removed", () => {
  const a = list(1, 2);
  const it = a.iter();
  assertEquals(it.next(), 1);
  a.a.push(3);
  assertEquals(it.next(), 2);
  assertEquals(it.next(), 3);
  assertEquals(it.next(), undefined);
  const other = a.iter();
  other.next();
  a.a.length = 0;
  assertEquals(other.next(), undefined);
});

/** What slice operations on a list mean, one item at a time. */
function naiveIndices(n: number, s: ReturnType<typeof slice>): number[] {
  const step = s.step === None ? 1 : s.step as number;
  const place = (v: Value, none: number) => {
    if (v === None) return none;
    const i = (v as number) < 0 ? (v as number) + n : v as number;
    return step > 0
      ? Math.min(Math.max(i, 0), n)
      : Math.min(Math.max(i, -1), n - 1);
  };
  const start = place(s.start, step > 0 ? 0 : n - 1);
  const stop = place(s.stop, step > 0 ? n : -1);
  const out = [];
  for (let i = start; step > 0 ? i < stop : i > stop; i += step) out.push(i);
  return out;
}

Deno.test("PyList slices are read, stored and deleted as one item at a time", () => {
  const random = new Random(7);
  const bound = () => random.below(4) === 0 ? null : random.below(17) - 8;
  for (let round = 0; round < 3000; round++) {
    const n = random.below(8);
    const source = Array.from({ length: n }, (_, i) => i);
    const step = [null, 1, 1, -1, 2, -2, 3][random.below(7)]!;
    const s = slice(bound(), bound(), step);
    const indices = naiveIndices(n, s);
    const got = new PyList(source.slice()).getitem(s) as PyList;
    assertEquals(got.a, indices);
    const rest = new PyList(source.slice());
    rest.delitem(s);
    assertEquals(rest.a, source.filter((i) => !indices.includes(i)));
    checkStore(source, s, indices, random.below(6));
  }
});

function checkStore(
  source: number[],
  s: ReturnType<typeof slice>,
  indices: number[],
  count: number,
) {
  const a = new PyList(source.slice());
  if (s.step === None || s.step === 1) {
    const stored = Array.from({ length: count }, (_, i) => 100 + i);
    a.setitem(s, new PyList(stored));
    const start = startOf(source.length, s);
    const expected = [
      ...source.slice(0, start),
      ...stored,
      ...source.slice(start + indices.length),
    ];
    assertEquals(a.a, expected);
  } else {
    a.setitem(s, new PyList(indices.map((i) => 100 + i)));
    assertEquals(a.a, source.map((i) => indices.includes(i) ? 100 + i : i));
  }
}

function startOf(n: number, s: ReturnType<typeof slice>): number {
  if (s.start === None) return 0;
  const i = s.start as number;
  return Math.min(Math.max(i < 0 ? i + n : i, 0), n);
}

Deno.test("subclasses of list have its state and their own methods", () => {
  const type = pyClass("L", [listType], {
    __len__: () => 42,
    first: (self) => (self as PyList).a[0]!,
  });
  const a = type.call(list(1, 2)) as PyList;
  assertEquals(a.repr(), "[1, 2]");
  assertEquals(a.len(), 42);
  assertEquals(call(a, "first"), 1);
  assertEquals(items(listType.call(a)), "1 2");
  assertEquals(a.eq(list(1, 2)), true);
  const bare = pyClass("B", [listType], { __init__: () => None });
  const b = bare.call(1, 2, 3) as PyList;
  call(b, "append", 5);
  assertEquals(b.repr(), "[5]");
});

Deno.test("list() of a subclass that iterates in its own way asks it", () => {
  const type = pyClass("L", [listType], {
    __iter__: () => list(7).iter() as unknown as Value,
  });
  const a = type.call(list(1, 2));
  assertEquals(repr(listType.call(a)), "[7]");
  const b = list();
  call(b, "extend", a);
  assertEquals(b.repr(), "[7]");
});
