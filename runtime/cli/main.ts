/**
 * The process: arguments in, exit code out. The options are those of MicroPython's
 * unix port.
 *
 * @module
 */

import { getattr } from "../core/attributes.ts";
import { isBundle } from "../core/lazy.ts";
import type { Interpreter, InterpreterOptions, PyObject } from "../mod.ts";
import {
  type LoadRest,
  loadRest,
  loadTranslator,
  makeEngine,
  type Rest,
  restComesLater,
} from "./engine.ts";
import { compiledPrograms } from "./compiled_programs.ts";
import { parseArguments, UsageError } from "./arguments.ts";
import type { Arguments } from "./arguments.ts";
import type { HardwareOptions } from "./hardware_options.ts";
import { loadTypes, WANT_TYPES } from "../types/later.ts";
import { installSignals } from "./signals.ts";
import { versionLine } from "./version.ts";

/** The state that outlives a restart: `machine.mem_backup()`. */
const BACKUP = "machine.backup";

/** What the first argument can be in place of a program's name. */
const commands: { readonly [name: string]: (rest: Rest) => Promise<void> } = {
  board,
  build,
  device,
  completion: (rest) => manual(rest, "completion"),
  man: (rest) => manual(rest, "man"),
  mip,
};

/** Runs the command line; the process's exit code is set when it returns. */
export async function main(load: LoadRest): Promise<void> {
  if (Deno.build.standalone && await isApplication(load)) return;
  const command = Object.hasOwn(commands, Deno.args[0] ?? "")
    ? commands[Deno.args[0]!]
    : undefined;
  if (command !== undefined) return await command(await loadRest(load));
  const args = readArguments();
  if (args === null) return;
  if (args.action.kind === "help") {
    const { usage } = await (await loadRest(load)).manual();
    return print(usage());
  }
  if (args.action.kind === "version") {
    return print(versionLine());
  }
  const shown = isPlainPrompt(args)
    ? (await import("./first_light.ts")).firstLight()
    : null;
  restComesLater(load);
  const own = optionsFrom(args);
  if (!isBundle) await loadAhead(args, own, load);
  const hardware = await hardwareOf(args, load);
  if (hardware === null) return;
  const options = { ...own, ...hardware.options };
  // Loaded before the program where it is known by then: so it follows at once.
  if (wantsPrompt(args)) await (await loadRest(load)).prompt();
  const run = runThrough(options, (vm) => runAction(vm, args));
  const { vm, signals } = run;
  let { code } = run;
  if (wantsPrompt(args)) {
    const { prompt } = await (await loadRest(load)).prompt();
    code = prompt(vm, signals, shown);
  }
  code = vm.end(code);
  if (args.verbose > 0) reportMemory(vm);
  finish(vm, code);
  hardware.finish();
}

/** Says on standard error why nothing was done. */
function complain(e: unknown): void {
  Deno.exitCode = 1;
  writeAll(2, `${(e as Error).message}\n`);
}

/** Runs a program, again after each `machine.reset()`; the last engine goes on. */
function runThrough(
  options: Partial<InterpreterOptions>,
  run: (vm: Interpreter) => number,
) {
  let vm = makeEngine(options);
  const signals = installSignals(vm);
  vm.goesOn = true;
  let code = run(vm);
  while (vm.restart !== 0) {
    signals();
    vm = nextOf(vm, options);
    code = run(vm);
  }
  return { vm, signals, code };
}

/** Runs the program that `krait build` put into this executable, if there is one. */
async function isApplication(load: LoadRest): Promise<boolean> {
  const { application } = await import("./application.ts");
  try {
    const found = await application();
    if (found === null) return false;
    await loadRest(load);
    const options = { path: searchPath(), ...found.options };
    const { vm, code } = runThrough(options, (vm) => vm.runFile(found.path));
    finish(vm, vm.end(code));
  } catch (e) {
    complain(e);
  }
  return true;
}

/** `krait build` */
async function build(rest: Rest): Promise<void> {
  const { BUILD_USAGE, parseBuildArguments } = await rest.buildArguments();
  const [, ...args] = Deno.args;
  if (args.includes("--help") || args.includes("-h")) return print(BUILD_USAGE);
  try {
    const { build } = await rest.build();
    print(build(parseBuildArguments(args)));
  } catch (e) {
    if (!(e instanceof UsageError)) throw e;
    complain(e);
  }
}

