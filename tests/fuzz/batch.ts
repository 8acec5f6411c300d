// Many programs in one file: each is run by the prelude's `run`, which prints
// a marker first, so that the outputs can be told apart afterwards.

/** A program with the number that it has in its run. */
export interface Numbered {
  readonly index: number;
  /** Whether the text is to be the body of a function. */
  readonly wrapped: boolean;
  readonly text: string;
}

export interface BatchOptions {
  /** Shows dictionaries sorted, for engines without insertion order. */
  readonly sortedDicts: boolean;
  /**
   * Hands every program to `exec`, so that one with a syntax error does not
   * take the others with it.
   */
  readonly isolated: boolean;
}

const PRELUDE = new URL("prelude.py", import.meta.url);
const MARK = "@@ ";
const END = "@@ end";

/** The source of one file that runs all the programs in turn. */
export function batchSource(
  programs: readonly Numbered[],
  options: BatchOptions,
): string {
  const prelude = Deno.readTextFileSync(PRELUDE).replace(
    "SORTED_DICTS = False",
    `SORTED_DICTS = ${options.sortedDicts ? "True" : "False"}`,
  );
  const parts = programs.map((program) => placed(program, options.isolated));
  return `${prelude}\n${parts.join("\n")}\nprint("${END}")\n`;
}

function placed(program: Numbered, isolated: boolean): string {
  const { index, wrapped, text } = program;
  const body = wrapped ? `def p${index}():\n${indented(text)}` : text;
  if (wrapped && !isolated) return `${body}\nrun(${index}, p${index})\n`;
  const whole = wrapped ? `${body}\np${index}()\n` : text;
  const source = JSON.stringify(whole);
  return `run(${index}, lambda: exec(${source}, dict(globals())))\n`;
}

/** The text as a block; programs have no newline inside a literal. */
export function indented(text: string): string {
  return text.replace(/^(?=.)/gm, "    ");
}

/** What a batch printed, by program. */
export interface BatchOutput {
  readonly outputs: ReadonlyMap<number, string>;
  /** Whether the last program came to its end. */
  readonly complete: boolean;
  /** The program that was started last. */
  readonly last: number | undefined;
}

/** Takes the output of a batch apart. */
export function splitOutput(text: string): BatchOutput {
  const outputs = new Map<number, string>();
  let last: number | undefined;
  let complete = false;
  let lines: string[] = [];
  const finish = () => {
    if (last !== undefined) outputs.set(last, lines.join("\n"));
    lines = [];
  };
  for (const line of text.split("\n")) {
    if (!line.startsWith(MARK)) {
      lines.push(line);
      continue;
    }
    finish();
    complete = line === END;
    if (!complete) last = Number(line.slice(MARK.length));
  }
  if (!complete) finish();
  return { outputs, complete, last };
}
