/**
 * The matcher: runs a program over a text, going back by a stack of its own, so that
 * neither long texts nor bad patterns overflow JavaScript's; it looks at the
 * interpreter's safepoint as it goes.
 *
 * Positions are in UTF-16 units; a character beyond U+FFFF is two of them.
 *
 * @module
 */

import { isAstral, memoryError, recursionError } from "../../runtime/mod.ts";
import { type CharSet, wordTest } from "./char_set.ts";
import { assertions, NO_LIMIT, Op, type Program } from "./program.ts";

/** What the stack holds, in the low bits of each entry's first word. */
const CHOICE = 0;
const RESTORE = 1;
const SHORTER = 2;
const LONGER = 3;

/** Words of the stack beyond which a match is given up. */
const STACK_LIMIT = 1 << 28;
/** Steps between two looks at the safepoint. */
const STEPS = 1 << 15;

const isUnicodeWord = wordTest({ isAscii: false, ignoreCase: false });
const isAsciiWord = wordTest({ isAscii: true, ignoreCase: false });

/** A text to search. */
export class Subject {
  /** True where some character takes two units. */
  readonly isWide: boolean;

  constructor(
    readonly text: string,
    /** Where the text is taken to end. */
    readonly end: number,
    readonly isAscii: boolean,
  ) {
    this.isWide = isAstral(text);
  }
}

/** Runs a program. */
export class Matcher {
  readonly #slots: Int32Array;
  #stack = new Int32Array(96);
  #top = 0;
  #steps = 0;
  /** An empty match here does not count; -1 for none. */
  #notEmptyAt = -1;

  constructor(readonly program: Program, readonly safepoint: () => void) {
    this.#slots = new Int32Array(program.slots);
  }

  /** The groups' positions after a match. */
  positions(): number[] {
    const slots = this.#slots;
    const count = 2 * (this.program.groups + 1);
    // A typed array's slice() costs more than the match itself.
    const out: number[] = [];
    for (let i = 0; i < count; i++) out.push(slots[i]!);
    return out;
  }

  /** Matches at a position only. */
  matchAt(s: Subject, at: number, whole = false): boolean {
    this.#notEmptyAt = -1;
    return this.#attempt(s, at, whole);
  }

