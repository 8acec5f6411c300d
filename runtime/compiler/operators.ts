/**
 * Operators in expressions: trees and chains of binary ones, and single comparisons.
 *
 * @module
 */

import type { BinOp, CompareOperator, Expr } from "../syntax/ast.ts";
import { binaryOf, bothNumbers, isNoInt } from "./binary.ts";
import { expr } from "./emit.ts";
import { floatTree } from "./floats.ts";
import { call, conditional, isSimple } from "./js.ts";
import { after, isApart, isNumber, lineOf, reach, unmarked } from "./lines.ts";
import { modularTree } from "./modular.ts";
import { hold } from "./operands.ts";
import type { AbiName, Fn } from "./unit.ts";

/** `left op right`. */
export function binOp(fn: Fn, e: BinOp): string {
  return modularTree(fn, e) ?? floatTree(fn, e) ?? chain(fn, e);
}

/** A left-associative chain, walked by a loop: it can be very long. */
function chain(fn: Fn, e: BinOp): string {
  const links: BinOp[] = [];
  let left: Expr = e;
  let { line } = e;
  while (left.kind === "BinOp") {
    // Operands in parentheses may begin on a further line.
    if (left.line > line) line = lineOf(left);
    links.push(left);
    left = left.left;
  }
  const step = line > e.line ? reach(fn, line) : "";
  const folded = foldedLinks(links, left);
  let text = after(
    step,
    folded === 0
      ? expr(fn, left)
      : unmarked(fn, () => chain(fn, links[links.length - folded]!)),
  );
  // One comma expression, however long the chain: nothing nests.
  const steps: string[] = [];
  let previous: string | null = null;
  for (let i = links.length - 1 - folded; i >= 0; i--) {
    const { op, right } = links[i]!;
    const a = hold(fn, text, right);
    const b = hold(fn, expr(fn, right), null);
    text = binaryOf(fn, op, a.ref, b.ref, false);
    steps.push(...[a.set, b.set].filter((s) => s !== ""));
    fn.release(previous, b.temp);
    previous = a.temp;
  }
  fn.release(previous);
  return steps.length === 0 ? text : `(${steps.join(",")},${text})`;
}

/** How many of the innermost links are arithmetic on literals alone. */
function foldedLinks(links: readonly BinOp[], left: Expr): number {
  let folded = 0;
  if (!isNumber(left)) return folded;
  for (let i = links.length - 1; i > 0; i--) {
    if (!isNumber(links[i]!.right)) break;
    const isWhole = isApart(links[i]!.op, links[i - 1]!.op);
    if (isWhole && isNumber(links[i]!)) folded = links.length - i;
  }
  return folded;
}

/** The ABI function of each ordering operator, and JavaScript's own. */
const orderings: { [op in CompareOperator]?: [AbiName, string] } = {
  "<": ["lt", "<"],
  "<=": ["le", "<="],
  ">": ["gt", ">"],
  ">=": ["ge", ">="],
};

/**
 * One comparison of simple operands, as a value. With `test`, as a JavaScript boolean.
 */
export function compareOf(
  fn: Fn,
  op: CompareOperator,
  a: string,
  b: string,
  test: boolean,
): string {
  const { unit } = fn;
  const truth = (s: string) => test ? call(unit.abi("truth"), s) : s;
  const ordering = orderings[op];
  if (ordering !== undefined) {
    const slow = truth(call(unit.abi(ordering[0]), a, b));
    const fast = `${a}${ordering[1]}${b}`;
    const other = isOrderedText(a) ? b : isOrderedText(b) ? a : null;
    if (other !== null) {
      return conditional(`typeof ${other}==="string"`, fast, slow);
    }
    if (isNoInt(a) || isNoInt(b)) return slow;
    const numbers = bothNumbers(a, b);
    return numbers === "" ? `(${fast})` : conditional(numbers, fast, slow);
  }
  switch (op) {
    case "==":
    case "!=":
      return equality(fn, op, a, b, truth);
    case "is":
      return `(${a}===${b})`;
    case "is not":
      return `(${a}!==${b})`;
    case "in":
      return membership(fn, a, b);
    default:
      return `!${membership(fn, a, b)}`;
  }
}

function equality(
  fn: Fn,
  op: "==" | "!=",
  a: string,
  b: string,
  truth: (s: string) => string,
): string {
  const js = op === "==" ? "===" : "!==";
  const slow = truth(call(fn.unit.abi(op === "==" ? "eq" : "ne"), a, b));
  if (isStringLiteral(a) || isStringLiteral(b)) {
    const other = isStringLiteral(a) ? b : a;
    return conditional(`typeof ${other}==="string"`, `${a}${js}${b}`, slow);
  }
  const numbers = bothNumbers(a, b);
  if (numbers === "") return `(${a}${js}${b})`;
  return conditional(numbers, `${a}${js}${b}`, slow);
}

/** `a in b`; of a literal str JavaScript's own search. */
function membership(fn: Fn, a: string, b: string): string {
  const slow = call(fn.unit.abi("contains"), b, a);
  return isStringLiteral(b) && !isStringLiteral(a)
    ? conditional(`typeof ${a}==="string"`, `${b}.includes(${a})`, slow)
    : slow;
}

/** A literal below the surrogates: JavaScript orders it as Python does. */
function isOrderedText(s: string): boolean {
  return isStringLiteral(s) && !/[\ud800-\uffff]/.test(s);
}

function isStringLiteral(s: string): boolean {
  return isSimple(s) && s.startsWith('"');
}
