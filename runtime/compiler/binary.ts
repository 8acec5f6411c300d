/**
 * One binary operator on simple operands: an inline fast path for small ints, one ABI
 * call for everything else. An inlined site has its own type feedback in V8.
 *
 * @module
 */

import type { BinaryOperator } from "../syntax/ast.ts";
import { call, conditional, isNumber } from "./js.ts";
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
export function bothNumbers(a: string, b: string): string {
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
    test: [numbers, `(${a}|0)===${a}`, `(${b}|0)===${b}`]
      .filter((s) => s !== "").join("&&"),
    value: `(${a}&${b})`,
    temp: null,
  };
}

/** True for the constants of a unit and texts: none of them is an int. */
export function isNoInt(text: string): boolean {
  return /^k\d+$/.test(text) || text.startsWith('"');
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
  if (isNoInt(a) || isNoInt(b)) return slow;
  const fast = fastInt(fn, op, a, b);
  if (fast === null) return slow;
  fn.release(fast.temp);
  if (fast.test === "true") return fast.value;
  return conditional(fast.test, fast.value, slow);
}
