/**
 * Soft calls: a function that raises for a `try` of its caller hands the exception
 * back by returning `undefined`, which is no Python value, and JavaScript throws
 * nothing. The caller asks for that by `soft.asked`; a function that knows of it takes
 * the request back as it begins, and leaves its exception in `soft.raised`.
 *
 * Only a call that is a whole statement, or all that one assigns or returns, asks: it
 * can go to the handler from there. An item of a dict is looked up softly, too.
 *
 * @module
 */

import type { Expr } from "../syntax/ast.ts";
import { expr } from "./emit.ts";
import { raiseHere } from "./exits.ts";
import { call } from "./js.ts";
import type { Fn } from "./unit.ts";

/**
 * What a function does that can hand its exception back: first of all, and before
 * the exception would be thrown.
 */
export function handsBack(fn: Fn): { enter: string; leave: string } {
  const soft = fn.unit.abi("soft");
  return {
    enter: `const Z=${soft}.asked;${soft}.asked=0;`,
    leave: `if(Z===1){${soft}.raised=E;return;}`,
  };
}

/** Asks the callable that is called next. */
export function askSoftly(fn: Fn, f: string): string {
  return `${fn.unit.abi("soft")}.asked=${f}.soft`;
}

/** The value of an expression, and whether `undefined` means that it raised. */
export function softly(fn: Fn, e: Expr): { text: string; isSoft: boolean } {
  const guard = fn.guards.findLast((g) => g.error !== null);
  if (guard === undefined || e.kind !== "Call" && e.kind !== "Subscript") {
    return { text: expr(fn, e), isSoft: false };
  }
  fn.soft = e;
  const text = expr(fn, e);
  const isSoft = fn.soft === null;
  fn.soft = null;
  if (isSoft) guard.isSoft = true;
  return { text, isSoft };
}

/** True, once, for the call that is to be soft. */
export function takesSoft(fn: Fn, e: Expr): boolean {
  if (fn.soft !== e) return false;
  fn.soft = null;
  return true;
}

/** Goes to the handler where a soft call handed its exception back: a statement. */
export function handedBack(fn: Fn, text: string): string {
  const landed = call(fn.unit.abi("handedBack"));
  return `if(${text}===undefined)${raiseHere(fn, landed)}`;
}
