/**
 * Calls: of names, of methods, with keywords and stars, and the few built-ins that
 * need to know where they are called from.
 *
 * @module
 */

import type { Attribute, Call, Expr, SequenceComp } from "../syntax/ast.ts";
import { consumed, type Consumer, isConsumable } from "./comprehensions.ts";
import { expr, items } from "./emit.ts";
import {
  array,
  call,
  conditional,
  isSimple,
  literal,
  prop,
  sequence,
  variable,
} from "./js.ts";
import { after, reach } from "./lines.ts";
import { isStable } from "./operands.ts";
import { askSoftly, takesSoft } from "./soft.ts";
import type { Fn } from "./unit.ts";

/** Built-ins that read the caller's globals and locals. */
const frameReaders = new Set([
  "globals",
  "locals",
  "exec",
  "eval",
  "execfile",
  "dir",
  "vars",
  "__import__",
]);

/** `func(args)` */
export function callExpr(fn: Fn, e: Call): string {
  const special = e.func.kind === "Name" ? specialName(fn, e, e.func.id) : null;
  if (special !== null) return special;
  const { func } = e;
  if (e.keywords.length > 0 || e.args.some((a) => a.kind === "Starred")) {
    return func.kind === "Attribute"
      ? methodWithKeywords(fn, e, func)
      : general(fn, e, heldAt(fn, expr(fn, func), e.at));
  }
  if (func.kind === "Attribute") return methodCall(fn, e, func);
  return plainCall(fn, e);
}

function specialName(fn: Fn, e: Call, name: string): string | null {
  if (fn.scope.resolve(name) !== "global") return null;
  if (name === "super" && e.args.length === 0 && fn.firstParam !== null) {
    return `new ${fn.unit.abi("PySuper")}(CLS,${fn.firstParam})`;
  }
  if (fn.unit.scopes.globals.has(name)) return null;
  if (name === "const" && e.args.length === 1 && e.keywords.length === 0) {
    return expr(fn, e.args[0]!);
  }
  if (frameReaders.has(name)) return frameCall(fn, e, name);
  return e.keywords.length === 0 ? consumingCall(fn, e, name) : null;
}

/** Tells the interpreter where the call stands, after the arguments are known. */
function frameCall(fn: Fn, e: Call, name: string): string {
  const { unit } = fn;
  const locals = fn.scope.kind === "class" ||
      (fn.scope.kind === "module" && unit.options.separateLocals)
    ? "M"
    : fn.scope.kind === "module"
    ? "null"
    : localsOf(fn, name);
  const f = fn.temp();
  const args = fn.temp();
  const setFrame = call(unit.abi("frame"), "I", "N", locals);
  const { list, names, values } = argumentLists(fn, e);
  fn.release(f, args);
  return `(${f}=${expr(fn, e.func)},${args}=${
    array([list, names, values])
  },${setFrame},${unit.abi("callKw")}(${f},${args}[0],${args}[1],${args}[2]))`;
}

/** The function's locals by name, where `locals()` asks for them. */
function localsOf(fn: Fn, name: string): string {
  if (name !== "locals" && name !== "dir" && name !== "vars") return "null";
  const names = [...fn.scope.bound].filter((n) =>
    fn.scope.resolve(n) === "local"
  );
  const pairs = names.map((n) => `${literal(`$${n}`)}:${variable(n)}`);
  return `{${pairs.join(",")}}`;
}

/** The callee, with the step to the line of the parenthesis. */
function heldAt(fn: Fn, text: string, line: number): string {
  const step = reach(fn, line);
  if (step === "") return text;
  const t = fn.temp();
  fn.release(t);
  return `(${t}=${text},${step},${t})`;
}

/** The callee text with a check that it is an object. */
function checked(fn: Fn, text: string, step: string): string {
  const t = fn.temp();
  fn.release(t);
  const [set, ref] = step === ""
    ? ["", `(${t}=${text})`]
    : [`${t}=${text},${step},`, t];
  return `(${set}typeof ${ref}==="object"?${t}:${
    call(fn.unit.abi("notCallable"), t)
  })`;
}

/** Built-ins that take all of an iterable at once, and how. */
const eager: { [name: string]: Consumer | undefined } = {
  bytes: "list",
  dict: "list",
  frozenset: "list",
  list: "list",
  set: "list",
  sorted: "list",
  tuple: "list",
  sum: "sum",
  any: "any",
  all: "all",
};

/**
 * `tuple(x for ...)` and the like: the generator expression is a plain loop. The name
 * is one that this module does not bind; where it means something else all the same
 * (put into the built-ins), that is called with an iterator over the items.
 */
