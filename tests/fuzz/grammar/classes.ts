// Class definitions: one integer `value`, further fields, methods,
// properties, operator methods and single inheritance.

import type { Callable, ClassInfo, Context, Variable } from "./context.ts";
import { at, LEVEL } from "./expr.ts";
import { argument, randomType } from "./expression.ts";
import { callable, functionBody, signature } from "./functions.ts";
import { literal } from "./literals.ts";
import { OPERATIONS } from "./rules_object.ts";
import { guarded } from "./statements.ts";
import { INT, object } from "./types.ts";

interface Draft {
  readonly name: string;
  readonly fields: Variable[];
  readonly methods: Callable[];
  readonly operators: Set<string>;
}

/** A class, and a few uses of it. */
export function classStatement(ctx: Context): void {
  const known = ctx.scope.visibleClasses();
  const base = known.length > 0 && ctx.rng.chance(0.5)
    ? ctx.rng.pick(known)
    : undefined;
  const draft: Draft = {
    name: ctx.fresh("C"),
    fields: [...base?.fields ?? [{ name: "value", type: INT }]],
    methods: [...base?.methods ?? []],
    operators: new Set(base?.operators),
  };
  const heading = base
    ? `(${base.name})`
    : ctx.rng.pick(["", "", "()", "(object)"]);
  ctx.block(`class ${draft.name}${heading}:`, () => members(ctx, draft, base));
  const info: ClassInfo = { ...draft, base };
  ctx.scope.classes.push(info);
  ctx.line(`${ctx.fresh("o")} = ${draft.name}(${argument(ctx, INT, 1)})`);
  guarded(ctx, () => ctx.line(`show(${argument(ctx, object(draft.name), 2)})`));
}

function members(ctx: Context, draft: Draft, base?: ClassInfo): void {
  if (ctx.rng.chance(0.4)) classField(ctx, draft);
  if (!base || ctx.rng.chance(0.5)) constructor(ctx, draft, base);
  ctx.block(
    "def __repr__(self):",
    () => ctx.line(`return '${draft.name}(%s)' % (self.value,)`),
  );
  draft.operators.add("__repr__").add("__str__");
  for (let i = ctx.rng.below(6); i > 0; i--) operator(ctx, draft);
  for (let i = ctx.rng.below(3); i > 0; i--) method(ctx, draft, base);
  if (ctx.rng.chance(0.3)) property(ctx, draft);
  if (ctx.rng.chance(0.2)) staticMethod(ctx, draft);
}

function classField(ctx: Context, draft: Draft): void {
  const type = randomType(ctx, 1);
  const name = ctx.fresh("x");
  ctx.line(`${name} = ${at(literal(ctx, type), LEVEL.ternary)}`);
  if (type.kind !== "object") draft.fields.push({ name, type });
}

/** Runs `body` as a method in which `names` are known. */
function methodBody(
  ctx: Context,
  names: readonly Variable[],
  body: () => void,
): number {
  const place = { inLoop: false, inFunction: true, inAsync: false };
  return ctx.functionBody(place, () => {
    for (const variable of names) {
      ctx.scope.declare({ ...variable, fixed: true });
    }
    body();
  });
}

/** The instance's fields as names that a method's expressions use. */
function selfFields(draft: Draft): Variable[] {
  return draft.fields.map(({ name, type }) => ({ name: `self.${name}`, type }));
}

function constructor(ctx: Context, draft: Draft, base?: ClassInfo): void {
  ctx.block(
    "def __init__(self, value=0):",
    () =>
      methodBody(ctx, [{ name: "value", type: INT }], () => {
        if (base) {
          ctx.line(ctx.rng.pick([
            "super().__init__(value)",
            `super().__init__(${argument(ctx, INT, 1)})`,
            `${base.name}.__init__(self, value)`,
          ]));
        } else {
          ctx.line("self.value = value");
        }
        if (!ctx.rng.chance(0.6)) return;
        const type = randomType(ctx, 1);
        const name = ctx.fresh("x");
        ctx.line(`self.${name} = ${argument(ctx, type, 2)}`);
        draft.fields.push({ name, type });
      }),
  );
}

function method(ctx: Context, draft: Draft, base?: ClassInfo): void {
  const result = randomType(ctx, 1);
  const overridden = base?.methods.find((m) => m.kind === "function");
  const name = overridden && ctx.rng.chance(0.4) ? undefined : ctx.fresh("m");
  if (!name) return;
  const sig = signature(ctx, ["self"]);
  let cost = 0;
  ctx.block(`def ${name}(${sig.text}):`, () => {
    if (ctx.rng.chance(0.5)) {
      ctx.line(
        `self.value = ${
          ctx.rng.pick([
            "self.value ^ 5",
            "-self.value",
            "7",
            "self.value // 2",
          ])
        }`,
      );
    }
    const names = selfFields(draft).map((v) => [v.name, v.type] as const);
    const inner = {
      ...sig,
      names: [...sig.names, ...names.filter(([n]) => n !== "self.value")],
    };
    cost = functionBody(ctx, { sig: fixedSelf(inner), result, depth: 1 });
  });
  draft.methods.push(callable({ name, sig, result, cost }, "function"));
}

