/**
 * `machine.board`: which board a program runs on.
 *
 * @module
 */

import {
  defineType,
  type Interpreter,
  None,
  PyDict,
  PyObject,
  PyTuple,
  type Value,
} from "../../runtime/mod.ts";
import { once } from "./device.ts";
import { type Hardware, hardwareOf } from "./hardware.ts";

/** The board's description, read when it is asked for. */
class PyBoardInfo extends PyObject {
  constructor(readonly hw: Hardware) {
    super();
  }

  override repr(): string {
    const { name, id } = this.hw.board.info;
    return `<board ${id}: ${name}>`;
  }

  override attr(name: string): Value | undefined {
    const { info } = this.hw.board;
    switch (name) {
      case "kind":
      case "id":
      case "name":
        return info[name];
      case "notes":
        return new PyTuple([...info.notes]);
      case "pins":
        return pinTable(this.hw);
    }
    return undefined;
  }
}

defineType("board", { js: PyBoardInfo });

/** Every name of a pin, and its number (None where it has none). */
function pinTable(hw: Hardware): Value {
  const table = new PyDict();
  for (const { name, aliases, number } of hw.board.pins()) {
    for (const one of [name, ...aliases]) table.set(one, number ?? None);
  }
  return table;
}

/** `machine.board` */
export const boardInfo: (vm: Interpreter) => Value = once(
  "board",
  (vm) => new PyBoardInfo(hardwareOf(vm)),
);
