/**
 * Expressions to JavaScript expressions: the dispatch, constants, displays, boolean
 * logic, comparisons.
 *
 * @module
 */

import type {
  BoolOp,
  Compare,
  DictExpr,
  Expr,
  IfExp,
  TupleExpr,
  UnaryOp,
} from "../syntax/ast.ts";
import { attribute, slice, subscript } from "./access.ts";
import { callExpr } from "./calls.ts";
import { comprehension } from "./comprehensions.ts";
import { items } from "./emit.ts";
import { constantTuple } from "./constants.ts";
import { joinedStr, templateStr } from "./formatted.ts";
import { lambda } from "./functions.ts";
import { array, call, conditional, literal, sequence } from "./js.ts";
import {
  after,
  decided,
  isConstant,
  isFolded,
  lastLine,
  lineOf,
  reach,
  rejoined,
  settle,
  unmarked,
} from "./lines.ts";
import { loadName, markDefined, nameTarget } from "./names.ts";
import { hold } from "./operands.ts";
import { binOp, compareOf } from "./operators.ts";
import type { Fn } from "./unit.ts";

/** The value of an expression. */
export function expr(fn: Fn, given: Expr): string {
  const e = given.kind === "BoolOp" ? decided(given) : given;
  if (isFolded(e)) return unmarked(fn, () => plainExpr(fn, e));
  const isFurther = e.line > fn.last || e.kind === "Tuple";
  return after(isFurther ? reach(fn, lineOf(e)) : "", plainExpr(fn, e));
}

/** The value of an expression that does not note its line. */
export function plainExpr(fn: Fn, e: Expr): string {
  switch (e.kind) {
    case "Int":
      return intLiteral(e.value);
    case "Float":
      return fn.unit.constant(
        `new ${fn.unit.abi("PyFloat")}(${double(e.value)})`,
      );
    case "Imaginary":
      return fn.unit.constant(
        `new ${fn.unit.abi("PyComplex")}(0,${double(e.value)})`,
      );
    case "Str":
      return strLiteral(fn, e.value);
    case "Bytes":
      return fn.unit.constant(
        `${call(fn.unit.abi("bytes"), array([...e.value].map(String)))}`,
      );
    case "Constant":
      return constantName(fn, e.value);
    case "Name":
      return loadName(fn, e.id);
    case "BinOp":
      return binOp(fn, e);
    case "UnaryOp":
      return unaryOp(fn, e);
    case "BoolOp":
      return boolOp(fn, e);
    case "Compare":
      return compare(fn, e, false);
    case "Call":
      return callExpr(fn, e);
    case "Attribute":
      return attribute(fn, e);
    case "Subscript":
      return subscript(fn, e);
    case "Slice":
      return slice(fn, e);
    case "IfExp":
      return ifExp(fn, e);
    case "Lambda":
      return lambda(fn, e);
    case "Tuple":
      return isConstant(e) ? unmarked(fn, () => tuple(fn, e)) : tuple(fn, e);
    case "List":
      return `new ${fn.unit.abi("PyList")}(${items(fn, e.elts)})`;
    case "Set":
      return call(fn.unit.abi("set"), items(fn, e.elts));
    case "Dict":
      return dict(fn, e);
    case "ListComp":
    case "SetComp":
    case "GeneratorExp":
    case "DictComp":
      return comprehension(fn, e);
    case "JoinedStr":
      return joinedStr(fn, e);
    case "TemplateStr":
      return templateStr(fn, e);
    case "FormattedValue":
      return joinedStr(fn, { kind: "JoinedStr", line: e.line, values: [e] });
    case "Yield":
      return yielded(
        fn,
        e.value === null ? fn.unit.abi("None") : expr(fn, e.value),
      );
    case "YieldFrom":
      return delegated(fn, "yieldFrom", expr(fn, e.value));
    case "Await":
      return delegated(fn, "awaitOn", expr(fn, e.value));
    case "NamedExpr": {
      const value = expr(fn, e.value);
      markDefined(fn, e.target.id);
      return `(${nameTarget(fn, e.target.id)}=${value})`;
    }
    case "Starred":
      return expr(fn, e.value);
    default:
      return e satisfies never;
  }
}

