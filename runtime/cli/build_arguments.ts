/**
 * The arguments of `krait build`.
 *
 * @module
 */

import { UsageError } from "./arguments.ts";

/** What is built, and of what. */
export interface BuildArguments {
  /** The program. */
  readonly program: string;
  /** The executable to write. */
  readonly output: string;
  /** Files and folders that go with it, under their own names. */
  readonly added: readonly string[];
  /** Folders whose content the program can import. */
  readonly frozen: readonly string[];
  /** The executable of Krait that is copied; null for the running one. */
  readonly base: string | null;
}

/** The text of `krait build --help`. */
export const BUILD_USAGE = `\
usage: krait build PROGRAM.py [-o FILE] [--add PATH]... [--frozen DIR]...
Makes one executable of a program: it needs neither Krait nor Deno to run.
-o FILE : the executable; without it, the program's name without .py
--add PATH : a file or folder that goes with it, such as data or a package
--frozen DIR : a folder of modules that the program imports
--base FILE : the executable of Krait to build upon, if this is not one
Modules beside the program that it imports are found by themselves. The program
finds its files where it is: open(__file__.rsplit("/", 1)[0] + "/data.txt").
`;

/** Understands the arguments behind `build`. @throws UsageError */
export function parseBuildArguments(args: readonly string[]): BuildArguments {
  const added: string[] = [];
  const frozen: string[] = [];
  let program: string | null = null;
  let output: string | null = null;
  let base: string | null = null;
  for (let i = 0; i < args.length; i++) {
    const [name, ...rest] = args[i]!.split("=");
    const value = () => {
      const given = rest.length > 0 ? rest.join("=") : args[++i];
      if (given === undefined || given === "") {
        throw new UsageError(`${name} needs a value.`);
      }
      return given;
    };
    if (name === "-o" || name === "--output") output = value();
    else if (name === "--add") added.push(value());
    else if (name === "--frozen") frozen.push(value());
    else if (name === "--base") base = value();
    else if (args[i]!.startsWith("-") || program !== null) {
      throw new UsageError(`Unknown argument ${args[i]}.\n${BUILD_USAGE}`);
    } else program = args[i]!;
  }
  if (program === null) {
    throw new UsageError(`Which program?\n${BUILD_USAGE}`);
  }
  output ??= program.replace(/^.*\//, "").replace(/\.py$/, "");
  if (output === program) output = `${output}.out`;
  return { program, output, added, frozen, base };
}
