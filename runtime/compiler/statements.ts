/**
 * Statements: the dispatch, and the simple ones.
 *
 * @module
 */

import type {
  Assert,
  Expr,
  Import,
  ImportFrom,
  Raise,
  Stmt,
} from "../syntax/ast.ts";
import { assignStatement, augAssign, deleteTarget } from "./assignments.ts";
import { classDef } from "./classes.ts";
import { constStatement } from "./constants.ts";
import { forLoop, ifStatement, whileLoop } from "./control.ts";
import { cond, expr } from "./emit.ts";
import { exitBy, raiseEntered, raiseHere } from "./exits.ts";
import { plainExpr } from "./expressions.ts";
import { functionDef, lineMark, lineSettled } from "./functions.ts";
import { array, call, conditional, literal } from "./js.ts";
import { isConstant, isFolded } from "./lines.ts";
import { storeName } from "./names.ts";
import { handedBack, softly } from "./soft.ts";
import { matchStatement } from "./patterns.ts";
import { tryStatement, withStatement } from "./try.ts";
import type { Fn } from "./unit.ts";

/** A run of statements. */
export function block(fn: Fn, body: readonly Stmt[]): string {
  let text = "";
  for (const st of body) text += statement(fn, st);
  return text;
}

/** One statement, its line marked. */
export function statement(fn: Fn, st: Stmt): string {
  const isDefinition = st.kind === "FunctionDef" || st.kind === "ClassDef";
  const line = isDefinition ? st.decorators[0]?.line ?? st.line : st.line;
  return lineMark(fn, line) + bare(fn, st) + "\n";
}

function bare(fn: Fn, st: Stmt): string {
  switch (st.kind) {
    case "ExprStmt":
      return exprStatement(fn, st.value);
    case "Assign":
      return constStatement(fn, st.targets, st.value) ??
        assignStatement(fn, st);
    case "AugAssign":
      return augAssign(fn, st);
    case "AnnAssign":
      if (st.value === null) return "";
      return constStatement(fn, [st.target], st.value) ?? assignStatement(fn, {
        kind: "Assign",
        line: st.line,
        targets: [st.target],
        value: st.value,
      });
    case "Return":
      return returnStatement(fn, st.value);
    case "If":
      return ifStatement(fn, st);
    case "While":
      return whileLoop(fn, st);
    case "For":
      return forLoop(fn, st);
    case "Try":
      return tryStatement(fn, st);
    case "With":
      return withStatement(fn, st);
    case "Match":
      return matchStatement(fn, st);
    case "Raise":
      return raise(fn, st);
    case "Assert":
      return assertStatement(fn, st);
    case "FunctionDef":
      return decorated(fn, st.decorators, () => functionDef(fn, st), st.name);
    case "ClassDef":
      return decorated(fn, st.decorators, () => classDef(fn, st), st.name);
    case "Import":
      return importStatement(fn, st);
    case "ImportFrom":
      return importFrom(fn, st);
    case "Delete":
      return st.targets.map((t) => deleteTarget(fn, t)).join("");
    case "Break":
      return exitBy(fn, "break", "");
    case "Continue":
      return exitBy(fn, "continue", "");
    case "Global":
    case "Nonlocal":
    case "Pass":
      return "";
    default:
      return st satisfies never;
  }
}

function exprStatement(fn: Fn, e: Parameters<typeof expr>[1]): string {
  const { mode } = fn.unit.options;
  if (mode === "eval" && fn.scope.kind === "module") {
    return `return ${expr(fn, e)};`;
  }
  if (mode === "single" && fn.scope.kind === "module") {
    return `${call(fn.unit.abi("replPrint"), "I", expr(fn, e))};`;
  }
  if (!isFolded(e) && isConstant(e)) return "";
  const { text, isSoft } = softly(fn, e);
  return isSoft ? handedBack(fn, text) : `${text};`;
}

