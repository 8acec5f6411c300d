/**
 * Ways out of a block: `return`, `break`, `continue` and `raise` where handlers and
 * clean-ups stand around. A raise whose handler is in the same function is a jump:
 * JavaScript's `throw` costs a walk over the stack.
 *
 * @module
 */

import { call } from "./js.ts";
import type { Exit, Fn, Guard } from "./unit.ts";

/** The label around a function's body: who raises leaves it with the error in `E`. */
const BODY = "out";

/** Goes to the handler around with an exception that has this frame's entry. */
export function raiseEntered(fn: Fn, exception: string): string {
  const { error, label } = landing(fn);
  return `{${error}=${exception};break ${label};}`;
}

/**
 * Raises an exception object here, on the line that `L` holds. The entry is made in
 * place: a function for it would meet all classes of exceptions, which V8 does not
 * like.
 */
export function raiseHere(fn: Fn, exception: string): string {
  const { error, label } = landing(fn);
  return `{${error}=${exception};${error}.trace={code:${fn.code},line:L,` +
    `next:${error}.trace};break ${label};}`;
}

/** Where an exception goes that is raised here: its variable, the label to leave. */
function landing(fn: Fn): { error: string; label: string } {
  const guard = fn.guards.findLast((g) => g.error !== null);
  if (guard === undefined) {
    fn.raises = true;
    return { error: "E", label: BODY };
  }
  guard.isUsed = true;
  return { error: guard.error!, label: guard.label };
}

/**
 * The function's body with what happens to exceptions that leave it.
 *
 * @param handBack a statement before the exception is thrown, or ""
 */
export function leaving(fn: Fn, body: string, handBack = ""): string {
  const caught = call(fn.unit.abi("X"), "e", "L", fn.code);
  // V8 counts returns and jumps back, not throws, when it looks for hot functions:
  // without some turns one that always raises would be interpreted for ever.
  const turns = "for(L=16;L--;);";
  return fn.raises
    ? `let E;${BODY}:{try{${body}}catch(e){E=${caught};}}${handBack}${turns}throw E;`
    : `try{${body}}catch(e){e=${caught};${turns}throw e;}`;
}

/** A protected block. */
export interface Protected {
  /** Runs the block; afterwards `error` is what was raised, or undefined. */
  readonly text: string;
  readonly error: string;
  readonly guard: Guard;
}

/**
 * Emits a block whose exceptions land behind it.
 *
 * @param exits whether `return`, `break` and `continue` land there too
 */
export function protect(
  fn: Fn,
  exits: boolean,
  emit: () => string,
): Protected {
  const { unit } = fn;
  const error = unit.fresh("e");
  fn.vars.add(error);
  fn.isGuarded = true;
  const guard: Guard = {
    label: unit.fresh("y"),
    error,
    isUsed: false,
    loops: fn.loops.length,
    exits: exits ? new Map() : null,
    leave: "",
    isSoft: false,
  };
  fn.guards.push(guard);
  const body = emit();
  fn.guards.pop();
  const label = guard.isUsed ? `${guard.label}:` : "";
  const state = guard.exits?.size ? `${stateOf(fn, guard)}=0;` : "";
  const caught = call(unit.abi("X"), "e", "L", fn.code);
  // A call that failed before its function began did not take the request back.
  const unasked = guard.isSoft ? `${unit.abi("soft")}.asked=0;` : "";
  const text = `${error}=undefined;${state}${label}{try{${body}}catch(e){` +
    `${unasked}${error}=${caught};}}`;
  return { text, error, guard };
}

/** Emits a block after which a `break` or `continue` does `leave` first. */
export function leavingBy(fn: Fn, leave: string, emit: () => string): string {
  fn.guards.push({
    label: "",
    error: null,
    isUsed: false,
    loops: fn.loops.length,
    exits: null,
    leave,
    isSoft: false,
  });
  const text = emit();
  fn.guards.pop();
  return text;
}

/** Goes on with the exits that landed behind a protected block. */
export function exitsOf(fn: Fn, guard: Guard): string {
  const state = stateOf(fn, guard);
  return [...guard.exits ?? []].map(([exit, code]) =>
    `if(${state}===${code})${exitBy(fn, exit, valueOf(fn, guard))}`
  ).join("");
}

/** `return value`, `break` or `continue`, as one statement. */
export function exitBy(fn: Fn, exit: Exit, value: string): string {
  let before = "";
  for (const guard of [...fn.guards].reverse()) {
    if (exit !== "return") {
      // The loop is inside: nothing further out is left.
      if (fn.loops.length > guard.loops) break;
      before += guard.leave;
    }
    if (guard.exits !== null) return exitTo(fn, guard, exit, value, before);
  }
  if (exit === "return") return `return ${value};`;
  const frame = fn.loops[fn.loops.length - 1];
  const label = exit === "break" ? frame?.breakLabel : frame?.continueLabel;
  return `{${before}${exit}${label ? ` ${label}` : ""};}`;
}

function exitTo(
  fn: Fn,
  guard: Guard,
  exit: Exit,
  value: string,
  before: string,
): string {
  const exits = guard.exits!;
  const code = exits.get(exit) ?? exits.size + 1;
  exits.set(exit, code);
  guard.isUsed = true;
  const set = exit === "return" ? `${valueOf(fn, guard)}=${value};` : "";
  return `{${before}${set}${stateOf(fn, guard)}=${code};break ${guard.label};}`;
}

/** The variable that says how a guarded block was left. */
function stateOf(fn: Fn, guard: Guard): string {
  return local(fn, `s${guard.label.slice(1)}`);
}

/** The variable of what `return` returns. */
function valueOf(fn: Fn, guard: Guard): string {
  return local(fn, `r${guard.label.slice(1)}`);
}

function local(fn: Fn, name: string): string {
  fn.vars.add(name);
  return name;
}
