/**
 * Generators and coroutines: Python objects around JavaScript generators.
 *
 * @module
 */

import { between, defineType, fixed } from "../core/define.ts";
import {
  exceptions,
  runtimeError,
  stopIteration,
  typeError,
  valueError,
} from "../core/errors.ts";
import { address, PyFunction } from "../core/function.ts";
import {
  type Iterator_,
  None,
  PyObject,
  typeName,
  type Value,
} from "../core/object.ts";
import { callSpecial, lookup } from "../core/attributes.ts";
import { iteratorOf } from "../core/slots.ts";
import { iter } from "../core/protocols.ts";
import type { PyType } from "../core/type.ts";
import { exceptionTypes, isA, toException } from "./exception.ts";

/** What a compiled generator function makes. */
export type Body = Generator<Value | Delegation, Value, Value>;

/** What a body yields for `yield from` a generator: no JavaScript function is a value. */
export type Delegation = () => PyGenerator;

/** Hands a generator to the one whose body yields this, for `yield from` and `await`. */
export function delegation(g: PyGenerator): Delegation {
  return () => g;
}

/** What a body did: a value, a delegation, or its end. */
export type Step = IteratorResult<Value | Delegation, Value>;

/**
 * Resumes any JavaScript generator. Each function that makes one gives it a shape of
 * its own, and a generator expression is such a function each time it is evaluated:
 * V8 would look for the method anew.
 */
const { next } = (function* (): Body {
  return yield None;
})();

type State = 0 | 1 | 2 | 3;
const NEW = 0;
const SUSPENDED = 1;
const RUNNING = 2;
const DONE = 3;

/** A Python generator; a coroutine is one too, as in MicroPython. */
export class PyGenerator extends PyObject implements Iterator_ {
  /** What it returned, once it has ended. */
  result: Value = None;
  state: State = NEW;
  /** The generator of a `yield from`, while values go directly to and from it. */
  inner: PyGenerator | null = null;

  /**
   * @param isPlain true where nothing in the body minds being closed: no `try`, no
   *   `with`, nothing that it delegates to
   */
  constructor(
    readonly body: Body,
    readonly name: string,
    readonly isPlain = false,
  ) {
    super();
  }

  override repr(): string {
    return `<generator object '${this.name}' at ${address(this)}>`;
  }
  override iter(): Iterator_ {
    return this;
  }

  next(): Value | undefined {
    return this.resume(None);
  }

  /** What `pend_throw()` was given: raised when the generator goes on. */
  pending: Value | null = null;

  /** Goes on with a sent value; undefined at the end. */
  resume(sent: Value): Value | undefined {
    if (this.state === RUNNING) {
      throw valueError("generator already executing");
    }
    if (this.pending !== null) return this.#raisePending(this.pending);
    this.state = RUNNING;
    if (this.inner !== null) return this.#run(null, sent);
    let step: Step;
    try {
      step = next.call(this.body, sent);
    } catch (e) {
      throw this.failed(e);
    }
    if (step.done) return this.end(step.value);
    if (typeof step.value === "function") return this.#run(step, None);
    this.state = SUSPENDED;
    return step.value;
  }

  /**
   * Goes on until a value comes out; undefined at the end.
   *
   * @param step what the body did, or null where the delegate goes on
   * @param sent what the delegate gets
   */
  #run(step: Step | null, sent: Value): Value | undefined {
    for (;;) {
      if (step !== null) {
        if (step.done) return this.end(step.value);
        if (typeof step.value !== "function") {
          this.state = SUSPENDED;
          return step.value;
        }
        this.inner = step.value();
      }
      try {
        const v = this.inner!.resume(sent);
        if (v !== undefined) {
          this.state = SUSPENDED;
          return v;
        }
        step = this.#next();
      } catch (e) {
        if (this.inner === null) throw e;
        step = this.#throwIn(e);
      }
      sent = None;
    }
  }

  /** Lets the body go on with what the delegate returned. */
  #next(): Step {
    const { result } = this.inner!;
    this.inner!.result = None;
    this.inner = null;
    try {
      return next.call(this.body, result);
    } catch (e) {
      throw this.failed(e);
    }
  }

  /** Raises in the body what the delegate raised. */
  #throwIn(e: unknown): Step {
    this.inner = null;
    try {
      return this.body.throw(e);
    } catch (thrown) {
      throw this.failed(thrown);
    }
  }

  private end(result: Value | undefined): undefined {
    this.state = DONE;
    this.result = result ?? None;
    return undefined;
  }

  #raisePending(e: Value): Value | undefined {
    this.pending = null;
    return this.raise(e);
  }

  private failed(e: unknown): unknown {
    this.state = DONE;
    this.result = None;
    return isA(e, "StopIteration")
      ? runtimeError("generator raised StopIteration")
      : e;
  }

  /**
   * Raises where the generator stands what `throw()` was given: an exception, a class,
   * or anything that a delegate's own `throw` takes. undefined at the end.
   */
  raise(e: unknown): Value | undefined {
    if (this.state === RUNNING) {
      throw valueError("generator already executing");
    }
    if (this.state === NEW || this.state === DONE) {
      this.state = DONE;
      this.body.return(None);
      throw toException(e);
    }
    this.state = RUNNING;
    return this.#run(
      this.inner === null ? this.#throwIn(e) : this.#forward(this.inner, e),
      None,
    );
  }

  /** Passes an exception on to the delegate, as PEP 380 says. */
  #forward(inner: PyGenerator, e: unknown): Step {
    try {
      if (isExit(e)) inner.close();
      else {
        const v = inner.raise(e);
        return v === undefined ? this.#next() : { done: false, value: v };
      }
    } catch (thrown) {
      if (this.inner === null) throw thrown;
      return this.#throwIn(thrown);
    }
    return this.#throwIn(e);
  }

  /** `close()`. */
  close(): void {
    if (this.state === NEW) {
      this.state = DONE;
      this.body.return(None);
    }
    if (this.state === DONE) return;
    if (this.isPlain && this.state === SUSPENDED && this.pending === null) {
      this.state = DONE;
      this.body.return(None);
      return;
    }
    let v: Value | undefined;
    try {
      v = this.raise(exceptions.make("GeneratorExit", []));
    } catch (e) {
      if (isA(e, "GeneratorExit") || isA(e, "StopIteration")) return;
      throw e;
    }
    if (v !== undefined) throw runtimeError("generator ignored GeneratorExit");
    // What a `finally` returns on the way out is nobody's.
    this.result = None;
  }
}

