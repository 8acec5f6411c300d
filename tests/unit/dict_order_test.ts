/**
 * The order of a dict's keys, beside that of an array of pairs.
 *
 * @module
 */

import { assertEquals } from "@std/assert";
import type { Value } from "../../runtime/core/object.ts";
import { iterate, repr } from "../../runtime/core/protocols.ts";
import { PyDict } from "../../runtime/types/dict.ts";
import { PyOrderedDict } from "../../runtime/types/ordered_dict.ts";
import type { PyTuple } from "../../runtime/types/tuple.ts";
import { Random } from "./text_oracle.ts";
import { call, callKw, float, tuple } from "./container_values.ts";

/** What a dict is to its program: pairs in order of insertion. */
class Model {
  pairs: [string, Value, Value][] = [];
  #index(key: Value): number {
    return this.pairs.findIndex((p) => p[0] === nameOf(key));
  }
  set(key: Value, value: Value) {
    const i = this.#index(key);
    if (i >= 0) this.pairs[i]![2] = value;
    else this.pairs.push([nameOf(key), key, value]);
  }
  delete(key: Value) {
    const i = this.#index(key);
    if (i >= 0) this.pairs.splice(i, 1);
  }
  move(key: Value, last: boolean) {
    const [p] = this.pairs.splice(this.#index(key), 1);
    if (last) this.pairs.push(p!);
    else this.pairs.unshift(p!);
  }
}

/** Equal keys have equal names. */
function nameOf(key: Value): string {
  return repr(key).replaceAll(".0", "").replace("True", "1");
}

const keys: Value[] = [
  0,
  1,
  true,
  float(1),
  "a",
  "b",
  tuple(1, 2),
  tuple(1, 3),
  float(2.5),
  2,
  float(2),
  "c",
  7,
  8,
  9,
];

function step(d: PyOrderedDict, model: Model, random: Random): void {
  const key = keys[random.below(keys.length)]!;
  switch (random.below(9)) {
    case 0:
    case 1:
    case 2:
      d.set(key, random.below(100));
      model.set(key, d.get(key)!);
      break;
    case 3:
      d.delete(key);
      model.delete(key);
      break;
    case 4:
      if (d.size > 0) {
        const last = random.below(2) === 1;
        const got = callKw(d, "popitem", [], { last });
        const p = last ? model.pairs.pop()! : model.pairs.shift()!;
        assertEquals(repr(got), repr(tuple(p[1], p[2])));
      }
      break;
    case 5:
      if (d.has(key)) {
        const last = random.below(2) === 1;
        callKw(d, "move_to_end", [key], { last });
        model.move(key, last);
      }
      break;
    case 6:
      assertEquals(d.iter().next(), model.pairs[0]?.[1]);
      break;
    case 7:
      assertEquals(
        (call(d, "copy") as PyDict).repr(),
        d.repr(),
      );
      break;
    default:
      if (random.below(20) === 0) {
        d.clear();
        model.pairs = [];
      }
  }
}

Deno.test("a dict keeps the order of insertion through all that is done to it", () => {
  const random = new Random(11);
  for (let round = 0; round < 60; round++) {
    const d = new PyOrderedDict();
    const model = new Model();
    for (let i = 0; i < 120; i++) {
      step(d, model, random);
      assertEquals(
        iterate(d).map(repr).join(),
        model.pairs.map((p) => repr(p[1])).join(),
      );
      assertEquals(
        iterate(call(d, "items")).map(repr).join(),
        model.pairs.map((p) => repr(tuple(p[1], p[2]))).join(),
      );
      assertEquals(
        iterate(call(d, "values")).map(repr).join(),
        model.pairs.map((p) => repr(p[2])).join(),
      );
    }
  }
});

Deno.test("taking the first or last key each time does not take ever longer", () => {
  const d = new PyDict();
  for (let i = 0; i < 200_000; i++) d.set(i, i);
  for (let i = 0; i < 100_000; i++) {
    const k = d.iter().next()!;
    d.delete(k);
    if (k !== i) throw new Error(`${k} instead of ${i}`);
  }
  for (let i = 199_999; i >= 100_000; i--) {
    const pair = call(d, "popitem") as PyTuple;
    if (pair.items[0] !== i) throw new Error(`${pair.items[0]}, not ${i}`);
  }
  assertEquals(d.size, 0);
});
