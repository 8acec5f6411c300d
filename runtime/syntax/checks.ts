/**
 * The rules that MicroPython's compiler, not its grammar, enforces: what may
 * be assigned, where `return` and `break` may stand, how names may be
 * declared. After these checks a tree is valid in all such respects.
 *
 * Scopes are checked in MicroPython's order (`mp_compile_to_raw_code`): a
 * function's body after the whole of the code around it. Unlike MicroPython,
 * which leaves out what constant conditions disable, dead code is checked,
 * as in CPython. Annotations are not: they are never evaluated.
 *
 * @module
 */

import type {
  AnnAssign,
  Arg,
  Arguments,
  ClassDef,
  Expr,
  FunctionDef,
  If,
  Match,
  Module,
  Stmt,
  Try,
} from "./ast.ts";
import {
  checkCall,
  checkComprehensionScope,
  checkDefaults,
  checkDelete,
  checkExpr,
  checkOptional,
  checkPlace,
  checkTarget,
  isInAsync,
} from "./check_expressions.ts";
import { checkCases } from "./check_patterns.ts";
import { Checker, type CheckInput } from "./checker.ts";
import { CheckScope, type ScopeNode } from "./check_scope.ts";
import { unhandled } from "./exhaustive.ts";

/**
 * Checks a parsed module.
 *
 * @param module The tree.
 * @param input What the parser noted besides.
 * @throws {PySyntaxError} At the first mistake.
 */
export function checkModule(module: Module, input: CheckInput): void {
  const first = module.body[0];
  const line = first === undefined ? 1 : firstLine(first);
  const scope = new CheckScope({
    kind: "module",
    block: "<module>",
    line,
    parent: null,
    node: null,
  });
  const c = new Checker(input, scope);
  checkBody(c, module.body);
  while (c.nextScope()) {
    if (c.scope.node !== null) checkScope(c, c.scope.node);
  }
}

function checkScope(c: Checker, node: ScopeNode): void {
  switch (node.kind) {
    case "FunctionDef":
      checkParameters(c, node.args);
      return checkBody(c, node.body);
    case "ClassDef":
      c.scope.annotate("__class__");
      return checkBody(c, node.body);
    case "Lambda":
      checkParameters(c, node.args);
      return checkExpr(c, node.body);
    default:
      c.scope.annotate("");
      return checkComprehensionScope(c, node);
  }
}

/** Parameter names must differ. */
function checkParameters(c: Checker, args: Arguments): void {
  c.misuse(args);
  const { posonly, args: named, vararg, kwonly, kwarg } = args;
  for (const arg of posonly) checkParameter(c, arg, 0);
  for (const arg of named) checkParameter(c, arg, 0);
  if (vararg !== null) checkParameter(c, vararg, vararg.line);
  for (const arg of kwonly) checkParameter(c, arg, 0);
  if (kwarg !== null) checkParameter(c, kwarg, kwarg.line);
}

function checkParameter(c: Checker, arg: Arg, line: number): void {
  if (c.scope.parameter(arg.name)) return;
  const plain = arg.annotation === null && arg.default === null;
  c.fail("argument name reused", plain ? line : arg.line);
}

/**
 * Checks statements. MicroPython gives mistakes without a line that of the
 * statement among several, but of the surrounding one if it is alone.
 */
function checkBody(c: Checker, body: readonly Stmt[]): void {
  const fallback = c.fallback;
  const several = body.length > 1;
  for (const stmt of body) {
    if (several) c.fallback = firstLine(stmt);
    checkStatement(c, stmt);
  }
  c.fallback = fallback;
}

/** The statement's first line, that of a decorator if it has one. */
function firstLine(stmt: Stmt): number {
  const decorated = stmt.kind === "FunctionDef" || stmt.kind === "ClassDef";
  const decorator = decorated ? stmt.decorators[0] : undefined;
  return decorator === undefined ? stmt.line : decorator.line;
}

function checkLoopBody(c: Checker, body: readonly Stmt[]): void {
  c.loops += 1;
  checkBody(c, body);
  c.loops -= 1;
}

function checkStatement(c: Checker, stmt: Stmt): void {
  switch (stmt.kind) {
    case "ExprStmt":
      return checkExpr(c, stmt.value);
    case "Assign":
      checkExpr(c, stmt.value);
      for (const target of stmt.targets) checkTarget(c, target);
      return;
    case "AugAssign":
      checkPlace(c, stmt.target);
      return checkExpr(c, stmt.value);
    case "AnnAssign":
      return checkAnnotated(c, stmt);
    case "Return":
      if (c.scope.kind !== "function") {
        c.fail("'return' outside function", stmt.line);
      }
      return checkOptional(c, stmt.value);
    case "Delete":
      for (const target of stmt.targets) checkDelete(c, target);
      return;
    case "Raise":
      checkOptional(c, stmt.exc);
      return checkOptional(c, stmt.cause);
    case "Assert":
      checkExpr(c, stmt.test);
      return checkOptional(c, stmt.msg);
    case "Pass":
      return;
    case "Break":
    case "Continue":
      if (c.loops > 0) return;
      return c.fail("'break'/'continue' outside loop", stmt.line);
    case "Import":
      for (const { name, asname } of stmt.names) {
        c.scope.store(asname ?? name.split(".", 1)[0] as string);
      }
      return;
    case "ImportFrom":
      for (const { name, asname } of stmt.names) {
        if (name !== "*") c.scope.store(asname ?? name);
        else if (c.scope.kind !== "module") {
          c.fail("import * not at module level", stmt.line);
        }
      }
      return;
    case "Global":
      for (const name of stmt.names) {
        if (!c.scope.declareGlobal(name)) {
          c.fail("identifier redefined as global", stmt.line);
        }
      }
      return;
    case "Nonlocal":
      return checkNonlocal(c, stmt.names, stmt.line);
    default:
      return checkCompound(c, stmt);
  }
}

