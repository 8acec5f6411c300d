/**
 * Which nodes have a line in MicroPython's tree: names, small integers, short
 * strings and constants have none, so its compiler reports their mistakes at
 * the statement's line.
 *
 * @module
 */

import type { Located } from "./ast.ts";

/** A node of any sort with its place. */
export interface KindedNode extends Located {
  /** The node's kind. */
  readonly kind: string;
}

/** Returns the line to report a mistake in the node at; 0 for none. */
export function lineOf(node: KindedNode): number {
  switch (node.kind) {
    case "Name":
    case "Int":
    case "Str":
    case "Constant":
      return 0;
    default:
      return node.line;
  }
}
