/**
 * Simulated boards as programs get them: furnished, and within reach.
 *
 * @module
 */

import { SimBoard, type SimBoardOptions } from "./board.ts";
import { furnish, type SimDescription, STARTER_KIT } from "./description.ts";
import { SimSimulation } from "./simulation.ts";

/** A simulated board with what a description says on it. */
export function makeSimBoard(
  options: SimBoardOptions = {},
  description: SimDescription = STARTER_KIT,
): SimBoard {
  const board = new SimBoard(options);
  board.simulation = new SimSimulation(board);
  furnish(board, description);
  return board;
}
