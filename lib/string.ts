/**
 * `string`: CPython's constants, and `string.templatelib`.
 *
 * @module
 */

import type { Interpreter, PyBuiltinModule } from "../runtime/mod.ts";
import { makeModule } from "./module.ts";

/** Makes the module. */
export function string(vm: Interpreter): PyBuiltinModule {
  const lower = "abcdefghijklmnopqrstuvwxyz";
  const upper = lower.toUpperCase();
  const digits = "0123456789";
  const punctuation = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";
  const whitespace = " \t\n\r\x0b\x0c";
  return makeModule("string", {
    values: {
      ascii_letters: lower + upper,
      ascii_lowercase: lower,
      ascii_uppercase: upper,
      digits,
      hexdigits: `${digits}abcdefABCDEF`,
      octdigits: "01234567",
      printable: digits + lower + upper + punctuation + whitespace,
      punctuation,
      templatelib: vm.builtinModule("string.templatelib")!,
      whitespace,
    },
  });
}
