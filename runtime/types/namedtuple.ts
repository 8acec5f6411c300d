/**
 * `collections.namedtuple`: each call makes a type whose instances are tuples with
 * accessors `$name` for their fields. What begins with `_`, and `defaults`, is
 * CPython's.
 *
 * @module
 */

import { defineType, fixed, params, withKeywords } from "../core/define.ts";
import { attributeError, typeError, valueError } from "../core/errors.ts";
import {
  type Entry,
  type KeywordEntry,
  PyBuiltin,
  PyClassMethod,
} from "../core/function.ts";
import {
  type Method,
  noAttribute,
  None,
  type PyObject,
  typeName,
  type Value,
} from "../core/object.ts";
import { iterate, repr } from "../core/protocols.ts";
import { type PyType, setClassAttribute } from "../core/type.ts";
import { PyDict } from "./dict.ts";
import { PyOrderedDict } from "./ordered_dict.ts";
import { PyTuple, tupleType } from "./tuple.ts";

/** What the instances of all named tuple types share. */
export class PyNamedTuple extends PyTuple {
  /** The names of the items; sits on each type's prototype. */
  declare fields: readonly string[];

  override repr(): string {
    const { fields, items } = this;
    let text = `${this.T.native.name}(`;
    for (let i = 0; i < fields.length; i++) {
      text += `${i > 0 ? ", " : ""}${fields[i]}=${repr(items[i]!)}`;
    }
    return text + ")";
  }
  override setattr(name: string, value: Value): void {
    if (!this.T.isUser || this.fields.includes(name)) throw fieldError();
    this[`$${name}`] = value;
  }
  override delattr(name: string): void {
    if (!this.T.isUser || this.fields.includes(name)) throw fieldError();
    if (!Object.hasOwn(this, `$${name}`)) throw noAttribute(this, name);
    delete this[`$${name}`];
  }
}

function fieldError(): Error {
  return attributeError("can't set attribute");
}

/** What a named tuple type is made of. */
interface Shape {
  readonly name: string;
  readonly fields: readonly string[];
  /** Values of the last fields. */
  readonly defaults: readonly Value[];
}

/** The items for the arguments of a call. @throws TypeError where they do not fit */
function bindFields(
  shape: Shape,
  args: readonly Value[],
  names: readonly string[],
  values: readonly Value[],
): Value[] {
  const { fields, defaults } = shape;
  const given = args.length + names.length;
  const required = fields.length - defaults.length;
  if (given > fields.length || given < required) {
    throw countError(shape, given);
  }
  const items: (Value | undefined)[] = args.slice();
  names.forEach((name, k) => {
    const i = fields.indexOf(name);
    if (i < 0) throw typeError(`unexpected keyword argument '${name}'`);
    if (items[i] !== undefined) {
      throw typeError(`function got multiple values for argument '${name}'`);
    }
    items[i] = values[k];
  });
  return fields.map((_, i) => {
    const v = items[i] ?? defaults[i - required];
    if (v === undefined) throw countError(shape, given);
    return v;
  });
}

function countError({ name, fields }: Shape, given: number): Error {
  return typeError(
    `${name}() takes ${fields.length} positional arguments ` +
      `but ${given} were given`,
  );
}

/** Reads item `i`; on the prototype itself there is none. */
function addAccessor(proto: PyObject, field: string, i: number): void {
  Object.defineProperty(proto, `$${field}`, {
    get(this: PyTuple) {
      return this.items[i];
    },
    set(this: PyObject) {
      throw fieldError();
    },
    enumerable: false,
    configurable: true,
  });
}

/** A new named tuple type. */
function makeNamedTuple(shape: Shape): PyType {
  const { fields } = shape;
  const js = class extends PyNamedTuple {};
  js.prototype.items = [];
  js.prototype.fields = fields;
  fields.forEach((field, i) => addAccessor(js.prototype, field, i));
  const make: KeywordEntry = (args, names, values) =>
    new js(bindFields(shape, args, names, values));
  const type = defineType(shape.name, {
    js,
    base: tupleType,
    immutable: true,
    make,
    allocate: (o) => {
      (o as PyTuple).items = fields.map(() => None);
    },
    init: initOf(shape),
    methods: sharedMethods,
    statics: {
      _fields: new PyTuple([...fields]),
      _field_defaults: defaultsOf(shape),
    },
  });
  type.call = (...args) =>
    args.length === fields.length ? new js(args) : make(args, [], []);
  addMake(type);
  return type;
}

