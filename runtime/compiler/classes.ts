/**
 * `class`: the body runs as a function that fills a namespace, then the class is
 * made from it.
 *
 * @module
 */

import type { ClassDef, FunctionDef } from "../syntax/ast.ts";
import { blockNotes } from "./about.ts";
import { block, expr, items } from "./emit.ts";
import { framed } from "./functions.ts";
import { array, call, literal } from "./js.ts";
import { Fn } from "./unit.ts";

/** The value that a `class` statement binds, before its decorators. */
export function classDef(fn: Fn, st: ClassDef): string {
  const { unit } = fn;
  const scope = unit.scopes.of.get(st)!;
  const code = unit.code({ name: st.name, line: st.line });
  const inner = new Fn(unit, scope, code, false, false, null, fn);
  const bases = items(fn, st.bases);
  const names = array(
    st.keywords.filter((k) => k.name !== null).map((k) => literal(k.name!)),
  );
  const values = array(
    st.keywords.filter((k) => k.name !== null).map((k) => expr(fn, k.value)),
  );
  const notes = blockNotes(inner, "M", st.body);
  const text = `${notes}${block(inner, st.body)}return;`;
  const body = framed(inner, text, st.line);
  const make = call(
    unit.abi("makeClass"),
    "I",
    "N",
    literal(st.name),
    bases,
    names,
    values,
    `function(M){${body}}`,
    "function(){}",
    constructorFactory(
      unit.abi("None"),
      unit.abi("initResult"),
      unit.abi("constructSlow"),
      st,
    ),
  );
  return scope.usesClass
    ? `(()=>{let CLS;return ${make.slice(0, -1)},(c)=>CLS=c)})()`
    : make;
}

/**
 * A constructor for this class alone, so that V8 knows what it makes: from the arity
 * of the `__init__` written in the body. Null where there is none of a simple shape.
 */
function constructorFactory(
  none: string,
  badResult: string,
  slow: string,
  st: ClassDef,
): string {
  const init = st.body.find((s): s is FunctionDef =>
    s.kind === "FunctionDef" && s.name === "__init__"
  );
  if (init === undefined || init.decorators.length > 0) return "null";
  const a = init.args;
  if (
    a.vararg !== null || a.kwarg !== null || a.kwonly.length > 0 ||
    a.posonly.length > 0 || a.args.length === 0 || init.isAsync
  ) return "null";
  const params = a.args.slice(1).map((_, i) => `a${i}`);
  const list = params.join(",");
  const n = params.length;
  const hasDefaults = a.args.some((p) => p.default !== null);
  const checks = hasDefaults
    ? `arguments.length>${n}${n > 0 ? `||a${n - 1}===undefined` : ""}`
    : `arguments.length!==${n}`;
  const body =
    `if(${checks})return ${slow}(C,arguments);const o=new F(),m=o.$__init__;` +
    `if(typeof m!=="function")return ${slow}(C,arguments);` +
    `const r=m(${["o", ...params].join(",")});` +
    `if(r!==${none})throw ${badResult}();return o;`;
  return `(C,F)=>function(${list}){${body}}`;
}
