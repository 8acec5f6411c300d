/**
 * Docstrings and annotations: texts that nothing runs until a program looks.
 *
 * @module
 */

import type { Arguments, Expr, FunctionDef, Stmt } from "../syntax/ast.ts";
import { descend } from "../syntax/walk.ts";
import { expr } from "./emit.ts";
import { array, call, literal } from "./js.ts";
import { Fn, type Unit } from "./unit.ts";

/** A name and what is annotated of it. */
type Note = readonly [string, Expr];

/** A thunk of annotations. */
export interface Thunk {
  readonly text: string;
  /** True where the text must stand inside the function that it was made for. */
  readonly isClosed: boolean;
}

/** The docstring of a body. */
export function docstring(unit: Unit, body: readonly Stmt[]): string | null {
  const first = body[0];
  if (first?.kind !== "ExprStmt" || first.value.kind !== "Str") return null;
  const text = literal(first.value.value);
  return /[\ud800-\udfff]/.test(first.value.value)
    ? unit.constant(call(unit.abi("astral"), text))
    : text;
}

/** The thunk of a function's annotations. */
export function functionNotes(fn: Fn, st: FunctionDef): Thunk | null {
  const notes = argumentNotes(st.args);
  if (st.returns !== null) notes.push(["return", st.returns]);
  return thunk(fn, notes);
}

function argumentNotes(args: Arguments): Note[] {
  const all = [
    ...args.posonly,
    ...args.args,
    args.vararg,
    ...args.kwonly,
    args.kwarg,
  ];
  const notes: Note[] = [];
  for (const a of all) {
    if (a !== null && a.annotation !== null) notes.push([a.name, a.annotation]);
  }
  return notes;
}

/** The note on a module's or a class body's namespace: a statement, or nothing. */
export function blockNotes(
  fn: Fn,
  holder: "M" | "N",
  body: readonly Stmt[],
): string {
  const doc = holder === "M" ? docstring(fn.unit, body) : null;
  const notes: Note[] = [];
  collect(body, notes);
  const made = thunk(fn, notes);
  if (doc === null && made === null) return "";
  const text = made === null
    ? "null"
    : made.isClosed
    ? made.text
    : `()=>(${made.text})(N)`;
  return `${call(fn.unit.abi("about"), holder, doc ?? "null", text)};`;
}

/** The annotated names of a block, those in compound statements included. */
function collect(body: readonly Stmt[], notes: Note[]): void {
  for (const st of body) {
    switch (st.kind) {
      case "AnnAssign":
        if (st.target.kind === "Name") {
          notes.push([st.target.id, st.annotation]);
        }
        break;
      case "If":
      case "For":
      case "While":
        collect(st.body, notes);
        collect(st.orelse, notes);
        break;
      case "With":
        collect(st.body, notes);
        break;
      case "Try":
        collect(st.body, notes);
        for (const h of st.handlers) collect(h.body, notes);
        collect(st.orelse, notes);
        collect(st.finalbody, notes);
        break;
      default:
    }
  }
}

function thunk(fn: Fn, notes: readonly Note[]): Thunk | null {
  const { unit } = fn;
  const known = notes.filter(([, e]) => unit.scopes.annotations.has(e));
  if (known.length === 0) return null;
  const inner = new Fn(unit, fn.scope, fn.code, false, false, null, fn);
  // Without a frame of its own there is no line to count.
  inner.line = inner.last = Infinity;
  const parts = known.map(([name, e]) => `${expr(inner, e)},${literal(name)}`);
  const made = `{${inner.declarations()}return ${
    call(unit.abi("dict"), array(parts))
  }}`;
  return known.some(([, e]) => needsScope(fn, e))
    ? { text: `()=>${made}`, isClosed: true }
    : { text: `(N)=>${made}`, isClosed: false };
}

/** True where an annotation reads a name that is not a global. */
function needsScope(fn: Fn, e: Expr): boolean {
  const { scope, unit } = fn;
  if (scope.kind === "module") return unit.options.separateLocals;
  let found = false;
  descend(e, (node) => {
    found ||= node.kind === "Name" &&
      (scope.resolve(node.id) !== "global" || node.id === "__class__");
    return !found;
  });
  return found;
}
