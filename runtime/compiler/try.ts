/**
 * `try` and `with`. A function's line counter `L` is -1 while an exception that has
 * its traceback entry already is on its way out.
 *
 * @module
 */

import type { ExceptHandler, Try, With, WithItem } from "../syntax/ast.ts";
import { assign } from "./assignments.ts";
import { ends_, intersection } from "./control.ts";
import { block, expr } from "./emit.ts";
import { lineMark } from "./functions.ts";
import { call } from "./js.ts";
import { storeName } from "./names.ts";
import type { Fn } from "./unit.ts";

/** `try: ... except ...: ... else: ... finally: ...` */
export function tryStatement(fn: Fn, st: Try): string {
  if (st.finalbody.length === 0) return handled(fn, st);
  const before = new Set(fn.defined);
  const inner = st.handlers.length > 0 || st.orelse.length > 0
    ? handled(fn, st)
    : block(fn, st.body);
  const after = fn.defined;
  const e = fn.unit.fresh("e");
  fn.vars.add(e);
  fn.defined = new Set(before);
  fn.line = -1;
  const final = block(fn, st.finalbody);
  const bound = fn.defined;
  fn.defined = new Set([
    ...[...after].filter((n) => bound.has(n) || !before.has(n)),
    ...[...bound].filter((n) => !before.has(n)),
  ]);
  fn.line = -1;
  const caught = caughtText(fn, e);
  return `${e}=null;try{${inner}}catch(e){${caught}L=-1;throw ${e};}` +
    `finally{${final}if(${e}!==null)L=-1;}`;
}

/** Turns what was thrown into a Python exception with this frame's entry. */
function caughtText(fn: Fn, e: string): string {
  return `${e}=${call(fn.unit.abi("X"), "e", "L", fn.code)};`;
}

function handled(fn: Fn, st: Try): string {
  const { unit } = fn;
  const before = new Set(fn.defined);
  const body = block(fn, st.body);
  const ok = st.orelse.length > 0 ? unit.fresh("o") : null;
  if (ok !== null) fn.vars.add(ok);
  const exits: Set<string>[] = [];
  fn.line = -1;
  let orelse = "";
  if (ok !== null) {
    orelse = `if(${ok}){${block(fn, st.orelse)}}`;
  }
  if (!ends_(st.body) && !ends_(st.orelse)) exits.push(fn.defined);
  const e = unit.fresh("e");
  const p = unit.fresh("p");
  fn.vars.add(e);
  fn.vars.add(p);
  const handlers = st.handlers.map((h) => {
    fn.defined = new Set(before);
    fn.line = -1;
    const text = handler(fn, h, e, p);
    if (!ends_(h.body)) exits.push(fn.defined);
    return text;
  });
  fn.defined = intersection(exits, new Set(before));
  fn.line = -1;
  const catchAll = st.handlers.some((h) => h.type === null)
    ? ""
    : `else{L=-1;throw ${e};}`;
  const state = `${p}=${unit.abi("enterHandler")}(I,${e});`;
  return `${ok === null ? "" : `${ok}=false;`}try{${body}${
    ok === null ? "" : `${ok}=true;`
  }}catch(e){${caughtText(fn, e)}${state}${
    handlers.join("else ")
  }${catchAll}}${orelse}`;
}

function handler(fn: Fn, h: ExceptHandler, e: string, p: string): string {
  const { unit } = fn;
  const leave = `I.handled=${p};`;
  const line = h.type === null ? "" : lineMark(fn, h.line);
  const match = h.type === null
    ? ""
    : call(unit.abi("matches"), e, expr(fn, h.type));
  const test = h.type === null
    ? ""
    : `if((${line === "" ? "" : `${line.slice(0, -1)},`}${match}))`;
  fn.line = -1;
  fn.handlers.push(e);
  let body: string;
  if (h.name === null) body = block(fn, h.body);
  else {
    const bind = storeName(fn, h.name, e);
    const inner = block(fn, h.body);
    const unbind = storeUnbound(fn, h.name);
    body = `${bind}try{${inner}}finally{${unbind}}`;
  }
  fn.handlers.pop();
  return `${test}{${body}${leave}}`;
}

/** The name of an `except ... as name` is unbound at the handler's end. */
function storeUnbound(fn: Fn, name: string): string {
  const text = storeName(fn, name, "undefined");
  fn.defined.delete(name);
  const target = text.slice(0, text.indexOf("="));
  return target.startsWith("$") ? text : `delete ${target};`;
}

/** `with a as x, b as y: body` */
export function withStatement(fn: Fn, st: With): string {
  return withItems(fn, st, st.items);
}

function withItems(fn: Fn, st: With, items: readonly WithItem[]): string {
  const [first, ...rest] = items;
  if (first === undefined) return block(fn, st.body);
  const { unit } = fn;
  const [c, e, v] = ["w", "e", "v"].map((p) => {
    const name = unit.fresh(p);
    fn.vars.add(name);
    return name;
  }) as [string, string, string];
  const awaited = (text: string) =>
    st.isAsync ? `(yield* ${call(unit.abi("awaitOn"), text)})` : text;
  const context = call(
    unit.abi(st.isAsync ? "asyncContext" : "context"),
    expr(fn, first.context),
  );
  const enter = awaited(`${c}.enter()`);
  const bind = first.target === null ? "" : assign(fn, first.target, v);
  const before = new Set(fn.defined);
  const body = withItems(fn, st, rest);
  // Any context manager may swallow an exception in the middle of the body.
  fn.defined = new Set([...fn.defined].filter((n) => before.has(n)));
  fn.line = -1;
  const caught = caughtText(fn, e);
  const exit = awaited(`${c}.exit(${e})`);
  return `${c}=${context};${v}=${enter};${e}=null;try{${bind}${body}}` +
    `catch(e){${caught}if(!${
      call(unit.abi("truth"), exit)
    }){L=-1;throw ${e};}}` +
    `finally{if(${e}===null){${awaited(`${c}.exit(null)`)};}}`;
}
