/**
 * Recording what a program does with a board.
 *
 * @module
 */

export { Trace, traceBoard } from "./board.ts";
export type { TracedBoard } from "./board.ts";
export { VcdRecorder } from "./vcd.ts";
