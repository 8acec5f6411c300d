/**
 * The compiler: a module's AST to the text of one JavaScript function. It does no
 * I/O and runs nothing.
 *
 * @module
 */

import { analyse } from "../scope/mod.ts";
import type { Module } from "../syntax/ast.ts";
import { blockNotes, docstring } from "./about.ts";
import { cond, expr } from "./expressions.ts";
import { framed } from "./functions.ts";
import { storeName } from "./names.ts";
import { block, statement } from "./statements.ts";
import { type CompileOptions, type Emitter, Fn, Unit } from "./unit.ts";

export type { CompileOptions } from "./unit.ts";

const emitter: Emitter = { expr, cond, block };

/**
 * Compiles a module.
 *
 * @returns the body of a function of `rt` (the ABI), `I` (the interpreter), `B` (its
 *   built-ins) and `S` (its safepoint word), which returns the module's function of
 *   its globals `n0` and locals `m0`
 */
export function compile(module: Module, options: CompileOptions): string {
  const unit = new Unit(options, analyse(module), emitter);
  const code = unit.code({ name: "<module>", line: 1 });
  const parts = chunks(module.body.length).map(([from, to]) => {
    const fn = new Fn(unit, unit.scopes.module, code, false);
    let text = from === 0 ? moduleNotes(fn, module) : "";
    for (let i = from; i < to; i++) text += statement(fn, module.body[i]!);
    return framed(fn, `${text}return;`, 1);
  });
  if (parts.length === 1) return unit.finish(parts[0]!);
  const functions = parts.map((p) => `(()=>{${p}})();\n`);
  return unit.finish(functions.join(""));
}

/** The docstring is a global, as in CPython; annotations wait until asked for. */
function moduleNotes(fn: Fn, module: Module): string {
  const { unit } = fn;
  if (unit.options.mode !== "exec") return "";
  const doc = docstring(unit, module.body);
  const set = doc === null ? "" : storeName(fn, "__doc__", doc);
  return set + blockNotes(fn, "N", module.body);
}

/** Statements per JavaScript function: V8 compiles a huge function badly. */
const CHUNK = 400;

function chunks(n: number): [number, number][] {
  const out: [number, number][] = [];
  for (let i = 0; i < n; i += CHUNK) out.push([i, Math.min(n, i + CHUNK)]);
  return out.length === 0 ? [[0, 0]] : out;
}
