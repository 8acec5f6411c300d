/**
 * `string.templatelib`: what t-strings make (PEP 750), as far as MicroPython has it.
 *
 * @module
 */

import {
  ADD,
  between,
  bindParameters,
  defineType,
  iterate,
  None,
  type Op,
  params,
  type PyBuiltinModule,
  PyIteratorBase,
  PyList,
  PyObject,
  PyTuple,
  type PyType,
  repr,
  textOf,
  typeError,
  typeName,
  type Value,
} from "../runtime/mod.ts";
import { makeModule, noKeywords } from "./module.ts";

/** One replacement field of a t-string, with its value. */
export class PyInterpolation extends PyObject {
  constructor(
    readonly value: Value,
    readonly expression: Value,
    readonly conversion: Value,
    readonly spec: Value,
  ) {
    super();
  }

  override repr(): string {
    const { value, expression, conversion, spec } = this;
    const items = [value, expression, conversion, spec].map((v) => repr(v));
    return `Interpolation(${items.join(", ")})`;
  }

  override attr(name: string): Value | undefined {
    switch (name) {
      case "value":
        return this.value;
      case "expression":
        return this.expression;
      case "conversion":
        return this.conversion;
      case "format_spec":
        return this.spec;
    }
    return undefined;
  }
}

/** A t-string: strings with an interpolation between each two. */
export class PyTemplate extends PyObject {
  constructor(
    readonly strings: readonly string[],
    readonly interpolations: readonly PyInterpolation[],
  ) {
    super();
  }

  override repr(): string {
    const strings = new PyTuple([...this.strings]);
    const interpolations = new PyTuple([...this.interpolations]);
    return `Template(strings=${repr(strings)}, ` +
      `interpolations=${repr(interpolations)})`;
  }

  override attr(name: string): Value | undefined {
    switch (name) {
      case "strings":
        return new PyTuple([...this.strings]);
      case "interpolations":
        return new PyTuple([...this.interpolations]);
      case "values":
        return new PyTuple(this.interpolations.map((i) => i.value));
    }
    return undefined;
  }

  override iter(): PyTemplateIterator {
    return new PyTemplateIterator(this);
  }

  override binop(op: Op, other: Value): Value | undefined {
    if (op !== ADD || !(other instanceof PyTemplate)) return undefined;
    const joined = this.strings[this.strings.length - 1]! + other.strings[0]!;
    return new PyTemplate(
      [...this.strings.slice(0, -1), joined, ...other.strings.slice(1)],
      [...this.interpolations, ...other.interpolations],
    );
  }
}

/** The parts of a template in order, without the empty strings. */
class PyTemplateIterator extends PyIteratorBase {
  #at = 0;
  constructor(readonly template: PyTemplate) {
    super();
  }
  override next(): Value | undefined {
    const { strings, interpolations } = this.template;
    while (this.#at < strings.length + interpolations.length) {
      const i = this.#at++;
      const part = i % 2 === 0 ? strings[i / 2]! : interpolations[i >> 1]!;
      if (part !== "") return part;
    }
    return undefined;
  }
}
defineType("iterator", { js: PyTemplateIterator });

/** `Template(*parts)`: strings that follow each other are joined. */
function templateOf(parts: readonly Value[]): PyTemplate {
  const strings = [""];
  const interpolations: PyInterpolation[] = [];
  for (const part of parts) {
    const text = textOf(part);
    if (part instanceof PyInterpolation) {
      interpolations.push(part);
      strings.push("");
    } else if (text !== undefined) {
      strings[strings.length - 1] += text;
    } else throw typeError("expected str or Interpolation");
  }
  return new PyTemplate(strings, interpolations);
}

const parameters = params(
  "value",
  "expression=",
  "conversion=",
  "format_spec=",
);

function templateTypes(): { Template: PyType; Interpolation: PyType } {
  return {
    Template: defineType("Template", {
      js: PyTemplate,
      isBase: false,
      make: (args, names) => {
        noKeywords(names);
        return templateOf(args);
      },
    }),
    Interpolation: defineType("Interpolation", {
      js: PyInterpolation,
      isBase: false,
      make: (args, names, values) => {
        const bound = bindParameters(parameters, args, names, values);
        const [value, expression = "", conversion = None, spec = ""] = bound;
        return new PyInterpolation(value!, expression, conversion, spec);
      },
    }),
  };
}

/**
 * `__template__(strings, value, expression, conversion, spec, ...)`, what MicroPython
 * compiles a t-string to; the fields may also stand in one tuple.
 */
function template(strings: Value, ...fields: Value[]): Value {
  const flat = fields.length === 1 ? sequence(fields[0]!) : fields;
  const interpolations: PyInterpolation[] = [];
  for (let i = 0; i + 4 <= flat.length; i += 4) {
    const [value, expression, conversion, spec] = flat.slice(i, i + 4);
    interpolations.push(
      new PyInterpolation(value!, expression!, conversion!, spec!),
    );
  }
  return new PyTemplate(iterate(strings) as string[], interpolations);
}

function sequence(v: Value): Value[] {
  if (v instanceof PyTuple) return v.items;
  if (v instanceof PyList) return v.a;
  throw typeError(`object '${typeName(v)}' isn't a tuple or list`);
}

/** Makes the module. */
export function templatelib(): PyBuiltinModule {
  return makeModule("string.templatelib", {
    functions: { __template__: between(1, Infinity, template) },
    values: templateTypes(),
  });
}
