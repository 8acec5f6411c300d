/**
 * `try` and `with`. Handlers and clean-ups stand behind the JavaScript `try`, whose
 * `catch` only keeps the exception: so a raise in the same function is a jump.
 *
 * @module
 */

import type {
  ExceptHandler,
  Expr,
  Try,
  With,
  WithItem,
} from "../syntax/ast.ts";
import { assign } from "./assignments.ts";
import { ends_, intersection } from "./control.ts";
import { block, expr } from "./emit.ts";
import { lineSettled, safepoint } from "./functions.ts";
import {
  exitsOf,
  leavingBy,
  protect,
  type Protected,
  raiseEntered,
} from "./exits.ts";
import { call, variable } from "./js.ts";
import { after, settle } from "./lines.ts";
import { storeName } from "./names.ts";
import type { Fn } from "./unit.ts";

/** `try: ... except ...: ... else: ... finally: ...` */
export function tryStatement(fn: Fn, st: Try): string {
  if (st.finalbody.length === 0) return handled(fn, st);
  const watch = watched(fn);
  const before = new Set(fn.defined);
  const inner = protect(
    fn,
    true,
    () =>
      st.handlers.length > 0 || st.orelse.length > 0
        ? handled(fn, st)
        : block(fn, st.body),
  );
  const after = fn.defined;
  fn.defined = new Set(before);
  fn.line = -1;
  const final = block(fn, st.finalbody);
  const bound = fn.defined;
  fn.defined = new Set([
    ...[...after].filter((n) => bound.has(n) || !before.has(n)),
    ...[...bound].filter((n) => !before.has(n)),
  ]);
  fn.line = -1;
  return watch + inner.text + final + goOn(fn, inner);
}

/**
 * Ctrl-C runs clean-ups: a module that has some is watched from there on, even if it
 * never loops nor calls (the handler is installed at the first safepoint).
 */
function watched(fn: Fn): string {
  return fn.scope.kind === "module" ? safepoint(fn) : "";
}

/** What follows a clean-up: the exception goes on, or the exit does. */
function goOn(fn: Fn, { error, guard }: Protected): string {
  return `if(${error}!==undefined)${raiseEntered(fn, error)}${
    exitsOf(fn, guard)
  }`;
}

function handled(fn: Fn, st: Try): string {
  const { unit } = fn;
  const before = new Set(fn.defined);
  const { text, error } = protect(fn, false, () => block(fn, st.body));
  const exits: Set<string>[] = [];
  const through = fn.defined;
  const p = unit.fresh("p");
  fn.vars.add(p);
  const handlers = st.handlers.map((h) => {
    fn.defined = new Set(before);
    fn.line = -1;
    const text = handler(fn, h, error, p);
    if (!ends_(h.body)) exits.push(fn.defined);
    return text;
  });
  fn.defined = through;
  fn.line = -1;
  const orelse = st.orelse.length > 0 ? `else{${block(fn, st.orelse)}}` : "";
  if (!ends_(st.body) && !ends_(st.orelse)) exits.push(fn.defined);
  fn.defined = intersection(exits, new Set(before));
  fn.line = -1;
  const catchAll = st.handlers.some((h) => h.type === null)
    ? ""
    : `else${raiseEntered(fn, error)}`;
  // What ends the program goes on past every handler.
  const state = `${p}=I.handled;if(${error}.limit!==null)throw ${error};` +
    `I.handled=${error};`;
  return `${text}if(${error}!==undefined){${state}${
    handlers.join("else ")
  }${catchAll}}${orelse}`;
}

function handler(fn: Fn, h: ExceptHandler, e: string, p: string): string {
  const test = h.type === null ? "" : `if(${matching(fn, h.type, e)})`;
  fn.handlers.push(e);
  const body = h.name === null
    ? block(fn, h.body)
    : boundHandler(fn, h, h.name, e);
  fn.handlers.pop();
  return `${test}{${body}${ends_(h.body) ? "" : `I.handled=${p};`}}`;
}

/**
 * Whether a handler takes the exception; its clause notes no line of its own. The class
 * itself is found in place.
 */
function matching(fn: Fn, type: Expr, e: string): string {
  const step = settle(fn);
  const text = expr(fn, type);
  const matches = fn.unit.abi("matches");
  if (type.kind === "Tuple") return after(step, call(matches, e, text));
  const t = fn.temp();
  fn.release(t);
  return after(step, `(${e}.T===(${t}=${text})||${call(matches, e, t)})`);
}

/** A handler with `as name`: the name is unbound however the handler is left. */
function boundHandler(
  fn: Fn,
  h: ExceptHandler,
  name: string,
  e: string,
): string {
  const bind = storeName(fn, name, e);
  if (isGoneWith(fn, name)) {
    const unbind = `${variable(name)}=undefined;`;
    const text = leavingBy(fn, unbind, () => block(fn, h.body));
    fn.defined.delete(name);
    return bind + text + (ends_(h.body) ? "" : unbind);
  }
  const inner = protect(fn, true, () => block(fn, h.body));
  return bind + inner.text + storeUnbound(fn, name) + goOn(fn, inner);
}

/** True where nobody can see the local after an exception or `return` here. */
function isGoneWith(fn: Fn, name: string): boolean {
  return fn.scope.resolve(name) === "local" && !fn.scope.captured.has(name) &&
    fn.guards.every((g) => g.error === null);
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
  return watched(fn) + withItems(fn, st, st.items);
}

function withItems(fn: Fn, st: With, items: readonly WithItem[]): string {
  const [first, ...rest] = items;
  if (first === undefined) return block(fn, st.body);
  const { unit } = fn;
  const [c, v] = ["w", "v"].map((p) => {
    const name = unit.fresh(p);
    fn.vars.add(name);
    return name;
  }) as [string, string];
  const awaited = (text: string) =>
    st.isAsync ? `(yield* ${call(unit.abi("awaitOn"), text)})` : text;
  const context = call(
    unit.abi(st.isAsync ? "asyncContext" : "context"),
    expr(fn, first.context),
  );
  const enter = awaited(`${c}.enter()`);
  const before = new Set(fn.defined);
  const inner = protect(fn, true, () => {
    const bind = first.target === null ? "" : assign(fn, first.target, v);
    for (const n of fn.defined) before.add(n);
    return bind + withItems(fn, st, rest);
  });
  // Any context manager may swallow an exception in the middle of the body.
  fn.defined = new Set([...fn.defined].filter((n) => before.has(n)));
  fn.line = -1;
  // The context is left where its body ends.
  const step = lineSettled(fn);
  const { text, error, guard } = inner;
  const swallows = call(unit.abi("truth"), awaited(`${c}.exit(${error})`));
  return `${c}=${context};${v}=${enter};${text}${step}` +
    `if(${error}!==undefined){if(!${swallows})${raiseEntered(fn, error)}}` +
    `else{${awaited(`${c}.exit(null)`)};}${exitsOf(fn, guard)}`;
}
