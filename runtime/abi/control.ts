/**
 * The ABI's control flow: exceptions, `with`, asynchronous iteration, safepoints.
 *
 * @module
 */

import { callSpecial, getattr } from "../core/attributes.ts";
import { runtimeError, typeError } from "../core/errors.ts";
import type { Code } from "../core/function.ts";
import { None, type PyObject, typeName, type Value } from "../core/object.ts";
import { isSubtype, PyType } from "../core/type.ts";
import {
  isA,
  isExceptionType,
  PyException,
  raised,
  toException,
} from "../types/exception.ts";
import { awaitOn, type Delegation } from "../types/generator.ts";
import { PyTuple } from "../types/tuple.ts";

/** What the ABI needs of the interpreter. */
export interface Host {
  /** The exception being handled, for `sys.exc_info()`. */
  handled: Value | null;
  /** Prints a warning on standard error. */
  warn(text: string): void;
  /** Runs what is pending: signals, callbacks, other threads. */
  safepoint(): void;
}

/**
 * What was thrown, as a Python exception with an entry for this frame; line 0 is
 * outside of it.
 */
export function X(e: unknown, line: number, code: Code): PyException {
  const exception = toException(e);
  if (line > 0) exception.trace = { code, line, next: exception.trace };
  return exception;
}

/** Runs the host's pending work. */
export function safepoint(host: Host): void {
  host.safepoint();
}

/** True where `except type` catches the exception. */
export function matches(e: PyException, type: Value): boolean {
  if (e.T === type) return true;
  if (type instanceof PyType && isExceptionType(type)) {
    return isSubtype(e.T, type) ||
      type.accepts !== null && type.accepts(e);
  }
  if (type instanceof PyTuple) return type.items.some((t) => matches(e, t));
  throw typeError(`unsupported types for : '${e.T.name}', '${typeName(type)}'`);
}

/** What a bare `raise` outside an `except` raises. */
export function reraise(): unknown {
  return runtimeError("no active exception to reraise");
}

/** `raise e from cause`: the cause is kept and not printed, as a warning says. */
export function raisedFrom(host: Host, e: Value, cause: Value): PyException {
  const exception = raised(e);
  if (cause !== None) {
    host.warn("exception chaining not supported");
    exception.$__cause__ = raised(cause);
  }
  return exception;
}

// ------------------------------------------------------------------------- with

/** An entered or to-be-entered context manager. */
export class Context {
  constructor(
    readonly manager: Value,
    readonly enterMethod: PyObject,
    readonly exitMethod: PyObject,
  ) {}

  /** `__enter__()` */
  enter(): Value {
    return this.enterMethod.call();
  }

  /** `__exit__(type, value, traceback)`; null where there is no exception. */
  exit(e: PyException | null): Value {
    return e === null
      ? this.exitMethod.call(None, None, None)
      : this.exitMethod.call(e.T, e, None);
  }
}

/** `with v`. @throws AttributeError */
export function context(v: Value): Context {
  const exit = getattr(v, "__exit__") as PyObject;
  return new Context(v, getattr(v, "__enter__") as PyObject, exit);
}

/** `async with v`. @throws AttributeError */
export function asyncContext(v: Value): Context {
  const exit = getattr(v, "__aexit__") as PyObject;
  return new Context(v, getattr(v, "__aenter__") as PyObject, exit);
}

// ------------------------------------------------------------------------ async

/** The iterator of `async for`. */
export function aiter(v: Value): Value {
  const it = callSpecial(v, "$__aiter__");
  if (it === undefined) {
    throw getattrError(v, "__aiter__");
  }
  return it;
}

function getattrError(v: Value, name: string): unknown {
  try {
    return getattr(v, name);
  } catch (e) {
    return e;
  }
}

/** The next item of `async for`, awaited; undefined at the end. */
export function* anext(
  it: Value,
): Generator<Value | Delegation, Value | undefined, Value> {
  try {
    const awaitable = callSpecial(it, "$__anext__");
    if (awaitable === undefined) throw getattrError(it, "__anext__");
    return yield* awaitOn(awaitable);
  } catch (e) {
    if (isA(e, "StopAsyncIteration")) return undefined;
    throw e;
  }
}
