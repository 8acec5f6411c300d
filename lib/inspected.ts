/**
 * `_inspect`: what `inspect` cannot learn of a function by itself.
 *
 * @module
 */

import {
  fixed,
  None,
  type PyBuiltinModule,
  PyFunction,
  PyGeneratorFunction,
  PyTuple,
  type Value,
} from "../runtime/mod.ts";
import { makeModule } from "./module.ts";

/** What a call of a Python function gives; None where it is no Python function. */
function kind(f: Value): Value {
  if (!(f instanceof PyFunction)) return None;
  const isGenerator = f instanceof PyGeneratorFunction;
  return f.code.async ?? (isGenerator ? "generator" : "function");
}

/**
 * The parameters: names of the positional ones and how many of them are positional
 * only, whether there is `*args`, the names of keyword-only ones, whether there is
 * `**kwargs`; how many positional ones have defaults, and which keyword-only ones.
 */
function parameters(f: Value): Value {
  if (!(f instanceof PyFunction)) return None;
  const { params, posonly, vararg, kwonly, kwarg, defaults, kwdefaults } =
    f.code;
  return new PyTuple([
    new PyTuple([...params]),
    posonly,
    vararg,
    new PyTuple([...kwonly]),
    kwarg,
    defaults,
    new PyTuple([...kwdefaults]),
  ]);
}

/** Makes the module. */
export function inspected(): PyBuiltinModule {
  return makeModule("_inspect", {
    functions: { kind: fixed(1, kind), parameters: fixed(1, parameters) },
  });
}
