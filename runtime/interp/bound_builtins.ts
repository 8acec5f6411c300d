/**
 * The namespace of the built-ins: types, exceptions, the pure functions, and those
 * that belong to one interpreter (`print`, `exec`, `globals` ...).
 *
 * @module
 */

import { between, builtin, fixed, type MethodTable } from "../core/define.ts";
import { typeError, valueError } from "../core/errors.ts";
import { toSmall } from "../core/integer.ts";
import {
  Ellipsis,
  None,
  NotImplemented,
  protoOf,
  PyObject,
  typeName,
  type Value,
} from "../core/object.ts";
import { PyBuiltin } from "../core/function.ts";
import { callSpecial, lookup, universal } from "../core/attributes.ts";
import { shareEntry } from "../core/lazy.ts";
import { str, truth } from "../core/protocols.ts";
import { PyType } from "../core/type.ts";
import { noteAstral } from "../core/text/astral.ts";
import { decodeProgram } from "../core/text/utf8.ts";
import { buildClass as build } from "../abi.ts";
import { bytesType } from "../types/bytes.ts";
import { complexType } from "../types/complex.ts";
import { dictType, PyDict } from "../types/dict.ts";
import { exceptionTypes } from "../types/exception.ts";
import { finerExceptions } from "../types/finer_exceptions.ts";
import { floatType } from "../types/float.ts";
import { boolType, intType } from "../types/int.ts";
import { bytearrays, iterators, memoryviews, sets } from "../types/later.ts";
import { listType, PyList } from "../types/list.ts";
import type { PyBuiltinModule } from "../types/module.ts";
import {
  classMethodType,
  objectType,
  propertyType,
  staticMethodType,
  typeType,
} from "../types/object.ts";
import { rangeType } from "../types/range.ts";
import { sliceType } from "../types/slice.ts";
import { strType } from "../types/str.ts";
import { superType } from "../types/super.ts";
import { tupleType } from "../types/tuple.ts";
import { bytesOfSource } from "./source_value.ts";
import { keywordsAfter, pureBuiltins } from "./builtins.ts";
import { type Mode, PyCode } from "./code.ts";
import { help } from "./help.ts";
import type { Interpreter } from "./interpreter.ts";

const types: { [name: string]: PyType } = {
  bool: boolType,
  bytes: bytesType,
  classmethod: classMethodType,
  complex: complexType,
  dict: dictType,
  float: floatType,
  int: intType,
  list: listType,
  object: objectType,
  property: propertyType,
  range: rangeType,
  slice: sliceType,
  staticmethod: staticMethodType,
  str: strType,
  super: superType,
  tuple: tupleType,
  type: typeType,
};

/** Types whose files are loaded at their first use. */
const lateTypes: { readonly [name: string]: PyType } = {
  get bytearray() {
    return bytearrays().bytearrayType;
  },
  get enumerate() {
    return iterators().enumerateType;
  },
  get filter() {
    return iterators().filterType;
  },
  get frozenset() {
    return sets().frozensetType;
  },
  get map() {
    return iterators().mapType;
  },
  get memoryview() {
    return memoryviews().memoryviewType;
  },
  get reversed() {
    return iterators().reversedType;
  },
  get set() {
    return sets().setType;
  },
  get zip() {
    return iterators().zipType;
  },
};

/** Fills the namespace of the built-ins. */
export function installBuiltins(
  interpreter: Interpreter,
  module: PyBuiltinModule,
): void {
  for (const n in types) module[`$${n}`] = types[n]!;
  for (const table of [lateTypes, exceptionTypes, finerExceptions]) {
    for (const n in table) shareEntry(table, n, module, `$${n}`);
  }
  module.$Ellipsis = Ellipsis;
  module.$NotImplemented = NotImplemented;
  install(module, pureBuiltins);
  install(module, boundTable(interpreter));
  module.store = (name, value) => {
    const writable = { value, writable: true, configurable: true };
    Object.defineProperty(module, `$${name}`, {
      ...writable,
      enumerable: true,
    });
    return true;
  };
}

function install(module: PyBuiltinModule, table: MethodTable): void {
  for (const n in table) module[`$${n}`] = builtin(n, table[n]!);
}

/** Attributes that every instance of a Python class has. */
universal.__dict__ = (o) => {
  if (o instanceof PyType) return PyDict.ofNamespace(o, true);
  return typeof o === "object" && (o.W === 1 || o.T.isUser)
    ? PyDict.ofNamespace(o)
    : undefined;
};

