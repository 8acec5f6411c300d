/**
 * What the parser refuses, with kind, text, line and scope: the chunks of
 * `syntax_errors.txt`. With MICROPYTHON set to the reference's binary, the
 * expectations themselves are checked too.
 *
 * @module
 */

import { assertEquals } from "@std/assert";
import { parse, PySyntaxError } from "../../runtime/syntax/mod.ts";

/** A source and the error that it must give. */
interface Chunk {
  readonly section: string;
  readonly source: string;
  /** `LINE [in SCOPE]: KIND: MESSAGE`. */
  readonly expected: string;
  /** Whether MicroPython gives the same. */
  readonly reference: boolean;
}

const CHUNKS = readChunks(
  Deno.readTextFileSync(new URL("syntax_errors.txt", import.meta.url)),
);

function readChunks(text: string): Chunk[] {
  const chunks: Chunk[] = [];
  let section = "";
  const body = text.slice(text.indexOf("\n## ") + 1);
  for (const part of body.split(/^(?=##)/m)) {
    const end = part.indexOf("\n");
    const head = part.slice(0, end);
    const source = part.slice(end + 1);
    const error = /^###(!?) (.*)$/.exec(head);
    if (error === null) section = head.slice(3);
    else {
      const expected = error[2] as string;
      chunks.push({ section, source, expected, reference: error[1] === "" });
    }
  }
  return chunks;
}

/** The error that parsing gives, written as in the file. */
function errorOf(source: string): string {
  try {
    parse(source, { mode: "exec", file: "<test>" });
    return "none";
  } catch (error) {
    if (!(error instanceof PySyntaxError)) throw error;
    assertEquals(error.file, "<test>");
    return describe(error.line, error.block, `${error.kind}: ${error.msg}`);
  }
}

function describe(line: number, block: string | null, text: string): string {
  return `${line}${block === null ? "" : ` in ${block}`}: ${text}`;
}

/** The error that the reference prints, written as in the file. */
function referenceErrorOf(binary: string, source: string): string {
  const path = Deno.makeTempFileSync({ suffix: ".py" });
  Deno.writeTextFileSync(path, source);
  const args = ["-X", "compile-only", path];
  const { stdout, stderr } = new Deno.Command(binary, { args }).outputSync();
  Deno.removeSync(path);
  const decoder = new TextDecoder();
  const text = decoder.decode(stderr) + decoder.decode(stdout);
  const lines = text.trim().split("\n");
  const place = /line (\d+)(?:, in (.*))?$/.exec(lines.at(-2) ?? "");
  if (place === null) return "none";
  return describe(Number(place[1]), place[2] ?? null, lines.at(-1) as string);
}

/** Compares all chunks of a section at once, to show every difference. */
function compare(chunks: readonly Chunk[], actual: (s: string) => string) {
  assertEquals(
    chunks.map(({ source }) => `${actual(source)}\n${source}`),
    chunks.map(({ source, expected }) => `${expected}\n${source}`),
  );
}

for (const section of new Set(CHUNKS.map((chunk) => chunk.section))) {
  Deno.test(`parse() refuses: ${section}`, () => {
    compare(CHUNKS.filter((chunk) => chunk.section === section), errorOf);
  });
}

const BINARY = Deno.env.get("MICROPYTHON");

Deno.test({
  name: "syntax_errors.txt agrees with MicroPython",
  ignore: BINARY === undefined,
  fn: () => {
    const chunks = CHUNKS.filter((chunk) => chunk.reference);
    compare(chunks, (source) => referenceErrorOf(BINARY as string, source));
  },
});