/** `yield from` and `await`: a generator is driven by the object of this one. */
function delegated(fn: Fn, how: "yieldFrom" | "awaitOn", text: string): string {
  fn.isGuarded = true;
  const { unit } = fn;
  const t = fn.temp();
  fn.release(t);
  return `((${t}=${text})instanceof ${unit.abi("PyGenerator")}?yield ${
    call(unit.abi("delegation"), t)
  }:yield* ${call(unit.abi(how), t)})`;
}

function yielded(fn: Fn, value: string): string {
  return fn.isAsyncGenerator
    ? `(yield new ${fn.unit.abi("AsyncYield")}(${value}))`
    : `(yield ${value})`;
}

/** The text of an int. */
function intLiteral(v: number | bigint): string {
  if (typeof v === "bigint") return v < 0n ? `(${v}n)` : `${v}n`;
  return v < 0 ? `(${v})` : `${v}`;
}

function double(x: number): string {
  return Object.is(x, -0) ? "-0" : `${x}`;
}

function strLiteral(fn: Fn, s: string): string {
  if (/[\ud800-\udfff]/.test(s)) {
    return fn.unit.constant(call(fn.unit.abi("astral"), literal(s)));
  }
  return s.length > 40 ? fn.unit.constant(literal(s)) : literal(s);
}

function constantName(
  fn: Fn,
  v: "None" | "True" | "False" | "Ellipsis",
): string {
  if (v === "True") return "true";
  if (v === "False") return "false";
  return fn.unit.abi(v);
}

function tuple(fn: Fn, e: TupleExpr): string {
  return constantTuple(fn, e.elts) ??
    `new ${fn.unit.abi("PyTuple")}(${items(fn, e.elts)})`;
}

/** Two alternatives that do not see each other's definite assignments. */
function ifExp(fn: Fn, e: IfExp): string {
  const test = cond(fn, e.test);
  const before = new Set(fn.defined);
  const { line } = fn;
  const x = after(settle(fn), expr(fn, e.body));
  const end = fn.line;
  fn.defined = new Set(before);
  fn.line = line;
  const y = after(settle(fn), expr(fn, e.orelse));
  fn.defined = before;
  if (fn.line !== end) fn.line = -1;
  return rejoined(fn, conditional(test, x, y));
}

function dict(fn: Fn, e: DictExpr): string {
  const { unit } = fn;
  if (e.keys.length === 0) return `new ${unit.abi("PyDict")}()`;
  if (
    fn.line !== Infinity && e.values.every(isConstant) &&
    e.keys.every((k) => k !== null && isConstant(k))
  ) return constantDict(fn, e);
  let made = "";
  let parts: string[] = [];
  const flush = () => {
    if (made === "") made = call(unit.abi("dict"), array(parts));
    else if (parts.length > 0) {
      made = call(unit.abi("extended"), made, array(parts));
    }
    parts = [];
    return made;
  };
  e.keys.forEach((k, i) => {
    const v = e.values[i]!;
    if (k !== null) {
      const { last } = fn;
      const item = dictItem(fn, k, v);
      // What cannot be a key fails before the next line.
      if (fn.last > last && !parts.every(isHashable)) flush();
      parts.push(item);
    } else made = call(unit.abi("merged"), flush(), expr(fn, v));
  });
  return flush();
}

/** Value and key of a name or constant key. */
function isHashable(item: string): boolean {
  return /,(?:\d+|"(?:[^"\\]|\\.)*"|k\d+)$/.test(item);
}

/** Value and key, on the line of the key. */
function dictItem(fn: Fn, k: Expr, v: Expr): string {
  const step = reach(fn, k.line);
  const value = expr(fn, v);
  return `${after(step, value)},${expr(fn, k)}`;
}

/** A display of constants: nothing in it fails, so only its last line counts. */
function constantDict(fn: Fn, e: DictExpr): string {
  const text = unmarked(fn, () => dict(fn, e));
  const last = lastLine([...e.values, ...e.keys as Expr[]]);
  return after(reach(fn, Math.max(last, e.keys.at(-1)!.line)), text);
}

// --------------------------------------------------------------------- booleans

/** An expression as a JavaScript boolean. */
export function cond(fn: Fn, given: Expr): string {
  const e = given.kind === "BoolOp" ? decided(given) : given;
  const isJump = e.kind === "BoolOp" || e.kind === "UnaryOp" && e.op === "not";
  if (isConstant(e)) return unmarked(fn, () => plainCond(fn, e));
  if (isJump || e.line <= fn.last) return plainCond(fn, e);
  return after(reach(fn, lineOf(e)), plainCond(fn, e));
}

