// Statements about names: bound or not on some path, deleted, captured by
// closures before or after they change, and attributes of classes and
// instances.

import type { Context } from "./context.ts";
import { argument, randomType } from "./expression.ts";
import { rangeText } from "./iterables.ts";
import { guarded } from "./statements.ts";
import { BOOL, INT } from "./types.ts";

/** A name that may be unbound when it is read. */
export function unboundStatement(ctx: Context): void {
  const { rng } = ctx;
  const name = ctx.fresh("n");
  const assign = () =>
    ctx.line(`${name} = ${argument(ctx, randomType(ctx, 1), 1)}`);
  rng.pick([
    () => ctx.block(`if ${argument(ctx, BOOL, 2)}:`, assign),
    () =>
      ctx.block(`for ${name} in ${rangeText(ctx, 2)}:`, () => ctx.line("pass")),
    () => {
      ctx.block(`while ${argument(ctx, BOOL, 2)}:`, () => {
        assign();
        ctx.line("break");
      });
    },
    () => {
      ctx.block("try:", () => {
        ctx.line(`T(1, [0][${rng.below(2)}])`);
        assign();
      });
      ctx.block("except IndexError:", () => ctx.line("pass"));
    },
    () => {
      ctx.block("with CM(1, True):", () => {
        if (rng.chance(0.5)) ctx.line("raise Own");
        assign();
      });
    },
    () => {
      assign();
      ctx.block(`if ${argument(ctx, BOOL, 2)}:`, () => ctx.line(`del ${name}`));
    },
    () => {
      ctx.block("try:", () => ctx.line(`raise Own(${rng.below(9)})`));
      ctx.block(`except Own as ${name}:`, () => ctx.line(`show(${name}.args)`));
    },
  ])();
  guarded(ctx, () =>
    ctx.line(rng.pick([
      `show(${name})`,
      `${name} += 1`,
      `del ${name}`,
      `show([${name} for _ in (1,)])`,
      `show((lambda: ${name})())`,
    ])));
}

/** Closures made in a loop, and a name that changes after its capture. */
export function captureStatement(ctx: Context): void {
  const { rng } = ctx;
  const [all, name] = [ctx.fresh("h"), ctx.fresh("i")];
  ctx.line(`${all} = []`);
  ctx.block(`for ${name} in range(${rng.between(1, 4)}):`, () => {
    const body = ctx.inner(() => {
      ctx.scope.declare({ name, type: INT, fixed: true });
      ctx.scope.declare({ name: "k", type: INT, fixed: true });
      return ctx.placed({ inAsync: false }, () => argument(ctx, INT, 2));
    });
    const form = rng.pick(["lambda", "def", "generator"]);
    const bound = rng.pick([`k=${name}`, "k=1"]);
    if (form === "lambda") {
      ctx.line(`${all}.append(lambda ${bound}: ${body})`);
    } else {
      ctx.block(
        `def add(${bound}):`,
        () => ctx.line(form === "def" ? `return ${body}` : `yield ${body}`),
      );
      ctx.line(`${all}.append(add)`);
    }
    if (rng.chance(0.3)) ctx.line(`${name} = ${rng.between(5, 9)}`);
  });
  ctx.block(`for q in ${all}:`, () => {
    guarded(ctx, () => {
      ctx.line("q = q()");
      ctx.line("show(q if isinstance(q, int) else list(q))");
    });
  });
}

/** Attributes of a class and its instance: found, hidden, deleted. */
export function attributeStatement(ctx: Context): void {
  const { rng } = ctx;
  const name = ctx.fresh("K");
  const base = ctx.fresh("K");
  ctx.block(`class ${base}:`, () => {
    ctx.line(`x = ${argument(ctx, INT, 1)}`);
    ctx.block("def m(self):", () => ctx.line("return ('base', self.x)"));
  });
  ctx.block(`class ${name}(${base}):`, () => {
    if (rng.chance(0.5)) ctx.line("y = [1]");
    if (rng.chance(0.5)) {
      ctx.block(
        "def m(self):",
        () => ctx.line("return ('own',) + super().m()"),
      );
    }
    if (rng.chance(0.3)) {
      ctx.block("def __new__(cls, *args):", () => {
        ctx.line("print('new', len(args))");
        ctx.line(`return ${base}() if len(args) > 1 else super().__new__(cls)`);
      });
    }
    // Always: MicroPython's object() takes any arguments.
    ctx.block("def __init__(self, *args):", () => ctx.line("self.z = args"));
  });
  const args = rng.pick(["", "", "1", "1, 2"]);
  guarded(ctx, () => ctx.line(`o = ${name}(${args})`));
  for (let i = rng.between(2, 6); i > 0; i--) {
    guarded(ctx, () => {
      const text = rng.pick(ATTRIBUTE_USES)(name, base);
      for (const line of text.split("; ")) ctx.line(line);
    });
  }
}

const ATTRIBUTE_USES: readonly ((name: string, base: string) => string)[] = [
  () => "show(o.m())",
  () => "show(o.x, o.y)",
  () => "show(getattr(o, 'z', 'none'), hasattr(o, 'y'))",
  () => "o.x = 5",
  () => "del o.x",
  () => "o.y += [2]",
  () => "o.m = lambda: 'instance'",
  (name) => `${name}.x = 'class'`,
  (name) => `${name}.m = lambda self: 'patched'`,
  (_, base) => `${base}.n = lambda self: self.x`,
  () => "show(o.n())",
  (name) => `del ${name}.x`,
  // Not of the class itself: MicroPython's super() takes any instance.
  (_, base) => `show(${base}.m(o))`,
  (name, base) => `show(isinstance(o, ${name}), isinstance(o, ${base}))`,
  (name, base) => `show(issubclass(${name}, ${base}), type(o) is ${name})`,
  () => "setattr(o, 'w', 7); show(o.w)",
  () => "f = o.m; o = None; show(f())",
];
