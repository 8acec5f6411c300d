// Literals of each type: the values are chosen near the borders where
// implementations go wrong (powers of two, zeros, empty and one-item
// containers, quotes and escapes).

import type { Context } from "./context.ts";
import { at, atom, type Expr, LEVEL } from "./expr.ts";
import { element, FLOAT, INT, STR, type Type } from "./types.ts";

const BORDER_BITS = [7, 8, 15, 16, 29, 30, 31, 32, 33];
const BIG_BITS = [52, 53, 54, 62, 63, 64, 65, 100, 127, 128, 199];

/** A literal, or a display of literals, of the given type. */
export function literal(ctx: Context, type: Type): Expr {
  switch (type.kind) {
    case "int":
      return intLiteral(ctx);
    case "float":
      return floatLiteral(ctx);
    case "bool":
      return atom(ctx.rng.pick(["True", "False"]));
    case "str":
      return strLiteral(ctx);
    case "bytes":
      return bytesLiteral(ctx);
    case "complex":
      return complexLiteral(ctx);
    case "none":
      return atom("None");
    case "object":
      return atom(`${type.name}(${intLiteral(ctx).text})`);
    case "any":
      return literal(ctx, ctx.rng.pick([INT, STR, FLOAT]));
    default:
      return display(ctx, type);
  }
}

function display(ctx: Context, type: Type): Expr {
  const item = (of: Type) => literal(ctx, of).text;
  const size = ctx.rng.weighted([[1, 0], [2, 1], [3, 2], [3, 3], [1, 5]]);
  const items = () => ctx.rng.times(size, () => item(element(type)));
  switch (type.kind) {
    case "list":
      return atom(`[${items().join(", ")}]`);
    case "set":
      return atom(size === 0 ? "set()" : `{${items().join(", ")}}`);
    case "tuple":
      return atom(tupleText(type.args.map(item)));
    default: {
      const pairs = ctx.rng.times(
        size,
        () => `${item(element(type))}: ${item(type.args[1] ?? INT)}`,
      );
      return atom(`{${pairs.join(", ")}}`);
    }
  }
}

/** A tuple display; one item needs its comma. */
export function tupleText(items: readonly string[]): string {
  return items.length === 1 ? `(${items[0]},)` : `(${items.join(", ")})`;
}

/** A number's text as an expression: a minus sign binds as an operator. */
function number(text: string): Expr {
  return { text, level: text.startsWith("-") ? LEVEL.unary : LEVEL.await };
}

export function intLiteral(ctx: Context): Expr {
  const { rng } = ctx;
  const value = rng.weighted<() => bigint>([
    [5, () => BigInt(rng.between(-10, 10))],
    [2, () => BigInt(rng.between(-1000, 1000))],
    [1, () => border(ctx, BORDER_BITS)],
    [ctx.has("bigint") ? 3 : 0, () => border(ctx, BIG_BITS)],
    [ctx.has("bigint") ? 1 : 0, () => rng.bigint(rng.between(50, 200))],
  ])();
  return number(spellInt(ctx, value));
}

function border(ctx: Context, bits: readonly number[]): bigint {
  const value = (1n << BigInt(ctx.rng.pick(bits))) +
    BigInt(ctx.rng.between(-1, 1));
  return ctx.rng.chance(0.3) ? -value : value;
}

function spellInt(ctx: Context, value: bigint): string {
  const sign = value < 0n ? "-" : "";
  const size = value < 0n ? -value : value;
  return ctx.rng.weighted<() => string>([
    [20, () => sign + size],
    [1, () => `${sign}0x${size.toString(16)}`],
    [1, () => `${sign}0o${size.toString(8)}`],
    [1, () => `${sign}0b${size.toString(2)}`],
  ])();
}

/** A small literal that is not negative, at most `most`. */
export function smallLiteral(ctx: Context, most: number): Expr {
  return atom(String(ctx.rng.between(0, most)));
}

const FLOATS = [
  "0.0",
  "-0.0",
  "0.1",
  "0.5",
  "1.0",
  "1.5",
  "-2.5",
  "3.0",
  "1e-5",
  "1e-7",
  "0.0001",
  "123456.789",
  "1e15",
  "1e16",
  "1e22",
  "-1e100",
  "9007199254740992.0",
  "9007199254740993.0",
  "4294967296.0",
  "2147483648.0",
];

