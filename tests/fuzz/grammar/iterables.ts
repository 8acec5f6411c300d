// What a `for` of a statement or of a comprehension runs over: the text of
// the iterable and the targets with the types they get.

import type { Context, Variable } from "./context.ts";
import { at, LEVEL } from "./expr.ts";
import { expression, randomType } from "./expression.ts";
import {
  dict,
  element,
  INT,
  list,
  set,
  STR,
  tuple,
  type Type,
} from "./types.ts";

export interface Iterable {
  readonly text: string;
  /** The target list as it stands in the source. */
  readonly target: string;
  readonly variables: readonly Variable[];
}

/** How often a loop is taken to run when costs are estimated. */
export const TYPICAL_LENGTH = 5;

/** A random iterable with fresh target names. */
export function iterable(ctx: Context, depth: number): Iterable {
  const { rng } = ctx;
  const makers: [number, () => Iterable][] = [
    [5, () => single(ctx, INT, rangeText(ctx, depth))],
    [5, () => overList(ctx, depth)],
    [ctx.has("strings") ? 2 : 0, () => single(ctx, STR, arg(ctx, STR, depth))],
    [ctx.has("dicts") ? 3 : 0, () => overDict(ctx, depth)],
    [ctx.has("sets") ? 1 : 0, () => overSet(ctx, depth)],
    [1.5, () => enumerated(ctx, depth)],
    [1.5, () => zipped(ctx, depth)],
    [ctx.has("tuples") ? 2 : 0, () => unpacked(ctx, depth)],
    [ctx.has("generators") ? 4 : 0, () => overGenerator(ctx, depth)],
  ];
  return rng.weighted(makers)();
}

function arg(ctx: Context, type: Type, depth: number): string {
  return at(expression(ctx, type, depth - 1), LEVEL.or);
}

function single(ctx: Context, type: Type, text: string): Iterable {
  const name = targetName(ctx);
  return { text, target: name, variables: [{ name, type, fixed: true }] };
}

/** A fresh name, or one that hides an outer variable. */
function targetName(ctx: Context): string {
  return ctx.fresh("i");
}

/** A range of at most some twenty steps. */
export function rangeText(ctx: Context, depth: number): string {
  const { rng } = ctx;
  const int = () => at(expression(ctx, INT, depth - 1), LEVEL.multiply);
  return rng.weighted<() => string>([
    [4, () => `range(${rng.between(0, 9)})`],
    [2, () => `range(${int()} % ${rng.between(2, 9)})`],
    [2, () => `range(${rng.between(-3, 3)}, ${rng.between(0, 9)})`],
    [
      2,
      () =>
        `range(${rng.between(5, 12)}, ${rng.between(-3, 4)}, -${
          rng.between(1, 3)
        })`,
    ],
    [
      1,
      () =>
        `range(${rng.between(-9, 3)}, ${rng.between(3, 15)}, ${
          rng.between(1, 4)
        })`,
    ],
    [
      0.5,
      () => `range(${int()} & 3, ${int()} & 7, ${rng.pick(["1", "-1", "2"])})`,
    ],
    [0.3, () => "range(2**53 - 2, 2**53 + 3)"],
  ])();
}

function overList(ctx: Context, depth: number): Iterable {
  const of = randomType(ctx, 1);
  const text = arg(ctx, list(of), depth);
  const how = ctx.rng.pick([
    "{}",
    "{}",
    "{}",
    "reversed(list({}))",
    "iter({})",
  ]);
  return single(ctx, of, how.replace("{}", () => text));
}

function overDict(ctx: Context, depth: number): Iterable {
  const type = dict(STR, randomType(ctx, 0));
  // A copy: changing a dictionary while it is iterated is not defined.
  const text = `dict(${arg(ctx, type, depth)})`;
  const direct = ctx.has("ordered") && ctx.rng.chance(0.6);
  const [key, value] = [STR, type.args[1] ?? INT];
  const view = (name: string) =>
    direct ? `${text}.${name}()` : `${name}(${text})`;
  const over = (of: Type, name: string) => single(ctx, of, view(name));
  return ctx.rng.weighted<() => Iterable>([
    [2, () => single(ctx, key, direct ? text : `keys(${text})`)],
    [1, () => over(value, "values")],
    [3, () => several(ctx, [key, value], view("items"))],
  ])();
}

function overSet(ctx: Context, depth: number): Iterable {
  const of = ctx.rng.pick([INT, STR]);
  return single(ctx, of, `order(${arg(ctx, set(of), depth)})`);
}

function several(ctx: Context, types: Type[], text: string): Iterable {
  const variables = types.map((type) => ({
    name: targetName(ctx),
    type,
    fixed: true,
  }));
  const target = variables.map((v) => v.name).join(", ");
  return { text, target, variables };
}

function enumerated(ctx: Context, depth: number): Iterable {
  const of = randomType(ctx, 0);
  const start = ctx.rng.pick(["", "", ", 1", ", -2"]);
  const text = `enumerate(${arg(ctx, list(of), depth)}${start})`;
  return several(ctx, [INT, of], text);
}

function zipped(ctx: Context, depth: number): Iterable {
  const [a, b] = [randomType(ctx, 0), randomType(ctx, 0)];
  const left = arg(ctx, list(a), depth);
  const right = ctx.rng.chance(0.5)
    ? arg(ctx, list(b), depth)
    : rangeText(ctx, depth);
  const second = right.startsWith("range(") ? INT : b;
  return several(ctx, [a, second], `zip(${left}, ${right})`);
}

function unpacked(ctx: Context, depth: number): Iterable {
  const types = [INT, randomType(ctx, 0)];
  return several(ctx, types, arg(ctx, list(tuple(...types)), depth));
}

/** Over a call of a generator function, or a list of its item type. */
function overGenerator(ctx: Context, depth: number): Iterable {
  const known = ctx.scope.visibleFunctions().filter((f) =>
    f.kind === "generator" && ctx.affords(f.cost)
  );
  if (known.length === 0) return overList(ctx, depth);
  const callee = ctx.rng.pick(known);
  ctx.spend(callee.cost);
  const args = callee.params.filter((p) => !p.optional).map((p) =>
    p.how === "keywordOnly"
      ? `${p.name}=${arg(ctx, p.type, depth)}`
      : at(expression(ctx, p.type, 1), LEVEL.ternary)
  );
  return single(ctx, callee.result, `${callee.name}(${args.join(", ")})`);
}

/** The item type that a variable of the type gives when iterated. */
export function itemType(type: Type): Type {
  return type.kind === "str" ? STR : element(type);
}
