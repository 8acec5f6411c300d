/**
 * The nearest name to a mistyped one.
 *
 * @module
 */

/**
 * How many insertions, removals, replacements and swaps of neighbours lead
 * from one name to the other (optimal string alignment distance).
 */
function distance(from: string, to: string): number {
  let older: number[] = [];
  let row = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let i = 1; i <= from.length; i++) {
    const next = [i];
    for (let j = 1; j <= to.length; j++) {
      const same = from[i - 1] === to[j - 1] ? 0 : 1;
      const swapped = i > 1 && j > 1 && from[i - 1] === to[j - 2] &&
          from[i - 2] === to[j - 1]
        ? older[j - 2]! + 1
        : Infinity;
      next.push(
        Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + same, swapped),
      );
    }
    older = row;
    row = next;
  }
  return row[to.length]!;
}

/**
 * The candidate nearest to `name`, case aside, or `undefined` when none is
 * nearer than half of the name.
 *
 * @example
 * ```ts
 * import { nearestName } from "./names.ts";
 * nearestName("GPOI17", ["GPIO17", "BOARD11"]); // "GPIO17"
 * ```
 */
export function nearestName(
  name: string,
  candidates: Iterable<string>,
): string | undefined {
  const wanted = name.toUpperCase();
  let best: string | undefined;
  let bestDistance = Math.max(1, Math.floor(name.length / 2)) + 1;
  for (const candidate of candidates) {
    const found = distance(wanted, candidate.toUpperCase());
    if (found < bestDistance) {
      best = candidate;
      bestDistance = found;
    }
  }
  return best;
}

/** Advice for an unknown name: the nearest one, or where to look. */
export function didYouMean(
  name: string,
  candidates: Iterable<string>,
): string {
  const nearest = nearestName(name, candidates);
  return nearest === undefined
    ? "`krait board` lists the names"
    : `did you mean ${nearest}?`;
}
