/**
 * Operators: inline fast paths for small ints (and floats in arithmetic trees), one
 * ABI call for everything else. An inlined site has its own type feedback in V8.
 *
 * @module
 */

import type {
  BinaryOperator,
  BinOp,
  CompareOperator,
  Expr,
} from "../syntax/ast.ts";
import { call, conditional, isNumber, isSimple } from "./js.ts";
import { expr, hold } from "./expressions.ts";
import { floatTree } from "./floats.ts";
import { modularTree } from "./modular.ts";
import type { AbiName, Fn } from "./unit.ts";

/** The ABI function of each binary operator. */
const functions: { [op in BinaryOperator]: AbiName } = {
  "+": "add",
  "-": "sub",
  "*": "mul",
  "@": "matmul",
  "/": "truediv",
  "//": "floordiv",
  "%": "mod",
  "**": "pow",
  "<<": "shl",
  ">>": "shr",
  "|": "or",
  "^": "xor",
  "&": "and",
};

/** The ABI function of each in-place operator. */
const inplaceFunctions: { [op in BinaryOperator]: AbiName } = {
  "+": "iadd",
  "-": "isub",
  "*": "imul",
  "@": "imatmul",
  "/": "itruediv",
  "//": "ifloordiv",
  "%": "imod",
  "**": "ipow",
  "<<": "ishl",
  ">>": "ishr",
  "|": "ior",
  "^": "ixor",
  "&": "iand",
};

/** A test that both operands are JavaScript numbers; "" where that is known. */
function bothNumbers(a: string, b: string): string {
  const tests: string[] = [];
  if (!isNumber(a)) tests.push(`typeof ${a}==="number"`);
  if (!isNumber(b)) tests.push(`typeof ${b}==="number"`);
  return tests.join("&&");
}

function numberOf(text: string): number {
  return Number(text.replace(/[()]/g, ""));
}

/**
 * The inline fast path for an operator on ints, or null where there is none: the test
 * and the value, both of simple operands.
 */
function fastInt(
  fn: Fn,
  op: BinaryOperator,
  a: string,
  b: string,
): { test: string; value: string; temp: string | null } | null {
  const numbers = bothNumbers(a, b);
  const join = (more: string) =>
    [numbers, more].filter((s) => s !== "").join("&&");
  switch (op) {
    case "+":
    case "-": {
      const t = fn.temp();
      return {
        test: join(`((${t}=${a}${op}${b})|0)===${t}`),
        value: t,
        temp: t,
      };
    }
    case "*": {
      const t = fn.temp();
      return {
        test: join(`((${t}=${a}*${b}+0)|0)===${t}`),
        value: t,
        temp: t,
      };
    }
    case "&":
      return fastAnd(a, b, numbers);
    case "|":
    case "^": {
      const tests = [a, b].filter((x) => !isNumber(x) || !isInt32(x))
        .map((x) => `(${x}|0)===${x}`);
      return {
        test: join(tests.join("&&")) || "true",
        value: `(${a}${op}${b})`,
        temp: null,
      };
    }
    case ">>":
      if (isNumber(b) && numberOf(b) >= 0 && numberOf(b) <= 31) {
        return {
          test: join(`(${a}|0)===${a}`),
          value: `(${a}>>${b})`,
          temp: null,
        };
      }
      return {
        test: join(`(${a}|0)===${a}&&(${b}&31)===${b}`),
        value: `(${a}>>${b})`,
        temp: null,
      };
    case "<<": {
      if (!isNumber(b) || numberOf(b) < 0 || numberOf(b) > 30) return null;
      const t = fn.temp();
      return {
        test: `typeof ${a}==="number"&&((${t}=${a}*${
          2 ** numberOf(b)
        })|0)===${t}`,
        value: t,
        temp: t,
      };
    }
    case "%":
      if (isNumber(b) && numberOf(b) > 0) {
        const t = fn.temp();
        return {
          test: `typeof ${a}==="number"`,
          value: `((${t}=${a}%${b})<0?${t}+${b}:${t}+0)`,
          temp: t,
        };
      }
      return {
        test: join(`${b}>0&&${a}>=0`),
        value: `(${a}%${b})`,
        temp: null,
      };
    case "//":
      if (isNumber(b) && numberOf(b) > 0) {
        return {
          test: `typeof ${a}==="number"`,
          value: `(Math.floor(${a}/${b})+0)`,
          temp: null,
        };
      }
      return {
        test: join(`${b}>0`),
        value: `(Math.floor(${a}/${b})+0)`,
        temp: null,
      };
    default:
      return null;
  }
}

