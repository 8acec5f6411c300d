// List, dict and set comprehensions and generator expressions.

import type { Context } from "./context.ts";
import { at, atom, type Expr, LEVEL } from "./expr.ts";
import { expression } from "./expression.ts";
import { iterable, TYPICAL_LENGTH } from "./iterables.ts";
import { BOOL, element, INT, type Type } from "./types.ts";

/** Builds `head for ... in ... if ...` with `head` made in the inner scope. */
function clauses(
  ctx: Context,
  depth: number,
  head: (depth: number) => string,
): string {
  const inner = () => {
    const count = ctx.rng.chance(0.15) ? 2 : 1;
    let repeat = 1;
    let text = "";
    for (let i = 0; i < count; i++) {
      text += ctx.repeated(repeat, () => clause(ctx, Math.min(depth, 2)));
      repeat *= TYPICAL_LENGTH;
    }
    return ctx.repeated(
      repeat,
      () => head(Math.min(depth - 1, 2)) + text,
    );
  };
  return ctx.inner(() => ctx.placed({ inAsync: false }, inner));
}

function clause(ctx: Context, depth: number): string {
  const over = ctx.withoutWalrus(() => iterable(ctx, depth));
  for (const variable of over.variables) ctx.scope.declare(variable);
  let text = ` for ${over.target} in ${over.text}`;
  if (ctx.rng.chance(0.35)) {
    const test = ctx.repeated(
      TYPICAL_LENGTH,
      () => expression(ctx, BOOL, Math.min(depth - 1, 1)),
    );
    text += ` if ${at(test, LEVEL.or)}`;
  }
  return text;
}

function item(ctx: Context, type: Type, depth: number): string {
  return at(expression(ctx, type, depth), LEVEL.ternary);
}

export function listComprehension(
  ctx: Context,
  type: Type,
  depth: number,
): Expr {
  const text = clauses(ctx, depth, (d) => item(ctx, element(type), d));
  return atom(ctx.rng.chance(0.8) ? `[${text}]` : `list(${text})`);
}

export function setComprehension(
  ctx: Context,
  type: Type,
  depth: number,
): Expr {
  return atom(`{${clauses(ctx, depth, (d) => item(ctx, element(type), d))}}`);
}

export function dictComprehension(
  ctx: Context,
  type: Type,
  depth: number,
): Expr {
  const text = clauses(ctx, depth, (d) => {
    // A plain key: MicroPython evaluates the value before it.
    const key = item(ctx, element(type), 0);
    return `${key}: ${item(ctx, type.args[1] ?? INT, d)}`;
  });
  return atom(`{${text}}`);
}

/** A call such as `sum(... for ...)` over items of the type. */
export function overGeneratorExpression(
  ctx: Context,
  plan: { call: string; item: Type; depth: number },
): Expr {
  const text = clauses(ctx, plan.depth, (d) => item(ctx, plan.item, d));
  return atom(`${plan.call}(${text})`);
}
