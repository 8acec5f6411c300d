/**
 * Control flow: `if`, `while`, `for`. A safepoint stands at each loop's head.
 *
 * @module
 */

import type { Call, For, If, Stmt, While } from "../syntax/ast.ts";
import { assign } from "./assignments.ts";
import { block, cond, expr } from "./emit.ts";
import { lineSettled, safepoint } from "./functions.ts";
import { call } from "./js.ts";
import { after, constantTruth, settle, unmarked } from "./lines.ts";
import type { Fn, LoopFrame } from "./unit.ts";

/** `if test: body else: orelse`; a long `elif` chain is walked by a loop. */
export function ifStatement(fn: Fn, st: If): string {
  const before = () => new Set(fn.defined);
  let text = "";
  let current: If = st;
  const ends: Set<string>[] = [];
  let depth = 0;
  let end = Infinity;
  for (;;) {
    const test = cond(fn, current.test);
    const entry = before();
    const line = fn.line;
    const { last } = fn;
    text += `if(${test}){${block(fn, current.body)}}`;
    // MicroPython compiles no branch that a constant rules out.
    const known = constantTruth(current.test);
    if (known === false) fn.last = last;
    if (known === true) end = Math.min(end, fn.last);
    if (!ends_(current.body)) ends.push(fn.defined);
    fn.defined = new Set(entry);
    fn.line = line;
    const [next] = current.orelse;
    if (current.orelse.length === 1 && next!.kind === "If") {
      text += `else{${lineSettled(fn)}`;
      depth++;
      current = next;
      continue;
    }
    if (current.orelse.length > 0) {
      text += `else{${block(fn, current.orelse)}}`;
    }
    if (!ends_(current.orelse)) ends.push(fn.defined);
    break;
  }
  fn.defined = intersection(ends, fn.defined);
  fn.last = Math.min(fn.last, end);
  fn.line = -1;
  return text + "}".repeat(depth);
}

/** True where control does not come out at the end of the block. */
export function ends_(body: readonly Stmt[]): boolean {
  const last = body[body.length - 1];
  return last !== undefined &&
    (last.kind === "Return" || last.kind === "Raise" ||
      last.kind === "Break" || last.kind === "Continue");
}

/** Names defined on every path that comes through. */
export function intersection(
  sets: readonly Set<string>[],
  none: Set<string>,
): Set<string> {
  const [first, ...rest] = sets;
  if (first === undefined) return none;
  return new Set([...first].filter((n) => rest.every((s) => s.has(n))));
}

/** Emits a loop's body with its frame on the stack. */
function loopBody(fn: Fn, frame: LoopFrame, emit: () => string): string {
  fn.loops.push(frame);
  fn.line = -1;
  const text = emit();
  fn.loops.pop();
  fn.line = -1;
  return text;
}

/** Wraps a loop and its `else` so that `break` jumps over both. */
function withElse(
  fn: Fn,
  label: string | null,
  loop: string,
  orelse: readonly Stmt[],
): string {
  return label === null ? loop : `${label}:{${loop}${block(fn, orelse)}}`;
}

/** `while test: body else: orelse` */
export function whileLoop(fn: Fn, st: While): string {
  const label = st.orelse.length > 0 ? fn.unit.fresh("b") : null;
  const entry = new Set(fn.defined);
  forgetDeleted(fn);
  const text = loopBody(
    fn,
    { breakLabel: label, continueLabel: null },
    () => {
      // MicroPython compiles the condition after the body, and lines only go up.
      const test = unmarked(fn, () => cond(fn, st.test));
      const { last } = fn;
      const body = block(fn, st.body);
      if (constantTruth(st.test) === false) fn.last = last;
      fn.line = -1;
      return `while(${after(settle(fn), test)}){${safepoint(fn)}${body}}`;
    },
  );
  fn.defined = kept(fn, entry);
  return withElse(fn, label, text, st.orelse);
}

/** A loop's body may run again after a `del` further down. */
function forgetDeleted(fn: Fn): void {
  for (const n of fn.scope.deleted) fn.defined.delete(n);
}

function kept(fn: Fn, entry: Set<string>): Set<string> {
  return new Set([...entry].filter((n) => !fn.scope.deleted.has(n)));
}