function isInt32(text: string): boolean {
  const n = numberOf(text);
  return (n | 0) === n;
}

/** A non-negative 32-bit mask is right for every small int, whatever its size. */
function fastAnd(a: string, b: string, numbers: string) {
  for (const [x, m] of [[a, b], [b, a]] as const) {
    if (isNumber(m) && numberOf(m) >= 0 && numberOf(m) <= 0xffffffff) {
      const value = numberOf(m) <= 0x7fffffff
        ? `(${x}&${m})`
        : `((${x}&${m})>>>0)`;
      return { test: `typeof ${x}==="number"`, value, temp: null };
    }
  }
  return {
    test: `${numbers}&&(${a}|0)===${a}&&(${b}|0)===${b}`,
    value: `(${a}&${b})`,
    temp: null,
  };
}

/** `a op b` for simple operands. */
export function binaryOf(
  fn: Fn,
  op: BinaryOperator,
  a: string,
  b: string,
  inplace: boolean,
): string {
  const { unit } = fn;
  const name = inplace ? inplaceFunctions[op] : functions[op];
  const slow = call(unit.abi(name), a, b);
  const fast = fastInt(fn, op, a, b);
  if (fast === null) return slow;
  fn.release(fast.temp);
  if (fast.test === "true") return fast.value;
  return conditional(fast.test, fast.value, slow);
}

/** `left op right`. */
export function binOp(fn: Fn, e: BinOp): string {
  return modularTree(fn, e) ?? floatTree(fn, e) ?? chain(fn, e);
}

/** A left-associative chain, walked by a loop: it can be very long. */
function chain(fn: Fn, e: BinOp): string {
  const links: BinOp[] = [];
  let left: Expr = e;
  while (left.kind === "BinOp") {
    links.push(left);
    left = left.left;
  }
  let text = expr(fn, left);
  for (let i = links.length - 1; i >= 0; i--) {
    const link = links[i]!;
    text = oneOp(fn, link, text);
  }
  return text;
}

function oneOp(fn: Fn, e: BinOp, left: string): string {
  const a = hold(fn, left, e.right);
  const rightText = expr(fn, e.right);
  const b = hold(fn, rightText, null);
  const result = binaryOf(fn, e.op, a.ref, b.ref, false);
  const parts = [a.set, b.set].filter((s) => s !== "");
  fn.release(a.temp, b.temp);
  return parts.length === 0 ? result : `(${parts.join(",")},${result})`;
}

/** The ABI function of each ordering operator, and JavaScript's own. */
const orderings: { [op in CompareOperator]?: [AbiName, string] } = {
  "<": ["lt", "<"],
  "<=": ["le", "<="],
  ">": ["gt", ">"],
  ">=": ["ge", ">="],
};

/**
 * One comparison of simple operands, as a value. With `test`, as a JavaScript boolean.
 */
export function compareOf(
  fn: Fn,
  op: CompareOperator,
  a: string,
  b: string,
  test: boolean,
): string {
  const { unit } = fn;
  const truth = (s: string) => test ? call(unit.abi("truth"), s) : s;
  const ordering = orderings[op];
  if (ordering !== undefined) {
    const slow = truth(call(unit.abi(ordering[0]), a, b));
    const numbers = bothNumbers(a, b);
    const fast = `${a}${ordering[1]}${b}`;
    return numbers === "" ? `(${fast})` : conditional(numbers, fast, slow);
  }
  switch (op) {
    case "==":
    case "!=":
      return equality(fn, op, a, b, truth);
    case "is":
      return `(${a}===${b})`;
    case "is not":
      return `(${a}!==${b})`;
    case "in":
      return call(unit.abi("contains"), b, a);
    default:
      return `!${call(unit.abi("contains"), b, a)}`;
  }
}

function equality(
  fn: Fn,
  op: "==" | "!=",
  a: string,
  b: string,
  truth: (s: string) => string,
): string {
  const js = op === "==" ? "===" : "!==";
  const slow = truth(call(fn.unit.abi(op === "==" ? "eq" : "ne"), a, b));
  if (isStringLiteral(a) || isStringLiteral(b)) {
    const other = isStringLiteral(a) ? b : a;
    return conditional(`typeof ${other}==="string"`, `${a}${js}${b}`, slow);
  }
  const numbers = bothNumbers(a, b);
  if (numbers === "") return `(${a}${js}${b})`;
  return conditional(numbers, `${a}${js}${b}`, slow);
}

function isStringLiteral(s: string): boolean {
  return isSimple(s) && s.startsWith('"');
}
