/**
 * The built-in iterators over other iterables: enumerate, zip, map, filter, reversed,
 * and CPython's `iter(callable, sentinel)`.
 *
 * @module
 */

import {
  between,
  bindParameters,
  defineType,
  fixed,
  params,
} from "../core/define.ts";
import { typeError, valueError } from "../core/errors.ts";
import { callSpecial, notCallable } from "../core/attributes.ts";
import { type Entry, PyBuiltin } from "../core/function.ts";
import { turn } from "../core/poll.ts";
import { type Int, intAdd, toInt } from "../core/integer.ts";
import {
  type Iterator_,
  type Method,
  None,
  type PyObject,
  type Value,
} from "../core/object.ts";
import { getitem, iter, len, truth } from "../core/protocols.ts";
import type { PyType } from "../core/type.ts";
import { same } from "./compare.ts";
import { PyIteratorBase } from "./iterator.ts";
import { PyTuple } from "./tuple.ts";

/** Until it is given an iterable: iterates over nothing. */
const nothing: Iterator_ = { next: () => undefined };

function refuseKeywords(names: readonly string[]): void {
  if (names.length > 0) {
    throw typeError("function doesn't take keyword arguments");
  }
}

function callable(f: Value): PyObject {
  return typeof f === "object" ? f : notCallable(f);
}

/** `enumerate(iterable, start)`. */
export class PyEnumerate extends PyIteratorBase {
  /** What it draws from. */
  declare source: Iterator_;
  /** The next number. */
  declare index: Int;

  constructor(source: Iterator_, index: Int) {
    super();
    this.source = source;
    this.index = index;
  }
  override next(): Value | undefined {
    const x = this.source.next();
    if (x === undefined) return this.ended(this.source);
    const i = this.index;
    this.index = typeof i === "number" && i < 1e15 ? i + 1 : intAdd(i, 1);
    return new PyTuple([i, x]);
  }
}

/** `zip(...)`. */
export class PyZip extends PyIteratorBase {
  /** What it draws from. */
  declare sources: Iterator_[];
  /** True where all must end together. */
  declare strict: boolean;

  constructor(sources: Iterator_[], strict: boolean) {
    super();
    this.sources = sources;
    this.strict = strict;
  }
  override next(): Value | undefined {
    const { sources } = this;
    if (sources.length === 2) return this.pair(sources[0]!, sources[1]!);
    const items: Value[] = [];
    for (let i = 0; i < sources.length; i++) {
      const x = sources[i]!.next();
      if (x === undefined) {
        if (this.strict) checkSameEnd(sources, i);
        return this.ended(sources[i]!);
      }
      items.push(x);
    }
    return items.length === 0 ? undefined : new PyTuple(items);
  }

  private pair(a: Iterator_, b: Iterator_): Value | undefined {
    const x = a.next();
    const y = x === undefined ? undefined : b.next();
    if (x !== undefined && y !== undefined) return new PyTuple([x, y]);
    if (this.strict) checkSameEnd(this.sources, x === undefined ? 0 : 1);
    return this.ended(x === undefined ? a : b);
  }
}

/** `zip(strict=True)`: CPython's complaint where source `i` ends and others do not. */
function checkSameEnd(sources: readonly Iterator_[], i: number): void {
  const before = (n: number) => n === 1 ? "argument 1" : `arguments 1-${n}`;
  if (i > 0) {
    throw valueError(`zip() argument ${i + 1} is shorter than ${before(i)}`);
  }
  for (let k = 1; k < sources.length; k++) {
    if (sources[k]!.next() !== undefined) {
      throw valueError(`zip() argument ${k + 1} is longer than ${before(k)}`);
    }
  }
}

/** `map(f, ...)`. */
export class PyMap extends PyIteratorBase {
  /** The function. */
  declare f: PyObject;
  /** What it draws from. */
  declare sources: Iterator_[];

  constructor(f: PyObject, sources: Iterator_[]) {
    super();
    this.f = f;
    this.sources = sources;
  }
  override next(): Value | undefined {
    const { f, sources } = this;
    if (sources.length === 1) {
      const x = sources[0]!.next();
      return x === undefined
        ? this.ended(sources[0]!)
        : this.stopping(() => f.call(x));
    }
    const args: Value[] = [];
    for (let i = 0; i < sources.length; i++) {
      const x = sources[i]!.next();
      if (x === undefined) return this.ended(sources[i]!);
      args.push(x);
    }
    return args.length === 0 ? undefined : this.stopping(() => f.call(...args));
  }
}

/** `filter(f, iterable)`; without a function it keeps what is true. */
export class PyFilter extends PyIteratorBase {
  /** The function. */
  declare f: PyObject | null;
  /** What it draws from. */
  declare source: Iterator_;

  constructor(f: PyObject | null, source: Iterator_) {
    super();
    this.f = f;
    this.source = source;
  }
  override next(): Value | undefined {
    const { f, source } = this;
    for (;;) {
      const x = source.next();
      if (x === undefined) return this.ended(source);
      const keep = f === null ? x : this.stopping(() => f.call(x));
      if (keep === undefined) return undefined;
      if (truth(keep)) return x;
    }
  }
}

