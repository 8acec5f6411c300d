// Sources that are mostly not Python: random bytes, random tokens, deep and
// long constructs, and real programs with a few random changes.

import type { Rng } from "./rng.ts";

/** A source for the engine, as the bytes of a file. */
export function mutant(rng: Rng, programs: readonly string[]): Uint8Array {
  return rng.weighted<() => Uint8Array>([
    [1, () => randomBytes(rng)],
    [2, () => encode(tokenSoup(rng))],
    [1, () => encode(extreme(rng))],
    [8, () => encode(changed(rng, rng.pick(programs)))],
    [1, () => damaged(rng, encode(rng.pick(programs)))],
  ])();
}

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function randomBytes(rng: Rng): Uint8Array {
  const ascii = rng.chance(0.5);
  const size = rng.between(0, 200);
  return Uint8Array.from(
    rng.times(size, () => ascii ? rng.between(9, 126) : rng.below(256)),
  );
}

/** Flips some bytes, so that the source may be no UTF-8 any more. */
function damaged(rng: Rng, bytes: Uint8Array): Uint8Array {
  const out = bytes.slice();
  for (let i = rng.between(1, 4); i > 0 && out.length > 0; i--) {
    out[rng.below(out.length)] = rng.below(256);
  }
  return out;
}

const TOKENS =
  ("False None True and as assert async await break class continue def del " +
    "elif else except finally for from global if import in is lambda match " +
    "case nonlocal not or pass raise return try while with yield _ x y self " +
    "print range len super __init__ __class__ __getattr__ int str list dict " +
    "0 1 2.5 1e400 0x 0b2 1_ 1j 99999999999999999999 'a' \"b\" f'{x}' f'{' " +
    "b'\\xff' r'\\' ''' \"\"\" t'{x}' ( ) [ ] { } . , : ; = == != < <= > >= << >> " +
    "+ - * ** / // % @ & | ^ ~ := -> += **= //= >>= ... # \\ ! ? $ é \u0000 " +
    "const(1) @property __debug__ __import__ type exec eval").split(" ");

const SPACES = [" ", " ", " ", "", "\n", "\n    ", "\n        ", "\t", "\n\t"];

function tokenSoup(rng: Rng): string {
  const size = rng.between(1, 60);
  return rng.times(size, () => rng.pick(TOKENS) + rng.pick(SPACES)).join("");
}

/** Pairs that are repeated around or along a middle: `((((1))))`. */
const NESTED: readonly (readonly [string, string, string])[] = [
  ["(", "1", ")"],
  ["[", "", "]"],
  ["{", "1", "}"],
  ["{1:", "2", "}"],
  ["f(", "", ")"],
  ["x[", "0", "]"],
  ["-", "1", ""],
  ["not ", "1", ""],
  ["lambda:", "0", ""],
  ["lambda x=", "0", ":0"],
  ["1+", "1", ""],
  ["1 if ", "1", " else 2"],
  ["1 if 1 else ", "2", ""],
  ["x=", "1", ""],
  ["", "1", "**1"],
  ["", "x", ".y"],
  ["", "f", "()"],
  ["", "1", " < 1"],
  ["", "1", " and 2"],
  ["(yield ", "1", ")"],
  ["f'{", "1", "}'"],
  ["[1 for x in ", "[]", "]"],
  ["*", "x", ""],
  ["(x:=", "1", ")"],
  ["@", "x\ndef f(): pass", ""],
  ["", "1", ";1"],
  ["", "x", ",x"],
  ["'a' ", "'b'", ""],
  ["if 1: ", "pass", ""],
];

/** One construct very deep or very long. */
function extreme(rng: Rng): string {
  const [before, middle, after] = rng.pick(NESTED);
  const count = rng.pick([50, 500, 3000, 10000]);
  const head = rng.pick(["", "", "x = ", "def f():\n return ", "print("]);
  const tail = head === "print(" ? ")" : "";
  if (rng.chance(0.1)) return deepBlocks(rng, Math.min(count, 1000));
  return head + before.repeat(count) + middle + after.repeat(count) + tail +
    "\n";
}

function deepBlocks(rng: Rng, count: number): string {
  const header = rng.pick(["if 1:", "while 0:", "for x in []:", "def f():"]);
  const lines = Array.from({ length: count }, (_, i) => " ".repeat(i) + header);
  return lines.join("\n") + "\n" + " ".repeat(count) + "pass\n";
}

/** A program with a few tokens and lines changed. */
function changed(rng: Rng, text: string): string {
  let out = text;
  for (let i = rng.weighted([[3, 1], [2, 2], [1, 5]]); i > 0; i--) {
    out = rng.chance(0.4) ? changeLines(rng, out) : changeTokens(rng, out);
  }
  return out;
}

function changeLines(rng: Rng, text: string): string {
  const lines = text.split("\n");
  const at = rng.below(lines.length);
  const other = rng.below(lines.length);
  const line = lines[at] ?? "";
  const edits = [
    () => lines.splice(at, 1),
    () => lines.splice(other, 0, line),
    () => lines[at] = " ".repeat(rng.below(9)) + line.trimStart(),
    () => lines[at] = "\t" + line,
    () => [lines[at], lines[other]] = [lines[other] ?? "", line],
    () => lines.splice(at),
    () => lines[at] = line + " " + rng.pick(TOKENS),
  ];
  rng.pick<() => unknown>(edits)();
  return lines.join("\n");
}

/** Names, numbers, strings, operators and space. */
const TOKEN = /(\w+|\s+|'[^'\n]*'|"[^"\n]*"|[-+*/%<>=!&|^~:]+|.)/;
const CLASSES = [/^[a-zA-Z_]/, /^[0-9]/, /^['"]/, /^[-+*/%<>=!&|^~:]/];

/** What a token of the same sort may be replaced with. */
const ALIKE: readonly (readonly string[])[] = [
  ["None", "self", "print", "len", "int", "str", "list", "dict", "type"],
  ["0", "1", "-1", "2.5", "1e400", "2**64", "10**20", "True"],
  ["''", "b''", "'a'", "'%d'", "'\\xff'", "f'{1}'"],
  ["+", "-", "*", "//", "%", "<", "==", "<<", "|", "=", "+=", "**", ":="],
];

/** Another token of the same sort, so that the program may still be lawful. */
function alike(rng: Rng, token: string, tokens: readonly string[]): string {
  const sort = CLASSES.findIndex((pattern) => pattern.test(token));
  const pattern = CLASSES[sort];
  if (!pattern) return token;
  const own = tokens.filter((other) => pattern.test(other));
  return rng.chance(0.6) ? rng.pick(own) : rng.pick(ALIKE[sort] ?? [token]);
}

function changeTokens(rng: Rng, text: string): string {
  const tokens = text.split(TOKEN).filter((token) => token !== "");
  if (tokens.length === 0) return text;
  if (rng.chance(0.65)) {
    for (let i = rng.between(1, 3); i > 0; i--) {
      const at = rng.below(tokens.length);
      tokens[at] = alike(rng, tokens[at] ?? "", tokens);
    }
    return tokens.join("");
  }
  const at = rng.below(tokens.length);
  const other = rng.below(tokens.length);
  const edits = [
    () => tokens.splice(at, 1),
    () => tokens[at] = rng.pick(TOKENS),
    () => tokens[at] = tokens[other] ?? "",
    () => tokens.splice(at, 0, rng.pick(TOKENS)),
    () => tokens.splice(at, rng.below(10)),
    () => tokens.splice(at, 0, ...tokens.slice(other, other + rng.below(8))),
  ];
  rng.pick<() => unknown>(edits)();
  return tokens.join("");
}
