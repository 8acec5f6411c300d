/**
 * `match`: each case is a test on the subject that captures into temporaries; the
 * names are bound once the whole pattern matched.
 *
 * @module
 */

import type { Match, Pattern } from "../syntax/ast.ts";
import { ends_, intersection } from "./control.ts";
import { block, cond, expr } from "./emit.ts";
import { lineMark } from "./functions.ts";
import { array, call, literal } from "./js.ts";
import { storeName } from "./names.ts";
import type { Fn } from "./unit.ts";

/** `match subject: cases` */
export function matchStatement(fn: Fn, st: Match): string {
  const subject = fn.unit.fresh("s");
  fn.vars.add(subject);
  const label = fn.unit.fresh("b");
  let text = `${subject}=${expr(fn, st.subject)};`;
  const entry = new Set(fn.defined);
  const exits: Set<string>[] = [];
  for (const c of st.cases) {
    fn.defined = new Set(entry);
    fn.line = -1;
    const captures: [string, string][] = [];
    const line = lineMark(fn, c.line);
    const test = pattern(fn, c.pattern, subject, captures);
    const binds = captures.map(([n, t]) => storeName(fn, n, t)).join("");
    const guard = c.guard === null ? "" : cond(fn, c.guard);
    const body = `${block(fn, c.body)}break ${label};`;
    if (!ends_(c.body)) exits.push(fn.defined);
    text += `${line}if(${test}){${binds}${
      guard === "" ? body : `if(${guard}){${body}}`
    }}`;
  }
  exits.push(entry);
  fn.defined = intersection(exits, entry);
  fn.line = -1;
  return `${label}:{${text}}`;
}

/** The test of a pattern on a simple operand, as a JavaScript boolean. */
function pattern(
  fn: Fn,
  p: Pattern,
  v: string,
  captures: [string, string][],
): string {
  const { unit } = fn;
  switch (p.kind) {
    case "MatchValue":
      return call(unit.abi("equal"), v, expr(fn, p.value));
    case "MatchSingleton":
      return `(${v}===${
        p.value === "None" ? unit.abi("None") : p.value === "True"
      })`;
    case "MatchAs": {
      const inner = p.pattern === null
        ? "true"
        : pattern(fn, p.pattern, v, captures);
      if (p.name === null) return inner;
      const t = capture(fn, p.name, captures);
      return `(${inner}&&(${t}=${v},true))`;
    }
    case "MatchOr":
      return `(${
        p.patterns.map((q) => alternative(fn, q, v, captures)).join("||")
      })`;
    case "MatchSequence":
      return sequencePattern(fn, p.patterns, v, captures);
    case "MatchStar":
      return "true";
    case "MatchMapping":
      return mappingPattern(fn, p, v, captures);
    case "MatchClass":
      return classPattern(fn, p, v, captures);
    default:
      return p satisfies never;
  }
}

/** The variable of a capture: alternatives of an or-pattern share it. */
function capture(
  fn: Fn,
  name: string,
  captures: [string, string][],
): string {
  const known = captures.find(([n]) => n === name);
  if (known !== undefined) return known[1];
  const t = fn.unit.fresh("m");
  fn.vars.add(t);
  captures.push([name, t]);
  return t;
}

function alternative(
  fn: Fn,
  p: Pattern,
  v: string,
  captures: [string, string][],
): string {
  return pattern(fn, p, v, captures);
}

function variable(fn: Fn): string {
  const t = fn.unit.fresh("m");
  fn.vars.add(t);
  return t;
}

function sequencePattern(
  fn: Fn,
  patterns: readonly Pattern[],
  v: string,
  captures: [string, string][],
): string {
  const parts = variable(fn);
  const star = patterns.findIndex((q) => q.kind === "MatchStar");
  const n = patterns.length;
  const tests = [
    `(${parts}=${
      call(fn.unit.abi("matchSequence"), v, `${n}`, `${star}`)
    })!==null`,
  ];
  patterns.forEach((q, i) => {
    const item = variable(fn);
    const set = `(${item}=${parts}[${i}],true)`;
    if (q.kind === "MatchStar") {
      if (q.name === null) return;
      tests.push(`(${capture(fn, q.name, captures)}=${parts}[${i}],true)`);
      return;
    }
    tests.push(set, pattern(fn, q, item, captures));
  });
  return `(${tests.join("&&")})`;
}

function mappingPattern(
  fn: Fn,
  p: Pattern & { kind: "MatchMapping" },
  v: string,
  captures: [string, string][],
): string {
  const parts = variable(fn);
  const keys = array(p.keys.map((k) => expr(fn, k)));
  const tests = [
    `(${parts}=${
      call(fn.unit.abi("matchMapping"), v, keys, `${p.rest !== null}`)
    })!==null`,
  ];
  p.patterns.forEach((q, i) => {
    const item = variable(fn);
    tests.push(
      `(${item}=${parts}[${i}],true)`,
      pattern(fn, q, item, captures),
    );
  });
  if (p.rest !== null) {
    tests.push(
      `(${capture(fn, p.rest, captures)}=${parts}[${p.keys.length}],true)`,
    );
  }
  return `(${tests.join("&&")})`;
}

function classPattern(
  fn: Fn,
  p: Pattern & { kind: "MatchClass" },
  v: string,
  captures: [string, string][],
): string {
  const parts = variable(fn);
  const names = array(p.kwdAttrs.map((n) => literal(n)));
  const tests = [
    `(${parts}=${
      call(
        fn.unit.abi("matchClass"),
        v,
        expr(fn, p.cls),
        `${p.patterns.length}`,
        names,
      )
    })!==null`,
  ];
  [...p.patterns, ...p.kwdPatterns].forEach((q, i) => {
    const item = variable(fn);
    tests.push(
      `(${item}=${parts}[${i}],true)`,
      pattern(fn, q, item, captures),
    );
  });
  return `(${tests.join("&&")})`;
}
