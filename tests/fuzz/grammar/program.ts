// One random program: which features it uses, its statements, and the state
// that it prints at the end.

import { Rng } from "../rng.ts";
import { Context, type Feature, FEATURES } from "./context.ts";
import { RULES } from "./rules.ts";
import { show, statements } from "./statements.ts";

/** A generated program. */
export interface Program {
  readonly index: number;
  /** Whether it is meant to be the body of a function. */
  readonly wrapped: boolean;
  readonly text: string;
}

export interface ProgramOptions {
  /** Features that no program may use. */
  readonly without: ReadonlySet<Feature>;
}

/** The features of one program: about half of all, a different half each. */
function chooseFeatures(rng: Rng, options: ProgramOptions): Set<Feature> {
  const share = rng.pick([0.2, 0.5, 0.8]);
  const allowed = FEATURES.filter((f) => !options.without.has(f));
  return new Set(allowed.filter(() => rng.chance(share)));
}

/** Program `index` of the run with this seed. */
export function makeProgram(
  seed: number,
  index: number,
  options: ProgramOptions,
): Program {
  const rng = Rng.forItem(seed, index);
  const features = chooseFeatures(rng, options);
  const wrapped = rng.chance(0.5);
  const ctx = new Context(rng, features, RULES, wrapped);
  statements(ctx, rng.between(4, 16), 3);
  for (const { name, type } of ctx.scope.variables) show(ctx, name, type);
  return { index, wrapped, text: ctx.text() };
}
