/**
 * What the command line says of itself: the text of `-h`, the manual page, and the
 * completions of shells, all from one table.
 *
 * @module
 */

import { UsageError } from "./arguments.ts";
import { KRAIT_VERSION } from "./version.ts";

/** One option or command. */
interface Entry {
  /** What is typed: `-c`, `--board`, `board`. */
  readonly name: string;
  /** What stands behind it, as `-h` shows it. */
  readonly value?: string;
  /** What it does, in half a line. */
  readonly help: string;
  /** The values that it can have, where they are few. */
  readonly choices?: readonly string[];
}

const options: readonly Entry[] = [
  { name: "-h", help: "print this help message" },
  { name: "--version", help: "show version information" },
  { name: "-c", value: " <command>", help: "run a line of Python" },
  { name: "-m", value: " <module>", help: "run a module as a program" },
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
  },
  {
    name: "--trace",
    value: "=<file>",
    help: "record the pins (Value Change Dump) and the buses",
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

const commands: readonly Entry[] = [
  {
    name: "board",
    value: " [--json] [--no-scan]",
    help: "list the hardware, and what is missing",
  },
  {
    name: "build",
    value: " <filename> [-o <file>]",
    help: "make one executable of a program",
  },
  {
    name: "device",
    value: " [--help]",
    help: "be a board for mpremote and other tools",
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
  },
];

const implementation: readonly Entry[] = [
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

const environment: readonly Entry[] = [
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

const SYNOPSIS =
  "[<opts>] [-X <implopt>] [-c <command> | -m <module> | <filename>]";

/** The text of `-h`. */
export function usage(): string {
  const line = ({ name, value = "", help }: Entry) =>
    `${name}${value} : ${help}\n`;
  return `usage: krait ${SYNOPSIS}\n` +
    `Options:\n${options.map(line).join("")}\n` +
    `Commands:\n${commands.map((entry) => `krait ${line(entry)}`).join("")}\n` +
    `Implementation specific options (-X):\n${
      implementation
        .map(({ name, help }) => `  ${name.padEnd(28)} -- ${help}\n`).join("")
    }`;
}

/** Text of a manual page: backslashes and hyphens as they are. */
function roff(text: string): string {
  return text.replaceAll("\\", "\\e").replaceAll("-", "\\-");
}

/** The manual page, for man(1). */
export function manualPage(): string {
  const item = ({ name, value = "", help }: Entry) =>
    `.TP\n.B ${roff(name + value)}\n${roff(help)}\n`;
  return `.TH KRAIT 1 "" "Krait ${KRAIT_VERSION}" "User Commands"\n` +
    `.SH NAME\nkrait \\- MicroPython for Linux boards\n` +
    `.SH SYNOPSIS\n.B krait\n${roff(SYNOPSIS)}\n` +
    `.SH DESCRIPTION\nRuns programs of MicroPython on Linux: the same ` +
    `language, the same modules, the same machine module, on the devices of ` +
    `the kernel or on a simulated board. Without a program it is a prompt.\n` +
    `.SH OPTIONS\n${options.map(item).join("")}` +
    `.SH COMMANDS\n${commands.map(item).join("")}` +
    `.SH ENVIRONMENT\n${environment.map(item).join("")}` +
    `.SH EXIT STATUS\nThat of the program: 0 at its end, 1 after an ` +
    `exception, the argument of sys.exit().\n` +
    `.SH SEE ALSO\n.BR micropython (1)\n`;
}

/** The words that an argument can begin with. */
function words(): string[] {
  const named = options.flatMap(({ name, value, choices }) =>
    name.includes("<")
      ? choices!.map((choice) => name.replace("<kind>", choice))
      : value?.startsWith("=") && choices !== undefined
      ? choices.map((choice) => `${name}=${choice}`)
      : value?.startsWith("=")
      ? [`${name}=`]
      : [name]
  );
  return [...commands.map(({ name }) => name), ...named];
}

const shells: { readonly [shell: string]: () => string } = {
  bash: () =>
    `\
_krait() {
  local word=\${COMP_WORDS[COMP_CWORD]}
  local joined=\${COMP_LINE:0:COMP_POINT}
  joined=\${joined##* }
  COMPREPLY=($(compgen -W "${words().join(" ")}" -- "$joined"))
  case $joined in
    *=*) COMPREPLY=("\${COMPREPLY[@]#*=}") ;;
  esac
  COMPREPLY+=($(compgen -f -X '!*.py' -- "$word") $(compgen -d -- "$word"))
}
complete -o filenames -o nosort -F _krait krait
`,
  zsh: () =>
    `\
#compdef krait
_krait() {
  local -a found
  found=(${
      [...commands, ...options]
        .filter(({ name }) => !name.includes("<"))
        .map(({ name, help }) => `'${name}:${help.replaceAll("'", "'\\''")}'`)
        .join(" ")
    } ${
      options.find(({ name }) => name.includes("<"))!.choices!
        .map((kind) => `'--allow-${kind}:allow what is named of ${kind}'`)
        .join(" ")
    })
  _describe krait found
  _files -g '*.py'
}
_krait "$@"
`,
  fish: () =>
    commands.map(({ name, help, choices }) =>
      `complete -c krait -n __fish_use_subcommand -a ${name} -d '${
        quoted(help)
      }'\n` +
      (choices === undefined
        ? ""
        : `complete -c krait -n '__fish_seen_subcommand_from ${name}' ` +
          `-f -a '${choices.join(" ")}'\n`)
    ).join("") +
    options.flatMap(({ name, value, help, choices = [] }) => {
      const names = name.includes("<")
        ? choices.map((kind) => name.replace("<kind>", kind))
        : [name];
      const takes = value === undefined || value.startsWith("[") ? "" : " -r";
      const given = name.includes("<") || choices.length === 0
        ? ""
        : ` -a '${choices.join(" ")}'`;
      return names.map((one) => {
        const flag = one.startsWith("--")
          ? `-l ${one.slice(2)}`
          : `-s ${one.slice(1)}`;
        return `complete -c krait ${flag}${takes}${given} -d '${
          quoted(help)
        }'\n`;
      });
    }).join(""),
};

function quoted(text: string): string {
  return text.replaceAll("'", "\\'");
}

/** The completions of a shell. @throws UsageError */
export function completion(args: readonly string[]): string {
  const [shell = ""] = args;
  const text = Object.hasOwn(shells, shell) ? shells[shell]! : null;
  if (args.length !== 1 || text === null) {
    const known = Object.keys(shells).join(", ");
    throw new UsageError(`usage: krait completion SHELL, one of ${known}`);
  }
  return text();
}
