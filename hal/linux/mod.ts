/**
 * Linux hardware: the board that the program runs on, what it is made of, and
 * the gate through which it is opened. Loading this file opens nothing.
 *
 * @module
 */

export { LinuxBoard } from "./board.ts";
export type { LinuxBoardOptions } from "./board.ts";
export {
  boardFile,
  boardIds,
  detectBoard,
  parseBoardFile,
} from "./board_file.ts";
export type { BoardFile } from "./board_file.ts";
export { Gate } from "./gate.ts";
export { guardedSystem } from "./guarded_system.ts";
export { takeInventory } from "./inventory.ts";
export type {
  ChipReport,
  I2cReport,
  Inventory,
  InventoryOptions,
  LineReport,
  Missing,
} from "./inventory.ts";
