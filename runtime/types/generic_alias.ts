/**
 * `list[int]`, `int | None` and `__class_getitem__`: what annotations are made of.
 * MicroPython has none of them; nothing here looks at the arguments.
 *
 * @module
 */

import { defineType } from "../core/define.ts";
import { typeError } from "../core/errors.ts";
import {
  Ellipsis,
  None,
  PyObject,
  typeName,
  typeOf,
  type Value,
} from "../core/object.ts";
import { type Op, OR } from "../core/op.ts";
import { hash, repr } from "../core/protocols.ts";
import { PyType } from "../core/type.ts";
import { equal } from "./compare.ts";
import { PyTuple } from "./tuple.ts";

/** Built-in types that take arguments in brackets. */
const generic: ReadonlySet<string> = new Set([
  "OrderedDict",
  "array",
  "deque",
  "dict",
  "frozenset",
  "list",
  "memoryview",
  "set",
  "slice",
  "tuple",
  "type",
]);

/** `origin[args]`: behaves as the class that was subscripted. */
export class PyGenericAlias extends PyObject {
  constructor(readonly origin: PyType, readonly args: PyTuple) {
    super();
  }

  override call(...args: Value[]): Value {
    return this.origin.call(...args);
  }

  override callKw(args: Value[], names: string[], values: Value[]): Value {
    return this.origin.callKw(args, names, values);
  }

  override eq(other: Value): Value | undefined {
    return other instanceof PyGenericAlias && other.origin === this.origin &&
      equal(other.args, this.args);
  }

  override hash(): number {
    return this.origin.hash() ^ this.args.hash();
  }

  override repr(): string {
    const list = this.args.items.map(shown).join(", ");
    return `${shown(this.origin)}[${list === "" ? "()" : list}]`;
  }

  override attr(name: string): Value | undefined {
    switch (name) {
      case "__origin__":
        return this.origin;
      case "__args__":
        return this.args;
      case "__name__":
        return this.origin.name;
      default:
        return undefined;
    }
  }
}

/** `X | Y` of types. */
export class PyUnion extends PyObject {
  constructor(readonly args: PyTuple) {
    super();
  }

  override eq(other: Value): Value | undefined {
    return other instanceof PyUnion &&
      other.args.items.length === this.args.items.length &&
      other.args.items.every((a) => this.args.items.some((b) => equal(a, b)));
  }

  override hash(): number {
    return this.args.items.reduce((h: number, a) => h ^ hash(a), 7);
  }

  override repr(): string {
    return this.args.items.map(shown).join(" | ");
  }

  override attr(name: string): Value | undefined {
    return name === "__args__" ? this.args : undefined;
  }
}

/** A type as CPython writes it in an alias. */
function shown(v: Value): string {
  if (v === typeOf(None)) return "None";
  if (v === Ellipsis) return "...";
  if (!(v instanceof PyType)) return repr(v);
  const module = v.isUser ? v.$__module__ : undefined;
  return typeof module === "string" ? `${module}.${v.name}` : v.name;
}

/** The members of a union's operand; undefined for what is no type. */
function members(v: Value): readonly Value[] | undefined {
  if (v instanceof PyUnion) return v.args.items;
  if (v === None) return [typeOf(None)];
  return v instanceof PyType || v instanceof PyGenericAlias ? [v] : undefined;
}

function union(a: Value, b: Value): Value | undefined {
  const left = members(a);
  const right = members(b);
  if (left === undefined || right === undefined) return undefined;
  const all: Value[] = [];
  for (const m of [...left, ...right]) {
    if (!all.some((x) => equal(x, m))) all.push(m);
  }
  return all.length === 1 ? all[0]! : new PyUnion(new PyTuple(all));
}

for (const { prototype } of [PyType, PyGenericAlias, PyUnion]) {
  prototype.binop = function (this: PyObject, op: Op, other: Value) {
    return op === OR ? union(this, other) : undefined;
  };
  prototype.rbinop = function (this: PyObject, op: Op, other: Value) {
    return op === OR ? union(other, this) : undefined;
  };
}

PyType.prototype.getitem = function (this: PyType, key: Value): Value {
  const own = this.$__class_getitem__;
  if (own instanceof PyObject) return own.call(key);
  if (!generic.has(this.native.name)) {
    throw typeError(`'${typeName(this)}' object isn't subscriptable`);
  }
  const args = key instanceof PyTuple ? key : new PyTuple([key]);
  return new PyGenericAlias(this, args);
};

/** What `list[int]` is. */
export const genericAliasType: PyType = defineType("GenericAlias", {
  js: PyGenericAlias,
});
/** What `int | str` is. */
export const unionType: PyType = defineType("UnionType", { js: PyUnion });
