// Calls of generated functions: positional, keyword and starred arguments
// that fit the signature, and now and then arguments that do not.

import type { Callable, Context, Parameter } from "./context.ts";
import { at, atom, type Expr, LEVEL } from "./expr.ts";
import { expression } from "./expression.ts";
import { sameType, type Type } from "./types.ts";

/** A call of some visible function that gives the type, if there is one. */
export function callOf(
  ctx: Context,
  type: Type,
  depth: number,
): Expr | undefined {
  const callee = chooseCallee(ctx, type);
  if (!callee) return undefined;
  const call = callText(ctx, callee, depth);
  if (callee.kind === "function") return call;
  const wrap = callee.kind === "coroutine"
    ? (ctx.place.inAsync ? "await " : "drive")
    : "next";
  return wrap === "await "
    ? { text: `await ${call.text}`, level: LEVEL.await }
    : atom(`${wrap}(${call.text})`);
}

function chooseCallee(ctx: Context, type: Type): Callable | undefined {
  const fitting = ctx.scope.visibleFunctions().filter((f) =>
    sameType(f.result, type) && ctx.affords(f.cost)
  );
  return fitting.length > 0 ? ctx.rng.pick(fitting) : undefined;
}

/** The text of one call of `callee`. */
export function callText(
  ctx: Context,
  callee: Callable,
  depth: number,
): Expr {
  ctx.spend(callee.cost);
  const args = ctx.rng.chance(0.02)
    ? wrongArguments(ctx)
    : rightArguments(ctx, callee, depth);
  return atom(`${callee.name}(${args.join(", ")})`);
}

function wrongArguments(ctx: Context): string[] {
  return ctx.rng.pick([[], ["1", "2", "3", "4", "5", "6"], ["zz=1"], [
    "*[1]",
    "**{'zz': 2}",
  ]]);
}

function rightArguments(
  ctx: Context,
  callee: Callable,
  depth: number,
): string[] {
  const value = (type: Type) =>
    at(expression(ctx, type, depth - 1), LEVEL.ternary);
  const given = callee.params.filter((p) => !p.optional || ctx.rng.chance(0.5));
  const split = positionalCount(ctx, callee, given);
  const positional = given.slice(0, split).map((p) => value(p.type));
  if (callee.rest && split === positionals(callee).length) {
    positional.push(...restArguments(ctx, callee.rest, value));
  }
  const named = given.slice(split).map((p) => `${p.name}=${value(p.type)}`);
  if (ctx.rng.chance(0.3)) named.reverse();
  return [
    ...starred(ctx, positional),
    ...doubleStarred(ctx, callee, { named, value }),
  ];
}

function positionals(callee: Callable): readonly Parameter[] {
  return callee.params.filter((p) => p.how !== "keywordOnly");
}

/** How many of the given arguments go by position. */
function positionalCount(
  ctx: Context,
  callee: Callable,
  given: readonly Parameter[],
): number {
  const order = positionals(callee);
  let most = 0;
  while (most < given.length && given[most] === order[most]) most++;
  const least = given.filter((p) => p.how === "positionalOnly").length;
  return ctx.rng.chance(0.7)
    ? most
    : ctx.rng.between(Math.min(least, most), most);
}

function restArguments(
  ctx: Context,
  type: Type,
  value: (type: Type) => string,
): string[] {
  return ctx.rng.times(ctx.rng.below(3), () => value(type));
}

/** Puts some of the positional arguments into a starred display. */
function starred(ctx: Context, args: string[]): string[] {
  if (args.length === 0 || ctx.rng.chance(0.85)) return args;
  const from = ctx.rng.below(args.length);
  const packed = args.slice(from).join(", ");
  return [
    ...args.slice(0, from),
    ctx.rng.chance(0.5) ? `*[${packed}]` : `*(${packed},)`,
  ];
}

function doubleStarred(
  ctx: Context,
  callee: Callable,
  plan: { named: string[]; value: (type: Type) => string },
): string[] {
  const { named, value } = plan;
  const extra = callee.keywords && ctx.rng.chance(0.6)
    ? [`e1=${value(callee.keywords)}`]
    : [];
  const all = [...named, ...extra];
  if (all.length === 0 || ctx.rng.chance(0.8)) return all;
  const pairs = all.map((text) => {
    const equals = text.indexOf("=");
    return `'${text.slice(0, equals)}': ${text.slice(equals + 1)}`;
  });
  return [`**{${pairs.join(", ")}}`];
}
