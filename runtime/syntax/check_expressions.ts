/**
 * The rules for expressions and assignment targets that the grammar leaves
 * open, in the order in which MicroPython's compiler meets them
 * (`py/compile.c`), so that the first mistake is the one it reports.
 *
 * @module
 */

import type {
  Arg,
  Arguments,
  Call,
  Comprehension,
  DictComp,
  DictExpr,
  Expr,
  FormattedValue,
  NamedExpr,
  SequenceComp,
} from "./ast.ts";
import type { Checker } from "./checker.ts";
import { unhandled } from "./exhaustive.ts";

const CANNOT_ASSIGN = "can't assign to expression";
const CANNOT_DELETE = "can't delete expression";

/** Checks an expression whose value is used. */
export function checkExpr(c: Checker, expr: Expr): void {
  switch (expr.kind) {
    case "Name":
      return c.scope.load(expr.id);
    case "Int":
    case "Float":
    case "Imaginary":
    case "Str":
    case "Bytes":
    case "Constant":
      return;
    case "BinOp":
    case "Attribute":
    case "Call":
    case "Subscript":
      return checkSpine(c, expr);
    case "UnaryOp":
      return checkExpr(c, expr.operand);
    case "BoolOp":
      return checkAll(c, expr.values);
    case "Compare":
      checkExpr(c, expr.left);
      return checkAll(c, expr.comparators);
    case "Slice":
      checkOptional(c, expr.lower);
      checkOptional(c, expr.upper);
      return checkOptional(c, expr.step);
    case "IfExp":
      checkExpr(c, expr.test);
      checkExpr(c, expr.body);
      return checkExpr(c, expr.orelse);
    case "Tuple":
    case "List":
      return checkElements(c, expr.elts);
    case "Set":
      checkElements(c, expr.elts);
      return c.misuse(expr);
    case "Dict":
      return checkDict(c, expr);
    case "JoinedStr":
    case "TemplateStr":
      return checkParts(c, expr.values);
    case "FormattedValue":
      return checkParts(c, [expr]);
    case "Starred":
      return c.fail("*x must be assignment target", expr.line);
    case "Lambda":
      c.open(expr, { kind: "lambda", block: "<lambda>", line: expr.line });
      return checkDefaults(c, expr.args);
    case "ListComp":
    case "SetComp":
    case "GeneratorExp":
    case "DictComp":
      return checkComprehension(c, expr);
    case "NamedExpr":
      return checkNamed(c, expr);
    case "Yield":
    case "YieldFrom":
      checkInFunction(c, expr, "'yield' outside function");
      return checkOptional(c, expr.value);
    case "Await":
      checkAwait(c, expr);
      return checkExpr(c, expr.value);
    default:
      return unhandled(expr);
  }
}

/** Checks expressions in order. */
function checkAll(c: Checker, exprs: readonly Expr[]): void {
  for (const expr of exprs) checkExpr(c, expr);
}

/** Checks an expression that may be absent. */
export function checkOptional(c: Checker, expr: Expr | null): void {
  if (expr !== null) checkExpr(c, expr);
}

/** Elements of a display, or arguments, where a star may stand. */
function checkElements(c: Checker, elts: readonly Expr[]): void {
  for (const elt of elts) {
    if (elt.kind === "Starred") {
      // A star in parentheses of its own, as in f((*x)), may not.
      c.misuse(elt);
      checkExpr(c, elt.value);
    } else checkExpr(c, elt);
  }
}

/** A node whose first part may lean left without limit. */
type SpineNode = Extract<
  Expr,
  { kind: "BinOp" | "Attribute" | "Call" | "Subscript" }
>;

/** Checks a left-leaning chain from its innermost part out, in a loop. */
function checkSpine(c: Checker, top: SpineNode): void {
  const spine: SpineNode[] = [];
  let expr: Expr = top;
  for (;;) {
    if (expr.kind === "BinOp") {
      spine.push(expr);
      expr = expr.left;
    } else if (expr.kind === "Call") {
      spine.push(expr);
      expr = expr.func;
    } else if (expr.kind === "Attribute" || expr.kind === "Subscript") {
      spine.push(expr);
      expr = expr.value;
    } else break;
  }
  checkExpr(c, expr);
  for (let i = spine.length - 1; i >= 0; i--) {
    checkTrailer(c, spine[i] as SpineNode);
  }
}

/** Checks what a spine node has besides its first part. */
function checkTrailer(c: Checker, node: SpineNode): void {
  switch (node.kind) {
    case "BinOp":
      return checkExpr(c, node.right);
    case "Subscript":
      return checkExpr(c, node.index);
    case "Call":
      checkSuper(c, node);
      return checkCall(c, node);
    case "Attribute":
      return;
  }
}

/** `super()` takes the function's first parameter, so there must be one. */
function checkSuper(c: Checker, { func, args, keywords, line }: Call): void {
  if (func.kind !== "Name" || func.id !== "super") return;
  if (args.length > 0 || keywords.length > 0) return;
  const node = c.scope.node;
  if (node === null || node.kind !== "FunctionDef") return;
  const { posonly, args: named, vararg, kwonly, kwarg } = node.args;
  const count = posonly.length + named.length + kwonly.length;
  if (count === 0 && vararg === null && kwarg === null) {
    c.fail("super() can't find self", line);
  }
}

/** The arguments of a call or a class header. */
export function checkCall(
  c: Checker,
  call: Pick<Call, "args" | "keywords">,
): void {
  checkElements(c, call.args);
  for (const keyword of call.keywords) checkExpr(c, keyword.value);
  c.misuse(call);
}

