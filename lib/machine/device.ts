/**
 * How a class of `machine` is written down: one type for each interpreter, whose
 * constructor, `__init__` and `init` take the same named arguments.
 *
 * @module
 */

import {
  bindParameters,
  defineType,
  type Entry,
  type Interpreter,
  type Method,
  type MethodTable,
  None,
  type Parameter,
  params,
  PyBuiltin,
  PyObject,
  type PyType,
  type Value,
  withKeywords,
} from "../../runtime/mod.ts";
import { perInterpreter } from "../module.ts";

/** What a class is made of. */
export interface DeviceSpec<T extends PyObject> {
  /** Its JavaScript class; no private fields, subclasses in Python start blank. */
  readonly js: new () => T;
  readonly base?: PyType;
  /** The constructor's parameters. */
  readonly parameters: readonly Parameter[];
  /** Takes arguments as they are written, in the place of `init`. */
  readonly construct?: (
    self: T,
    args: Value[],
    names: string[],
    values: Value[],
  ) => void;
  /** Sets an instance from its arguments, undefined where absent. */
  // boundary: parameters are checked by name and number only
  readonly init: (self: T, ...args: any[]) => void;
  readonly methods?: MethodTable;
  readonly classMethods?: MethodTable;
  readonly statics?: { readonly [name: string]: Value };
}

/** Makes a class. */
export function deviceType<T extends PyObject>(
  name: string,
  spec: DeviceSpec<T>,
): PyType {
  const { parameters, init } = spec;
  const construct = spec.construct ??
    ((self: T, args: Value[], names: string[], values: Value[]) =>
      init(self, ...bindParameters(parameters, args, names, values)));
  // Each interpreter has its own: the type is a property of the prototype.
  const Base = spec.js as unknown as new () => PyObject;
  class Instance extends Base {}
  const initialise: Method = (self, ...args) => {
    construct(self as unknown as T, args, [], []);
    return None;
  };
  initialise.py = new PyBuiltin(
    "__init__",
    initialise as Entry,
    ([self, ...args], names, values) => {
      construct(self as unknown as T, args, names, values);
      return None;
    },
  );
  return defineType(name, {
    js: Instance,
    ...(spec.base === undefined ? {} : { base: spec.base }),
    methods: spec.methods ?? {},
    classMethods: spec.classMethods ?? {},
    statics: spec.statics ?? {},
    init: initialise,
    allocate: () => {},
    make: (args, names, values) => {
      const self = new Instance() as unknown as T;
      construct(self, args, names, values);
      return self;
    },
  });
}

/** Something of an interpreter's that is made once, such as a class of `machine`. */
export function once<T>(
  key: string,
  make: (vm: Interpreter) => T,
): (vm: Interpreter) => T {
  return (vm) => perInterpreter(vm, `machine.${key}`, () => make(vm));
}

/** A method with named arguments, self among them. */
export function named(
  name: string,
  list: readonly Parameter[],
  // boundary: parameters are checked by name and number only
  f: (self: any, ...args: any[]) => Value,
): Method {
  return withKeywords(name, [...params("self"), ...list], f);
}
