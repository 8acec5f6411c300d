/**
 * The exceptions. A Python exception is what JavaScript throws: an object with its
 * arguments and the traceback that each function adds to as it unwinds.
 *
 * @module
 */

import { between, defineType, fixed } from "../core/define.ts";
import { exceptions, memoryError, recursionError } from "../core/errors.ts";
import { callMethodKw } from "../core/function.ts";
import { None, PyObject, type Value } from "../core/object.ts";
import { iterate, str } from "../core/protocols.ts";
import { isSubtype, PyType } from "../core/type.ts";
import { FormatError } from "../core/text/format_error.ts";
import { errnoName } from "../core/errno.ts";
import { lazyEntry } from "../core/lazy.ts";
import { PyTuple } from "./tuple.ts";

/** An entry of a traceback: where a call was, and the entries of its callees. */
export interface Trace {
  /** The name is undefined where only file and line are known. */
  readonly code: { readonly file: string; readonly name: string | undefined };
  readonly line: number;
  readonly next: Trace | null;
}

/** A Python exception. */
export class PyException extends PyObject {
  /** The outermost entry so far. */
  declare trace: Trace | null;
  /** What ends the program past every handler; null for Python's exceptions. */
  declare limit: Error | null;

  constructor(public args: Value[]) {
    super();
    this.trace = null;
  }

  override repr(): string {
    return this.T.name + new PyTuple(this.args).repr();
  }

  override str(): string {
    const { args } = this;
    if (args.length === 0) return "";
    return args.length === 1 ? str(args[0]!) : new PyTuple(args).repr();
  }

  override attr(name: string): Value | undefined {
    return special[name]?.(this);
  }
}

PyException.prototype.W = 1;
PyException.prototype.limit = null;
Object.defineProperty(PyException.prototype, "$args", {
  get(this: PyException) {
    return new PyTuple(this.args);
  },
  set(this: PyException, v: Value) {
    this.args = iterate(v);
  },
  configurable: true,
});

/** A traceback is not kept as an object; None takes the entries so far away. */
Object.defineProperty(PyException.prototype, "$__traceback__", {
  get: () => None,
  set(this: PyException, v: Value) {
    if (v === None) this.trace = null;
  },
  configurable: true,
});

/**
 * Attributes of particular exceptions. `value` and `errno` are the first
 * argument of any exception, as in MicroPython.
 */
const special: {
  [name: string]: ((e: PyException) => Value | undefined) | undefined;
} = {
  value: (e) => e.args[0] ?? None,
  errno: (e) => e.args[0] ?? None,
  code: (e) => isA(e, "SystemExit") ? e.args[0] ?? None : undefined,
  strerror: (e) => isA(e, "OSError") ? e.args[1] ?? None : undefined,
};

/** The built-in exception classes by name; each is made when it is first wanted. */
export const exceptionTypes: { readonly [name: string]: PyType } = Object
  .create(null);

/** True for BaseException and the classes under it. */
export function isExceptionType(type: PyType): boolean {
  // Exceptions alone have this on their prototype.
  return (type.proto as PyException).limit === null;
}

/** True where the exception is of this built-in class. */
export function isA(e: unknown, name: string): boolean {
  return e instanceof PyException && isSubtype(e.T, exceptionTypes[name]!);
}

/** Class names, each under its base, as MicroPython has them. */
const hierarchy: readonly [string, string][] = [
  ["SystemExit", "BaseException"],
  ["KeyboardInterrupt", "BaseException"],
  ["GeneratorExit", "BaseException"],
  ["Exception", "BaseException"],
  ["StopAsyncIteration", "Exception"],
  ["StopIteration", "Exception"],
  ["ArithmeticError", "Exception"],
  ["OverflowError", "ArithmeticError"],
  ["ZeroDivisionError", "ArithmeticError"],
  ["AssertionError", "Exception"],
  ["AttributeError", "Exception"],
  ["EOFError", "Exception"],
  ["ImportError", "Exception"],
  ["LookupError", "Exception"],
  ["IndexError", "LookupError"],
  ["KeyError", "LookupError"],
  ["MemoryError", "Exception"],
  ["NameError", "Exception"],
  ["OSError", "Exception"],
  ["RuntimeError", "Exception"],
  ["NotImplementedError", "RuntimeError"],
  ["SyntaxError", "Exception"],
  ["IndentationError", "SyntaxError"],
  ["TypeError", "Exception"],
  ["ViperTypeError", "TypeError"],
  ["ValueError", "Exception"],
  ["UnicodeError", "ValueError"],
];

