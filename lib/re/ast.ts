/**
 * The tree of a regular expression.
 *
 * @module
 */

import type { CharSet } from "./char_set.ts";

/** What must hold at a position. */
export type Assertion =
  | "start"
  | "end"
  | "lineStart"
  | "lineEnd"
  | "lastLineEnd"
  | "boundary"
  | "notBoundary";

/** How often, and which choice comes first. */
export type RepeatMode = "greedy" | "lazy" | "possessive";

/** A part of a pattern. */
export type Node =
  | { readonly kind: "char"; readonly code: number }
  | { readonly kind: "set"; readonly set: CharSet }
  | { readonly kind: "any" }
  | { readonly kind: "all" }
  | { readonly kind: "assert"; readonly what: Assertion }
  | { readonly kind: "sequence"; readonly items: readonly Node[] }
  | { readonly kind: "choice"; readonly items: readonly Node[] }
  | {
    readonly kind: "group";
    /** Its number, or 0 where it captures nothing. */
    readonly index: number;
    readonly body: Node;
  }
  | {
    readonly kind: "repeat";
    readonly body: Node;
    readonly min: number;
    readonly max: number;
    readonly mode: RepeatMode;
  }
  | {
    readonly kind: "look";
    readonly behind: boolean;
    readonly negative: boolean;
    readonly body: Node;
  }
  | { readonly kind: "atomic"; readonly body: Node }
  | {
    readonly kind: "reference";
    readonly group: number;
    readonly ignoreCase: boolean;
  }
  | {
    readonly kind: "condition";
    readonly group: number;
    readonly yes: Node;
    readonly no: Node;
  };

/** A pattern taken apart. */
export interface Pattern {
  readonly body: Node;
  /** How many groups capture. */
  readonly groups: number;
  /** Numbers of groups by name. */
  readonly names: ReadonlyMap<string, number>;
  readonly flags: number;
  /** True where the pattern uses nothing that MicroPython lacks. */
  readonly isPlain: boolean;
}

/** The width of what a part matches, in characters: at least and at most. */
export function widthOf(node: Node): readonly [number, number] {
  switch (node.kind) {
    case "char":
    case "set":
    case "any":
    case "all":
      return [1, 1];
    case "assert":
    case "look":
      return [0, 0];
    case "sequence":
      return node.items.map(widthOf).reduce(
        ([a, b], [c, d]) => [a + c, b + d],
        [0, 0],
      );
    case "choice":
      return widest(node.items);
    case "group":
    case "atomic":
      return widthOf(node.body);
    case "repeat": {
      const [low, high] = widthOf(node.body);
      const most = high === 0 ? 0 : high * node.max;
      return [low * node.min, most];
    }
    case "reference":
      return [0, Infinity];
    case "condition":
      return widest([node.yes, node.no]);
  }
}

function widest(items: readonly Node[]): readonly [number, number] {
  const widths = items.map(widthOf);
  return [
    Math.min(...widths.map(([low]) => low)),
    Math.max(...widths.map(([, high]) => high)),
  ];
}