/** `return value`; an async generator only ends. */
function returnStatement(fn: Fn, value: Expr | null): string {
  if (value === null) return exitBy(fn, "return", fn.unit.abi("None"));
  // A conditional notes no line of its own.
  if (value.kind === "IfExp") return exitBy(fn, "return", plainExpr(fn, value));
  const { text, isSoft } = softly(fn, value);
  if (!isSoft) return exitBy(fn, "return", text);
  const v = fn.temp();
  fn.release(v);
  return `${handedBack(fn, `(${v}=${text})`)}${exitBy(fn, "return", v)}`;
}

/** `@micropython.native` and its like choose an emitter; there is only one here. */
function isEmitter(d: Parameters<typeof expr>[1]): boolean {
  return d.kind === "Attribute" && d.value.kind === "Name" &&
    d.value.id === "micropython" &&
    ["bytecode", "native", "viper"].includes(d.attr);
}

function decorated(
  fn: Fn,
  decorators: readonly Parameters<typeof expr>[1][],
  make: () => string,
  name: string,
): string {
  decorators = decorators.filter((d) => !isEmitter(d));
  if (decorators.length === 0) return storeName(fn, name, make());
  const temps = decorators.map((d) => {
    const t = fn.temp();
    return { t, set: `${t}=${expr(fn, d)};` };
  });
  let text = make();
  for (const { t } of [...temps].reverse()) {
    text = call(fn.unit.abi("callOne"), t, text);
  }
  fn.release(...temps.map((x) => x.t));
  return temps.map((x) => x.set).join("") + storeName(fn, name, text);
}

function raise(fn: Fn, st: Raise): string {
  const { unit } = fn;
  if (st.exc === null) {
    const current = fn.handlers[fn.handlers.length - 1];
    return raiseEntered(fn, current ?? call(unit.abi("reraise")));
  }
  const exc = expr(fn, st.exc);
  if (st.cause !== null) {
    const { cause } = st;
    return raiseHere(
      fn,
      call(unit.abi("raisedFrom"), "I", exc, expr(fn, cause)),
    );
  }
  const raised = unit.abi("raised");
  if (st.exc.kind !== "Call") return raiseHere(fn, call(raised, exc));
  const t = fn.temp();
  fn.release(t);
  const made = `(${t}=${exc}).limit===null`;
  return raiseHere(fn, conditional(made, t, call(raised, t)));
}

function assertStatement(fn: Fn, st: Assert): string {
  if (fn.unit.options.optimise > 0) return "";
  const test = cond(fn, st.test);
  const { line } = fn;
  const step = lineSettled(fn);
  const msg = st.msg === null ? [] : [expr(fn, st.msg)];
  const failed = raiseHere(fn, call(fn.unit.abi("assertion"), ...msg));
  if (fn.line !== line) fn.line = -1;
  return step === ""
    ? `if(!${test})${failed}`
    : `if(!${test}){${step}${failed}}`;
}

function importStatement(fn: Fn, st: Import): string {
  const { unit } = fn;
  return st.names.map((a) => {
    const value = call(
      unit.abi("importName"),
      "I",
      "N",
      literal(a.name),
      `${a.asname !== null}`,
    );
    return storeName(fn, a.asname ?? a.name.split(".")[0]!, value);
  }).join("");
}

function importFrom(fn: Fn, st: ImportFrom): string {
  const { unit } = fn;
  const names = st.names.map((a) => literal(a.name));
  const m = fn.temp();
  const load = `${m}=${
    call(
      unit.abi("importFrom"),
      "I",
      "N",
      literal(st.module),
      `${st.level}`,
      array(names),
    )
  };`;
  const stores = st.names.map((a) => {
    if (a.name === "*") {
      const into = fn.scope.kind === "class" ||
          unit.options.separateLocals && fn.scope.kind === "module"
        ? "M"
        : "N";
      return `${call(unit.abi("importStar"), m, into)};`;
    }
    const value = call(unit.abi("importMember"), "I", m, literal(a.name));
    return storeName(fn, a.asname ?? a.name, value);
  });
  fn.release(m);
  return load + stores.join("");
}