/** The statements that hold others. */
type Compound = Extract<
  Stmt,
  {
    kind:
      | "FunctionDef"
      | "ClassDef"
      | "For"
      | "While"
      | "If"
      | "With"
      | "Match"
      | "Try";
  }
>;

function checkCompound(c: Checker, stmt: Compound): void {
  switch (stmt.kind) {
    case "FunctionDef":
      return checkFunction(c, stmt);
    case "ClassDef":
      return checkClass(c, stmt);
    case "If":
      return checkIf(c, stmt);
    case "While":
      // MicroPython compiles the body before the condition.
      checkLoopBody(c, stmt.body);
      checkExpr(c, stmt.test);
      return checkBody(c, stmt.orelse);
    case "For":
      if (stmt.isAsync) checkAsync(c, stmt.line);
      checkExpr(c, stmt.iter);
      checkTarget(c, stmt.target);
      checkLoopBody(c, stmt.body);
      return checkBody(c, stmt.orelse);
    case "With":
      if (stmt.isAsync) checkAsync(c, stmt.line);
      for (const { context, target } of stmt.items) {
        checkExpr(c, context);
        if (target !== null) checkTarget(c, target);
      }
      return checkBody(c, stmt.body);
    case "Try":
      return checkTry(c, stmt);
    case "Match":
      return checkMatch(c, stmt);
    default:
      return unhandled(stmt);
  }
}

function checkAsync(c: Checker, line: number): void {
  if (!isInAsync(c)) c.fail("async for/with outside async function", line);
}

/** Only a single place can be annotated; CPython's rule and texts. */
function checkAnnotated(c: Checker, stmt: AnnAssign): void {
  const { target, value } = stmt;
  switch (target.kind) {
    case "Name":
    case "Attribute":
    case "Subscript":
      break;
    case "Tuple":
    case "List": {
      const sort = target.kind.toLowerCase();
      return c.fail(
        `only single target (not ${sort}) can be annotated`,
        stmt.line,
      );
    }
    default:
      return c.fail("illegal target for annotation", stmt.line);
  }
  if (value !== null) {
    checkExpr(c, value);
    checkTarget(c, target);
  } else if (target.kind === "Name" && c.scope.kind === "function") {
    c.scope.annotate(target.id);
  }
}

function checkNonlocal(
  c: Checker,
  names: readonly string[],
  line: number,
): void {
  if (c.scope.kind === "module") {
    c.fail("can't declare nonlocal in outer code", line);
  }
  for (const name of names) {
    const complaint = c.scope.declareNonlocal(name);
    if (complaint !== null) c.fail(complaint, line);
  }
}

function checkFunction(c: Checker, def: FunctionDef): void {
  checkDecorators(c, def.decorators);
  c.open(def, { kind: "function", block: def.name, line: def.line });
  checkDefaults(c, def.args);
  c.scope.store(def.name);
}

function checkClass(c: Checker, def: ClassDef): void {
  checkDecorators(c, def.decorators);
  c.open(def, { kind: "class", block: def.name, line: def.line });
  checkCall(c, { args: def.bases, keywords: def.keywords });
  c.misuse(def);
  c.scope.store(def.name);
}

/** `@micropython.x` is a directive, not an expression; few are known. */
function checkDecorators(c: Checker, decorators: readonly Expr[]): void {
  for (const decorator of decorators) {
    const name = dottedName(decorator);
    if (name[0] !== "micropython") checkExpr(c, decorator);
    else if (name.length !== 2 || !DIRECTIVES.has(name[1] as string)) {
      c.fail("invalid micropython decorator", 0);
    }
  }
}

const DIRECTIVES: ReadonlySet<string> = new Set([
  "bytecode",
  "native",
  "viper",
]);

/** The parts of `a.b.c` or `a.b.c(...)`; empty for another expression. */
function dottedName(decorator: Expr): string[] {
  let expr = decorator.kind === "Call" ? decorator.func : decorator;
  const parts: string[] = [];
  while (expr.kind === "Attribute") {
    parts.push(expr.attr);
    expr = expr.value;
  }
  if (expr.kind !== "Name") return [];
  parts.push(expr.id);
  return parts.reverse();
}

/** A chain of `elif` is as long as it likes, so this is a loop. */
function checkIf(c: Checker, first: If): void {
  let stmt = first;
  for (;;) {
    checkExpr(c, stmt.test);
    checkBody(c, stmt.body);
    const next = stmt.orelse[0];
    if (stmt.orelse.length !== 1 || next?.kind !== "If") break;
    stmt = next;
  }
  checkBody(c, stmt.orelse);
}

function checkTry(c: Checker, stmt: Try): void {
  checkBody(c, stmt.body);
  stmt.handlers.forEach(({ type, name, body, line }, i) => {
    if (type !== null) checkExpr(c, type);
    else if (i + 1 < stmt.handlers.length) {
      c.fail("default 'except' must be last", line);
    }
    if (name !== null) c.scope.store(name);
    checkBody(c, body);
  });
  checkBody(c, stmt.orelse);
  checkBody(c, stmt.finalbody);
}

function checkMatch(c: Checker, stmt: Match): void {
  checkExpr(c, stmt.subject);
  checkCases(c, stmt.cases, (body) => checkBody(c, body));
}