/** Leaves out what may not be assigned as a plain name. */
function fixedSelf<
  T extends { names: readonly (readonly [string, unknown])[] },
>(
  sig: T,
): T {
  return { ...sig, names: sig.names.filter(([name]) => !name.includes(".")) };
}

function property(ctx: Context, draft: Draft): void {
  const name = ctx.fresh("p");
  ctx.line("@property");
  ctx.block(`def ${name}(self):`, () => {
    methodBody(
      ctx,
      selfFields(draft),
      () => ctx.line(`return ${argument(ctx, INT, 2)}`),
    );
  });
  if (ctx.rng.chance(0.5)) {
    ctx.line(`@${name}.setter`);
    ctx.block(
      `def ${name}(self, value):`,
      () => ctx.line("self.value = value"),
    );
  }
  draft.fields.push({ name, type: INT });
}

function staticMethod(ctx: Context, draft: Draft): void {
  const name = ctx.fresh("s");
  const isClass = ctx.rng.chance(0.5);
  ctx.line(isClass ? "@classmethod" : "@staticmethod");
  const sig = signature(ctx, isClass ? ["cls"] : []);
  let cost = 0;
  ctx.block(`def ${name}(${sig.text}):`, () => {
    cost = functionBody(ctx, { sig, result: INT, depth: 1 });
  });
  draft.methods.push(callable({ name, sig, result: INT, cost }, "function"));
}

/** Methods that are written by their own shape, not as `value op other`. */
const SHAPES: Record<string, { params: string; lines: readonly string[] }> = {
  __len__: { params: "self", lines: ["return abs(self.value) % 5"] },
  __bool__: { params: "self", lines: ["return self.value % 2 == 0"] },
  __call__: {
    params: "self, a=1, *args, k=2, **kw",
    lines: ["return self.value - a * k + len(args)"],
  },
  __getitem__: {
    params: "self, key",
    lines: [
      "if isinstance(key, slice):",
      "    return -1",
      "if isinstance(key, tuple):",
      "    return len(key)",
      "if key > 4:",
      "    raise IndexError(key)",
      "return key + self.value % 3",
    ],
  },
  __contains__: {
    params: "self, item",
    lines: ["return item in (1, self.value)"],
  },
  __iter__: {
    params: "self",
    lines: ["yield self.value", "yield 1", "yield from (2, 3)"],
  },
  __getattr__: {
    params: "self, attr",
    lines: [
      "if attr != 'missing':",
      "    raise AttributeError(attr)",
      "return 'no ' + attr",
    ],
  },
  __str__: { params: "self", lines: ["return '<%s>' % (self.value,)"] },
  __hash__: { params: "self", lines: ["return 1234"] },
};
const COMPARE: Record<string, string> = {
  __lt__: "<",
  __le__: "<=",
  __gt__: ">",
  __ge__: ">=",
  __eq__: "==",
};
const UNARY = ["__neg__", "__invert__", "__abs__"];

function operator(ctx: Context, draft: Draft): void {
  const name = ctx.rng.pick(OPERATIONS).method;
  if (name === "__repr__") return;
  draft.operators.add(name);
  const shape = SHAPES[name];
  if (shape) {
    ctx.block(
      `def ${name}(${shape.params}):`,
      () => shape.lines.forEach((line) => ctx.line(line)),
    );
  } else if (COMPARE[name]) compareMethod(ctx, name);
  else if (UNARY.includes(name)) unaryMethod(ctx, draft, name);
  else binaryMethod(ctx, draft, name);
}

function compareMethod(ctx: Context, name: string): void {
  ctx.block(`def ${name}(self, other):`, () => {
    ctx.line(`print('${name}')`);
    ctx.block(
      "if not hasattr(other, 'value'):",
      () => ctx.line(ctx.rng.pick(["return NotImplemented", "return False"])),
    );
    ctx.line(`return self.value ${COMPARE[name]} other.value`);
  });
  if (name === "__eq__") ctx.line("__hash__ = None");
}

function unaryMethod(ctx: Context, draft: Draft, name: string): void {
  ctx.block(`def ${name}(self):`, () => {
    methodBody(
      ctx,
      [{ name: "self.value", type: INT }],
      () => ctx.line(`return ${draft.name}(${argument(ctx, INT, 2)})`),
    );
  });
}

/** MicroPython asks the reflected method of an operand of the same type. */
function notForOwnType(ctx: Context): void {
  ctx.block(
    "if type(other) is type(self):",
    () => ctx.line("return NotImplemented"),
  );
}

function binaryMethod(ctx: Context, draft: Draft, name: string): void {
  ctx.block(`def ${name}(self, other):`, () => {
    if (/^__r(?!shift|epr)/.test(name)) notForOwnType(ctx);
    ctx.line(`print('${name}')`);
    ctx.block("if not isinstance(other, int):", () =>
      ctx.line(
        ctx.rng.pick(["return NotImplemented", "other = other.value"]),
      ));
    const names = [
      { name: "self.value", type: INT },
      { name: "other", type: INT },
    ];
    methodBody(
      ctx,
      names,
      () => ctx.line(`return ${draft.name}(${argument(ctx, INT, 2)})`),
    );
  });
}
