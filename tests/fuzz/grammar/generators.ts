// Generator functions. Plain ones may be left unfinished, so they have
// nothing that would be seen when they are closed; scripted ones have
// `try` blocks around `yield` and are driven to their end by `play`.

import type { Context, Place } from "./context.ts";
import { at, LEVEL } from "./expr.ts";
import { argument, expression, randomType } from "./expression.ts";
import { callable, declareParameters, signature } from "./functions.ts";
import { EXCEPTIONS, guarded, statements } from "./statements.ts";
import { INT, list, type Type } from "./types.ts";

export function generatorStatement(ctx: Context, depth: number): void {
  if (ctx.rng.chance(0.5)) plainGenerator(ctx, depth);
  else scriptedGenerator(ctx);
}

/** `yield`, `yield from`, or an assignment of what is sent. */
export function yieldStatement(ctx: Context): void {
  const type = ctx.place.yields;
  if (!type) return;
  const value = () => argument(ctx, type, 2);
  const name = ctx.fresh("y");
  ctx.line(
    ctx.rng.weighted<() => string>([
      [6, () => `yield ${value()}`],
      [1, () => `${name} = yield ${value()}`],
      [1, () => `show((yield ${value()}))`],
      [2, () => `yield from ${argument(ctx, list(type), 2)}`],
      [
        1,
        () =>
          `yield from (q for q in ${
            at(expression(ctx, list(type), 2), LEVEL.or)
          })`,
      ],
    ])(),
  );
}

function generatorPlace(type: Type): Place {
  return { yields: type, inLoop: false, inFunction: true, inAsync: false };
}

function plainGenerator(ctx: Context, depth: number): void {
  const item = randomType(ctx, 1);
  const name = ctx.fresh("g");
  const sig = signature(ctx);
  let cost = 0;
  ctx.block(`def ${name}(${sig.text}):`, () => {
    cost = ctx.functionBody(generatorPlace(item), () => {
      declareParameters(ctx, sig);
      yieldStatement(ctx);
      statements(ctx, ctx.rng.between(1, 3), Math.min(depth - 1, 2));
      if (ctx.rng.chance(0.3)) yieldStatement(ctx);
    });
  });
  ctx.scope.functions.push(
    callable({ name, sig, result: item, cost }, "generator"),
  );
}

/** The actions of `play`: next, send, throw an exception, close. */
function script(ctx: Context): string {
  const size = ctx.rng.between(1, 6);
  return ctx.rng.times(size, () => ctx.rng.pick([..."nnnnstTc"])).join("");
}

function scriptedGenerator(ctx: Context): void {
  const name = ctx.fresh("g");
  ctx.block(`def ${name}(a):`, () => {
    ctx.functionBody(generatorPlace(INT), () => {
      ctx.scope.declare({ name: "a", type: INT });
      ctx.line("r = None");
      for (let i = ctx.rng.between(1, 3); i > 0; i--) scriptedPart(ctx, 2);
      if (ctx.rng.chance(0.5)) ctx.line(`return ${argument(ctx, INT, 2)}`);
    });
  });
  for (let i = ctx.rng.between(1, 3); i > 0; i--) {
    ctx.line(`play(${name}(${argument(ctx, INT, 1)}), '${script(ctx)}')`);
  }
}

function yieldLine(ctx: Context): void {
  ctx.line(ctx.rng.pick([
    `r = yield ${argument(ctx, INT, 1)}`,
    `r = yield ${argument(ctx, INT, 1)}`,
    "yield r",
    "yield",
    "show((yield a))",
    "a = (yield a) or a",
  ]));
}

function scriptedBlock(ctx: Context, header: string, depth: number): void {
  ctx.block(header, () => {
    for (let i = ctx.rng.between(1, 2); i > 0; i--) {
      scriptedPart(ctx, depth - 1);
    }
  });
}

function scriptedPart(ctx: Context, depth: number): void {
  const { rng } = ctx;
  if (depth <= 0 || rng.chance(0.3)) return yieldLine(ctx);
  rng.weighted<() => void>([
    [3, () => scriptedTry(ctx, depth)],
    [
      2,
      () => scriptedBlock(ctx, `for i in range(${rng.between(1, 4)}):`, depth),
    ],
    [
      1,
      () => scriptedBlock(ctx, `with CM(1${rng.pick(["", ", True"])}):`, depth),
    ],
    [1, () => ctx.line("r = yield from inner(a)")],
    [1, () => ctx.line(`r = yield from [${argument(ctx, INT, 1)}, 2]`)],
    [1, () => guarded(ctx, () => scriptedPart(ctx, depth - 1))],
    [1, () => scriptedBlock(ctx, "if r is None:", depth)],
    [0.5, () => ctx.block("if r:", () => ctx.line("return r"))],
  ])();
}

function scriptedTry(ctx: Context, depth: number): void {
  const { rng } = ctx;
  const caught = rng.chance(0.6);
  scriptedBlock(ctx, "try:", depth);
  if (caught) {
    const kind = rng.pick([...EXCEPTIONS, "GeneratorExit", "Exception"]);
    ctx.block(`except ${kind} as e:`, () => {
      ctx.line("caught(e)");
      if (kind !== "GeneratorExit" && rng.chance(0.4)) yieldLine(ctx);
      if (rng.chance(0.2)) {
        ctx.line(rng.pick(["raise", "raise Own(1)", "return 5"]));
      }
    });
  }
  if (!caught || rng.chance(0.4)) {
    ctx.block("finally:", () => {
      ctx.line(`print('finally', ${rng.below(50)})`);
      if (rng.chance(0.1)) ctx.line("return 7");
    });
  }
}
