/**
 * What a part of a pattern may begin with: to look for places where a match can
 * begin, and to see where a run of characters need never be given back.
 *
 * @module
 */

import type { Node } from "./ast.ts";
import { areDisjoint, type CharSet, setOf, setOfCodes } from "./char_set.ts";

const NEWLINE = 10;

/** The characters that `.` matches. */
export const anySet: CharSet = setOf((c) => c !== NEWLINE);
/** All characters. */
export const allSet: CharSet = setOf(() => true);
const newlineSet: CharSet = setOfCodes([NEWLINE]);

/** What may come next. */
export interface First {
  readonly sets: readonly CharSet[];
  /** True where the text may also end here, or nothing be taken. */
  readonly mayBeEmpty: boolean;
}

const nothing: First = { sets: [], mayBeEmpty: true };

function union(parts: readonly (First | null)[]): First | null {
  const sets: CharSet[] = [];
  let mayBeEmpty = false;
  for (const part of parts) {
    if (part === null) return null;
    sets.push(...part.sets);
    mayBeEmpty ||= part.mayBeEmpty;
  }
  return { sets, mayBeEmpty };
}

/** One thing after another. */
export function followedBy(a: First | null, b: First | null): First | null {
  if (a === null || !a.mayBeEmpty) return a;
  if (b === null) return null;
  return { sets: [...a.sets, ...b.sets], mayBeEmpty: b.mayBeEmpty };
}

/** What a part may begin with; null where that is not known. */
export function firstOf(n: Node): First | null {
  switch (n.kind) {
    case "char":
      return { sets: [setOfCodes([n.code])], mayBeEmpty: false };
    case "set":
      return { sets: [n.set], mayBeEmpty: false };
    case "any":
      return { sets: [anySet], mayBeEmpty: false };
    case "all":
      return { sets: [allSet], mayBeEmpty: false };
    case "group":
    case "atomic":
      return firstOf(n.body);
    case "choice":
      return union(n.items.map(firstOf));
    case "sequence":
      return firstOfSequence(n.items, 0, nothing);
    case "repeat": {
      const body = firstOf(n.body);
      if (body === null || n.min > 0) return body;
      return { sets: body.sets, mayBeEmpty: true };
    }
    default:
      return null;
  }
}

/**
 * What a sequence may go on with from one of its items.
 *
 * @param after what comes after the sequence
 */
export function firstOfSequence(
  items: readonly Node[],
  from: number,
  after: First | null,
): First | null {
  let first: First | null = after;
  for (let i = items.length - 1; i >= from; i--) {
    const item = items[i]!;
    first = item.kind === "assert"
      ? afterAssertion(item.what)
      : followedBy(firstOf(item), first);
  }
  return first;
}

/** What is next where an assertion holds; null where that is not known. */
function afterAssertion(what: string): First | null {
  switch (what) {
    case "end":
      return nothing;
    case "lineEnd":
    case "lastLineEnd":
      return { sets: [newlineSet], mayBeEmpty: true };
    default:
      return null;
  }
}

/** Whether what comes next surely is in none of a run's characters. */
export function isApart(run: CharSet, next: First | null): boolean {
  return next !== null && next.sets.every((set) => areDisjoint(run, set));
}

/** What may come in a body that is repeated: itself again, or what is after. */
export function inLoop(body: Node, after: First | null): First | null {
  const again = firstOf(body);
  return union([again, after]);
}

/** What a match may begin with: null for anything. */
export function startSet(n: Node): CharSet | null {
  const items = n.kind === "sequence" ? n.items : [n];
  // Assertions take nothing: what follows them comes first.
  const from = items.findIndex((item) =>
    item.kind !== "assert" && item.kind !== "look"
  );
  const first = from < 0 ? null : firstOfSequence(
    items.filter((item) => item.kind !== "assert" && item.kind !== "look"),
    0,
    nothing,
  );
  if (first === null || first.mayBeEmpty || first.sets.includes(allSet)) {
    return null;
  }
  const { sets } = first;
  if (sets.length === 1) return sets[0]!;
  return setOf((c) => sets.some((s) => c < 128 ? s.low[c] === 1 : s.high(c)));
}
