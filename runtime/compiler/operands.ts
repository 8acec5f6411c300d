/**
 * Operands that are written more than once: kept in a temporary, unless evaluating
 * the text again is harmless and nothing in between can change it.
 *
 * @module
 */

import type { Expr } from "../syntax/ast.ts";
import { isSimple } from "./js.ts";
import type { Fn } from "./unit.ts";

/** A value held for use more than once. */
export interface Held {
  /** What to write where the value is wanted: a variable or a literal. */
  readonly ref: string;
  /** The assignment to make first, or "". */
  readonly set: string;
  /** The temporary to release, or null. */
  readonly temp: string | null;
}

/**
 * Makes a value usable twice.
 *
 * @param next what is evaluated between now and the use; null for nothing
 */
export function hold(fn: Fn, text: string, next: Expr | null): Held {
  if (isSimple(text) && (next === null || isStable(fn, text, next))) {
    return { ref: text, set: "", temp: null };
  }
  const temp = fn.temp();
  return { ref: temp, set: `${temp}=${text}`, temp };
}

/** True where evaluating `next` cannot change what the variable holds. */
export function isStable(fn: Fn, text: string, next: Expr): boolean {
  if (!text.startsWith("$")) return true;
  if (isPlain(next)) return true;
  const name = text.slice(1);
  return fn.scope.resolve(name) === "local" && !fn.scope.rebound.has(name) &&
    !bindsByWalrus(next);
}

/** Names and constants: evaluating them changes nothing. */
function isPlain(e: Expr): boolean {
  return e.kind === "Name" || e.kind === "Int" || e.kind === "Str" ||
    e.kind === "Constant" || e.kind === "Float";
}

function bindsByWalrus(e: Expr): boolean {
  if (e.kind === "NamedExpr") return true;
  for (const v of Object.values(e)) {
    if (Array.isArray(v)) {
      if (v.some((x) => isNode(x) && bindsByWalrus(x))) return true;
    } else if (isNode(v) && bindsByWalrus(v)) return true;
  }
  return false;
}

function isNode(v: unknown): v is Expr {
  return typeof v === "object" && v !== null && ("kind" in v || "value" in v);
}
