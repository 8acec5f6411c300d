/**
 * Comprehensions and generator expressions: functions of their own, with their own
 * line in tracebacks, called where they stand.
 *
 * @module
 */

import type { Comprehension, DictComp, SequenceComp } from "../syntax/ast.ts";
import { assign } from "./assignments.ts";
import { cond, expr } from "./emit.ts";
import {
  framed,
  isPlainGenerator,
  lineSettled,
  safepoint,
} from "./functions.ts";
import { call, isSimple, variable } from "./js.ts";
import { after, lineOf, reach } from "./lines.ts";
import { Fn } from "./unit.ts";

const names = {
  ListComp: "<listcomp>",
  SetComp: "<setcomp>",
  DictComp: "<dictcomp>",
  GeneratorExp: "<genexpr>",
} as const;

/** Any comprehension. */
export function comprehension(
  fn: Fn,
  e: SequenceComp | DictComp,
): string {
  const { unit } = fn;
  const scope = unit.scopes.of.get(e)!;
  const isGenerator = e.kind === "GeneratorExp";
  const suspends = isGenerator || scope.hasYield;
  const code = unit.code({ name: names[e.kind], line: e.line });
  const inner = new Fn(
    unit,
    scope,
    code,
    suspends,
    isGenerator && hasAsync(e.generators),
    fn.firstParam,
    fn,
  );
  for (const n of scope.bound) {
    if (scope.resolve(n) === "local") inner.vars.add(variable(n));
  }
  const first = e.generators[0]!;
  // A generator expression asks for its iterator outside, the others inside.
  const given = expr(fn, first.iter);
  const isInside = !isGenerator && !first.isAsync;
  const source = isInside
    ? given
    : call(unit.abi(first.isAsync ? "aiter" : "iter"), given);
  const line = startOf(inner, e.start);
  const loops = loop(inner, e.generators, 0, element(inner, e));
  const begin = isInside ? `it=${call(unit.abi("iter"), "it")};` : "";
  const body = `${begin}${start(inner, e)}${loops}return ${finish(inner, e)};`;
  const text = framed(inner, body, line);
  if (isGenerator) {
    const make = hasAsync(e.generators) ? "PyAsyncGenerator" : "PyGenerator";
    const plain = isPlainGenerator(inner) ? ",true" : "";
    // One function however often the expression is evaluated: V8 gives the generators
    // of each function a shape of their own.
    const g = unit.fresh("g");
    fn.vars.add(g);
    return `new ${
      unit.abi(make)
    }((${g}??=function*(it){${text}})(${source}),"<genexpr>"${plain})`;
  }
  if (suspends) fn.isGuarded = true;
  return suspends
    ? `(yield* (function*(it){${text}})(${source}))`
    : `(function(it){${text}})(${source})`;
}

/** What a generator expression's items go into where it is consumed at once. */
export type Consumer = "list" | "sum" | "any" | "all";

const consumers: { [c in Consumer]: [string, string, string] } = {
  list: ["const out=[];", "out.push(%);", "out"],
  sum: ["let out=0;", "out=add(out,%);", "out"],
  any: ["", "if(truth(%))return true;", "false"],
  all: ["", "if(!truth(%))return false;", "true"],
};

/**
 * A generator expression whose consumer takes all of it at once: a plain loop, no
 * generator. The items' array, their sum, or the answer of `any` and `all`.
 */
export function consumed(fn: Fn, e: SequenceComp, how: Consumer): string {
  const { unit } = fn;
  const scope = unit.scopes.of.get(e)!;
  const code = unit.code({ name: names.GeneratorExp, line: e.line });
  const inner = new Fn(unit, scope, code, false, false, fn.firstParam, fn);
  for (const n of scope.bound) {
    if (scope.resolve(n) === "local") inner.vars.add(variable(n));
  }
  unit.abi("add");
  unit.abi("truth");
  const [start, each, end] = consumers[how];
  const step = reach(fn, lineOf(e));
  const iterable = after(step, expr(fn, e.generators[0]!.iter));
  const source = call(unit.abi("iter"), iterable);
  const line = startOf(inner, e.start);
  const loops = loop(inner, e.generators, 0, () => {
    const value = expr(inner, e.elt);
    return each.replace(
      "%",
      () => how === "list" ? value : given(inner, value),
    );
  });
  const body = `${start}${loops}return ${end};`;
  return `(function(it){${framed(inner, body, line)}})(${source})`;
}

