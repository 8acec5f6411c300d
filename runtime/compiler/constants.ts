/**
 * `const()`: `NAME = const(value)` at module level is folded into the code that uses
 * the name; a name that begins with an underscore is not stored at all. As
 * MicroPython's parser does.
 *
 * @module
 */

import type { Assign, Expr } from "../syntax/ast.ts";
import { expr } from "./emit.ts";
import { storeName } from "./names.ts";
import type { Fn } from "./unit.ts";

/** The statement where it is a constant's definition, else null. */
export function constStatement(fn: Fn, st: Assign): string | null {
  const [target] = st.targets;
  const value = constArgument(st.value);
  if (
    value === null || st.targets.length !== 1 || target!.kind !== "Name" ||
    fn.scope.kind !== "module" || fn.unit.options.mode !== "exec"
  ) return null;
  const text = expr(fn, value);
  if (!isConstant(value)) return null;
  fn.unit.folded.set(target.id, text);
  return target.id.startsWith("_") ? "" : storeName(fn, target.id, text);
}

function constArgument(e: Expr): Expr | null {
  return e.kind === "Call" && e.func.kind === "Name" && e.func.id === "const" &&
      e.args.length === 1 && e.keywords.length === 0
    ? e.args[0]!
    : null;
}

function isConstant(e: Expr): boolean {
  switch (e.kind) {
    case "Int":
    case "Float":
    case "Str":
    case "Bytes":
    case "Constant":
    case "Imaginary":
      return true;
    case "UnaryOp":
      return isConstant(e.operand);
    default:
      return false;
  }
}
