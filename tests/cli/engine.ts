/**
 * Runs the command line as a child process: this checkout's `mod.ts`, or the program or
 * bundle that the environment variable KRAIT names.
 *
 * @module
 */

import { engineCommand } from "../run_programs.ts";

const MOD = new URL("../../mod.ts", import.meta.url).pathname;

/** The words that start the engine. */
export const command: readonly string[] = engineCommand(
  Deno.env.get("KRAIT") ?? MOD,
);

/** How long a child process may take, on a slow machine. */
const TIMEOUT_MS = 60_000;

/** What a child process is given. */
export interface Setting {
  readonly stdin?: string;
  readonly env?: { readonly [name: string]: string };
  readonly cwd?: string;
}

/** What a child process left behind. */
export interface Result {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/**
 * The environment of every child: no compiled programs are kept. What Deno needs is
 * kept, and where `deno task coverage` wants to find what ran.
 */
function environment(given: Setting["env"]): { [name: string]: string } {
  const { PATH, HOME, DENO_DIR, DENO_COVERAGE_DIR } = Deno.env.toObject();
  const kept = { PATH, HOME, DENO_DIR, DENO_COVERAGE_DIR };
  const set = Object.entries(kept).filter(([, v]) => v !== undefined);
  const own = { NO_COLOR: "1", KRAIT_CACHE: "" };
  return { ...Object.fromEntries(set), ...own, ...given };
}

function spawn(words: readonly string[], setting: Setting): Deno.ChildProcess {
  const [program, ...args] = words;
  return new Deno.Command(program!, {
    args,
    clearEnv: true,
    env: environment(setting.env),
    ...(setting.cwd === undefined ? {} : { cwd: setting.cwd }),
    stdin: "piped",
    stdout: "piped",
    stderr: "piped",
    signal: AbortSignal.timeout(TIMEOUT_MS),
  }).spawn();
}

async function finish(child: Deno.ChildProcess): Promise<Result> {
  const { code, stdout, stderr } = await child.output();
  const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
  return { code, out: text(stdout), err: text(stderr) };
}

async function run(
  words: readonly string[],
  setting: Setting,
): Promise<Result> {
  const child = spawn(words, setting);
  const bytes = new TextEncoder().encode(setting.stdin ?? "");
  await ReadableStream.from([bytes]).pipeTo(child.stdin).catch(() => {});
  return await finish(child);
}

/** Runs the engine with these arguments. */
export function krait(
  args: readonly string[],
  setting: Setting = {},
): Promise<Result> {
  return run([...command, ...args], setting);
}

/**
 * Runs a line of shell in which `"$@"` stands for the engine.
 */
export function shell(line: string, setting: Setting = {}): Promise<Result> {
  return run(["bash", "-c", line, "bash", ...command], setting);
}

/** A loop of one turn: at a program's first loop the signal handler is installed. */
export const LOOP_ONCE = "[0 for _ in 'x']; ";

/**
 * Runs a program until it prints a line `ready`, and sends it SIGINT then and at each
 * further such line.
 */
export async function interrupted(
  source: string,
  setting: Setting = {},
): Promise<Result & { readonly sentAt: number }> {
  const child = spawn([...command, "-c", LOOP_ONCE + source], setting);
  const [watched, kept] = child.stdout.tee();
  const whole = new Response(kept).text();
  const err = new Response(child.stderr).text();
  const lines = watched.pipeThrough(new TextDecoderStream());
  let seen = "";
  let sent = 0;
  let sentAt = 0;
  for await (const text of lines) {
    seen += text;
    const asked = seen.split("ready\n").length - 1;
    for (; sent < asked; sent++) {
      // The program goes from its print into what it waits in.
      await new Promise((done) => setTimeout(done, 200));
      sentAt = Date.now();
      child.kill("SIGINT");
    }
  }
  await child.stdin.close().catch(() => {});
  const { code } = await child.status;
  return { code, out: await whole, err: await err, sentAt };
}

/** The first output of a program that then waits, and is ended. */
export async function firstOutput(source: string): Promise<string> {
  const child = spawn([...command, "-c", source], {});
  const reader = child.stdout.getReader();
  const { value } = await reader.read();
  child.kill("SIGKILL");
  await reader.cancel();
  await child.stderr.cancel();
  await child.stdin.close().catch(() => {});
  await child.status;
  return new TextDecoder().decode(value);
}

/** Runs something in a new folder with these files. */
export async function inFolder(
  files: { readonly [name: string]: string },
  body: (folder: string) => Promise<void>,
): Promise<void> {
  const folder = Deno.makeTempDirSync();
  try {
    for (const [name, text] of Object.entries(files)) {
      const parent = `${folder}/${name}`.replace(/\/[^/]*$/, "");
      Deno.mkdirSync(parent, { recursive: true });
      Deno.writeTextFileSync(`${folder}/${name}`, text);
    }
    await body(folder);
  } finally {
    Deno.removeSync(folder, { recursive: true });
  }
}
