/**
 * `re.Match`: what a search found. MicroPython's methods, and CPython's others.
 *
 * @module
 */

import {
  between,
  defineType,
  exceptions,
  fixed,
  integer,
  None,
  params,
  PyDict,
  PyObject,
  PyTuple,
  type PyType,
  strOf,
  textOf,
  toInt,
  type Value,
  withKeywords,
} from "../../runtime/mod.ts";
import { expand } from "./template.ts";
import { type Source, toIndex, valueOf } from "./text.ts";

/** What a match needs to know of its pattern. */
export interface PatternInfo {
  readonly self: Value;
  readonly groups: number;
  readonly names: ReadonlyMap<string, number>;
}

/** A match. */
export class PyMatch extends PyObject {
  constructor(
    readonly pattern: PatternInfo,
    readonly source: Source,
    /** Starts and ends of the groups in units; -1 where a group has none. */
    readonly positions: readonly number[],
    readonly from: number,
    readonly to: number,
  ) {
    super();
  }

  override repr(): string {
    return `<match num=${this.positions.length / 2}>`;
  }

  override attr(name: string): Value | undefined {
    switch (name) {
      case "string":
        return this.source.value;
      case "re":
        return this.pattern.self;
      case "pos":
        return toIndex(this.source, this.from);
      case "endpos":
        return toIndex(this.source, this.to);
      case "lastindex":
        return this.lastIndex() ?? None;
      case "lastgroup":
        return this.#lastGroup();
      case "regs":
        return new PyTuple(
          Array.from({ length: this.positions.length / 2 }, (_, i) => {
            const span = this.span(i);
            return new PyTuple([...span]);
          }),
        );
    }
    return undefined;
  }

  override getitem(key: Value): Value {
    return this.group(this.number(key));
  }

  /** A group's number. @throws IndexError */
  number(key: Value): number {
    const name = textOf(key);
    const n = name === undefined ? integer(key) : this.pattern.names.get(name);
    const isThere = typeof n === "number" && n >= 0 &&
      2 * n < this.positions.length;
    if (isThere) return n;
    if (name === undefined && n === undefined) toInt(key);
    throw exceptions.make("IndexError", [key]);
  }

  /** What a group matched; None where it matched nothing. */
  group(n: number, absent: Value = None): Value {
    const text = this.text(n);
    return text === null ? absent : valueOf(text, this.source.isBytes);
  }

  /** The text that a group matched. */
  text(n: number): string | null {
    const from = this.positions[2 * n]!;
    const to = this.positions[2 * n + 1]!;
    return from < 0 || to < 0 ? null : this.source.text.slice(from, to);
  }

  /** Where a group begins and ends. */
  span(n: number): readonly [number, number] {
    const from = this.positions[2 * n]!;
    const to = this.positions[2 * n + 1]!;
    if (from < 0 || to < 0) return [-1, -1];
    return [toIndex(this.source, from), toIndex(this.source, to)];
  }

  /** The group that ended last. */
  lastIndex(): number | undefined {
    let last: number | undefined;
    for (let n = 1; 2 * n < this.positions.length; n++) {
      const end = this.positions[2 * n + 1]!;
      const before = last === undefined ? -1 : this.positions[2 * last + 1]!;
      if (end >= 0 && end > before) last = n;
    }
    return last;
  }

  #lastGroup(): Value {
    const last = this.lastIndex();
    for (const [name, n] of this.pattern.names) if (n === last) return name;
    return None;
  }
}

function group(m: PyMatch, ...keys: Value[]): Value {
  if (keys.length === 0) return m.group(0);
  const found = keys.map((key) => m.group(m.number(key)));
  return found.length === 1 ? found[0]! : new PyTuple(found);
}

function groups(m: PyMatch, absent?: Value): Value {
  const { length } = m.positions;
  return new PyTuple(
    Array.from({ length: length / 2 - 1 }, (_, i) => m.group(i + 1, absent)),
  );
}

function groupDict(m: PyMatch, absent?: Value): Value {
  const dict = new PyDict();
  for (const [name, n] of m.pattern.names) dict.set(name, m.group(n, absent));
  return dict;
}

function place(which: 0 | 1) {
  return between(
    1,
    2,
    (m: PyMatch, key: Value = 0) => m.span(m.number(key))[which],
  );
}

/** `re.Match` */
export const matchType: PyType = defineType("match", {
  js: PyMatch,
  methods: {
    __copy__: fixed(1, (m: PyMatch) => m),
    end: place(1),
    expand: fixed(
      2,
      (m: PyMatch, template: Value) =>
        valueOf(expand(strOf(template), m), m.source.isBytes),
    ),
    group: between(1, Infinity, group),
    groupdict: withKeywords("groupdict", params("self", "default="), groupDict),
    groups: withKeywords("groups", params("self", "default="), groups),
    span: between(
      1,
      2,
      (m: PyMatch, key: Value = 0) => new PyTuple([...m.span(m.number(key))]),
    ),
    start: place(0),
  },
});
