/**
 * Scope analysis: for each function, class, comprehension and module, which names
 * it binds, and where a name used in it lives. Text in no form leaves this folder;
 * the compiler asks {@linkcode Scope.resolve}.
 *
 * JavaScript's lexical scoping does the work of cells: a Python local becomes a
 * JavaScript variable of its function, and inner functions see it.
 *
 * @module
 */

import type {
  Arg,
  Arguments,
  ClassDef,
  Comprehension,
  DictComp,
  Expr,
  FunctionDef,
  Lambda,
  Module,
  Pattern,
  SequenceComp,
  Stmt,
} from "../syntax/ast.ts";
import { descend } from "../syntax/walk.ts";
import { Scope, type ScopeNode, type Scopes } from "./scope.ts";

export { Scope } from "./scope.ts";
export type { Place, ScopeKind, ScopeNode, Scopes } from "./scope.ts";

/** Analyses a module. */
export function analyse(module: Module): Scopes {
  const analyser = new Analyser();
  const top = new Scope("module", null);
  analyser.statements(module.body, top);
  analyser.finish();
  for (const n of top.bound) analyser.globals.add(n);
  const { of, globals, annotations } = analyser;
  return { module: top, of, globals, annotations };
}

/** All parameters in binding order. */
function allParameters(args: Arguments): Arg[] {
  const { posonly, vararg, kwonly, kwarg } = args;
  return [...posonly, ...args.args, vararg, ...kwonly, kwarg]
    .filter((a) => a !== null);
}

/** All parameter names in binding order. */
export function parameterNames(args: Arguments): string[] {
  return allParameters(args).map((a) => a.name);
}

class Analyser {
  readonly of = new Map<ScopeNode, Scope>();
  readonly globals = new Set<string>();
  readonly annotations = new Set<Expr>();
  /** Uses to mark as captured once every binding is known. */
  readonly #uses: [Scope, string][] = [];
  readonly #rebinds: [Scope, string][] = [];
  readonly #deletes: [Scope, string][] = [];

  statements(body: readonly Stmt[], s: Scope): void {
    for (const st of body) this.statement(st, s);
  }

