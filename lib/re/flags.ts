/**
 * The flags of regular expressions: CPython's numbers.
 *
 * @module
 */

/** Cases are not told apart. */
export const IGNORECASE = 2;
/** Accepted, without effect. */
export const LOCALE = 4;
/** `^` and `$` also match at line ends. */
export const MULTILINE = 8;
/** `.` matches a newline too. */
export const DOTALL = 16;
/** Patterns of str by default. */
export const UNICODE = 32;
/** White space and comments in the pattern do not count. */
export const VERBOSE = 64;
/** Named classes mean ASCII. */
export const ASCII = 256;

/** Flags by their letters in `(?imsx)`. */
export const flagLetters: { readonly [letter: string]: number | undefined } = {
  a: ASCII,
  i: IGNORECASE,
  L: LOCALE,
  m: MULTILINE,
  s: DOTALL,
  u: UNICODE,
  x: VERBOSE,
};