export function floatLiteral(ctx: Context): Expr {
  const { rng } = ctx;
  const text = rng.weighted<() => string>([
    [3, () => rng.pick(FLOATS)],
    [4, () => pointed(rng.between(-400, 400) / 8)],
    [2, () => pointed(rng.between(-99999, 99999) / 1000)],
    [1, () => `${rng.between(1, 9)}e${rng.between(-20, 30)}`],
  ])();
  return number(text);
}

/** A float literal; the text always says that it is no integer. */
function pointed(value: number): string {
  return Number.isInteger(value) ? value.toFixed(1) : String(value);
}

function complexLiteral(ctx: Context): Expr {
  const imaginary = `${ctx.rng.between(1, 40) / 4}j`;
  if (ctx.rng.chance(0.3)) return number(imaginary);
  const real = at(floatLiteral(ctx), LEVEL.add);
  const sign = ctx.rng.pick(["+", "-"]);
  return { text: `${real} ${sign} ${imaginary}`, level: LEVEL.add };
}

const WORDS = [
  "",
  "a",
  "b",
  "ab",
  "abc",
  "Hello",
  "hello world",
  " pad ",
  "x,y,,z",
  "a-b-c",
  "aXbXc",
  "123",
  "-45",
  "0x1f",
  "3.5",
  "CamelCase",
  "tab\\there",
  "line\\nfeed",
  "q\\'s",
  'q\\"d',
  "back\\\\slash",
  "%d",
  "{}",
  "\\x00",
  "\\x7f",
  "aaaa",
  "mississippi",
  "zzz",
];
const UNICODE_WORDS = [
  "é",
  "naïve",
  "λx",
  "中文",
  "😀",
  "a😀b",
  "\\u20ac",
  "ß",
];
const PREFIXED = ["r'a\\d'", "'a' 'b'", "r'\\n'"];

export function strLiteral(ctx: Context): Expr {
  const { rng } = ctx;
  if (rng.chance(0.03)) {
    const text = rng.pick(PREFIXED);
    return { text, level: text.includes(" ") ? LEVEL.named : LEVEL.primary };
  }
  if (ctx.has("unicode") && rng.chance(0.4)) {
    return atom(quote(ctx, rng.pick(UNICODE_WORDS)));
  }
  return atom(quote(ctx, rng.chance(0.7) ? rng.pick(WORDS) : letters(ctx)));
}

function letters(ctx: Context): string {
  const size = ctx.rng.between(1, 12);
  return ctx.rng.times(size, () => ctx.rng.pick([..."abcXYZ01 ,.-_"])).join("");
}

/** Quotes text that is already escaped. */
function quote(ctx: Context, text: string): string {
  return ctx.rng.chance(0.7) ? `'${text}'` : `"${text}"`;
}

const BYTE_WORDS = [
  "",
  "a",
  "abc",
  "a,b,c",
  "\\x00\\xff",
  "\\x80",
  "123",
  "q\\'",
  "tab\\t",
  "aXbX",
];

function bytesLiteral(ctx: Context): Expr {
  const body = quote(ctx, ctx.rng.pick(BYTE_WORDS));
  const { rng } = ctx;
  return atom(rng.chance(0.85) ? `b${body}` : `bytearray(b${body})`);
}

/** A key that other containers of the program are likely to have as well. */
export function keyLiteral(ctx: Context, type: Type): Expr {
  if (type.kind === "int") return atom(String(ctx.rng.between(-1, 4)));
  if (type.kind === "str") return atom(ctx.rng.pick(["'a'", "'b'", "'k'"]));
  return literal(ctx, type);
}

/** A string that `int()` and `float()` are given. */
export function numeralLiteral(ctx: Context): Expr {
  return atom(ctx.rng.pick([
    "'12'",
    "' 7 '",
    "'-0'",
    "'+5'",
    "'1_000'",
    "'1e3'",
    "'.5'",
    "'x'",
    "''",
    "'0x10'",
    "'99999999999999999999'",
    "'inf'",
    "'-1.5e-3'",
  ]));
}

/** The type of literals that a format or a join is given most often. */
export const COMMON_TYPES: readonly Type[] = [INT, STR, FLOAT];
