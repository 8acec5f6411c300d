/**
 * Functions: `def`, `lambda`, and the JavaScript function around any block, with its
 * line counter, traceback and safepoint.
 *
 * @module
 */

import type { Arg, Arguments, FunctionDef, Lambda } from "../syntax/ast.ts";
import type { Scope } from "../scope/mod.ts";
import { docstring, functionNotes, type Thunk } from "./about.ts";
import { block, expr } from "./emit.ts";
import { leaving } from "./exits.ts";
import { call, isSimple, variable } from "./js.ts";
import { reach, settle } from "./lines.ts";
import { handsBack } from "./soft.ts";
import { Fn } from "./unit.ts";

/**
 * Statement and line prologue of a block, with the frame added to tracebacks. The
 * block ends by returning.
 */
export function framed(
  fn: Fn,
  body: string,
  line: number,
  handBack = "",
): string {
  const first = fn.unit.options.optimise >= 3 ? 1 : line;
  const text = leaving(fn, body, handBack);
  return `let L=${first};${fn.declarations()}${text}`;
}

/** The safepoint: one read of a shared word. */
export function safepoint(fn: Fn): string {
  return `if(${fn.unit.abi("S")}[0]!==0)${
    call(fn.unit.abi("safepoint"), "I")
  };`;
}

/** `lambda args: body` */
export function lambda(fn: Fn, e: Lambda): string {
  return functionText(fn, {
    name: "<lambda>",
    line: e.line,
    args: e.args,
    scope: fn.unit.scopes.of.get(e)!,
    isAsync: false,
    emit: (inner) => `${lineMark(inner, e.line)}return ${expr(inner, e.body)};`,
  });
}

/** The value that a `def` binds, before its decorators. */
export function functionDef(fn: Fn, st: FunctionDef): string {
  return functionText(fn, {
    name: st.name,
    line: st.line,
    args: st.args,
    scope: fn.unit.scopes.of.get(st)!,
    isAsync: st.isAsync,
    doc: docstring(fn.unit, st.body),
    notes: functionNotes(fn, st),
    emit: (inner) =>
      `${block(inner, st.body)}return ${inner.unit.abi("None")};`,
  });
}

/** Notes a statement's line: a statement or "". */
export function lineMark(fn: Fn, line: number): string {
  return asStatement(reach(fn, line));
}

/** Sets the line counter where it may hold another line than it should. */
export function lineSettled(fn: Fn): string {
  return asStatement(settle(fn));
}

function asStatement(step: string): string {
  return step === "" ? "" : `${step};`;
}

interface FunctionParts {
  readonly name: string;
  readonly line: number;
  readonly args: Arguments;
  readonly scope: Scope;
  readonly isAsync: boolean;
  readonly doc?: string | null;
  readonly notes?: Thunk | null;
  emit(inner: Fn): string;
}

function functionText(fn: Fn, parts: FunctionParts): string {
  const { unit } = fn;
  const { args, scope, doc = null, notes = null } = parts;
  const positional = [...args.posonly, ...args.args];
  const code = unit.code({
    name: parts.name,
    line: parts.line,
    params: positional.map((a) => a.name),
    posonly: args.posonly.length,
    kwonly: args.kwonly.map((a) => a.name),
    vararg: args.vararg !== null,
    kwarg: args.kwarg !== null,
    defaults: positional.filter((a) => a.default !== null).length,
    kwdefaults: args.kwonly.map((a) => a.default !== null),
    async: !parts.isAsync
      ? null
      : scope.yields
      ? "async_generator"
      : "coroutine",
    doc,
    notes: notes?.isClosed === false ? notes.text : null,
  });
  const isAsyncGenerator = parts.isAsync && scope.yields;
  const inner = new Fn(
    unit,
    scope,
    code,
    scope.hasYield,
    isAsyncGenerator,
    positional.length > 0 && !scope.bound.has("super")
      ? variable(positional[0]!.name)
      : null,
    fn,
  );
  for (const p of scope.params) inner.defined.add(p);
  const locals = [...scope.bound].filter((n) =>
    !scope.params.includes(n) && scope.resolve(n) === "local"
  );
  for (const n of locals) inner.vars.add(variable(n));
  const defaults = new Defaults(fn, [...positional, ...args.kwonly]);
  const shape: Shape = { parts, code, positional, defaults };
  const body = parts.emit(inner);
  const text = scope.hasYield
    ? generatorFunction(inner, shape, body, isAsyncGenerator)
    : plainFunction(inner, shape, body);
  if (notes?.isClosed !== true) return defaults.wrap(text);
  const made = defaults.wrap(text);
  return call(unit.abi("about"), made, doc ?? "null", notes.text);
}