function consumingCall(fn: Fn, e: Call, name: string): string | null {
  const [arg] = e.args;
  const how = Object.hasOwn(eager, name) ? eager[name] : undefined;
  if (
    how === undefined || e.args.length !== 1 || arg!.kind !== "GeneratorExp" ||
    !isConsumable(fn, arg)
  ) return null;
  const step = reach(fn, e.at);
  const result = after(step, consumed(fn, arg, how));
  if (how !== "list") return result;
  const f = fn.temp();
  fn.release(f);
  return `(${f}=${expr(fn, e.func)},${
    call(fn.unit.abi("consume"), f, result)
  })`;
}

function plainCall(fn: Fn, e: Call): string {
  if (takesSoft(fn, e)) return softCall(fn, e);
  const text = expr(fn, e.func);
  const f = checked(fn, text, reach(fn, e.at));
  return `${f}.call(${e.args.map((a) => expr(fn, a)).join(",")})`;
}

/** A call that asks for the exception back: the request comes last. */
function softCall(fn: Fn, e: Call): string {
  const f = fn.temp();
  const set = `${f}=${expr(fn, e.func)}`;
  const step = reach(fn, e.at);
  const args = e.args.map((a) => argument(fn, a));
  fn.release(f, ...args.map((a) => a.temp));
  const object = `(typeof ${f}==="object"?${f}:${
    call(fn.unit.abi("notCallable"), f)
  })`;
  return sequence(
    set,
    step,
    ...args.map((a) => a.set),
    askSoftly(fn, f),
    `${object}.call(${args.map((a) => a.ref).join(",")})`,
  );
}

/** Names of methods that strings have: worth a look at the type first. */
const strMethods = new Set([
  "encode",
  "endswith",
  "find",
  "format",
  "isdigit",
  "isalpha",
  "isspace",
  "join",
  "lower",
  "lstrip",
  "replace",
  "rfind",
  "rstrip",
  "split",
  "splitlines",
  "startswith",
  "strip",
  "upper",
]);

/** The method's bare function or callable object. */
function methodOf(fn: Fn, o: string, name: string): string {
  const { unit } = fn;
  const slow = call(unit.abi("method"), o, literal(name));
  const holder = strMethods.has(name)
    ? `(typeof ${o}==="string"?${unit.abi("STR")}:${o})`
    : /^\d/.test(o)
    ? `(${o})`
    : o;
  return `${holder}${prop(name)}??${slow}`;
}

function methodCall(fn: Fn, e: Call, func: Attribute): string {
  const { unit } = fn;
  const sup = superCall(fn, e, func);
  if (sup !== null) return sup;
  const [arg] = e.args;
  if (
    func.attr === "join" && e.args.length === 1 &&
    arg!.kind === "GeneratorExp" && isConsumable(fn, arg)
  ) return joinCall(fn, e, func, arg);
  const isSoft = takesSoft(fn, e);
  const text = expr(fn, func.value);
  const stable = isSimple(text) && e.args.every((a) => isStable(fn, text, a));
  const o = stable ? { ref: text, set: "", temp: null } : held(fn, text);
  const m = fn.temp();
  const found = finding(fn, e, func, `${m}=${methodOf(fn, o.ref, func.attr)}`);
  const args = e.args.map((a) => argument(fn, a));
  const refs = args.map((a) => a.ref).join(",");
  fn.release(o.temp, m, ...args.map((a) => a.temp));
  const bare = `${m}(${[o.ref, ...args.map((a) => a.ref)].join(",")})`;
  const object = `${call(unit.abi("callable"), m)}.call(${refs})`;
  return sequence(
    o.set,
    found,
    ...args.map((a) => a.set),
    isSoft ? askSoftly(fn, m) : "",
    conditional(`typeof ${m}==="function"`, bare, object),
  );
}

/** `text.join(x for ...)`: the generator expression is a plain loop. */
function joinCall(
  fn: Fn,
  e: Call,
  func: Attribute,
  items: SequenceComp,
): string {
  const o = held(fn, expr(fn, func.value));
  const m = fn.temp();
  const found = finding(fn, e, func, `${m}=${methodOf(fn, o.ref, func.attr)}`);
  const list = consumed(fn, items, "list");
  fn.release(o.temp, m);
  return sequence(
    o.set,
    found,
    call(fn.unit.abi("joinItems"), o.ref, m, list),
  );
}

/**
 * Finding a method notes no lines; but `(o.name)` in parentheses, from a line before,
 * is an attribute whose value is called.
 */
function finding(fn: Fn, e: Call, func: Attribute, text: string): string {
  if (func.line <= e.line) return text;
  const step = reach(fn, Math.max(func.line, func.at));
  return sequence(step, text, reach(fn, e.at));
}

function held(fn: Fn, text: string) {
  const temp = fn.temp();
  return { ref: temp, set: `${temp}=${text}`, temp };
}

