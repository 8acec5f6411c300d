/**
 * Sorting: order, stability, keys, and what goes wrong meanwhile.
 *
 * @module
 */

import { assert, assertEquals } from "@std/assert";
import type { Value } from "../../runtime/core/object.ts";
import { noteAstral } from "../../runtime/core/text/astral.ts";
import { repr } from "../../runtime/core/protocols.ts";
import { PyFloat } from "../../runtime/types/float.ts";
import type { PyList } from "../../runtime/types/list.ts";
import type { PyTuple } from "../../runtime/types/tuple.ts";
import { Random } from "./text_oracle.ts";
import {
  assertRaises,
  call,
  callKw,
  float,
  fn,
  list,
  pyClass,
  tuple,
} from "./container_values.ts";

function sorted(...items: Value[]): string {
  const a = list(...items);
  call(a, "sort");
  return a.repr();
}

Deno.test("sort() orders numbers, strings, floats, tuples and mixtures", () => {
  assertEquals(sorted(), "[]");
  assertEquals(sorted(3), "[3]");
  assertEquals(sorted(3, 1, 2, -5), "[-5, 1, 2, 3]");
  assertEquals(
    sorted(2 ** 40, 1, -(2 ** 50)),
    "[-1125899906842624, 1, 1099511627776]",
  );
  assertEquals(
    sorted(2n ** 70n, 1, -(2n ** 70n)),
    "[-1180591620717411303424, 1, 1180591620717411303424]",
  );
  assertEquals(sorted("b", "a", "", "B"), "['', 'B', 'a', 'b']");
  assertEquals(
    sorted(float(2.5), float(-1), float(Infinity)),
    "[-1.0, 2.5, inf]",
  );
  assertEquals(sorted(float(2.5), 2, true), "[True, 2, 2.5]");
  assertEquals(
    sorted(tuple(1, "b"), tuple(1, "a"), tuple(0), tuple()),
    "[(), (0,), (1, 'a'), (1, 'b')]",
  );
  assertEquals(sorted(list(2), list(1, 5), list(1)), "[[1], [1, 5], [2]]");
});

Deno.test("sort() orders text by code points", () => {
  const a = list(noteAstral("\u{10000}"), "\uffff");
  call(a, "sort");
  assertEquals(a.a, ["\uffff", "\u{10000}"]);
});

Deno.test("sort() takes key and reverse, and is stable with both", () => {
  const pairs = (...text: string[]) =>
    list(...text.map((t) => tuple(t[0]!, t[1]!)));
  const first = fn((v) => (v as PyTuple).items[0]!);
  const shown = (a: PyList) =>
    a.a.map((t) => (t as PyTuple).items.join("")).join(" ");
  const a = pairs("b1", "a1", "b2", "a2", "c1");
  callKw(a, "sort", [], { key: first });
  assertEquals(shown(a), "a1 a2 b1 b2 c1");
  const b = pairs("b1", "a1", "b2", "a2", "c1");
  callKw(b, "sort", [], { key: first, reverse: true });
  assertEquals(shown(b), "c1 b1 b2 a1 a2");
});

Deno.test("sort() raises what comparison raises, and keeps the items", () => {
  const a = list(3, 1, "x", 2);
  assertRaises(
    () => call(a, "sort"),
    `TypeError("unsupported types for __lt__: 'str', 'int'",)`,
  );
  assertEquals(a.repr(), "[3, 1, 'x', 2]");
  assertRaises(
    () => callKw(list(1, 2), "sort", [], { key: 1 }),
    `TypeError("'int' object isn't callable",)`,
  );
  assertRaises(
    () => call(a, "sort", 1),
    "TypeError('extra positional arguments given',)",
  );
});

Deno.test("sort() reports a list that its comparison changes", () => {
  const a = list();
  const type = pyClass("C", [], {
    __lt__: () => {
      a.a.push(0);
      return false;
    },
  });
  a.a.push(type.call(), type.call());
  assertRaises(
    () => call(a, "sort"),
    "ValueError('list modified during sort',)",
  );
  assertEquals(a.len(), 2);
});

Deno.test("sort() asks only for less-than", () => {
  const asked: string[] = [];
  const type = pyClass("C", [], {
    __lt__: (x, y) => {
      asked.push("lt");
      return (x as PyFloat).v < (y as PyFloat).v;
    },
    __eq__: () => {
      asked.push("eq");
      return false;
    },
  });
  const make = (v: number) => Object.assign(type.call() as PyFloat, { v });
  const a = list(make(3), make(1), make(2));
  call(a, "sort");
  assertEquals(a.a.map((x) => (x as PyFloat).v), [1, 2, 3]);
  assert(asked.every((x) => x === "lt"));
});

/** Items in several shapes whose order is that of a number. */
const shapes: ((x: number, i: number) => Value)[] = [
  (x) => x,
  (x) => x * 2 ** 35,
  (x) => String.fromCharCode(100 + x),
  (x, i) => i % 7 === 0 ? x : float(x),
  (x) => tuple(x % 2, x),
  (x) => float(x / 4),
];

Deno.test("sort() is stable and complete for all lengths and shapes", () => {
  const random = new Random(3);
  for (let round = 0; round < 300; round++) {
    const n = random.below(round < 250 ? 70 : 600);
    const spread = 1 + random.below(40);
    const shape = shapes[random.below(shapes.length)]!;
    const rows = runs(random, n, spread).map((x, i) =>
      tuple(shape(x, i), i, x)
    );
    const a = list(...rows);
    const reverse = random.below(2) === 1;
    callKw(a, "sort", [], {
      key: fn((v) => (v as PyTuple).items[0]!),
      reverse,
    });
    const keyed = rows.map((r) => r.items[0]!);
    const expected = rows.slice().sort((p, q) => {
      const d = compareByKey(p, q);
      return (reverse ? -d : d) ||
        (p.items[1] as number) - (q.items[1] as number);
    });
    assertEquals(repr(a), repr(list(...expected)), repr(list(...keyed)));
  }
});

/** Random numbers with ascending and descending stretches. */
function runs(random: Random, n: number, spread: number): number[] {
  const out: number[] = [];
  while (out.length < n) {
    const length = 1 + random.below(40);
    const run = Array.from({ length }, () => random.below(spread));
    const kind = random.below(3);
    if (kind > 0) run.sort((a, b) => kind === 1 ? a - b : b - a);
    out.push(...run);
  }
  return out.slice(0, n);
}

function compareByKey(p: PyTuple, q: PyTuple): number {
  const order = (r: PyTuple) => {
    const key = r.items[0]!;
    const x = r.items[2] as number;
    return (key as PyTuple).items === undefined ? x : (x % 2) * 1000 + x;
  };
  return order(p) - order(q);
}
