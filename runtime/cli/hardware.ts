/**
 * Which hardware a program gets: the machine's own, or the simulated board.
 *
 * @module
 */

import { Access, type Board, Errno, HalError } from "../../hal/mod.ts";
import {
  boardFile,
  detectBoard,
  Gate,
  LinuxBoard,
  parseBoardFile,
} from "../../hal/linux/mod.ts";
import {
  makeSimBoard,
  parseSimDescription,
  type SimDescription,
} from "../../hal/sim/mod.ts";

/** How a board is chosen. */
export interface BoardChoice {
  /**
   * What `KRAIT_BOARD` says by default: `auto` (the machine's own where it has a GPIO
   * chip that may be used, or is a board made for its pins, else the simulated board),
   * `sim`, `linux`, a board's id, or the path of a file.
   */
  readonly name?: string | undefined;
  /** What may be opened; everything by default. */
  readonly access?: Access | undefined;
  /** Whether simulated time stands still unless the program waits. */
  readonly manual?: boolean | undefined;
  /** What is on the simulated board; something on every bus by default. */
  readonly description?: object;
}

/** Opens the board of a choice. @throws HalError */
export function openBoard(choice: BoardChoice = {}): Board {
  const { access = Access.everything, manual = false } = choice;
  const name = choice.name ?? Deno.env.get("KRAIT_BOARD") ?? "auto";
  const gate = new Gate(access);
  const sim = { manual, onWatchdog: bite };
  switch (name) {
    case "auto":
      return hasGpio(gate) ? new LinuxBoard({ gate }) : makeSimBoard(sim);
    case "sim":
      return makeSimBoard(sim, describe(choice.description));
    case "linux":
      return new LinuxBoard({ gate });
  }
  if (!name.endsWith(".json")) {
    return new LinuxBoard({ gate, file: boardFile(name) });
  }
  const text = readText(name);
  const data = parsed(text, name);
  return (data as { kind?: unknown } | null)?.kind === "sim"
    ? makeSimBoard(sim, parseSimDescription(data))
    : new LinuxBoard({ gate, file: parseBoardFile(text, name) });
}

/** A description that a program wrote; it is one of a simulated board. */
function describe(given: object | undefined): SimDescription | undefined {
  return given && parseSimDescription({ kind: "sim", ...given });
}

/**
 * Whether the machine has a GPIO chip that this process may open. Of a board that is
 * made for its pins it is enough that it has one: there the program is to be told
 * which permission is missing, while a laptop's chips are nobody's business.
 */
function hasGpio(gate: Gate): boolean {
  const chips = gate.list("/dev").filter((name) => /^gpiochip\d+$/.test(name));
  if (chips.some((name) => gate.mayUse(`/dev/${name}`))) return true;
  const { compatible = [] } = detectBoard(gate);
  return chips.length > 0 && compatible.length > 0;
}

/** The file that the user named: it is his, and no access of the program's. */
function readText(path: string): string {
  try {
    return Deno.readTextFileSync(path);
  } catch (cause) {
    throw new HalError(Errno.ENOENT, {
      asked: `read the board file ${path}`,
      found: "there is no such file",
      advice: "--board takes auto, sim, linux, a board's name or a file",
      cause,
    });
  }
}

function parsed(text: string, path: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new HalError(Errno.EINVAL, {
      asked: `read the board file ${path}`,
      found: cause instanceof Error ? cause.message : "not JSON",
      cause,
    });
  }
}

/** The exit code of a program that its watchdog ended, as after a signal KILL. */
const BITTEN = 137;

/** What the simulated watchdog does: it ends the process. */
function bite(): void {
  Deno.stderr.writeSync(
    new TextEncoder().encode("watchdog: the program did not feed it in time\n"),
  );
  Deno.exit(BITTEN);
}
