/**
 * Arithmetic trees on floats: where every leaf turns out to be a float, the whole
 * tree is computed on raw doubles and boxed once.
 *
 * @module
 */

import type { BinaryOperator, BinOp, Expr } from "../syntax/ast.ts";
import { binaryOf } from "./binary.ts";
import { expr } from "./emit.ts";
import { leavesAreQuiet } from "./leaves.ts";
import { conditional } from "./js.ts";
import {
  after,
  back,
  isFolded,
  lineOf,
  readAhead,
  rejoined,
  settle,
} from "./lines.ts";
import type { Fn } from "./unit.ts";

/** A tree of `+ - * /` and unary minus over leaves. */
interface Tree {
  /** The unboxed computation. */
  readonly raw: string;
  /** The line that its operator's error has. */
  readonly line: number;
  /** The same computation by the ordinary operators: text made when asked. */
  generic(): string;
}

interface Leaf {
  /** A variable that holds the leaf's value. */
  readonly ref: string;
  /** The variable of its double, once tested. */
  readonly double: string;
}

const arithmetic: ReadonlySet<BinaryOperator> = new Set(["+", "-", "*", "/"]);

/** How many operators on leaves a tree must have to be worth two versions. */
const LEAST = 2;
/** More leaves than this, and the text grows too large. */
const MOST = 12;

function operators(e: Expr): number {
  if (e.kind === "UnaryOp" && e.op === "-") return operators(e.operand);
  if (e.kind !== "BinOp" || !arithmetic.has(e.op)) return 0;
  return 1 + operators(e.left) + operators(e.right);
}

/** Strings and containers in a tree say that it is no float arithmetic. */
function unlikely(e: Expr): boolean {
  switch (e.kind) {
    case "BinOp":
      return !arithmetic.has(e.op) ? false : unlikely(e.left) ||
        unlikely(e.right);
    case "UnaryOp":
      return unlikely(e.operand);
    case "Str":
    case "JoinedStr":
    case "Bytes":
    case "List":
    case "Tuple":
    case "Dict":
    case "Set":
    case "ListComp":
    case "Imaginary":
      return true;
    default:
      return false;
  }
}

/** The tree in both versions, or null where the plain form is better. */
export function floatTree(fn: Fn, e: BinOp): string | null {
  const n = operators(e);
  if (
    n < LEAST || n >= MOST || unlikely(e) || !leavesAreQuiet(e, arithmetic)
  ) return null;
  const builder = new TreeBuilder(fn);
  const { line, last } = fn;
  const tree = builder.build(e);
  if (tree === null || builder.leaves.length === 0) {
    builder.abandon();
    fn.line = line;
    fn.last = last;
    return null;
  }
  return builder.finish(tree);
}

class TreeBuilder {
  readonly leaves: Leaf[] = [];
  readonly #sets: string[] = [];
  readonly #temps: string[] = [];
  readonly #guards: string[] = [];

  constructor(readonly fn: Fn) {}

  build(e: Expr): Tree | null {
    const { fn } = this;
    // The lines of what the parser folds do not count.
    if (isFolded(e) && lastOf(e) > fn.last) return null;
    if (e.kind === "Float" && Number.isFinite(e.value)) {
      fn.last = Math.max(fn.last, e.line);
      const raw = doubleText(e.value);
      return { raw, line: fn.last, generic: () => expr(fn, e) };
    }
    if (e.kind === "Int" && typeof e.value === "number") {
      const raw = `${e.value}`;
      return { raw, line: fn.last, generic: () => expr(fn, e) };
    }
    if (e.kind === "UnaryOp" && e.op === "-") {
      fn.last = Math.max(fn.last, lineOf(e));
      return this.negate(e.operand);
    }
    if (e.kind === "BinOp" && arithmetic.has(e.op)) {
      fn.last = Math.max(fn.last, lineOf(e));
      return this.binary(e);
    }
    return this.leaf(e);
  }

  private negate(e: Expr): Tree | null {
    const t = this.build(e);
    if (t === null) return null;
    const neg = this.fn.unit.abi("neg");
    const { line } = t;
    return {
      raw: `(-${t.raw})`,
      line,
      generic: () => {
        const inner = t.generic();
        return `${neg}(${after(back(this.fn, line), inner)})`;
      },
    };
  }

  private binary(e: BinOp): Tree | null {
    const a = this.build(e.left);
    const b = a && this.build(e.right);
    if (a === null || b === null) return null;
    if (e.op === "/" && !this.guardDivisor(e.right, b.raw)) return null;
    // Two int constants would be int arithmetic.
    if (/^\d+$/.test(a.raw) && /^\d+$/.test(b.raw)) return null;
    const { last } = this.fn;
    return {
      raw: `(${a.raw}${e.op}${b.raw})`,
      line: last,
      generic: () => this.generic(e, a, b, last),
    };
  }

  private generic(e: BinOp, a: Tree, b: Tree, line: number): string {
    const x = this.simple(a.generic());
    const y = this.simple(b.generic());
    const step = back(this.fn, line);
    const r = binaryOf(this.fn, e.op, x.ref, y.ref, false);
    this.fn.release(x.temp, y.temp);
    const sets = [x.set, y.set, step].filter((s) => s !== "");
    return sets.length === 0 ? r : `(${sets.join(",")},${r})`;
  }

  private simple(text: string) {
    if (/^[\w$]+$/.test(text)) return { ref: text, set: "", temp: null };
    const temp = this.fn.temp();
    return { ref: temp, set: `${temp}=${text}`, temp };
  }

  private guardDivisor(e: Expr, raw: string): boolean {
    if (e.kind === "Float" || e.kind === "Int") return e.value !== 0;
    if (e.kind === "BinOp") return false;
    this.#guards.push(`${raw}!==0`);
    return true;
  }

  private leaf(e: Expr): Tree {
    const text = readAhead(this.fn, e);
    const known = this.leaves.find((l) => l.ref === text);
    if (known !== undefined) {
      const { last } = this.fn;
      return { raw: known.double, line: last, generic: () => known.ref };
    }
    const held = this.simpleLeaf(text);
    const double = this.fn.temp();
    this.#temps.push(double);
    this.leaves.push({ ref: held, double });
    return { raw: double, line: this.fn.last, generic: () => held };
  }

  private simpleLeaf(text: string): string {
    if (/^\$[\w$]+$/.test(text)) return text;
    const t = this.fn.temp();
    this.#temps.push(t);
    this.#sets.push(`${t}=${text}`);
    return t;
  }

  abandon(): void {
    this.fn.release(...this.#temps);
  }

  finish(tree: Tree): string {
    const tests = this.leaves.map((l) =>
      `typeof (${l.double}=${l.ref}.v)==="number"`
    );
    const boxed = `new ${this.fn.unit.abi("PyFloat")}(${tree.raw})`;
    const step = settle(this.fn);
    if (step !== "") this.#sets.push(step);
    const generic = rejoined(this.fn, tree.generic());
    const text = conditional(
      [...tests, ...this.#guards].join("&&"),
      boxed,
      generic,
    );
    this.abandon();
    return this.#sets.length === 0 ? text : `(${this.#sets.join(",")},${text})`;
  }
}

/** The furthest line of an operand of arithmetic. */
function lastOf(e: Expr): number {
  switch (e.kind) {
    case "BinOp":
      return Math.max(lastOf(e.left), lastOf(e.right));
    case "UnaryOp":
      return lastOf(e.operand);
    default:
      return e.line;
  }
}

function doubleText(x: number): string {
  return Object.is(x, -0) ? "(-0)" : `${x}`;
}
