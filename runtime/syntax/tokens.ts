/**
 * The token kinds as small integers, the keyword table, and the names of
 * operators. Nothing here reads source text.
 *
 * The set is MicroPython's (`py/lexer.h`), with one kind more for each sort
 * of string literal.
 *
 * @module
 */

import type { BinaryOperator } from "./ast.ts";

/** End of the source. */
export const END: number = 0;
/** End of a logical line. */
export const NEWLINE: number = 1;
/** Start of a deeper block. */
export const INDENT: number = 2;
/** End of a block. */
export const DEDENT: number = 3;
/** A dedent to a column that no open block has. */
export const DEDENT_MISMATCH: number = 4;
/** Characters that form no token. */
export const INVALID: number = 5;
/** An f- or t-string whose braces do not match. */
export const MALFORMED_FSTRING: number = 6;

/** An identifier. */
export const NAME: number = 7;
/** A numeric literal. */
export const NUMBER: number = 8;
/** A str literal without replacement fields. */
export const STRING: number = 9;
/** A bytes literal. */
export const BYTES: number = 10;
/** An f-string. */
export const FSTRING: number = 11;
/** A t-string. */
export const TSTRING: number = 12;

/** `False`. */
export const FALSE: number = 13;
/** `None`. */
export const NONE: number = 14;
/** `True`. */
export const TRUE: number = 15;
/** `and`. */
export const AND: number = 16;
/** `as`. */
export const AS: number = 17;
/** `assert`. */
export const ASSERT: number = 18;
/** `async`. */
export const ASYNC: number = 19;
/** `await`. */
export const AWAIT: number = 20;
/** `break`. */
export const BREAK: number = 21;
/** `class`. */
export const CLASS: number = 22;
/** `continue`. */
export const CONTINUE: number = 23;
/** `def`. */
export const DEF: number = 24;
/** `del`. */
export const DEL: number = 25;
/** `elif`. */
export const ELIF: number = 26;
/** `else`. */
export const ELSE: number = 27;
/** `except`. */
export const EXCEPT: number = 28;
/** `finally`. */
export const FINALLY: number = 29;
/** `for`. */
export const FOR: number = 30;
/** `from`. */
export const FROM: number = 31;
/** `global`. */
export const GLOBAL: number = 32;
/** `if`. */
export const IF: number = 33;
/** `import`. */
export const IMPORT: number = 34;
/** `in`. */
export const IN: number = 35;
/** `is`. */
export const IS: number = 36;
/** `lambda`. */
export const LAMBDA: number = 37;
/** `nonlocal`. */
export const NONLOCAL: number = 38;
/** `not`. */
export const NOT: number = 39;
/** `or`. */
export const OR: number = 40;
/** `pass`. */
export const PASS: number = 41;
/** `raise`. */
export const RAISE: number = 42;
/** `return`. */
export const RETURN: number = 43;
/** `try`. */
export const TRY: number = 44;
/** `while`. */
export const WHILE: number = 45;
/** `with`. */
export const WITH: number = 46;
/** `yield`. */
export const YIELD: number = 47;

/** `(`. */
export const PAREN_OPEN: number = 48;
/** `)`. */
export const PAREN_CLOSE: number = 49;
/** `[`. */
export const BRACKET_OPEN: number = 50;
/** `]`. */
export const BRACKET_CLOSE: number = 51;
/** `{`. */
export const BRACE_OPEN: number = 52;
/** `}`. */
export const BRACE_CLOSE: number = 53;
/** `,`. */
export const COMMA: number = 54;
/** `:`. */
export const COLON: number = 55;
/** `.`. */
export const PERIOD: number = 56;
/** `;`. */
export const SEMICOLON: number = 57;
/** `=`. */
export const EQUAL: number = 58;
/** `->`. */
export const ARROW: number = 59;
/** `...`. */
export const ELLIPSIS: number = 60;
/** `:=`. */
export const WALRUS: number = 61;
/** `~`. */
export const TILDE: number = 62;

/** `<`. */
export const LESS: number = 63;
/** `>`. */
export const MORE: number = 64;
/** `==`. */
export const DBL_EQUAL: number = 65;
/** `<=`. */
export const LESS_EQUAL: number = 66;
/** `>=`. */
export const MORE_EQUAL: number = 67;
/** `!=`. */
export const NOT_EQUAL: number = 68;