/** `krait man` and `krait completion` */
async function manual(rest: Rest, what: "man" | "completion"): Promise<void> {
  const { completion, manualPage } = await rest.manual();
  try {
    print(what === "man" ? manualPage() : completion(Deno.args.slice(1)));
  } catch (e) {
    if (!(e instanceof UsageError)) throw e;
    complain(e);
  }
}

/** `krait board` */
async function board(rest: Rest): Promise<void> {
  try {
    const { boardCommand } = await rest.board();
    print(boardCommand(Deno.args.slice(1)));
  } catch (e) {
    complain(e);
  }
}

/** `krait mip`: the module of that name, whatever files are in this folder. */
function mip(): Promise<void> {
  const [, ...argv] = Deno.args;
  const [, ...path] = searchPath();
  const options = { argv: ["mip", ...argv], path };
  const { vm, code } = runThrough(options, (vm) => vm.runModule("mip"));
  finish(vm, vm.end(code));
  return Promise.resolve();
}

/** What the options of hardware say; null where that cannot be. */
async function hardwareOf(
  args: Arguments,
  load: LoadRest,
): Promise<HardwareOptions | null> {
  if (args.hardware === null) return { options: {}, finish() {} };
  const { hardwareOptions } = await (await loadRest(load)).hardwareOptions();
  try {
    const { action } = args;
    const program = action.kind === "file" ? action.path : null;
    return hardwareOptions(args.hardware, program);
  } catch (e) {
    complain(e);
    return null;
  }
}

/** `krait device`: ends by a signal, or at once where its arguments are wrong. */
async function device(rest: Rest): Promise<void> {
  const { DEVICE_USAGE, parseDeviceArguments } = await rest.deviceArguments();
  const given = Deno.args.slice(1);
  if (given.includes("--help") || given.includes("-h")) {
    return print(DEVICE_USAGE);
  }
  try {
    const args = parseDeviceArguments(given);
    const { runDevice } = await rest.device();
    runDevice(makeEngine, args);
  } catch (e) {
    complain(e);
  }
}

/** What a program that imports, opens a file or runs other text surely says. */
const IMPORTS = /import|exec|eval|compile|open|help|__template__|[tT][rR]?["']/;

/** Whether what is to be run may want a module of the library. */
function mayImport(args: Arguments, text: string | null): boolean {
  if (args.inspect || args.verbose > 0 || inspectsAfter()) return true;
  return text === null || IMPORTS.test(text);
}

/** The text that is to be run; null where that is not known yet. */
function programText({ action }: Arguments): string | null {
  if (action.kind === "command") return action.source;
  if (action.kind !== "file") return null;
  try {
    return Deno.readTextFileSync(action.path);
  } catch {
    // Whoever runs it says what is wrong with the file, or with the folder.
    return null;
  }
}

/** Loads what this program wants, which in a bundle is loaded when it is wanted. */
async function loadAhead(
  args: Arguments,
  { programs, optimise = 0 }: Partial<InterpreterOptions>,
  load: LoadRest,
): Promise<void> {
  const { action, compileOnly } = args;
  const text = programText(args);
  if (mayImport(args, text)) await loadRest(load);
  if (text === null || WANT_TYPES.test(text)) await loadTypes();
  const file = action.kind === "file" ? action.path : "<stdin>";
  const known = text === null || compileOnly
    ? null
    : programs?.get({ text, file, mode: "exec", optimise }) ?? null;
  if (known === null) await loadTranslator();
}

/** The world after one whose program asked for a restart. */
function nextOf(
  vm: Interpreter,
  options: Partial<InterpreterOptions>,
): Interpreter {
  finish(vm, vm.end(0));
  const { word } = vm.pending;
  const next = makeEngine({ ...options, word, startCause: vm.restart });
  next.goesOn = true;
  const backup = vm.state.get(BACKUP);
  if (backup !== undefined) next.state.set(BACKUP, backup);
  return next;
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
    complain(e);
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
    programs: compiledPrograms(),
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
  if (inspectsAfter()) return true;
  return args.action.kind === "stdin" && Deno.stdin.isTerminal();
}

function inspectsAfter(): boolean {
  return (Deno.env.get("MICROPYINSPECT") ?? "") !== "";
}

/** Whether the prompt comes first, and nothing can go wrong before it. */
function isPlainPrompt({ action, inspect, hardware }: Arguments): boolean {
  return action.kind === "stdin" && !inspect && hardware === null &&
    Deno.stdin.isTerminal();
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