  #attempt(s: Subject, at: number, whole: boolean): boolean {
    this.#slots.fill(-1);
    this.#top = 0;
    const end = this.#run(s, 0, at, whole);
    if (end < 0) return false;
    this.#slots[0] = at;
    this.#slots[1] = end;
    return true;
  }

  /**
   * Finds the first match from a position on.
   *
   * @param notEmptyAt an empty match at this position does not count
   */
  search(s: Subject, from: number, notEmptyAt = -1): boolean {
    const { prefix, first, isAnchored, leadingRun } = this.program;
    this.#notEmptyAt = notEmptyAt;
    const { text, end } = s;
    for (let at = from; at <= end; at++) {
      if (isAnchored && at > 0) break;
      if (prefix !== "") {
        at = text.indexOf(prefix, at);
        if (at < 0 || at > end) break;
      } else if (first !== null) {
        at = nextIn(s, first, at);
        if (at < 0) break;
      } else if (s.isWide && isInPair(text, at)) continue;
      if (++this.#steps >= STEPS) this.#look();
      if (this.#attempt(s, at, false)) return true;
      if (leadingRun !== null) {
        at = Math.max(at, runEnd(s, leadingRun, at, NO_LIMIT) - 1);
      }
    }
    return false;
  }

  #look(): void {
    this.#steps = 0;
    this.safepoint();
  }

  #push(kind: number, a: number, b: number, c: number): void {
    let stack = this.#stack;
    const top = this.#top;
    if (top + 4 > stack.length) {
      if (stack.length >= STACK_LIMIT) {
        throw memoryError("memory allocation failed");
      }
      stack = new Int32Array(stack.length * 4);
      stack.set(this.#stack);
      this.#stack = stack;
    }
    stack[top] = kind;
    stack[top + 1] = a;
    stack[top + 2] = b;
    stack[top + 3] = c;
    this.#top = top + 4;
  }

  #setSlot(slot: number, value: number): void {
    this.#push(RESTORE, slot, this.#slots[slot]!, 0);
    this.#slots[slot] = value;
  }

  /**
   * Runs from an instruction and a position.
   *
   * @returns where the match ends, or -1
   */
  #run(s: Subject, start: number, from: number, whole = false): number {
    const { code, sets, texts } = this.program;
    const { text, end, isWide } = s;
    const base = this.#top;
    let pc = start;
    let i = from;
    for (;;) {
      let isOk = true;
      switch (code[pc]) {
        case Op.CHAR:
          isOk = i < end && charAt(text, i, isWide) === code[pc + 1];
          if (isOk) {
            i += isWide && code[pc + 1]! > 0xffff ? 2 : 1;
            pc += 2;
          }
          break;
        case Op.SET: {
          if (i >= end) {
            isOk = false;
            break;
          }
          const c = charAt(text, i, isWide);
          const set = sets[code[pc + 1]!]!;
          isOk = c < 128 ? set.low[c] === 1 : set.high(c);
          if (isOk) {
            i += c > 0xffff ? 2 : 1;
            pc += 2;
          }
          break;
        }
        case Op.ANY:
        case Op.ALL:
          isOk = i < end &&
            (code[pc] === Op.ALL || text.charCodeAt(i) !== 10);
          if (isOk) {
            i += isWide && charAt(text, i, true) > 0xffff ? 2 : 1;
            pc++;
          }
          break;
        case Op.TEXT: {
          const literal = texts[code[pc + 1]!]!;
          isOk = text.startsWith(literal, i) && i + literal.length <= end;
          if (isOk) {
            i += literal.length;
            pc += 2;
          }
          break;
        }
        case Op.SPLIT:
          this.#push(CHOICE, code[pc + 2]!, i, 0);
          pc = code[pc + 1]!;
          break;
        case Op.JUMP:
          pc = code[pc + 1]!;
          break;
        case Op.SAVE:
          // Without a choice to go back to, nothing will be undone; an inner part
          // that fails goes back to what is outside.
          if (start === 0 && this.#top === 0) this.#slots[code[pc + 1]!] = i;
          else this.#setSlot(code[pc + 1]!, i);
          pc += 2;
          break;
        case Op.RUN: {
          const set = sets[code[pc + 1]!]!;
          const min = code[pc + 2]!;
          let max = code[pc + 3]!;
          let least = i;
          if (min > 0) {
            least = runEnd(s, set, i, min);
            isOk = !countShort(s, i, least, min);
            if (!isOk) break;
            if (max !== NO_LIMIT) max -= min;
          }
          const most = runEnd(s, set, least, max);
          this.#steps += most - i >> 4;
          pc += 4;
          if (most > least) this.#push(SHORTER, pc, least, most);
          i = most;
          break;
        }
        case Op.LAZY_RUN: {
          const min = code[pc + 2]!;
          const least = runEnd(s, sets[code[pc + 1]!]!, i, min);
          isOk = !countShort(s, i, least, min);
          if (!isOk) break;
          const left = code[pc + 3] === NO_LIMIT
            ? NO_LIMIT
            : code[pc + 3]! - min;
          if (left > 0) this.#push(LONGER, pc, least, left);
          i = least;
          pc += 4;
          break;
        }
        case Op.POSSESSIVE_RUN: {
          const min = code[pc + 2]!;
          const most = runEnd(s, sets[code[pc + 1]!]!, i, code[pc + 3]!);
          isOk = !countShort(s, i, most, min);
          i = most;
          pc += 4;
          break;
        }
        case Op.ASSERT:
          isOk = holds(s, assertions[code[pc + 1]!]!, i);
          pc += 2;
          break;
        case Op.BEHIND:
        case Op.NOT_BEHIND: {
          const at = back(s, i, code[pc + 2]!);
          const found = at >= 0 && this.#inner(s, pc + 3, at, i);
          isOk = found === (code[pc] === Op.BEHIND);
          pc = code[pc + 1]!;
          break;
        }
        case Op.AHEAD:
        case Op.NOT_AHEAD: {
          isOk = this.#inner(s, pc + 2, i, -1) === (code[pc] === Op.AHEAD);
          pc = code[pc + 1]!;
          break;
        }
        case Op.ATOMIC: {
          const after = this.#innerEnd(s, pc + 2, i);
          isOk = after >= 0;
          i = after;
          pc = code[pc + 1]!;
          break;
        }
        case Op.REFERENCE: {
          const after = this.#reference(s, code[pc + 1]!, code[pc + 2]!, i);
          isOk = after >= 0;
          i = after;
          pc += 3;
          break;
        }
        case Op.CONDITION:
          pc = this.#slots[2 * code[pc + 1]! + 1]! >= 0
            ? pc + 3
            : code[pc + 2]!;
          break;
        case Op.LOOP_START:
          this.#setSlot(code[pc + 1]!, 0);
          this.#setSlot(code[pc + 1]! + 1, -1);
          pc += 2;
          break;
        case Op.LOOP:
          pc = this.#loop(pc, i);
          break;
        case Op.LOOP_ENTER: {
          const register = code[pc + 1]!;
          this.#setSlot(register + 1, i);
          this.#setSlot(register, this.#slots[register]! + 1);
          pc += 2;
          break;
        }
        default:
          // MATCH: of the whole pattern, or of an inner part.
          isOk = !(whole && i !== end) &&
            !(start === 0 && i === from && i === this.#notEmptyAt);
          if (isOk) return i;
      }
      if (isOk) continue;
      if (++this.#steps >= STEPS) this.#look();
      // Go back to the last choice.
      for (;;) {
        if (this.#top === base) return -1;
        const top = this.#top -= 4;
        const stack = this.#stack;
        const kind = stack[top]!;
        const a = stack[top + 1]!;
        const b = stack[top + 2]!;
        if (kind === RESTORE) {
          this.#slots[a] = b;
          continue;
        }
        pc = a;
        i = b;
        if (kind === SHORTER) {
          i = shorter(s, code, pc, b, stack[top + 3]!);
          if (i < b) continue;
          if (i > b) this.#push(SHORTER, pc, b, i);
        } else if (kind === LONGER) {
          const after = runEnd(s, sets[code[pc + 1]!]!, b, 1);
          if (after === b) continue;
          const left = stack[top + 3]!;
          if (left > 1) this.#push(LONGER, pc, after, left - 1);
          i = after;
          pc += 4;
        }
        break;
      }
    }
  }

  /** The next instruction at the head of a counted loop. */
  #loop(pc: number, i: number): number {
    const { code, isPlain } = this.program;
    const register = code[pc + 1]!;
    const count = this.#slots[register]!;
    const exit = code[pc + 5]!;
    const enter = pc + 6;
    if (count < code[pc + 2]!) return enter;
    if (this.#slots[register + 1] === i) {
      // MicroPython's matcher goes round and round here.
      if (isPlain) throw recursionError();
      return exit;
    }
    if (count >= code[pc + 3]!) return exit;
    const isLazy = code[pc + 4] === 1;
    this.#push(CHOICE, isLazy ? enter : exit, i, 0);
    return isLazy ? exit : enter;
  }

  /**
   * Whether an inner part matches.
   *
   * @param mustEnd where it must end; -1 for anywhere
   */
  #inner(s: Subject, pc: number, i: number, mustEnd: number): boolean {
    const end = this.#innerEnd(s, pc, i);
    return end >= 0 && (mustEnd < 0 || end === mustEnd);
  }

  /** Where an inner part ends, or -1. Its choices are dropped, its captures stay. */
  #innerEnd(s: Subject, pc: number, i: number): number {
    const base = this.#top;
    const end = this.#run(s, pc, i);
    if (end < 0) return end;
    const stack = this.#stack;
    let kept = base;
    for (let at = base; at < this.#top; at += 4) {
      if (stack[at] !== RESTORE) continue;
      stack.copyWithin(kept, at, at + 4);
      kept += 4;
    }
    this.#top = kept;
    return end;
  }

  /** The end of the same text again, or -1. */
  #reference(s: Subject, group: number, fold: number, i: number): number {
    const from = this.#slots[2 * group]!;
    const to = this.#slots[2 * group + 1]!;
    if (from < 0 || to < 0) return -1;
    const wanted = s.text.slice(from, to);
    const found = s.text.slice(i, i + wanted.length);
    if (i + wanted.length > s.end) return -1;
    const isSame = found === wanted ||
      fold === 1 && found.toLowerCase() === wanted.toLowerCase();
    return isSame ? i + wanted.length : -1;
  }
}

