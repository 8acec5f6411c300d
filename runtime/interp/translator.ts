/**
 * From source text to JavaScript text: the parser and the compiler. They are behind
 * this one file, because a program that was compiled before needs none of them.
 *
 * @module
 */

import { compile } from "../compiler/mod.ts";
import { exceptions, recursionError } from "../core/errors.ts";
import { parse, PySyntaxError, TooDeep } from "../syntax/mod.ts";
import { hostErrors, type PyException } from "../types/exception.ts";
import { translation } from "./code.ts";

/** The SyntaxError that a Python program sees, with its place as traceback. */
hostErrors.push({
  type: PySyntaxError,
  convert: (e) => {
    const { kind, msg, file, line, block } = e as PySyntaxError;
    const made = exceptions.make(kind, [msg]) as unknown as PyException;
    const code = { file, name: block ?? undefined };
    if (line > 0) made.trace = { code, line, next: null };
    return made as unknown as Error;
  },
}, {
  type: TooDeep,
  convert: () => recursionError(),
});

translation.translator = { compile, parse };
