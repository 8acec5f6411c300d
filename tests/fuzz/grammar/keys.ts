// Dictionaries and sets with keys that are equal across types, such as `1`,
// `1.0` and `True`, and keys on both sides of the border of exact floats.

import type { Context } from "./context.ts";

const KEYS = [
  "0",
  "0.0",
  "-0.0",
  "False",
  "1",
  "1.0",
  "True",
  "2**53",
  "2.0**53",
  "2**53 + 1",
  "-2**53",
  "-2.0**53",
  "2**64",
  "2.0**64",
  "2**100",
  "1.5",
  "'1'",
  "b'1'",
  "''",
  "b''",
  "()",
  "(1,)",
  "(1.0,)",
  "(True, 'a')",
  "(1, 'a')",
  "None",
  "1 + 0j",
  "frozenset([1])",
];

/** A few stores and look-ups with such keys. */
export function keyStatement(ctx: Context): void {
  const { rng } = ctx;
  const name = ctx.fresh("d");
  const keys = rng.times(rng.between(2, 6), () => rng.pick(KEYS));
  const pairs = keys.map((key, i) => `${key}: ${i}`);
  ctx.line(`${name} = {${pairs.join(", ")}}`);
  ctx.line(`show(${name})`);
  const probe = rng.pick(KEYS);
  const form = rng.pick([
    `show(${name}.get(${probe}), ${probe} in ${name})`,
    `${name}[${probe}] = 'new'`,
    `show(${name}.pop(${probe}, 'none'))`,
    `show(${name} == {${pairs.toReversed().join(", ")}})`,
    `show(len({${keys.join(", ")}}), ${probe} in {${keys.join(", ")}})`,
    `show([${keys.join(", ")}].index(${rng.pick(keys)}), ${probe} in [${
      keys.join(", ")
    }])`,
  ]);
  ctx.line(form);
  ctx.line(`show(${name})`);
}
