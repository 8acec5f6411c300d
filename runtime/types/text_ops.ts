/**
 * What the methods of str and bytes have in common, as pure functions on
 * JavaScript strings; bytes are passed as strings of one character a byte.
 * Positions are units. What counts as white space or as a line end is a parameter.
 *
 * @module
 */

/** Tells characters apart by their code unit. */
export type UnitTest = (unit: number) => boolean;

/** White space of bytes. */
export function isAsciiSpace(unit: number): boolean {
  return unit <= 0x20 && (unit === 0x20 || (unit >= 0x09 && unit <= 0x0d));
}

/** White space of str: CPython's, all of which are single units. */
export function isTextSpace(unit: number): boolean {
  if (unit < 0x80) {
    return unit <= 0x20 && (unit >= 0x1c || (unit >= 0x09 && unit <= 0x0d));
  }
  if (unit === 0x85 || unit === 0xa0) return true;
  if (unit < 0x1680) return false;
  return unit === 0x1680 || (unit >= 0x2000 && unit <= 0x200a) ||
    unit === 0x2028 || unit === 0x2029 || unit === 0x202f ||
    unit === 0x205f || unit === 0x3000;
}

/** Runs of anything but the white space of {@linkcode isTextSpace}. */
const WORDS =
  // deno-lint-ignore no-control-regex -- CPython's separators are control characters
  /[^\t-\r\x1c- \x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/g;

/** All words of a str: what {@linkcode splitSpace} gives, in half of the time. */
export function words(s: string): string[] {
  return s.match(WORDS) ?? [];
}

/** The pieces between runs of white space; `limit` splits at most, -1 for all. */
export function splitSpace(
  s: string,
  limit: number,
  isSpace: UnitTest,
): string[] {
  const out: string[] = [];
  const n = s.length;
  let i = 0;
  for (;;) {
    while (i < n && isSpace(s.charCodeAt(i))) i++;
    if (i === n) return out;
    if (out.length === limit) {
      out.push(s.slice(i));
      return out;
    }
    const start = i++;
    while (i < n && !isSpace(s.charCodeAt(i))) i++;
    out.push(s.slice(start, i));
  }
}

/** As {@linkcode splitSpace}, counting from the right. */
export function rsplitSpace(
  s: string,
  limit: number,
  isSpace: UnitTest,
): string[] {
  const out: string[] = [];
  let end = s.length;
  for (;;) {
    while (end > 0 && isSpace(s.charCodeAt(end - 1))) end--;
    if (end === 0) return out.reverse();
    if (out.length === limit) {
      out.push(s.slice(0, end));
      return out.reverse();
    }
    let start = end - 1;
    while (start > 0 && !isSpace(s.charCodeAt(start - 1))) start--;
    out.push(s.slice(start, end));
    end = start;
  }
}

/** The pieces between separators; `limit` splits at most, -1 for all. */
export function splitOn(s: string, separator: string, limit: number): string[] {
  if (limit < 0) return s.split(separator);
  const out: string[] = [];
  let from = 0;
  while (out.length < limit) {
    const at = s.indexOf(separator, from);
    if (at < 0) break;
    out.push(s.slice(from, at));
    from = at + separator.length;
  }
  out.push(s.slice(from));
  return out;
}

/** As {@linkcode splitOn}, counting from the right. */
export function rsplitOn(
  s: string,
  separator: string,
  limit: number,
): string[] {
  if (limit < 0) limit = Infinity;
  const out: string[] = [];
  let end = s.length;
  while (out.length < limit) {
    const last = end - separator.length;
    const at = last < 0 ? -1 : s.lastIndexOf(separator, last);
    if (at < 0) break;
    out.push(s.slice(at + separator.length, end));
    end = at;
  }
  out.push(s.slice(0, end));
  return out.reverse();
}

/** Before, separator and after; the whole comes first where it is not found. */
export function partition(
  s: string,
  separator: string,
): [string, string, string] {
  const at = s.indexOf(separator);
  if (at < 0) return [s, "", ""];
  return [s.slice(0, at), separator, s.slice(at + separator.length)];
}

/** As {@linkcode partition}, at the last one; the whole comes last. */
export function rpartition(
  s: string,
  separator: string,
): [string, string, string] {
  const at = s.lastIndexOf(separator);
  if (at < 0) return ["", "", s];
  return [s.slice(0, at), separator, s.slice(at + separator.length)];
}

/** What `\n`, `\r`, `\r\n` and, for a str, CPython's other line ends separate. */
export function splitLines(
  s: string,
  keepEnds: boolean,
  isEnd: UnitTest,
): string[] {
  const out: string[] = [];
  let start = 0;
  for (let i = 0; i < s.length; i++) {
    const unit = s.charCodeAt(i);
    if (!isEnd(unit)) continue;
    const end = i;
    if (unit === 0x0d && s.charCodeAt(i + 1) === 0x0a) i++;
    out.push(s.slice(start, keepEnds ? i + 1 : end));
    start = i + 1;
  }
  if (start < s.length) out.push(s.slice(start));
  return out;
}

/** Line ends of bytes. */
export function isAsciiLineEnd(unit: number): boolean {
  return unit === 0x0a || unit === 0x0d;
}

/** Line ends of str: CPython's. */
export function isTextLineEnd(unit: number): boolean {
  if (unit < 0x80) {
    return (unit >= 0x0a && unit <= 0x0d) || (unit >= 0x1c && unit <= 0x1e);
  }
  return unit === 0x85 || unit === 0x2028 || unit === 0x2029;
}

/** Which ends a strip works on. */
export interface Sides {
  readonly left: boolean;
  readonly right: boolean;
}

/** Without characters of the given kind at the ends. */
export function stripWhere(s: string, test: UnitTest, sides: Sides): string {
  let start = 0;
  let end = s.length;
  if (sides.left) { while (start < end && test(s.charCodeAt(start))) start++; }
  if (sides.right) { while (end > start && test(s.charCodeAt(end - 1))) end--; }
  return start === 0 && end === s.length ? s : s.slice(start, end);
}

/** Without the given characters, none of which takes two units, at the ends. */
export function stripUnits(s: string, chars: string, sides: Sides): string {
  let start = 0;
  let end = s.length;
  if (sides.left) { while (start < end && chars.includes(s[start]!)) start++; }
  if (sides.right) {
    while (end > start && chars.includes(s[end - 1]!)) end--;
  }
  return start === 0 && end === s.length ? s : s.slice(start, end);
}

/** As {@linkcode stripUnits} where characters of two units occur. */
export function stripPoints(s: string, chars: string, sides: Sides): string {
  const set = new Set(chars);
  const points = [...s];
  let start = 0;
  let end = points.length;
  if (sides.left) { while (start < end && set.has(points[start]!)) start++; }
  if (sides.right) { while (end > start && set.has(points[end - 1]!)) end--; }
  return points.slice(start, end).join("");
}

/** How often a text occurs, without overlaps; it is not empty. */
export function countIn(s: string, needle: string): number {
  let n = 0;
  for (
    let at = s.indexOf(needle);
    at >= 0;
    at = s.indexOf(needle, at + needle.length)
  ) n++;
  return n;
}

/** Puts a text in place of the first `limit` occurrences, -1 for all. */
export function replaceIn(
  s: string,
  old: string,
  by: string,
  limit: number,
): string {
  if (limit === 0) return s;
  if (old === "") return interleave(s, by, limit);
  if (limit >= 0) return splitOn(s, old, limit).join(by);
  // A dollar sign means something to replaceAll.
  return by.includes("$") ? s.split(old).join(by) : s.replaceAll(old, by);
}

/** A text before each of the first characters, and at the end. */
function interleave(s: string, by: string, limit: number): string {
  const points = [...s];
  const n = limit < 0 ? points.length + 1 : Math.min(limit, points.length + 1);
  let out = "";
  for (let i = 0; i < points.length; i++) {
    out += i < n ? by + points[i] : points[i];
  }
  return n > points.length ? out + by : out;
}

/** Tabs as spaces up to the next multiple of `size` columns. */
export function expandTabs(s: string, size: number): string {
  if (!s.includes("\t")) return s;
  let column = 0;
  let out = "";
  for (const c of s) {
    if (c === "\t") {
      const n = size > 0 ? size - column % size : 0;
      out += " ".repeat(n);
      column += n;
    } else {
      out += c;
      column = c === "\n" || c === "\r" ? 0 : column + 1;
    }
  }
  return out;
}

/** How much of what a text lacks to fill a field goes to its left. */
export type LeftShare = (missing: number, width: number) => number;

/** Half of it; an odd one goes where CPython puts it, MicroPython always right. */
export const centerShare: LeftShare = (missing, width) =>
  (missing >> 1) + (missing & width & 1);

/** Zeros between the sign and the rest, up to a length. */
export function zeroFill(s: string, missing: number): string {
  if (missing <= 0) return s;
  const sign = s[0] === "+" || s[0] === "-" ? s[0] : "";
  return sign + "0".repeat(missing) + s.slice(sign.length);
}

/** What capitals and small letters are. */
export interface Letters {
  upper(s: string): string;
  lower(s: string): string;
  /** Whether a character is a capital or small letter. */
  isCased(c: string): boolean;
}

/** The letters of bytes. */
export const asciiLetters: Letters = {
  upper: (s) => s.replace(/[a-z]+/g, (run) => run.toUpperCase()),
  lower: (s) => s.replace(/[A-Z]+/g, (run) => run.toLowerCase()),
  isCased: (c) => /[A-Za-z]/.test(c),
};

/** The letters of str: Unicode's, as in CPython; MicroPython knows ASCII only. */
export const textLetters: Letters = {
  upper: (s) => s.toUpperCase(),
  lower: (s) => s.toLowerCase(),
  isCased: (c) => c.toLowerCase() !== c || c.toUpperCase() !== c,
};

/** The letters of two that have a form with only the first one big. */
const DIGRAPHS = new Map([
  ["\u01c4", "\u01c5"],
  ["\u01c7", "\u01c8"],
  ["\u01ca", "\u01cb"],
  ["\u01f1", "\u01f2"],
]);

/** A character as it begins a word; one that becomes two keeps the second small. */
function initial(c: string, letters: Letters): string {
  const upper = letters.upper(c);
  const digraph = DIGRAPHS.get(upper);
  if (digraph !== undefined) return digraph;
  return upper.length > c.length
    ? upper[0] + letters.lower(upper.slice(1))
    : upper;
}

/** First letter of each word in capitals, the others small. */
export function titleCase(s: string, letters: Letters): string {
  let out = "";
  let inside = false;
  for (const c of s) {
    out += inside ? letters.lower(c) : initial(c, letters);
    inside = letters.isCased(c);
  }
  return out;
}

/** First letter in capitals, the others small. */
export function capitalized(s: string, letters: Letters): string {
  if (s === "") return s;
  const first = String.fromCodePoint(s.codePointAt(0)!);
  return initial(first, letters) + letters.lower(s.slice(first.length));
}

/** Capitals as small letters and the other way round. */
export function swapCase(s: string, letters: Letters): string {
  let out = "";
  for (const c of s) {
    const lower = letters.lower(c);
    out += lower === c ? letters.upper(c) : lower;
  }
  return out;
}

/** Whether there are letters, and all of them are capitals. */
export function isUpper(s: string, letters: Letters): boolean {
  return letters.upper(s) === s && letters.lower(s) !== s;
}

/** Whether there are letters, and all of them are small. */
export function isLower(s: string, letters: Letters): boolean {
  return letters.lower(s) === s && letters.upper(s) !== s;
}

/** Whether each word begins with a capital and goes on with small letters. */
export function isTitle(s: string, letters: Letters): boolean {
  let inside = false;
  let any = false;
  for (const c of s) {
    const cased = letters.isCased(c);
    if (cased) {
      const upper = letters.lower(c) !== c;
      if (upper === inside) return false;
      any = true;
    }
    inside = cased;
  }
  return any;
}
