// Rules that work for every type: choices, subscripts, calls.

import { callOf } from "./calls.ts";
import { overGeneratorExpression } from "./comprehensions.ts";
import type { Context } from "./context.ts";
import { at, atom, type Expr, LEVEL } from "./expr.ts";
import { expression, leaf, randomType } from "./expression.ts";
import { fromObject } from "./rules_object.ts";
import { type Make, type Rule, rule, rules } from "./rule.ts";
import { sameType, type Type } from "./types.ts";

/** No `await` may be written in it, even inside a coroutine. */
function lambdaBody(ctx: Context, type: Type, depth: number): string {
  return ctx.placed(
    { inAsync: false },
    () => at(expression(ctx, type, depth - 1), LEVEL.ternary),
  );
}

const plainLambda: Make = (ctx, type, depth) =>
  atom(`(lambda: ${ctx.inner(() => lambdaBody(ctx, type, depth))})()`);

/** `(lambda p: body)(argument)` with the parameter in scope of the body. */
const lambdaCall: Make = (ctx, type, depth) => {
  const argumentType = randomType(ctx, 1);
  const argument = at(expression(ctx, argumentType, depth - 1), LEVEL.ternary);
  const name = ctx.fresh("p");
  const body = ctx.inner(() => {
    ctx.scope.declare({ name, type: argumentType, fixed: true });
    return lambdaBody(ctx, type, depth);
  });
  return atom(`(lambda ${name}: ${body})(${argument})`);
};

/** `(name := value)` for a variable that exists already. */
const walrus: Make = (ctx, type, depth) => {
  const targets = ctx.assignable().filter((v) => sameType(v.type, type));
  if (targets.length === 0 || ctx.walrusBanned || ctx.bounded) {
    return leaf(ctx, type);
  }
  const value = at(expression(ctx, type, depth - 1), LEVEL.ternary);
  return atom(`(${ctx.rng.pick(targets).name} := ${value})`);
};

/** `next()` of a generator expression. */
const nextOf: Make = (ctx, type, depth) => {
  const expr = overGeneratorExpression(ctx, { call: "", item: type, depth });
  const rest = at(leaf(ctx, type), LEVEL.ternary);
  return atom(`next(${expr.text}, ${rest})`);
};

/** An element of a tuple display with items of several types. */
const fromTuple: Make = (ctx, type, depth) => {
  const size = ctx.rng.between(2, 3);
  const index = ctx.rng.below(size);
  const items = ctx.rng.times(size, (i) => {
    const of = i === index ? type : randomType(ctx, 0);
    return at(expression(ctx, of, depth - 1), LEVEL.ternary);
  });
  const chosen = ctx.rng.chance(0.5) ? index : index - size;
  return atom(`(${items.join(", ")})[${chosen}]`);
};

function orLeaf(
  make: (ctx: Context, type: Type, depth: number) => Expr | undefined,
): Make {
  return (ctx, type, depth) => make(ctx, type, depth) ?? leaf(ctx, type);
}

export const RULES_COMMON: readonly Rule[] = [
  rule("{T@or} if {bool@or} else {T}", { level: "ternary", weight: 3 }),
  rule("{T@or} or {T@and}", { level: "or", weight: 2 }),
  rule("{T@and} and {T@not}", { level: "and", weight: 2 }),
  rule("[{T}, {T}][{$index}]", { weight: 1 }),
  rule("({T}, {T})[{bool}]", { weight: 0.5 }),
  rule(fromTuple, { needs: "tuples" }),
  rule("{list<T>.}[{$index}]", { needs: "containers", weight: 2 }),
  ...rules([
    "{dict<str,T>.}[{=str}]",
    "{dict<int,T>.}.get({int}, {T})",
    "{dict<str,T>.}.setdefault({=str}, {T})",
  ], { needs: "dicts" }),
  rule(plainLambda, { needs: "closures" }),
  rule(lambdaCall, { needs: "closures", weight: 2 }),
  rule("next(iter([{T}]))", { needs: "generators", weight: 0.5 }),
  rule(nextOf, { needs: "comprehensions" }),
  rule(walrus, { needs: "walrus", weight: 3 }),
  rule(orLeaf(callOf), { needs: "calls", weight: 6 }),
  rule(orLeaf(fromObject), { needs: "classes", weight: 6 }),
];
