// Makes an expression of a planned type: chooses a variable, a literal or a
// rule of the type, and expands templates. The rules themselves come with the
// context, so that their tables can use this file.

import type { Context, Feature } from "./context.ts";
import { at, atom, type Expr, LEVEL } from "./expr.ts";
import {
  intLiteral,
  keyLiteral,
  literal,
  numeralLiteral,
  smallLiteral,
} from "./literals.ts";
import { admits, type Rule } from "./rule.ts";
import {
  ANY,
  BOOL,
  BYTES,
  COMPLEX,
  dict,
  FLOAT,
  hashable,
  INT,
  list,
  NONE,
  object,
  parseType,
  printsAlike,
  set,
  spell,
  STR,
  tuple,
  type Type,
} from "./types.ts";

/** How many operators deep an expression is unless told otherwise. */
export const DEPTH = 3;

/** A random expression of `type`. */
export function expression(ctx: Context, type: Type, depth = DEPTH): Expr {
  return undisturbed(ctx, disturb(ctx, type), depth);
}

/** An expression that is of the type in spite of the feature `noise`. */
export function undisturbed(ctx: Context, planned: Type, depth: number): Expr {
  ctx.spend();
  const expr = planned.kind === "any"
    ? expression(ctx, printableType(ctx), depth)
    : choose(ctx, planned, depth);
  return ctx.has("trace") && depth > 0 && ctx.rng.chance(0.08)
    ? traced(ctx, expr)
    : expr;
}

/** A type whose values every engine prints alike. */
function printableType(ctx: Context): Type {
  const type = randomType(ctx, 1);
  return printsAlike(type, ctx.has("ordered")) ? type : INT;
}

/** With the feature `noise`, now and then another type than planned. */
function disturb(ctx: Context, type: Type): Type {
  if (!ctx.has("noise") || !ctx.rng.chance(0.01)) return type;
  const other = printableType(ctx);
  // MicroPython takes a str in many places where it takes bytes, an empty dict
  // does not ask a slice for its hash, a list in itself has no repr(), and a
  // tuple with the format of a number is a ValueError. What is multiplied by a large
  // number fills the memory.
  if (isFactor(type) && /str|bytes/.test(other.kind)) return NONE;
  return type.kind === "bytes" || /dict|list|tuple/.test(spell(other))
    ? INT
    : other;
}

/** Whether a value of the type may be multiplied. */
function isFactor({ kind }: Type): boolean {
  return ["int", "bool", "float", "complex", "object"].includes(kind);
}

/** Prints a number when it is evaluated, so that the order is seen. */
function traced(ctx: Context, expr: Expr): Expr {
  return atom(`T(${ctx.rng.below(100)}, ${at(expr, LEVEL.ternary)})`);
}

function choose(ctx: Context, type: Type, depth: number): Expr {
  if (depth <= 0 || ctx.rng.chance(0.12) || !ctx.affords(1)) {
    return leaf(ctx, type);
  }
  const own = ctx.rules.of[type.kind].filter((r) => admits(ctx, r));
  const common = ctx.rules.common.filter((r) => admits(ctx, r));
  const table = own.length > 0 && ctx.rng.chance(0.8) ? own : common;
  const chosen = ctx.rng.weighted(
    table.map((r) => [r.weight ?? 1, r] as const),
  );
  return apply(ctx, chosen, { type, depth });
}

/** A variable of the type if there is one, else a literal. */
export function leaf(ctx: Context, type: Type): Expr {
  const variables = ctx.variablesOf(type);
  if (variables.length > 0 && ctx.rng.chance(0.75)) {
    return atom(ctx.rng.pick(variables.slice(0, 8)).name);
  }
  return literal(ctx, type);
}

function apply(
  ctx: Context,
  chosen: Rule,
  plan: { type: Type; depth: number },
): Expr {
  if (chosen.cost) ctx.spend(chosen.cost);
  const { type, depth } = plan;
  const expr = typeof chosen.make === "string"
    ? {
      text: expandRule(ctx, chosen.make, plan),
      level: LEVEL[chosen.level ?? "primary"],
    }
    : chosen.make(ctx, type, depth);
  const cut = chosen.grows === "always" ||
    (chosen.grows === "loop" && (ctx.bounded || ctx.rng.chance(0.4)));
  return cut ? clip(ctx, type, expr) : expr;
}

/**
 * In a template with a `lambda`, no operand may be an `await`; in one with a
 * comprehension, none may be a `:=`.
 */
function expandRule(
  ctx: Context,
  template: string,
  plan: { type: Type; depth: number },
): string {
  const inAsync = ctx.place.inAsync && !template.includes("lambda");
  const write = () =>
    ctx.placed({ inAsync }, () => expand(ctx, template, plan));
  return template.includes(" for ") ? ctx.withoutWalrus(write) : write();
}

/** Cuts a value down to a bounded size. */
export function clip(ctx: Context, type: Type, expr: Expr): Expr {
  switch (type.kind) {
    case "int": {
      const { text, level } = intLiteral(ctx);
      const modulus = text === "0" ? "1" : at({ text, level }, LEVEL.unary);
      return {
        text: `${at(expr, LEVEL.multiply)} % ${modulus}`,
        level: LEVEL.multiply,
      };
    }
    case "str":
    case "bytes":
    case "list": {
      const size = ctx.rng.between(3, 20);
      return atom(`${at(expr, LEVEL.primary)}[:${size}]`);
    }
    default:
      return expr;
  }
}

/**
 * Expands the placeholders of a template: `{int}` an argument, `{int.}` a
 * receiver, `{int@add}` an operand of at least that precedence, `{=int}` a
 * literal, `{$index}` one of the special forms.
 */
