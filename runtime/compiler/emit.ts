/**
 * How a handler emits its child nodes: through the unit's visitors, so that the files
 * of the compiler do not need each other to load.
 *
 * @module
 */

import type { Expr, Stmt } from "../syntax/ast.ts";
import { array, call } from "./js.ts";
import type { Fn } from "./unit.ts";

/** The value of an expression. */
export function expr(fn: Fn, e: Expr): string {
  return fn.unit.emitter.expr(fn, e);
}

/** An expression as a JavaScript boolean. */
export function cond(fn: Fn, e: Expr): string {
  return fn.unit.emitter.cond(fn, e);
}

/** A run of statements. */
export function block(fn: Fn, body: readonly Stmt[]): string {
  return fn.unit.emitter.block(fn, body);
}

/** Array of items, stars spread. */
export function items(fn: Fn, elts: readonly Expr[]): string {
  return array(
    elts.map((e) =>
      e.kind === "Starred"
        ? `...${call(fn.unit.abi("iterate"), expr(fn, e.value))}`
        : expr(fn, e)
    ),
  );
}

/** The line of an expression's first token. */
export function firstLine(e: Expr): number {
  switch (e.kind) {
    case "Attribute":
    case "Subscript":
      return firstLine(e.value);
    case "Call":
      return firstLine(e.func);
    case "BinOp":
    case "Compare":
      return firstLine(e.left);
    case "IfExp":
      return firstLine(e.body);
    default:
      return e.line;
  }
}

/** Sets the line counter where a line lies behind it; a prefix to a text. */
export function stepTo(fn: Fn, line: number): string {
  if (fn.line < 0 || line <= fn.line || fn.unit.options.optimise >= 3) {
    return "";
  }
  fn.line = line;
  return `L=${line},`;
}