/** First of the binary operators; they run to `DBL_STAR`. */
export const PIPE: number = 69;
/** `^`. */
export const CARET: number = 70;
/** `&`. */
export const AMPERSAND: number = 71;
/** `<<`. */
export const DBL_LESS: number = 72;
/** `>>`. */
export const DBL_MORE: number = 73;
/** `+`. */
export const PLUS: number = 74;
/** `-`. */
export const MINUS: number = 75;
/** `*`. */
export const STAR: number = 76;
/** `@`. */
export const AT: number = 77;
/** `/`. */
export const SLASH: number = 78;
/** `%`. */
export const PERCENT: number = 79;
/** `//`. */
export const DBL_SLASH: number = 80;
/** `**`. */
export const DBL_STAR: number = 81;

/** First of the augmented assignments, in the order of the operators. */
export const PIPE_EQUAL: number = 82;
/** `^=`. */
export const CARET_EQUAL: number = 83;
/** `&=`. */
export const AMPERSAND_EQUAL: number = 84;
/** `<<=`. */
export const DBL_LESS_EQUAL: number = 85;
/** `>>=`. */
export const DBL_MORE_EQUAL: number = 86;
/** `+=`. */
export const PLUS_EQUAL: number = 87;
/** `-=`. */
export const MINUS_EQUAL: number = 88;
/** `*=`. */
export const STAR_EQUAL: number = 89;
/** `@=`. */
export const AT_EQUAL: number = 90;
/** `/=`. */
export const SLASH_EQUAL: number = 91;
/** `%=`. */
export const PERCENT_EQUAL: number = 92;
/** `//=`. */
export const DBL_SLASH_EQUAL: number = 93;
/** `**=`. */
export const DBL_STAR_EQUAL: number = 94;

/** How many kinds there are. */
export const KIND_COUNT: number = 95;

/** The operators from `PIPE` to `DBL_STAR`, by kind less `PIPE`. */
export const BINARY_OPERATORS: readonly BinaryOperator[] = [
  "|",
  "^",
  "&",
  "<<",
  ">>",
  "+",
  "-",
  "*",
  "@",
  "/",
  "%",
  "//",
  "**",
];

/** A reserved word and its kind. */
interface Keyword {
  readonly text: string;
  readonly kind: number;
}

/** The reserved words, by kind from `FALSE` on. */
const KEYWORDS: readonly string[] = [
  "False",
  "None",
  "True",
  "and",
  "as",
  "assert",
  "async",
  "await",
  "break",
  "class",
  "continue",
  "def",
  "del",
  "elif",
  "else",
  "except",
  "finally",
  "for",
  "from",
  "global",
  "if",
  "import",
  "in",
  "is",
  "lambda",
  "nonlocal",
  "not",
  "or",
  "pass",
  "raise",
  "return",
  "try",
  "while",
  "with",
  "yield",
];

/** The reserved words by their first character's code. */
const KEYWORDS_BY_INITIAL: readonly (readonly Keyword[])[] = groupByInitial();

/** For each first character, a bit for each length of its reserved words. */
const LENGTHS_BY_INITIAL = Uint16Array.from(
  KEYWORDS_BY_INITIAL,
  (group) => group.reduce((bits, { text }) => bits | 1 << text.length, 0),
);

function groupByInitial(): Keyword[][] {
  const groups: Keyword[][] = Array.from({ length: 128 }, () => []);
  KEYWORDS.forEach((text, index) => {
    groups[text.charCodeAt(0)]?.push({ text, kind: FALSE + index });
  });
  return groups;
}

/**
 * Returns the kind of the word at `start`: a keyword's, or `NAME`.
 *
 * @param source The text that the word stands in.
 * @param start Where the word starts.
 * @param end Just after the word.
 */
export function wordKind(source: string, start: number, end: number): number {
  const length = end - start;
  const initial = source.charCodeAt(start);
  if (length > 8 || initial > 127) return NAME;
  if (((LENGTHS_BY_INITIAL[initial] as number) & 1 << length) === 0) {
    return NAME;
  }
  const group = KEYWORDS_BY_INITIAL[initial] as readonly Keyword[];
  for (let i = 0; i < group.length; i++) {
    const word = group[i] as Keyword;
    if (word.text.length === length && source.startsWith(word.text, start)) {
      return word.kind;
    }
  }
  return NAME;
}

/** Which kinds may start an expression, a starred one included. */
const STARTS = buildStarts();

function buildStarts(): Uint8Array {
  const table = new Uint8Array(KIND_COUNT);
  for (let kind = NAME; kind <= TRUE; kind++) table[kind] = 1;
  for (const kind of [LAMBDA, NOT, AWAIT, PLUS, MINUS, TILDE, STAR]) {
    table[kind] = 1;
  }
  for (const kind of [PAREN_OPEN, BRACKET_OPEN, BRACE_OPEN, ELLIPSIS]) {
    table[kind] = 1;
  }
  return table;
}

/** Whether an expression or `*expression` may start with the kind. */
export function startsExpression(kind: number): boolean {
  return STARTS[kind] === 1;
}