// ------------------------------------------------------------------------ the text

/** The character at a position. */
function charAt(text: string, i: number, isWide: boolean): number {
  const c = text.charCodeAt(i);
  if (!isWide || c < 0xd800 || c > 0xdbff) return c;
  return text.codePointAt(i)!;
}

function isInPair(text: string, i: number): boolean {
  if (i === 0) return false;
  const c = text.charCodeAt(i);
  const before = text.charCodeAt(i - 1);
  return c >= 0xdc00 && c <= 0xdfff && before >= 0xd800 && before <= 0xdbff;
}

/** Where a run of characters of a set ends, of so many at most. */
function runEnd(s: Subject, set: CharSet, from: number, max: number): number {
  const { text, end, isWide } = s;
  if (isWide) return wideRunEnd(s, set, from, max);
  const { low } = set;
  const to = max >= end - from ? end : from + max;
  let i = from;
  for (; i < to; i++) {
    const c = text.charCodeAt(i);
    if (c < 128 ? low[c] === 0 : !set.high(c)) break;
  }
  return i;
}

function wideRunEnd(
  s: Subject,
  set: CharSet,
  from: number,
  max: number,
): number {
  const { text, end } = s;
  let i = from;
  for (let count = 0; count < max && i < end; count++) {
    const c = charAt(text, i, true);
    if (c < 128 ? set.low[c] === 0 : !set.high(c)) break;
    i += c > 0xffff ? 2 : 1;
  }
  return i;
}