/** An item that leaves the generator: what its consumer raises is not inside. */
function given(inner: Fn, value: string): string {
  if (inner.unit.options.optimise >= 3) return value;
  inner.line = 0;
  if (isSimple(value)) return `(L=0,${value})`;
  const t = inner.temp();
  inner.release(t);
  return `(${t}=${value},L=0,${t})`;
}

/** A comprehension begins on its element's line. */
function startOf(inner: Fn, line: number): number {
  inner.line = inner.last = line;
  return line;
}

/** True where nothing in the expression suspends. */
export function isConsumable(fn: Fn, e: SequenceComp): boolean {
  return !fn.unit.scopes.of.get(e)!.hasYield && !hasAsync(e.generators);
}

function hasAsync(generators: readonly Comprehension[]): boolean {
  return generators.some((g) => g.isAsync);
}

function start(fn: Fn, e: SequenceComp | DictComp): string {
  switch (e.kind) {
    case "ListComp":
      return "const out=[];";
    case "SetComp":
      return `const out=${call(fn.unit.abi("set"), "[]")};`;
    case "DictComp":
      return `const out=new ${fn.unit.abi("PyDict")}();`;
    default:
      return "";
  }
}

function finish(fn: Fn, e: SequenceComp | DictComp): string {
  if (e.kind === "ListComp") return `new ${fn.unit.abi("PyList")}(out)`;
  return e.kind === "GeneratorExp" ? fn.unit.abi("None") : "out";
}

function element(fn: Fn, e: SequenceComp | DictComp): () => string {
  return () => {
    if (e.kind === "DictComp") {
      const key = fn.temp();
      // MicroPython evaluates the value first.
      const value = expr(fn, e.value);
      const text = `${key}=${value};out.setitem(${expr(fn, e.key)},${key});`;
      fn.release(key);
      return text;
    }
    const value = expr(fn, e.elt);
    if (e.kind === "ListComp") return `out.push(${value});`;
    if (e.kind === "SetComp") return `out.add(${value});`;
    return fn.isAsyncGenerator
      ? `yield new ${fn.unit.abi("AsyncYield")}(${value});`
      : `yield ${value};`;
  };
}

function loop(
  fn: Fn,
  generators: readonly Comprehension[],
  i: number,
  innermost: () => string,
): string {
  const g = generators[i];
  if (g === undefined) return innermost();
  const { unit } = fn;
  const it = i === 0 ? "it" : unit.fresh("i");
  const v = unit.fresh("v");
  const source = call(unit.abi(g.isAsync ? "aiter" : "iter"), expr0(fn, g, i));
  const open = i === 0 ? "" : `const ${it}=${source};`;
  if (g.isAsync) fn.isGuarded = true;
  const next = g.isAsync
    ? `(yield* ${call(unit.abi("anext"), it)})`
    : `${it}.next()`;
  const { last } = fn;
  const target = assign(fn, g.target, v);
  const tests = g.ifs.map((t) =>
    `if(!${cond(fn, t)})continue;${lineSettled(fn)}`
  ).join("");
  const body = loop(fn, generators, i + 1, innermost);
  const inside = `${safepoint(fn)}${target}${tests}${body}`;
  // Each turn begins on the loop's line again, where its inside left that.
  const mark = fn.line !== last && fn.unit.options.optimise < 3
    ? `L=${last},`
    : "";
  return `${open}for(let ${v};(${mark}${v}=${next})!==undefined;){${inside}}`;
}

/** The iterable of an inner `for`; the outermost was evaluated outside. */
function expr0(fn: Fn, g: Comprehension, i: number): string {
  return i === 0 ? "" : expr(fn, g.iter);
}
