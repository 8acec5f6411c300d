// Runs sources one after the other in one process, each in an interpreter of
// its own in a sandbox. Sources come as lines of base64 on standard input;
// for each, one line of JSON says how it ended. The parent ends this process
// when a source takes too long.

import { library, loadLibrary } from "../../lib/mod.ts";
import { Interpreter, type ModuleTable } from "../../runtime/mod.ts";
import { PROGRAM, sandbox } from "./sandbox.ts";

await loadLibrary();

/** Modules that cannot reach outside the interpreter. */
const HARMLESS = new Set([
  "array",
  "binascii",
  "builtins",
  "cmath",
  "collections",
  "errno",
  "gc",
  "heapq",
  "io",
  "json",
  "math",
  "micropython",
  "random",
  "re",
  "string",
  "string.templatelib",
  "struct",
  "sys",
  "time",
  "uctypes",
  "weakref",
]);

const modules: ModuleTable = {
  get: (name) => HARMLESS.has(name) ? library.get(name) : undefined,
  overridable: library.overridable,
  frozen: () => null,
  names: () => [...HARMLESS],
};

/** How a source ended. */
export interface Outcome {
  /** The exit code, or -1 where a JavaScript exception came out. */
  readonly code: number;
  readonly output: string;
}

const OUTPUT_LIMIT = 20_000;

function run(source: Uint8Array): Outcome {
  let output = "";
  const decoder = new TextDecoder();
  const sink = (bytes: Uint8Array) => {
    if (output.length < OUTPUT_LIMIT) output += decoder.decode(bytes);
  };
  try {
    const interpreter = new Interpreter({
      system: sandbox(source),
      modules,
      stdout: sink,
      stderr: sink,
      stdin: new Uint8Array(),
      path: ["", ".frozen"],
    });
    const code = interpreter.runFile(PROGRAM);
    return { code, output };
  } catch (e) {
    const text = e instanceof Error ? e.stack ?? e.message : String(e);
    return { code: -1, output: `${output}\nescaped: ${text}` };
  }
}

async function* inputLines(): AsyncGenerator<string> {
  let rest = "";
  const text = Deno.stdin.readable.pipeThrough(new TextDecoderStream());
  for await (const chunk of text) {
    const lines = (rest + chunk).split("\n");
    rest = lines.pop() ?? "";
    yield* lines;
  }
}

if (import.meta.main) {
  for await (const line of inputLines()) {
    console.log(JSON.stringify(run(Uint8Array.fromBase64(line))));
  }
}