/** `for target in iter: body else: orelse` */
export function forLoop(fn: Fn, st: For): string {
  const label = st.orelse.length > 0 ? fn.unit.fresh("b") : null;
  const entry = new Set(fn.defined);
  const range = rangeCall(fn, st);
  const head = range === null ? iteratorHead(fn, st) : rangeHead(fn, range);
  forgetDeleted(fn);
  const text = loopBody(
    fn,
    { breakLabel: label, continueLabel: null },
    () => {
      if (range === null) fn.line = fn.last;
      const step = st.target.kind === "Name" ? "" : lineSettled(fn);
      const target = step + assign(fn, st.target, head.value);
      return `${head.open}{${safepoint(fn)}${head.take}${target}${
        block(fn, st.body)
      }}`;
    },
  );
  fn.defined = kept(fn, entry);
  return withElse(fn, label, `${head.before}${text}`, st.orelse);
}

interface Head {
  /** Statements before the loop. */
  readonly before: string;
  /** The `for (...)` itself. */
  readonly open: string;
  /** What the body does first. */
  readonly take: string;
  /** The text of the item. */
  readonly value: string;
}

function iteratorHead(fn: Fn, st: For): Head {
  const { unit } = fn;
  const it = unit.fresh("i");
  const v = unit.fresh("v");
  fn.vars.add(v);
  fn.vars.add(it);
  if (st.isAsync) fn.isGuarded = true;
  const source = call(
    unit.abi(st.isAsync ? "aiter" : "iter"),
    expr(fn, st.iter),
  );
  const next = st.isAsync
    ? `(yield* ${call(unit.abi("anext"), it)})`
    : `${it}.next()`;
  return {
    before: `${it}=${source};`,
    open: `for(;${counted(fn)}(${v}=${next})!==undefined;)`,
    take: "",
    value: v,
  };
}

/** Each turn begins on the line of the iterator. */
function counted(fn: Fn): string {
  return fn.unit.options.optimise >= 3 ? "" : `L=${fn.last},`;
}

/** `range(...)` with one to three arguments, the step a constant. */
function rangeCall(fn: Fn, st: For): Call | null {
  const e = st.iter;
  if (
    st.isAsync || e.kind !== "Call" || e.func.kind !== "Name" ||
    e.func.id !== "range" || e.keywords.length > 0 || e.args.length < 1 ||
    e.args.length > 3 || e.args.some((a) => a.kind === "Starred") ||
    fn.scope.resolve("range") !== "global"
  ) return null;
  return stepOf(e) === 0 ? null : e;
}

/** The step where it is a constant; 0 where it is not. */
function stepOf(e: Call): number {
  const step = e.args[2];
  if (step === undefined) return 1;
  if (step.kind === "Int" && typeof step.value === "number") return step.value;
  if (
    step.kind === "UnaryOp" && step.op === "-" && step.operand.kind === "Int" &&
    typeof step.operand.value === "number"
  ) return -step.operand.value;
  return 0;
}

/**
 * A loop over `range` counts in a JavaScript variable where `range` is the built-in
 * and the bounds are numbers; else it takes the iterator, in the same loop.
 */
function rangeHead(fn: Fn, e: Call): Head {
  const { unit } = fn;
  const [it, i, n, v, f] = ["i", "j", "n", "v", "f"].map((p) => {
    const name = unit.fresh(p);
    fn.vars.add(name);
    return name;
  }) as [string, string, string, string, string];
  const step = stepOf(e);
  const texts = e.args.slice(0, 2).map((a) => expr(fn, a));
  const start = texts.length === 1 ? "0" : texts[0]!;
  const stop = texts[texts.length - 1]!;
  const args = texts.length === 1
    ? n
    : `${i},${n}${e.args[2] ? `,${step}` : ""}`;
  const callee = expr(fn, e.func);
  const before = `${f}=${callee};${i}=${start};${n}=${stop};` +
    `${it}=${f}===${
      unit.abi("RANGE")
    }&&typeof ${i}==="number"&&typeof ${n}==="number"` +
    `?null:${unit.abi("iter")}(${unit.abi("callable")}(${f}).call(${args}));`;
  const order = step > 0 ? "<" : ">";
  const mark = counted(fn);
  return {
    before,
    open:
      `for(;${it}===null?${i}${order}${n}:(${mark}(${v}=${it}.next())!==undefined);${i}${
        step > 0 ? `+=${step}` : `-=${-step}`
      })`,
    take: "",
    value: `${it}===null?${i}:${v}`,
  };
}
