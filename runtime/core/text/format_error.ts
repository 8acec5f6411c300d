/**
 * The error of formatting text. It is not a Python exception: the callers in
 * `types/` and `lib/` turn it into one of the type it names.
 *
 * @module
 */

/** The Python exception type that a {@linkcode FormatError} stands for. */
export type FormatErrorType = "ValueError" | "TypeError" | "OverflowError";

/** A format string, a specification or a value that does not fit it. */
export class FormatError extends Error {
  /** The name of the class. */
  override readonly name = "FormatError";

  /** Creates the error with the message that a Python program sees. */
  constructor(
    message: string,
    readonly type: FormatErrorType = "ValueError",
  ) {
    super(message);
  }
}
