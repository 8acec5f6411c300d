/**
 * The exceptions that CPython has and MicroPython lacks. Where CPython raises one of
 * them, Krait raises what MicroPython does; so the finer class accepts such an
 * exception, too: `except FileNotFoundError` catches an OSError of errno 2.
 *
 * @module
 */

import { lazyEntry } from "../core/lazy.ts";
import type { Value } from "../core/object.ts";
import type { PyType } from "../core/type.ts";
import { defineException, exceptionTypes, PyException } from "./exception.ts";

/** Whether an exception of the base class is one of the finer class. */
type Test = (e: PyException) => boolean;

const errno = (...numbers: number[]): Test => (e) =>
  typeof e.args[0] === "number" && numbers.includes(e.args[0]);
const text = (part: string): Test => (e) =>
  typeof e.args[0] === "string" && e.args[0].includes(part);
const any: Test = () => true;
const none: Test = () => false;

/** Class, base, and which of the base's exceptions it accepts. */
const table: readonly (readonly [string, string, Test])[] = [
  ["BlockingIOError", "OSError", errno(11, 114, 115)],
  ["ChildProcessError", "OSError", errno(10)],
  ["ConnectionError", "OSError", errno(32, 103, 104, 108, 111)],
  ["BrokenPipeError", "ConnectionError", errno(32, 108)],
  ["ConnectionAbortedError", "ConnectionError", errno(103)],
  ["ConnectionRefusedError", "ConnectionError", errno(111)],
  ["ConnectionResetError", "ConnectionError", errno(104)],
  ["FileExistsError", "OSError", errno(17)],
  ["FileNotFoundError", "OSError", errno(2)],
  ["InterruptedError", "OSError", errno(4)],
  ["IsADirectoryError", "OSError", errno(21)],
  ["NotADirectoryError", "OSError", errno(20)],
  ["PermissionError", "OSError", errno(1, 13)],
  ["ProcessLookupError", "OSError", errno(3)],
  ["TimeoutError", "OSError", errno(110)],
  ["BufferError", "Exception", none],
  ["FloatingPointError", "ArithmeticError", none],
  ["ModuleNotFoundError", "ImportError", text("no module named")],
  ["RecursionError", "RuntimeError", text("maximum recursion depth")],
  ["ReferenceError", "Exception", none],
  ["SystemError", "Exception", none],
  ["TabError", "IndentationError", none],
  ["UnboundLocalError", "NameError", text("local variable referenced")],
  ["UnicodeDecodeError", "UnicodeError", any],
  ["UnicodeEncodeError", "UnicodeError", any],
  ["UnicodeTranslateError", "UnicodeError", none],
  ["Warning", "Exception", none],
  ["BytesWarning", "Warning", none],
  ["DeprecationWarning", "Warning", none],
  ["EncodingWarning", "Warning", none],
  ["FutureWarning", "Warning", none],
  ["ImportWarning", "Warning", none],
  ["PendingDeprecationWarning", "Warning", none],
  ["ResourceWarning", "Warning", none],
  ["RuntimeWarning", "Warning", none],
  ["SyntaxWarning", "Warning", none],
  ["UnicodeWarning", "Warning", none],
  ["UserWarning", "Warning", none],
];

/** The classes by name; each is made when it is first wanted. */
export const finerExceptions: { readonly [name: string]: PyType } = Object
  .create(null);

for (const name of ["EnvironmentError", "IOError"]) {
  lazyEntry(finerExceptions, name, () => exceptionTypes.OSError!);
}
for (const [name, base, test] of table) {
  lazyEntry(finerExceptions, name, () => {
    const type = defineException(
      name,
      finerExceptions[base] ?? exceptionTypes[base]!,
    );
    if (test !== none) type.accepts = accepter(type, test);
    return type;
  });
}

/** What a class accepts of the exceptions of its nearest base in MicroPython. */
function accepter(type: PyType, test: Test): (v: Value) => boolean {
  const raisedAs = type.mro.find((t) =>
    !(t.name in finerExceptions) && exceptionTypes[t.name] === t
  )!;
  return (v) => v instanceof PyException && v.T === raisedAs && test(v);
}