function define(
  name: string,
  js: { prototype: PyException },
  base?: PyType,
): PyType {
  const make = (args: Value[], names: string[], values: Value[]): Value => {
    if (names.length > 0) callMethodKw(refuse, args, names, values);
    return new (js as unknown as typeof PyException)(args);
  };
  return defineType(name, {
    js,
    ...(base && { base }),
    immutable: true,
    hasState: true,
    make,
    call: (...args) => new (js as unknown as typeof PyException)(args),
    allocate: (o) => {
      (o as PyException).args = [];
      (o as PyException).trace = null;
    },
    ...(base === undefined && {
      init: between(1, Infinity, (self: PyException, ...args: Value[]) => {
        self.args = args;
        return None;
      }),
      methods: {
        with_traceback: fixed(2, (self: PyException) => self),
      },
    }),
  });
}

const refuse = fixed(1, () => None);

lazyEntry(
  exceptionTypes,
  "BaseException",
  () => define("BaseException", PyException),
);
for (const [name, base] of hierarchy) {
  lazyEntry(exceptionTypes, name, () => {
    const type = defineException(name, exceptionTypes[base]!);
    if (name === "OSError") type.proto.str = osErrorText;
    return type;
  });
}

/** A built-in exception class under another. */
export function defineException(name: string, parent: PyType): PyType {
  const js = class extends (parent.blank as unknown as typeof PyException) {};
  return define(name, js, parent);
}

/** OSError prints its errno by name. */
function osErrorText(this: PyObject): string {
  const e = this as PyException;
  const [errno, text] = e.args;
  const name = typeof errno === "number" ? errnoName(errno) : undefined;
  if (name === undefined || e.args.length > 2) {
    return PyException.prototype.str.call(e);
  }
  const more = text === undefined ? "" : `: ${str(text)}`;
  return `[Errno ${errno}] ${name}${more}`;
}

/** An exception object of the named built-in class. */
export function makeException(name: string, args: Value[]): PyException {
  const type = exceptionTypes[name]!;
  return new (type.blank as unknown as typeof PyException)(args);
}

exceptions.make = (name, args) =>
  makeException(name, args as Value[]) as unknown as Error;

/**
 * Anything thrown, as a Python exception: what JavaScript itself throws for a full
 * stack or memory becomes RuntimeError and MemoryError.
 */
export function toException(e: unknown): PyException {
  if (e instanceof PyException) return e;
  return isValue(e) ? asRaised(e) : fromHost(e) as unknown as PyException;
}

/** True where a Python value was thrown into a generator. */
function isValue(e: unknown): e is Value {
  return e instanceof PyObject || typeof e !== "object";
}

function asRaised(v: Value): PyException {
  try {
    return raised(v);
  } catch (e) {
    return e as PyException;
  }
}

function fromHost(e: unknown): Error {
  if (e instanceof FormatError) return exceptions.make(e.type, [e.message]);
  if (e instanceof RangeError) return fromRangeError(e);
  const registered = hostErrors.find((h) => e instanceof h.type);
  if (registered !== undefined) return registered.convert(e as Error);
  const { errno } = e as { errno?: unknown };
  if (typeof errno === "number") return osErrorOf(errno, e as Error);
  if (e instanceof Error) {
    const made = exceptions.make("RuntimeError", [
      `internal error: ${e.message}`,
    ]);
    internalErrors.set(made, e);
    return made;
  }
  return exceptions.make("RuntimeError", [`internal error: ${e}`]);
}

/** A host's failed call: a device's error brings a sentence of its own. */
function osErrorOf(errno: number, e: Error): Error {
  const { detail } = e as { detail?: string };
  const args: unknown[] = detail === undefined ? [errno] : [errno, detail];
  return exceptions.make("OSError", args);
}

function fromRangeError(e: RangeError): Error {
  if (/call stack/.test(e.message)) return recursionError();
  return memoryError("memory allocation failed");
}

/** Host errors that others know how to convert (syntax errors, device errors). */
export const hostErrors: {
  // boundary: any error class
  readonly type: new (...args: any[]) => Error;
  convert(e: Error): Error;
}[] = [];

/** The JavaScript errors behind "internal error", for who debugs Krait itself. */
export const internalErrors: WeakMap<object, Error> = new WeakMap();

/** What `raise v` throws: an instance, or a new one of a class. */
export function raised(v: Value): PyException {
  if (v instanceof PyException) return v;
  if (v instanceof PyType && isExceptionType(v)) {
    const e = v.call();
    if (e instanceof PyException) return e;
  }
  throw exceptions.make("TypeError", [
    "exceptions must derive from BaseException",
  ]);
}