/** Whether fewer characters than wanted lie between two positions. */
function countShort(s: Subject, from: number, to: number, min: number) {
  if (!s.isWide) return to - from < min;
  let count = 0;
  for (let i = from; i < to && count < min; count++) {
    i += charAt(s.text, i, true) > 0xffff ? 2 : 1;
  }
  return count < min;
}

/** So many characters back; -1 before the start. */
function back(s: Subject, i: number, count: number): number {
  if (!s.isWide) return i - count;
  let at = i;
  for (let left = count; left > 0; left--) {
    at--;
    if (isInPair(s.text, at)) at--;
  }
  return at;
}

/**
 * The next shorter end of a run; below the least where there is none. Where a certain
 * character must follow, only ends before that character count.
 */
function shorter(
  s: Subject,
  code: Int32Array,
  pc: number,
  least: number,
  most: number,
): number {
  const { text, isWide } = s;
  if (isWide) return back(s, most, 1);
  if (code[pc] !== Op.CHAR) return most - 1;
  const wanted = code[pc + 1]!;
  let i = most - 1;
  while (i >= least && text.charCodeAt(i) !== wanted) i--;
  return i;
}

/** The next position whose character is in a set; -1 if there is none. */
function nextIn(s: Subject, set: CharSet, from: number): number {
  const { text, end, isWide } = s;
  const { low } = set;
  for (let i = from; i < end; i++) {
    const c = text.charCodeAt(i);
    if (c < 128) {
      if (low[c] === 1) return i;
    } else if (isWide) {
      if (!isInPair(text, i) && set.high(charAt(text, i, true))) return i;
    } else if (set.high(c)) return i;
  }
  return -1;
}

function holds(s: Subject, what: string, i: number): boolean {
  const { text, end } = s;
  switch (what) {
    case "start":
      return i === 0;
    case "end":
      return i === end;
    case "lineStart":
      return i === 0 || text.charCodeAt(i - 1) === 10;
    case "lineEnd":
      return i === end || text.charCodeAt(i) === 10;
    case "lastLineEnd":
      return i === end || i === end - 1 && text.charCodeAt(i) === 10;
  }
  // CPython finds neither in an empty text, until its version 3.14.
  if (text === "") return false;
  const isWord = s.isAscii ? isAsciiWord : isUnicodeWord;
  const before = i > 0 && isWord(charAt(text, back(s, i, 1), s.isWide));
  const after = i < end && isWord(charAt(text, i, s.isWide));
  return (before !== after) === (what === "boundary");
}
