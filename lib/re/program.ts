/**
 * Trees to programs for the matcher: a list of numbers, with sets and texts beside.
 *
 * @module
 */

import { type CharSet, setOfCodes } from "./char_set.ts";
import {
  allSet,
  anySet,
  type First,
  firstOfSequence,
  inLoop,
  isApart,
  startSet,
} from "./first.ts";
import { type Assertion, type Node, type Pattern, widthOf } from "./ast.ts";

/** The instructions; their arguments follow them. */
export const Op = {
  /** code */
  CHAR: 0,
  /** set */
  SET: 1,
  ANY: 2,
  ALL: 3,
  /** text */
  TEXT: 4,
  /** first target, second target */
  SPLIT: 5,
  /** target */
  JUMP: 6,
  /** slot */
  SAVE: 7,
  /** set, min, max: one character again and again, as often as it goes */
  RUN: 8,
  /** set, min, max: as seldom as it goes */
  LAZY_RUN: 9,
  /** set, min, max: without going back */
  POSSESSIVE_RUN: 10,
  /** which */
  ASSERT: 11,
  /** end, width: the body follows; text before the position */
  BEHIND: 12,
  /** end, width */
  NOT_BEHIND: 13,
  /** end: the body follows */
  AHEAD: 14,
  /** end */
  NOT_AHEAD: 15,
  /** end */
  ATOMIC: 16,
  /** group, 1 where cases are not told apart */
  REFERENCE: 17,
  /** group, target where it did not match */
  CONDITION: 18,
  /** register */
  LOOP_START: 19,
  /** register, min, max, 1 where lazy, exit */
  LOOP: 20,
  /** register */
  LOOP_ENTER: 21,
  MATCH: 22,
} as const;

/** The numbers of the assertions. */
export const assertions: readonly Assertion[] = [
  "start",
  "end",
  "lineStart",
  "lineEnd",
  "lastLineEnd",
  "boundary",
  "notBoundary",
];

/** A count without bound. */
export const NO_LIMIT = 0x7fffffff;

/** What the matcher runs. */
export interface Program {
  readonly code: Int32Array;
  readonly sets: readonly CharSet[];
  readonly texts: readonly string[];
  /** Slots for the groups' positions, then the loops' registers. */
  readonly slots: number;
  readonly groups: number;
  /** Text that every match begins with; empty where there is none. */
  readonly prefix: string;
  /** The set of first characters; null where anything may come. */
  readonly first: CharSet | null;
  /**
   * The set of the run that every match begins with, where a match that fails at a
   * place fails at all places within that run; null where that is not so.
   */
  readonly leadingRun: CharSet | null;
  /** True where a match can only begin at the start of the text. */
  readonly isAnchored: boolean;
  /** True where a loop that matches nothing is an error, as in MicroPython. */
  readonly isPlain: boolean;
}

class Compiler {
  readonly code: number[] = [];
  readonly sets: CharSet[] = [];
  readonly texts: string[] = [];
  registers = 0;
  /** True where a part looks at text before its position. */
  looksBack = false;

  constructor(readonly groups: number) {}

  emit(...words: number[]): number {
    if (backward.has(words[0]!)) this.looksBack = true;
    this.code.push(...words);
    return this.code.length - 1;
  }

  /** @param after what comes after the part; null where that is not known */
  node(n: Node, after: First | null): void {
    switch (n.kind) {
      case "char":
        this.emit(Op.CHAR, n.code);
        break;
      case "set":
        this.emit(Op.SET, this.set(n.set));
        break;
      case "any":
        this.emit(Op.ANY);
        break;
      case "all":
        this.emit(Op.ALL);
        break;
      case "assert":
        this.emit(Op.ASSERT, assertions.indexOf(n.what));
        break;
      case "sequence":
        this.sequence(n.items, after);
        break;
      case "choice":
        this.choice(n.items, after);
        break;
      case "group":
        this.group(n.index, n.body, after);
        break;
      case "repeat":
        this.repeat(n, after);
        break;
      case "look":
        this.look(n);
        break;
      case "atomic":
        this.enclosed([Op.ATOMIC], n.body);
        break;
      case "reference":
        this.emit(Op.REFERENCE, n.group, n.ignoreCase ? 1 : 0);
        break;
      case "condition":
        this.condition(n, after);
        break;
    }
  }

