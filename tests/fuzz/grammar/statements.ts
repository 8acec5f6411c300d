// Simple statements, and the choice of which statement comes next. Compound
// statements are in `control.ts`, `functions.ts`, `classes.ts` and others.

import {
  attributeStatement,
  captureStatement,
  unboundStatement,
} from "./bindings.ts";
import { asyncStatement } from "./coroutines.ts";
import { classStatement } from "./classes.ts";
import {
  forStatement,
  ifStatement,
  jump,
  tryStatement,
  whileStatement,
  withStatement,
} from "./control.ts";
import type { Context, Feature, Variable } from "./context.ts";
import { at, LEVEL } from "./expr.ts";
import {
  argument,
  clip,
  expression,
  leaf,
  randomExpression,
  randomType,
} from "./expression.ts";
import { functionStatement } from "./functions.ts";
import { generatorStatement, yieldStatement } from "./generators.ts";
import { keyStatement } from "./keys.ts";
import { literal } from "./literals.ts";
import { objectScriptStatement, scriptStatement } from "./scripts.ts";
import { mutation } from "./mutations.ts";
import { matchStatement } from "./patterns.ts";
import { BOOL, INT, list, printsAlike, tuple, type Type } from "./types.ts";

/** Writes one statement, with blocks nested at most `depth` deep. */
type Statement = (ctx: Context, depth: number) => void;

interface Choice {
  readonly weight: number;
  readonly write: Statement;
  readonly needs?: Feature;
  /** Whether the statement contains blocks. */
  readonly compound?: boolean;
  readonly when?: (ctx: Context) => boolean;
}

const outsideFunctions = (ctx: Context) => !ctx.place.inFunction;

const CHOICES: readonly Choice[] = [
  { weight: 8, write: assignNew },
  { weight: 6, write: assignOld },
  { weight: 5, write: augmented },
  { weight: 4, write: (ctx) => mutation(ctx) },
  { weight: 5, write: showExpression },
  { weight: 2, write: showVariable },
  { weight: 2, write: unpack, needs: "assignment" },
  { weight: 1, write: chained, needs: "assignment" },
  { weight: 1, write: swap, needs: "assignment" },
  { weight: 0.5, write: assertion, needs: "exceptions" },
  { weight: 0.4, write: raise, needs: "exceptions" },
  { weight: 0.3, write: deleteName, needs: "assignment" },
  { weight: 1, write: keyStatement, needs: "keys" },
  { weight: 1.5, write: scriptStatement, needs: "library" },
  { weight: 1.5, write: objectScriptStatement, needs: "objects" },
  { weight: 2, write: unboundStatement, needs: "bindings", compound: true },
  { weight: 1.5, write: captureStatement, needs: "closures", compound: true },
  {
    weight: 1.5,
    write: attributeStatement,
    needs: "attributes",
    compound: true,
    when: outsideFunctions,
  },
  { weight: 0.7, write: jump, when: (ctx) => ctx.repeat > 1 },
  {
    weight: 6,
    write: yieldStatement,
    when: (ctx) => ctx.place.yields !== undefined,
  },
  { weight: 4, write: ifStatement, compound: true },
  { weight: 5, write: forStatement, compound: true },
  { weight: 2, write: whileStatement, needs: "control", compound: true },
  { weight: 4, write: tryStatement, needs: "exceptions", compound: true },
  { weight: 2, write: withStatement, needs: "with", compound: true },
  { weight: 3, write: matchStatement, needs: "match", compound: true },
  { weight: 5, write: functionStatement, needs: "calls", compound: true },
  {
    weight: 4,
    write: generatorStatement,
    needs: "generators",
    compound: true,
    when: outsideFunctions,
  },
  {
    weight: 4,
    write: asyncStatement,
    needs: "async",
    compound: true,
    when: outsideFunctions,
  },
  {
    weight: 5,
    write: classStatement,
    needs: "classes",
    compound: true,
    when: (ctx) =>
      outsideFunctions(ctx) && ctx.scope.visibleClasses().length < 4,
  },
];

/** Past this size a program gets no further blocks. */
const MOST_LINES = 120;

/** Writes `count` statements. */
export function statements(ctx: Context, count: number, depth: number): void {
  for (let i = 0; i < count; i++) statement(ctx, depth);
}

function statement(ctx: Context, depth: number): void {
  const fitting = CHOICES.filter((choice) =>
    (!choice.needs || ctx.has(choice.needs)) &&
    (!choice.compound ||
      (depth > 0 && ctx.affords(60) && ctx.lineCount < MOST_LINES)) &&
    (!choice.when || choice.when(ctx))
  );
  const chosen = ctx.rng.weighted(
    fitting.map((choice) => [choice.weight, choice] as const),
  );
  chosen.write(ctx, depth);
}

