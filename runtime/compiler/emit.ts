/**
 * How a handler emits its child nodes: through the unit's visitors, so that the files
 * of the compiler do not need each other to load.
 *
 * @module
 */

import type { Expr, Stmt } from "../syntax/ast.ts";
import { array, call } from "./js.ts";
import { after, isConstant, lastLine, reach, unmarked } from "./lines.ts";
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
  if (fn.line !== Infinity && elts.every(isConstant)) {
    const list = unmarked(fn, () => items(fn, elts));
    return after(reach(fn, lastLine(elts)), list);
  }
  return array(
    elts.map((e) =>
      e.kind === "Starred"
        ? `...${call(fn.unit.abi("iterate"), expr(fn, e.value))}`
        : expr(fn, e)
    ),
  );
}