interface Shape {
  readonly parts: FunctionParts;
  readonly code: string;
  readonly positional: readonly Arg[];
  readonly defaults: Defaults;
}

/** Defaults are evaluated once, where the function is made. */
class Defaults {
  readonly #names: string[] = [];
  readonly #values: string[] = [];
  readonly of: Map<string, string> = new Map();

  constructor(fn: Fn, args: readonly Arg[]) {
    for (const a of args) {
      if (a.default === null) continue;
      const text = expr(fn, a.default);
      if (isSimple(text) && !text.startsWith("$") && !/^t\d/.test(text)) {
        this.of.set(a.name, text);
        continue;
      }
      const name = fn.unit.fresh("d");
      this.#names.push(name);
      this.#values.push(text);
      this.of.set(a.name, name);
    }
  }

  wrap(text: string): string {
    if (this.#names.length === 0) return text;
    const spread = this.#values.some((v) => v.includes("yield"));
    return spread
      ? this.inOrder(text)
      : `((${this.#names.join(",")})=>${text})(${this.#values.join(",")})`;
  }

  /** With a `yield` among the defaults the arguments are evaluated outside. */
  private inOrder(text: string): string {
    return `((${this.#names.join(",")})=>${text})(...[${
      this.#values.join(",")
    }])`;
  }
}

/** Only positional parameters: the JavaScript function is entry and raw form in one. */
function isSimpleShape(args: Arguments): boolean {
  return args.vararg === null && args.kwarg === null &&
    args.kwonly.length === 0;
}

/**
 * Parameters after the last one, there to find arguments that are too many. Naming
 * `arguments` would make V8 allocate that object at each call of a function that is
 * not optimised yet. A call with yet more is reported as one with so many too many,
 * unless its arguments are spread (`PyFunction.callKw`).
 */
const EXCESS = ["x0", "x1", "x2", "x3"];

/** The JavaScript parameters of a function that has positional ones only. */
function simpleParameters(shape: Shape): string {
  return [...shape.positional.map((a) => variable(a.name)), ...EXCESS].join();
}

/** Checks the number of positional arguments and fills in defaults. */
function arityChecks(fn: Fn, shape: Shape): string {
  const { positional, defaults, code, parts } = shape;
  const required = positional.filter((a) => a.default === null);
  const names = positional.map((a) => variable(a.name));
  const tests: string[] = [];
  if (parts.args.vararg === null) {
    tests.push(`${EXCESS[0]}!==undefined`);
    names.push(...EXCESS);
  }
  const last = required[required.length - 1];
  if (last !== undefined) tests.push(`${variable(last.name)}===undefined`);
  const bad = call(fn.unit.abi("badCall"), code, ...names);
  const check = tests.length === 0
    ? ""
    : `if(${tests.join("||")})throw ${bad};`;
  return check + fillDefaults(positional, defaults);
}

function fillDefaults(args: readonly Arg[], defaults: Defaults): string {
  return args.filter((a) => a.default !== null).map((a) => {
    const v = variable(a.name);
    return `if(${v}===undefined)${v}=${defaults.of.get(a.name)};`;
  }).join("");
}

function plainFunction(inner: Fn, shape: Shape, body: string): string {
  const { unit } = inner;
  const { args, name, line } = shape.parts;
  const isSimple = isSimpleShape(args);
  const soft = inner.raises && isSimple ? handsBack(inner) : null;
  const all = safepoint(inner) + body;
  const core = framed(inner, all, line, soft?.leave);
  const jsName = functionName(name);
  if (isSimple) {
    return `${unit.abi(soft === null ? "fn" : "fnSoft")}(function ${jsName}(${
      simpleParameters(shape)
    }){${soft?.enter ?? ""}${arityChecks(inner, shape)}${core}},${shape.code})`;
  }
  const raw = `function ${jsName}(${rawParameters(args)}){${
    fillDefaults([...shape.positional, ...args.kwonly], shape.defaults)
  }${core}}`;
  return `${unit.abi("fnRaw")}(${shape.code},${raw},(raw)=>${
    entry(inner, shape)
  })`;
}

/** A JavaScript name for stack traces of Krait's own errors; purely cosmetic. */
function functionName(name: string): string {
  return /^\w+$/.test(name) ? `py_${name}` : "py_lambda";
}

function rawParameters(args: Arguments): string {
  const list = [...args.posonly, ...args.args].map((a) => variable(a.name));
  if (args.vararg !== null) list.push(variable(args.vararg.name));
  for (const a of args.kwonly) list.push(variable(a.name));
  if (args.kwarg !== null) list.push(variable(args.kwarg.name));
  return list.join(",");
}

/** The positional entry of a function that has more than positional parameters. */
function entry(fn: Fn, shape: Shape): string {
  const { unit } = fn;
  const { args } = shape.parts;
  const names = shape.positional.map((a) => variable(a.name));
  const params = [...names, ...args.vararg === null ? EXCESS : ["...rest"]];
  const pass = [...names];
  if (args.vararg !== null) pass.push(`new ${unit.abi("PyTuple")}(rest)`);
  for (const _ of args.kwonly) pass.push("undefined");
  if (args.kwarg !== null) pass.push(`new ${unit.abi("PyDict")}()`);
  const missing = args.kwonly.some((a) => a.default === null)
    ? `throw ${call(unit.abi("missingKeyword"), shape.code)};`
    : "";
  return `function(${params.join(",")}){${
    arityChecks(fn, shape)
  }${missing}return raw(${pass.join(",")})}`;
}

/** True where closing the generator runs nothing of its body. */
export function isPlainGenerator(fn: Fn): boolean {
  return !fn.isGuarded && !fn.isAsyncGenerator;
}

/**
 * A generator function: the positional entry checks its arguments at the call and
 * makes the generator object; the body is a JavaScript generator.
 */
function generatorFunction(
  inner: Fn,
  shape: Shape,
  body: string,
  isAsyncGenerator: boolean,
): string {
  const { unit } = inner;
  const { args, name, line } = shape.parts;
  const raw = rawParameters(args);
  const jsName = functionName(name);
  const core = framed(inner, body, line);
  const make = isAsyncGenerator ? "PyAsyncGenerator" : "PyGenerator";
  const plain = isPlainGenerator(inner) ? ",true" : "";
  const wrap = (call: string) =>
    `return new ${unit.abi(make)}(${call},${shape.code}.name${plain})`;
  const generator = `function* ${jsName}(${raw}){${core}}`;
  if (isSimpleShape(args)) {
    return `${
      unit.abi("generatorFn")
    }(${shape.code},${generator},(gen)=>function(${simpleParameters(shape)}){${
      arityChecks(inner, shape)
    }${wrap(`gen(${raw})`)}})`;
  }
  const rawEntry = `function(${raw}){${
    fillDefaults([...shape.positional, ...args.kwonly], shape.defaults)
  }${wrap(`gen(${raw})`)}}`;
  return `${
    unit.abi("generatorFnRaw")
  }(${shape.code},${generator},(gen)=>${rawEntry},(raw)=>${
    entry(inner, shape)
  })`;
}