/** An expression for an assignment; what a loop assigns stays bounded. */
function assigned(ctx: Context, type: Type): string {
  const expr = expression(ctx, type);
  // The rules bound products and shifts; sums of ints grow slowly enough.
  const grows = ctx.repeat > 1 && (type.kind !== "int" || ctx.rng.chance(0.4));
  const cut = grows ? clip(ctx, type, expr) : expr;
  return at(cut, LEVEL.ternary);
}

/** A new variable; where the value may fail, it has a value before. */
function assignNew(ctx: Context): void {
  const type = randomType(ctx, 2);
  const name = ctx.fresh("v");
  if (ctx.rng.chance(ctx.place.inFunction ? 0.8 : 0.4)) {
    ctx.line(`${name} = ${assigned(ctx, type)}`);
  } else {
    ctx.line(`${name} = ${at(literal(ctx, type), LEVEL.ternary)}`);
    guarded(ctx, () => ctx.line(`${name} = ${assigned(ctx, type)}`));
  }
  ctx.scope.declare({ name, type });
  if (ctx.rng.chance(0.4)) show(ctx, name, type);
}

/** Runs what `body` writes in a `try` that names the exception. */
export function guarded(ctx: Context, body: () => void): void {
  ctx.block("try:", body);
  ctx.block("except Exception as e:", () => ctx.line("failed(e)"));
}

function assignOld(ctx: Context): void {
  const targets = ctx.assignable();
  if (targets.length === 0) return assignNew(ctx);
  const target = ctx.rng.pick(targets);
  const type = ctx.has("polymorphic") && ctx.rng.chance(0.2)
    ? randomType(ctx, 1)
    : target.type;
  // A turn of the loop may slice what the last one left, and whether an empty dict
  // hashes the slice differs between engines.
  const keepsKind = ctx.repeat <= 1 || type.kind !== "dict" ||
    target.type.kind === "dict";
  if (type.kind === "any" || !keepsKind) return showVariable(ctx);
  ctx.line(`${target.name} = ${assigned(ctx, type)}`);
  ctx.scope.declare({ ...target, type });
}

const AUGMENTED: Partial<Record<Type["kind"], readonly string[]>> = {
  int: ["+=", "+=", "-=", "-=", "*=", "//=", "%=", "&=", "|=", "^=", ">>="],
  float: ["+=", "-=", "*=", "/="],
  bool: ["="],
  str: ["+="],
  bytes: ["+="],
  list: ["+="],
  complex: ["+=", "-=", "*="],
  set: ["|=", "&=", "-=", "^="],
};

function augmented(ctx: Context): void {
  const targets = ctx.assignable().filter((v) => AUGMENTED[v.type.kind]);
  if (targets.length === 0) return assignNew(ctx);
  const { name, type } = ctx.rng.pick(targets);
  const operator = ctx.rng.pick(AUGMENTED[type.kind] ?? ["="]);
  if (ctx.has("float") && type.kind === "int" && ctx.rng.chance(0.03)) {
    ctx.line(`${name} /= ${ctx.rng.between(1, 9)}`);
    ctx.line(`${name} = int(${name})`);
    return;
  }
  ctx.line(`${name} ${operator} ${augmentOperand(ctx, type, operator)}`);
  const grows = ["+=", "*="].includes(operator) && type.kind !== "float" &&
    type.kind !== "complex";
  const slowly = operator === "+=" && type.kind === "int";
  if (grows && ctx.bounded && !(slowly && ctx.rng.chance(0.6))) {
    ctx.line(`${name} = ${at(clip(ctx, type, { text: name, level: 15 }), 1)}`);
  }
}

function augmentOperand(ctx: Context, type: Type, operator: string): string {
  if (operator === ">>=") return String(ctx.rng.below(40));
  const simple = ctx.rng.chance(0.5)
    ? leaf(ctx, type)
    : expression(ctx, type, 2);
  // A bytearray cannot grow by itself in CPython.
  // The slice refuses an int, of which bytes() would make zeros without a bound.
  if (type.kind === "bytes") return `bytes(${at(simple, LEVEL.primary)}[:])`;
  if (["//=", "%=", "/="].includes(operator) && ctx.rng.chance(0.8)) {
    return `${at(simple, LEVEL.or)} or 3`;
  }
  return at(simple, LEVEL.ternary);
}

