// Engines as commands: a file of Python goes in, the outputs of its programs
// come out. An engine that stops in the middle of a batch (a crash, a time
// limit) is started again for the programs that are left.

import {
  type BatchOptions,
  batchSource,
  type Numbered,
  splitOutput,
} from "./batch.ts";

export interface Engine {
  /** The program and its arguments, to which the file's path is added. */
  readonly command: readonly string[];
  /** The time limit of one batch. */
  readonly timeoutMs: number;
}

/** An engine from a command line as a user writes it. */
export function engineOf(commandLine: string, timeoutMs = 60_000): Engine {
  const command = commandLine.split(" ").filter((part) => part !== "");
  return { command, timeoutMs };
}

interface ProcessResult {
  readonly stdout: string;
  readonly stderr: string;
  readonly code: number;
}

async function runFile(engine: Engine, path: string): Promise<ProcessResult> {
  const [program, ...args] = engine.command;
  if (!program) throw new Error("Cannot run an engine without a command");
  const child = new Deno.Command(program, {
    args: [...args, path],
    stdin: "null",
    env: { PYTHONHASHSEED: "0" },
    stdout: "piped",
    stderr: "piped",
  }).spawn();
  const end = () => child.kill("SIGKILL");
  const timer = setTimeout(end, engine.timeoutMs);
  const [stdout, stderr, { code }] = await Promise.all([
    readAll(child.stdout, end),
    readAll(child.stderr, end),
    child.status,
  ]);
  clearTimeout(timer);
  return { stdout, stderr, code };
}

const OUTPUT_LIMIT = 20_000_000;

/** All text of the stream; past a limit it calls `tooMuch` and cuts. */
async function readAll(
  stream: ReadableStream<Uint8Array>,
  tooMuch: () => void,
): Promise<string> {
  const chunks: string[] = [];
  let size = 0;
  for await (const chunk of stream.pipeThrough(new TextDecoderStream())) {
    chunks.push(chunk);
    size += chunk.length;
    if (size <= OUTPUT_LIMIT) continue;
    tooMuch();
    break;
  }
  return chunks.join("");
}

async function runSource(
  engine: Engine,
  source: string,
): Promise<ProcessResult> {
  const path = await Deno.makeTempFile({ prefix: "fuzz", suffix: ".py" });
  try {
    await Deno.writeTextFile(path, source);
    return await runFile(engine, path);
  } finally {
    await Deno.remove(path);
  }
}

/** Throws if the engine cannot even run the prelude. */
export async function checkStarts(engine: Engine): Promise<void> {
  const options = { sortedDicts: false, isolated: false };
  const result = await runSource(engine, batchSource([], options));
  if (splitOutput(result.stdout).complete) return;
  const command = engine.command.join(" ");
  throw new Error(`Cannot run ${command}: ${result.stderr.trim()}`);
}

/** Runs the programs and gives the output of each by its index. */
export async function runBatch(
  engine: Engine,
  programs: readonly Numbered[],
  options: BatchOptions,
): Promise<Map<number, string>> {
  const all = new Map<number, string>();
  let left = programs;
  while (left.length > 0) {
    const result = await runSource(engine, batchSource(left, options));
    const { outputs, complete, last } = splitOutput(result.stdout);
    if (last === undefined && left.length > 1) {
      return new Map([...all, ...await runHalves(engine, left, options)]);
    }
    for (const [index, text] of outputs) all.set(index, text);
    if (complete) return all;
    const stopped = Math.max(0, left.findIndex((p) => p.index === last));
    const culprit = left[stopped]?.index ?? 0;
    all.set(culprit, stopText(outputs.get(culprit), result));
    left = left.slice(stopped + 1);
  }
  return all;
}

/** For a batch that did not even start: the fault is in some program. */
async function runHalves(
  engine: Engine,
  programs: readonly Numbered[],
  options: BatchOptions,
): Promise<Map<number, string>> {
  const middle = programs.length >> 1;
  const first = await runBatch(engine, programs.slice(0, middle), options);
  const second = await runBatch(engine, programs.slice(middle), options);
  return new Map([...first, ...second]);
}

/** What the output of a program has that ended its process. */
export const STOPPED = "[stopped with code";

function stopText(output: string | undefined, result: ProcessResult): string {
  const error = result.stderr.trim().split("\n").slice(-6).join("\n");
  return `${
    (output ?? "").slice(0, 5000)
  }\n${STOPPED} ${result.code}]\n${error}`;
}
