/**
 * The completions of bash, zsh and fish, made from the table of the command line.
 *
 * @module
 */

import { UsageError } from "./arguments.ts";
import { commands, type Entry, options, type Taken } from "./command_table.ts";

/** Each option of its own: `--allow-<kind>` is seven. */
const singles: readonly Entry[] = options.flatMap((entry) =>
  entry.name.includes("<")
    ? entry.choices!.map((kind) => ({
      ...entry,
      name: entry.name.replace("<kind>", kind),
      help: `allow what is named of ${kind}`,
      choices: [],
    }))
    : [entry]
);

const boards = options.find(({ name }) => name === "--board")!.choices!;

/** The value that an option ends with a sign for: `--board=`. */
const isJoined = ({ value }: Entry) => value?.startsWith("=") ?? false;

/** What bash lists for a value. */
const bashValues: { readonly [taken in Taken]: string } = {
  nothing: ":",
  text: ":",
  file: "_krait_files",
  folder: "_krait_folders",
  program: "_krait_files py",
  board: `_krait_words '${boards.join(" ")}'; _krait_files json`,
};

/** The cases of bash for the options that take a value, behind a command or none. */
function bashOptions(
  command: string,
  taken: readonly (readonly [name: string, taken: Taken])[],
): string {
  return taken.filter(([, value]) => value !== "nothing").map(([name, value]) =>
    `    "${command}":${name}|"${command}":${name}=) ${bashValues[value]} ;;\n`
  ).join("");
}

/** The cases of bash for one command. */
function bashCommand({ name, choices = [], takes, ...entry }: Entry): string {
  const taken = Object.entries(entry.options ?? {});
  const words = [...choices, ...taken.map(([option]) => option)].join(" ");
  return bashOptions(name, taken) +
    `    ${name}:*) _krait_words '${words}'; ${
      bashValues[takes ?? "nothing"]
    } ;;\n`;
}

function bash(): string {
  const words = singles.map((entry) =>
    isJoined(entry) ? `${entry.name}=` : entry.name
  );
  const taken = options.flatMap(({ name, takes }) =>
    takes === undefined ? [] : [[name, takes] as const]
  );
  return `\
_krait_words() { COMPREPLY+=($(compgen -W "$1" -- "$word")); }
_krait_folders() { COMPREPLY+=($(compgen -d -- "$word")); }
_krait_files() {
  COMPREPLY+=($(compgen -f \${1:+-X "!*.$1"} -- "$word"))
  [ -z "$1" ] || _krait_folders
}
_krait() {
  local line=\${COMP_LINE:0:COMP_POINT} first=\${COMP_WORDS[1]}
  local word=\${line##* } before=\${line% *}
  before=\${before##* }
  [ "$COMP_CWORD" -gt 1 ] || first=
  case $word in
    --*=*) before=\${word%%=*}= word=\${word#*=} ;;
  esac
  COMPREPLY=()
  case $first:$before in
${commands.map(bashCommand).join("")}\
${bashOptions("", taken).replaceAll('"":', "*:")}\
    *:--allow-*=|*.py:*) _krait_files ;;
    *)
      [ -n "$first" ] || _krait_words '${
    commands.map(({ name }) => name).join(" ")
  }'
      _krait_words '${words.join(" ")}'
      _krait_files py ;;
  esac
  case \${COMPREPLY[0]} in
    *=) compopt -o nospace 2>/dev/null ;;
  esac
}
complete -o filenames -o nosort -F _krait krait
`;
}

/** What zsh completes a value by: a message, and an action. */
const zshValues: { readonly [taken in Taken]: string } = {
  nothing: "",
  text: ":value: ",
  file: ":file:_files",
  folder: ":folder:_files -/",
  program: ":program:_files -g '*.py'",
  board: `:board:{_values board ${boards.join(" ")}; _files -g '*.json'}`,
};

/** A text within an argument of `_arguments` in single quotes. */
function zshText(text: string): string {
  return text.replaceAll("'", "'\\''").replaceAll(/[[\]:]/g, "\\$&");
}

/** One option of the table, for `_arguments`. */
function zshOption({ name, help, value = "", takes }: Entry): string {
  const action = takes === undefined
    ? value.startsWith("[=") ? "::names:_files" : ""
    : zshValues[takes].replaceAll("'", "'\\''");
  const sign = isJoined({ name, help, value })
    ? "="
    : value.startsWith("[=")
    ? "=-"
    : "";
  return `'${name}${sign}[${zshText(help)}]${action}'`;
}

/** What zsh completes behind a command. */
function zshCommand({ name, choices, takes, ...entry }: Entry): string {
  const taken = Object.entries(entry.options ?? {}).map(([option, value]) =>
    `'*${option}${value === "nothing" ? "" : `[${value}]`}${
      zshValues[value].replaceAll("'", "'\\''")
    }'`
  );
  const words = choices === undefined
    ? takes === undefined
      ? []
      : [`'1${zshValues[takes].replaceAll("'", "'\\''")}'`]
    : [`'1:${name}:(${choices.join(" ")})'`];
  return `      ${name}) _arguments ${
    [...taken, ...words, "'*: :_files'"].join(" ")
  } ;;\n`;
}

function zsh(): string {
  const described = commands.map(({ name, help }) =>
    `'${name}:${help.replaceAll("'", "'\\''")}'`
  );
  return `\
#compdef krait
_krait_first() {
  local -a found
  found=(${described.join(" ")})
  _describe -t commands command found
  _files -g '*.py'
}
_krait() {
  local state line
  local -A opt_args
  _arguments -S \\
    ${singles.map(zshOption).join(" \\\n    ")} \\
    '1: :_krait_first' '*:: :->rest' && return
  [[ $state == rest ]] || return
  case $line[1] in
${commands.map(zshCommand).join("")}\
      *) _files ;;
  esac
}
if [ "$funcstack[1]" = _krait ]; then _krait "$@"; else compdef _krait krait; fi
`;
}

/** What fish completes a value by; without it, files. */
const fishValues: { readonly [taken in Taken]: string } = {
  nothing: "",
  text: " -x",
  file: " -r -F",
  folder: " -x -a '(__fish_complete_directories)'",
  program: " -k -a '(__fish_complete_suffix .py)'",
  board: ` -r -F -a '${boards.join(" ")}'`,
};

function quoted(text: string): string {
  return text.replaceAll("'", "\\'");
}

/** An option by its name, for fish. */
function fishFlag(name: string): string {
  return name.startsWith("--") ? `-l ${name.slice(2)}` : `-s ${name.slice(1)}`;
}

function fishCommand({ name, help, choices, ...entry }: Entry): string {
  const after = `complete -c krait -n '__fish_seen_subcommand_from ${name}'`;
  const lines = [
    `complete -c krait -n __fish_use_subcommand -a ${name} -d '${
      quoted(help)
    }'`,
  ];
  if (choices !== undefined) {
    lines.push(`${after} -f -a '${choices.join(" ")}'`);
  }
  for (const [option, taken] of Object.entries(entry.options ?? {})) {
    lines.push(`${after} ${fishFlag(option)}${fishValues[taken]}`);
  }
  return lines.map((line) => `${line}\n`).join("");
}

function fishOption({ name, help, takes }: Entry): string {
  const given = takes === undefined ? "" : fishValues[takes];
  return `complete -c krait -n __fish_use_subcommand ${
    fishFlag(name)
  }${given} -d '${quoted(help)}'\n`;
}

const shells: { readonly [shell: string]: () => string } = {
  bash,
  zsh,
  fish: () =>
    commands.map(fishCommand).join("") + singles.map(fishOption).join(""),
};

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
