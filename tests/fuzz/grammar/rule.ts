// Rules: how an expression of a kind may be made, as a template such as
// `{str.}.find({str})` or as a function. Only the shape is here; the tables
// are in `rules_*.ts` and the choice is made in `expression.ts`.

import type { Context, Feature } from "./context.ts";
import { type Expr, LEVEL } from "./expr.ts";
import type { Kind, Type } from "./types.ts";

/** Makes an expression of `type`, with at most `depth` further levels. */
export type Make = (ctx: Context, type: Type, depth: number) => Expr;

export interface RuleOptions {
  /** The precedence of the template's outermost operator. */
  readonly level?: keyof typeof LEVEL;
  readonly weight?: number;
  readonly needs?: Feature;
  /** Not to be used in programs with this feature. */
  readonly unless?: Feature;
  /**
   * Whether the result may be larger than the operands, so that it has to be
   * cut: in code that is repeated, or always (where one step may square it).
   */
  readonly grows?: "loop" | "always";
  /** An estimate for a rule that evaluates a part more than once. */
  readonly cost?: number;
}

export interface Rule extends RuleOptions {
  readonly make: string | Make;
}

/** A rule from a template or a function. */
export function rule(make: string | Make, options: RuleOptions = {}): Rule {
  return { make, ...options };
}

/** Several templates with the same options. */
export function rules(texts: string[], options: RuleOptions = {}): Rule[] {
  return texts.map((text) => rule(text, options));
}

/** Whether the program's features admit the rule. */
export function admits(ctx: Context, candidate: RuleOptions): boolean {
  const { needs, unless } = candidate;
  return (needs === undefined || ctx.has(needs)) &&
    (unless === undefined || !ctx.has(unless));
}

/** Every rule of the grammar of expressions. */
export interface RuleBook {
  readonly of: Readonly<Record<Kind, readonly Rule[]>>;
  /** Rules that work for every type. */
  readonly common: readonly Rule[];
}
