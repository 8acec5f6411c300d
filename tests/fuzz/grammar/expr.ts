// The text of an expression with the precedence of its outermost operator,
// and the parentheses that follow from it. No choices are made here.

/** Precedence levels, from the loosest binding to the tightest. */
export const LEVEL = {
  named: 0,
  ternary: 1,
  or: 2,
  and: 3,
  not: 4,
  compare: 5,
  bitOr: 6,
  bitXor: 7,
  bitAnd: 8,
  shift: 9,
  add: 10,
  multiply: 11,
  unary: 12,
  power: 13,
  await: 14,
  primary: 15,
} as const;

export interface Expr {
  readonly text: string;
  readonly level: number;
}

/** An expression that never needs parentheses. */
export function atom(text: string): Expr {
  return { text, level: LEVEL.primary };
}

/** The text, in parentheses if it binds less tightly than `level`. */
export function at(expr: Expr, level: number): string {
  return expr.level < level ? `(${expr.text})` : expr.text;
}