function plainCond(fn: Fn, e: Expr): string {
  switch (e.kind) {
    case "Constant":
      return e.value === "True" || e.value === "Ellipsis" ? "true" : "false";
    case "UnaryOp":
      if (e.op === "not") return `!${cond(fn, e.operand)}`;
      break;
    case "Compare":
      return compare(fn, e, true);
    case "BoolOp": {
      const op = e.op === "and" ? "&&" : "||";
      return `(${boolParts(fn, e, cond).join(op)})`;
    }
    case "Int":
      return e.value === 0 ? "false" : "true";
    default:
  }
  return call(fn.unit.abi("truth"), expr(fn, e));
}

/**
 * Only the first operand's assignments are certain; and where a further one moves the
 * line counter, it is unknown afterwards.
 */
function boolParts(
  fn: Fn,
  e: BoolOp,
  emit: (fn: Fn, e: Expr) => string,
): string[] {
  const [first, ...rest] = e.values;
  const parts = [emit(fn, first!)];
  const certain = new Set(fn.defined);
  const { line } = fn;
  for (const v of rest) parts.push(after(settle(fn), emit(fn, v)));
  fn.defined = certain;
  if (fn.line !== line) fn.line = -1;
  return parts;
}

function boolOp(fn: Fn, e: BoolOp): string {
  const parts = boolParts(fn, e, expr);
  const t = fn.temp();
  let text = parts[parts.length - 1]!;
  for (let i = parts.length - 2; i >= 0; i--) {
    const test = `${fn.unit.abi("truth")}(${t}=${parts[i]})`;
    text = e.op === "and"
      ? conditional(test, text, t)
      : conditional(test, t, text);
  }
  fn.release(t);
  return rejoined(fn, text);
}

function unaryOp(fn: Fn, e: UnaryOp): string {
  if (e.op === "not") return rejoined(fn, `!${cond(fn, e.operand)}`);
  const { operand } = e;
  if (e.op === "-" && operand.kind === "Int" && operand.value !== 0) {
    return intLiteral(negated(operand.value));
  }
  if (e.op === "-" && operand.kind === "Float") {
    return fn.unit.constant(
      `new ${fn.unit.abi("PyFloat")}(${double(-operand.value)})`,
    );
  }
  const names = { "-": "neg", "+": "positive", "~": "invert" } as const;
  const held = hold(fn, expr(fn, operand), null);
  fn.release(held.temp);
  const slow = call(fn.unit.abi(names[e.op]), held.ref);
  const r = held.ref;
  const fast = e.op === "-" ? `(0-${r})` : e.op === "~" ? `(-1-${r})` : r;
  return sequence(
    held.set,
    conditional(`typeof ${r}==="number"`, fast, slow),
  );
}

function negated(v: number | bigint): number | bigint {
  return typeof v === "bigint" && -v >= -9007199254740991n ? Number(-v) : -v;
}

/** A comparison, chained or not. */
function compare(fn: Fn, e: Compare, test: boolean): string {
  const n = e.ops.length;
  if (n === 1) return single(fn, e, test);
  let left = hold(fn, expr(fn, e.left), e.comparators[0]!);
  const set = left.set;
  const steps: string[] = [];
  const temps: (string | null)[] = [left.temp];
  let line = -1;
  for (let i = 0; i < n; i++) {
    const right = hold(fn, expr(fn, e.comparators[i]!), null);
    if (i === 0) line = fn.line;
    temps.push(right.temp);
    const text = compareOf(fn, e.ops[i]!, left.ref, right.ref, test);
    steps.push(sequence(right.set, text));
    left = right;
  }
  if (fn.line !== line) fn.line = -1;
  const t = fn.temp();
  fn.release(t, ...temps);
  if (test) return sequence(set, `(${steps.join("&&")})`);
  let text = steps[n - 1]!;
  for (let i = n - 2; i >= 0; i--) {
    text = conditional(`${fn.unit.abi("truth")}(${t}=${steps[i]})`, text, t);
  }
  return rejoined(fn, sequence(set, text));
}

function single(fn: Fn, e: Compare, test: boolean): string {
  const right = e.comparators[0]!;
  const a = hold(fn, expr(fn, e.left), right);
  const b = hold(fn, expr(fn, right), null);
  fn.release(a.temp, b.temp);
  return sequence(a.set, b.set, compareOf(fn, e.ops[0]!, a.ref, b.ref, test));
}
