// Function definitions: parameters of all kinds, closures, decorators,
// recursion, `nonlocal` and `global`.

import type { Callable, Context, Parameter, Scope } from "./context.ts";
import { at, LEVEL } from "./expr.ts";
import { argument, randomType } from "./expression.ts";
import { literal } from "./literals.ts";
import { statements } from "./statements.ts";
import { dict, INT, list, STR, type Type } from "./types.ts";

/** The parameters of a function that is being written. */
export interface Signature {
  readonly params: readonly Parameter[];
  readonly rest?: Type;
  readonly keywords?: Type;
  /** As in the source, between the parentheses. */
  readonly text: string;
  /** Names and types that the body sees. */
  readonly names: readonly (readonly [string, Type])[];
}

/** A random signature; `first` is written before all others (`self`). */
export function signature(ctx: Context, first: string[] = []): Signature {
  const { rng } = ctx;
  const params: Parameter[] = [];
  const text = [...first];
  const add = (how: Parameter["how"], optional: boolean) => {
    const type = randomType(ctx, 1);
    const name = ctx.fresh("a");
    params.push({ name, type, how, optional });
    text.push(optional ? `${name}=${at(literal(ctx, type), 1)}` : name);
  };
  const positional = rng.below(4);
  const optionalFrom = rng.between(0, positional);
  const onlyUntil = ctx.has("extras") && rng.chance(0.15)
    ? rng.between(1, positional)
    : 0;
  for (let i = 0; i < positional; i++) {
    add(i < onlyUntil ? "positionalOnly" : "positional", i >= optionalFrom);
    if (i === onlyUntil - 1) text.push("/");
  }
  const rest = rng.chance(0.2) ? INT : undefined;
  const keywordOnly = rng.chance(0.2) ? rng.between(1, 2) : 0;
  const [restName, keywordsName] = [ctx.fresh("args"), ctx.fresh("kw")];
  if (rest) text.push(`*${restName}`);
  else if (keywordOnly > 0) text.push("*");
  for (let i = 0; i < keywordOnly; i++) add("keywordOnly", rng.chance(0.5));
  const keywords = rng.chance(0.15) ? INT : undefined;
  if (keywords) text.push(`**${keywordsName}`);
  return {
    params,
    ...(rest ? { rest } : {}),
    ...(keywords ? { keywords } : {}),
    text: text.join(", "),
    names: [
      ...params.map((p) => [p.name, p.type] as const),
      ...(rest ? [[`list(${restName})`, list(rest)] as const] : []),
      ...(keywords ? [[keywordsName, dict(STR, keywords)] as const] : []),
    ],
  };
}

/** Declares the parameters in the scope of the body. */
export function declareParameters(ctx: Context, sig: Signature): void {
  for (const [name, type] of sig.names) {
    const fixed = name.includes("(") || ctx.rng.chance(0.5);
    ctx.scope.declare({ name, type, fixed });
  }
}

/** What a callee is known by after its definition. */
export function callable(
  plan: { name: string; sig: Signature; result: Type; cost: number },
  kind: Callable["kind"],
): Callable {
  const { name, sig, result, cost } = plan;
  const { params, rest, keywords } = sig;
  return {
    name,
    params,
    ...(rest ? { rest } : {}),
    ...(keywords ? { keywords } : {}),
    result,
    cost: cost + 3,
    kind,
  };
}

/** A function definition, and mostly a call of it. */
export function functionStatement(ctx: Context, depth: number): void {
  if (ctx.rng.chance(0.12)) return recursiveFunction(ctx);
  const result = randomType(ctx, 1);
  const name = ctx.fresh("f");
  const sig = signature(ctx);
  if (ctx.rng.chance(0.1)) ctx.line("@plain");
  let cost = 0;
  ctx.block(`def ${name}(${sig.text}):`, () => {
    cost = functionBody(ctx, { sig, result, depth });
  });
  const made = callable({ name, sig, result, cost }, "function");
  ctx.scope.functions.push(made);
}

/** Writes the body of a plain function; returns the cost of one call. */
export function functionBody(
  ctx: Context,
  plan: { sig: Signature; result: Type; depth: number },
): number {
  const outer = ctx.scope;
  const wasFunction = ctx.place.inFunction || ctx.wrapped;
  const place = {
    result: plan.result,
    inLoop: false,
    inFunction: true,
    inAsync: false,
  };
  return ctx.functionBody(place, () => {
    declareParameters(ctx, plan.sig);
    if (ctx.has("closures")) captured(ctx, outer, wasFunction);
    const count = ctx.rng.weighted([[3, 0], [3, 1], [3, 2], [2, 4]]);
    statements(ctx, count, Math.min(plan.depth - 1, 2));
    ctx.line(`return ${argument(ctx, plan.result)}`);
  });
}

/** Takes a variable of the surrounding scope for assignment. */
function captured(ctx: Context, outer: Scope, wasFunction: boolean): void {
  const candidates = outer.variables.filter((v) =>
    !v.fixed && /^[a-z]\w*$/.test(v.name)
  );
  if (candidates.length === 0 || !ctx.rng.chance(0.4)) return;
  const chosen = ctx.rng.pick(candidates);
  ctx.line(`${wasFunction ? "nonlocal" : "global"} ${chosen.name}`);
  ctx.scope.declare(chosen);
}

/** A function that calls itself a bounded number of times. */
function recursiveFunction(ctx: Context): void {
  const result = randomType(ctx, 1);
  const name = ctx.fresh("f");
  const sig: Signature = {
    params: [],
    text: `n, acc=${at(literal(ctx, result), LEVEL.ternary)}`,
    names: [["n", INT], ["acc", result]],
  };
  let cost = 0;
  ctx.block(`def ${name}(${sig.text}):`, () => {
    const place = {
      result,
      inLoop: false,
      inFunction: true,
      inAsync: false,
    };
    cost = ctx.functionBody(place, () => {
      ctx.block("if n <= 0:", () => ctx.line("return acc"));
      ctx.scope.declare({ name: "n", type: INT, fixed: true });
      ctx.scope.declare({ name: "acc", type: result, fixed: true });
      ctx.repeated(
        4,
        () => ctx.line(`return ${name}(n - 1, ${argument(ctx, result)})`),
      );
    });
  });
  const params: Parameter[] = [];
  const info = callable({
    name: `rec(${name})`,
    sig: { ...sig, params },
    result,
    cost,
  }, "function");
  ctx.scope.functions.push(info);
}
