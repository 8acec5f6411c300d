/**
 * `range` beside the list of its items.
 *
 * @module
 */

import { assertEquals } from "@std/assert";
import type { Value } from "../../runtime/core/object.ts";
import { getattr } from "../../runtime/core/attributes.ts";
import { hash, iterate, repr } from "../../runtime/core/protocols.ts";
import { type PyRange, rangeType } from "../../runtime/types/range.ts";
import { Random } from "./text_oracle.ts";
import {
  assertRaises,
  call,
  float,
  items,
  list,
  pyClass,
  slice,
} from "./container_values.ts";

const range = (...args: Value[]) => rangeType.call(...args) as PyRange;

Deno.test("range() shows its bounds", () => {
  assertEquals(range(5).repr(), "range(0, 5)");
  assertEquals(range(1, 5).repr(), "range(1, 5)");
  assertEquals(range(5, 1, -1).repr(), "range(5, 1, -1)");
  const r = range(1, 9, 2);
  const bounds = ["start", "stop", "step"].map((name) => getattr(r, name));
  assertEquals(bounds, [1, 9, 2]);
});

Deno.test("range errors are MicroPython's", () => {
  assertRaises(() => range(1, 2, 0), "ValueError('zero step',)");
  assertRaises(
    () => range(float(1)),
    `TypeError("can't convert float to int",)`,
  );
  assertRaises(
    () => range(),
    "TypeError('function missing 1 required positional arguments',)",
  );
  assertRaises(
    () => range(3).getitem(3),
    "IndexError('range index out of range',)",
  );
  assertRaises(
    () => range(3).getitem("a"),
    "TypeError('range indices must be integers, not str',)",
  );
  assertRaises(
    () => range(3).setitem(0, 0),
    `TypeError("'range' object doesn't support item assignment",)`,
  );
});

Deno.test("range agrees with the list of its items", () => {
  const random = new Random(9);
  const small = () => random.below(21) - 10;
  for (let i = 0; i < 2000; i++) {
    const step = small() || 1;
    const r = range(small(), small(), step);
    const all = iterate(r) as number[];
    assertEquals(r.len(), all.length);
    assertEquals(r.truth(), all.length > 0);
    const x = small();
    assertEquals(r.contains(x), all.includes(x));
    assertEquals(r.contains(float(x)), all.includes(x));
    assertEquals(call(r, "count", x), Number(all.includes(x)));
    if (all.includes(x)) assertEquals(call(r, "index", x), all.indexOf(x));
    assertEquals(iterate(call(r, "__reversed__")), all.slice().reverse());
    if (all.length > 0) {
      const k = random.below(all.length);
      assertEquals(r.getitem(k), all[k]!);
      assertEquals(r.getitem(k - all.length), all[k]!);
    }
    const s = slice(random.below(3) ? small() : null, small(), small() || null);
    assertEquals(
      iterate(r.getitem(s)),
      iterate(list(...all).getitem(s)),
    );
  }
});

Deno.test("ranges are equal where their items are", () => {
  assertEquals(range(0, 3, 2).eq(range(0, 4, 2)), true);
  assertEquals(range(3, 3).eq(range(9, 1)), true);
  assertEquals(range(1, 2, 5).eq(range(1, 2)), true);
  assertEquals(range(3).eq(range(4)), false);
  assertEquals(hash(range(0, 3, 2)), hash(range(0, 4, 2)));
  assertEquals(range(3).eq(3), undefined);
});

Deno.test("range counts beyond JavaScript's numbers", () => {
  const big = 2n ** 70n;
  const r = range(big, big + 3n);
  assertEquals(iterate(r), [big, big + 1n, big + 2n]);
  assertEquals(r.len(), 3);
  assertEquals(r.getitem(-1), big + 2n);
  assertEquals(r.contains(big + 1n), true);
  assertEquals(r.contains(big + 3n), false);
  assertEquals(
    repr(r),
    "range(1180591620717411303424, 1180591620717411303427)",
  );
  assertEquals(range(0, big).getitem(2n ** 60n), 2n ** 60n);
  assertEquals(range(0, big).getitem(-1), big - 1n);
  assertEquals(range(0, big).len() as Value, big);
  assertRaises(
    () => range(0, big).getitem(slice(0, 1)),
    "OverflowError('overflow converting long int to machine word',)",
  );
  assertRaises(
    () => range(0, big).getitem(big),
    "IndexError('range index out of range',)",
  );
  assertEquals(iterate(range(big, big - 5n, -2)), [big, big - 2n, big - 4n]);
  assertEquals(range(2 ** 53 - 1).len(), 2 ** 53 - 1);
});

Deno.test("membership of other values", () => {
  assertEquals(range(3).contains("a"), false);
  assertEquals(range(3).contains(float(1.5)), false);
  assertEquals(range(3).contains(true), true);
  const type = pyClass("C", [], { __eq__: () => true });
  assertEquals(range(3).contains(type.call()), undefined);
});

Deno.test("subclasses of range have its state", () => {
  const type = pyClass("R", [rangeType], {});
  assertEquals(items(type.call(3)), "0 1 2");
});
