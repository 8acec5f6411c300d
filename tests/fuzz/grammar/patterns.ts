// `match` statements with every kind of pattern.

import type { Context, Variable } from "./context.ts";
import { argument, randomType } from "./expression.ts";
import { intLiteral, literal } from "./literals.ts";
import { statements } from "./statements.ts";
import {
  ANY,
  BOOL,
  element,
  FLOAT,
  INT,
  list,
  sameType,
  STR,
  tuple,
  type Type,
} from "./types.ts";

interface Pattern {
  readonly text: string;
  readonly binds: readonly Variable[];
  /** Whether it matches everything, so that no case may follow. */
  readonly irrefutable?: boolean;
}

export function matchStatement(ctx: Context, depth: number): void {
  const type = subjectType(ctx);
  ctx.block(`match ${argument(ctx, type, 2)}:`, () => {
    for (let i = ctx.rng.between(1, 4); i > 0; i--) matchCase(ctx, type, depth);
    if (ctx.rng.chance(0.7)) {
      ctx.block("case _:", () => ctx.line("print('default')"));
    }
  });
}

function subjectType(ctx: Context): Type {
  return ctx.rng.weighted<() => Type>([
    [3, () => randomType(ctx, 1)],
    [2, () => list(INT)],
    [2, () => tuple(INT, randomType(ctx, 1))],
  ])();
}

function matchCase(ctx: Context, type: Type, depth: number): void {
  let made = pattern(ctx, type, 2);
  for (let i = 0; i < 5 && made.irrefutable; i++) made = pattern(ctx, type, 2);
  ctx.branch(() => {
    for (const variable of made.binds) ctx.scope.declare(variable);
    const guard = made.irrefutable || ctx.rng.chance(0.3)
      ? ` if ${argument(ctx, BOOL, 2)}`
      : "";
    ctx.block(`case ${made.text}${guard}:`, () => {
      const names = made.binds.map((v) => v.name);
      ctx.line(`show(${[`'case'`, ...names].join(", ")})`);
      if (ctx.rng.chance(0.4)) {
        ctx.branch(() => statements(ctx, 1, depth - 1));
      }
    });
  });
}

function plain(text: string): Pattern {
  return { text, binds: [] };
}

function capture(ctx: Context, type: Type): Pattern {
  const name = ctx.fresh("c");
  return { text: name, binds: [{ name, type }], irrefutable: true };
}

/** A pattern for a subject that is planned to be of the type. */
function pattern(ctx: Context, type: Type, depth: number): Pattern {
  const { rng } = ctx;
  if (rng.chance(0.1)) return unfitting(ctx, depth);
  if (depth <= 0 || rng.chance(0.15)) return capture(ctx, type);
  if (rng.chance(0.1)) return alternatives(ctx, type);
  if (rng.chance(0.1)) return bound(ctx, type, depth);
  switch (type.kind) {
    case "list":
    case "tuple":
      return sequence(ctx, type, depth);
    case "dict":
      return mapping(ctx, type, depth);
    case "object":
      return ofClass(ctx, type, depth);
    default:
      return scalar(ctx, type);
  }
}

/** A pattern for some other type: what it binds may be anything. */
function unfitting(ctx: Context, depth: number): Pattern {
  const made = pattern(ctx, randomType(ctx, 1), depth - 1);
  return { ...made, binds: made.binds.map((v) => ({ ...v, type: ANY })) };
}

function scalar(ctx: Context, type: Type): Pattern {
  const { rng } = ctx;
  const classes: Partial<Record<Type["kind"], string>> = {
    int: "int",
    float: "float",
    str: "str",
    bool: "bool",
    bytes: "bytes",
  };
  const name = classes[type.kind];
  if (name && rng.chance(0.3)) {
    const inner = rng.chance(0.5) ? capture(ctx, type) : plain("");
    return { text: `${name}(${inner.text})`, binds: inner.binds };
  }
  return plain(literalPattern(ctx, type));
}

/** A literal that is lawful as a pattern. */
function literalPattern(ctx: Context, type: Type): string {
  switch (type.kind) {
    case "int":
      return intLiteral(ctx).text;
    case "str":
    case "bool":
    case "none":
    case "float":
      return literal(ctx, type).text;
    case "bytes":
      return literal(ctx, type).text.startsWith("b'") ? "b'a'" : "b''";
    default:
      return "None";
  }
}

function alternatives(ctx: Context, type: Type): Pattern {
  const scalarType = sameType(type, INT) || sameType(type, STR) ? type : INT;
  const texts = ctx.rng.times(2, () => literalPattern(ctx, scalarType));
  const name = ctx.fresh("c");
  return ctx.rng.chance(0.5) ? plain(texts.join(" | ")) : {
    text: `(${texts.join(" | ")}) as ${name}`,
    binds: [{ name, type }],
  };
}

function bound(ctx: Context, type: Type, depth: number): Pattern {
  const inner = pattern(ctx, type, depth - 1);
  if (inner.irrefutable) return inner;
  const name = ctx.fresh("c");
  return {
    text: `(${inner.text}) as ${name}`,
    binds: [...inner.binds, { name, type }],
  };
}

function itemTypes(ctx: Context, type: Type): readonly Type[] {
  if (type.kind === "tuple") return type.args;
  return ctx.rng.times(ctx.rng.below(4), () => element(type));
}

function sequence(ctx: Context, type: Type, depth: number): Pattern {
  const { rng } = ctx;
  const items = itemTypes(ctx, type).map((of) => pattern(ctx, of, depth - 1));
  if (rng.chance(0.4)) {
    const rest = rng.chance(0.3) ? "_" : ctx.fresh("c");
    const star: Pattern = {
      text: `*${rest}`,
      binds: rest === "_" ? [] : [{ name: rest, type: list(element(type)) }],
    };
    items.splice(rng.between(0, items.length), rng.below(2), star);
  }
  const inside = items.map((item) => item.text).join(", ");
  const comma = items.length === 1 ? "," : "";
  return {
    text: rng.chance(0.6) ? `[${inside}]` : `(${inside}${comma})`,
    binds: items.flatMap((item) => item.binds),
  };
}

function mapping(ctx: Context, type: Type, depth: number): Pattern {
  const { rng } = ctx;
  const keys = element(type).kind === "int" ? ["0", "1", "-1"] : ["'a'", "'b'"];
  const chosen = keys.filter(() => rng.chance(0.4));
  const values = chosen.map(() =>
    pattern(ctx, type.args[1] ?? FLOAT, depth - 1)
  );
  const parts = chosen.map((key, i) => `${key}: ${values[i]?.text}`);
  const binds = values.flatMap((v) => v.binds);
  if (rng.chance(0.3)) {
    const name = ctx.fresh("c");
    parts.push(`**${name}`);
    binds.push({ name, type });
  }
  return { text: `{${parts.join(", ")}}`, binds };
}

function ofClass(ctx: Context, type: Type, depth: number): Pattern {
  const inner = ctx.rng.chance(0.7) ? pattern(ctx, INT, depth - 1) : undefined;
  return {
    text: `${type.name}(${inner ? `value=${inner.text}` : ""})`,
    binds: inner?.binds ?? [],
  };
}
