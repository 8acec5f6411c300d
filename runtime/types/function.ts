/**
 * Python functions: the binding of keyword arguments, and what their objects show.
 *
 * @module
 */

import { About, ownAbout } from "../core/about.ts";
import { defineType } from "../core/define.ts";
import { typeError } from "../core/errors.ts";
import { type Code, keywords, PyFunction } from "../core/function.ts";
import { noAttribute, None, type Value } from "../core/object.ts";
import type { PyType } from "../core/type.ts";
import { PyDict } from "./dict.ts";
import { PyTuple } from "./tuple.ts";

/** Functions made by `def`. */
export const functionType: PyType = defineType("function", { js: PyFunction });

Object.defineProperty(PyFunction.prototype, "$__globals__", {
  get(this: PyFunction) {
    // A prototype itself has no code: `type(f).__globals__`.
    if (this.code === undefined) throw noAttribute(this, "__globals__");
    return globalsOf(this.code.unit.globals);
  },
  set(this: PyFunction) {
    throw noAttribute(this, "__globals__");
  },
  configurable: true,
});
// Attributes of functions are CPython's; MicroPython refuses them.
PyFunction.prototype.W = 1;
PyFunction.prototype.attr = function (this: PyFunction, name: string) {
  switch (name) {
    case "__name__":
    case "__qualname__":
      return this.code.name;
    case "__module__":
      return this.code.unit.globals.$__name__ as Value | undefined;
    case "__doc__":
      return aboutFunction(this).doc;
    case "__annotations__":
      return aboutFunction(this).dict;
    default:
      return undefined;
  }
};

/** From the code, unless the function's making noted it. */
function aboutFunction(f: PyFunction): About {
  return ownAbout(f, () => {
    const { doc = None, notes, unit } = f.code;
    return new About(
      doc,
      notes === undefined ? null : () => notes(unit.globals),
    );
  });
}

function globalsOf(globals: object): Value {
  const { dict } = globals as { dict?: PyDict };
  return dict ?? PyDict.ofNamespace(globals);
}

/** The TypeError for a wrong number of positional arguments. */
export function badArity(code: Code, given: number): Error {
  const most = code.params.length;
  const n = given > most ? most : most - code.defaults;
  return typeError(
    `${code.name}() takes ${n} positional arguments but ${given} were given`,
  );
}

/** The same for arguments as they came, `undefined` where there was none. */
export function badCall(code: Code, ...given: unknown[]): Error {
  return badArity(code, given.findLastIndex((v) => v !== undefined) + 1);
}

/** The TypeError for required keyword-only parameters where no keyword was given. */
export function missingKeyword(code: Code): Error {
  const i = code.kwdefaults.indexOf(false);
  return code.kwdefaults.includes(true)
    ? typeError(
      `function missing required keyword argument '${code.kwonly[i]}'`,
    )
    : typeError("function missing keyword-only argument");
}

function unexpected(name: string): Error {
  return typeError(`unexpected keyword argument '${name}'`);
}

/**
 * Arranges arguments in the order of the parameters: positional ones, the `*args`
 * tuple, keyword-only ones, the `**kwargs` dict. Defaults stay undefined.
 */
keywords.bind = function (code, args, names, values) {
  const { params, kwonly } = code;
  const n = params.length;
  const out: Value[] = new Array(n);
  const given = Math.min(args.length, n);
  for (let i = 0; i < given; i++) out[i] = args[i]!;
  if (args.length > n && !code.vararg) throw badArity(code, args.length);
  const extra = bindNames(code, out, names, values);
  for (let i = 0; i < n - code.defaults; i++) {
    if (out[i] === undefined) {
      throw typeError(
        `function missing required positional argument #${i}`,
      );
    }
  }
  checkKeywordOnly(code, extra.only);
  if (code.vararg) out.push(new PyTuple(args.slice(n)));
  for (let i = 0; i < kwonly.length; i++) out.push(extra.only[i]!);
  if (extra.rest !== null) out.push(extra.rest);
  return out;
};

interface Named {
  /** Values of keyword-only parameters, in order. */
  readonly only: (Value | undefined)[];
  /** The `**kwargs` dict, where there is one. */
  readonly rest: PyDict | null;
}

function bindNames(
  code: Code,
  out: Value[],
  names: string[],
  values: Value[],
): Named {
  const only: (Value | undefined)[] = new Array(code.kwonly.length);
  const rest = code.kwarg ? new PyDict() : null;
  for (let k = 0; k < names.length; k++) {
    const name = names[k]!;
    const i = code.params.indexOf(name, code.posonly);
    if (i >= 0) {
      if (out[i] !== undefined) throw multipleValues(name);
      out[i] = values[k]!;
      continue;
    }
    const j = code.kwonly.indexOf(name);
    if (j >= 0) {
      if (only[j] !== undefined) throw multipleValues(name);
      only[j] = values[k]!;
    } else if (rest !== null) rest.setitem(name, values[k]!);
    else throw unexpected(name);
  }
  return { only, rest };
}

function multipleValues(name: string): Error {
  return typeError(`function got multiple values for argument '${name}'`);
}

function checkKeywordOnly(code: Code, only: (Value | undefined)[]): void {
  code.kwonly.forEach((name, i) => {
    if (only[i] === undefined && !code.kwdefaults[i]) {
      throw typeError(`function missing required keyword argument '${name}'`);
    }
  });
}
