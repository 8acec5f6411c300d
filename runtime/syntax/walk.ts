/**
 * The children of any node, in source order, for phases that look at the
 * whole tree without a rule of their own for each kind. A new kind of node
 * that has no case here does not compile.
 *
 * It visits one level; how to go deeper is the caller's choice. Recursion is
 * safe except along `BinOp.left`, `Call.func`, `Attribute.value`,
 * `Subscript.value` and an `If` alone in `If.orelse`, where a tree may be
 * deeper than the JavaScript stack: `descend` goes through them all.
 *
 * @module
 */

import type {
  Arguments,
  Comprehension,
  Expr,
  Keyword,
  Module,
  Pattern,
  Stmt,
} from "./ast.ts";
import { unhandled } from "./exhaustive.ts";

/** Any node with a kind. */
export type Node = Module | Stmt | Expr | Pattern;

/** What is done with a child. */
export type Visit = (child: Node) => void;

/** Returns the direct children of a node, in source order. */
export function children(node: Node): Node[] {
  const found: Node[] = [];
  forEachChild(node, (child) => {
    found.push(child);
  });
  return found;
}

/**
 * Visits a node and everything in it, parents first, in source order, with
 * no limit on depth.
 *
 * @param root Where to start.
 * @param visit Called with each node; false keeps out of its children.
 */
export function descend(root: Node, visit: (node: Node) => boolean): void {
  const stack: Node[] = [root];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (!visit(node)) continue;
    const from = stack.length;
    forEachChild(node, (child) => {
      stack.push(child);
    });
    reverseTail(stack, from);
  }
}

function reverseTail(stack: Node[], from: number): void {
  for (let i = from, j = stack.length - 1; i < j; i++, j--) {
    const node = stack[i] as Node;
    stack[i] = stack[j] as Node;
    stack[j] = node;
  }
}

/**
 * Calls `visit` with each direct child of a node, in source order. Nodes
 * without a kind (arguments, handlers, with-items and the like) are seen
 * through: their expressions and statements count as children.
 *
 * @param node The parent.
 * @param visit Called with each child.
 */
export function forEachChild(node: Node, visit: Visit): void {
  switch (node.kind) {
    case "Module":
      return visitAll(node.body, visit);
    case "FunctionDef":
      visitAll(node.decorators, visit);
      visitArguments(node.args, visit);
      visitOptional(node.returns, visit);
      return visitAll(node.body, visit);
    case "ClassDef":
      visitAll(node.decorators, visit);
      visitAll(node.bases, visit);
      visitKeywords(node.keywords, visit);
      return visitAll(node.body, visit);
    case "Return":
      return visitOptional(node.value, visit);
    case "Delete":
      return visitAll(node.targets, visit);
    case "Assign":
      visitAll(node.targets, visit);
      return visit(node.value);
    case "AugAssign":
      visit(node.target);
      return visit(node.value);
    case "AnnAssign":
      visit(node.target);
      visit(node.annotation);
      return visitOptional(node.value, visit);
    case "For":
      visit(node.target);
      visit(node.iter);
      visitAll(node.body, visit);
      return visitAll(node.orelse, visit);
    case "While":
    case "If":
      visit(node.test);
      visitAll(node.body, visit);
      return visitAll(node.orelse, visit);
    case "With":
      for (const { context, target } of node.items) {
        visit(context);
        visitOptional(target, visit);
      }
      return visitAll(node.body, visit);
    case "Match":
      visit(node.subject);
      for (const { pattern, guard, body } of node.cases) {
        visit(pattern);
        visitOptional(guard, visit);
        visitAll(body, visit);
      }
      return;
    case "Raise":
      visitOptional(node.exc, visit);
      return visitOptional(node.cause, visit);
    case "Try":
      visitAll(node.body, visit);
      for (const { type, body } of node.handlers) {
        visitOptional(type, visit);
        visitAll(body, visit);
      }
      visitAll(node.orelse, visit);
      return visitAll(node.finalbody, visit);
    case "Assert":
      visit(node.test);
      return visitOptional(node.msg, visit);
    case "ExprStmt":
      return visit(node.value);
    case "Import":
    case "ImportFrom":
    case "Global":
    case "Nonlocal":
    case "Pass":
    case "Break":
    case "Continue":
      return;
    case "MatchValue":
    case "MatchSingleton":
    case "MatchSequence":
    case "MatchStar":
    case "MatchMapping":
    case "MatchClass":
    case "MatchAs":
    case "MatchOr":
      return visitPattern(node, visit);
    default:
      return visitExpr(node, visit);
  }
}