/** An argument that is written twice: held unless it is simple. */
function argument(fn: Fn, e: Expr) {
  const text = expr(fn, e);
  if (isSimple(text) && (!text.startsWith("$") || isStable(fn, text, e))) {
    return { ref: text, set: "", temp: null };
  }
  return held(fn, text);
}

/**
 * `super().name(args)`: straight to the next class's method. In a method of an
 * instance (`W`) that is what the next prototype holds, unless it is computed (`A`).
 */
function superCall(fn: Fn, e: Call, func: Attribute): string | null {
  const v = func.value;
  if (
    v.kind !== "Call" || v.func.kind !== "Name" || v.func.id !== "super" ||
    v.args.length > 0 || fn.firstParam === null ||
    fn.unit.scopes.globals.has("super")
  ) return null;
  const self = fn.firstParam;
  const m = fn.temp();
  const args = e.args.map((a) => argument(fn, a));
  fn.release(m, ...args.map((a) => a.temp));
  const key = prop(func.attr);
  const slow = call(
    fn.unit.abi("superMethod"),
    "CLS",
    self,
    literal(func.attr),
  );
  const find =
    `${m}=${self}.W===1&&CLS.sup${prop(func.attr, "A")}===undefined&&` +
    `typeof (${m}=CLS.sup${key})==="function"?${m}:${slow}`;
  const refs = args.map((a) => a.ref);
  return sequence(
    find,
    ...args.map((a) => a.set),
    conditional(
      `typeof ${m}==="function"`,
      call(m, self, ...refs),
      `${call(fn.unit.abi("callable"), m)}.call(${refs.join(",")})`,
    ),
  );
}

/** Positional arguments as an array, keyword names and values as two more. */
function argumentLists(
  fn: Fn,
  e: Call,
): { list: string; names: string; values: string } {
  const { unit } = fn;
  const list = items(fn, e.args);
  if (e.keywords.every((k) => k.name !== null)) {
    return {
      list,
      names: e.keywords.length === 0
        ? unit.abi("NO_NAMES")
        : unit.constant(array(e.keywords.map((k) => literal(k.name!)))),
      values: array(e.keywords.map((k) => expr(fn, k.value))),
    };
  }
  const pairs = e.keywords.map((k) =>
    k.name === null
      ? `${unit.abi("SPREAD")},${expr(fn, k.value)}`
      : `${literal(k.name)},${expr(fn, k.value)}`
  );
  const t = fn.temp();
  return {
    list,
    names: `(${t}=${call(unit.abi("keywordPairs"), array(pairs))}).names`,
    values: `${t}.values`,
  };
}

/** True where only the names of the keywords are needed to bind the arguments. */
function hasPlainKeywords(e: Call): boolean {
  return e.keywords.length > 0 && e.keywords.every((k) => k.name !== null) &&
    e.args.every((a) => a.kind !== "Starred");
}

/** The call site's memory, and all its values in an array after those `before`. */
function keywordSite(fn: Fn, e: Call, before: string[]) {
  const { unit } = fn;
  const names = array(e.keywords.map((k) => literal(k.name!)));
  const given = before.length + e.args.length;
  const site = unit.declare(
    `new ${unit.abi("KeywordSite")}(${names},${given})`,
  );
  const values = [...e.args, ...e.keywords.map((k) => k.value)];
  const texts = values.map((v) => expr(fn, v));
  return { site, all: array([...before, ...texts, "undefined"]) };
}

function general(fn: Fn, e: Call, callee: string): string {
  if (hasPlainKeywords(e)) {
    const { site, all } = keywordSite(fn, e, []);
    return call(fn.unit.abi("callNamed"), callee, all, site);
  }
  const { list, names, values } = argumentLists(fn, e);
  return call(fn.unit.abi("callKw"), callee, list, names, values);
}

/** The method is found before the arguments are evaluated. */
function methodWithKeywords(fn: Fn, e: Call, func: Attribute): string {
  const { unit } = fn;
  const text = expr(fn, func.value);
  const o = isSimple(text)
    ? { ref: text, set: "", temp: null }
    : held(fn, text);
  const m = fn.temp();
  const found = finding(fn, e, func, `${m}=${methodOf(fn, o.ref, func.attr)}`);
  if (hasPlainKeywords(e)) {
    const { site, all } = keywordSite(fn, e, [o.ref]);
    fn.release(o.temp, m);
    return sequence(
      o.set,
      found,
      call(unit.abi("callNamedMethod"), m, all, site),
    );
  }
  const { list, names, values } = argumentLists(fn, e);
  fn.release(o.temp, m);
  return sequence(
    o.set,
    found,
    call(unit.abi("callMethodNamed"), m, o.ref, list, names, values),
  );
}
