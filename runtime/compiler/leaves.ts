/**
 * Which operands an arithmetic tree may read all at once, before its first operator:
 * those whose evaluation nobody can see. The very first operand may be anything.
 *
 * @module
 */

import type { BinaryOperator, BinOp, Expr } from "../syntax/ast.ts";

/** Names, constants, and attributes and items of them. */
function isQuiet(e: Expr): boolean {
  switch (e.kind) {
    case "Name":
    case "Int":
    case "Float":
      return true;
    case "Attribute":
      return isQuiet(e.value);
    case "Subscript":
      return isQuiet(e.value) && isQuiet(e.index);
    case "UnaryOp":
      return e.op === "-" && isQuiet(e.operand);
    case "BinOp":
      return e.op !== "**" && isQuiet(e.left) && isQuiet(e.right) &&
        !mayDivideByZero(e);
    default:
      return false;
  }
}

function mayDivideByZero({ op, right }: BinOp): boolean {
  if (op !== "/" && op !== "//" && op !== "%") return false;
  return !(right.kind === "Int" || right.kind === "Float") ||
    Number(right.value) === 0;
}

/** A call as the first operand is evaluated first in any case. */
function mayBeFirst(e: Expr): boolean {
  return isQuiet(e) || e.kind === "Call";
}

/** True where every leaf under these operators may be read ahead. */
export function leavesAreQuiet(
  e: Expr,
  operators: ReadonlySet<BinaryOperator>,
  first = true,
): boolean {
  if (e.kind === "UnaryOp" && e.op === "-") {
    return leavesAreQuiet(e.operand, operators, first);
  }
  if (e.kind === "BinOp" && operators.has(e.op)) {
    return leavesAreQuiet(e.left, operators, first) &&
      leavesAreQuiet(e.right, operators, false);
  }
  return first ? mayBeFirst(e) : isQuiet(e);
}