  set(s: CharSet): number {
    return this.sets.push(s) - 1;
  }

  sequence(items: readonly Node[], after: First | null): void {
    for (let i = 0; i < items.length; i++) {
      let text = "";
      for (let item = items[i]; item?.kind === "char"; item = items[++i]) {
        text += String.fromCodePoint(item.code);
      }
      if (text.length > 1) this.emit(Op.TEXT, this.texts.push(text) - 1);
      else if (text !== "") this.emit(Op.CHAR, text.codePointAt(0)!);
      const item = items[i];
      if (item !== undefined) {
        this.node(item, firstOfSequence(items, i + 1, after));
      }
    }
  }

  choice(items: readonly Node[], after: First | null): void {
    const ends: number[] = [];
    items.forEach((item, i) => {
      if (i === items.length - 1) return this.node(item, after);
      const second = this.emit(Op.SPLIT, this.code.length + 3, 0);
      this.node(item, after);
      ends.push(this.emit(Op.JUMP, 0));
      this.code[second] = this.code.length;
    });
    for (const end of ends) this.code[end] = this.code.length;
  }

  group(index: number, body: Node, after: First | null): void {
    if (index > 0) this.emit(Op.SAVE, 2 * index);
    this.node(body, after);
    if (index > 0) this.emit(Op.SAVE, 2 * index + 1);
  }

  /** A part that is matched by itself: its instruction, the end, and a MATCH. */
  enclosed(head: number[], body: Node, ...more: number[]): void {
    const end = this.emit(...head, 0);
    this.emit(...more);
    // Where the part ends, it has matched: nothing after it matters.
    this.node(body, { sets: [], mayBeEmpty: true });
    this.emit(Op.MATCH);
    this.code[end] = this.code.length;
  }

  look(n: Extract<Node, { kind: "look" }>): void {
    if (!n.behind) {
      this.enclosed([n.negative ? Op.NOT_AHEAD : Op.AHEAD], n.body);
      return;
    }
    const [width] = widthOf(n.body);
    this.enclosed(
      [n.negative ? Op.NOT_BEHIND : Op.BEHIND],
      n.body,
      width,
    );
  }

  condition(
    n: Extract<Node, { kind: "condition" }>,
    after: First | null,
  ): void {
    const target = this.emit(Op.CONDITION, n.group, 0);
    this.node(n.yes, after);
    const end = this.emit(Op.JUMP, 0);
    this.code[target] = this.code.length;
    this.node(n.no, after);
    this.code[end] = this.code.length;
  }

  // ------------------------------------------------------------------ repetition

  repeat(
    n: Extract<Node, { kind: "repeat" }>,
    after: First | null,
  ): void {
    const { body, min } = n;
    const max = n.max === Infinity ? NO_LIMIT : n.max;
    const single = this.single(body);
    // A run need never be given back if what follows is none of its characters.
    const mode = n.mode === "greedy" && single !== null &&
        isApart(single, after)
      ? "possessive"
      : n.mode;
    const inside = inLoop(body, after);
    if (single !== null) {
      const op = mode === "greedy"
        ? Op.RUN
        : mode === "lazy"
        ? Op.LAZY_RUN
        : Op.POSSESSIVE_RUN;
      this.emit(op, this.set(single), min, max);
    } else if (mode === "possessive") {
      this.enclosed([Op.ATOMIC], { ...n, mode: "greedy" });
    } else if (min === 0 && max === 1) {
      this.optional(body, mode === "lazy", after);
    } else if (max === NO_LIMIT && min <= 1 && widthOf(body)[0] > 0) {
      this.star(body, min === 1, mode === "lazy", inside);
    } else this.counted(body, { ...n, max }, inside);
  }

  /** The set of a part of one character; null for others. */
  single(n: Node): CharSet | null {
    switch (n.kind) {
      case "char":
        return setOfCodes([n.code]);
      case "set":
        return n.set;
      case "any":
        return anySet;
      case "all":
        return allSet;
      case "group":
        return n.index === 0 ? this.single(n.body) : null;
      default:
        return null;
    }
  }

