/**
 * Holds a line until the process is killed.
 *
 * @module
 */

import { openBoard } from "./x86_fixtures.ts";

/** The line that is held. */
export const HELD_LINE = "GPIO26";

/** Takes the line and never gives it back. */
export function holdLine(): void {
  openBoard().line(HELD_LINE).configure({ direction: "out", value: 1 });
  console.log("held");
  for (;;) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1000);
}
