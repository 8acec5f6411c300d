// The run over mutated sources: each must give ordinary output or a Python
// exception, never a fault of the engine, and must compile in bounded time.

import type { Outcome } from "./mutate_child.ts";
import { mutant } from "./mutants.ts";
import { Rng } from "./rng.ts";

export interface MutateOptions {
  readonly seed: number;
  readonly count: number;
  /** Stop at this time (`Date.now()`). */
  readonly deadline: number;
}

/** A source that broke the engine. */
export interface Fault {
  readonly index: number;
  readonly source: Uint8Array;
  readonly reason: string;
}

export interface MutateResult {
  readonly tried: number;
  /** Sources that did not end in time: most are loops of the program. */
  readonly unfinished: readonly Fault[];
  readonly faults: readonly Fault[];
}

const TIME_LIMIT_MS = 3000;

/** What only the engine's own faults print. */
const FAULT = new RegExp(
  [
    "escaped:",
    "internal error",
    "\\bat (\\w+ )?\\(?(file|ext|node):",
    "RangeError",
    "ReferenceError",
    "is not a function",
    "is not iterable",
    "Cannot read propert",
    "\\[object ",
    "Maximum call stack",
    "Invalid string length",
    "Invalid array length",
  ].join("|"),
);

/** Every program of the project's tests, to be changed. */
export function testPrograms(): string[] {
  const texts: string[] = [];
  const visit = (folder: URL) => {
    for (const entry of [...Deno.readDirSync(folder)].sort(byName)) {
      if (entry.isDirectory) visit(new URL(`${entry.name}/`, folder));
      else if (entry.name.endsWith(".py")) {
        texts.push(Deno.readTextFileSync(new URL(entry.name, folder)));
      }
    }
  };
  visit(new URL("../programs/", import.meta.url));
  return texts;
}

function byName(a: Deno.DirEntry, b: Deno.DirEntry): number {
  return a.name < b.name ? -1 : 1;
}

/** The process that runs the sources; it is replaced when it hangs. */
class Child {
  #process: Deno.ChildProcess | undefined;
  #writer: WritableStreamDefaultWriter<Uint8Array> | undefined;
  #lines: AsyncIterator<string> | undefined;

  /** The outcome, or undefined if the source took too long. */
  async run(source: Uint8Array): Promise<Outcome | undefined> {
    this.#start();
    const line = source.toBase64() + "\n";
    await this.#writer?.write(new TextEncoder().encode(line));
    const answer = await Promise.race([this.#lines?.next(), this.#timeout()]);
    if (answer === undefined) {
      await this.stop();
      return undefined;
    }
    if (!answer.done) return JSON.parse(answer.value) as Outcome;
    await this.stop();
    return { code: -1, output: "escaped: the process ended" };
  }

  async #timeout(): Promise<undefined> {
    await new Promise((resolve) => {
      this.#timer = setTimeout(resolve, TIME_LIMIT_MS);
    });
  }
  #timer: ReturnType<typeof setTimeout> | undefined;

  #start(): void {
    clearTimeout(this.#timer);
    if (this.#process) return;
    const script = new URL("mutate_child.ts", import.meta.url).pathname;
    this.#process = new Deno.Command(Deno.execPath(), {
      args: ["run", "--no-prompt", "--allow-read", script],
      stdin: "piped",
      stdout: "piped",
      stderr: "null",
    }).spawn();
    this.#writer = this.#process.stdin.getWriter();
    this.#lines = readLines(this.#process.stdout);
  }

  /** Ends the process; the next source starts another. */
  async stop(): Promise<void> {
    clearTimeout(this.#timer);
    const process = this.#process;
    this.#process = undefined;
    if (!process) return;
    try {
      process.kill("SIGKILL");
    } catch {
      // It has ended already.
    }
    await this.#writer?.abort().catch(() => {});
    await this.#lines?.return?.();
    await process.status;
  }
}

async function* readLines(
  stream: ReadableStream<Uint8Array>,
): AsyncGenerator<string> {
  let rest = "";
  for await (const chunk of stream.pipeThrough(new TextDecoderStream())) {
    const lines = (rest + chunk).split("\n");
    rest = lines.pop() ?? "";
    yield* lines;
  }
}

/** Runs the mutants of one seed. */
export async function runMutants(
  options: MutateOptions,
): Promise<MutateResult> {
  const programs = testPrograms();
  const child = new Child();
  const faults: Fault[] = [];
  const unfinished: Fault[] = [];
  let tried = 0;
  for (; tried < options.count && Date.now() < options.deadline; tried++) {
    const source = mutant(Rng.forItem(options.seed, tried), programs);
    const outcome = await child.run(source);
    const fault = { index: tried, source };
    if (!outcome) unfinished.push({ ...fault, reason: "not ended in time" });
    else if (FAULT.test(outcome.output) || outcome.code < 0) {
      faults.push({ ...fault, reason: outcome.output });
    }
  }
  await child.stop();
  return { tried, faults, unfinished };
}

/** The command: prints the faults; the exit code says whether there are any. */
export async function mutate(options: MutateOptions): Promise<number> {
  const { tried, faults, unfinished } = await runMutants(options);
  const decoder = new TextDecoder();
  for (const { index, source, reason } of [...faults, ...unfinished]) {
    console.log(`--- mutant ${index} (${source.length} bytes)`);
    console.log(decoder.decode(source).slice(0, 1500));
    console.log(`--- ${reason.trim().slice(-1500)}\n`);
  }
  console.log(
    `seed ${options.seed}: ${tried} mutants, ${faults.length} faults, ` +
      `${unfinished.length} not ended in time`,
  );
  return faults.length === 0 ? 0 : 1;
}
