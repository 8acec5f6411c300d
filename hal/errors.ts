/**
 * The one error type of the hardware layer.
 *
 * A {@linkcode HalError} carries the error number that a Python program will
 * find in `OSError.errno`, and one sentence for a person: what was asked, what
 * was found, what to do. It knows nothing about Python; the conversion to an
 * `OSError` happens in the runtime.
 *
 * @module
 */

import { errnoName } from "./errno.ts";

/** The three parts of an error's sentence. */
export interface HalErrorParts {
  /** What the program asked for, as a verb phrase: `"open /dev/i2c-1"`. */
  readonly asked: string;
  /** What stood in the way: `"the file does not exist"`. */
  readonly found: string;
  /** What a person can do about it; absent where there is nothing to do. */
  readonly advice?: string | undefined;
  /** The host error that led here. */
  readonly cause?: unknown;
}

/** An error of a hardware access, with its Linux error number. */
export class HalError extends Error {
  /** The Linux error number, normalised across adapters. */
  readonly errno: number;
  /** What the program asked for. */
  readonly asked: string;
  /** What stood in the way. */
  readonly found: string;
  /** What a person can do about it, or the empty string. */
  readonly advice: string;

  /** Makes an error; `parts` become its message. */
  constructor(errno: number, parts: HalErrorParts) {
    super(sentence(errno, parts), { cause: parts.cause });
    this.name = "HalError";
    this.errno = errno;
    this.asked = parts.asked;
    this.found = parts.found;
    this.advice = parts.advice ?? "";
  }

  /** The sentence without the error number, for whoever shows that himself. */
  get detail(): string {
    return sentenceOf(this);
  }

  /** The C name of the error number, such as `"ENODEV"`. */
  get code(): string {
    return errnoName(this.errno);
  }
}

function sentence(errno: number, parts: HalErrorParts): string {
  return `[${errnoName(errno)}] ${sentenceOf(parts)}`;
}

function sentenceOf({ asked, found, advice = "" }: HalErrorParts): string {
  return `Cannot ${asked}: ${found}${advice === "" ? "" : `; ${advice}`}`;
}
