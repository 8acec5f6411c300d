/**
 * Collects what a rig prints and sums it up.
 *
 * @module
 */

import { END_MARK } from "./qemu.ts";

/** The suite that is asked for, or all; the kernel hands it to the guest. */
export function onlySuite(): string {
  const option = Deno.args.find((arg) => arg.startsWith("--only="));
  return option?.slice("--only=".length) ?? "";
}

/**
 * How many times the usual time a machine gets, `--patience=3`: where others work
 * on the same processors, all of it takes longer.
 */
export function patience(): number {
  const option = Deno.args.find((arg) => arg.startsWith("--patience="));
  return Number(option?.slice("--patience=".length) ?? 1);
}

/** One test that ran. */
export interface RigResult {
  readonly suite: string;
  readonly name: string;
  readonly passed: boolean;
}

/** Reads the guest's lines. */
export class RigReport {
  readonly results: RigResult[] = [];
  readonly #verbose: boolean;
  #isFailure = false;

  constructor(verbose: boolean) {
    this.#verbose = verbose;
  }

  /** Takes a line of the console. */
  line(text: string): void {
    const match = /^(PASS|FAIL) (.*?) \| (.*?) \| (.*)$/.exec(text);
    if (match !== null) {
      const [, verdict, suite, name] = match;
      const passed = verdict === "PASS";
      this.results.push({ suite: suite!, name: name!, passed });
      this.#isFailure = !passed;
      console.log(text);
    } else if (text.startsWith("NOTE ")) {
      console.log(text);
    } else if (text.startsWith(END_MARK)) {
      this.#isFailure = false;
    } else if (this.#verbose || this.#isFailure) {
      // The lines after a failure are its stack.
      console.log(`  ${text}`);
    }
  }

  /** Prints the table; whether everything passed and anything ran. */
  finish(ended: boolean): boolean {
    const suites = new Map<string, { passed: number; failed: number }>();
    for (const { suite, passed } of this.results) {
      const sum = suites.get(suite) ?? { passed: 0, failed: 0 };
      if (passed) sum.passed++;
      else sum.failed++;
      suites.set(suite, sum);
    }
    for (const [suite, { passed, failed }] of suites) {
      console.log(`${suite.padEnd(20)} ${passed} passed, ${failed} failed`);
    }
    if (!ended) console.log("the rig did not come to its end");
    const isGood = this.results.every(({ passed }) => passed);
    return ended && isGood && this.results.length > 0;
  }
}
