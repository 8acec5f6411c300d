// Compound statements of control flow: if, for, while, try, with, and the
// jumps out of them.

import type { Context } from "./context.ts";
import { at, LEVEL } from "./expr.ts";
import { argument, expression, randomType } from "./expression.ts";
import { iterable, TYPICAL_LENGTH } from "./iterables.ts";
import { EXCEPTIONS, guarded, show, statements } from "./statements.ts";
import { BOOL, INT } from "./types.ts";

function body(ctx: Context, header: string, depth: number): void {
  ctx.block(
    header,
    () => ctx.branch(() => statements(ctx, ctx.rng.between(1, 3), depth - 1)),
  );
}

export function ifStatement(ctx: Context, depth: number): void {
  const { rng } = ctx;
  body(ctx, `if ${argument(ctx, BOOL)}:`, depth);
  if (rng.chance(0.25)) body(ctx, `elif ${argument(ctx, BOOL, 2)}:`, depth);
  if (rng.chance(0.5)) body(ctx, "else:", depth);
}

/** A `for` loop; its targets may be seen and changed in the body. */
export function forStatement(ctx: Context, depth: number): void {
  const over = iterable(ctx, 2);
  const text = `for ${over.target} in ${over.text}:`;
  ctx.branch(() => {
    ctx.block(text, () => {
      for (const v of over.variables) {
        ctx.scope.declare({ ...v, fixed: ctx.rng.chance(0.7) });
      }
      loopBody(ctx, depth);
    });
  });
  loopElse(ctx, depth);
  const last = over.variables[0];
  if (last && ctx.rng.chance(0.1)) {
    guarded(ctx, () => ctx.line(`show(${last.name})`));
  }
}

function loopBody(ctx: Context, depth: number): void {
  ctx.repeated(
    TYPICAL_LENGTH,
    () =>
      ctx.placed(
        { inLoop: true },
        () =>
          ctx.branch(() => statements(ctx, ctx.rng.between(1, 4), depth - 1)),
      ),
  );
}

function loopElse(ctx: Context, depth: number): void {
  if (!ctx.rng.chance(0.15)) return;
  ctx.block(
    "else:",
    () => ctx.branch(() => statements(ctx, 1, Math.min(depth - 1, 1))),
  );
}

/** A `while` loop with a counter of its own that ends it. */
export function whileStatement(ctx: Context, depth: number): void {
  const { rng } = ctx;
  const counter = ctx.fresh("w");
  ctx.line(`${counter} = ${rng.between(1, 7)}`);
  const test = rng.pick([
    `${counter} > 0`,
    `${counter}`,
    `${counter} > 0 and ${at(expression(ctx, BOOL, 1), LEVEL.not)}`,
    "True",
  ]);
  ctx.block(`while ${test}:`, () => {
    ctx.line(`${counter} -= 1`);
    if (test === "True") {
      ctx.block(`if ${counter} < 0:`, () => ctx.line("break"));
    }
    ctx.scope.declare({ name: counter, type: INT, fixed: true });
    loopBody(ctx, depth);
  });
  loopElse(ctx, depth);
  ctx.scope.declare({ name: counter, type: INT });
}

/** `break`, `continue` or `return`, mostly under a condition. */
export function jump(ctx: Context): void {
  const choices = [];
  if (ctx.place.inLoop) choices.push("break", "continue", "continue");
  if (ctx.place.result) choices.push("return");
  if (choices.length === 0) return;
  const chosen = ctx.rng.pick(choices);
  const write = () =>
    ctx.line(
      chosen === "return" && ctx.place.result
        ? `return ${argument(ctx, ctx.place.result, 2)}`
        : chosen,
    );
  if (ctx.rng.chance(0.85)) ctx.block(`if ${argument(ctx, BOOL, 2)}:`, write);
  else write();
}

/** A `try` with handlers, `else` and `finally` in any lawful combination. */
export function tryStatement(ctx: Context, depth: number): void {
  const { rng } = ctx;
  const handlers = rng.weighted([[2, 0], [6, 1], [3, 2]]);
  const last = handlers === 0 || rng.chance(0.35);
  ctx.placed({ yields: undefined }, () => {
    protectedBody(ctx, depth);
    for (let i = 0; i < handlers; i++) handler(ctx, depth, i === handlers - 1);
    if (handlers > 0 && rng.chance(0.2)) body(ctx, "else:", Math.min(depth, 1));
    if (last) finalBody(ctx, depth);
  });
}

function protectedBody(ctx: Context, depth: number): void {
  ctx.block("try:", () =>
    ctx.branch(() => {
      statements(ctx, ctx.rng.between(1, 2), depth - 1);
      if (ctx.rng.chance(0.4)) raiseOrJump(ctx);
    }));
}

function raiseOrJump(ctx: Context): void {
  const { rng } = ctx;
  if (rng.chance(0.3) && (ctx.place.inLoop || ctx.place.result)) {
    return jump(ctx);
  }
  const write = () =>
    ctx.line(`raise ${rng.pick(EXCEPTIONS)}(${rng.between(0, 9)})`);
  if (rng.chance(0.5)) write();
  else ctx.block(`if ${argument(ctx, BOOL, 2)}:`, write);
}

function handler(ctx: Context, depth: number, isLast: boolean): void {
  const { rng } = ctx;
  const kind = isLast
    ? rng.pick([
      "Exception",
      "Exception",
      "LookupError",
      "(ValueError, TypeError, Own)",
    ])
    : rng.pick([...EXCEPTIONS, "ArithmeticError"]);
  ctx.block(`except ${kind} as e:`, () =>
    ctx.branch(() => {
      ctx.line("caught(e)");
      if (rng.chance(0.4)) statements(ctx, 1, depth - 1);
      const isLeft = rng.chance(0.15);
      if (isLeft) {
        ctx.line(
          rng.pick([
            "raise",
            "raise Own(5)",
            "raise e",
            "show(e.args if isinstance(e, Own) else 0)",
          ]),
        );
      }
      if (!isLeft && rng.chance(0.15)) jump(ctx);
    }));
}

function finalBody(ctx: Context, depth: number): void {
  ctx.block("finally:", () =>
    ctx.branch(() => {
      ctx.line(`print('finally', ${ctx.rng.below(100)})`);
      if (ctx.rng.chance(0.3)) statements(ctx, 1, Math.min(depth - 1, 1));
      if (ctx.rng.chance(0.1)) jump(ctx);
    }));
}

/** A `with` over the prelude's context managers. */
export function withStatement(ctx: Context, depth: number): void {
  const { rng } = ctx;
  const items = rng.times(rng.pick([1, 1, 2]), () => {
    const swallow = rng.chance(0.4) ? ", True" : "";
    const name = ctx.fresh("c");
    return { text: `CM(${argument(ctx, INT, 1)}${swallow})`, name };
  });
  const bound = items.map(({ text, name }) =>
    rng.chance(0.5) ? `${text} as ${name}` : text
  );
  ctx.placed(
    { yields: undefined },
    () =>
      ctx.block(`with ${bound.join(", ")}:`, () =>
        ctx.branch(() => {
          items.forEach(({ name }, i) => {
            if (!bound[i]?.endsWith(` as ${name}`)) return;
            ctx.scope.declare({ name, type: INT, fixed: true });
          });
          statements(ctx, rng.between(1, 2), depth - 1);
          if (rng.chance(0.3)) raiseOrJump(ctx);
        })),
  );
  if (rng.chance(0.2)) {
    const type = randomType(ctx, 0);
    show(ctx, argument(ctx, type, 1), type);
  }
}
