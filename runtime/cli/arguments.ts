/**
 * The command line's arguments, as MicroPython's unix port takes them.
 *
 * @module
 */

import {
  type HardwareArguments,
  hardwareOption,
} from "./hardware_arguments.ts";

/** What is to be done. */
export type Action =
  | { readonly kind: "help" }
  | { readonly kind: "version" }
  | { readonly kind: "command"; readonly source: string }
  | { readonly kind: "module"; readonly name: string }
  | { readonly kind: "file"; readonly path: string }
  /** Nothing given: the prompt, or standard input as a program. */
  | { readonly kind: "stdin" };

/** The arguments, understood. */
export interface Arguments {
  readonly action: Action;
  /** `sys.argv`. */
  readonly argv: readonly string[];
  /** `-i` */
  readonly inspect: boolean;
  /** How many `-v`. */
  readonly verbose: number;
  /** `-O` level. */
  readonly optimise: number;
  /** `-X compile-only` */
  readonly compileOnly: boolean;
  /** Options of hardware and access; null where there are none. */
  readonly hardware: HardwareArguments | null;
}

/** Arguments that cannot be understood. */
export class UsageError extends Error {}

function invalid(): UsageError {
  return new UsageError(
    "Invalid command line arguments. Use -h option for help.",
  );
}

/** The mutable form while reading. */
interface Reading {
  inspect: boolean;
  verbose: number;
  optimise: number;
  compileOnly: boolean;
  hardware: HardwareArguments | null;
}

/** Understands the arguments. @throws UsageError */
export function parseArguments(args: readonly string[]): Arguments {
  const r: Reading = {
    inspect: false,
    verbose: 0,
    optimise: 0,
    compileOnly: false,
    hardware: null,
  };
  let i = 0;
  for (; i < args.length; i++) {
    const a = args[i]!;
    if (!a.startsWith("-")) break;
    if (a === "-h") return done(r, { kind: "help" }, []);
    if (a === "--version") return done(r, { kind: "version" }, []);
    if (a === "-c" || a === "-m") return program(r, a, args.slice(i + 1));
    if (a.startsWith("--")) {
      i += long(r, a, args[i + 1]) - 1;
      continue;
    }
    if (a === "-X") i++;
    option(r, a, args[i]);
  }
  const rest = args.slice(i);
  const [path] = rest;
  return path === undefined
    ? done(r, { kind: "stdin" }, [])
    : done(r, { kind: "file", path }, rest);
}

function done(r: Reading, action: Action, argv: readonly string[]): Arguments {
  return { ...r, action, argv };
}

/** `-c` and `-m` end the options. */
function program(
  r: Reading,
  flag: "-c" | "-m",
  rest: readonly string[],
): Arguments {
  const [text, ...args] = rest;
  if (text === undefined) throw invalid();
  return flag === "-c"
    ? done(r, { kind: "command", source: text }, ["-c", ...args])
    : done(r, { kind: "module", name: text }, [text, ...args]);
}

/** Long options are those of hardware. @returns how many arguments were used */
function long(r: Reading, a: string, next: string | undefined): number {
  const used = hardwareOption(r.hardware ??= {}, a, next);
  if (used === 0) throw invalid();
  return used;
}

function option(r: Reading, a: string, value: string | undefined): void {
  if (a === "-i") r.inspect = true;
  else if (a === "-v") r.verbose++;
  else if (a === "-X") implementationOption(r, value);
  else if (/^-O\d$/.test(a)) r.optimise = Number(a[2]);
  else if (/^-O+$/.test(a)) r.optimise = a.length - 1;
  else throw invalid();
}

function implementationOption(r: Reading, value: string | undefined): void {
  if (value === "compile-only") r.compileOnly = true;
  else if (value === undefined) throw invalid();
  else if (value.startsWith("heapsize=")) checkHeapSize(value.slice(9));
  else if (!/^emit=(bytecode|native|viper)$/.test(value)) throw invalid();
}

/** A heap size is checked as MicroPython checks it, and not used. */
function checkHeapSize(text: string): void {
  const m = /^(\d+|0x[0-9a-fA-F]+)(w?)([kKmM]?)$/.exec(text);
  if (m === null) throw invalid();
  const unit = { "": 1, k: 1024, m: 1024 * 1024 }[m[3]!.toLowerCase()]!;
  const words = m[2] === "w" ? 2 : 1;
  if (Number(m[1]) * unit * words < 700) throw invalid();
}
