// String formatting: `%`, `str.format` and f-strings with random format
// specifications.

import type { Context } from "./context.ts";
import { at, atom, type Expr, LEVEL } from "./expr.ts";
import { leaf, undisturbed } from "./expression.ts";
import { tupleText } from "./literals.ts";
import { FLOAT, INT, STR, type Type } from "./types.ts";

/** A str expression that formats one to three values. */
export function formatted(ctx: Context, depth: number): Expr {
  return ctx.rng.weighted<() => Expr>([
    [4, () => percent(ctx, depth)],
    [1, () => percentMapping(ctx, depth)],
    [4, () => formatCall(ctx, depth)],
    [4, () => fString(ctx, depth)],
    [1, () => formatBuiltin(ctx, depth)],
  ])();
}

function valueType(ctx: Context): Type {
  return ctx.rng.weighted([
    [4, INT],
    [ctx.has("float") ? 3 : 0, FLOAT],
    [3, STR],
  ]);
}

function value(ctx: Context, type: Type, depth: number): string {
  return at(tamed(type, undisturbed(ctx, type, depth - 1)), LEVEL.ternary);
}

/** From 1e50 on, MicroPython writes an exponent even where `f` is asked. */
function tamed(type: Type, expr: Expr): Expr {
  if (type.kind !== "float") return expr;
  const text = `${at(expr, LEVEL.multiply)} % 1e15`;
  return { text, level: LEVEL.multiply };
}

function filler(ctx: Context): string {
  return ctx.rng.pick(["", "", "|", "<", " ", "=", "x"]);
}

// `%` formatting.

const PERCENT_FLAGS = ["", "", "", "-", "0", "+", " ", "#"];

function conversion(ctx: Context, type: Type): string {
  const { rng } = ctx;
  // No %f: an int may be too large for it.
  if (rng.chance(0.03)) return rng.pick(["%d", "%c", "%e", "%x"]);
  const width = rng.chance(0.4) ? String(rng.between(1, 14)) : "";
  if (type.kind === "str") {
    const precision = rng.chance(0.2) ? `.${rng.below(5)}` : "";
    return `%${rng.pick(["", "-"])}${width}${precision}${rng.pick([..."ssr"])}`;
  }
  const flag = rng.pick(PERCENT_FLAGS);
  if (type.kind === "float") {
    const precision = rng.chance(0.6) ? `.${rng.below(9)}` : "";
    const letter = rng.pick([..."ffgeEGd"]);
    return `%${flag === "#" ? "" : flag}${width}${precision}${letter}`;
  }
  return `%${flag}${width}${rng.pick([..."dddixXosr"])}`;
}

function percent(ctx: Context, depth: number): Expr {
  const types = ctx.rng.times(ctx.rng.between(1, 3), () => valueType(ctx));
  const format = types.map((t) => filler(ctx) + conversion(ctx, t)).join("");
  const extra = ctx.rng.chance(0.1) ? "%%" : "";
  const values = types.map((type) => value(ctx, type, depth));
  return {
    text: `'${format}${extra}' % ${tupleText(values)}`,
    level: LEVEL.multiply,
  };
}

function percentMapping(ctx: Context, depth: number): Expr {
  const type = valueType(ctx);
  const spec = conversion(ctx, type).replace("%", "%(k)");
  return {
    text: `'${spec}' % {'k': ${value(ctx, type, depth)}, 'b': 1}`,
    level: LEVEL.multiply,
  };
}

// Format specifications.

function fillAlign(ctx: Context, aligns: string): string {
  const { rng } = ctx;
  if (rng.chance(0.5)) return "";
  return rng.pick(["", "", "*", "0", "-"]) + rng.pick([...aligns]);
}

function width(ctx: Context): string {
  return ctx.rng.chance(0.5) ? String(ctx.rng.between(1, 16)) : "";
}

/**
 * A format specification for values of the type. Where the value may have another
 * type, the type's letter makes it an error: without a letter, MicroPython ignores
 * what the value's type does not have.
 */
