/**
 * The line counter `L` stands where MicroPython's line table says. That table is made
 * while the tree is walked, each node of more than one token noting its first line, and
 * it never goes back: what is compiled later has the same line or a further one,
 * whatever line it is written on. So the line of each piece of text is known here, and
 * `L` is set where it may hold another one.
 *
 * @module
 */

import type { BinaryOperator, BoolOp, Expr } from "../syntax/ast.ts";
import type { Fn } from "./unit.ts";

/** Notes a node's line, and sets the counter where it differs: a text or "". */
export function reach(fn: Fn, line: number): string {
  if (line > fn.last) fn.last = line;
  return settle(fn);
}

/** Sets the counter where it may hold another line than it should: a text or "". */
export function settle(fn: Fn): string {
  if (fn.line === fn.last) return "";
  fn.line = fn.last;
  return fn.unit.options.optimise >= 3 ? "" : `L=${fn.last}`;
}

/** An expression with what is to be done first. */
export function after(step: string, text: string): string {
  return step === "" ? text : `(${step},${text})`;
}

/** Sets the counter back to an earlier operator's line: a text or "". */
export function back(fn: Fn, line: number): string {
  if (fn.line === line) return "";
  fn.line = line;
  return fn.unit.options.optimise >= 3 ? "" : `L=${line}`;
}

/** The value of a tree's leaf, on its line where reading it could fail. */
export function readAhead(fn: Fn, e: Expr): string {
  const text = fn.unit.emitter.expr(fn, e);
  return /^\$[\w$]+$/.test(text) ? text : after(settle(fn), text);
}

/** The value of an expression some of whose ways leave the counter behind. */
export function rejoined(fn: Fn, text: string): string {
  const step = settle(fn);
  if (step === "") return text;
  const t = fn.temp();
  fn.release(t);
  return `(${t}=${text},${step},${t})`;
}

/** Emits what leaves the counter alone. */
export function unmarked<T>(fn: Fn, emit: () => T): T {
  const { line, last } = fn;
  fn.line = fn.last = Infinity;
  const result = emit();
  fn.line = line;
  fn.last = last;
  return result;
}

/** The line that a node notes; 0 for single tokens and folded constants. */
export function lineOf(e: Expr): number {
  switch (e.kind) {
    case "Name":
    case "Constant":
    case "Starred":
      return 0;
    case "Int":
      return typeof e.value === "bigint" &&
          BigInt.asIntN(63, e.value) !== e.value
        ? e.line
        : 0;
    case "Str":
      return isInterned(e.value) ? 0 : e.line;
    case "Tuple":
      return isConstant(e) && e.elts.length > 0 ? e.folded : e.line;
    case "GeneratorExp":
      return e.isBare ? 0 : e.line;
    default:
      return isFolded(e) ? 0 : e.line;
  }
}

/** MicroPython keeps a str of at most ten bytes in the token. */
function isInterned(s: string): boolean {
  return s.length <= 10 &&
    (s.length <= 3 || new TextEncoder().encode(s).length <= 10);
}

/** True for literals and tuples of them. */
export function isConstant(e: Expr): boolean {
  switch (e.kind) {
    case "Int":
    case "Float":
    case "Imaginary":
    case "Str":
    case "Bytes":
    case "Constant":
      return true;
    case "Tuple":
      return e.elts.every(isConstant);
    default:
      return isFolded(e);
  }
}

/** True for operators on literals that the parser computes. */
export function isFolded(e: Expr): boolean {
  switch (e.kind) {
    case "UnaryOp":
      return e.op === "not" ? isConstant(e.operand) : isNumber(e);
    case "BinOp":
      return isNumber(e);
    case "BoolOp": {
      const left = decided(e);
      return left.kind !== "BoolOp" && isConstant(left);
    }
    default:
      return false;
  }
}

/** True for arithmetic on number literals, except where that fails. */
export function isNumber(e: Expr): boolean {
  let left: Expr = e;
  let hasBits = false;
  let hasFloat = false;
  while (left.kind === "BinOp") {
    const { op, right } = left;
    if (!isNumber(right) || isRefused(op, right)) return false;
    hasBits ||= "|^&<<>>".includes(op);
    hasFloat ||= op === "/" || isFloat(right);
    left = left.left;
  }
  if (hasBits && (hasFloat || isFloat(left))) return false;
  if (left.kind === "UnaryOp") {
    return left.op !== "not" && isNumber(left.operand) &&
      !(left.op === "~" && isFloat(left.operand));
  }
  return left.kind === "Int" || left.kind === "Float";
}

function isFloat(e: Expr): boolean {
  return e.kind === "Float" || e.kind === "UnaryOp" && isFloat(e.operand);
}

/** Division by zero, shifts out of range, and what numbers do not have. */
function isRefused(op: BinaryOperator, right: Expr): boolean {
  switch (op) {
    case "/":
    case "//":
    case "%":
      return !((right.kind === "Int" || right.kind === "Float") &&
        Number(right.value) !== 0);
    case "<<":
    case ">>":
      return right.kind !== "Int" || typeof right.value === "bigint";
    default:
      return op === "@";
  }
}

/** What the parser folds together: operators of one strength. */
const strengths: readonly (readonly BinaryOperator[])[] = [
  ["+", "-"],
  ["*", "/", "//", "%", "@"],
  ["<<", ">>"],
  ["|"],
  ["^"],
  ["&"],
  ["**"],
];

/** True where one operator's operand cannot be a part of the other's chain. */
export function isApart(a: BinaryOperator, b: BinaryOperator): boolean {
  return !strengths.some((s) => s.includes(a) && s.includes(b));
}

/** Whether a constant is true; null for anything else. */
export function constantTruth(e: Expr): boolean | null {
  switch (e.kind) {
    case "Constant":
      return e.value === "True" || e.value === "Ellipsis";
    case "Int":
    case "Float":
    case "Imaginary":
      return Number(e.value) !== 0;
    case "Str":
    case "Bytes":
      return e.value.length > 0;
    case "UnaryOp":
      return e.op === "not" ? negated(constantTruth(e.operand)) : null;
    case "Tuple":
      return isConstant(e) && e.elts.length > 0 ? true : null;
    case "BoolOp": {
      const left = decided(e);
      return left.kind === "BoolOp" ? null : constantTruth(left);
    }
    default:
      return null;
  }
}

function negated(known: boolean | null): boolean | null {
  return known === null ? null : !known;
}

/**
 * What the parser leaves of `and` and `or` with constants: those that decide nothing
 * are gone, and what stands behind one that decides it all.
 */
export function decided(e: BoolOp): Expr {
  if (!e.values.some((v) => constantTruth(v) !== null)) return e;
  const values: Expr[] = [];
  for (const [i, v] of e.values.entries()) {
    const known = constantTruth(v);
    if (known === (e.op === "or")) {
      values.push(v);
      break;
    }
    if (known === null || i === e.values.length - 1) values.push(v);
  }
  if (values.length > 1) return { ...e, values };
  const [only] = values;
  return only!.kind === "BoolOp" ? decided(only) : only!;
}

/** The furthest line that constants note. */
export function lastLine(elts: readonly Expr[]): number {
  return elts.reduce((n, e) => Math.max(n, lineOf(e)), 0);
}