/** Prints a value, with the engine's own `repr` where it is determined. */
export function show(ctx: Context, text: string, type: Type): void {
  const how = ctx.rng.pick(
    printsAlike(type, ctx.has("ordered"))
      ? ["print", "show", "show", "printRepr"]
      : ["show"],
  );
  if (how === "printRepr") ctx.line(`print(repr(${text})[:300])`);
  else if (how === "print") ctx.line(`print(${text})`);
  else ctx.line(`show(${text})`);
}

function showExpression(ctx: Context): void {
  const { type, text } = randomExpression(ctx);
  const write = () => show(ctx, text, type);
  if (ctx.place.inFunction || ctx.rng.chance(0.3)) write();
  else guarded(ctx, write);
}

function showVariable(ctx: Context): void {
  const visible = ctx.scope.visible();
  if (visible.length === 0) return showExpression(ctx);
  const { name, type } = ctx.rng.pick(visible);
  show(ctx, name, type);
}

function unpack(ctx: Context): void {
  const { rng } = ctx;
  const types = rng.times(rng.between(2, 3), () => randomType(ctx, 1));
  const names = types.map(() => ctx.fresh("u"));
  const form = rng.pick(["tuple", "tuple", "star", "nested", "value"]);
  if (form === "star") return unpackStar(ctx);
  const values = types.map((type) => argument(ctx, type, 2));
  if (form === "value") {
    ctx.line(`${names.join(", ")} = ${argument(ctx, tuple(...types), 2)}`);
  } else if (form === "nested") {
    const [first, ...rest] = names;
    const [value, ...others] = values;
    ctx.line(
      `${first}, (${rest.join(", ")},) = ${value}, [${others.join(", ")}]`,
    );
  } else {
    ctx.line(`${names.join(", ")} = ${values.join(", ")}`);
  }
  names.forEach((name, i) =>
    ctx.scope.declare({ name, type: types[i] ?? INT })
  );
  if (rng.chance(0.5)) ctx.line(`show(${names.join(", ")})`);
}

function unpackStar(ctx: Context): void {
  const of = randomType(ctx, 0);
  const [one, rest] = [ctx.fresh("u"), ctx.fresh("u")];
  const target = ctx.rng.pick([`${one}, *${rest}`, `*${rest}, ${one}`]);
  const more = at(expression(ctx, list(of), 2), LEVEL.add);
  ctx.line(`${target} = [${argument(ctx, of, 1)}] + ${more}`);
  ctx.scope.declare({ name: one, type: of });
  ctx.scope.declare({ name: rest, type: list(of) });
  if (ctx.rng.chance(0.5)) ctx.line(`show(${one}, ${rest})`);
}

function chained(ctx: Context): void {
  const type = randomType(ctx, 1);
  const [a, b] = [ctx.fresh("v"), ctx.fresh("v")];
  ctx.line(`${a} = ${b} = ${assigned(ctx, type)}`);
  ctx.scope.declare({ name: a, type });
  ctx.scope.declare({ name: b, type });
}

function swap(ctx: Context): void {
  const targets = ctx.assignable();
  const first = targets[ctx.rng.below(targets.length || 1)];
  if (!first) return;
  const same = targets.filter((v) => v.type.kind === first.type.kind);
  const second = ctx.rng.pick(same);
  if (JSON.stringify(first.type) !== JSON.stringify(second.type)) return;
  ctx.line(`${first.name}, ${second.name} = ${second.name}, ${first.name}`);
}

function assertion(ctx: Context): void {
  guarded(ctx, () => {
    const test = argument(ctx, BOOL, 2);
    ctx.line(`assert ${test}${ctx.rng.chance(0.5) ? ", 'text'" : ""}`);
  });
}

/** The exceptions that programs raise themselves. */
export const EXCEPTIONS = [
  "ValueError",
  "KeyError",
  "IndexError",
  "TypeError",
  "RuntimeError",
  "ZeroDivisionError",
  "Own",
  "OwnChild",
] as const;

/** A `raise`, mostly under a condition. */
function raise(ctx: Context): void {
  const kind = ctx.rng.pick(EXCEPTIONS);
  const form = ctx.rng.pick(["", "()", "('m')", "(1, 'two')"]);
  const write = () => ctx.line(`raise ${kind}${form}`);
  if (ctx.place.inFunction && ctx.rng.chance(0.2)) write();
  else if (ctx.place.inFunction) {
    ctx.block(`if ${argument(ctx, BOOL, 2)}:`, write);
  } else guarded(ctx, write);
}

function deleteName(ctx: Context): void {
  const targets = ctx.assignable();
  if (targets.length < 4 || ctx.place.inFunction || ctx.repeat > 1) return;
  const target: Variable = ctx.rng.pick(targets);
  ctx.line(`del ${target.name}`);
  guarded(ctx, () => ctx.line(`print(${target.name})`));
  ctx.scope.remove(target.name);
}
