/**
 * The options that choose hardware and limit access: `--board`, `--trace`, `--show`,
 * `--sandbox`, `--allow-...`.
 *
 * @module
 */

/** These options, as they were given. */
export interface HardwareArguments {
  /** `--board` */
  board?: string;
  /** `--trace`: the file of the recording. */
  trace?: string;
  /** `--show`: the pins on the terminal. */
  show?: boolean;
  /** `--sandbox` */
  sandbox?: boolean;
  /** `--allow-KIND` or `--allow-KIND=NAME,NAME`, by kind. */
  allow?: { [kind: string]: string[] | "all" };
}

const ALLOW = /^--allow-(device|read|write|net|run|ffi|env)(?:=(.+))?$/;

/**
 * Takes one option.
 *
 * @param next the argument that follows
 * @returns how many arguments were used; 0 where the option is another's
 */
export function hardwareOption(
  into: HardwareArguments,
  option: string,
  next: string | undefined,
): 0 | 1 | 2 {
  const allowed = ALLOW.exec(option);
  if (allowed !== null) return allow(into, allowed[1]!, allowed[2]);
  if (option === "--sandbox") into.sandbox = true;
  else if (option === "--show") into.show = true;
  else return valued(into, option, next);
  return 1;
}

function allow(
  into: HardwareArguments,
  kind: string,
  names: string | undefined,
): 1 {
  const all = into.allow ??= {};
  const before = all[kind] ?? [];
  all[kind] = names === undefined || before === "all"
    ? "all"
    : [...before, ...names.split(",")];
  return 1;
}

/** Options with a value, behind `=` or as the next argument. */
function valued(
  into: HardwareArguments,
  option: string,
  next: string | undefined,
): 0 | 1 | 2 {
  const match = /^--(board|trace)(?:=(.*))?$/.exec(option);
  if (match === null) return 0;
  const value = match[2] ?? next;
  if (value === undefined || value === "") return 0;
  into[match[1] as "board" | "trace"] = value;
  return match[2] === undefined ? 2 : 1;
}
