/**
 * `re.Pattern`: a compiled pattern and its searches.
 *
 * @module
 */

import {
  address,
  between,
  defineType,
  type Interpreter,
  type MethodTable,
  None,
  notImplementedError,
  params,
  PyDict,
  PyIteratorBase,
  PyList,
  PyObject,
  PyTuple,
  type PyType,
  toSmall,
  type Value,
  withKeywords,
} from "../../runtime/mod.ts";
import type { Pattern } from "./ast.ts";
import { ASCII, UNICODE } from "./flags.ts";
import { PyMatch } from "./match.ts";
import { Matcher, Subject } from "./matcher.ts";
import { parsePattern } from "./parse.ts";
import { compileProgram } from "./program.ts";
import { expand } from "./template.ts";
import { type Source, sourceOf, toUnit, valueOf } from "./text.ts";

/** How a match must lie in the text. */
type Fit = "match" | "search" | "fullmatch";

/** A compiled pattern. */
export class PyPattern extends PyObject {
  readonly groups: number;
  readonly names: ReadonlyMap<string, number>;
  readonly #matcher: Matcher;
  readonly #isAscii: boolean;
  readonly #flags: number;

  constructor(vm: Interpreter, readonly source: Source, pattern: Pattern) {
    super();
    this.groups = pattern.groups;
    this.names = pattern.names;
    this.#flags = pattern.flags;
    this.#isAscii = source.isBytes || (pattern.flags & ASCII) !== 0;
    this.#matcher = new Matcher(
      compileProgram(pattern),
      () => vm.pending.word[0] !== 0 && vm.safepoint(),
    );
  }

  /** Itself, for its matches. */
  get self(): Value {
    return this;
  }

  override repr(): string {
    return `<re 0x${address(this)}>`;
  }

  override attr(name: string): Value | undefined {
    switch (name) {
      case "pattern":
        return this.source.value;
      case "flags":
        return this.#flags | (this.#isAscii ? 0 : UNICODE);
      case "groups":
        return this.groups;
      case "groupindex":
        return PyDict.fromEntries(this.names);
    }
    return undefined;
  }

  /** Looks for one match. */
  find(text: Value, fit: Fit, pos?: Value, endpos?: Value): Value {
    const source = sourceOf(text);
    const from = pos === undefined ? 0 : toUnit(source, toSmall(pos));
    const to = endpos === undefined
      ? source.text.length
      : Math.max(from, toUnit(source, toSmall(endpos)));
    const subject = new Subject(source.text, to, this.#isAscii);
    const matcher = this.#matcher;
    const isFound = fit === "search"
      ? matcher.search(subject, from)
      : matcher.matchAt(subject, from, fit === "fullmatch");
    return isFound
      ? new PyMatch(this, source, matcher.positions(), from, to)
      : None;
  }

  /** All matches that do not overlap, one after the other. */
  *matches(source: Source, from = 0, to = source.text.length) {
    const subject = new Subject(source.text, to, this.#isAscii);
    let at = from;
    let notEmptyAt = -1;
    while (at <= to && this.#matcher.search(subject, at, notEmptyAt)) {
      const positions = this.#matcher.positions();
      const start = positions[0]!;
      const end = positions[1]!;
      yield new PyMatch(this, source, positions, from, to);
      at = end;
      notEmptyAt = start === end ? end : -1;
    }
  }

  /** `split` as MicroPython has it. @throws NotImplementedError with groups */
  splitPlainly(text: Value, limit: number): Value {
    const source = sourceOf(text);
    const parts: Value[] = [];
    let at = 0;
    for (const m of this.matches(source)) {
      const start = m.positions[0]!;
      const end = m.positions[1]!;
      if (start === end) break;
      if (this.groups > 0) {
        throw notImplementedError("splitting with sub-captures");
      }
      parts.push(valueOf(source.text.slice(at, start), source.isBytes));
      at = end;
      if (parts.length === limit) break;
    }
    parts.push(valueOf(source.text.slice(at), source.isBytes));
    return new PyList(parts);
  }

  /** `split` as CPython has it: groups are among the parts. */
  split(text: Value, limit: number): Value {
    const source = sourceOf(text);
    const parts: Value[] = [];
    let at = 0;
    let count = 0;
    for (const m of this.matches(source)) {
      const start = m.positions[0]!;
      const end = m.positions[1]!;
      parts.push(valueOf(source.text.slice(at, start), source.isBytes));
      for (let n = 1; n <= this.groups; n++) parts.push(m.group(n));
      at = end;
      if (++count === limit) break;
    }
    parts.push(valueOf(source.text.slice(at), source.isBytes));
    return new PyList(parts);
  }

  /** Replaces matches. @returns the text and how many were replaced */
  replace(by: Value, text: Value, limit: number): [Value, number] {
    const source = sourceOf(text);
    const replacement = replacementOf(by);
    let out = "";
    let at = 0;
    let count = 0;
    for (const m of this.matches(source)) {
      const start = m.positions[0]!;
      const end = m.positions[1]!;
      out += source.text.slice(at, start) + replacement(m);
      at = end;
      if (++count === limit) break;
    }
    if (count === 0) return [text, 0];
    return [valueOf(out + source.text.slice(at), source.isBytes), count];
  }

  /** `findall`: the texts, or their groups. */
  findAll(text: Value, pos?: Value, endpos?: Value): Value {
    const source = sourceOf(text);
    const from = pos === undefined ? 0 : toUnit(source, toSmall(pos));
    const to = endpos === undefined
      ? undefined
      : toUnit(source, toSmall(endpos));
    const empty = valueOf("", source.isBytes);
    const found: Value[] = [];
    for (const m of this.matches(source, from, to)) {
      if (this.groups <= 1) found.push(m.group(this.groups, empty));
      else {
        found.push(
          new PyTuple(
            Array.from(
              { length: this.groups },
              (_, i) => m.group(i + 1, empty),
            ),
          ),
        );
      }
    }
    return new PyList(found);
  }
}

/** What a match is replaced by: a text with groups, or what a function says. */
function replacementOf(by: Value): (m: PyMatch) => string {
  if (by instanceof PyObject && by.call !== PyObject.prototype.call) {
    return (m) => sourceOf(by.call(m)).text;
  }
  const { text } = sourceOf(by);
  return (m) => expand(text, m);
}

/** The matches of `finditer`. */
class PyMatchIterator extends PyIteratorBase {
  constructor(readonly matches: Iterator<PyMatch>) {
    super();
  }
  override next(): Value | undefined {
    const { done, value } = this.matches.next();
    return done ? undefined : value;
  }
}
defineType("iterator", { js: PyMatchIterator });

/** `finditer` */
export function findIter(p: PyPattern, text: Value, pos?: Value, end?: Value) {
  const source = sourceOf(text);
  const from = pos === undefined ? 0 : toUnit(source, toSmall(pos));
  const to = end === undefined ? undefined : toUnit(source, toSmall(end));
  return new PyMatchIterator(p.matches(source, from, to));
}

const count = (v: Value | undefined) => v === undefined ? 0 : toSmall(v);

function finder(fit: Fit) {
  return withKeywords(
    fit,
    params("self", "string", "pos=", "endpos="),
    (p: PyPattern, text: Value, pos?: Value, endpos?: Value) =>
      p.find(text, fit, pos, endpos),
  );
}

const methods: MethodTable = {
  findall: between(
    2,
    4,
    (p: PyPattern, text: Value, pos?: Value, end?: Value) =>
      p.findAll(text, pos, end),
  ),
  finditer: between(2, 4, findIter),
  fullmatch: finder("fullmatch"),
  match: finder("match"),
  search: finder("search"),
  split: withKeywords(
    "split",
    params("self", "string", "maxsplit="),
    (p: PyPattern, text: Value, limit?: Value) =>
      p.splitPlainly(text, count(limit)),
  ),
  sub: withKeywords(
    "sub",
    params("self", "repl", "string", "count=", "flags="),
    (p: PyPattern, by: Value, text: Value, limit?: Value) =>
      p.replace(by, text, count(limit))[0],
  ),
  subn: withKeywords(
    "subn",
    params("self", "repl", "string", "count="),
    (p: PyPattern, by: Value, text: Value, limit?: Value) =>
      new PyTuple(p.replace(by, text, count(limit))),
  ),
};

/** `re.Pattern` */
export const patternType: PyType = defineType("re", { js: PyPattern, methods });

/** How many compiled patterns are kept. */
const KEPT = 256;

/** The compiled patterns of an interpreter. */
export class Patterns {
  readonly #kept = new Map<string, PyPattern>();

  constructor(readonly vm: Interpreter) {}

  /** Compiles a pattern, or takes it as it is. @throws ValueError, TypeError */
  compile(v: Value, flags = 0): PyPattern {
    if (v instanceof PyPattern) return v;
    const source = sourceOf(v);
    const key = `${source.isBytes ? "b" : "s"}${flags}:${source.text}`;
    let found = this.#kept.get(key);
    if (found === undefined) {
      const pattern = parsePattern(source.text, source.isBytes, flags);
      found = new PyPattern(this.vm, source, pattern);
      if (this.#kept.size >= KEPT) this.#kept.clear();
      this.#kept.set(key, found);
    }
    return found;
  }

  /** Forgets them. */
  clear(): void {
    this.#kept.clear();
  }
}

/** The text of a pattern in which nothing is special: `re.escape`. */
export function escapePattern(v: Value): Value {
  const { text, isBytes } = sourceOf(v);
  const escaped = text.replace(/[\s#$&()*+\-.?[\\\]^{|}~]/g, "\\$&");
  return valueOf(escaped, isBytes);
}
