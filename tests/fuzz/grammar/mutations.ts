// Statements that change a container in place: items, slices, methods.

import type { Context, Variable } from "./context.ts";
import { argument } from "./expression.ts";
import { keyLiteral } from "./literals.ts";
import { guarded, show } from "./statements.ts";
import { element, INT, list, type Type } from "./types.ts";

/** Changes some variable that holds a container, if there is one. */
export function mutation(ctx: Context): void {
  const targets = ctx.scope.visible().filter((v) =>
    templates(v.type).length > 0
  );
  if (targets.length === 0) return;
  const target = ctx.rng.pick(targets);
  const text = fill(ctx, ctx.rng.pick(templates(target.type)), target);
  if (ctx.rng.chance(0.3)) ctx.line(text);
  else guarded(ctx, () => ctx.line(text));
  if (target.type.kind === "list" && ctx.bounded) {
    ctx.line(`del ${target.name}[12:]`);
  }
  if (ctx.rng.chance(0.3)) show(ctx, target.name, target.type);
}

const LIST = [
  "L.append(E)",
  "L.append(E)",
  "L.insert(I, E)",
  "L.extend(M)",
  "L[I] = E",
  "L[I] = E",
  "L.pop()",
  "L.pop(I)",
  "L.remove(E)",
  "L.reverse()",
  "L[S] = M",
  "L[S] = M",
  "del L[I]",
  "del L[S]",
  "L.clear()",
  "show(L.pop())",
];
const SORTS = ["L.sort()", "L.sort(reverse=True)", "L.sort(key=lambda q: -q)"];
const DICT = [
  "L[K] = V",
  "L[K] = V",
  "L[K] = V",
  "L.update({P: V})",
  "L.setdefault(K, V)",
  "L.pop(K, None)",
  "L.pop(K)",
  "del L[K]",
  "show(L[K])",
  "show(K in L)",
  "L.clear()",
];
const SET = [
  "L.add(E)",
  "L.add(E)",
  "L.discard(E)",
  "L.remove(E)",
  "L.update(M)",
  "L.clear()",
  "L |= {E}",
];

function templates(type: Type): readonly string[] {
  switch (type.kind) {
    case "list":
      return element(type).kind === "int" ? [...LIST, ...SORTS] : LIST;
    case "dict":
      return DICT;
    case "set":
      return SET;
    default:
      return [];
  }
}

function fill(ctx: Context, template: string, target: Variable): string {
  const of = element(target.type);
  const parts: Record<string, () => string> = {
    L: () => target.name,
    E: () => argument(ctx, of, 2),
    V: () => argument(ctx, target.type.args[1] ?? INT, 2),
    M: () => argument(ctx, list(of), 2),
    K: () =>
      ctx.rng.chance(0.8) ? keyLiteral(ctx, of).text : argument(ctx, of, 1),
    // A plain key: MicroPython evaluates the value before it.
    P: () => keyLiteral(ctx, of).text,
    I: () => String(ctx.rng.between(-2, 2)),
    S: () =>
      `${ctx.rng.pick(["", "0", "1", "-2"])}:${
        ctx.rng.pick(["", "1", "2", "-1", "5"])
      }`,
  };
  return template.replace(
    /\b[LEVMKPIS]\b/g,
    (letter) => parts[letter]?.() ?? "",
  );
}
