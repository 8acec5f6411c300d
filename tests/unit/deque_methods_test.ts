/**
 * `collections.deque` without a program, and beside an array.
 *
 * @module
 */

import { assert, assertEquals } from "@std/assert";
import { getattr } from "../../runtime/core/attributes.ts";
import { None, type Value } from "../../runtime/core/object.ts";
import { ADD, LT } from "../../runtime/core/op.ts";
import { iterate, repr } from "../../runtime/core/protocols.ts";
import { dequeType, type PyDeque } from "../../runtime/types/deque.ts";
import { Random } from "./text_oracle.ts";
import {
  assertRaises,
  call,
  items,
  list,
  pyClass,
  slice,
  tuple,
} from "./container_values.ts";

const deque = (...args: Value[]) => dequeType.call(...args) as PyDeque;

Deno.test("a full deque loses items at the other end", () => {
  const d = deque(list(1, 2, 3, 4, 5), 3);
  assertEquals(items(d), "3 4 5");
  call(d, "append", 6);
  call(d, "appendleft", 0);
  assertEquals(items(d), "0 4 5");
  assertEquals(d.len(), 3);
  const none = deque(tuple(), 0);
  call(none, "append", 1);
  call(none, "appendleft", 1);
  assertEquals(none.len(), 0);
});

Deno.test("with the flag, a full deque refuses", () => {
  const d = deque(tuple(1, 2), 2, 1);
  const full = "IndexError('full',)";
  assertRaises(() => call(d, "append", 3), full);
  assertRaises(() => call(d, "appendleft", 3), full);
  assertRaises(() => call(d, "extend", list(3)), full);
  assertRaises(() => deque(list(1, 2), 1, 1), full);
  assertEquals(items(d), "1 2");
});

Deno.test("deque errors are MicroPython's", () => {
  const d = deque(tuple(1, 2), 2);
  assertRaises(
    () => deque(tuple()),
    "TypeError('function missing 1 required positional arguments',)",
  );
  assertRaises(() => deque(tuple(), -1), "ValueError()");
  assertRaises(
    () => deque(tuple(), "a"),
    `TypeError("can't convert str to int",)`,
  );
  assertRaises(() => call(deque(tuple(), 1), "pop"), "IndexError('empty',)");
  assertRaises(
    () => call(deque(tuple(), 1), "popleft"),
    "IndexError('empty',)",
  );
  assertRaises(() => d.getitem(2), "IndexError('deque index out of range',)");
  assertRaises(
    () => d.getitem(slice(0, 1)),
    "TypeError('deque indices must be integers, not slice',)",
  );
  assertRaises(
    () => d.delitem(0),
    `TypeError("'deque' object doesn't support item deletion",)`,
  );
  assertRaises(
    () => d.hash(),
    `TypeError("unsupported type for __hash__: 'deque'",)`,
  );
});

Deno.test("deque has CPython's methods and keywords", () => {
  const d = dequeType.callKw([list(1, 2, 3)], ["maxlen"], [None]) as PyDeque;
  assertEquals(getattr(d, "maxlen"), None);
  assertEquals(getattr(deque(tuple(), 4), "maxlen"), 4);
  call(d, "extendleft", list(0, -1));
  assertEquals(items(d), "-1 0 1 2 3");
  call(d, "rotate", 2);
  assertEquals(items(d), "2 3 -1 0 1");
  call(d, "rotate", -1);
  assertEquals(items(d), "3 -1 0 1 2");
  call(d, "rotate");
  assertEquals(items(d), "2 3 -1 0 1");
  call(d, "insert", 1, 9);
  call(d, "remove", 3);
  call(d, "reverse");
  assertEquals(items(d), "1 0 -1 9 2");
  assertEquals(call(d, "index", 9), 3);
  assertEquals(call(d, "count", true), 1);
  assertRaises(
    () => call(d, "index", 7),
    "ValueError('object not in sequence',)",
  );
  const copy = call(d, "copy") as PyDeque;
  assertEquals(d.eq(copy), true);
  assertEquals(d.order(LT, deque(list(2), 9)), true);
  assertEquals(repr(call(d, "clear")), "None");
  assertEquals(copy.len(), 5);
  assertEquals(items(copy.binop(ADD, deque(list(4), 1))!), "1 0 -1 9 2 4");
  call(copy, "extend", copy);
  assertEquals(copy.len(), 10);
  assert(copy.contains(9) && !copy.contains(8));
});

Deno.test("a deque agrees with an array", () => {
  const random = new Random(2);
  for (let round = 0; round < 100; round++) {
    const maxlen = random.below(3) === 0 ? random.below(6) : 1000;
    const d = deque(tuple(), maxlen);
    const model: number[] = [];
    for (let i = 0; i < 100; i++) step(d, model, maxlen, i, random);
  }
});

function step(
  d: PyDeque,
  model: number[],
  maxlen: number,
  i: number,
  random: Random,
) {
  switch (random.below(6)) {
    case 0:
    case 1:
      call(d, "append", i);
      model.push(i);
      if (model.length > maxlen) model.shift();
      break;
    case 2:
      call(d, "appendleft", i);
      model.unshift(i);
      if (model.length > maxlen) model.pop();
      break;
    case 3:
      if (model.length > 0) assertEquals(call(d, "pop"), model.pop()!);
      break;
    case 4:
      if (model.length > 0) assertEquals(call(d, "popleft"), model.shift()!);
      break;
    default:
      if (model.length > 0) {
        const k = random.below(model.length);
        assertEquals(d.getitem(k - model.length), model[k]!);
        d.setitem(k, i);
        model[k] = i;
      }
  }
  assertEquals(iterate(d), model);
  assertEquals(d.truth(), model.length > 0);
}

Deno.test("subclasses of deque have its state", () => {
  const type = pyClass("D", [dequeType], {});
  const d = type.call(tuple(1), 3) as PyDeque;
  call(d, "append", 2);
  assertEquals(items(d), "1 2");
});
