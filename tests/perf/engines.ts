/**
 * The engines under comparison: which there are, and how one of them runs a
 * script in a fresh process.
 *
 * @module
 */

import { ROOT } from "../checks/project.ts";
import { engineCommand } from "../run_programs.ts";
import { bundle } from "../tasks/bundle.ts";

/** A Python engine: its name in the tables and its command. */
export interface Engine {
  readonly name: string;
  readonly command: readonly string[];
}

/** One run of a script. */
export interface Run {
  readonly ok: boolean;
  readonly output: string;
  /** The last line of standard error, or of the output. */
  readonly lastLine: string;
  /** Of the whole process, start-up included. */
  readonly seconds: number;
}

/** What {@linkcode runScript} gives to the process. */
export interface ScriptOptions {
  /** Arguments after the engine's command. */
  readonly args?: readonly string[];
  /** Standard input. */
  readonly stdin?: string;
}

/** A run that takes longer than this counts as failed. */
const TIMEOUT_MS = 300_000;

/** Runs the engine once, in a fresh process. */
export async function runScript(
  { command }: Engine,
  { args = [], stdin = "" }: ScriptOptions,
): Promise<Run> {
  const start = performance.now();
  const child = new Deno.Command(command[0] ?? "", {
    args: [...command.slice(1), ...args],
    stdin: "piped",
    stdout: "piped",
    stderr: "piped",
    signal: AbortSignal.timeout(TIMEOUT_MS),
  }).spawn();
  const input = ReadableStream.from([new TextEncoder().encode(stdin)]);
  await input.pipeTo(child.stdin).catch(() => {});
  const { success, stdout, stderr } = await child.output();
  const seconds = (performance.now() - start) / 1000;
  const decoder = new TextDecoder();
  const output = decoder.decode(stdout);
  const lines = (output + decoder.decode(stderr)).trimEnd().split("\n");
  return { ok: success, output, lastLine: lines.at(-1) ?? "", seconds };
}

/** Reads `name=command with words`; a path alone names itself. */
export function parseEngine(text: string): Engine {
  const [, name = text, words = text] = /^([\w.-]+)=(.*)$/.exec(text) ?? [];
  const [first = "", ...rest] = words.trim().split(/\s+/);
  return { name, command: [...engineCommand(first), ...rest] };
}

/** Where `deno task compile` writes. */
const EXECUTABLE = `${ROOT}dist/krait`;

/** The executable, if it was compiled. */
function executable(): Engine[] {
  if (!isFile(EXECUTABLE)) return [];
  return [{ name: "executable", command: [EXECUTABLE] }];
}

/** Where two checkouts are compared, their folders. */
export interface Checkouts {
  readonly before?: string | undefined;
  /** This one, if it is not named. */
  readonly after?: string | undefined;
}

/** The bundle of a checkout, built by its own task. */
async function bundleOf(name: string, folder: string): Promise<Engine> {
  const { success, stderr } = await new Deno.Command(Deno.execPath(), {
    args: ["run", "-A", "tests/tasks/bundle.ts"],
    cwd: folder,
    stdout: "null",
  }).output();
  if (success) {
    return { name, command: engineCommand(`${folder}/dist/krait.js`) };
  }
  throw new Error(
    `Cannot bundle ${folder}: ${new TextDecoder().decode(stderr)}`,
  );
}

/**
 * The engines of `--engine`, or of two checkouts; without any, Krait from its bundle,
 * from source, its executable if it was compiled, and the other engines that are found.
 */
export async function chooseEngines(
  wanted: readonly string[],
  { before, after = ROOT }: Checkouts = {},
): Promise<Engine[]> {
  const named = wanted.map(parseEngine);
  if (before !== undefined) {
    const [old, current] = [
      await bundleOf("before", before),
      await bundleOf("after", after),
    ];
    return [old, current, ...named];
  }
  if (named.length > 0) return named;
  const krait = { name: "krait", command: engineCommand(await bundle()) };
  const source = { name: "source", command: engineCommand(`${ROOT}mod.ts`) };
  const found = ["micropython", "python3", "pypy3"].filter(isOnPath);
  const others = found.map((name) => ({ name, command: [name] }));
  return [krait, source, ...executable(), ...others];
}

/**
 * Deno with a script that does nothing but print: the floor of every engine
 * that Deno runs. It ignores the Python that it is given.
 */
export function bareDeno(): Engine {
  const script = new URL("./bare.js", import.meta.url).pathname;
  return { name: "deno", command: engineCommand(script) };
}

/** Is there an executable of that name? */
function isOnPath(name: string): boolean {
  const folders = (Deno.env.get("PATH") ?? "").split(":");
  return folders.some((folder) => isFile(`${folder}/${name}`));
}

function isFile(path: string): boolean {
  try {
    return Deno.statSync(path).isFile;
  } catch {
    return false;
  }
}