export function expand(
  ctx: Context,
  template: string,
  plan: { type: Type; depth: number },
): string {
  const [E, V] = plan.type.args;
  const bindings = { T: plan.type, E: E ?? INT, K: E ?? STR, V: V ?? INT };
  return template.replace(
    /\{(=?)(\$?)([a-zA-Z<>,0-9]+)(\.|@[a-zA-Z]+)?\}/g,
    (_, isLiteral, special, name, suffix) => {
      if (special) return specialForm(ctx, name, plan);
      const type = parseType(name, bindings);
      const expr = isLiteral
        ? literal(ctx, type)
        : expression(ctx, type, plan.depth - 1);
      return at(expr, suffixLevel(suffix));
    },
  );
}

function suffixLevel(suffix: string | undefined): number {
  if (suffix === undefined) return LEVEL.ternary;
  if (suffix === ".") return LEVEL.primary;
  return LEVEL[suffix.slice(1) as keyof typeof LEVEL];
}

/** Small and special operands that keep results in a sensible range. */
function specialForm(
  ctx: Context,
  name: string,
  plan: { type: Type; depth: number },
): string {
  const { rng } = ctx;
  const int = () => expression(ctx, INT, plan.depth - 1);
  switch (name) {
    case "index":
      return rng.chance(0.85)
        ? rng.pick(["0", "0", "1", "-1", "-1", "2", "-2", "5"])
        : `${at(int(), LEVEL.multiply)} % 4`;
    case "count":
      return rng.chance(0.7)
        ? smallLiteral(ctx, 4).text
        : `(${at(int(), LEVEL.bitAnd)} & 3)`;
    case "shift":
      return rng.chance(0.7)
        ? smallLiteral(ctx, 70).text
        : `(${at(int(), LEVEL.bitAnd)} & 63)`;
    case "nonzero":
      return rng.chance(0.7)
        ? at(intLiteral(ctx), LEVEL.unary)
        : `(${at(int(), LEVEL.or)} or 7)`;
    case "slice":
      return slice(ctx, plan.depth);
    case "steps":
      return `${slice(ctx, plan.depth)}:${
        rng.pick(["1", "2", "-1", "-2", "3"])
      }`;
    case "key":
      return keyLiteral(ctx, plan.type.args[0] ?? STR).text;
    case "numeral":
      return numeralLiteral(ctx).text;
    default:
      throw new Error(`Cannot expand the placeholder ${name}`);
  }
}

function slice(ctx: Context, depth: number): string {
  const computed = () => {
    const int = expression(ctx, INT, Math.min(depth - 1, 1));
    return `${at(int, LEVEL.multiply)} % 6`;
  };
  const bound = () =>
    ctx.rng.weighted<() => string>([
      [2, () => ""],
      [5, () => String(ctx.rng.between(-4, 6))],
      [1, computed],
    ])();
  return `${bound()}:${bound()}`;
}

/** How many types a program mostly works with. */
const PALETTE_SIZE = 4;

/**
 * A random type, nested at most `depth` levels. Most of the time it is one of
 * a few that the program had before, so that its variables fit its needs.
 */
export function randomType(ctx: Context, depth: number): Type {
  const fitting = ctx.palette.filter((type) => nesting(type) <= depth);
  if (fitting.length > 0 && ctx.rng.chance(0.6)) return ctx.rng.pick(fitting);
  const type = anyType(ctx, depth);
  if (ctx.palette.length < PALETTE_SIZE && type.kind !== "object") {
    ctx.palette.push(type);
  }
  return type;
}

function nesting(type: Type): number {
  return type.args.reduce((most, arg) => Math.max(most, nesting(arg) + 1), 0);
}

function anyType(ctx: Context, depth: number): Type {
  const { rng } = ctx;
  const on = (feature: Feature, weight: number) =>
    ctx.has(feature) ? weight : 0;
  const inner = () => randomType(ctx, depth - 1);
  const deep = depth > 0 ? 1 : 0;
  const classes = ctx.scope.visibleClasses();
  return rng.weighted<() => Type>([
    [6, () => INT],
    [on("float", 4), () => FLOAT],
    [2, () => BOOL],
    [on("strings", 4) + 1, () => STR],
    [on("bytes", 2), () => BYTES],
    [on("complex", 1), () => COMPLEX],
    [0.3, () => NONE],
    [deep * (on("containers", 4) + 1), () => list(inner())],
    [
      deep * on("tuples", 3),
      () => tuple(...rng.times(rng.between(1, 3), inner)),
    ],
    [deep * on("dicts", 3), () => dict(keyType(ctx), inner())],
    [deep * on("sets", 2), () => set(memberType(ctx))],
    [classes.length > 0 ? 3 : 0, () => object(rng.pick(classes).name)],
  ])();
}

function keyType(ctx: Context): Type {
  return ctx.rng.weighted([[4, STR], [4, INT], [1, tuple(INT, STR)]]);
}

function memberType(ctx: Context): Type {
  const type = ctx.rng.weighted([[4, INT], [3, STR], [1, tuple(INT, INT)]]);
  return hashable(type) ? type : INT;
}

/** Text of an expression where any expression may stand, as an argument. */
export function argument(ctx: Context, type: Type, depth = DEPTH): string {
  return at(expression(ctx, type, depth), LEVEL.ternary);
}

/** An expression of a random simple type together with the type. */
export function randomExpression(
  ctx: Context,
  depth = DEPTH,
): { type: Type; text: string } {
  const type = randomType(ctx, 2);
  if (type.kind === "any") return { type: ANY, text: "None" };
  return { type, text: argument(ctx, type, depth) };
}
