/**
 * `help()`.
 *
 * @module
 */

import { type Method, typeOf, type Value } from "../core/object.ts";
import { str } from "../core/protocols.ts";
import { builtin } from "../core/define.ts";
import { PyType } from "../core/type.ts";
import { PyModule } from "../types/module.ts";
import type { Interpreter } from "./interpreter.ts";

const WELCOME = `Welcome to Krait, a MicroPython for Linux boards!

For online docs of MicroPython please visit http://docs.micropython.org/

Control commands:
  CTRL-A        -- on a blank line, enter raw REPL mode
  CTRL-B        -- on a blank line, enter normal REPL mode
  CTRL-C        -- interrupt a running program
  CTRL-D        -- on a blank line, exit or do a soft reset
  CTRL-E        -- on a blank line, enter paste mode

For further help on a specific object, type help(obj)
`;

/** Columns of the list of modules, and their width. */
const COLUMNS = 4;
const WIDTH = 18;

/** The names of all modules in columns, each column read downwards. */
function moduleList(vm: Interpreter): string {
  const names = [...new Set([...vm.table.names(), "__main__", "builtins"])]
    .sort();
  const rows = Math.ceil(names.length / COLUMNS);
  let text = "";
  for (let row = 0; row < rows; row++) {
    let line = "";
    for (let i = row; i < names.length; i += rows) {
      line += i + rows < names.length
        ? `${names[i]!.padEnd(WIDTH - 1)} `
        : names[i]!;
    }
    text += `${line}\n`;
  }
  return `${text}Plus any modules on the filesystem\n`;
}

/** Where a value's own names are listed: a module's, or its type's. */
function holderOf(v: Value): object {
  if (v instanceof PyModule) return v;
  return v instanceof PyType ? v : typeOf(v).proto;
}

function describe(v: Value): string {
  let text = `object ${str(v)} is of type ${typeOf(v).name}\n`;
  const holder = holderOf(v);
  for (const key of Object.getOwnPropertyNames(holder)) {
    if (!key.startsWith("$")) continue;
    const found = (holder as { [key: string]: Value | Method })[key]!;
    const name = key.slice(1);
    const shown = typeof found === "function" ? builtin(name, found) : found;
    text += `  ${name} -- ${str(shown)}\n`;
  }
  return text;
}

/** `help([object])`; the name 'modules' lists the modules. */
export function help(vm: Interpreter, v?: Value): void {
  if (v === undefined) vm.writeOut(WELCOME);
  else if (v === "modules") vm.writeOut(moduleList(vm));
  else vm.writeOut(describe(v));
}