/** The value, or StopIteration with the generator's result. */
function valueOrStop(g: PyGenerator, v: Value | undefined): Value {
  if (v !== undefined) return v;
  const { result } = g;
  g.result = None;
  throw result === None ? stopIteration() : stopIteration(result);
}

function send(g: PyGenerator, v: Value): Value {
  if (g.state === NEW && v !== None) {
    throw typeError("can't send non-None value to a just-started generator");
  }
  return valueOrStop(g, g.resume(v));
}

/** What `throw(type, value, traceback)` raises. */
function thrown(type: Value, value: Value | undefined): unknown {
  return value === undefined || value === None ? type : value;
}

/** `generator`. */
export const generatorType: PyType = defineType("generator", {
  js: PyGenerator,
  methods: {
    send: fixed(2, send),
    __next__: fixed(1, (g: PyGenerator) => valueOrStop(g, g.next())),
    throw: between(
      2,
      4,
      (g: PyGenerator, type: Value, value?: Value) =>
        valueOrStop(g, g.raise(thrown(type, value))),
    ),
    close: fixed(1, (g: PyGenerator) => {
      g.close();
      return None;
    }),
    pend_throw: fixed(2, (g: PyGenerator, e: Value) => {
      if (g.state === RUNNING) {
        throw valueError("generator already executing");
      }
      const before = g.pending ?? None;
      g.pending = e === None ? null : e;
      return before;
    }),
  },
});

/** The type of generator functions: they show as `generator`. */
export class PyGeneratorFunction extends PyFunction {}
defineType("generator", {
  js: PyGeneratorFunction,
});
PyGeneratorFunction.prototype.repr = function () {
  return "<generator>";
};

/** `yield from v` as a JavaScript generator to delegate to. */
export function* yieldFrom(v: Value): Body {
  return yield* delegate(v instanceof PyGenerator ? v : iter(v));
}

/** `await v`: like `yield from`, but asks `__await__` first. */
export function* awaitOn(v: Value): Body {
  if (v instanceof PyGenerator) return yield* delegate(v);
  const r = callSpecial(v, "$__await__");
  return yield* delegate(r === undefined ? iter(v) : iteratorOf(r));
}

function* delegate(it: Iterator_): Body {
  let v = stopping(it, () => it.next());
  while (v !== undefined) {
    let sent: Value;
    try {
      sent = yield v;
    } catch (e) {
      v = forward(it, e);
      continue;
    }
    v = sent === None ? stopping(it, () => it.next()) : sendTo(it, sent);
  }
  return resultOf(it);
}

/** What the delegate returned: a generator's result, or a StopIteration's value. */
function resultOf(it: Iterator_): Value {
  if (it instanceof PyGenerator) {
    const { result } = it;
    it.result = None;
    return result;
  }
  return (it as { result?: Value }).result ?? None;
}

function sendTo(it: Iterator_, v: Value): Value | undefined {
  if (it instanceof PyGenerator) return it.resume(v);
  return stopping(it, () => {
    const r = callSpecial(pythonIterator(it), "$send", v);
    if (r === undefined) {
      throw exceptions.make("AttributeError", [
        `'${typeName(pythonIterator(it))}' object has no attribute 'send'`,
      ]);
    }
    return r;
  });
}

function pythonIterator(it: Iterator_): Value {
  return it instanceof PyObject
    ? it
    : (it as unknown as { source: Value }).source;
}

/** True for GeneratorExit and an exception of it. */
function isExit(e: unknown): boolean {
  return isA(e, "GeneratorExit") || e === exceptionTypes.GeneratorExit;
}

/** Passes an exception on to the delegate, as PEP 380 says. */
function forward(it: Iterator_, e: unknown): Value | undefined {
  const exit = isExit(e);
  if (it instanceof PyGenerator) {
    if (!exit) return it.raise(e);
    it.close();
    throw e;
  }
  const target = pythonIterator(it);
  if (exit) {
    if (lookup(target, "close") !== undefined) callSpecial(target, "$close");
    throw e;
  }
  if (lookup(target, "throw") === undefined) throw toException(e);
  return stopping(it, () => callSpecial(target, "$throw", e as Value)!);
}

/** Runs a call on the delegate; StopIteration ends it with that value. */
function stopping(
  it: Iterator_,
  f: () => Value | undefined,
): Value | undefined {
  try {
    return f();
  } catch (e) {
    if (!isA(e, "StopIteration")) throw e;
    (it as { result?: Value }).result =
      (e as unknown as { args: Value[] }).args[0] ?? None;
    return undefined;
  }
}