function defaultsOf({ fields, defaults }: Shape): PyDict {
  const required = fields.length - defaults.length;
  return PyDict.fromNames(fields.slice(required), defaults);
}

function initOf(shape: Shape): Method {
  const kw: KeywordEntry = (args, names, values) => {
    const self = args[0] as PyTuple;
    self.items = bindFields(shape, args.slice(1), names, values);
    return None;
  };
  const m: Method = (...args) => kw(args, [], []);
  m.py = new PyBuiltin("__init__", m as Entry, kw);
  return m;
}

/** `Type._make(iterable)`. */
function addMake(type: PyType): void {
  const make = fixed(2, (cls: PyType, v: Value) => cls.call(...iterate(v)));
  setClassAttribute(
    type,
    "_make",
    new PyClassMethod(new PyBuiltin("_make", make as Entry)),
  );
}

function asDict(self: PyNamedTuple): Value {
  const d = new PyOrderedDict();
  self.fields.forEach((name, i) => d.set(name, self.items[i]!));
  return d;
}

function replaceFields(
  self: PyNamedTuple,
  names: string[],
  values: Value[],
): Value {
  const items = self.items.slice();
  const unknown: string[] = [];
  names.forEach((name, k) => {
    const i = self.fields.indexOf(name);
    if (i < 0) unknown.push(name);
    else items[i] = values[k]!;
  });
  if (unknown.length > 0) {
    const list = unknown.map((n) => repr(n)).join(", ");
    throw valueError(`Got unexpected field names: [${list}]`);
  }
  return self.T.call(...items);
}

const checkReplace = fixed(1, () => None) as Entry;
const replaceMethod: Method = (...args) => replaceKw(args, [], []);
const replaceKw: KeywordEntry = (args, names, values) => {
  checkReplace(...args);
  return replaceFields(args[0] as PyNamedTuple, names, values);
};
replaceMethod.py = new PyBuiltin("_replace", replaceMethod as Entry, replaceKw);

const sharedMethods = {
  _asdict: fixed(1, asDict),
  _replace: replaceMethod,
};

function textOf(v: Value): string {
  const s = typeof v === "string" ? v : (v as { native?: Value }).native;
  if (typeof s === "string") return s;
  throw typeError(`can't convert '${typeName(v)}' object to str implicitly`);
}

/** The field names: a tuple or list of str, or one str of them. */
function fieldNames(v: Value): string[] {
  if (typeof v === "string") {
    return v.split(/[\s,]+/).filter((s) => s !== "");
  }
  if (v instanceof PyTuple) return v.items.map(textOf);
  const list = (v as { a?: readonly Value[] }).a;
  if (list !== undefined) return list.map(textOf);
  throw typeError(`object '${typeName(v)}' isn't a tuple or list`);
}

const withOptions = withKeywords(
  "namedtuple",
  params("typename", "field_names", "*", "rename=", "defaults=", "module="),
  (name: Value, names: Value, _rename?: Value, defaults?: Value) => {
    const fields = fieldNames(names);
    const values = defaults === undefined || defaults === None
      ? []
      : iterate(defaults);
    if (values.length > fields.length) {
      throw typeError("Got more default values than field names");
    }
    return makeNamedTuple({ name: textOf(name), fields, defaults: values });
  },
);

const plain = fixed(2, withOptions as (name: Value, fields: Value) => Value);

/** `collections.namedtuple(name, fields)`; keywords are CPython's. */
export const namedtuple: PyObject = new PyBuiltin(
  "namedtuple",
  plain as Entry,
  (args, names, values) =>
    names.length === 0
      ? (plain as Entry)(...args)
      : withOptions.py!.callKw(args, names, values),
);

/** A named tuple type for the runtime's own use. */
export function namedTupleType(
  name: string,
  fields: readonly string[],
): PyType {
  return makeNamedTuple({ name, fields, defaults: [] });
}