export function formatSpec(ctx: Context, type: Type): string {
  const { rng } = ctx;
  if (rng.chance(0.3)) return "";
  const lettered = ctx.has("noise") || ctx.has("polymorphic");
  if (type.kind === "str") {
    const precision = rng.chance(0.2) ? `.${rng.below(5)}` : "";
    return fillAlign(ctx, "<>^") + width(ctx) + precision +
      rng.pick([lettered ? "s" : "", "s"]);
  }
  const sign = rng.pick(["", "", "", "+", " ", "-"]);
  if (type.kind === "float") {
    const zero = rng.chance(0.15) ? "0" : "";
    const precision = rng.chance(0.6) ? `.${rng.below(9)}` : "";
    return fillAlign(ctx, "<>^=") + sign + zero + width(ctx) + precision +
      rng.pick(["f", "f", "e", "g", "E", "G", "%", "g"]);
  }
  const alternate = rng.chance(0.2) ? "#" : "";
  const zero = rng.chance(0.15) ? "0" : "";
  return fillAlign(ctx, "<>^=") + sign + alternate + zero + width(ctx) +
    rng.pick([lettered ? "d" : "", "d", "d", "x", "X", "b", "o"]);
}

function field(ctx: Context, head: string, type: Type): string {
  const convert = ctx.rng.chance(0.1) ? ctx.rng.pick(["!r", "!s"]) : "";
  const spec = formatSpec(ctx, convert === "" ? type : STR);
  return `{${head}${convert}${spec === "" ? "" : `:${spec}`}}`;
}

// `str.format` and `format`.

function formatCall(ctx: Context, depth: number): Expr {
  const { rng } = ctx;
  const types = rng.times(rng.between(1, 3), () => valueType(ctx));
  const how = rng.pick(["auto", "auto", "number", "name", "nested"]);
  const values = types.map((type) => value(ctx, type, depth));
  if (how === "nested") {
    return atom(`'{:{}}'.format(${values[0]}, ${rng.between(1, 12)})`);
  }
  const names = types.map((_, i) =>
    how === "auto" ? "" : how === "number" ? String(i) : `k${i}`
  );
  const text = types.map((type, i) =>
    filler(ctx) + field(ctx, names[i] ?? "", type)
  ).join(rng.chance(0.1) ? "{{}}" : "");
  const args = values.map((v, i) => how === "name" ? `k${i}=${v}` : v);
  return atom(`'${text}'.format(${args.join(", ")})`);
}

function formatBuiltin(ctx: Context, depth: number): Expr {
  const type = valueType(ctx);
  const spec = formatSpec(ctx, type);
  return atom(`'{0:${spec}}'.format(${value(ctx, type, depth)})`);
}

// F-strings.

/** Characters that an expression inside an f-string may not have. */
const UNSAFE = /['"\\{}!:#\n]/;

function fString(ctx: Context, depth: number): Expr {
  const { rng } = ctx;
  const parts = rng.times(rng.between(1, 3), () => {
    const type = valueType(ctx);
    const text = filler(ctx) + fStringField(ctx, type, depth);
    return text;
  });
  const quote = rng.pick(["'", '"']);
  return atom(`f${quote}${parts.join("")}${quote}`);
}

function fStringField(ctx: Context, type: Type, depth: number): string {
  const head = safeValue(ctx, type, depth);
  if (head === undefined) return "{1 + 1}";
  if (ctx.has("extras") && ctx.rng.chance(0.1)) return `{${head}=}`;
  return field(ctx, head, type);
}

/** A value without quotes, braces and colons; a variable if need be. */
function safeValue(
  ctx: Context,
  type: Type,
  depth: number,
): string | undefined {
  const made = undisturbed(ctx, type, Math.min(depth - 1, 2));
  const wanted = at(tamed(type, made), LEVEL.or);
  if (!UNSAFE.test(wanted)) return wanted;
  for (let i = 0; i < 4; i++) {
    const simple = at(tamed(type, leaf(ctx, type)), LEVEL.or);
    if (!UNSAFE.test(simple)) return simple;
  }
  return undefined;
}
