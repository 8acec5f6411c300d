/**
 * Asynchronous generators (PEP 525), which CPython has and MicroPython lacks: a
 * generator body in which awaiting passes values through and `yield` hands out a
 * marked value.
 *
 * @module
 */

import { defineType, fixed } from "../core/define.ts";
import { exceptions } from "../core/errors.ts";
import { address } from "../core/function.ts";
import { None, PyObject, type Value } from "../core/object.ts";
import { type Body, PyGenerator, type Step } from "./generator.ts";
import { isA, raised } from "./exception.ts";

/** What `yield` in an async generator hands to its driver. */
export class AsyncYield extends PyObject {
  constructor(readonly value: Value) {
    super();
  }
}

/** An async generator. */
export class PyAsyncGenerator extends PyObject {
  started = false;

  constructor(readonly body: Body, readonly name: string) {
    super();
  }
  override repr(): string {
    return `<async_generator object '${this.name}' at ${address(this)}>`;
  }
}

type Resume = (body: Body) => Step;

/** Drives the body to its next `yield`: an awaitable. */
function* drive(g: PyAsyncGenerator, first: Resume): Body {
  let step = first(g.body);
  g.started = true;
  for (;;) {
    if (step.done) throw exceptions.make("StopAsyncIteration", []);
    if (step.value instanceof AsyncYield) return step.value.value;
    let sent: Value;
    try {
      sent = yield step.value;
    } catch (e) {
      step = g.body.throw(e);
      continue;
    }
    step = g.body.next(sent);
  }
}

function awaitable(g: PyAsyncGenerator, first: Resume): Value {
  return new PyGenerator(drive(g, first), g.name);
}

function* closing(g: PyAsyncGenerator): Body {
  if (!g.started) {
    g.body.return(None);
    return None;
  }
  try {
    yield* drive(g, (b) => b.throw(exceptions.make("GeneratorExit", [])));
  } catch (e) {
    if (isA(e, "GeneratorExit") || isA(e, "StopAsyncIteration")) return None;
    throw e;
  }
  throw exceptions.make("RuntimeError", [
    "async generator ignored GeneratorExit",
  ]);
}

/** `async_generator`. */
export const asyncGeneratorType = defineType("async_generator", {
  js: PyAsyncGenerator,
  methods: {
    __aiter__: fixed(1, (g: PyAsyncGenerator) => g),
    __anext__: fixed(
      1,
      (g: PyAsyncGenerator) => awaitable(g, (b) => b.next(None)),
    ),
    asend: fixed(
      2,
      (g: PyAsyncGenerator, v: Value) => awaitable(g, (b) => b.next(v)),
    ),
    athrow: fixed(
      2,
      (g: PyAsyncGenerator, e: Value) =>
        awaitable(g, (b) => b.throw(raised(e))),
    ),
    aclose: fixed(
      1,
      (g: PyAsyncGenerator) => new PyGenerator(closing(g), g.name),
    ),
  },
});
