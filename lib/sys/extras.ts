/**
 * The names of `sys` that only CPython has, made when first asked for.
 *
 * @module
 */

import {
  between,
  builtin,
  fixed,
  type Interpreter,
  type Method,
  None,
  type PyBuiltinModule,
  PyFloat,
  PyList,
  type PyObject,
  PySet,
  toSmall,
  type Value,
  valueError,
} from "../../runtime/mod.ts";
import { namedTuple } from "../attr_tuple.ts";
import { perInterpreter } from "../module.ts";

/** What programs set and ask for, without effect here. */
interface Settings {
  recursionLimit: number;
}

function settingsOf(vm: Interpreter): Settings {
  return perInterpreter(vm, "sys.settings", () => ({ recursionLimit: 1000 }));
}

function floatInfo(): Value {
  return namedTuple("sys.float_info", {
    max: new PyFloat(Number.MAX_VALUE),
    max_exp: 1024,
    max_10_exp: 308,
    min: new PyFloat(2.2250738585072014e-308),
    min_exp: -1021,
    min_10_exp: -307,
    dig: 15,
    mant_dig: 53,
    epsilon: new PyFloat(Number.EPSILON),
    radix: 2,
    rounds: 1,
  });
}

function flags(vm: Interpreter): Value {
  return namedTuple("sys.flags", {
    debug: 0,
    inspect: 0,
    interactive: 0,
    optimize: vm.optimise,
    dont_write_bytecode: 1,
    no_user_site: 0,
    no_site: 0,
    ignore_environment: 0,
    verbose: 0,
    bytes_warning: 0,
    quiet: 0,
    hash_randomization: 0,
    isolated: 0,
    dev_mode: false,
    utf8_mode: 1,
    safe_path: false,
  });
}

function moduleNames(vm: Interpreter): Value {
  const set = new PySet();
  for (const name of vm.table.names()) set.add(name);
  return set;
}

type Maker = (vm: Interpreter, m: PyBuiltinModule) => Value;

/** The values by name. */
const values: { readonly [name: string]: Maker | undefined } = {
  __stderr__: (_vm, m) => m.$stderr as Value,
  __stdin__: (_vm, m) => m.$stdin as Value,
  __stdout__: (_vm, m) => m.$stdout as Value,
  api_version: () => 1013,
  builtin_module_names: (vm) => new PyList(vm.table.names()),
  copyright: () => "MIT",
  dont_write_bytecode: () => true,
  exec_prefix: () => "",
  flags,
  float_info: floatInfo,
  float_repr_style: () => "short",
  hexversion: () => 0x030400f0,
  int_info: () =>
    namedTuple("sys.int_info", { bits_per_digit: 30, sizeof_digit: 4 }),
  maxunicode: () => 0x10ffff,
  orig_argv: (vm) => new PyList([vm.system.executable, ...vm.argv.a]),
  path_hooks: () => new PyList([]),
  prefix: () => "",
  stdlib_module_names: moduleNames,
  warnoptions: () => new PyList([]),
};

/** The functions by name. */
const functions: {
  readonly [name: string]: ((vm: Interpreter) => Method) | undefined;
} = {
  _getframe: () =>
    between(0, 1, () => {
      throw valueError("call stack is not deep enough");
    }),
  displayhook: (vm) =>
    fixed(1, (v: Value) => {
      vm.showValue(v);
      return None;
    }),
  excepthook: (vm) =>
    fixed(3, (_type: Value, e: Value) => {
      const sys = vm.builtinModule("sys") as PyObject;
      (sys.$print_exception as PyObject).call(e, sys.$stderr as Value);
      return None;
    }),
  getdefaultencoding: () => fixed(0, () => "utf-8"),
  getfilesystemencodeerrors: () => fixed(0, () => "strict"),
  getfilesystemencoding: () => fixed(0, () => "utf-8"),
  getrecursionlimit: (vm) => fixed(0, () => settingsOf(vm).recursionLimit),
  getrefcount: () => fixed(1, () => 2),
  is_finalizing: () => fixed(0, () => false),
  setrecursionlimit: (vm) =>
    fixed(1, (n: Value) => {
      const limit = toSmall(n);
      if (limit < 1) {
        throw valueError("recursion limit must be greater or equal than 1");
      }
      settingsOf(vm).recursionLimit = limit;
      return None;
    }),
};

/** A name of CPython's `sys`; undefined where there is no such name. */
export function extraName(
  vm: Interpreter,
  m: PyBuiltinModule,
  name: string,
): Value | undefined {
  const make = Object.hasOwn(functions, name) ? functions[name] : undefined;
  if (make !== undefined) return m[`$${name}`] = builtin(name, make(vm));
  const value = Object.hasOwn(values, name) ? values[name] : undefined;
  return value === undefined ? undefined : m[`$${name}`] = value(vm, m);
}
