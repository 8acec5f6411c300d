/**
 * What the options of hardware and access make of an interpreter. Loaded only where
 * one of them is given.
 *
 * @module
 */

import { Access, type AccessKind, type Board } from "../../hal/mod.ts";
import { Gate, guardedSystem } from "../../hal/linux/mod.ts";
import { type Trace, traceBoard } from "../../hal/trace/mod.ts";
import type { InterpreterOptions } from "../mod.ts";
import { UsageError } from "./arguments.ts";
import { openBoard } from "./hardware.ts";
import type { HardwareArguments } from "./hardware_arguments.ts";
import { showPins } from "./show_pins.ts";

/** Options of an interpreter, and what is left to do when the program has ended. */
export interface HardwareOptions {
  readonly options: Partial<InterpreterOptions>;
  finish(): void;
}

/** @throws UsageError */
export function hardwareOptions(
  args: HardwareArguments,
  program: string | null,
): HardwareOptions {
  const access = accessOf(args, program);
  const ends: (() => void)[] = [];
  // A program that starts over has another board, but one recording.
  let trace: Trace | undefined;
  const open = (wanted: object = {}): Board => {
    const board = openBoard({ name: args.board, access, ...wanted });
    if (args.show === true) ends.push(showPins(board));
    if (args.trace === undefined) return board;
    const traced = traceBoard(board, trace);
    trace = traced.trace;
    return traced.board;
  };
  return {
    options: {
      openBoard: open,
      ...(access.isSandbox ? { system: guardedSystem(access) } : {}),
    },
    finish() {
      for (const end of ends) end();
      if (trace !== undefined) writeTrace(args.trace!, trace);
    },
  };
}

/** The rules that the options state. */
function accessOf(args: HardwareArguments, program: string | null): Access {
  const { sandbox = false, allow = {} } = args;
  if (!sandbox) {
    const [kind] = Object.keys(allow);
    if (kind === undefined) return Access.everything;
    throw new UsageError(
      `--allow-${kind} limits nothing without --sandbox: give both.`,
    );
  }
  const rules: Partial<Record<AccessKind, string[] | "all">> = {};
  for (const [kind, names] of Object.entries(allow)) {
    rules[kind as AccessKind] = names === "all" || !isPaths(kind)
      ? names
      : names.map(absolute);
  }
  // The program itself, and the modules that come with Krait.
  if (rules.read !== "all") {
    const own = [import.meta.dirname ?? "/", import.meta.filename ?? "/"];
    const inside = own[1]!.endsWith("/hardware_options.ts")
      ? absolute(`${own[0]}/../../lib/frozen`)
      : own[1]!;
    rules.read = [...rules.read ?? [], inside];
    if (program !== null) rules.read.push(absolute(program));
  }
  return new Access(rules);
}

function isPaths(kind: string): boolean {
  return kind === "read" || kind === "write" || kind === "device";
}

/** Rules name what a path leads to, as the gate sees it. */
function absolute(path: string): string {
  try {
    return new Gate().resolve(path);
  } catch {
    return path;
  }
}

/** Writes the recording, and the transactions beside it. */
function writeTrace(path: string, trace: Trace): void {
  Deno.writeTextFileSync(path, trace.pins.toText());
  const text = trace.logText();
  if (text === "") return;
  Deno.writeTextFileSync(`${path.replace(/\.vcd$/, "")}.log`, text);
}
