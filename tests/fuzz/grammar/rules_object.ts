// Rules for instances of generated classes, and the expressions of other
// types that use an instance: attributes, methods, operators.

import { callText } from "./calls.ts";
import type { ClassInfo, Context } from "./context.ts";
import { at, atom, type Expr, LEVEL } from "./expr.ts";
import { expand, expression } from "./expression.ts";
import { type Make, type Rule, rule } from "./rule.ts";
import { object, parseType, sameType, type Type } from "./types.ts";

/** An expression that calls a special method. */
interface Operation {
  readonly method: string;
  readonly template: string;
  /** The result in the notation of types; `T` is the class itself. */
  readonly result: string;
  readonly level?: keyof typeof LEVEL;
}

function binary(
  method: string,
  operator: string,
  level: keyof typeof LEVEL,
): Operation[] {
  const right = level === "compare" ? "bitOr" : "unary";
  return [
    {
      method: `__${method}__`,
      template: `{T@${right}} ${operator} {int@${right}}`,
      result: "T",
      level,
    },
    {
      method: `__r${method}__`,
      template: `{int@${right}} ${operator} {T@${right}}`,
      result: "T",
      level,
    },
  ];
}

/** Every special method that generated classes may have, and its use. */
export const OPERATIONS: readonly Operation[] = [
  ...binary("add", "+", "add"),
  ...binary("sub", "-", "add"),
  ...binary("mul", "*", "multiply"),
  ...binary("floordiv", "//", "multiply"),
  ...binary("mod", "%", "multiply"),
  ...binary("truediv", "/", "multiply"),
  ...binary("matmul", "@", "multiply"),
  ...binary("and", "&", "bitAnd"),
  ...binary("or", "|", "bitOr"),
  ...binary("xor", "^", "bitXor"),
  ...binary("lshift", "<<", "shift"),
  ...binary("rshift", ">>", "shift"),
  { method: "__neg__", template: "-{T@unary}", result: "T", level: "unary" },
  { method: "__invert__", template: "~{T@unary}", result: "T", level: "unary" },
  { method: "__abs__", template: "abs({T})", result: "T" },
  ...["<", "<=", ">", ">=", "==", "!="].map((operator, i): Operation => ({
    method: ["__lt__", "__le__", "__gt__", "__ge__", "__eq__", "__eq__"][i] ??
      "__eq__",
    template: `{T@bitOr} ${operator} {T@bitOr}`,
    result: "bool",
    level: "compare",
  })),
  {
    method: "__contains__",
    template: "{int@bitOr} in {T@bitOr}",
    result: "bool",
    level: "compare",
  },
  {
    method: "__iter__",
    template: "{int@bitOr} in {T@bitOr}",
    result: "bool",
    level: "compare",
  },
  { method: "__bool__", template: "bool({T})", result: "bool" },
  { method: "__len__", template: "not {T@not}", result: "bool", level: "not" },
  { method: "__len__", template: "len({T})", result: "int" },
  { method: "__call__", template: "{T.}({int})", result: "int" },
  { method: "__call__", template: "{T.}(*[{int}], k={int})", result: "int" },
  { method: "__getitem__", template: "{T.}[{int}]", result: "int" },
  { method: "__getitem__", template: "{T.}[{$slice}]", result: "int" },
  { method: "__getitem__", template: "{T.}[{int}, {int}]", result: "int" },
  { method: "__iter__", template: "list({T})", result: "list<int>" },
  { method: "__iter__", template: "[*{T@bitOr}]", result: "list<int>" },
  { method: "__iter__", template: "sum({T})", result: "int" },
  { method: "__getattr__", template: "{T.}.missing", result: "str" },
  { method: "__str__", template: "str({T})", result: "str" },
  { method: "__repr__", template: "repr({T})", result: "str" },
  { method: "__hash__", template: "hash({T})", result: "int" },
];

const construct: Make = (ctx, type, depth) => {
  const inner = expression(ctx, parseType("int"), depth - 1);
  return atom(`${type.name}(${at(inner, LEVEL.ternary)})`);
};

const operated: Make = (ctx, type, depth) => {
  const info = ctx.scope.findClass(type.name ?? "");
  return (info && operation(ctx, info, { type, depth })) ??
    construct(ctx, type, depth);
};

export const RULES_OBJECT: readonly Rule[] = [
  rule(construct, { weight: 1 }),
  rule(operated, { weight: 3 }),
];

/** An expression of `plan.type` by an operator of the class, if one fits. */
function operation(
  ctx: Context,
  info: ClassInfo,
  plan: { type: Type; depth: number },
): Expr | undefined {
  const self = object(info.name);
  const fitting = OPERATIONS.filter((op) =>
    info.operators.has(op.method) &&
    sameType(parseType(op.result, { T: self }), plan.type)
  );
  if (fitting.length === 0) return undefined;
  const chosen = ctx.rng.pick(fitting);
  ctx.spend(6);
  return {
    text: expand(ctx, chosen.template, { type: self, depth: plan.depth }),
    level: LEVEL[chosen.level ?? "primary"],
  };
}

/** An expression of the type that uses an instance of some class. */
export function fromObject(
  ctx: Context,
  type: Type,
  depth: number,
): Expr | undefined {
  const classes = ctx.scope.visibleClasses();
  if (classes.length === 0) return undefined;
  const info = ctx.rng.pick(classes);
  const receiver = () =>
    at(expression(ctx, object(info.name), depth - 1), LEVEL.primary);
  const fields = info.fields.filter((f) => sameType(f.type, type));
  if (fields.length > 0 && ctx.rng.chance(0.5)) {
    const { name } = ctx.rng.pick(fields);
    return atom(
      ctx.rng.chance(0.9)
        ? `${receiver()}.${name}`
        : `getattr(${receiver()}, '${name}')`,
    );
  }
  const methods = info.methods.filter((m) =>
    sameType(m.result, type) && m.kind === "function" && ctx.affords(m.cost)
  );
  if (methods.length > 0 && ctx.rng.chance(0.6)) {
    const chosen = ctx.rng.pick(methods);
    const callee = `${receiver()}.${chosen.name}`;
    return callText(ctx, { ...chosen, name: callee }, depth);
  }
  return operation(ctx, info, { type, depth });
}
