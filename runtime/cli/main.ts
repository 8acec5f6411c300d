/**
 * The process: arguments in, exit code out. The options are those of MicroPython's
 * unix port.
 *
 * @module
 */

import { getattr } from "../mod.ts";
import type { Interpreter, InterpreterOptions, PyObject } from "../mod.ts";
import { parseArguments, usage, UsageError } from "./arguments.ts";
import type { Arguments } from "./arguments.ts";
import type { HardwareOptions } from "./hardware_options.ts";
import { installSignals } from "./signals.ts";

/** Makes an interpreter with the whole library: a function of `mod.ts`. */
export type MakeInterpreter = (
  options: Partial<InterpreterOptions>,
) => Interpreter;

/** Runs the command line; the process's exit code is set when it returns. */
export async function main(make: MakeInterpreter): Promise<void> {
  if (Deno.args[0] === "device") return await device(make);
  if (Deno.args[0] === "board") return await board();
  const args = readArguments();
  if (args === null) return void (Deno.exitCode = 1);
  if (args.action.kind === "help") return print(usage());
  if (args.action.kind === "version") {
    const { versionLine } = await import("./version.ts");
    return print(versionLine());
  }
  const hardware = await hardwareOf(args);
  if (hardware === null) return void (Deno.exitCode = 1);
  const vm = make({ ...optionsFrom(args), ...hardware.options });
  const signals = installSignals(vm);
  vm.goesOn = true;
  let code = runAction(vm, args);
  if (wantsPrompt(args)) {
    const { prompt } = await import("./prompt.ts");
    code = prompt(vm, signals);
  }
  code = vm.end(code);
  if (args.verbose > 0) reportMemory(vm);
  finish(vm, code);
  hardware.finish();
}

/** `krait board` */
async function board(): Promise<void> {
  try {
    const { boardCommand } = await import("./board_command.ts");
    print(boardCommand(Deno.args.slice(1)));
  } catch (e) {
    Deno.exitCode = 1;
    writeAll(2, `${(e as Error).message}\n`);
  }
}

/** What the options of hardware say; null where that cannot be. */
async function hardwareOf(args: Arguments): Promise<HardwareOptions | null> {
  if (args.hardware === null) return { options: {}, finish() {} };
  const { hardwareOptions } = await import("./hardware_options.ts");
  try {
    const { action } = args;
    const program = action.kind === "file" ? action.path : null;
    return hardwareOptions(args.hardware, program);
  } catch (e) {
    writeAll(2, `${(e as Error).message}\n`);
    return null;
  }
}

/** `krait device`: ends by a signal, or at once where its arguments are wrong. */
async function device(make: MakeInterpreter): Promise<void> {
  const { DEVICE_USAGE, parseDeviceArguments } = await import(
    "./device_arguments.ts"
  );
  const [, ...rest] = Deno.args;
  if (rest.includes("--help") || rest.includes("-h")) {
    return print(DEVICE_USAGE);
  }
  try {
    const args = parseDeviceArguments(rest);
    const { runDevice } = await import("./device.ts");
    runDevice(make, args);
  } catch (e) {
    Deno.exitCode = 1;
    writeAll(2, `${(e as Error).message}\n`);
  }
}

/** What `-v` prints at the end: `micropython.mem_info()`. */
function reportMemory(vm: Interpreter): void {
  vm.guarded(() => {
    const micropython = vm.builtinModule("micropython");
    if (micropython === null) return;
    (getattr(micropython, "mem_info") as PyObject).call();
  });
}

function readArguments(): Arguments | null {
  try {
    return parseArguments(Deno.args);
  } catch (e) {
    if (!(e instanceof UsageError)) throw e;
    writeAll(2, `${e.message}\n`);
    return null;
  }
}

function print(text: string): void {
  writeAll(1, text);
}

/** Writes text to a standard stream, silent where nobody reads it. */
function writeAll(fd: 1 | 2, text: string): void {
  const stream = fd === 1 ? Deno.stdout : Deno.stderr;
  try {
    let rest = new TextEncoder().encode(text);
    while (rest.length > 0) rest = rest.subarray(stream.writeSync(rest));
  } catch {
    // A closed pipe: nobody wants the rest.
  }
}

function optionsFrom(args: Arguments): Partial<InterpreterOptions> {
  return {
    argv: args.argv,
    path: searchPath(),
    optimise: args.optimise,
  };
}

/** `sys.path`: '' and `MICROPYPATH`, or the unix port's default. */
function searchPath(): string[] {
  const given = Deno.env.get("MICROPYPATH");
  const home = Deno.env.get("HOME");
  const parts = given === undefined
    ? [".frozen", "~/.micropython/lib", "/usr/lib/micropython"]
    : given === ""
    ? []
    : given.split(":");
  const expanded = parts.map((p) =>
    p.startsWith("~/") && home !== undefined ? home + p.slice(1) : p
  );
  return ["", ...expanded];
}

function runAction(vm: Interpreter, args: Arguments): number {
  const { action } = args;
  switch (action.kind) {
    case "command":
      return args.compileOnly
        ? vm.compileOnly(action.source, "<stdin>")
        : vm.run(action.source);
    case "file":
      return args.compileOnly
        ? vm.compileFile(action.path)
        : vm.runFile(action.path);
    case "module":
      return vm.runModule(action.name);
    case "stdin":
      if (args.inspect || Deno.stdin.isTerminal()) return 0;
      return vm.runInput();
    default:
      return 0;
  }
}

/** A prompt follows with `-i`, `MICROPYINSPECT`, or where nothing was to be run. */
function wantsPrompt(args: Arguments): boolean {
  if (args.inspect) return true;
  if ((Deno.env.get("MICROPYINSPECT") ?? "") !== "") return true;
  return args.action.kind === "stdin" && Deno.stdin.isTerminal();
}

/** Ends by returning: an early exit would keep Deno from caching compiled code. */
function finish(vm: Interpreter, code: number): void {
  try {
    vm.stdout.flush();
  } catch {
    // Reported where it first failed.
  }
  vm.close();
  Deno.exitCode = code;
}