/** `reversed(sequence)`: from the last index down. */
export class PyReversed extends PyIteratorBase {
  /** What it draws from. */
  declare source: Value;
  /** How many are left. */
  declare left: number;

  constructor(source: Value, left: number) {
    super();
    this.source = source;
    this.left = left;
  }
  override next(): Value | undefined {
    return this.left <= 0 ? undefined : getitem(this.source, --this.left);
  }
}

/** `iter(callable, sentinel)`. */
export class PyCallIterator extends PyIteratorBase {
  #done = false;
  #turns = 0;
  constructor(readonly f: PyObject, readonly sentinel: Value) {
    super();
  }
  override next(): Value | undefined {
    if (this.#done) return undefined;
    turn(this.#turns++);
    const x = this.f.call();
    if (!same(x, this.sentinel)) return x;
    this.#done = true;
    return undefined;
  }
}
defineType("iterator", { js: PyCallIterator });

/** `iter(f, sentinel)`: calls until the result equals the sentinel. */
export function iterateCalls(f: Value, sentinel: Value): Value {
  return new PyCallIterator(callable(f), sentinel);
}

/** Something that takes arguments as a call gives them. */
type Setter<T> = (
  o: T,
  args: Value[],
  names: string[],
  values: Value[],
) => void;

/** A bare `__init__` from a setter, with its keyword form. */
function initOf<T>(set: Setter<T>): Method {
  const kw = (args: Value[], names: string[], values: Value[]) => {
    set(args[0] as T, args.slice(1), names, values);
    return None;
  };
  const m: Method = (...args) => kw(args, [], []);
  m.py = new PyBuiltin("__init__", m as Entry, kw);
  return m;
}

const enumerateParameters = params("iterable", "start=");

function setEnumerate(
  o: PyEnumerate,
  args: Value[],
  names: string[],
  values: Value[],
): void {
  const [source, start] = bindParameters(
    enumerateParameters,
    args,
    names,
    values,
  );
  o.source = iter(source!);
  o.index = start === undefined ? 0 : toInt(start);
}

/** `enumerate`. */
export const enumerateType: PyType = defineType("enumerate", {
  js: PyEnumerate,
  immutable: true,
  make: (args, names, values) => {
    const o = new PyEnumerate(nothing, 0);
    setEnumerate(o, args, names, values);
    return o;
  },
  allocate: (o) => {
    (o as PyEnumerate).source = nothing;
    (o as PyEnumerate).index = 0;
  },
  init: initOf(setEnumerate),
});

function setZip(
  o: PyZip,
  args: Value[],
  names: string[],
  values: Value[],
): void {
  if (names.length > 1 || names.length === 1 && names[0] !== "strict") {
    refuseKeywords(names);
  }
  o.strict = names.length === 1 && truth(values[0]!);
  o.sources = args.map(iter);
}

/** `zip`. */
export const zipType: PyType = defineType("zip", {
  js: PyZip,
  immutable: true,
  make: (args, names, values) => {
    const o = new PyZip([], false);
    setZip(o, args, names, values);
    return o;
  },
  allocate: (o) => {
    (o as PyZip).sources = [];
    (o as PyZip).strict = false;
  },
  init: initOf(setZip),
});

const checkMap = between(2, Infinity, () => None) as Entry;

function setMap(o: PyMap, args: Value[], names: string[]): void {
  refuseKeywords(names);
  checkMap(...args);
  o.f = callable(args[0]!);
  o.sources = args.slice(1).map(iter);
}

/** `map`. */
export const mapType: PyType = defineType("map", {
  js: PyMap,
  immutable: true,
  make: (args, names) => {
    const o = new PyMap(None, []);
    setMap(o, args, names);
    return o;
  },
  allocate: (o) => {
    (o as PyMap).f = None;
    (o as PyMap).sources = [];
  },
  init: initOf(setMap),
});

const checkFilter = fixed(2, () => None) as Entry;

function setFilter(o: PyFilter, args: Value[], names: string[]): void {
  refuseKeywords(names);
  checkFilter(...args);
  o.f = args[0] === None ? null : callable(args[0]!);
  o.source = iter(args[1]!);
}

/** `filter`. */
export const filterType: PyType = defineType("filter", {
  js: PyFilter,
  immutable: true,
  make: (args, names) => {
    const o = new PyFilter(null, nothing);
    setFilter(o, args, names);
    return o;
  },
  allocate: (o) => {
    (o as PyFilter).f = null;
    (o as PyFilter).source = nothing;
  },
  init: initOf(setFilter),
});

const checkReversed = fixed(1, () => None) as Entry;

function setReversed(o: PyReversed, args: Value[], names: string[]): void {
  refuseKeywords(names);
  checkReversed(...args);
  o.source = args[0]!;
  o.left = len(o.source);
}

/** `reversed`. */
export const reversedType: PyType = defineType("reversed", {
  js: PyReversed,
  immutable: true,
  make: (args, names) => {
    const own = args.length === 1 && names.length === 0
      ? callSpecial(args[0]!, "$__reversed__")
      : undefined;
    if (own !== undefined) return own;
    const o = new PyReversed(None, 0);
    setReversed(o, args, names);
    return o;
  },
  allocate: (o) => {
    (o as PyReversed).source = None;
    (o as PyReversed).left = 0;
  },
  init: initOf(setReversed),
});