/** MicroPython compiles a pair's value before its key. */
function checkDict(c: Checker, dict: DictExpr): void {
  c.misuse(dict);
  dict.values.forEach((value, i) => {
    checkExpr(c, value);
    checkOptional(c, dict.keys[i] ?? null);
  });
}

function checkParts(
  c: Checker,
  parts: readonly (FormattedValue | { readonly kind: "Str" })[],
): void {
  for (const part of parts) {
    if (part.kind === "Str") continue;
    checkExpr(c, part.value);
    if (part.spec !== null) checkParts(c, part.spec.values);
  }
}

/** Defaults of parameters, and that they come last among the positional. */
export function checkDefaults(c: Checker, args: Arguments): void {
  const defaulted = checkPositional(c, args.posonly, false);
  checkPositional(c, args.args, defaulted);
  for (const arg of args.kwonly) checkOptional(c, arg.default);
}

/** Returns whether there has been a default. */
function checkPositional(
  c: Checker,
  args: readonly Arg[],
  before: boolean,
): boolean {
  let defaulted = before;
  for (const arg of args) {
    if (arg.default !== null) {
      defaulted = true;
      checkExpr(c, arg.default);
    } else if (defaulted) {
      const msg = "non-default argument follows default argument";
      c.fail(msg, arg.annotation === null ? 0 : arg.line);
    }
  }
  return defaulted;
}

const BLOCKS = {
  ListComp: "<listcomp>",
  SetComp: "<setcomp>",
  DictComp: "<dictcomp>",
  GeneratorExp: "<genexpr>",
} as const;

/** The first iterable belongs to the scope around; the rest waits. */
function checkComprehension(c: Checker, comp: SequenceComp | DictComp): void {
  const line = comp.kind === "DictComp" ? comp.key.line : comp.elt.line;
  c.open(comp, { kind: "comprehension", block: BLOCKS[comp.kind], line });
  const isAsync = comp.generators.some((generator) => generator.isAsync);
  if (isAsync && comp.kind !== "GeneratorExp" && !isInAsync(c)) {
    const msg =
      "asynchronous comprehension outside of an asynchronous function";
    c.fail(msg, comp.line);
  }
  checkOptional(c, comp.generators[0]?.iter ?? null);
}

/** Checks a comprehension's own scope. */
export function checkComprehensionScope(
  c: Checker,
  comp: SequenceComp | DictComp,
): void {
  comp.generators.forEach(({ target, iter, ifs }: Comprehension, i) => {
    if (i > 0) checkExpr(c, iter);
    checkTarget(c, target);
    checkAll(c, ifs);
  });
  if (comp.kind === "DictComp") {
    checkExpr(c, comp.value);
    checkExpr(c, comp.key);
  } else checkExpr(c, comp.elt);
}

function checkNamed(c: Checker, named: NamedExpr): void {
  // The parser lets any expression through as the target.
  const target: Expr = named.target;
  if (target.kind !== "Name") c.failAt(target, CANNOT_ASSIGN);
  checkExpr(c, named.value);
  if (c.scope.kind === "comprehension") {
    const complaint = c.scope.bindOutside(target.id);
    if (complaint !== null) c.fail(complaint, 0);
  }
  c.scope.store(target.id);
}

function checkInFunction(c: Checker, expr: Expr, msg: string): void {
  const { kind } = c.scope;
  if (kind !== "function" && kind !== "lambda") c.fail(msg, expr.line);
}

/** `await` may also stand in a comprehension of a function. */
function checkAwait(c: Checker, expr: Expr): void {
  const { kind } = c.scope.holder;
  if (kind !== "function" && kind !== "lambda") {
    c.fail("'await' outside function", expr.line);
  }
}

/** Whether the code runs in a coroutine. */
export function isInAsync(c: Checker): boolean {
  const { node } = c.scope.holder;
  return node !== null && node.kind === "FunctionDef" && node.isAsync;
}

/** Checks a target of `=`, `for`, `with`, or a comprehension. */
export function checkTarget(c: Checker, target: Expr): void {
  switch (target.kind) {
    case "Name":
      return c.scope.store(target.id);
    case "Attribute":
    case "Subscript":
      return checkExpr(c, target);
    case "Tuple":
      // () = x is refused, [] = x is not.
      if (target.elts.length === 0) c.failAt(target, CANNOT_ASSIGN);
      return checkTargets(c, target.elts);
    case "List":
      return checkTargets(c, target.elts);
    default:
      return c.failAt(target, CANNOT_ASSIGN);
  }
}

/** The elements of a tuple or list target: one may be starred. */
function checkTargets(c: Checker, elts: readonly Expr[]): void {
  let starred = false;
  for (const elt of elts) {
    if (elt.kind !== "Starred") continue;
    if (starred) c.fail("multiple *x in assignment", elt.line);
    starred = true;
  }
  for (const elt of elts) {
    checkTarget(c, elt.kind === "Starred" ? elt.value : elt);
  }
}

/** Checks the target of `op=` or an annotation: one place, no sequence. */
export function checkPlace(c: Checker, target: Expr): void {
  if (target.kind === "Tuple" || target.kind === "List") {
    c.failAt(target, CANNOT_ASSIGN);
  }
  checkTarget(c, target);
}

/** Checks a target of `del`. */
export function checkDelete(c: Checker, target: Expr): void {
  switch (target.kind) {
    case "Name":
      return c.scope.store(target.id);
    case "Attribute":
    case "Subscript":
      return checkExpr(c, target);
    case "Tuple":
    case "List":
      if (target.elts.length === 0 && target.kind === "Tuple") {
        c.fail(CANNOT_DELETE, 0);
      }
      for (const elt of target.elts) checkDelete(c, elt);
      return;
    default:
      return c.failAt(target, CANNOT_DELETE);
  }
}
