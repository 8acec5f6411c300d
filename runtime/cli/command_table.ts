/**
 * The one table of the command line's options, commands and variables: `-h`, the manual
 * page and the completions of shells are made from it.
 *
 * @module
 */

/** One option or command. */
export interface Entry {
  /** What is typed: `-c`, `--board`, `board`. */
  readonly name: string;
  /** What stands behind it, as `-h` shows it. */
  readonly value?: string;
  /** What it does, in half a line. */
  readonly help: string;
  /** The values that it can have, where they are few. */
  readonly choices?: readonly string[];
  /** The options of a command, with what each takes. */
  readonly options?: { readonly [name: string]: Taken };
  /** What stands behind it. */
  readonly takes?: Taken;
}

/** A value of a command line, for who completes it. */
export type Taken =
  | "nothing"
  | "text"
  | "file"
  | "folder"
  | "program"
  | "board";

/** Options, before a program. */
export const options: readonly Entry[] = [
  { name: "-h", help: "print this help message" },
  { name: "--version", help: "show version information" },
  {
    name: "-c",
    value: " <command>",
    help: "run a line of Python",
    takes: "text",
  },
  {
    name: "-m",
    value: " <module>",
    help: "run a module as a program",
    takes: "text",
  },
  {
    name: "-i",
    help: "enable inspection via REPL after running command/module/file",
  },
  { name: "-v", help: "verbose (trace various operations); can be multiple" },
  { name: "-O", value: "[N]", help: "apply optimizations of level N" },
  {
    name: "--board",
    value: "=<board>",
    help: "hardware: auto, sim, linux, a board's name or a board file",
    choices: ["auto", "sim", "linux"],
    takes: "board",
  },
  {
    name: "--trace",
    value: "=<file>",
    help: "record the pins (Value Change Dump) and the buses",
    takes: "file",
  },
  {
    name: "--show",
    help: "show the pins of the simulated board on the terminal",
  },
  { name: "--sandbox", help: "allow nothing but what follows" },
  {
    name: "--allow-<kind>",
    value: "[=<names>]",
    help: "device, read, write, net, run, ffi or env",
    choices: ["device", "read", "write", "net", "run", "ffi", "env"],
  },
];

/** What can stand in place of a program. */
export const commands: readonly Entry[] = [
  {
    name: "board",
    value: " [--json] [--no-scan]",
    help: "list the hardware, and what is missing",
    options: { "--json": "nothing", "--no-scan": "nothing" },
  },
  {
    name: "build",
    value: " <filename> [-o <file>]",
    help: "make one executable of a program",
    takes: "program",
    options: {
      "-o": "file",
      "--add": "file",
      "--frozen": "folder",
      "--base": "file",
    },
  },
  {
    name: "device",
    value: " [--help]",
    help: "be a board for mpremote and other tools",
    options: {
      "--root": "folder",
      "--link": "file",
      "--listen": "text",
      "--expose": "nothing",
      "--board": "board",
      "--trace": "file",
    },
  },
  {
    name: "completion",
    value: " <shell>",
    help: "print the completions of bash, zsh or fish",
    choices: ["bash", "zsh", "fish"],
  },
  { name: "man", help: "print the manual page" },
  {
    name: "mip",
    value: " install <package>... [--index <URL>] [--target <dir>]",
    help: "install packages into ~/.micropython/lib",
    choices: ["install"],
    options: { "--index": "text", "--target": "folder" },
  },
];

/** Values of `-X`. */
export const implementation: readonly Entry[] = [
  { name: "compile-only", help: "parse and compile only" },
  {
    name: "emit={bytecode,native,viper}",
    help: "accepted; code is always compiled",
  },
  {
    name: "heapsize=<n>[w][K|M]",
    help: "accepted; memory is what the machine has",
  },
];

/** Variables of the environment. */
export const environment: readonly Entry[] = [
  { name: "MICROPYPATH", help: "folders that modules are looked for in" },
  { name: "MICROPYINSPECT", help: "if set, as -i" },
  { name: "KRAIT_BOARD", help: "the hardware, as --board" },
  {
    name: "KRAIT_CACHE",
    help: "the folder of compiled programs; if empty, none are kept",
  },
  { name: "KRAIT_HISTORY", help: "the file of the prompt's history" },
  { name: "NO_COLOR", help: "if set, no colours" },
];

/** The form of a command line, behind `krait`. */
export const SYNOPSIS =
  "[<opts>] [-X <implopt>] [-c <command> | -m <module> | <filename>]";