function boundTable(vm: Interpreter): MethodTable {
  return {
    __build_class__: between(
      2,
      255,
      (body: Value, name: Value, ...bases: Value[]) =>
        buildClass(vm, body, name, bases),
    ),
    __import__: between(
      1,
      5,
      (name: Value, g?: Value, _l?: Value, from?: Value, level?: Value) =>
        importFunction(vm, name, g, from, level),
    ),
    __repl_print__: fixed(1, (v: Value) => {
      vm.showValue(v);
      return None;
    }),
    __template__: between(1, 65535, (...args: Value[]) => {
      return vm.makeTemplate(...args);
    }),
    compile: between(
      3,
      6,
      (source: Value, file: Value, mode: Value) =>
        compileSource(vm, source, str(file), modeOf(mode)),
    ),
    dir: between(0, 1, (o?: Value) => dir(vm, o)),
    eval: between(
      1,
      3,
      (source: Value, globals?: Value, locals?: Value) =>
        run(vm, source, "eval", globals, locals),
    ),
    exec: between(
      1,
      3,
      (source: Value, globals?: Value, locals?: Value) => {
        run(vm, source, "exec", globals, locals);
        return None;
      },
    ),
    execfile: between(
      1,
      3,
      (path: Value, globals?: Value, locals?: Value) => {
        runFile(vm, textOf(path), globals, locals);
        return None;
      },
    ),
    globals: fixed(0, () => globalsDict(vm)),
    help: between(0, 1, (o?: Value) => {
      help(vm, o);
      return None;
    }),
    input: between(0, 1, (prompt?: Value) => input(vm, prompt)),
    locals: fixed(0, () => localsDict(vm)),
    open: openFunction(vm),
    print: printFunction(vm),
    vars: between(0, 1, (o?: Value) => {
      if (o === undefined) return localsDict(vm);
      const d = lookup(o, "__dict__");
      if (d !== undefined) return d;
      throw typeError("vars() argument must have __dict__ attribute");
    }),
  };
}

// ------------------------------------------------------------------------ print

function printFunction(vm: Interpreter) {
  return keywordsAfter(
    "print",
    0,
    ["sep", "end", "file", "flush"],
    (args, [sep, end, file, flush]) => {
      const separator = sep === undefined || sep === None ? " " : textOf(sep);
      const last = end === undefined || end === None ? "\n" : textOf(end);
      if (file !== undefined && file !== None) {
        printTo(vm, file, args, separator, last);
        return None;
      }
      let text = "";
      for (let i = 0; i < args.length; i++) {
        if (i > 0) text += separator;
        text += str(args[i]!);
      }
      vm.writeOut(text + last);
      if (flush !== undefined && truth(flush)) vm.stdout.flush();
      return None;
    },
  );
}

/** Prints to a stream, which may be Python's and sees each piece by itself. */
function printTo(
  vm: Interpreter,
  file: Value,
  args: readonly Value[],
  separator: string,
  last: string,
): void {
  for (let i = 0; i < args.length; i++) {
    if (i > 0 && separator !== "") vm.writeTo(file, separator);
    const text = str(args[i]!);
    if (text !== "") vm.writeTo(file, text);
  }
  vm.writeTo(file, last);
}

function textOf(v: Value): string {
  if (typeof v === "string") return v;
  throw typeError(`can't convert '${typeName(v)}' object to str implicitly`);
}

function input(vm: Interpreter, prompt?: Value): Value {
  if (prompt !== undefined) vm.writeOut(str(prompt));
  vm.stdout.flush();
  const line = vm.readLine();
  if (line === null) throw vm.exception("EOFError");
  return noteAstral(line);
}

/** `open`: what the module `io` has, loaded when first called. */
function openFunction(vm: Interpreter) {
  const open = () => {
    const io = vm.builtinModule("io") as PyObject | null;
    if (io === null) throw valueError("no module named 'io'");
    return io.$open as PyObject;
  };
  const kw = (args: Value[], names: string[], values: Value[]) =>
    open().callKw(args, names, values);
  const call = (...args: Value[]) => open().call(...args);
  return Object.assign(call, {
    py: new PyBuiltin("open", call, kw),
  });
}

// ------------------------------------------------------------------ exec, frames

/** `compile()`'s mode argument. */
function modeOf(v: Value): Mode {
  const mode = str(v);
  if (mode === "exec" || mode === "eval" || mode === "single") return mode;
  throw valueError("bad compile mode");
}