  split(isLazy: boolean): number {
    const next = this.code.length + 3;
    if (isLazy) {
      this.emit(Op.SPLIT, 0, next);
      return this.code.length - 2;
    }
    this.emit(Op.SPLIT, next, 0);
    return this.code.length - 1;
  }

  optional(body: Node, isLazy: boolean, after: First | null): void {
    const exit = this.split(isLazy);
    this.node(body, after);
    this.code[exit] = this.code.length;
  }

  /** A loop whose body always matches something. */
  star(
    body: Node,
    isOnce: boolean,
    isLazy: boolean,
    inside: First | null,
  ): void {
    if (isOnce) {
      const start = this.code.length;
      this.node(body, inside);
      const exit = this.code.length + 3;
      if (isLazy) this.emit(Op.SPLIT, exit, start);
      else this.emit(Op.SPLIT, start, exit);
      return;
    }
    const start = this.code.length;
    const exit = this.split(isLazy);
    this.node(body, inside);
    this.emit(Op.JUMP, start);
    this.code[exit] = this.code.length;
  }

  counted(
    body: Node,
    n: { readonly min: number; readonly max: number; readonly mode: string },
    inside: First | null,
  ): void {
    const register = 2 * (this.groups + 1) + 2 * this.registers++;
    const isLazy = n.mode === "lazy" ? 1 : 0;
    this.emit(Op.LOOP_START, register);
    const start = this.code.length;
    const exit = this.emit(Op.LOOP, register, n.min, n.max, isLazy, 0);
    this.emit(Op.LOOP_ENTER, register);
    this.node(body, inside);
    this.emit(Op.JUMP, start);
    this.code[exit] = this.code.length;
  }
}

// ---------------------------------------------------------- what a match begins with

/** The text that a part surely begins with. */
function prefixOf(n: Node): string {
  switch (n.kind) {
    case "char":
      return String.fromCodePoint(n.code);
    case "group":
      return prefixOf(n.body);
    case "sequence": {
      let text = "";
      for (const item of n.items) {
        const more = prefixOf(item);
        text += more;
        const isWhole = item.kind === "char" ||
          item.kind === "group" && item.body.kind === "char";
        if (!isWhole) break;
      }
      return text;
    }
    case "repeat":
      return n.min > 0 && n.body.kind === "char" ? prefixOf(n.body) : "";
    default:
      return "";
  }
}

function startsAtStart(n: Node): boolean {
  switch (n.kind) {
    case "assert":
      return n.what === "start";
    case "sequence":
      return n.items.length > 0 && startsAtStart(n.items[0]!);
    case "group":
      return startsAtStart(n.body);
    case "choice":
      return n.items.every(startsAtStart);
    default:
      return false;
  }
}

/** What looks back makes a match depend on where it began. */
const backward: ReadonlySet<number> = new Set([
  Op.REFERENCE,
  Op.BEHIND,
  Op.NOT_BEHIND,
]);

function leadingRun({ code, sets, looksBack }: Compiler): CharSet | null {
  let pc = 0;
  while (code[pc] === Op.SAVE) pc += 2;
  const isRun = code[pc] === Op.POSSESSIVE_RUN && code[pc + 2]! > 0 &&
    code[pc + 3] === NO_LIMIT;
  return isRun && !looksBack ? sets[code[pc + 1]!]! : null;
}

/** Compiles a pattern. */
export function compileProgram(pattern: Pattern): Program {
  const { body, groups } = pattern;
  const compiler = new Compiler(groups);
  compiler.node(body, { sets: [], mayBeEmpty: true });
  compiler.emit(Op.MATCH);
  return {
    code: Int32Array.from(compiler.code),
    sets: compiler.sets,
    texts: compiler.texts,
    slots: 2 * (groups + 1) + 2 * compiler.registers,
    groups,
    prefix: prefixOf(body),
    first: startSet(body),
    leadingRun: leadingRun(compiler),
    isAnchored: startsAtStart(body),
    isPlain: pattern.isPlain,
  };
}