  finish(): void {
    for (const [s, name] of this.#uses) this.capture(s, name);
    for (const [s, name] of this.#rebinds) {
      if (s.resolve(name) === "free") s.owner(name)?.rebound.add(name);
    }
    for (const [s, name] of this.#deletes) {
      if (s.resolve(name) === "free") s.owner(name)?.deleted.add(name);
    }
  }

  private capture(s: Scope, name: string): void {
    if (s.resolve(name) === "free") s.owner(name)?.captured.add(name);
  }

  private bind(name: string, s: Scope): void {
    if (s.globals.has(name)) this.globals.add(name);
    else if (s.nonlocals.has(name)) {
      this.#uses.push([s, name]);
      this.#rebinds.push([s, name]);
    } else s.bound.add(name);
  }

  private statement(st: Stmt, s: Scope): void {
    switch (st.kind) {
      case "FunctionDef":
        this.functionDef(st, s);
        break;
      case "ClassDef":
        this.classDef(st, s);
        break;
      case "Return":
        this.optional(st.value, s);
        break;
      case "Delete":
        for (const t of st.targets) this.deleteTarget(t, s);
        break;
      case "Assign":
        this.expr(st.value, s);
        for (const t of st.targets) this.target(t, s);
        break;
      case "AugAssign":
        this.expr(st.value, s);
        this.expr(st.target, s);
        this.target(st.target, s);
        break;
      case "AnnAssign":
        // CPython, too, forgets what is annotated in a function's body.
        if (s.kind !== "function") this.annotation(st.annotation, s);
        this.optional(st.value, s);
        this.target(st.target, s);
        break;
      case "For":
        this.expr(st.iter, s);
        this.target(st.target, s);
        this.statements(st.body, s);
        this.statements(st.orelse, s);
        if (st.isAsync) s.hasYield = true;
        break;
      case "While":
      case "If":
        this.expr(st.test, s);
        this.statements(st.body, s);
        this.statements(st.orelse, s);
        break;
      case "With":
        for (const item of st.items) {
          this.expr(item.context, s);
          if (item.target !== null) this.target(item.target, s);
        }
        this.statements(st.body, s);
        if (st.isAsync) s.hasYield = true;
        break;
      case "Match":
        this.expr(st.subject, s);
        for (const c of st.cases) {
          this.pattern(c.pattern, s);
          this.optional(c.guard, s);
          this.statements(c.body, s);
        }
        break;
      case "Raise":
        this.optional(st.exc, s);
        this.optional(st.cause, s);
        break;
      case "Try":
        this.statements(st.body, s);
        for (const h of st.handlers) {
          this.optional(h.type, s);
          if (h.name !== null) {
            this.bind(h.name, s);
            s.deleted.add(h.name);
          }
          this.statements(h.body, s);
        }
        this.statements(st.orelse, s);
        this.statements(st.finalbody, s);
        break;
      case "Assert":
        this.expr(st.test, s);
        this.optional(st.msg, s);
        break;
      case "Import":
        for (const a of st.names) {
          this.bind(a.asname ?? a.name.split(".")[0]!, s);
        }
        break;
      case "ImportFrom":
        for (const a of st.names) {
          if (a.name !== "*") this.bind(a.asname ?? a.name, s);
        }
        break;
      case "Global":
        for (const n of st.names) s.globals.add(n);
        break;
      case "Nonlocal":
        for (const n of st.names) s.nonlocals.add(n);
        break;
      case "ExprStmt":
        this.expr(st.value, s);
        break;
      case "Pass":
      case "Break":
      case "Continue":
        break;
      default:
        st satisfies never;
    }
  }

  private functionDef(st: FunctionDef, s: Scope): void {
    for (const d of st.decorators) this.expr(d, s);
    this.bind(st.name, s);
    for (const a of allParameters(st.args)) this.annotation(a.annotation, s);
    this.annotation(st.returns, s);
    const inner = this.function(st, st.args, s);
    this.statements(st.body, inner);
    if (st.isAsync) inner.hasYield = true;
  }

  /** Notes an annotation, unless evaluating it would do more than give a value. */
  private annotation(e: Expr | null, s: Scope): void {
    if (e === null || !isPure(e)) return;
    this.annotations.add(e);
    this.expr(e, s);
  }

  private classDef(st: ClassDef, s: Scope): void {
    for (const d of st.decorators) this.expr(d, s);
    for (const b of st.bases) this.expr(b, s);
    for (const k of st.keywords) this.expr(k.value, s);
    this.bind(st.name, s);
    const inner = new Scope("class", s);
    this.of.set(st, inner);
    this.statements(st.body, inner);
  }

  private function(
    node: FunctionDef | Lambda,
    args: Arguments,
    s: Scope,
  ): Scope {
    for (const a of [...args.posonly, ...args.args, ...args.kwonly]) {
      this.optional(a.default, s);
    }
    const inner = new Scope("function", s, parameterNames(args));
    this.of.set(node, inner);
    return inner;
  }

  private deleteTarget(t: Expr, s: Scope): void {
    if (t.kind === "Name") {
      this.bind(t.id, s);
      s.deleted.add(t.id);
      this.#uses.push([s, t.id]);
      this.#deletes.push([s, t.id]);
    } else if (t.kind === "Tuple" || t.kind === "List") {
      for (const e of t.elts) this.deleteTarget(e, s);
    } else this.expr(t, s);
  }

  private target(t: Expr, s: Scope): void {
    switch (t.kind) {
      case "Name":
        this.bind(t.id, s);
        break;
      case "Tuple":
      case "List":
        for (const e of t.elts) this.target(e, s);
        break;
      case "Starred":
        this.target(t.value, s);
        break;
      default:
        this.expr(t, s);
    }
  }

  private pattern(p: Pattern, s: Scope): void {
    switch (p.kind) {
      case "MatchValue":
        this.expr(p.value, s);
        break;
      case "MatchSingleton":
        break;
      case "MatchSequence":
      case "MatchOr":
        for (const q of p.patterns) this.pattern(q, s);
        break;
      case "MatchStar":
        if (p.name !== null) this.bind(p.name, s);
        break;
      case "MatchMapping":
        for (const k of p.keys) this.expr(k, s);
        for (const q of p.patterns) this.pattern(q, s);
        if (p.rest !== null) this.bind(p.rest, s);
        break;
      case "MatchClass":
        this.expr(p.cls, s);
        for (const q of p.patterns) this.pattern(q, s);
        for (const q of p.kwdPatterns) this.pattern(q, s);
        break;
      case "MatchAs":
        if (p.pattern !== null) this.pattern(p.pattern, s);
        if (p.name !== null) this.bind(p.name, s);
        break;
      default:
        p satisfies never;
    }
  }

  private optional(e: Expr | null, s: Scope): void {
    if (e !== null) this.expr(e, s);
  }

  private all(es: readonly (Expr | null)[], s: Scope): void {
    for (const e of es) if (e !== null) this.expr(e, s);
  }

  private expr(e: Expr, s: Scope): void {
    switch (e.kind) {
      case "Int":
      case "Float":
      case "Imaginary":
      case "Str":
      case "Bytes":
      case "Constant":
        break;
      case "Name":
        this.name(e.id, s);
        break;
      case "BinOp":
        // Left-associative chains can be very long: walk the left side by a loop.
        this.chain(e, s);
        break;
      case "UnaryOp":
        this.expr(e.operand, s);
        break;
      case "BoolOp":
        this.all(e.values, s);
        break;
      case "Compare":
        this.expr(e.left, s);
        this.all(e.comparators, s);
        break;
      case "Call":
        this.expr(e.func, s);
        this.all(e.args, s);
        for (const k of e.keywords) this.expr(k.value, s);
        break;
      case "Attribute":
      case "Starred":
        this.expr(e.value, s);
        break;
      case "Subscript":
        this.expr(e.value, s);
        this.expr(e.index, s);
        break;
      case "Slice":
        this.all([e.lower, e.upper, e.step], s);
        break;
      case "IfExp":
        this.all([e.test, e.body, e.orelse], s);
        break;
      case "Lambda":
        this.expr(e.body, this.function(e, e.args, s));
        break;
      case "Tuple":
      case "List":
      case "Set":
        this.all(e.elts, s);
        break;
      case "Dict":
        this.all(e.keys, s);
        this.all(e.values, s);
        break;
      case "FormattedValue":
        this.expr(e.value, s);
        this.optional(e.spec, s);
        break;
      case "JoinedStr":
      case "TemplateStr":
        this.all(e.values, s);
        break;
      case "ListComp":
      case "SetComp":
      case "GeneratorExp":
        this.comprehension(e, e.generators, [e.elt], s);
        break;
      case "DictComp":
        this.comprehension(e, e.generators, [e.key, e.value], s);
        break;
      case "Yield":
        s.hasYield = true;
        s.yields = true;
        this.optional(e.value, s);
        break;
      case "YieldFrom":
      case "Await":
        s.hasYield = true;
        this.expr(e.value, s);
        break;
      case "NamedExpr":
        this.expr(e.value, s);
        this.namedTarget(e.target.id, s);
        break;
      default:
        e satisfies never;
    }
  }

  private chain(e: Expr & { kind: "BinOp" }, s: Scope): void {
    const rights: Expr[] = [];
    let left: Expr = e;
    while (left.kind === "BinOp") {
      rights.push(left.right);
      left = left.left;
    }
    this.expr(left, s);
    for (let i = rights.length - 1; i >= 0; i--) this.expr(rights[i]!, s);
  }

  private name(id: string, s: Scope): void {
    this.#uses.push([s, id]);
    if (id === "super" || id === "__class__") markClass(s);
    if (id === "locals") s.usesLocals = true;
  }

  /** A walrus in a comprehension binds in the function around it. */
  private namedTarget(id: string, s: Scope): void {
    let t = s;
    while (t.kind === "comprehension" && t.parent !== null) t = t.parent;
    this.bind(id, t);
    if (t !== s) {
      this.#uses.push([s, id]);
      this.#rebinds.push([s, id]);
    }
  }

  private comprehension(
    node: SequenceComp | DictComp,
    generators: readonly Comprehension[],
    elements: readonly Expr[],
    s: Scope,
  ): void {
    const [first, ...rest] = generators;
    this.expr(first!.iter, s);
    const inner = new Scope("comprehension", s);
    this.of.set(node, inner);
    this.target(first!.target, inner);
    this.all(first!.ifs, inner);
    for (const g of rest) {
      this.expr(g.iter, inner);
      this.target(g.target, inner);
      this.all(g.ifs, inner);
    }
    this.all(elements, inner);
    if (generators.some((g) => g.isAsync)) inner.hasYield = true;
    // Awaiting inside makes the function around it a coroutine's part.
    if (inner.hasYield && node.kind !== "GeneratorExp") s.hasYield = true;
  }
}

/** True where an expression binds nothing and does not suspend. */
function isPure(e: Expr): boolean {
  let pure = true;
  descend(e, (node) => {
    switch (node.kind) {
      case "Yield":
      case "YieldFrom":
      case "Await":
      case "NamedExpr":
        pure = false;
        break;
      case "ListComp":
      case "SetComp":
      case "DictComp":
      case "GeneratorExp":
        pure &&= !node.generators.some((g) => g.isAsync);
        break;
      default:
    }
    return pure;
  });
  return pure;
}

/** Marks the class body around a use of `super` or `__class__`. */
function markClass(s: Scope): void {
  const path: Scope[] = [];
  for (let t: Scope | null = s; t !== null; t = t.parent) {
    path.push(t);
    if (t.kind !== "class") continue;
    for (const u of path) u.usesClass = true;
    return;
  }
}
