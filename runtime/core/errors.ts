/**
 * The error vocabulary: the one place where run-time code makes the exceptions
 * that a Python program sees. Texts are MicroPython's, word for word.
 *
 * The exception classes themselves live in `runtime/types/exception.ts`, which
 * fills {@linkcode exceptions} when it loads; this file imports nothing.
 *
 * @module
 */

/** Makes an exception object of the named built-in class with these args. */
export type MakeException = (name: string, args: unknown[]) => Error;

/** Where `runtime/types/exception.ts` puts the maker of exceptions. */
export const exceptions: { make: MakeException } = {
  make: (name, args) => new Error(`${name}: ${args.join(", ")}`),
};

/** A TypeError with this text. */
export function typeError(message: string): Error {
  return exceptions.make("TypeError", [message]);
}

/** A ValueError with this text. */
export function valueError(message: string): Error {
  return exceptions.make("ValueError", [message]);
}

/** An IndexError with this text. */
export function indexError(message: string): Error {
  return exceptions.make("IndexError", [message]);
}

/** A KeyError whose argument is the missing key. */
export function keyError(key: unknown): Error {
  return exceptions.make("KeyError", [key]);
}

/** An AttributeError with this text. */
export function attributeError(message: string): Error {
  return exceptions.make("AttributeError", [message]);
}

/** A NameError with this text. */
export function nameError(message: string): Error {
  return exceptions.make("NameError", [message]);
}

/** A ZeroDivisionError: "divide by zero" where nothing else is said. */
export function zeroDivisionError(message = "divide by zero"): Error {
  return exceptions.make("ZeroDivisionError", [message]);
}

/** An OverflowError with this text. */
export function overflowError(message: string): Error {
  return exceptions.make("OverflowError", [message]);
}

/** A RuntimeError with this text. */
export function runtimeError(message: string): Error {
  return exceptions.make("RuntimeError", [message]);
}

/** The RuntimeError of a full stack. */
export function recursionError(): Error {
  return runtimeError("maximum recursion depth exceeded");
}

/** A MemoryError with this text. */
export function memoryError(message = ""): Error {
  return exceptions.make("MemoryError", message === "" ? [] : [message]);
}

/** An OSError with this errno (and a sentence, where there is more to say). */
export function osError(errno: number, text?: string): Error {
  return exceptions.make(
    "OSError",
    text === undefined ? [errno] : [errno, text],
  );
}

/** An ImportError with this text. */
export function importError(message: string): Error {
  return exceptions.make("ImportError", [message]);
}

/** A NotImplementedError with this text. */
export function notImplementedError(message: string): Error {
  return exceptions.make("NotImplementedError", [message]);
}

/** A UnicodeError with this text (none where MicroPython gives none). */
export function unicodeError(message = ""): Error {
  return exceptions.make("UnicodeError", message === "" ? [] : [message]);
}

/** A StopIteration carrying a value, or none. */
export function stopIteration(value?: unknown): Error {
  return exceptions.make("StopIteration", value === undefined ? [] : [value]);
}
