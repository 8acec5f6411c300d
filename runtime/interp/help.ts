/**
 * `help()`.
 *
 * @module
 */

import { type Method, typeOf, type Value } from "../core/object.ts";
import { str } from "../core/protocols.ts";
import { builtin } from "../core/define.ts";
import { PyType } from "../core/type.ts";
import { PyBoundMethod } from "../core/function.ts";
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

/** The methods that MicroPython lists of types of which we have more. */
const listed: { readonly [type: string]: readonly string[] | undefined } = {
  int: ["from_bytes", "to_bytes"],
};

function namesOf(holder: object, type: string | undefined): readonly string[] {
  return listed[type ?? ""] ?? Object.getOwnPropertyNames(holder)
    .filter((key) => key.startsWith("$")).map((key) => key.slice(1));
}

/** A value's or method's text; class methods are not bound here. */
function shown(name: string, found: Value | Method): string {
  if (found instanceof PyBoundMethod) return "<classmethod>";
  return str(typeof found === "function" ? builtin(name, found) : found);
}

/** Where a value's names are listed: a module's own, or its type's. */
function holdersOf(v: Value): object[] {
  if (v instanceof PyModule) return [v];
  if (!(v instanceof PyType)) return [typeOf(v).proto];
  return v.isUser ? [v] : [v, v.proto];
}

function describe(v: Value): string {
  let text = `object ${str(v)} is of type ${typeOf(v).name}\n`;
  const holders = holdersOf(v) as { [key: string]: Value | Method }[];
  const type = v instanceof PyType ? v : typeOf(v);
  const names = new Set(holders.flatMap((h) => namesOf(h, type.name)));
  // MicroPython has no method for how it makes what is built in.
  if (!type.isUser) names.delete("__init__");
  for (const name of names) {
    const found = holders.map((h) => h[`$${name}`]).find((x) =>
      x !== undefined
    );
    if (found !== undefined) text += `  ${name} -- ${shown(name, found)}\n`;
  }
  return text;
}

/** `help([object])`; the name 'modules' lists the modules. */
export function help(vm: Interpreter, v?: Value): void {
  if (v === undefined) vm.writeOut(WELCOME);
  else if (v === "modules") vm.writeOut(moduleList(vm));
  else vm.writeOut(describe(v));
}
