/**
 * `re`: CPython's regular expressions behind MicroPython's functions. What
 * MicroPython has behaves as there where its users could tell: a pattern's `split`
 * stops at an empty match and refuses groups. What only CPython has (the function
 * `split`, `findall` ...) behaves as in CPython.
 *
 * @module
 */

import {
  exceptionTypes,
  fixed,
  type Interpreter,
  type MethodTable,
  None,
  params,
  type PyBuiltinModule,
  PyTuple,
  toSmall,
  type Value,
  withKeywords,
} from "../runtime/mod.ts";
import { makeModule, perInterpreter } from "./module.ts";
import * as flagValues from "./re/flags.ts";
import { matchType } from "./re/match.ts";
import {
  escapePattern,
  findIter,
  Patterns,
  patternType,
} from "./re/pattern.ts";

const number = (v: Value | undefined) => v === undefined ? 0 : toSmall(v);

function functions(patterns: Patterns): MethodTable {
  const compile = (p: Value, flags?: Value) =>
    patterns.compile(p, number(flags));
  const finder = (fit: "match" | "search" | "fullmatch") =>
    withKeywords(
      fit,
      params("pattern", "string", "flags="),
      (p: Value, text: Value, flags?: Value) =>
        compile(p, flags).find(text, fit),
    );
  return {
    compile: withKeywords("compile", params("pattern", "flags="), compile),
    escape: fixed(1, escapePattern),
    findall: withKeywords(
      "findall",
      params("pattern", "string", "flags="),
      (p, text, flags) => compile(p, flags).findAll(text),
    ),
    finditer: withKeywords(
      "finditer",
      params("pattern", "string", "flags="),
      (p, text, flags) => findIter(compile(p, flags), text),
    ),
    fullmatch: finder("fullmatch"),
    match: finder("match"),
    purge: fixed(0, () => {
      patterns.clear();
      return None;
    }),
    search: finder("search"),
    split: withKeywords(
      "split",
      params("pattern", "string", "maxsplit=", "flags="),
      (p, text, limit, flags) => compile(p, flags).split(text, number(limit)),
    ),
    sub: withKeywords(
      "sub",
      params("pattern", "repl", "string", "count=", "flags="),
      (p, by, text, limit, flags) =>
        compile(p, flags).replace(by, text, number(limit))[0],
    ),
    subn: withKeywords(
      "subn",
      params("pattern", "repl", "string", "count=", "flags="),
      (p, by, text, limit, flags) =>
        new PyTuple(compile(p, flags).replace(by, text, number(limit))),
    ),
  };
}

/** Makes the module. */
export function re(vm: Interpreter): PyBuiltinModule {
  const patterns = perInterpreter(vm, "re", () => new Patterns(vm));
  const f = flagValues;
  return makeModule("re", {
    functions: functions(patterns),
    values: {
      A: f.ASCII,
      ASCII: f.ASCII,
      DOTALL: f.DOTALL,
      error: exceptionTypes.ValueError!,
      I: f.IGNORECASE,
      IGNORECASE: f.IGNORECASE,
      L: f.LOCALE,
      LOCALE: f.LOCALE,
      M: f.MULTILINE,
      Match: matchType,
      MULTILINE: f.MULTILINE,
      NOFLAG: 0,
      Pattern: patternType,
      PatternError: exceptionTypes.ValueError!,
      S: f.DOTALL,
      U: f.UNICODE,
      UNICODE: f.UNICODE,
      VERBOSE: f.VERBOSE,
      X: f.VERBOSE,
    },
  });
}