function visitExpr(node: Expr, visit: Visit): void {
  switch (node.kind) {
    case "Int":
    case "Float":
    case "Imaginary":
    case "Str":
    case "Bytes":
    case "Constant":
    case "Name":
      return;
    case "FormattedValue":
      visit(node.value);
      return visitOptional(node.spec, visit);
    case "JoinedStr":
    case "TemplateStr":
    case "BoolOp":
      return visitAll(node.values, visit);
    case "BinOp":
      visit(node.left);
      return visit(node.right);
    case "UnaryOp":
      return visit(node.operand);
    case "Compare":
      visit(node.left);
      return visitAll(node.comparators, visit);
    case "Call":
      visit(node.func);
      visitAll(node.args, visit);
      return visitKeywords(node.keywords, visit);
    case "Attribute":
    case "Starred":
    case "YieldFrom":
    case "Await":
      return visit(node.value);
    case "Subscript":
      visit(node.value);
      return visit(node.index);
    case "Slice":
      visitOptional(node.lower, visit);
      visitOptional(node.upper, visit);
      return visitOptional(node.step, visit);
    case "IfExp":
      visit(node.body);
      visit(node.test);
      return visit(node.orelse);
    case "Lambda":
      visitArguments(node.args, visit);
      return visit(node.body);
    case "Tuple":
    case "List":
    case "Set":
      return visitAll(node.elts, visit);
    case "Dict":
      return node.values.forEach((value, i) => {
        visitOptional(node.keys[i] ?? null, visit);
        visit(value);
      });
    case "ListComp":
    case "SetComp":
    case "GeneratorExp":
      visit(node.elt);
      return visitGenerators(node.generators, visit);
    case "DictComp":
      visit(node.key);
      visit(node.value);
      return visitGenerators(node.generators, visit);
    case "Yield":
      return visitOptional(node.value, visit);
    case "NamedExpr":
      visit(node.target);
      return visit(node.value);
    default:
      return unhandled(node);
  }
}

function visitPattern(node: Pattern, visit: Visit): void {
  switch (node.kind) {
    case "MatchValue":
      return visit(node.value);
    case "MatchSingleton":
    case "MatchStar":
      return;
    case "MatchSequence":
    case "MatchOr":
      return visitAll(node.patterns, visit);
    case "MatchMapping":
      return node.patterns.forEach((pattern, i) => {
        visitOptional(node.keys[i] ?? null, visit);
        visit(pattern);
      });
    case "MatchClass":
      visit(node.cls);
      visitAll(node.patterns, visit);
      return visitAll(node.kwdPatterns, visit);
    case "MatchAs":
      return visitOptional(node.pattern, visit);
    default:
      return unhandled(node);
  }
}

function visitAll(nodes: readonly Node[], visit: Visit): void {
  for (const node of nodes) visit(node);
}

function visitOptional(node: Node | null, visit: Visit): void {
  if (node !== null) visit(node);
}

function visitKeywords(keywords: readonly Keyword[], visit: Visit): void {
  for (const { value } of keywords) visit(value);
}

/** Annotations and defaults of parameters, in source order. */
function visitArguments(args: Arguments, visit: Visit): void {
  const { posonly, args: named, vararg, kwonly, kwarg } = args;
  for (const arg of [...posonly, ...named, vararg, ...kwonly, kwarg]) {
    if (arg === null) continue;
    visitOptional(arg.annotation, visit);
    visitOptional(arg.default, visit);
  }
}

function visitGenerators(
  generators: readonly Comprehension[],
  visit: Visit,
): void {
  for (const { target, iter, ifs } of generators) {
    visit(target);
    visit(iter);
    visitAll(ifs, visit);
  }
}
