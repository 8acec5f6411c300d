/**
 * Random texts with a fixed seed: whatever the source, the parser gives a
 * tree, a syntax error or a refusal, never another error.
 *
 * @module
 */

import { assert } from "@std/assert";
import {
  descend,
  parse,
  type ParseMode,
  PySyntaxError,
  TooDeep,
} from "../../runtime/syntax/mod.ts";
import { Random } from "./text_oracle.ts";

const MODES: readonly ParseMode[] = ["exec", "eval", "single"];

/** Parses the text in every mode; true if one of them gives a tree. */
function survives(source: string): boolean {
  let parsed = false;
  for (const mode of MODES) {
    try {
      descend(parse(source, { mode, file: "<fuzz>" }), () => true);
      parsed = true;
    } catch (error) {
      if (error instanceof PySyntaxError) {
        assert(error.line >= 1, source);
      } else if (!(error instanceof TooDeep)) {
        throw new Error(`Cannot parse: ${JSON.stringify(source)}`, {
          cause: error,
        });
      }
    }
  }
  return parsed;
}

/** Pieces of every sort of token. */
const PIECES = (
  "( ) [ ] { } , : ; . = := == != + - * ** / // @ ~ < >> -> ... += " +
  "if elif else for in not is and or lambda def class return yield from " +
  "import as global nonlocal del pass break continue try except finally with " +
  "while await async raise assert None True match case x y f _ 1 0.5 2j 0x1f " +
  "'a' b'a' f'{x}' f'{x!r:>{y}}' t'{x}' f'{ ' ''' \"\"\" \" ' \\ # $ f' rb' {{ }}"
).split(" ").concat(["\n", "\n", "\n ", "\n  ", "\n\t", " ", "  "]);

Deno.test("parse() survives random tokens", () => {
  const random = new Random(1);
  let parsed = 0;
  for (let i = 0; i < 20_000; i++) {
    let source = "";
    for (let n = 1 + random.below(12); n > 0; n--) {
      source += random.pick(PIECES) + (random.below(3) === 0 ? "" : " ");
    }
    if (survives(source)) parsed += 1;
  }
  assert(parsed > 100);
});

Deno.test("parse() survives random bytes", () => {
  const random = new Random(2);
  const decoder = new TextDecoder();
  for (let i = 0; i < 3_000; i++) {
    const bytes = Uint8Array.from(
      { length: random.below(60) },
      () => random.below(256),
    );
    survives(decoder.decode(bytes));
    survives(String.fromCharCode(...bytes.map((byte) => byte & 127)));
  }
});

Deno.test("parse() survives random UTF-16", () => {
  const random = new Random(3);
  for (let i = 0; i < 3_000; i++) {
    const codes = Array.from(
      { length: random.below(20) },
      () => random.below(0x10000),
    );
    survives(`x = '${String.fromCharCode(...codes)}'`);
    survives(String.fromCharCode(...codes));
  }
});

/** The sources of the tree tests. */
function seeds(): string[] {
  const url = new URL("syntax_trees.txt", import.meta.url);
  return Deno.readTextFileSync(url).split("\n\n").slice(1)
    .map((chunk) => chunk.split("\n=>")[0] as string);
}

Deno.test("parse() survives mutated sources", () => {
  const random = new Random(4);
  const sources = seeds();
  for (let i = 0; i < 20_000; i++) {
    const source = random.pick(sources);
    const at = random.below(source.length + 1);
    const piece = random.pick(PIECES);
    survives(source.slice(0, at) + piece + source.slice(at + random.below(4)));
  }
});
