/**
 * Runs contract tests inside a rig and prints one line for each.
 *
 * @module
 */

import { allContracts } from "../../hal/contracts/all.ts";
import type { ContractTest, Fixture } from "../../hal/contracts/contract.ts";

/** Counts what was run. */
export class Runner {
  /** The suites to run, separated by commas; all when empty. */
  readonly #only: string;
  #passed = 0;
  #failed = 0;

  constructor(only: string) {
    this.#only = only;
  }

  /** Runs the contracts that a fixture can serve. */
  contracts(fixture: Fixture): void {
    this.tests(fixture.name, allContracts(fixture));
  }

  /** Runs tests under a common name. */
  tests(suite: string, tests: readonly ContractTest[]): void {
    if (this.#only !== "" && !this.#only.split(",").includes(suite)) return;
    for (const test of tests) this.#run(suite, test);
  }

  /** Prints a line of information. */
  note(text: string): void {
    console.log(`NOTE ${text}`);
  }

  /** Prints the sum; whether all passed. */
  finish(): boolean {
    console.log(`SUM ${this.#passed} passed, ${this.#failed} failed`);
    return this.#failed === 0;
  }

  #run(suite: string, { name, run }: ContractTest): void {
    const start = performance.now();
    try {
      run();
      this.#passed++;
      const ms = Math.round(performance.now() - start);
      console.log(`PASS ${suite} | ${name} | ${ms} ms`);
    } catch (error) {
      this.#failed++;
      const message = error instanceof Error ? error.stack : String(error);
      console.log(`FAIL ${suite} | ${name} | ${message}`);
    }
  }
}
