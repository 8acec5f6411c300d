/**
 * The state of the checks: the scope at hand, the scopes still to come, and
 * how a mistake is reported. The rules are in `checks.ts` and
 * `check_expressions.ts`.
 *
 * @module
 */

import { CheckScope, type ScopeInit, type ScopeNode } from "./check_scope.ts";
import type { Misuse } from "./cursor.ts";
import { PySyntaxError } from "./errors.ts";
import { type KindedNode, lineOf } from "./places.ts";

/** What the parser hands over besides the tree. */
export interface CheckInput {
  readonly file: string;
  readonly misuse: ReadonlyMap<object, Misuse>;
}

/** The checks' place in the program. */
export class Checker {
  /** The scope being checked. */
  scope: CheckScope;
  /** The line for mistakes in nodes that have none in MicroPython's tree. */
  fallback: number;
  /** How many loops are open around the statement. */
  loops = 0;
  readonly #input: CheckInput;
  readonly #pending: CheckScope[] = [];
  #next = 0;

  /**
   * @param input What the parser hands over.
   * @param scope The outermost scope.
   */
  constructor(input: CheckInput, scope: CheckScope) {
    this.#input = input;
    this.scope = scope;
    this.fallback = scope.line;
  }

  /** Puts a scope in the queue, to be checked after those before it. */
  open(
    node: ScopeNode,
    init: Pick<ScopeInit, "kind" | "block" | "line">,
  ): void {
    this.#pending.push(new CheckScope({ ...init, node, parent: this.scope }));
  }

  /** Ends the scope at hand and goes to the next; false if none is left. */
  nextScope(): boolean {
    this.scope.finish();
    const scope = this.#pending[this.#next++];
    if (scope === undefined) return false;
    this.scope = scope;
    this.fallback = scope.line;
    this.loops = 0;
    return true;
  }

  /** Reports a mistake that the parser noted on the node, if there is one. */
  misuse(node: object): void {
    if (this.#input.misuse.size === 0) return;
    const misuse = this.#input.misuse.get(node);
    if (misuse !== undefined) this.fail(misuse.msg, misuse.line);
  }

  /** Reports a mistake in a node. */
  failAt(node: KindedNode, msg: string): never {
    this.fail(msg, lineOf(node));
  }

  /** Reports a mistake at a line; 0 for the statement's. */
  fail(msg: string, line: number): never {
    throw new PySyntaxError({
      kind: "SyntaxError",
      file: this.#input.file,
      line: line === 0 ? this.fallback : line,
      msg,
      block: this.scope.block,
    });
  }
}
