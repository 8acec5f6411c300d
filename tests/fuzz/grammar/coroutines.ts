// Coroutines: `async def`, `await`, `async for`, `async with`, run to their
// end by the prelude's `drive`.

import type { Context } from "./context.ts";
import { argument, randomType } from "./expression.ts";
import { callable, declareParameters, signature } from "./functions.ts";
import { statements } from "./statements.ts";
import { INT, type Type } from "./types.ts";

export function asyncStatement(ctx: Context, depth: number): void {
  const result = randomType(ctx, 1);
  const name = ctx.fresh("k");
  const sig = signature(ctx);
  let cost = 0;
  ctx.block(`async def ${name}(${sig.text}):`, () => {
    const place = { result, inLoop: false, inFunction: true, inAsync: true };
    cost = ctx.functionBody(place, () => {
      declareParameters(ctx, sig);
      for (let i = ctx.rng.between(1, 3); i > 0; i--) asyncPart(ctx, depth - 1);
      ctx.line(`return ${argument(ctx, result)}`);
    });
  });
  ctx.scope.functions.push(callable({ name, sig, result, cost }, "coroutine"));
}

function asyncPart(ctx: Context, depth: number): void {
  const { rng } = ctx;
  const int = () => argument(ctx, INT, 1);
  rng.weighted<() => void>([
    [3, () => awaited(ctx, INT, `pause(${int()})`)],
    [2, () => asyncLoop(ctx, depth)],
    [2, () => asyncWith(ctx, depth)],
    [3, () => statements(ctx, 1, Math.max(depth, 1))],
  ])();
}

function awaited(ctx: Context, type: Type, text: string): void {
  const name = ctx.fresh("v");
  ctx.line(`${name} = await ${text}`);
  ctx.scope.declare({ name, type });
}

function asyncLoop(ctx: Context, depth: number): void {
  const name = ctx.fresh("i");
  ctx.block(
    `async for ${name} in Steps(${ctx.rng.below(4)}):`,
    () =>
      ctx.repeated(
        4,
        () =>
          ctx.placed({ inLoop: true }, () =>
            ctx.branch(() => {
              ctx.scope.declare({ name, type: INT, fixed: true });
              statements(ctx, ctx.rng.between(1, 2), depth - 1);
            })),
      ),
  );
  if (ctx.rng.chance(0.2)) ctx.block("else:", () => ctx.line("print('else')"));
}

function asyncWith(ctx: Context, depth: number): void {
  const swallow = ctx.rng.pick(["", ", True"]);
  const name = ctx.fresh("c");
  ctx.block(
    `async with ACM(${ctx.rng.below(9)}${swallow}) as ${name}:`,
    () =>
      ctx.branch(() => {
        ctx.scope.declare({ name, type: INT, fixed: true });
        statements(ctx, 1, depth - 1);
        if (ctx.rng.chance(0.3)) ctx.line("raise Own(3)");
      }),
  );
}
