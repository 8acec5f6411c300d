/**
 * `const()`: `NAME = const(value)` in a module or class is folded into the code that
 * uses the name; a name that begins with an underscore is not stored at all. As
 * MicroPython's parser does.
 *
 * @module
 */

import { type BinOp, type Expr, PySyntaxError } from "../syntax/mod.ts";
import { expr } from "./emit.ts";
import { storeName } from "./names.ts";
import type { Fn } from "./unit.ts";

/** The statement where it is a constant's definition, else null. */
export function constStatement(
  fn: Fn,
  targets: readonly Expr[],
  given: Expr,
): string | null {
  const [target] = targets;
  const value = constArgument(given);
  if (
    value === null || targets.length !== 1 || target!.kind !== "Name" ||
    fn.scope.kind === "function" || fn.scope.kind === "comprehension"
  ) return null;
  const { folded } = fn.unit;
  const constant = fold(fn, value);
  if (constant === null) throw syntaxError(fn, value, "not a constant");
  if (folded.has(target.id)) {
    throw syntaxError(fn, value, "identifier redefined as const");
  }
  folded.set(target.id, constant);
  return target.id.startsWith("_")
    ? ""
    : storeName(fn, target.id, expr(fn, constant));
}

function syntaxError(fn: Fn, at: Expr, msg: string): Error {
  const { file } = fn.unit.options;
  return new PySyntaxError({
    kind: "SyntaxError",
    msg,
    file,
    line: at.line,
    block: null,
  });
}

function constArgument(e: Expr): Expr | null {
  return e.kind === "Call" && e.func.kind === "Name" && e.func.id === "const" &&
      e.args.length === 1 && e.keywords.length === 0
    ? e.args[0]!
    : null;
}

/** A tuple of constants, which can be one object; else null. */
export function constantTuple(fn: Fn, given: readonly Expr[]): string | null {
  const { folded } = fn.unit;
  const elts = folded.size === 0
    ? given
    : given.map((e) => e.kind === "Name" ? folded.get(e.id) ?? e : e);
  if (elts.length === 0 || !elts.every(isLiteral)) return null;
  const items = elts.map((e) =>
    e.kind === "Tuple" && e.elts.length > 0
      ? constantTuple(fn, e.elts)!
      : expr(fn, e)
  );
  return fn.unit.constant(
    `new ${fn.unit.abi("PyTuple")}([${items.join(",")}])`,
  );
}

function isLiteral(e: Expr): boolean {
  switch (e.kind) {
    case "Int":
    case "Float":
    case "Str":
    case "Bytes":
    case "Constant":
      return true;
    case "Tuple":
      return e.elts.length > 0 && e.elts.every(isLiteral);
    default:
      return false;
  }
}

/** The literal that an expression of constants comes to, or null. */
function fold(fn: Fn, e: Expr): Expr | null {
  switch (e.kind) {
    case "Name":
      return fn.unit.folded.get(e.id) ?? null;
    case "Tuple": {
      const elts = e.elts.map((x) => fold(fn, x));
      return elts.includes(null) ? null : { ...e, elts: elts as Expr[] };
    }
    case "UnaryOp": {
      const v = fold(fn, e.operand);
      return v === null ? null : foldUnary(e.op, v);
    }
    case "BinOp":
      return foldBinary(fn, e);
    case "Attribute":
      return mathConstant(e.value, e.attr, e.line);
    default:
      return isLiteral(e) || e.kind === "Imaginary" ? e : null;
  }
}

/** `math.pi` and `math.e`, as MicroPython's parser knows them. */
function mathConstant(o: Expr, name: string, line: number): Expr | null {
  if (o.kind !== "Name" || o.id !== "math") return null;
  const value = name === "pi" ? Math.PI : name === "e" ? Math.E : null;
  return value === null ? null : { kind: "Float", line, value };
}

function foldUnary(op: string, v: Expr): Expr | null {
  if (v.kind === "Float") {
    if (op === "-") return { ...v, value: -v.value };
    return op === "+" ? v : null;
  }
  if (v.kind !== "Int") return null;
  const i = BigInt(v.value);
  const r = op === "-" ? -i : op === "~" ? -1n - i : op === "+" ? i : null;
  return r === null ? null : int(r, v.line);
}

function int(value: bigint, line: number): Expr {
  const safe = value >= -9007199254740991n && value <= 9007199254740991n;
  return { kind: "Int", line, value: safe ? Number(value) : value };
}

function foldBinary(fn: Fn, e: BinOp): Expr | null {
  const a = fold(fn, e.left);
  const b = fold(fn, e.right);
  if (a?.kind === "Int" && b?.kind === "Int") {
    return foldInts(e.op, BigInt(a.value), BigInt(b.value), e.line);
  }
  const x = number(a);
  const y = number(b);
  return x === null || y === null ? null : foldFloats(e.op, x, y, e.line);
}

function number(e: Expr | null): number | null {
  return e?.kind === "Float" || e?.kind === "Int" ? Number(e.value) : null;
}

function foldInts(op: string, a: bigint, b: bigint, line: number): Expr | null {
  switch (op) {
    case "+":
      return int(a + b, line);
    case "-":
      return int(a - b, line);
    case "*":
      return int(a * b, line);
    case "//":
    case "%":
      return b === 0n
        ? null
        : int(op === "%" ? mod(a, b) : (a - mod(a, b)) / b, line);
    case "<<":
      return b < 0n ? null : int(a << b, line);
    case ">>":
      return b < 0n ? null : int(a >> b, line);
    case "&":
      return int(a & b, line);
    case "|":
      return int(a | b, line);
    case "^":
      return int(a ^ b, line);
    case "**":
      return b >= 0n
        ? int(a ** b, line)
        : foldFloats(op, Number(a), Number(b), line);
    default:
      return foldFloats(op, Number(a), Number(b), line);
  }
}

function mod(a: bigint, b: bigint): bigint {
  const r = a % b;
  return r !== 0n && (r < 0n) !== (b < 0n) ? r + b : r;
}

function foldFloats(
  op: string,
  x: number,
  y: number,
  line: number,
): Expr | null {
  const value = op === "+"
    ? x + y
    : op === "-"
    ? x - y
    : op === "*"
    ? x * y
    : op === "/" && y !== 0
    ? x / y
    : op === "**"
    ? x ** y
    : NaN;
  return Number.isFinite(value) ? { kind: "Float", line, value } : null;
}
