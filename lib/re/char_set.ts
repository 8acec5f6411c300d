/**
 * Sets of characters: classes in brackets, `\w` and its like, a single character in
 * both its cases.
 *
 * @module
 */

/** Which characters the named classes mean. */
export interface Alphabet {
  /** Only ASCII counts: patterns of bytes, and the flag A. */
  readonly isAscii: boolean;
  readonly ignoreCase: boolean;
}

/** A set of code points. */
export interface CharSet {
  /** One byte for each of the first 128 characters. */
  readonly low: Uint8Array;
  /** The answer for all others. */
  readonly high: (c: number) => boolean;
  /** True where no other is in it. */
  readonly isLow: boolean;
  /** The letter of a named class. */
  readonly name?: string;
}

const LIMIT = 128;

/** Whether a character is in a set. */
export function inSet(set: CharSet, c: number): boolean {
  return c < LIMIT ? set.low[c] === 1 : set.high(c);
}

/**
 * A set by its test.
 *
 * @param isLow true where it surely has no character beyond ASCII
 */
export function setOf(
  test: (c: number) => boolean,
  isLow = false,
): CharSet {
  const low = Uint8Array.from({ length: LIMIT }, (_, c) => test(c) ? 1 : 0);
  return { low, high: test, isLow };
}

/** The set of some characters. */
export function setOfCodes(codes: readonly number[]): CharSet {
  return setOf((c) => codes.includes(c), codes.every((c) => c < LIMIT));
}

/** Named classes that have no character in common, beyond those of each other's case. */
const apart: ReadonlySet<string> = new Set([
  "ds",
  "sd",
  "sw",
  "ws",
  "dW",
  "Wd",
]);

function areNamesApart(a: string, b: string): boolean {
  return a !== b && a.toLowerCase() === b.toLowerCase() || apart.has(a + b);
}

/** Whether two sets surely have no character in common. */
export function areDisjoint(a: CharSet, b: CharSet): boolean {
  for (let c = 0; c < LIMIT; c++) {
    if (a.low[c] === 1 && b.low[c] === 1) return false;
  }
  if (a.isLow || b.isLow) return true;
  return a.name !== undefined && b.name !== undefined &&
    areNamesApart(a.name, b.name);
}

/** All characters that are not in a set. */
export function complement(set: CharSet): CharSet {
  return setOf((c) => !inSet(set, c));
}

function isDigit(c: number): boolean {
  return c >= 0x30 && c <= 0x39;
}

function isAsciiWord(c: number): boolean {
  const letter = c | 0x20;
  return letter >= 0x61 && letter <= 0x7a && c < LIMIT || isDigit(c) ||
    c === 0x5f;
}

/** Space, and tab to carriage return; Python also takes the separators 1C to 1F. */
function isAsciiSpace(c: number, separators: boolean): boolean {
  return c === 0x20 || c >= 0x09 && c <= 0x0d ||
    separators && c >= 0x1c && c <= 0x1f;
}

function matches(pattern: RegExp): (c: number) => boolean {
  return (c) => c >= LIMIT && pattern.test(String.fromCodePoint(c));
}

const isOtherWord = matches(/[\p{L}\p{N}]/u);
const isOtherDigit = matches(/\p{Nd}/u);
const isOtherSpace = matches(/[\s\u0085]/u);

/** `\d \s \w` and their opposites; undefined for other letters. */
export function namedSet(
  letter: string,
  { isAscii }: Alphabet,
): CharSet | undefined {
  switch (letter.toLowerCase()) {
    case "d":
      return signed(letter, (c) => isDigit(c) || !isAscii && isOtherDigit(c));
    case "s":
      return signed(
        letter,
        (c) => isAsciiSpace(c, !isAscii) || !isAscii && isOtherSpace(c),
      );
    case "w":
      return signed(
        letter,
        (c) => isAsciiWord(c) || !isAscii && isOtherWord(c),
      );
  }
  return undefined;
}

function signed(letter: string, test: (c: number) => boolean): CharSet {
  const isPositive = letter >= "a";
  const set = setOf(isPositive ? test : (c) => !test(c));
  return { ...set, name: letter };
}

/** A character's other cases, as far as they are single characters. */
export function caseVariants(c: number, { isAscii }: Alphabet): number[] {
  const text = String.fromCodePoint(c);
  const variants = [c];
  for (const other of [text.toLowerCase(), text.toUpperCase()]) {
    const point = other.codePointAt(0)!;
    const isSingle = String.fromCodePoint(point) === other;
    if (isSingle && (!isAscii || c < LIMIT && point < LIMIT)) {
      variants.push(point);
    }
  }
  return [...new Set(variants)];
}

/** A set that does not tell cases apart. */
export function withoutCase(set: CharSet, alphabet: Alphabet): CharSet {
  return setOf((c) => caseVariants(c, alphabet).some((v) => inSet(set, v)));
}

/** A range or a set within a class. */
export type ClassItem = readonly [number, number] | CharSet;

/** A class in brackets. */
export function classOf(
  items: readonly ClassItem[],
  isNegative: boolean,
  alphabet: Alphabet,
): CharSet {
  if (items.length === 1 && !isNegative && "low" in items[0]!) return items[0];
  const plain = setOf(
    (c) =>
      items.some((item) =>
        "low" in item ? inSet(item, c) : c >= item[0] && c <= item[1]
      ),
    items.every((item) => "low" in item ? item.isLow : item[1] < LIMIT),
  );
  const set = alphabet.ignoreCase ? withoutCase(plain, alphabet) : plain;
  return isNegative ? complement(set) : set;
}

/** Whether a character counts as part of a word, for `\b`. */
export function wordTest(alphabet: Alphabet): (c: number) => boolean {
  const set = namedSet("w", alphabet)!;
  return (c) => inSet(set, c);
}
