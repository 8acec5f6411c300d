/**
 * Finds the test programs and runs one of them, in this process or as a
 * child process of any engine. Who compares and reports is
 * `programs_test.ts`.
 *
 * A test is `x.py` with its expected output in `x.exp`, standard error
 * included. It may have `x.args` (one argument a line), `x.in` (standard
 * input) and `x.code` (the exit code, if it is not 0). It runs in its own
 * folder, as `x.py`; with an `x.process` in a process of its own, since what
 * its own child processes print goes past the sinks of an embedder.
 *
 * @module
 */

/** One test program. */
export interface Program {
  /** Path below the folder of all programs, without `.py`. */
  readonly name: string;
  /** Absolute path of the folder that it runs in. */
  readonly folder: string;
  /** Its file in that folder. */
  readonly file: string;
  readonly args: readonly string[];
  readonly stdin: Uint8Array<ArrayBuffer>;
  /** True where only a process of its own shows all that it prints. */
  readonly ownProcess: boolean;
}

/** What a program printed, standard error merged in, and its exit code. */
export interface Outcome {
  readonly output: string;
  readonly code: number;
}

/** Runs a program to its end. */
export type Engine = (program: Program) => Promise<Outcome>;

/** How long a child process may take. */
const TIMEOUT_MS = 60_000;

/** The text of a file beside a program, or undefined. */
function readBeside(path: string): string | undefined {
  try {
    return Deno.readTextFileSync(path);
  } catch (error) {
    if (error instanceof Deno.errors.NotFound) return undefined;
    throw error;
  }
}

/**
 * All programs below `root` that have an expected output, sorted by name.
 * With `all`, also those that have none yet.
 */
export function findPrograms(
  root: string,
  all: boolean,
  below = "",
): Program[] {
  const folder = root + below;
  const found: Program[] = [];
  for (const { name, isDirectory } of Deno.readDirSync(folder)) {
    if (isDirectory) found.push(...findPrograms(root, all, `${below}${name}/`));
    const stem = /^(.*)\.py$/.exec(name)?.[1];
    if (stem === undefined) continue;
    const base = folder + stem;
    if (!all && readBeside(`${base}.exp`) === undefined) continue;
    found.push({
      name: below + stem,
      folder,
      file: name,
      args: readBeside(`${base}.args`)?.trimEnd().split("\n") ?? [],
      stdin: new TextEncoder().encode(readBeside(`${base}.in`) ?? ""),
      ownProcess: readBeside(`${base}.process`) !== undefined,
    });
  }
  return found.sort((a, b) => a.name < b.name ? -1 : 1);
}

/** The expected outcome of a program; empty where there is none. */
export function expectedOutcome({ folder, file }: Program): Outcome {
  const base = folder + file.slice(0, -".py".length);
  return {
    output: readBeside(`${base}.exp`) ?? "",
    code: Number(readBeside(`${base}.code`) ?? 0),
  };
}

/** Makes `outcome` the expected one, on disk. */
export function rewriteExpected(program: Program, outcome: Outcome): void {
  const base = program.folder + program.file.slice(0, -".py".length);
  Deno.writeTextFileSync(`${base}.exp`, outcome.output);
  if (outcome.code !== 0) {
    Deno.writeTextFileSync(`${base}.code`, `${outcome.code}\n`);
  } else if (readBeside(`${base}.code`) !== undefined) {
    Deno.removeSync(`${base}.code`);
  }
}

/** The public `Interpreter` in this process, a fresh one for each program. */
export async function inProcess(): Promise<Engine> {
  const { Interpreter } = await import("../mod.ts");
  return (program) => {
    const chunks: Uint8Array[] = [];
    const sink = (bytes: Uint8Array) => void chunks.push(bytes.slice());
    const interpreter = new Interpreter({
      argv: [program.file, ...program.args],
      cwd: program.folder,
      stdin: program.stdin,
      stdout: sink,
      stderr: sink,
    });
    const code = interpreter.runFile(program.file);
    const bytes = new Uint8Array(chunks.flatMap((chunk) => [...chunk]));
    const output = new TextDecoder().decode(bytes);
    return Promise.resolve({ output, code });
  };
}

/**
 * The words of a command that runs `path`. A bundle is started by this Deno,
 * a path is made absolute, a bare name is looked up by the system.
 */
export function engineCommand(path: string): readonly string[] {
  const program = path.includes("/") ? Deno.realPathSync(path) : path;
  if (!/\.[jt]s$/.test(program)) return [program];
  return [Deno.execPath(), "run", "-A", program];
}

/** A child process of `command` for each program. */
export function executable(command: readonly string[]): Engine {
  return async ({ folder, file, args, stdin }) => {
    const child = new Deno.Command("sh", {
      args: ["-c", 'exec "$@" 2>&1', "sh", ...command, file, ...args],
      cwd: folder,
      env: { NO_COLOR: "1" },
      stdin: "piped",
      stdout: "piped",
      signal: AbortSignal.timeout(TIMEOUT_MS),
    }).spawn();
    await ReadableStream.from([stdin]).pipeTo(child.stdin).catch(() => {});
    const { code, stdout } = await child.output();
    return { output: new TextDecoder().decode(stdout), code };
  };
}