/** A source value as code. */
function compileSource(
  vm: Interpreter,
  source: Value,
  file: string,
  mode: Mode,
): PyCode {
  if (source instanceof PyCode) return source;
  const bytes = bytesOfSource(source);
  const text = typeof bytes === "string" ? bytes : decodeProgram(bytes);
  return vm.parse(mode === "eval" ? text.trimStart() : text, file, mode);
}

function run(
  vm: Interpreter,
  source: Value,
  mode: Mode,
  globals?: Value,
  locals?: Value,
): Value {
  const [g, l] = namespaces(vm, globals, locals);
  return vm.execute(compileSource(vm, source, "<string>", mode), g, l);
}

function runFile(
  vm: Interpreter,
  path: string,
  globals?: Value,
  locals?: Value,
): void {
  const bytes = vm.readFile(path);
  const text = decodeProgram(bytes);
  const [g, l] = namespaces(vm, globals, locals);
  vm.execute(vm.parse(text, path, "exec"), g, l);
}

/** The objects that hold the globals and (where they differ) the locals. */
function namespaces(
  vm: Interpreter,
  globals?: Value,
  locals?: Value,
): [object, object | null] {
  const { frame } = vm;
  const own = globals === undefined || globals === None;
  const g = own ? frame.globals : namespaceOf(vm, globals);
  if (locals === undefined || locals === None || locals === globals) {
    return [g, own ? frame.locals : null];
  }
  return [g, namespaceOf(vm, locals)];
}

function namespaceOf(vm: Interpreter, v: Value): object {
  if (v instanceof PyDict) return vm.namespaceOf(v);
  throw typeError("");
}

function globalsDict(vm: Interpreter): Value {
  return vm.globalsDict(vm.frame.globals);
}

function localsDict(vm: Interpreter): Value {
  const { locals } = vm.frame;
  return locals === null ? globalsDict(vm) : vm.dictOf(locals);
}

function importFunction(
  vm: Interpreter,
  name: Value,
  globals: Value | undefined,
  from: Value | undefined,
  level: Value | undefined,
): Value {
  if (typeof name !== "string") {
    throw typeError(
      `can't convert '${typeName(name)}' object to str implicitly`,
    );
  }
  const list = from === undefined || from === None || !truth(from) ? null : [];
  const n = level === undefined ? 0 : toSmall(level);
  if (n < 0) throw vm.exception("ValueError");
  return vm.importer.importModule(
    name,
    importerGlobals(vm, globals, n),
    list,
    n,
  );
}

/** Whose package a relative import starts from. */
function importerGlobals(
  vm: Interpreter,
  globals: Value | undefined,
  level: number,
): PyObject {
  if (level === 0 || globals === undefined || globals === None) {
    return vm.frame.globals;
  }
  return namespaceOf(vm, globals) as PyObject;
}

/** `__build_class__(body, name, *bases)`, as a program calls it itself. */
function buildClass(
  vm: Interpreter,
  body: Value,
  name: Value,
  bases: Value[],
): Value {
  if (typeof name !== "string") throw typeError("name must be a str");
  if (!(body instanceof PyObject)) {
    throw typeError(`'${typeName(body)}' object isn't callable`);
  }
  const make = (namespace: object) => {
    body.call(namespace as PyObject);
  };
  const blank = function () {};
  return build(
    vm.frame.globals,
    name,
    bases,
    [],
    [],
    make,
    blank,
    null,
  );
}

// -------------------------------------------------------------------------- dir

function dir(vm: Interpreter, o?: Value): Value {
  if (o === undefined) {
    const locals = localsDict(vm) as PyDict;
    return new PyList(locals.keyList().sort());
  }
  const own = callSpecial(o, "$__dir__");
  if (own !== undefined) return own;
  const names = new Set<string>();
  const kind = o instanceof PyType ? o : undefined;
  collect(o, names);
  if (kind !== undefined) collect(kind.proto, names);
  names.add("__class__");
  return new PyList([...names].sort());
}

/** The `$` names of an object and what it inherits from. */
function collect(o: Value, names: Set<string>): void {
  let p: object | null = typeof o === "object"
    ? o
    : Object.getPrototypeOf(protoHolder(o));
  for (; p !== null && p !== Object.prototype; p = Object.getPrototypeOf(p)) {
    for (const k of Object.getOwnPropertyNames(p)) {
      if (k.startsWith("$")) names.add(k.slice(1));
    }
  }
}

function protoHolder(o: Value): object {
  return Object.create(protoOf(o));
}
