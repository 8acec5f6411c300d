/**
 * `(tree of + - * on ints) & mask` with a constant mask of up to 32 bits: computed
 * modulo 2^32, so that the product of two big numbers never becomes a bigint. Exact:
 * the low bits of a sum or product depend on the low bits of its terms only.
 *
 * @module
 */

import type { BinaryOperator, BinOp, Expr } from "../syntax/ast.ts";
import { binaryOf } from "./binary.ts";
import { expr } from "./emit.ts";
import { leavesAreQuiet } from "./leaves.ts";
import { back, lineOf, readAhead, rejoined, settle } from "./lines.ts";
import type { Fn } from "./unit.ts";

const modular: ReadonlySet<BinaryOperator> = new Set(["+", "-", "*"]);

interface Node {
  /** The value modulo 2^32, as an int32. */
  readonly low: string;
  /** The same by the ordinary operators: text made when asked. */
  generic(): string;
}

class Builder {
  readonly tests: string[] = [];
  readonly sets: string[] = [];
  readonly temps: string[] = [];
  multiplies = false;

  constructor(readonly fn: Fn) {}

  build(e: Expr): Node {
    if (e.kind === "BinOp" && (e.op === "+" || e.op === "-" || e.op === "*")) {
      this.fn.last = Math.max(this.fn.last, lineOf(e));
      return this.binary(e);
    }
    if (e.kind === "Int" && typeof e.value === "number") {
      return { low: `${e.value | 0}`, generic: () => expr(this.fn, e) };
    }
    return this.leaf(e);
  }

  private binary(e: BinOp): Node {
    const a = this.build(e.left);
    const b = this.build(e.right);
    if (e.op === "*") this.multiplies = true;
    const { last } = this.fn;
    const low = e.op === "*"
      ? `Math.imul(${a.low},${b.low})`
      : `(${a.low}${e.op}${spaced(b.low)}|0)`;
    return { low, generic: () => this.generic(e, a, b, last) };
  }

  private generic(e: BinOp, a: Node, b: Node, line: number): string {
    const x = this.held(a.generic());
    const y = this.held(b.generic());
    const step = back(this.fn, line);
    const r = binaryOf(this.fn, e.op, x.ref, y.ref, false);
    this.fn.release(x.temp, y.temp);
    const sets = [x.set, y.set, step].filter((s) => s !== "");
    return sets.length === 0 ? r : `(${sets.join(",")},${r})`;
  }

  private held(text: string) {
    if (/^[\w$]+$/.test(text)) return { ref: text, set: "", temp: null };
    const temp = this.fn.temp();
    return { ref: temp, set: `${temp}=${text}`, temp };
  }

  private leaf(e: Expr): Node {
    const text = readAhead(this.fn, e);
    let ref = text;
    if (!/^\$[\w$]+$/.test(text)) {
      ref = this.fn.temp();
      this.temps.push(ref);
      this.sets.push(`${ref}=${text}`);
    }
    this.tests.push(`typeof ${ref}==="number"`);
    return { low: ref, generic: () => ref };
  }
}

/** A negative operand must not fuse with a minus sign. */
function spaced(text: string): string {
  return text.startsWith("-") ? `(${text})` : text;
}

/** The masked tree, or null where the plain form is as good. */
export function modularTree(fn: Fn, e: BinOp): string | null {
  const mask = e.right.kind === "Int" ? e.right.value : null;
  if (
    e.op !== "&" || typeof mask !== "number" || mask < 0 ||
    mask > 0xffffffff || e.left.kind !== "BinOp" ||
    !leavesAreQuiet(e.left, modular)
  ) return null;
  const builder = new Builder(fn);
  const { line, last } = fn;
  const tree = builder.build(e.left);
  const { tests, sets, temps } = builder;
  if (!builder.multiplies || tests.length === 0) {
    fn.release(...temps);
    fn.line = line;
    fn.last = last;
    return null;
  }
  const step = settle(fn);
  if (step !== "") sets.push(step);
  const value = mask <= 0x7fffffff
    ? `(${tree.low}&${mask})`
    : `((${tree.low}&${mask})>>>0)`;
  const held = fn.temp();
  const slow = `(${held}=${rejoined(fn, tree.generic())},${
    binaryOf(fn, "&", held, `${mask}`, false)
  })`;
  fn.release(held, ...temps);
  const text = `(${tests.join("&&")}?${value}:${slow})`;
  return sets.length === 0 ? text : `(${sets.join(",")},${text})`;
}
